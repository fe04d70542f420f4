"""Tasks through the API: made, read, changed, deleted, restored."""

import asyncio
from typing import Any

import pytest

from tests.work.graph import done, made, names, private, project, read, section, task, told
from tests.world import World


async def test_a_task_is_made_read_and_changed(world: World) -> None:
    ada = await world.person("Ada")
    answer = await ada.post(
        "/tasks", {"name": "Weave", "workspace": world.workspace, "assignee": "me"}
    )
    assert answer.status_code == 201, answer.text
    task_ = answer.json()["data"]
    assert task_["assignee"] == {"gid": ada.gid, "name": "Ada", "resource_type": "user"}
    assert answer.headers["location"] == f"/api/1.0/tasks/{task_['gid']}"
    changed = await ada.put(f"/tasks/{task_['gid']}", {"name": "Weave more", "completed": True})
    assert changed.status_code == 200, changed.text
    assert await read(ada, f"/tasks/{task_['gid']}", "name,completed,followers.name") == {
        "gid": task_["gid"],
        "name": "Weave more",
        "completed": True,
        "followers": [{"gid": ada.gid, "name": "Ada"}],
    }


async def test_a_stranger_finds_no_task(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await task(ada, world)
    assert (await bob.get(f"/tasks/{gid}")).status_code == 404
    assert (await bob.put(f"/tasks/{gid}", {"name": "x"})).status_code == 404
    assert (await bob.delete(f"/tasks/{gid}")).status_code == 404


async def test_a_task_is_born_with_all_its_links(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom, dyes = await project(ada, world), await project(ada, world, "Dyes")
    later = await section(ada, dyes, "Later")
    red = await made(ada, "/tags", name="Red", workspace=world.workspace)
    answer = await ada.post(
        "/tasks",
        {
            "name": "Weave",
            "projects": [loom],
            "memberships": [{"project": dyes, "section": later}],
            "assignee": bob.email,
            "followers": f"{bob.gid},me",
            "tags": [red],
            "due_on": "2026-03-01",
            "start_on": "2026-02-01",
            "liked": True,
            "html_notes": "<body>A <strong>fine</strong> cloth</body>",
            "external": {"gid": "E-1", "data": "x"},
        },
        opt_fields="memberships.section.name,projects.name,assignee.name,followers.name,tags.name,"
        "due_on,start_on,liked,likes.user.name,num_likes,notes,html_notes,external,assigned_by.name",
    )
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()["data"]
    assert sorted(p["name"] for p in found["projects"]) == ["Dyes", "Loom"]
    sections = sorted(m["section"]["name"] for m in found["memberships"])
    assert sections == ["Later", "Untitled section"]
    assert found["assignee"]["name"] == "Bob"
    assert found["assigned_by"]["name"] == "Ada"
    assert sorted(f["name"] for f in found["followers"]) == ["Ada", "Bob"]
    assert [t["name"] for t in found["tags"]] == ["Red"]
    assert (found["due_on"], found["start_on"]) == ("2026-03-01", "2026-02-01")
    assert (found["liked"], found["num_likes"]) == (True, 1)
    assert found["likes"] == [{"gid": ada.gid, "user": {"gid": ada.gid, "name": "Ada"}}]
    assert found["notes"] == "A fine cloth"
    assert found["html_notes"] == "<body>A <strong>fine</strong> cloth</body>"
    assert found["external"] == {"gid": "E-1", "data": "x"}


async def test_the_log_of_a_birth_tells_each_place_to_its_project_alone(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    secret = await private(ada, world)
    gid = await task(ada, world, projects=[secret], followers=[bob.gid])
    (born,) = await told(world, gid, "followers")
    assert set(born["readers"]) == {int(secret), -int(ada.gid), -int(bob.gid)}
    assert born["readers_before"] == []
    (placed,) = await told(world, gid, "projects")
    assert (placed["readers"], placed["readers_before"]) == ([int(secret)], [])
    assert int(secret) in placed["scopes"]


async def test_a_place_without_workspace_project_or_parent_is_refused(world: World) -> None:
    ada = await world.person("Ada")
    answer = await ada.post("/tasks", {"name": "Weave"})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["message"].startswith("workspace: Missing input")


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"name": "x" * 1025}, "name"),
    ({"name": ["x"]}, "name"),
    ({"name": None}, "name"),
    ({"resource_subtype": "epic"}, "resource_subtype"),
    ({"approval_status": "approved"}, "approval_status"),
    ({"approval_status": "perhaps", "resource_subtype": "approval"}, "approval_status"),
    ({"completed": "perhaps"}, "completed"),
    ({"due_on": "yesterday"}, "due_on"),
    ({"due_at": "2026-03-01T12:00"}, "due_at"),
    ({"due_on": "2026-03-01", "due_at": "2026-03-01T12:00:00Z"}, "due_on"),
    ({"start_on": "2026-03-01"}, "start_on"),
    ({"start_on": "2026-03-02", "due_on": "2026-03-01"}, "start_on"),
    ({"start_at": "2026-03-01T12:00:00Z", "due_on": "2026-03-01"}, "start_at"),
    (
        {"start_on": "2026-02-01", "due_on": "2026-03-01", "resource_subtype": "milestone"},
        "start_on",
    ),
    ({"notes": "x", "html_notes": "<body>x</body>"}, "html_notes"),
    ({"notes": {"a": 1}}, "notes"),
    ({"html_notes": "<body>x"}, "html_notes"),
    ({"html_notes": "<body><script>x</script></body>"}, "html_notes"),
    ({"html_notes": '<body><a data-asana-gid="77"/></body>'}, "html_notes"),
    ({"liked": "very"}, "liked"),
    ({"assignee": "nobody@example.com"}, "assignee"),
    ({"assignee": "12345"}, "assignee"),
    ({"assignee": True}, "assignee"),
    ({"assignee_section": "x"}, "assignee_section"),
    ({"assignee_status": "whenever"}, "assignee_status"),
    ({"assignee_status": "today"}, "assignee_status"),
    ({"external": "E-1"}, "external"),
    ({"external": {"gid": "x" * 1025}}, "external.gid"),
    ({"external": {"data": "x"}}, "external"),
    ({"external": {"gid": "x", "data": "x" * 32_769}}, "external.data"),
    ({"completed_at": "2026-03-01T12:00:00Z"}, "completed_at"),
    ({"num_likes": 3}, "num_likes"),
    ({"created_by": "me"}, "created_by"),
]
BORN_REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"followers": ["nobody@example.com"]}, "followers"),
    ({"followers": [{}]}, "followers"),
    ({"projects": ["x"]}, "projects"),
    ({"projects": [str(9 * 65536 + n) for n in range(21)]}, "projects"),
    ({"memberships": [{"section": "1"}]}, "memberships"),
    ({"memberships": "x"}, "memberships"),
    ({"memberships": [{"project": "x"}]}, "memberships.project"),
    ({"tags": ["red"]}, "tags"),
    ({"parent": "x"}, "parent"),
]


