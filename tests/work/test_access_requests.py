"""Access requests: whoever is outside asks, whoever may share answers, nobody learns what there
is.
"""

from typing import Any

from tests.work.making import data, join, logged, private, project, refusal, status, team
from tests.world import Person, World


async def ask(who: Person, target: str, **more: Any) -> Any:
    return data(await who.post("/access_requests", {"target": target, **more}), 201)


async def pending(who: Person, target: str, **query: Any) -> list[str]:
    listed = data(await who.get("/access_requests", target=target, **query))
    return [each["gid"] for each in listed]


async def answer(who: Person, request: str, verb: str) -> Any:
    return await who.post(f"/access_requests/{request}/{verb}")


async def test_whoever_may_share_lets_in_or_turns_away(world: World) -> None:
    ada, bob, cy = [await world.person(n) for n in ("Ada", "Bob", "Cy")]
    loom = await private(ada, world, default_access_level="commenter")
    asked = await ask(bob, loom, message="I weave too")
    assert asked["target"] == {"gid": loom, "resource_type": "project"}
    assert (asked["approval_status"], asked["requester"]["name"]) == ("pending", "Bob")
    assert (await ask(bob, loom, message="Hello?")) == asked
    other = await ask(cy, loom)
    assert await pending(ada, loom) == [asked["gid"], other["gid"]]
    assert await pending(ada, loom, user=cy.email) == [other["gid"]]
    assert await pending(bob, loom, user="me") == [asked["gid"]]
    for _ in range(2):
        assert data(await answer(ada, asked["gid"], "approve")) == {}
        assert data(await answer(ada, other["gid"], "reject")) == {}
    assert "Was denied already" in refusal(await answer(ada, other["gid"], "approve"), 400)
    fields = "member.name,access_level"
    members = data(await ada.get("/memberships", parent=loom, opt_fields=fields))
    assert [(m["member"]["name"], m["access_level"]) for m in members][1:] == [("Bob", "commenter")]
    assert (await status(cy, f"/projects/{loom}"), await pending(ada, loom)) == (404, [])
    assert (await ask(cy, loom))["gid"] != other["gid"]


async def test_only_whoever_may_share_hears_and_answers(world: World) -> None:
    ada, eve, vic, bob = [await world.person(n) for n in ("Ada", "Eve", "Vic", "Bob")]
    loom = await private(ada, world, minimum_access_level_for_sharing="admin")
    await join(ada, loom, eve.gid, "editor")
    await join(ada, loom, vic.gid, "viewer")
    request = (await ask(bob, loom))["gid"]
    for insider in (eve, vic):
        assert await pending(insider, loom) == []
        assert "does not allow sharing" in refusal(await answer(insider, request, "approve"), 403)
    assert (await answer(bob, request, "approve")).status_code == 404
    assert (await bob.get("/access_requests", target=loom)).status_code == 404
    assert (await logged(world, request))[0]["readers"] == [-int(ada.gid), -int(bob.gid)]
    assert data(await answer(ada, request, "approve")) == {}
    told = (await logged(world, request))[-1]
    assert told["action"] == "changed"
    assert -int(bob.gid) in told["readers"]


async def test_asking_tells_nothing_of_what_there_is(world: World) -> None:
    ada, bob = [await world.person(n) for n in ("Ada", "Bob")]
    secret = await private(ada, world)
    nothing = str(int(secret) + 2**40 * 65536)
    for target in (secret, nothing):
        asked = await ask(bob, target, message="Anybody?")
        assert {**asked, "gid": "", "target": {}} == {
            "gid": "",
            "resource_type": "access_request",
            "approval_status": "pending",
            "message": "Anybody?",
            "requester": {"gid": bob.gid, "resource_type": "user", "name": "Bob"},
            "target": {},
        }
        assert (await answer(bob, asked["gid"], "approve")).status_code == 404
    visible = await project(ada, world)
    assert "You see this project" in refusal(
        await bob.post("/access_requests", {"target": visible}), 400
    )
    task = data(await ada.post("/tasks", {"name": "x", "projects": [secret]}), 201)["gid"]
    assert "target: Must be" in refusal(await bob.post("/access_requests", {"target": task}), 400)


async def test_a_team_is_asked_to_be_joined(world: World) -> None:
    ada, bob, cy, dot = [await world.person(n) for n in ("Ada", "Bob", "Cy", "Dot")]
    by_admins = {"join_request_management_access_level": "only_team_admins"}
    known = {"name": "Weavers", "organization": world.workspace}
    weavers = data(
        await ada.post("/teams", {**known, "visibility": "request_to_join", **by_admins}), 201
    )["gid"]
    await ada.post(f"/teams/{weavers}/addUser", {"user": cy.gid})
    asked = await ask(bob, weavers, message="I weave too")
    assert asked["target"] == {"gid": weavers, "resource_type": "team"}
    assert (await ask(bob, weavers)) == asked
    assert (await logged(world, asked["gid"]))[0]["readers"] == [-int(ada.gid), -int(bob.gid)]
    assert await pending(cy, weavers) == await pending(dot, weavers) == []
    assert await pending(ada, weavers) == await pending(bob, weavers, user="me") == [asked["gid"]]
    assert "answer requests" in refusal(await answer(cy, asked["gid"], "approve"), 403)
    other = await ask(dot, weavers)
    assert data(await answer(ada, other["gid"], "reject")) == {}
    assert data(await answer(ada, asked["gid"], "approve")) == {}
    people = data(await ada.get(f"/teams/{weavers}/users"))
    assert [each["name"] for each in people] == ["Ada", "Bob", "Cy"]
    assert len(await logged(world, asked["gid"])) == 2
    assert "in this team" in refusal(await bob.post("/access_requests", {"target": weavers}), 400)
    public = data(await ada.post("/teams", known), 201)["gid"]
    assert "Everybody may" in refusal(await bob.post("/access_requests", {"target": public}), 400)


async def test_asking_tells_nothing_of_secret_teams(world: World) -> None:
    ada, bob, eve = [await world.person(n) for n in ("Ada", "Bob", "Eve")]
    known = {"name": "Weavers", "organization": world.workspace, "visibility": "secret"}
    secret = data(await ada.post("/teams", known), 201)["gid"]
    nothing = str(int(secret) + 2**40 * 65536)
    first, second = [await ask(bob, target) for target in (secret, nothing)]
    assert {**first, "gid": "", "target": {}} == {**second, "gid": "", "target": {}}
    for asked in (first, second):
        assert (await answer(bob, asked["gid"], "approve")).status_code == 404
        assert (await answer(eve, asked["gid"], "reject")).status_code == 404
    assert (await bob.get("/access_requests", target=secret)).status_code == 404
    assert await pending(ada, secret) == [first["gid"]]
    await ada.post(f"/teams/{secret}/addUser", {"user": bob.gid})
    assert await pending(ada, secret) == []


async def test_a_membership_given_otherwise_grants_the_request(world: World) -> None:
    ada, bob, cy = [await world.person(n) for n in ("Ada", "Bob", "Cy")]
    loom = await private(ada, world)
    first, second = [(await ask(who, loom))["gid"] for who in (bob, cy)]
    await join(ada, loom, bob.gid, "viewer")
    assert await pending(ada, loom) == [second]
    await join(ada, loom, await team(world, "Weavers", cy))
    assert await pending(ada, loom) == []
    for request in (first, second):
        told = [dict(row) for row in await logged(world, request)]
        assert '"approved"' in str(told[-1]["changes"])
        assert len(told) == 2
    assert data(await answer(ada, first, "approve")) == {}
