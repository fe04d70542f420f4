"""Advanced search: what fulfils all criteria is found by those who may see it."""

from datetime import date, timedelta
from typing import Any

import pytest
import pytest_asyncio

from tests.search.test_finders import index
from tests.world import Person, World

TODAY = date(2031, 5, 14)


async def ids(person: Person, world: World, of: str = "tasks", **query: Any) -> set[str]:
    """The names of what one finds."""
    return set(await ranked(person, world, of, **query))


async def ranked(person: Person, world: World, of: str = "tasks", **query: Any) -> list[str]:
    asked = {name.replace("__", "."): value for name, value in query.items()}
    path = f"/workspaces/{world.workspace}/{of}/search"
    answer = await person.get(path, opt_fields="name", **asked)
    assert answer.status_code == 200, answer.text
    assert answer.json()["next_page"] is None
    return [item["name"] for item in answer.json()["data"]]


async def refused(person: Person, world: World, of: str = "tasks", **query: Any) -> str:
    asked = {name.replace("__", "."): value for name, value in query.items()}
    answer = await person.get(f"/workspaces/{world.workspace}/{of}/search", **asked)
    assert answer.status_code == 400, answer.text
    return answer.json()["errors"][0]["message"]


async def made(person: Person, world: World, name: str, **data: Any) -> str:
    answer = await person.post("/tasks", {"workspace": world.workspace, "name": name, **data})
    assert answer.status_code == 201, answer.text
    return answer.json()["data"]["gid"]


@pytest_asyncio.fixture
async def ada(world: World) -> Person:
    return await world.person("Ada")


async def test_people_are_named_by_gid_address_or_me_and_nobody_by_null(
    world: World, ada: Person
) -> None:
    bob = await world.person("Bob")
    await made(ada, world, "Mine", assignee="me")
    await made(ada, world, "His", assignee=bob.gid)
    await made(ada, world, "Free")
    await index(world)
    assert await ids(ada, world, assignee__any="me") == {"Mine"}
    assert await ids(ada, world, assignee__any=f"me,{bob.email}") == {"Mine", "His"}
    assert await ids(ada, world, assignee__not=bob.gid) == {"Mine", "Free"}
    assert await ids(ada, world, assignee__any="null") == {"Free"}
    assert await ids(ada, world, assignee__any=f"null,{bob.gid}") == {"His", "Free"}
    assert await ids(ada, world, assignee__not="null") == {"Mine", "His"}
    assert "assignee.any" in await refused(ada, world, assignee__any="nobody@example.com")


async def test_projects_sections_and_tags_are_any_all_or_none(world: World, ada: Person) -> None:
    a = await world.project(members=[ada], name="A")
    b = await world.project(members=[ada], name="B")
    head = (await ada.get(f"/projects/{b}/sections")).json()["data"][0]["gid"]
    tag = (await ada.post("/tags", {"workspace": world.workspace, "name": "Hot"})).json()
    await made(ada, world, "In A", projects=[a], tags=[tag["data"]["gid"]])
    await made(ada, world, "In B", projects=[b])
    await made(ada, world, "In both", projects=[a, b])
    await made(ada, world, "Nowhere")
    await index(world)
    assert await ids(ada, world, projects__any=a) == {"In A", "In both"}
    assert await ids(ada, world, projects__any=f"{a},{b}") == {"In A", "In B", "In both"}
    assert await ids(ada, world, projects__all=f"{a},{b}") == {"In both"}
    assert await ids(ada, world, projects__not=a) == {"In B", "Nowhere"}
    assert await ids(ada, world, sections__any=head) == {"In B", "In both"}
    assert await ids(ada, world, projects__any=a, sections__any=head) == {
        "In A",
        "In B",
        "In both",
    }
    assert await ids(ada, world, tags__any=tag["data"]["gid"]) == {"In A"}
    assert await ids(ada, world, projects__any=a, tags__any="") == set()
    assert "stands in" in await refused(ada, world, projects__any=a, projects__not=a)


