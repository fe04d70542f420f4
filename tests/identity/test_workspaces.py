"""Workspaces, and who belongs to them as what."""

import asyncio

from tests.identity.test_users import message, names, second_home
from tests.world import Person, World
from weft.work.arrival import NAMES

WEFT = "/api/weft/1"


async def place_of(world: World, person: Person) -> str:
    """The gid of somebody's place."""
    rows = await world.rows(
        "SELECT gid FROM workspace_memberships WHERE workspace_gid = $1 AND user_gid = $2",
        int(world.workspace),
        int(person.gid),
    )
    return str(rows[0]["gid"])


async def test_my_workspaces_are_all_listed(world: World) -> None:
    ada = await world.person("Ada")
    other = await second_home(world, ada)
    listed = (await ada.get("/workspaces")).json()
    assert {w["gid"] for w in listed["data"]} == {world.workspace, other}
    assert listed["next_page"] is None
    paged = (await ada.get("/workspaces", limit=1)).json()
    rest = (await ada.get("/workspaces", limit=1, offset=paged["next_page"]["offset"])).json()
    assert [*paged["data"], *rest["data"]] == listed["data"]


async def test_a_workspace_is_renamed_by_admins_only(world: World) -> None:
    ada, boss = await world.person("Ada"), await world.person("Boss", is_admin=True)
    path = f"/workspaces/{world.workspace}"
    assert (await ada.put(path, {"name": "Mine"})).status_code == 403
    changed = await boss.put(path, {"name": "Mill"})
    assert changed.json()["data"] == {
        "gid": world.workspace,
        "resource_type": "workspace",
        "name": "Mill",
        "email_domains": [],
        "is_organization": True,
    }
    refused = await boss.put(path, {"email_domains": ["x.org"]})
    assert message(refused) == "email_domains: Cannot write this property"


async def test_a_stranger_finds_no_workspace(world: World) -> None:
    ada = await world.person("Ada")
    other = await second_home(world, await world.person("Bob"))
    assert (await ada.get(f"/workspaces/{other}")).status_code == 404
    assert (await ada.get(f"/workspaces/{other}/users")).status_code == 404


async def test_an_invitation_by_address_makes_an_unconfirmed_person(world: World) -> None:
    ada = await world.person("Ada")
    path = f"/workspaces/{world.workspace}/addUser"
    email = f"New.{world.workspace}@Example.com"
    made = await ada.post(path, {"user": email})
    assert made.status_code == 200, made.text
    assert made.json()["data"]["email"] == email.lower()
    again = await ada.post(path, {"user": email})
    assert again.json()["data"] == made.json()["data"]
    gid = int(made.json()["data"]["gid"])
    behind = await world.rows(
        """SELECT u.confirmed_at, u.password, m.kind, m.is_active FROM users u
        JOIN workspace_memberships m ON m.user_gid = u.gid WHERE u.gid = $1""",
        gid,
    )
    assert [tuple(row.values()) for row in behind] == [(None, None, "member", True)]
    told = await world.rows(
        "SELECT resource, action FROM log WHERE $1 = ANY(scopes) AND $1 <> resource_gid", gid
    )
    assert [tuple(row.values()) for row in told] == [("workspace_membership", "added")]


async def test_whoever_is_not_of_the_domains_becomes_a_guest(world: World) -> None:
    boss = await world.person("Boss", is_admin=True)
    await boss.client.put(
        f"{WEFT}/workspaces/{world.workspace}", json={"data": {"email_domains": ["Loom.example"]}}
    )
    path = f"/workspaces/{world.workspace}/addUser"
    for domain, kind in (("loom.example", "member"), ("evil-loom.example", "guest")):
        made = await boss.post(path, {"user": f"x{world.workspace}@{domain}"})
        rows = await world.rows(
            "SELECT kind FROM workspace_memberships WHERE user_gid = $1",
            int(made.json()["data"]["gid"]),
        )
        assert [row["kind"] for row in rows] == [kind]


async def test_bad_addresses_and_guests_invite_nobody(world: World) -> None:
    ada, gil = await world.person("Ada"), await world.person("Gil", kind="guest")
    path = f"/workspaces/{world.workspace}/addUser"
    for wrong in ("a@b", "a b@example.com", "@example.com", "x@-.com"):
        assert (await ada.post(path, {"user": wrong})).status_code == 400
    assert message(await ada.post(path)) == "user: Missing input"
    assert (await gil.post(path, {"user": "new@example.com"})).status_code == 403


