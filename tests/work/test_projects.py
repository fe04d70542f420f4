"""Projects through the API."""

import asyncio
import json
from typing import Any

import pytest

from tests.work.making import (
    acl,
    data,
    join,
    logged,
    names,
    private,
    project,
    refusal,
    status,
    task,
    team,
)
from tests.world import World, found_world


async def test_a_new_project_has_the_defaults_that_clients_expect(world: World) -> None:
    ada = await world.person("Ada")
    made = await ada.post("/projects", {"name": "Loom", "workspace": world.workspace})
    found = data(made, 201)
    assert made.headers["location"] == f"/api/1.0/projects/{found['gid']}"
    me = {"gid": ada.gid, "name": "Ada", "resource_type": "user"}
    expected = {
        "archived": False,
        "color": None,
        "completed": False,
        "completed_at": None,
        "completed_by": None,
        "current_status": None,
        "current_status_update": None,
        "default_access_level": "editor",
        "default_view": "list",
        "due_date": None,
        "due_on": None,
        "followers": [],
        "icon": None,
        "members": [me],
        "minimum_access_level_for_customization": "editor",
        "minimum_access_level_for_sharing": "editor",
        "name": "Loom",
        "notes": "",
        "owner": me,
        "privacy_setting": "public_to_workspace",
        "public": True,
        "resource_type": "project",
        "start_on": None,
    }
    assert expected.items() <= found.items()
    assert found["permalink_url"].endswith(f"/0/{found['gid']}")
    assert {"html_notes", "project_brief", "created_from_template", "team"}.isdisjoint(found)
    assert data(await ada.get(f"/projects/{found['gid']}")) == found
    assert await names(ada, f"/projects/{found['gid']}/sections") == ["Untitled section"]