async def test_what_is_hidden_matches_nothing_and_keeps_nothing_out(
    world: World, ada: Person
) -> None:
    bob = await world.person("Bob")
    secret = await world.project(members=[bob], name="Secret")
    shared = await world.project(members=[ada, bob], name="Shared")
    await made(bob, world, "In both", projects=[secret, shared])
    await index(world)
    assert await ids(bob, world, projects__any=secret) == {"In both"}
    assert await ids(ada, world, projects__any=secret) == set()
    assert await ids(ada, world, projects__not=secret) == {"In both"}
    assert await ids(ada, world, text="both") == {"In both"}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"due_on": "2031-05-14"}, {"today"}),
        ({"due_on": "null"}, {"never"}),
        ({"due_on__before": "2031-05-14"}, {"yesterday"}),
        ({"due_on__after": "2031-05-14"}, {"tomorrow"}),
        ({"due_on__after": "2031-05-13", "due_on__before": "2031-05-15"}, {"today"}),
    ],
)
async def test_days_are_compared_as_days(
    world: World, ada: Person, query: dict[str, str], found: set[str]
) -> None:
    for name, by in (("yesterday", -1), ("today", 0), ("tomorrow", 1)):
        await made(ada, world, name, due_on=str(TODAY + timedelta(days=by)))
    await made(ada, world, "never")
    await index(world)
    assert await ids(ada, world, **query) == found


async def test_a_day_of_creation_is_the_callers_own_day(world: World, ada: Person) -> None:
    task = await made(ada, world, "Late")
    night = "UPDATE tasks SET created_at = '2031-05-13T22:30:00Z' WHERE gid = $1"
    await world.rows(night, int(task))
    await index(world)
    assert await ids(ada, world, created_on="2031-05-13") == {"Late"}
    await ada.own("PUT", "/me", {"zone": "Europe/Berlin"})
    assert await ids(ada, world, created_on="2031-05-14") == {"Late"}
    assert await ids(ada, world, created_on__before="2031-05-14") == set()
    assert await ids(ada, world, created_at__before="2031-05-13T22:31:00Z") == {"Late"}


async def test_bounds_that_contradict_each_other_are_refused(world: World, ada: Person) -> None:
    both = {"due_on__before": "2031-05-01", "due_on__after": "2031-05-02"}
    assert "due_on.after" in await refused(ada, world, **both)
    mixed = {"due_on": "2031-05-01", "due_on__after": "2031-05-02"}
    assert "due" in await refused(ada, world, **mixed)
    forms = {"due_on__before": "2031-05-01", "due_at__after": "2031-05-02T00:00:00Z"}
    assert "due" in await refused(ada, world, **forms)
    assert "criterion" in await refused(ada, world, sort_by="likes")


async def test_states_of_tasks_are_asked_for_as_flags(world: World, ada: Person) -> None:
    first, second = await made(ada, world, "First"), await made(ada, world, "Second")
    await ada.post(f"/tasks/{second}/addDependencies", {"dependencies": [first]})
    await ada.post(f"/tasks/{first}/subtasks", {"name": "Part"})
    done = await made(ada, world, "Done", completed=True)
    link = {"parent": done, "resource_subtype": "external", "name": "x", "url": "https://x.org"}
    assert (await ada.post("/attachments", link)).status_code == 200
    await index(world)
    assert await ids(ada, world, is_blocked="true") == {"Second"}
    assert await ids(ada, world, is_blocking="true") == {"First"}
    assert await ids(ada, world, is_subtask="true") == {"Part"}
    assert await ids(ada, world, completed="true") == {"Done"}
    assert await ids(ada, world, has_attachment="true") == {"Done"}
    assert await ids(ada, world, has_attachment="false", is_subtask="false") == {"First", "Second"}
    await ada.put(f"/tasks/{first}", {"completed": True})
    assert await ids(ada, world, is_blocked="true") == set()