async def test_the_removed_are_cut_off_and_their_open_work_is_free(world: World) -> None:
    ada, boss = await world.person("Ada"), await world.person("Boss", is_admin=True)
    body = {"workspace": world.workspace, "assignee": ada.gid}
    open_ = (await boss.post("/tasks", {"name": "Open", **body})).json()["data"]["gid"]
    done = (await boss.post("/tasks", {"name": "Done", **body})).json()["data"]["gid"]
    await boss.put(f"/tasks/{done}", {"completed": True})
    team = await ada.post("/teams", {"name": "Secret", "organization": world.workspace})
    assert (await ada.get(f"/tasks/{open_}")).status_code == 200
    path = f"/workspaces/{world.workspace}/removeUser"
    assert (await ada.post(path, {"user": boss.gid})).status_code == 403
    gone = await boss.post(path, {"user": ada.email})
    assert (gone.status_code, gone.json()) == (200, {"data": {}})
    assert (await ada.get(f"/tasks/{open_}")).status_code == 404
    assert (await ada.get("/workspaces")).json()["data"] == []
    assert (await ada.get("/users/me")).json()["data"]["workspaces"] == []
    assert (await boss.get(f"/tasks/{open_}")).json()["data"]["assignee"] is None
    assert (await boss.get(f"/tasks/{done}")).json()["data"]["assignee"]["name"] == "Ada"
    told = await world.rows(
        "SELECT changes::text FROM log WHERE resource_gid = $1 AND action = 'changed'", int(open_)
    )
    assert [row["changes"] for row in told] == [f'{{"assignee": ["{ada.gid}", null]}}']
    rows = await world.rows(
        "SELECT 1 FROM team_memberships WHERE team_gid = $1", int(team.json()["data"]["gid"])
    )
    assert rows == []