async def test_opt_in_fields_come_when_asked_for(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    asked = "project_brief,created_from_template,workspace.name,owner.name"
    assert data(await ada.get(f"/projects/{gid}", opt_fields=asked)) == {
        "gid": gid,
        "owner": {"gid": ada.gid, "name": "Ada"},
        "project_brief": None,
        "created_from_template": None,
        "workspace": {"gid": world.workspace, "name": "Loom"},
    }


async def test_a_project_is_made_in_a_workspace_and_in_a_team(world: World) -> None:
    ada = await world.person("Ada")
    weavers = await team(world, "Weavers", ada)
    one = data(await ada.post(f"/workspaces/{world.workspace}/projects", {"name": "One"}), 201)
    two = data(await ada.post(f"/teams/{weavers}/projects", {"name": "Two"}), 201)
    three = await ada.post("/projects", {"name": "Three", "team": weavers})
    assert "team" not in one
    assert two["team"]["gid"] == data(three, 201)["team"]["gid"] == weavers
    assert three.headers["asana-change"].endswith(";affected=true")
    assert await names(ada, f"/teams/{weavers}/projects") == ["Three", "Two"]
    assert await names(ada, "/projects", team=weavers) == ["Three", "Two"]


async def test_only_members_of_a_team_share_with_it(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    guest = await world.person("Guest", kind="guest")
    closed = await team(world, "Closed", ada, visibility="request_to_join")
    hidden = await team(world, "Hidden", ada, visibility="secret")
    assert (await bob.post("/projects", {"name": "x", "team": closed})).status_code == 403
    assert (await bob.post("/projects", {"name": "x", "team": hidden})).status_code == 404
    assert (await guest.post("/projects", {"name": "x", "team": closed})).status_code == 404
    lonely = await guest.post("/projects", {"name": "x", "workspace": world.workspace})
    assert lonely.status_code == 403


async def test_lists_are_in_order_of_name_and_hide_what_is_private(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    for name in ("zebra", "Émile", "apple"):
        await project(ada, world, name)
    await private(ada, world)
    path = f"/workspaces/{world.workspace}/projects"
    assert await names(ada, path) == ["apple", "Émile", "Secret", "zebra"]
    assert await names(bob, "/projects", workspace=world.workspace) == ["apple", "Émile", "zebra"]
    first = await bob.get("/projects", workspace=world.workspace, limit=2)
    offset = first.json()["next_page"]["offset"]
    second = await bob.get("/projects", workspace=world.workspace, limit=2, offset=offset)
    assert [p["name"] for p in data(second)] == ["zebra"]
    assert second.json()["next_page"] is None


async def test_archived_projects_are_asked_for(world: World) -> None:
    ada = await world.person("Ada")
    here = {"workspace": world.workspace}
    await project(ada, world, "Now")
    await project(ada, world, "Then", archived=True)
    assert await names(ada, "/projects", **here, archived="True") == ["Then"]
    assert await names(ada, "/projects", **here, archived="false") == ["Now"]


async def test_a_task_tells_its_projects_only_to_those_who_see_them(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    seen, secret = await project(ada, world, "Seen"), await private(ada, world)
    both = await task(ada, "Both", seen, secret)
    assert sorted(await names(ada, f"/tasks/{both}/projects")) == ["Secret", "Seen"]
    assert await names(bob, f"/tasks/{both}/projects") == ["Seen"]


async def test_a_change_is_written_and_told_to_those_who_see_the_project(world: World) -> None:
    ada = await world.person("Ada")
    gid = await private(ada, world)
    asked = {"name": "Veil", "due_on": "2030-05-02", "start_on": "2030-05-01", "color": "dark-red"}
    found = data(await ada.put(f"/projects/{gid}", asked))
    assert asked.items() <= found.items()
    assert found["due_date"] == "2030-05-02"
    last = (await logged(world, gid))[-1]
    changes = json.loads(last["changes"])
    assert last["action"] == "changed"
    assert changes["name"] == ["Secret", "Veil"]
    assert "sort_key" not in changes
    assert last["readers"] == last["readers_before"] == [int(gid)]
    assert int(gid) in last["scopes"]


async def test_strangers_and_other_organisations_find_nothing(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await private(ada, world)
    open_gid = await project(ada, world, "Open")
    async with found_world(world.base, "Elsewhere") as other:
        eve = await other.person("Eve")
        for who, path in ((bob, gid), (eve, gid), (eve, open_gid)):
            assert await status(who, f"/projects/{path}") == 404
            assert await status(who, f"/projects/{path}/sections") == 404
            assert await status(who, f"/projects/{path}/project_memberships") == 404
            assert await status(who, f"/projects/{path}/task_counts") == 404
            assert (await who.put(f"/projects/{path}", {"name": "x"})).status_code == 404
            assert (await who.delete(f"/projects/{path}")).status_code == 404
            added = await who.post(f"/projects/{path}/addMembers", {"members": "me"})
            assert added.status_code == 404
            for aspect in ("abilities", "access"):
                assert (await who.own("GET", f"/projects/{path}/{aspect}")).status_code == 404


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        ({"start_on": "2030-01-01"}, "start_on"),
        ({"start_on": "2030-01-02", "due_on": "2030-01-02"}, "start_on"),
        ({"notes": "a", "html_notes": "<body>b</body>"}, "html_notes"),
        ({"html_notes": "<p>b"}, "html_notes"),
        ({"public": True, "privacy_setting": "private"}, "public"),
        ({"privacy_setting": "private_to_team"}, "privacy_setting"),
        ({"privacy_setting": "mine"}, "privacy_setting"),
        ({"color": "mauve"}, "color"),
        ({"default_view": "grid"}, "default_view"),
        ({"minimum_access_level_for_sharing": "viewer"}, "minimum_access_level_for_sharing"),
        ({"name": "x" * 1025}, "name"),
        ({"owner": "nobody@example.com"}, "owner"),
        ({"created_at": "2020-01-01T00:00:00Z"}, "created_at"),
        ({"members": "me"}, "members"),
    ],
)
async def test_what_does_not_fit_is_refused_by_name(world: World, asked: dict, field: str) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    assert refusal(await ada.put(f"/projects/{gid}", asked), 400).startswith(f"{field}: ")
    made = await ada.post("/projects", {"name": "x", "workspace": world.workspace, **asked})
    assert refusal(made, 400).startswith(f"{field}: ")


async def test_public_is_the_older_name_of_privacy(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world, public=False)
    assert data(await ada.get(f"/projects/{gid}"))["privacy_setting"] == "private"
    found = data(await ada.put(f"/projects/{gid}", {"public": "True"}))
    assert (found["public"], found["privacy_setting"]) == (True, "public_to_workspace")


async def test_older_names_of_inputs_are_understood(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world, layout="board", due_date="2031-01-01", color="none")
    found = data(await ada.get(f"/projects/{gid}"))
    assert (found["default_view"], found["due_on"], found["color"]) == ("board", "2031-01-01", None)


@pytest.mark.parametrize(
    ("level", "asked", "expected"),
    [
        ("viewer", {"name": "x"}, 403),
        ("commenter", {"name": "x"}, 403),
        ("editor", {"name": "x"}, 200),
        ("editor", {"color": "dark-red"}, 200),
        ("editor", {"privacy_setting": "public_to_workspace"}, 200),
        ("editor", {"minimum_access_level_for_sharing": "admin"}, 403),
        ("editor", {"owner": "me"}, 403),
        ("editor", {"minimum_access_level_for_sharing": "editor", "name": "x"}, 200),
        ("admin", {"minimum_access_level_for_sharing": "admin"}, 200),
        ("admin", {"owner": "me"}, 200),
    ],
)
async def test_a_change_takes_its_level(
    world: World, level: str, asked: dict, expected: int
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await private(ada, world)
    await join(ada, gid, bob.gid, level)
    assert (await bob.put(f"/projects/{gid}", asked)).status_code == expected


async def test_admins_keep_looks_and_sharing_to_themselves(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    limits = {f"minimum_access_level_for_{what}": "admin" for what in ("customization", "sharing")}
    gid = await project(ada, world, **limits)
    path = f"/projects/{gid}"
    assert data(await bob.put(path, {"name": "Still an editor"}))["name"] == "Still an editor"
    assert (await bob.put(path, {"icon": "rocket"})).status_code == 403
    assert (await bob.put(path, {"public": False})).status_code == 403
    assert (await bob.post(f"{path}/addMembers", {"members": ada.gid})).status_code == 403
    assert (await bob.post(f"{path}/sections", {"name": "x"})).status_code == 403
    mine = data(await bob.own("GET", f"{path}/abilities"))
    assert mine == {
        "level": "editor",
        "comment": True,
        "edit": True,
        "customize": False,
        "share": False,
        "administer": False,
        "delete": False,
    }


async def test_only_admins_delete_a_project(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await project(ada, world)
    assert (await bob.delete(f"/projects/{gid}")).status_code == 403
    assert data(await ada.delete(f"/projects/{gid}")) == {}


async def test_a_new_owner_belongs_to_the_project(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await private(ada, world)
    found = data(await ada.put(f"/projects/{gid}", {"owner": bob.email}))
    assert found["owner"]["gid"] == bob.gid
    assert {m["gid"] for m in found["members"]} == {ada.gid, bob.gid}
    assert data(await bob.own("GET", f"/projects/{gid}/abilities"))["level"] == "admin"


async def test_whoever_closes_a_project_stays_inside(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await project(ada, world)
    found = data(await bob.put(f"/projects/{gid}", {"privacy_setting": "private"}))
    assert {m["gid"] for m in found["members"]} == {ada.gid, bob.gid}
    assert data(await bob.own("GET", f"/projects/{gid}/abilities"))["level"] == "editor"


async def test_ten_changes_at_once_are_all_made(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    changes = [{"notes": f"note {n}"} for n in range(9)] + [{"name": "Kept"}]
    answers = await asyncio.gather(*(ada.put(f"/projects/{gid}", one) for one in changes))
    assert [a.status_code for a in answers] == [200] * 10
    found = data(await ada.get(f"/projects/{gid}"))
    assert found["name"] == "Kept"
    assert found["notes"].startswith("note ")
    rows = await world.rows("SELECT version FROM projects WHERE gid = $1", int(gid))
    assert rows[0]["version"] == 11


async def test_the_same_key_makes_one_project(world: World) -> None:
    ada = await world.person("Ada")
    asked = {"data": {"name": "Once", "workspace": world.workspace, "privacy_setting": "private"}}
    send = {"json": asked, "headers": {"Idempotency-Key": "once"}}
    first = await ada.client.post("/api/1.0/projects", **send)
    second = await ada.client.post("/api/1.0/projects", **send)
    assert data(first, 201)["gid"] == data(second, 201)["gid"]
    assert await names(ada, "/projects", workspace=world.workspace) == ["Once"]


async def test_counts_are_made_only_when_asked_for(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    await task(ada, "One", gid)
    await task(ada, "Two", gid, completed=True)
    await task(ada, "Three", gid, resource_subtype="milestone")
    path = f"/projects/{gid}/task_counts"
    assert (await ada.get(path)).json() == {"data": {}}
    wanted = {
        "num_tasks": 3,
        "num_incomplete_tasks": 2,
        "num_completed_tasks": 1,
        "num_milestones": 1,
        "num_incomplete_milestones": 1,
        "num_completed_milestones": 0,
    }
    assert data(await ada.get(path, opt_fields=",".join(wanted))) == wanted


async def test_a_guest_sees_the_tasks_of_a_public_project_they_belong_to(world: World) -> None:
    ada, guest = await world.person("Ada"), await world.person("Guest", kind="guest")
    inside, outside = await project(ada, world, "In"), await project(ada, world, "Out")
    seen, unseen = await task(ada, "Seen", inside), await task(ada, "Unseen", outside)
    await join(ada, inside, guest.gid, "viewer")
    assert await names(guest, "/projects", workspace=world.workspace) == ["In"]
    assert await names(guest, f"/projects/{inside}/tasks") == ["Seen"]
    assert (await status(guest, f"/tasks/{seen}"), await status(guest, f"/tasks/{unseen}")) == (
        200,
        404,
    )
    assert await status(guest, f"/projects/{outside}") == 404
    assert data(await guest.own("GET", f"/projects/{inside}/abilities"))["level"] == "viewer"
    assert (await guest.put(f"/projects/{inside}", {"name": "x"})).status_code == 403
    assert set(await acl(world, seen)) == {int(world.workspace), int(inside), -int(ada.gid)}


async def test_rich_notes_and_plain_notes_are_two_views_of_one_value(world: World) -> None:
    ada = await world.person("Ada")
    rich = "<body>Warp <strong>and</strong> weft</body>"
    gid = await project(ada, world, html_notes=rich)
    kept = "SELECT html_notes FROM projects WHERE gid = $1"
    assert data(await ada.get(f"/projects/{gid}"))["notes"] == "Warp and weft"
    assert (await world.rows(kept, int(gid)))[0]["html_notes"] == rich
    assert data(await ada.put(f"/projects/{gid}", {"notes": "1 < 2"}))["notes"] == "1 < 2"
    assert (await world.rows(kept, int(gid)))[0]["html_notes"] is None


async def test_the_board_of_a_project_is_everybodys_and_changed_by_its_editors(
    world: World,
) -> None:
    ada, bob = await world.person("Ada", is_admin=True), await world.person("Bob")
    loom = await project(ada, world)
    column = (await ada.get(f"/projects/{loom}/sections")).json()["data"][0]["gid"]
    board = {"lanes": "assignee", "limits": {column: 3}}
    assert (await ada.put(f"/projects/{loom}", {"board": board})).status_code == 200
    assert data(await bob.get(f"/projects/{loom}", opt_fields="board"))["board"] == board
    change = (await ada.newest(loom))["seq"]
    await ada.put(f"/projects/{loom}", {"minimum_access_level_for_customization": "admin"})
    refused = await bob.put(f"/projects/{loom}", {"board": None})
    assert refused.status_code == 403
    assert (await ada.own("POST", "/undo", {"change": change})).status_code == 200
    assert data(await bob.get(f"/projects/{loom}", opt_fields="board"))["board"] is None


@pytest.mark.parametrize(
    ("board", "said"),
    [
        (["lanes"], "board: Must be an object with lanes and limits"),
        ({"lanes": "name"}, "board.lanes: Must be assignee or custom_fields.{gid}"),
        ({"limits": {"To do": 3}}, "board.limits: Columns are named by their gid, or none"),
        ({"limits": {"12": 0}}, "board.limits.12: Must be from 1 to 10000"),
    ],
)
async def test_a_board_says_lanes_and_limits(world: World, board: Any, said: str) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    answer = await ada.put(f"/projects/{loom}", {"board": board})
    assert answer.json()["errors"][0]["message"] == said