@pytest.mark.parametrize(("data", "field"), REFUSED + BORN_REFUSED)
async def test_what_does_not_fit_makes_no_task(
    world: World, data: dict[str, Any], field: str
) -> None:
    ada = await world.person("Ada")
    answer = await ada.post("/tasks", {"workspace": world.workspace, **data})
    assert answer.status_code == 400, answer.text
    assert answer.json()["errors"][0]["message"].startswith(f"{field}: ")
    assert (
        await world.rows("SELECT 1 FROM tasks WHERE workspace_gid = $1", int(world.workspace)) == []
    )


@pytest.mark.parametrize(("data", "field"), REFUSED)
async def test_what_does_not_fit_changes_no_task(
    world: World, data: dict[str, Any], field: str
) -> None:
    ada = await world.person("Ada")
    gid = await task(ada, world)
    where = (int(world.workspace), int(gid))
    state = "SELECT version, (SELECT count(*) FROM log WHERE workspace_gid = $1) AS told FROM tasks"
    before = await world.rows(f"{state} WHERE workspace_gid = $1 AND gid = $2", *where)
    answer = await ada.put(f"/tasks/{gid}", data)
    assert answer.status_code == 400, answer.text
    assert answer.json()["errors"][0]["message"].startswith(f"{field}: ")
    assert await world.rows(f"{state} WHERE workspace_gid = $1 AND gid = $2", *where) == before