async def test_nobody_is_given_work_after_they_left_however_often_they_were_before(
    world: World,
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    boss = await world.person("Boss", is_admin=True)
    task = {"name": "Mill", "workspace": world.workspace, "assignee": bob.gid}
    for _ in range(2):
        assert (await ada.post("/tasks", task)).status_code == 201
    await boss.post(f"/workspaces/{world.workspace}/removeUser", {"user": bob.gid})
    refused = await ada.post("/tasks", task)
    assert message(refused) == f"assignee: Not a user in this workspace: {bob.gid}"
    await boss.post(f"/workspaces/{world.workspace}/addUser", {"user": bob.gid})
    assert (await ada.post("/tasks", task)).status_code == 201


async def test_only_admins_let_the_removed_back_in(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    boss = await world.person("Boss", is_admin=True)
    home = f"/workspaces/{world.workspace}"
    await boss.post(f"{home}/removeUser", {"user": ada.gid})
    assert (await bob.post(f"{home}/addUser", {"user": ada.email})).status_code == 403
    assert (await boss.post(f"{home}/addUser", {"user": ada.email})).status_code == 200
    assert (await ada.get(home)).status_code == 200


async def test_the_last_admin_stays(world: World) -> None:
    boss = await world.person("Boss", is_admin=True)
    path = f"/workspaces/{world.workspace}/removeUser"
    refused = await boss.post(path, {"user": "me"})
    assert refused.status_code == 403
    assert "needs an admin" in message(refused)
    place = f"{WEFT}/workspace_memberships/{await place_of(world, boss)}"
    for body in ({"is_admin": False}, {"is_active": False}):
        assert (await boss.client.put(place, json={"data": body})).status_code == 403


async def test_two_admins_who_remove_each_other_at_once_leave_one(world: World) -> None:
    ada, bob = [await world.person(name, is_admin=True) for name in ("Ada", "Bob")]
    path = f"/workspaces/{world.workspace}/removeUser"
    answers = await asyncio.gather(
        ada.post(path, {"user": bob.gid}), bob.post(path, {"user": ada.gid})
    )
    assert sorted(answer.status_code for answer in answers)[0] == 200
    rows = await world.rows(
        "SELECT 1 FROM workspace_memberships WHERE workspace_gid = $1 AND is_admin AND is_active",
        int(world.workspace),
    )
    assert len(rows) == 1


async def test_admins_change_what_somebody_is(world: World) -> None:
    ada, boss = await world.person("Ada"), await world.person("Boss", is_admin=True)
    place = f"{WEFT}/workspace_memberships/{await place_of(world, ada)}"
    assert (await ada.client.put(place, json={"data": {"is_admin": True}})).status_code == 403
    made = await boss.client.put(place, json={"data": {"kind": "guest"}})
    assert made.json()["data"]["is_guest"] is True
    assert names(await ada.get(f"/workspaces/{world.workspace}/users")) == ["Ada"]
    wrong = await boss.client.put(place, json={"data": {"is_admin": True}})
    assert (wrong.status_code, message(wrong)[:9]) == (400, "is_admin:")
    both = {"kind": "member", "is_admin": True}
    assert (await boss.client.put(place, json={"data": both})).json()["data"]["is_admin"] is True
    assert (await ada.put(f"/workspaces/{world.workspace}", {"name": "Ours"})).status_code == 200
    paused = await boss.client.put(place, json={"data": {"is_active": False}})
    assert (paused.json()["data"]["is_active"], paused.json()["data"]["is_admin"]) == (False, False)
    assert (await ada.get(f"/workspaces/{world.workspace}")).status_code == 404


async def test_places_are_read_and_listed(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob", is_admin=True)
    other = await second_home(world, ada)
    path = f"/workspaces/{world.workspace}/workspace_memberships"
    everyone = (await ada.get(path)).json()["data"]
    assert [place["user"]["name"] for place in everyone] == ["Ada", "Bob"]
    one = (await ada.get(path, user=bob.email)).json()["data"]
    assert one == [
        {
            "gid": await place_of(world, bob),
            "resource_type": "workspace_membership",
            "user": {"gid": bob.gid, "resource_type": "user", "name": "Bob"},
            "workspace": {
                "gid": world.workspace,
                "resource_type": "workspace",
                "name": "Loom",
            },
        }
    ]
    full = (await ada.get(f"/workspace_memberships/{one[0]['gid']}")).json()["data"]
    assert full.pop("created_at").endswith("Z")
    assert full == one[0] | {
        "user_task_list": full["user_task_list"],
        "is_active": True,
        "is_admin": True,
        "is_guest": False,
        "is_view_only": False,
        "vacation_dates": None,
    }
    mine = (await ada.get("/users/me/workspace_memberships")).json()["data"]
    assert {place["workspace"]["gid"] for place in mine} == {world.workspace, other}
    seen = (await bob.get(f"/users/{ada.gid}/workspace_memberships")).json()["data"]
    assert [place["workspace"]["gid"] for place in seen] == [world.workspace]


async def test_everybody_who_joins_gets_a_list_of_their_own(world: World) -> None:
    ada = await world.person("Ada")
    other = await second_home(world, ada)
    invited = await ada.post(
        f"/workspaces/{world.workspace}/addUser", {"user": f"new{other}@example.com"}
    )
    fields = "user.name,workspace.name,user_task_list.name,user_task_list.owner.name"
    places = await ada.get(
        f"/workspaces/{world.workspace}/workspace_memberships", opt_fields=fields
    )
    for place in places.json()["data"]:
        assert place["user_task_list"]["name"] == "My tasks in Loom"
        assert place["user_task_list"]["owner"]["gid"] == place["user"]["gid"]
    assert len(places.json()["data"]) == 2
    mine = await ada.get("/users/me/workspace_memberships", opt_fields=fields)
    named = {p["workspace"]["gid"] for p in mine.json()["data"] if "user_task_list" in p}
    assert named == {world.workspace}
    assert len(mine.json()["data"]) == 2
    heads = await world.rows(
        """SELECT s.name FROM sections s JOIN user_task_lists l ON l.gid = s.home_gid
        WHERE l.user_gid = $1 ORDER BY s.rank""",
        int(invited.json()["data"]["gid"]),
    )
    assert [row["name"] for row in heads] == list(NAMES.english.values())


async def test_a_guest_sees_only_places_of_people_they_know(world: World) -> None:
    ada, gil = await world.person("Ada"), await world.person("Gil", kind="guest")
    path = f"/workspaces/{world.workspace}/workspace_memberships"
    listed = (await gil.get(path)).json()["data"]
    assert [place["user"]["name"] for place in listed] == ["Gil"]
    hidden = await gil.get(f"/workspace_memberships/{await place_of(world, ada)}")
    assert hidden.status_code == 404


async def test_a_feature_that_is_switched_off_answers_402(world: World) -> None:
    ada, eve = await world.person("Ada", is_admin=True), await world.person("Eve")
    here, off = f"/workspaces/{world.workspace}", ["templates", "search"]
    loom = (await eve.post("/projects", {"name": "Loom", "workspace": world.workspace})).json()
    search, save = f"{here}/tasks/search", f"/projects/{loom['data']['gid']}/saveAsTemplate"
    wanted = {"name": "Again", "public": True}
    assert (await eve.get(search, completed="false")).status_code == 200
    assert (await eve.own("PUT", here, {"switched_off": off})).status_code == 403
    set_ = await ada.own("PUT", here, {"switched_off": off})
    assert set_.json()["data"]["switched_off"] == ["search", "templates"]
    for answer in (await eve.get(search, completed="false"), await eve.post(save, wanted)):
        assert answer.status_code == 402
        said = answer.json()["errors"][0]["message"]
        assert said.endswith(": Is switched off in this workspace. Ask its admins.")
    assert (await eve.get("/tasks", project=loom["data"]["gid"])).status_code == 200
    wrong = await ada.own("PUT", here, {"switched_off": ["everything"]})
    assert wrong.json()["errors"][0]["message"].startswith("switched_off: Must be one of")
    assert (await ada.own("PUT", here, {"switched_off": []})).status_code == 200
    assert (await eve.get(search, completed="false")).status_code == 200
    assert (await eve.post(save, wanted)).status_code == 201
