"""Values of projects: fields of the library that describe a project itself."""

import json
from typing import Any

from tests.work.making import logged
from tests.work.making import project as new_project
from tests.work.weaving import answer, field, project, refusal, show
from tests.world import Person, World
from weft.kernel.feed import consume, enrol
from weft.search.finders.reactions import CONSUMER, keep_finders

OPTIONS = [{"name": "Low"}, {"name": "High"}]


async def values(who: Person, project: str, names: str = "display_value") -> list[Any]:
    """The fields of a project, without what was not asked for."""
    inner = ",".join(f"custom_fields.{name}" for name in names.split())
    return answer(await who.get(f"/projects/{project}", opt_fields=inner))["custom_fields"]


async def put(who: Person, project: str, asked: dict[str, Any]) -> Any:
    """The project after its values were set."""
    return answer(await who.put(f"/projects/{project}", {"custom_fields": asked}))


async def test_a_project_carries_values_of_the_library(world: World) -> None:
    ada = await world.person("Ada")
    cost = await field(ada, world, "number", "Cost", precision=2)
    risk = await field(ada, world, "enum", "Risk", enum_options=OPTIONS)
    low, high = (option["gid"] for option in risk["enum_options"])
    loom = await new_project(ada, world, custom_fields={cost["gid"]: "2.5", risk["gid"]: low})
    assert await values(ada, loom) == [
        {"gid": cost["gid"], "display_value": "2.50"},
        {"gid": risk["gid"], "display_value": "Low"},
    ]
    changed = await put(ada, loom, {risk["gid"]: high})
    chosen = {f["gid"]: f.get("enum_value") for f in changed["custom_fields"]}
    assert chosen[risk["gid"]]["name"] == "High"
    await put(ada, loom, {cost["gid"]: None})
    assert await values(ada, loom, "name") == [{"gid": risk["gid"], "name": "Risk"}]


async def test_values_of_projects_come_in_lists_and_below_tasks(world: World) -> None:
    ada = await world.person("Ada")
    note = await field(ada, world, "text", "Note")
    loom = await new_project(ada, world, custom_fields={note["gid"]: "x"})
    await new_project(ada, world, "Other")
    listed = await ada.get(
        "/projects", workspace=world.workspace, opt_fields="custom_fields.text_value"
    )
    found = {p["gid"]: p["custom_fields"] for p in answer(listed)}
    assert found.pop(loom) == [{"gid": note["gid"], "text_value": "x"}]
    assert list(found.values()) == [[]]
    asked = {"name": "Weave", "projects": [loom]}
    weave = answer(await ada.post("/tasks", asked), 201)["gid"]
    path = f"/tasks/{weave}"
    nested = answer(await ada.get(path, opt_fields="projects.custom_fields.text_value"))
    assert nested["projects"][0]["custom_fields"] == [{"gid": note["gid"], "text_value": "x"}]
    assert answer(await ada.get(path))["custom_fields"] == []