@pytest.mark.parametrize("field", ["projects", "tags", "parent"])
async def test_what_is_unknown_is_not_found(world: World, field: str) -> None:
    ada = await world.person("Ada")
    known = await task(ada, world)
    data = {field: known if field != "parent" else str(int(known) + 65536 * 1000)}
    answer = await ada.post("/tasks", {"workspace": world.workspace, **data})
    assert answer.status_code == 404, answer.text


async def test_approval_and_completion_are_two_views_of_one_fact(world: World) -> None:
    ada = await world.person("Ada")
    gid = await task(ada, world, resource_subtype="approval")
    path, fields = f"/tasks/{gid}", "completed,approval_status"
    assert await read(ada, path, fields) == {
        "gid": gid,
        "completed": False,
        "approval_status": "pending",
    }
    await ada.put(path, {"approval_status": "rejected"})
    assert (await read(ada, path, fields))["completed"] is True
    await ada.put(path, {"completed": False})
    assert (await read(ada, path, fields))["approval_status"] == "pending"
    await ada.put(path, {"completed": True})
    assert (await read(ada, path, fields))["approval_status"] == "approved"
    await ada.put(path, {"approval_status": "changes_requested"})
    assert (await read(ada, path, fields))["completed"] is False


async def test_a_moment_names_its_day_in_the_zone_of_whoever_set_it(world: World) -> None:
    ada = await world.person("Ada")
    await world.rows("UPDATE users SET zone = 'Asia/Tokyo' WHERE gid = $1", int(ada.gid))
    gid = await task(ada, world, due_at="2026-03-01T20:00:00Z")
    found = await read(ada, f"/tasks/{gid}", "due_on,due_at")
    assert found == {"gid": gid, "due_on": "2026-03-02", "due_at": "2026-03-01T20:00:00.000Z"}
    await ada.put(f"/tasks/{gid}", {"due_on": "2026-03-05"})
    found = await read(ada, f"/tasks/{gid}", "due_on,due_at")
    assert found == {"gid": gid, "due_on": "2026-03-05", "due_at": None}
    await ada.put(f"/tasks/{gid}", {"due_on": None})
    assert await read(ada, f"/tasks/{gid}", "due_on") == {"gid": gid, "due_on": None}


async def test_whoever_had_a_task_goes_on_following_it(world: World) -> None:
    ada, bob, eve = [await world.person(name) for name in ("Ada", "Bob", "Eve")]
    gid = await task(ada, world, assignee=bob.gid)
    await bob.put(f"/tasks/{gid}", {"assignee": eve.gid})
    found = await read(bob, f"/tasks/{gid}", "assignee.name,assigned_by.name,followers.name")
    assert found["assignee"]["name"] == "Eve"
    assert found["assigned_by"]["name"] == "Bob"
    assert sorted(f["name"] for f in found["followers"]) == ["Ada", "Bob", "Eve"]
    await eve.put(f"/tasks/{gid}", {"assignee": None})
    found = await read(eve, f"/tasks/{gid}", "assignee,assigned_by")
    assert found == {"gid": gid, "assignee": None, "assigned_by": None}
    (given,) = [row for row in await told(world, gid, "assignee") if f"-{eve.gid}" in str(row)][:1]
    assert -int(eve.gid) in given["readers"]
    assert -int(eve.gid) not in given["readers_before"]