async def test_hits_come_in_the_order_asked_for(world: World, ada: Person) -> None:
    for name, due in (("B", "2031-05-02"), ("A", "2031-05-01"), ("C", None)):
        await made(ada, world, name, due_on=due)
    await index(world)
    mine = {"created_by__any": "me"}
    assert await ranked(ada, world, **mine) == ["C", "A", "B"]
    assert await ranked(ada, world, **mine, sort_ascending="true") == ["B", "A", "C"]
    assert await ranked(ada, world, **mine, sort_by="due_date") == ["B", "A", "C"]
    assert await ranked(ada, world, **mine, sort_by="due_date", sort_ascending="true") == [
        "A",
        "B",
        "C",
    ]


async def test_the_most_relevant_name_begins_with_the_text(world: World, ada: Person) -> None:
    await made(ada, world, "Loom plan")
    await made(ada, world, "Our loom")
    await made(ada, world, "Yarn", notes="for the loom")
    await index(world)
    found = await ranked(ada, world, text="loom", sort_by="relevance")
    assert found == ["Loom plan", "Our loom", "Yarn"]


FIELDS: list[tuple[str, dict[str, Any], Any, str, str, set[str]]] = [
    ("text", {}, "Warp speed", "value", "warp speed", {"Set"}),
    ("text", {}, "Warp speed", "starts_with", "warp", {"Set"}),
    ("text", {}, "Warp speed", "ends_with", "SPEED", {"Set"}),
    ("text", {}, "Warp speed", "contains", "p s", {"Set"}),
    ("text", {}, "100%", "contains", "%", {"Set"}),
    ("text", {}, "100", "contains", "%", set()),
    ("text", {}, "x", "is_set", "false", set()),
    ("text", {}, "x", "is_set", "true", {"Set"}),
    ("number", {"precision": 2}, 2.5, "value", "2.50", {"Set"}),
    ("number", {"precision": 2}, 2.5, "less_than", "2.5", set()),
    ("number", {"precision": 2}, 2.5, "less_than", "2.6", {"Set"}),
    ("number", {"precision": 2}, 2.5, "greater_than", "2", {"Set"}),
    ("date", {}, {"date": "2031-05-14"}, "value", "2031-05-14", {"Set"}),
    ("date", {}, {"date": "2031-05-14"}, "before", "2031-05-14", set()),
    ("date", {}, {"date": "2031-05-14"}, "after", "2031-05-13", {"Set"}),
]


async def field(person: Person, world: World, project: str, **data: Any) -> dict[str, Any]:
    """A custom field that a project shows."""
    made_ = await person.post("/custom_fields", {"workspace": world.workspace, **data})
    assert made_.status_code == 201, made_.text
    found = made_.json()["data"]
    path = f"/projects/{project}/addCustomFieldSetting"
    assert (await person.post(path, {"custom_field": found["gid"]})).status_code == 200
    return found


@pytest.mark.parametrize(("kind", "more", "value", "verb", "asked", "found"), FIELDS)
async def test_values_of_custom_fields_are_asked_for_by_their_type(
    world: World,
    ada: Person,
    kind: str,
    more: dict[str, Any],
    value: Any,
    verb: str,
    asked: str,
    found: set[str],
) -> None:
    project = await world.project(members=[ada])
    gid = (await field(ada, world, project, name="Gauge", resource_subtype=kind, **more))["gid"]
    await made(ada, world, "Set", projects=[project], custom_fields={gid: value})
    await index(world)
    assert await ids(ada, world, **{f"custom_fields.{gid}.{verb}": asked}) == found


async def test_options_are_asked_for_by_gid(world: World, ada: Person) -> None:
    project = await world.project(members=[ada])
    options = [{"name": "Low"}, {"name": "High"}]
    gauge = await field(
        ada, world, project, name="Gauge", resource_subtype="enum", enum_options=options
    )
    low, high = (option["gid"] for option in gauge["enum_options"])
    await made(ada, world, "Set", projects=[project], custom_fields={gauge["gid"]: high})
    await made(ada, world, "Unset", projects=[project])
    await made(ada, world, "Elsewhere")
    await index(world)
    named = f"custom_fields.{gauge['gid']}."
    assert await ids(ada, world, **{named + "value": high}) == {"Set"}
    assert await ids(ada, world, **{named + "value": low}) == set()
    assert await ids(ada, world, **{named + "is_set": "false"}) == {"Unset"}


