"""Stories through the API: comments, and what happened to a task."""

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.work.places import PRIVATE, join, project
from tests.world import Person, World
from weft.doors import catalog
from weft.identity.actors import resolving
from weft.identity.sessions.tokens import Tokens
from weft.kernel.access import bucket_of_workspace
from weft.kernel.changes import Audience, Change, added
from weft.kernel.unit_of_work import Unit
from weft.std.gid import Kind, compose
from weft.work.stories.logic import of_changed
from weft.work.stories.sentences import ENGLISH, sentence
from weft.work.tasks.resource import Task


async def task_of(person: Person, world: World, **more: Any) -> str:
    made = await person.post("/tasks", {"name": "Weave", "workspace": world.workspace, **more})
    assert made.status_code == 201, made.text
    return made.json()["data"]["gid"]


async def told(person: Person, task: str, **params: Any) -> list[dict[str, Any]]:
    answer = await person.get(f"/tasks/{task}/stories", **params)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def test_a_comment_is_made_read_and_listed(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    made = await ada.post(f"/tasks/{task}/stories", {"text": "Fine <thread> & more"})
    assert made.status_code == 201, made.text
    story = made.json()["data"]
    assert made.headers["location"] == f"/api/1.0/stories/{story['gid']}"
    assert story["text"] == "Fine <thread> & more"
    assert story["created_by"] == {"gid": ada.gid, "name": "Ada", "resource_type": "user"}
    assert story["target"]["gid"] == task
    assert story["type"] == "comment"
    assert story["is_editable"] is True
    assert "old_name" not in story
    assert "assignee" not in story
    read = await ada.get(f"/stories/{story['gid']}", opt_fields="html_text,is_pinned")
    assert read.json()["data"] == {
        "gid": story["gid"],
        "html_text": "<body>Fine &lt;thread&gt; &amp; more</body>",
        "is_pinned": False,
    }
    listed = await told(ada, task)
    assert [s["gid"] for s in listed] == [story["gid"]]
    assert set(listed[0]) == {
        "gid",
        "resource_type",
        "created_at",
        "created_by",
        "resource_subtype",
        "text",
    }


async def test_a_change_of_the_name_tells_both_names(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    await ada.put(f"/tasks/{task}", {"name": "Spin"})
    (story,) = await told(ada, task)
    assert story["resource_subtype"] == "name_changed"
    assert story["text"] == "changed the name to “Spin”"
    full = (await ada.get(f"/stories/{story['gid']}")).json()["data"]
    assert (full["old_name"], full["new_name"]) == ("Weave", "Spin")
    assert full["type"] == "system"
    assert full["is_editable"] is False


async def subtypes(person: Person, task: str) -> list[str]:
    return [story["resource_subtype"] for story in await told(person, task)]


async def acting(world: World, person: Person) -> Unit:
    """A unit of work of one person, as the door makes it."""
    resolve = resolving(world.base, catalog.TOKEN_SOURCES, "http://weft.test")
    credential = await Tokens(world.base).credential(person.token)
    actor = await resolve(credential, int(world.workspace))
    assert actor is not None
    await world.base.stock()
    return Unit(world.base, actor, datetime.now(UTC), derive=catalog.DERIVE)


async def tell(world: World, who: Person, task: str, place: str, **links: Any) -> None:
    """What the verbs of places tell: only those who see the project hear of it."""
    unit = await acting(world, who)
    change = Change(Task.spec, int(task), "changed", links, int(place))
    unit.tell(change, Audience([int(place)], [], [int(task), int(place)]))
    assert (await unit.commit(None)).won


async def test_one_change_tells_several_stories(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    task = await task_of(ada, world)
    change = {
        "notes": "By hand",
        "assignee": bob.gid,
        "completed": True,
        "due_on": "2030-02-03",
        "start_on": "2030-02-01",
    }
    assert (await ada.put(f"/tasks/{task}", change)).status_code == 200
    assert await subtypes(ada, task) == [
        "notes_changed",
        "assigned",
        "due_date_changed",
        "marked_complete",
    ]
    texts = {s["resource_subtype"]: s["text"] for s in await told(bob, task)}
    assert texts["assigned"] == "assigned to you"
    assert texts["due_date_changed"] == "changed the dates to 1 Feb 2030 – 3 Feb 2030"
    assert {s["text"] for s in await told(ada, task)} >= {"assigned to Bob"}
    dates = await told(ada, task, opt_fields="old_dates,new_dates,assignee.name")
    assert dates[1] == {"gid": dates[1]["gid"], "assignee": {"gid": bob.gid, "name": "Bob"}}
    assert dates[2]["old_dates"] == {"start_on": None}
    assert dates[2]["new_dates"] == {"due_on": "2030-02-03", "start_on": "2030-02-01"}


async def test_an_approval_tells_its_state_and_not_that_it_is_complete(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world, resource_subtype="approval")
    await ada.put(f"/tasks/{task}", {"approval_status": "approved"})
    (story,) = await told(ada, task)
    assert story["resource_subtype"] == "approval_status_changed"
    assert story["text"] == "approved this task"


async def test_a_story_of_a_private_project_stays_in_it(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    open_, closed = (
        await project(world, "Open"),
        await project(world, "Secret", ada, privacy=PRIVATE),
    )
    task = await task_of(ada, world, projects=[open_])
    for place in (closed, open_):
        await tell(world, ada, task, place, projects=added(int(place)))
    born, added_ = "added to Open", "added to Secret"
    assert [s["text"] for s in await told(ada, task)] == [born, added_, born]
    assert [s["text"] for s in await told(bob, task)] == [born, born]
    secret = (await told(ada, task))[1]["gid"]
    assert (await ada.get(f"/stories/{secret}")).json()["data"]["project"]["name"] == "Secret"
    assert (await bob.get(f"/stories/{secret}")).status_code == 404
    assert (await bob.put(f"/stories/{secret}", {"is_pinned": True})).status_code == 404
    heard = await world.rows(
        "SELECT readers FROM log WHERE resource = 'story' AND resource_gid = $1", int(secret)
    )
    assert [list(row["readers"]) for row in heard] == [[int(closed)]]


async def test_a_guest_reads_of_a_hidden_person_without_the_name(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    eve = await world.person("Eve", kind="guest")
    task = await task_of(ada, world, followers=[eve.gid])
    await tell(world, ada, task, task, assignee=[None, int(bob.gid)])
    mine, theirs = [await told(who, task) for who in (ada, eve)]
    assert mine[0]["text"] == "assigned to Bob"
    assert theirs[0]["text"] == "assigned to somebody"


async def test_a_stranger_neither_reads_nor_writes_stories(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    task = await task_of(ada, world)
    made = await ada.post(f"/tasks/{task}/stories", {"text": "Among us"})
    story = made.json()["data"]["gid"]
    assert (await bob.get(f"/tasks/{task}/stories")).status_code == 404
    assert (await bob.post(f"/tasks/{task}/stories", {"text": "Hello"})).status_code == 404
    assert (await bob.get(f"/stories/{story}")).status_code == 404
    assert (await bob.put(f"/stories/{story}", {"text": "x"})).status_code == 404
    assert (await bob.delete(f"/stories/{story}")).status_code == 404


async def test_a_viewer_reads_and_a_commenter_speaks(world: World) -> None:
    ada, bob, cat = [await world.person(name) for name in ("Ada", "Bob", "Cat")]
    seen = await project(world, "Seen", privacy=PRIVATE)
    await join(world, int(seen), ada)
    await join(world, int(seen), bob, level="viewer")
    await join(world, int(seen), cat, level="commenter")
    task = await task_of(ada, world, projects=[seen])
    assert (await bob.get(f"/tasks/{task}/stories")).status_code == 200
    assert (await bob.post(f"/tasks/{task}/stories", {"text": "Hello"})).status_code == 403
    assert (await cat.post(f"/tasks/{task}/stories", {"text": "Hello"})).status_code == 201


async def test_whoever_comments_follows_the_task_and_touches_it(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    open_ = await project(world, "Open")
    task = await task_of(ada, world, projects=[open_])
    before = (await ada.get(f"/tasks/{task}", opt_fields="modified_at")).json()["data"]
    await bob.post(f"/tasks/{task}/stories", {"text": "Me too"})
    after = (await ada.get(f"/tasks/{task}", opt_fields="modified_at,followers")).json()["data"]
    assert {f["gid"] for f in after["followers"]} == {ada.gid, bob.gid}
    assert after["modified_at"] > before["modified_at"]
    assert await subtypes(ada, task) == ["added_to_project", "comment_added"]
    heard = await world.rows(
        "SELECT action, readers FROM log WHERE resource = 'story' AND parent_gid = $1 ORDER BY id",
        int(task),
    )
    seeing_project = {int(world.workspace), int(open_)}
    assert [(row["action"], set(row["readers"])) for row in heard] == [
        ("added", seeing_project),
        ("added", {*seeing_project, -int(ada.gid), -int(bob.gid)}),
    ]


async def test_who_is_mentioned_follows_and_sees_the_task_and_its_subtasks(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    task = await task_of(ada, world)
    below = await task_of(ada, world, parent=task)
    html = f'<body>Look, <a data-asana-gid="{bob.gid}"/></body>'
    made = await ada.post(
        f"/tasks/{task}/stories", {"html_text": html}, opt_fields="html_text,text"
    )
    assert made.status_code == 201, made.text
    assert f'data-asana-gid="{bob.gid}"' in made.json()["data"]["html_text"]
    assert ">@Bob</a>" in made.json()["data"]["html_text"]
    assert made.json()["data"]["text"].startswith("Look, http")
    assert (await bob.get(f"/tasks/{task}")).status_code == 200
    assert (await bob.get(f"/tasks/{below}")).status_code == 200
    assert await subtypes(bob, task) == ["comment_added"]


async def test_only_its_author_rewords_and_deletes_a_comment(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    task = await task_of(ada, world, followers=[bob.gid])
    story = (await ada.post(f"/tasks/{task}/stories", {"text": "One"})).json()["data"]["gid"]
    assert (await bob.put(f"/stories/{story}", {"text": "Two"})).status_code == 403
    assert (await bob.delete(f"/stories/{story}")).status_code == 403
    changed = await ada.put(f"/stories/{story}", {"text": "Two"})
    assert changed.json()["data"]["text"] == "Two"
    assert changed.json()["data"]["is_edited"] is True
    assert (await ada.put(f"/stories/{story}", {"text": " "})).status_code == 400
    assert (await ada.delete(f"/stories/{story}")).json() == {"data": {}}
    assert (await ada.get(f"/stories/{story}")).status_code == 404
    assert await told(ada, task) == []
    kept = await world.rows("SELECT trashed_in FROM stories WHERE gid = $1", int(story))
    batch = kept[0]["trashed_in"]
    restore = f"/api/weft/1/trash/{batch}/restore"
    assert (await bob.client.post(restore)).status_code == 404
    assert (await ada.client.post(restore)).status_code == 200
    assert [s["text"] for s in await told(bob, task)] == ["Two"]


async def test_comments_are_pinned_and_system_stories_are_not(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    task = await task_of(ada, world, followers=[bob.gid])
    story = (await ada.post(f"/tasks/{task}/stories", {"text": "One"})).json()["data"]["gid"]
    pinned = await bob.put(f"/stories/{story}", {"is_pinned": True})
    assert pinned.json()["data"]["is_pinned"] is True
    assert pinned.json()["data"]["is_edited"] is False
    await ada.put(f"/tasks/{task}", {"name": "Spin"})
    system = (await told(ada, task))[-1]["gid"]
    assert (await ada.put(f"/stories/{system}", {"is_pinned": True})).status_code == 400
    assert (await ada.put(f"/stories/{system}", {"text": "I never did"})).status_code == 400


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"text": ""},
        {"text": "a", "html_text": "<body>a</body>"},
        {"html_text": "<body><script>a</script></body>"},
        {"html_text": "no body"},
        {"sticker_name": "frown"},
        {"text": "a", "created_by": "1"},
    ],
)
async def test_a_broken_comment_is_refused(world: World, body: dict[str, Any]) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    answer = await ada.post(f"/tasks/{task}/stories", body)
    assert answer.status_code == 400, answer.text
    assert await told(ada, task) == []


async def test_stories_are_filtered_turned_round_and_paged(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    for text in ("One", "Two", "Three"):
        await ada.post(f"/tasks/{task}/stories", {"text": text})
    await ada.put(f"/tasks/{task}", {"name": "Spin"})
    comments = await told(ada, task, resource_subtype="comment_added")
    assert [s["text"] for s in comments] == ["One", "Two", "Three"]
    latest = await told(ada, task, sort_ascending="false", resource_subtype="comment_added")
    assert [s["text"] for s in latest] == ["Three", "Two", "One"]
    later = await told(ada, task, created_after=latest[0]["created_at"])
    assert "One" not in [s["text"] for s in later]
    first = await ada.get(f"/tasks/{task}/stories", limit=2, sort_ascending="false")
    offset = first.json()["next_page"]["offset"]
    second = await told(ada, task, limit=2, sort_ascending="false", offset=offset)
    assert [s["text"] for s in second] == ["Two", "One"]


async def test_a_liked_comment_counts_its_likes(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    task = await task_of(ada, world, followers=[bob.gid])
    story = (await ada.post(f"/tasks/{task}/stories", {"text": "One"})).json()["data"]["gid"]
    for _ in range(2):
        liked = await bob.client.post(f"/api/weft/1/stories/{story}/like", json={"data": {}})
        assert liked.status_code == 200, liked.text
    assert liked.json()["data"]["num_likes"] == 1
    assert liked.json()["data"]["liked"] is True
    assert liked.json()["data"]["likes"][0]["user"]["gid"] == bob.gid
    assert await subtypes(ada, task) == ["comment_added", "comment_liked"]
    last = (await told(ada, task, opt_fields="story.text"))[-1]
    assert last["story"] == {"gid": story, "text": "One"}
    await bob.client.post(f"/api/weft/1/stories/{story}/unlike", json={"data": {}})
    assert (await ada.get(f"/stories/{story}")).json()["data"]["num_likes"] == 0


async def test_a_move_between_sections_names_them_for_those_who_see_the_project(
    world: World,
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    closed = await project(world, "Secret", ada, privacy=PRIVATE)
    task = await task_of(ada, world, projects=[await project(world, "Open")])
    first = (await world.rows("SELECT gid FROM sections WHERE home_gid = $1", int(closed)))[0][0]
    moved = {"added": [first], "removed": [first]}
    await tell(world, ada, task, closed, memberships=moved)
    fields = "text,old_section.name,new_section,project.name"
    (_, story) = await told(ada, task, opt_fields=fields)
    assert story["text"] == "moved from “First” to “First” in Secret"
    assert story["old_section"] == {"gid": str(first), "name": "First"}
    assert story["project"] == {"gid": closed, "name": "Secret"}
    assert [s["text"] for s in await told(bob, task)] == ["added to Open"]


async def test_a_dependency_is_named_only_to_those_who_see_it(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    open_ = await project(world, "Open")
    task, hidden = await task_of(ada, world, projects=[open_]), await task_of(ada, world)
    await tell(world, ada, task, open_, dependencies=added(int(hidden)))
    mine, theirs = [
        (await told(who, task, opt_fields="text,dependency.name"))[-1] for who in (ada, bob)
    ]
    assert mine["text"] == "marked this as waiting for Weave"
    assert mine["dependency"] == {"gid": hidden, "name": "Weave"}
    assert theirs["text"] == "marked this as waiting for a private task"
    assert "dependency" not in theirs


async def test_an_import_tells_no_stories(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    unit = await acting(world, ada)
    unit.cause = "import"
    change = Change(Task.spec, int(task), "changed", {"name": ["Weave", "Spin"]})
    unit.tell(change, Audience([-int(ada.gid)], None, [int(task)]))
    assert (await unit.commit(None)).won
    assert await told(ada, task) == []


async def test_every_subtype_has_its_sentence_in_every_language() -> None:
    fields = {
        "name": ["a", "b"],
        "notes": ["a", "b"],
        "assignee": [None, 1],
        "due_on": [None, None],
        "completed": [None, datetime.now(UTC)],
        "parent": [1, 2],
        "likes": {"added": [1]},
        "followers": {"added": [1]},
        "custom_fields": {
            "1": [1, 2],
            "2": [None, {"date": "2030-01-01"}],
            "3": ["a", None],
            "4": [None, [str(compose(1, Kind.USER, 0))]],
            "5": [None, [str(compose(1, Kind.ENUM_OPTION, 1))]],
            "6": [None, str(compose(1, Kind.ENUM_OPTION, 1))],
        },
    }
    links = {"added": [1], "removed": [2]}
    names = ("projects", "tags", "dependencies", "dependents")
    tales = [
        *of_changed({**fields, **dict.fromkeys(names, links)}, None, silent=[]),
        *of_changed({"memberships": links}, 7, silent=[]),
        *of_changed({"assignee": [1, None], "approval_status": ["a", "b"]}, None, silent=[]),
        *of_changed({"resource_subtype": ["a", "b"]}, None, silent=[]),
    ]
    kinds = {tale.subtype for tale in tales}
    assert len(kinds) >= 25
    assert kinds - ENGLISH.keys() == set()


@pytest.mark.parametrize("name", ["{new_name}", "a {reader} b", "}{", "{"])
def test_what_stands_in_a_name_is_never_a_placeholder(name: str) -> None:
    story = {"subtype": "name_changed", "details": {"old_name": "", "new_name": name}}
    assert sentence(story, {}, 1, "xx") == f"changed the name to “{name}”"


async def test_a_value_of_a_private_field_is_told_only_to_its_people(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    eve = await world.person("Eve", kind="guest")
    task = await task_of(ada, world, followers=[bob.gid, eve.gid])
    workspace, now = int(world.workspace), datetime.now(UTC)
    for n, privacy in enumerate(("public_with_guests", "public", "private")):
        gid = world.base.gid(Kind.CUSTOM_FIELD, bucket_of_workspace(workspace))
        await world.base.write_reference(
            "custom_fields",
            workspace_gid=workspace,
            gid=gid,
            name=privacy,
            sort_key=privacy,
            resource_subtype="number",
            reads=[],
            privacy_setting=privacy,
            created_at=now,
        )
        if privacy == "private":
            await world.base.write_reference(
                "custom_field_memberships",
                workspace_gid=workspace,
                field_gid=gid,
                member_gid=int(ada.gid),
                gid=world.base.gid(Kind.CUSTOM_FIELD_MEMBERSHIP, bucket_of_workspace(workspace)),
                level=1,
                created_at=now,
            )
        await tell(world, ada, task, task, custom_fields={str(gid): [None, n]})
    seen = [
        [
            story["new_number_value"]
            for story in await told(who, task, opt_fields="new_number_value")
        ]
        for who in (ada, bob, eve)
    ]
    assert seen == [[0, 1, 2], [0, 1], [0]]
    hidden = (await told(ada, task))[-1]["gid"]
    assert (await bob.get(f"/stories/{hidden}")).status_code == 404
    liked = await bob.client.post(f"/api/weft/1/stories/{hidden}/like")
    assert liked.status_code == 404