async def test_people_and_objects_describe_a_project(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    lead = await field(ada, world, "people", "Lead")
    about = await field(ada, world, "reference", "About", input_restrictions=["project"])
    secret = await new_project(ada, world, "Secret", privacy_setting="private")
    loom = await new_project(ada, world)
    await put(ada, loom, {lead["gid"]: [bob.gid], about["gid"]: [secret]})
    led, of = await values(ada, loom, "people_value reference_value")
    assert [p["gid"] for p in led["people_value"]] == [bob.gid]
    assert of["reference_value"][0]["name"] == "Secret"
    _, hidden = await values(bob, loom, "people_value reference_value")
    assert hidden["reference_value"] == [{"gid": secret}]


async def test_what_does_not_fit_a_project_is_refused(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    eve = await world.person("Eve", kind="guest")
    loom = await project(world, ada, bob, eve)
    local = {"name": "Local", "resource_subtype": "text"}
    own = (await show(ada, loom, local))["custom_field"]["gid"]
    total = await field(ada, world, "number", "Sum", representation_type="formula", formula="1+1")
    cost = await field(ada, world, "number", "Cost")
    pay = await field(ada, world, "number", "Pay", privacy_setting="private")
    for who, asked, sentence in (
        (ada, {own: "x"}, "Only fields of the library"),
        (ada, {total["gid"]: 1}, "custom_fields: Sum"),
        (ada, {cost["gid"]: "much"}, "Must be a number"),
        (ada, {"4711": 1}, "Not a recognized ID: 4711"),
        (bob, {pay["gid"]: 1}, f"Not a recognized ID: {pay['gid']}"),
    ):
        refused = await who.put(f"/projects/{loom}", {"custom_fields": asked, "name": "New"})
        assert sentence in refusal(refused)
    assert answer(await ada.get(f"/projects/{loom}"))["name"] == "Loom"
    viewer = await world.person("Vi")
    await world.rows(
        "UPDATE projects SET default_access_level = 'viewer' WHERE gid = $1", int(loom)
    )
    refusal(await viewer.put(f"/projects/{loom}", {"custom_fields": {cost["gid"]: 1}}), 403)


async def test_a_restricted_value_of_a_project_is_for_those_who_know_the_field(
    world: World,
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    pay = await field(ada, world, "number", "Pay", privacy_setting="private")
    cost = await field(ada, world, "number", "Cost")
    loom = await new_project(ada, world, custom_fields={pay["gid"]: 5})
    await put(ada, loom, {pay["gid"]: 6, cost["gid"]: 1})
    assert [f["gid"] for f in await values(bob, loom)] == [cost["gid"]]
    told = [
        (json.loads(row["changes"])["custom_fields"], row["readers"])
        for row in await logged(world, loom)
        if "custom_fields" in json.loads(row["changes"])
    ]
    assert ({pay["gid"]: [None, 5]}, [-int(ada.gid)]) in told
    assert ({pay["gid"]: [5, 6]}, [-int(ada.gid)]) in told
    open_ = [readers for changes, readers in told if cost["gid"] in changes]
    assert open_ == [sorted([int(loom), int(world.workspace)])]
    assert len(told) == 3
    heard = answer(await bob.own("GET", "/history", resource=loom))
    assert pay["gid"] not in json.dumps(heard)
    assert cost["gid"] in json.dumps(heard)


async def test_a_deleted_field_leaves_projects_and_comes_back_with_its_value(world: World) -> None:
    ada = await world.person("Ada")
    cost = await field(ada, world, "number", "Cost")
    loom = await new_project(ada, world, custom_fields={cost["gid"]: 5})
    answer(await ada.delete(f"/custom_fields/{cost['gid']}"))
    assert await values(ada, loom) == []
    (batch,) = answer(await ada.own("GET", "/trash", workspace=world.workspace))
    answer(await ada.own("POST", f"/trash/{batch['gid']}/restore", {}))
    assert await values(ada, loom) == [{"gid": cost["gid"], "display_value": "5"}]


async def test_a_change_of_a_projects_value_can_be_taken_back(world: World) -> None:
    ada = await world.person("Ada")
    cost = await field(ada, world, "number", "Cost")
    loom = await new_project(ada, world, custom_fields={cost["gid"]: 5})
    await put(ada, loom, {cost["gid"]: 6})
    last = await ada.newest(loom)
    answer(await ada.own("POST", "/undo", {"change": last["seq"]}))
    assert await values(ada, loom) == [{"gid": cost["gid"], "display_value": "5"}]


async def test_projects_are_found_by_their_own_values(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    cost = await field(ada, world, "number", "Cost")
    pay = await field(ada, world, "number", "Pay", privacy_setting="private")
    asked = {cost["gid"]: 5, pay["gid"]: 5}
    loom = await new_project(ada, world, custom_fields=asked)
    await new_project(ada, world, "Other", custom_fields={cost["gid"]: 4})
    await enrol(world.base, CONSUMER)
    while await consume(world.base, CONSUMER, keep_finders):
        pass
    path = f"/workspaces/{world.workspace}/projects/search"
    for gid in (cost["gid"], pay["gid"]):
        found = answer(await ada.get(path, **{f"custom_fields.{gid}.value": "5"}))
        assert [p["gid"] for p in found] == [loom]
    refusal(await bob.get(path, **{f"custom_fields.{pay['gid']}.value": "5"}))