async def test_what_does_not_fit_the_fields_type_is_refused_by_name(
    world: World, ada: Person
) -> None:
    project = await world.project(members=[ada])
    gid = (await field(ada, world, project, name="Gauge", resource_subtype="number"))["gid"]
    named = f"custom_fields.{gid}"
    for verb, value in (("starts_with", "1"), ("before", "2031-01-01"), ("value", "NaN")):
        sentence = await refused(ada, world, **{f"{named}.{verb}": value})
        assert f"{named}.{verb}" in sentence
    unknown = int(gid) + 65536
    assert "Not a custom field" in await refused(
        ada, world, **{f"custom_fields.{unknown}.is_set": "true"}
    )


async def test_a_private_fields_value_is_no_criterion_for_others(world: World, ada: Person) -> None:
    bob = await world.person("Bob")
    project = await world.project(members=[ada, bob])
    data = {"name": "Salary", "resource_subtype": "text", "privacy_setting": "private"}
    gid = (await field(ada, world, project, **data))["gid"]
    await made(ada, world, "Set", projects=[project], custom_fields={gid: "much"})
    await index(world)
    asked = {f"custom_fields.{gid}.is_set": "true"}
    assert await ids(ada, world, **asked) == {"Set"}
    assert "Not a custom field" in await refused(bob, world, **asked)


async def test_comments_and_names_of_files_are_searched_too(world: World, ada: Person) -> None:
    task = await made(ada, world, "Quiet")
    said = (await ada.post(f"/tasks/{task}/stories", {"text": "The zebra is late"})).json()
    link = {"resource_subtype": "external", "name": "giraffe.pdf", "url": "https://x.org"}
    file = (await ada.post("/attachments", {"parent": task, **link})).json()
    await index(world)
    assert await ids(ada, world, text="zebra") == {"Quiet"}
    assert await ids(ada, world, text="giraffe") == {"Quiet"}
    await ada.put(f"/stories/{said['data']['gid']}", {"text": "The horse is late"})
    await ada.delete(f"/attachments/{file['data']['gid']}")
    await index(world)
    assert await ids(ada, world, text="zebra") == set()
    assert await ids(ada, world, text="horse") == {"Quiet"}
    assert await ids(ada, world, text="giraffe") == set()


async def test_projects_are_found_by_words_people_and_days(world: World, ada: Person) -> None:
    bob = await world.person("Bob")
    for name, due in (("Spring launch", "2031-05-02"), ("Autumn launch", None)):
        data = {"workspace": world.workspace, "name": name, "due_on": due}
        assert (await ada.post("/projects", data)).status_code == 201
    await index(world)
    both = {"Spring launch", "Autumn launch"}
    assert await ids(ada, world, "projects", text="launch") == both
    assert await ids(ada, world, "projects", due_on="2031-05-02") == {"Spring launch"}
    assert await ids(ada, world, "projects", due_at__before="2031-05-02T10:00:00Z") == {
        "Spring launch"
    }
    assert await ids(ada, world, "projects", owner__any="me") == both
    assert await ids(ada, world, "projects", members__any=bob.gid) == set()
    assert await ids(ada, world, "projects", members__not=bob.gid) == both
    assert await ids(ada, world, "projects", completed="true") == set()


async def test_a_guest_finds_only_what_is_shared_with_them(world: World, ada: Person) -> None:
    gil = await world.person("Gil", kind="guest")
    made_ = await ada.post("/projects", {"workspace": world.workspace, "name": "Shared"})
    shared = made_.json()["data"]["gid"]
    await ada.post(f"/projects/{shared}/addMembers", {"members": [gil.gid]})
    await made(ada, world, "Shared loom", projects=[shared])
    await made(ada, world, "Own loom", assignee="me")
    await index(world)
    assert await ids(gil, world, text="loom") == {"Shared loom"}
    assert await ids(gil, world, completed="false") == {"Shared loom"}
    assert await ids(gil, world, "projects", text="shared") == {"Shared"}
