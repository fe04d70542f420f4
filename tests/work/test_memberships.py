"""Members of projects: who belongs, with what level, and who may change that."""

import asyncio
import json

from tests.work.making import data, join, logged, private, project, refusal, status, task, team
from tests.world import World, found_world


async def test_a_member_is_let_in_read_changed_and_removed(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await private(ada, world)
    made = await ada.post("/memberships", {"parent": gid, "member": bob.email})
    membership = data(made, 201)
    assert made.headers["location"] == f"/api/1.0/memberships/{membership['gid']}"
    assert membership == {
        "gid": membership["gid"],
        "resource_type": "membership",
        "resource_subtype": "project_membership",
        "access_level": "editor",
        "member": {"gid": bob.gid, "resource_type": "user", "name": "Bob"},
        "parent": {"gid": gid, "resource_type": "project", "name": "Secret"},
    }
    path = f"/memberships/{membership['gid']}"
    assert data(await bob.get(path)) == membership
    assert data(await ada.put(path, {"access_level": "viewer"}))["access_level"] == "viewer"
    assert (await bob.put(f"/projects/{gid}", {"name": "x"})).status_code == 403
    assert data(await ada.delete(path)) == {}
    assert await status(bob, f"/projects/{gid}") == 404
    assert await status(ada, path) == 404


async def test_the_older_view_of_a_membership(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await private(ada, world)
    await join(ada, gid, bob.gid, "commenter")
    listed = data(await ada.get(f"/projects/{gid}/project_memberships"))
    assert [m["member"]["name"] for m in listed] == ["Ada", "Bob"]
    assert {m["resource_type"] for m in listed} == {"project_membership"}
    for user in (bob.gid, bob.email):
        (one,) = data(await ada.get(f"/projects/{gid}/project_memberships", user=user))
        found = data(await ada.get(f"/project_memberships/{one['gid']}"))
        assert (found["user"]["gid"], found["write_access"]) == (bob.gid, "comment_only")
        assert found["project"]["gid"] == found["parent"]["gid"] == gid
    (mine,) = data(await bob.get(f"/projects/{gid}/project_memberships", user="me"))
    assert mine["access_level"] == "commenter"
    unknown = await ada.get(f"/projects/{gid}/project_memberships", user="nobody@example.com")
    assert refusal(unknown, 404).startswith("user: ")


async def test_memberships_are_listed_by_parent_and_by_team(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    weavers = await team(world, "Weavers", bob)
    seen, secret = await private(ada, world, "Seen"), await private(ada, world, "Hidden")
    await join(ada, seen, weavers, "viewer")
    of_parent = data(await ada.get("/memberships", parent=seen))
    assert {m["member"]["resource_type"] for m in of_parent} == {"user", "team"}
    (of_team,) = data(await ada.get("/memberships", parent=seen, member=weavers))
    assert of_team["access_level"] == "viewer"
    await join(ada, secret, ada.gid)
    by_team = {"member": weavers, "resource_subtype": "project_membership"}
    assert [m["parent"]["gid"] for m in data(await bob.get("/memberships", **by_team))] == [seen]
    assert refusal(await ada.get("/memberships"), 400).startswith("parent: ")
    half = await ada.get("/memberships", resource_subtype="project_membership", member="me")
    assert refusal(half, 400).startswith("member: ")


async def test_a_team_brings_its_people_along(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await private(ada, world)
    hidden = await task(ada, "Hidden", gid)
    weavers = await team(world, "Weavers", bob)
    membership = await join(ada, gid, weavers, "commenter")
    assert data(await bob.own("GET", f"/projects/{gid}/abilities"))["level"] == "commenter"
    assert await status(bob, f"/tasks/{hidden}") == 200
    assert [m["name"] for m in data(await ada.get(f"/projects/{gid}"))["members"]] == ["Ada"]
    await ada.delete(f"/memberships/{membership['gid']}")
    assert await status(bob, f"/tasks/{hidden}") == 404


async def test_parents_that_have_no_members_are_refused(world: World) -> None:
    ada = await world.person("Ada")
    own_task = await task(ada, "Not a parent", workspace=world.workspace)
    wrong = await ada.post("/memberships", {"parent": own_task, "member": "me"})
    assert refusal(wrong, 400).startswith("parent: ")
    portfolio = str(int(own_task) // 65536 * 65536 + 26 * 1024 + int(own_task) % 1024)
    assert (
        await ada.post("/memberships", {"parent": portfolio, "member": "me"})
    ).status_code == 404
    assert (await ada.get("/memberships", parent=portfolio)).status_code == 404
    gid = await project(ada, world)
    for asked, field in (
        ({"member": "me"}, "parent"),
        ({"parent": gid}, "member"),
        ({"parent": gid, "member": "me", "access_level": "king"}, "access_level"),
        ({"parent": gid, "member": "nobody@example.com"}, "member"),
    ):
        assert refusal(await ada.post("/memberships", asked), 400).startswith(f"{field}: ")


async def test_people_of_another_organisation_cannot_be_let_in(world: World) -> None:
    ada = await world.person("Ada")
    gid = await private(ada, world)
    membership = (data(await ada.get("/memberships", parent=gid)))[0]["gid"]
    async with found_world(world.base, "Elsewhere") as other:
        eve = await other.person("Eve")
        added = await ada.post(f"/projects/{gid}/addMembers", {"members": eve.gid})
        assert added.status_code == 400
        assert await status(eve, f"/memberships/{membership}") == 404
        assert (await eve.delete(f"/memberships/{membership}")).status_code == 404


async def test_the_last_admin_stays(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await private(ada, world)
    other = await join(ada, gid, bob.gid, "editor")
    (mine,) = data(await ada.get("/memberships", parent=gid, member="me"))
    assert (await ada.delete(f"/memberships/{mine['gid']}")).status_code == 400
    lowered = await ada.put(f"/memberships/{mine['gid']}", {"access_level": "editor"})
    assert refusal(lowered, 400).startswith("access_level: ")
    removed = await ada.post(f"/projects/{gid}/removeMembers", {"members": [ada.gid, bob.gid]})
    assert removed.status_code == 400
    await ada.put(f"/memberships/{other['gid']}", {"access_level": "admin"})
    assert data(await ada.delete(f"/memberships/{mine['gid']}")) == {}
    assert data(await bob.get(f"/projects/{gid}"))["owner"] is None


async def test_two_admins_cannot_remove_each_other_at_once(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await private(ada, world)
    his = await join(ada, gid, bob.gid, "admin")
    (hers,) = data(await ada.get("/memberships", parent=gid, member="me"))
    answers = await asyncio.gather(
        ada.delete(f"/memberships/{his['gid']}"), bob.delete(f"/memberships/{hers['gid']}")
    )
    assert sorted(a.status_code for a in answers) == [200, 404]
    left = "SELECT level FROM project_memberships WHERE project_gid = $1"
    assert [row["level"] for row in await world.rows(left, int(gid))] == [4]


async def test_nobody_grants_or_takes_more_than_they_hold(world: World) -> None:
    ada, bob, cleo = [await world.person(name) for name in ("Ada", "Bob", "Cleo")]
    gid = await private(ada, world, default_access_level="admin")
    his = await join(ada, gid, bob.gid, "editor")
    granted = await bob.post(
        "/memberships", {"parent": gid, "member": cleo.gid, "access_level": "admin"}
    )
    assert granted.status_code == 403
    raised = await bob.put(f"/memberships/{his['gid']}", {"access_level": "admin"})
    assert raised.status_code == 403
    (hers,) = data(await bob.get("/memberships", parent=gid, member=ada.gid))
    assert (await bob.put(f"/memberships/{hers['gid']}", {"role": "viewer"})).status_code == 403
    assert (await bob.delete(f"/memberships/{hers['gid']}")).status_code == 403
    assert (await join(bob, gid, cleo.gid))["access_level"] == "editor"


async def test_everybody_may_leave(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await private(ada, world)
    his = await join(ada, gid, bob.gid, "viewer")
    assert (await bob.post(f"/projects/{gid}/addMembers", {"members": ada.gid})).status_code == 403
    assert data(await bob.delete(f"/memberships/{his['gid']}")) == {}
    assert await status(bob, f"/projects/{gid}") == 404


async def test_members_and_followers_come_and_go(world: World) -> None:
    ada, bob, cleo = [await world.person(name) for name in ("Ada", "Bob", "Cleo")]
    gid = await private(ada, world)
    path = f"/projects/{gid}"
    found = data(await ada.post(f"{path}/addMembers", {"members": f"{bob.gid},{cleo.email}"}))
    assert {m["name"] for m in found["members"]} == {"Ada", "Bob", "Cleo"}
    assert found["followers"] == []
    found = data(await ada.post(f"{path}/addFollowers", {"followers": [bob.gid, "me"]}))
    assert {m["name"] for m in found["followers"]} == {"Ada", "Bob"}
    found = data(await ada.post(f"{path}/removeFollowers", {"followers": "me"}))
    assert [m["name"] for m in found["followers"]] == ["Bob"]
    assert "Ada" in {m["name"] for m in found["members"]}
    found = data(await ada.post(f"{path}/removeMembers", {"members": bob.gid}))
    assert {m["name"] for m in found["members"]} == {"Ada", "Cleo"}
    assert found["followers"] == []
    again = data(await ada.post(f"{path}/removeMembers", {"members": bob.gid}))
    assert again["members"] == found["members"]


async def test_following_makes_a_member(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await private(ada, world, followers="me")
    assert [f["name"] for f in data(await ada.get(f"/projects/{gid}"))["followers"]] == ["Ada"]
    data(await ada.post(f"/projects/{gid}/addFollowers", {"followers": bob.gid}))
    assert await status(bob, f"/projects/{gid}") == 200


async def test_members_are_told_to_those_who_see_the_project(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await private(ada, world)
    membership = await join(ada, gid, bob.gid, "viewer")
    (added,) = await logged(world, membership["gid"])
    assert (added["action"], added["parent_gid"]) == ("added", int(gid))
    assert json.loads(added["changes"])["access_level"] == [None, "viewer"]
    changed = (await logged(world, gid))[-1]
    assert json.loads(changed["changes"]) == {"members": {"added": [bob.gid]}}
    assert added["readers"] == changed["readers"] == [int(gid)]
    await ada.delete(f"/memberships/{membership['gid']}")
    assert (await logged(world, membership["gid"]))[-1]["action"] == "removed"
    removed = [json.loads(row["changes"]) for row in await logged(world, gid)]
    assert {"members": {"removed": [bob.gid]}} in removed


async def test_ten_people_join_at_once(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    people = [await world.person(f"P{n}") for n in range(10)]
    path = f"/projects/{gid}/addMembers"
    answers = await asyncio.gather(*(ada.post(path, {"members": p.gid}) for p in people))
    assert [a.status_code for a in answers] == [200] * 10
    found = data(await ada.get(f"/projects/{gid}"))
    assert len(found["members"]) == 11