async def test_a_mention_makes_a_collaborator(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await task(ada, world)
    assert (await bob.get(f"/tasks/{gid}")).status_code == 404
    notes = f'<body>Ask <a data-asana-gid="{bob.gid}"/></body>'
    answer = await ada.put(f"/tasks/{gid}", {"html_notes": notes})
    assert answer.status_code == 200, answer.text
    assert (await bob.get(f"/tasks/{gid}")).status_code == 200


async def test_likes_are_counted_once_for_each_person(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await task(ada, world, followers=[bob.gid])
    for who in (ada, bob, bob):
        assert (await who.put(f"/tasks/{gid}", {"liked": True})).status_code == 200
    found = await read(ada, f"/tasks/{gid}", "num_likes,num_hearts,liked,hearted,likes")
    assert (found["num_likes"], found["num_hearts"]) == (2, 2)
    assert (found["liked"], found["hearted"]) == (True, True)
    assert sorted(like["gid"] for like in found["likes"]) == sorted([ada.gid, bob.gid])
    await bob.put(f"/tasks/{gid}", {"liked": False})
    assert (await read(bob, f"/tasks/{gid}", "num_likes,liked")) == {
        "gid": gid,
        "num_likes": 1,
        "liked": False,
    }


async def test_a_name_that_ends_in_a_colon_is_a_separator(world: World) -> None:
    ada = await world.person("Ada")
    gid = await task(ada, world, name="Later:")
    field = "is_rendered_as_separator"
    assert (await read(ada, f"/tasks/{gid}", field))[field] is True
    await ada.put(f"/tasks/{gid}", {"name": "Later"})
    assert (await read(ada, f"/tasks/{gid}", field))[field] is False


async def test_an_app_finds_its_task_by_its_own_name(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await task(ada, world, followers=[bob.gid], external={"gid": "E 7"})
    assert (await read(ada, "/tasks/external:E 7", "external"))["gid"] == gid
    assert (await ada.put("/tasks/external:E 7", {"name": "Dye"})).status_code == 200
    assert (await bob.get("/tasks/external:E 7")).status_code == 404
    assert "external" not in await read(bob, f"/tasks/{gid}", "external")
    assert (await ada.get("/tasks/external:E 8")).status_code == 404
    assert (await ada.get("/tasks/internal:E 7")).status_code == 400


async def test_a_deleted_task_takes_its_subtasks_along_and_brings_them_back(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    top = await task(ada, world, name="Top", projects=[loom])
    below = await made(ada, f"/tasks/{top}/subtasks", name="Below")
    gone = await made(ada, f"/tasks/{top}/subtasks", name="Gone")
    await ada.delete(f"/tasks/{gone}")
    assert (await read(ada, f"/tasks/{top}", "num_subtasks"))["num_subtasks"] == 1
    answer = await ada.delete(f"/tasks/{top}")
    assert (answer.status_code, answer.json()) == (200, {"data": {}})
    assert (await ada.get(f"/tasks/{below}")).status_code == 404
    assert await names(ada, f"/projects/{loom}/tasks") == []
    batches = (await ada.own("GET", "/trash")).json()["data"]
    (batch,) = [b["gid"] for b in batches if b["name"] == "Top"]
    assert (await ada.own("POST", f"/trash/{batch}/restore")).status_code == 200
    assert await names(ada, f"/projects/{loom}/tasks") == ["Top"]
    assert await names(ada, f"/tasks/{top}/subtasks") == ["Below"]
    assert (await ada.get(f"/tasks/{gone}")).status_code == 404


async def test_one_key_makes_one_task(world: World) -> None:
    ada = await world.person("Ada")
    body = {"data": {"name": "Weave", "workspace": world.workspace, "assignee": "me"}}
    answers = await asyncio.gather(
        *(
            ada.client.post("/api/1.0/tasks", json=body, headers={"idempotency-key": "k1"})
            for _ in range(10)
        )
    )
    assert {a.status_code for a in answers} == {201}
    assert len({a.json()["data"]["gid"] for a in answers}) == 1
    rows = await world.rows("SELECT 1 FROM tasks WHERE workspace_gid = $1", int(world.workspace))
    assert len(rows) == 1


async def test_changes_of_different_fields_at_once_are_all_kept(world: World) -> None:
    ada = await world.person("Ada")
    gid = await task(ada, world)
    wanted = {"name": "Dye", "notes": "Red", "due_on": "2026-03-01", "completed": True}
    answers = await asyncio.gather(
        *(ada.put(f"/tasks/{gid}", {key: value}) for key, value in wanted.items())
    )
    assert {a.status_code for a in answers} == {200}
    found = await read(ada, f"/tasks/{gid}", "name,notes,due_on,completed")
    assert found == {"gid": gid, **wanted}


async def test_abilities_follow_the_level(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(ada, world, default_access_level="viewer")
    gid = await task(ada, world, projects=[loom])
    mine = (await ada.own("GET", f"/tasks/{gid}/abilities")).json()["data"]
    theirs = (await bob.own("GET", f"/tasks/{gid}/abilities")).json()["data"]
    assert (mine["level"], theirs["level"]) == ("admin", "viewer")
    assert (mine["abilities"]["edit"], theirs["abilities"]["edit"]) == (True, False)
    assert (await bob.put(f"/tasks/{gid}", {"name": "x"})).status_code == 403
    assert (await bob.put(f"/tasks/{gid}", {"liked": True})).status_code == 200


async def test_only_the_assignee_completes_shared_work(world: World) -> None:
    ada, bob, eve = [await world.person(name) for name in ("Ada", "Bob", "Eve")]
    gid = await task(ada, world, assignee="me")
    answer = await ada.own(
        "POST", f"/tasks/{gid}/addCoAssignees", {"co_assignees": [bob.gid, eve.gid]}
    )
    assert answer.status_code == 200, answer.text
    answer = await bob.own("POST", f"/tasks/{gid}/completeMine")
    assert answer.status_code == 200, answer.text
    shared = {c["user"]["name"]: c["completed_at"] for c in answer.json()["data"]["co_assignees"]}
    assert (bool(shared["Bob"]), shared["Eve"]) == (True, None)
    assert answer.json()["data"]["completed"] is False
    followers = await read(eve, f"/tasks/{gid}", "followers.name")
    assert sorted(f["name"] for f in followers["followers"]) == ["Ada", "Bob", "Eve"]
    assert "co_assignees" not in (await ada.get(f"/tasks/{gid}")).json()["data"]
    await ada.own("POST", f"/tasks/{gid}/removeCoAssignees", {"co_assignees": [bob.gid]})
    assert (await bob.own("POST", f"/tasks/{gid}/completeMine")).status_code == 400
    await done(ada, f"/tasks/{gid}/removeFollowers", followers=[bob.gid])
    assert (await bob.get(f"/tasks/{gid}")).status_code == 404


async def test_references_that_the_contract_keeps_bare_say_more_only_when_asked(
    world: World,
) -> None:
    ada = await world.person("Ada")
    first, then = await task(ada, world, "First"), await task(ada, world, "Then")
    await ada.post(f"/tasks/{then}/addDependencies", {"dependencies": [first]})

    shown = await read(ada, f"/tasks/{then}", "dependencies,created_by")
    named = await read(ada, f"/tasks/{then}", "dependencies.name,created_by.name")
    assert shown["dependencies"] == [{"gid": first, "resource_type": "task"}]
    assert shown["created_by"] == {"gid": ada.gid, "resource_type": "user"}
    assert named["dependencies"] == [{"gid": first, "name": "First"}]
    assert named["created_by"] == {"gid": ada.gid, "name": "Ada"}
