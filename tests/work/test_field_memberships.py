"""People of custom fields: who may know a field, change it, and decide about its people."""

import json
from typing import Any

from tests.work.making import team
from tests.work.weaving import answer, field, one, project, refusal, show, shown, task
from tests.world import Person, World


async def join(who: Person, field: str, member: str, level: str | None = None) -> Any:
    """A membership in a field."""
    asked = {"parent": field, "member": member} | ({"access_level": level} if level else {})
    return answer(await who.post("/memberships", asked), 201)


async def people(who: Person, field: str, **query: Any) -> list[tuple[str, str]]:
    """The members of a field with their levels."""
    listed = answer(await who.get("/memberships", parent=field, **query))
    return [(m["member"]["gid"], m["access_level"]) for m in listed]


async def private(who: Person, world: World, name: str = "Pay") -> str:
    """A field that only its own people know."""
    return (await field(who, world, "number", name, privacy_setting="private"))["gid"]


async def test_whoever_makes_a_field_is_its_admin(world: World) -> None:
    ada = await world.person("Ada")
    cost = await field(ada, world, name="Cost")
    (made,) = answer(await ada.get("/memberships", parent=cost["gid"]))
    assert made == {
        "gid": made["gid"],
        "resource_type": "custom_field_membership",
        "resource_subtype": "custom_field_membership",
        "parent": made["parent"],
        "member": {"gid": ada.gid, "resource_type": "user", "name": made["member"]["name"]},
        "access_level": "admin",
    }
    assert made["parent"]["gid"] == cost["gid"]
    assert made["parent"]["resource_type"] == "custom_field"
    assert answer(await ada.get(f"/memberships/{made['gid']}"))["access_level"] == "admin"


async def test_a_member_of_a_private_field_knows_it_and_its_values(world: World) -> None:
    ada, bob, eve = [await world.person(name) for name in ("Ada", "Bob", "Eve")]
    loom = await project(world, ada, bob, eve)
    pay = await private(ada, world)
    await show(ada, loom, pay)
    weave = await task(ada, loom, {pay: 5})
    assert await shown(bob, weave) == []
    made = await join(ada, pay, bob.gid)
    assert made["access_level"] == "user"
    assert (await one(bob, weave, "number_value"))["number_value"] == 5
    answer(await bob.put(f"/tasks/{weave}", {"custom_fields": {pay: 6}}))
    assert await shown(eve, weave) == []
    refusal(await eve.get(f"/memberships/{made['gid']}"), 404)
    refusal(await eve.get("/memberships", parent=pay), 404)
    answer(await ada.delete(f"/memberships/{made['gid']}"))
    assert await shown(bob, weave) == []
    refusal(await bob.get(f"/custom_fields/{pay}"), 404)


async def test_a_team_that_is_a_member_lets_its_people_know_the_field(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(world, ada, bob)
    weavers = await team(world, "Weavers", bob)
    pay = await private(ada, world)
    await show(ada, loom, pay)
    weave = await task(ada, loom, {pay: 5})
    made = await join(ada, pay, weavers, "editor")
    assert made["member"]["resource_type"] == "team"
    assert (await one(bob, weave, "number_value"))["number_value"] == 5
    answer(await bob.put(f"/custom_fields/{pay}", {"name": "Wage"}))
    assert await people(bob, pay, member=weavers) == [(weavers, "editor")]


async def test_levels_say_what_members_may_do(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    cost = (await field(ada, world, name="Cost"))["gid"]
    made = await join(ada, cost, bob.gid, "user")
    refusal(await bob.put(f"/custom_fields/{cost}", {"name": "Price"}), 403)
    path = f"/memberships/{made['gid']}"
    assert answer(await ada.put(path, {"access_level": "editor"}))["access_level"] == "editor"
    answer(await bob.put(f"/custom_fields/{cost}", {"name": "Price"}))
    refusal(await bob.put(path, {"access_level": "admin"}), 403)
    refusal(await bob.post("/memberships", {"parent": cost, "member": bob.gid}), 403)
    assert await people(ada, cost) == [(ada.gid, "admin"), (bob.gid, "editor")]
    again = await join(ada, cost, bob.gid, "admin")
    assert (again["gid"], again["access_level"]) == (made["gid"], "admin")
    answer(await bob.delete(f"/custom_fields/{cost}"))


async def test_newcomers_get_the_fields_usual_level_and_guests_only_use_it(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(world, ada, eve := await world.person("Eve", kind="guest"))
    cost = (await field(ada, world, name="Cost", privacy_setting="public"))["gid"]
    answer(await ada.put(f"/custom_fields/{cost}", {"default_access_level": "editor"}))
    await show(ada, loom, cost)
    weave = await task(ada, loom, {cost: "5"})
    assert await shown(eve, weave) == []
    assert (await join(ada, cost, bob.gid))["access_level"] == "editor"
    assert (await join(ada, cost, eve.gid))["access_level"] == "user"
    assert (await one(eve, weave, "text_value"))["text_value"] == "5"


async def test_a_field_keeps_an_admin(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    cost = (await field(ada, world, name="Cost"))["gid"]
    (own,) = answer(await ada.get("/memberships", parent=cost))
    path = f"/memberships/{own['gid']}"
    assert "at least one admin" in refusal(await ada.put(path, {"access_level": "user"}))
    assert "at least one admin" in refusal(await ada.delete(path))
    await join(ada, cost, bob.gid, "admin")
    answer(await ada.delete(path))
    assert await people(bob, cost) == [(bob.gid, "admin")]


async def test_what_a_membership_cannot_be_is_refused(world: World) -> None:
    ada = await world.person("Ada")
    cost = (await field(ada, world, name="Cost"))["gid"]
    asked = {"parent": cost, "member": ada.gid, "access_level": "commenter"}
    assert "Must be one of user, editor, admin" in refusal(await ada.post("/memberships", asked))
    nobody = {"parent": cost, "member": "4711"}
    assert "Not a user" in refusal(await ada.post("/memberships", nobody))
    secret = await team(world, "Moles", visibility="secret")
    refusal(await ada.post("/memberships", {"parent": cost, "member": secret}), 404)
    assert await people(ada, cost) == [(ada.gid, "admin")]


async def test_nobody_locks_themselves_out_of_a_field(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    cost = (await field(ada, world, name="Cost", default_access_level="admin"))["gid"]
    shut = answer(await bob.put(f"/custom_fields/{cost}", {"privacy_setting": "private"}))
    assert shut["privacy_setting"] == "private"
    assert await people(bob, cost) == [(ada.gid, "admin"), (bob.gid, "admin")]


async def test_whoever_begins_to_know_a_field_hears_of_it(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    pay = await private(ada, world)
    await join(ada, pay, bob.gid)
    told = await world.rows(
        "SELECT resource, action, changes, readers_before, readers FROM log"
        " WHERE workspace_gid = $1 AND $2 = ANY(scopes) AND resource <> 'custom_field'"
        " ORDER BY id",
        int(world.workspace),
        int(pay),
    )
    (joined,) = told
    assert (joined["resource"], joined["action"]) == ("custom_field_membership", "added")
    assert json.loads(joined["changes"]) == {
        "member": [None, bob.gid],
        "access_level": [None, "user"],
    }
    assert joined["readers_before"] == [-int(ada.gid)]
    assert joined["readers"] == sorted([-int(ada.gid), -int(bob.gid)])


async def test_a_restricted_value_is_told_to_new_members_too(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(world, ada, bob)
    pay = await private(ada, world)
    await show(ada, loom, pay)
    weave = await task(ada, loom)
    answer(await ada.put(f"/tasks/{weave}", {"custom_fields": {pay: 5}}))
    await join(ada, pay, bob.gid)
    answer(await ada.put(f"/tasks/{weave}", {"custom_fields": {pay: 6}}))
    told = answer(await bob.own("GET", "/history", resource=weave))
    values = [c["changes"]["custom_fields"] for c in told if "custom_fields" in c["changes"]]
    assert values == [{pay: [5, 6]}]


async def test_the_past_does_not_betray_a_field_that_became_private(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(world, ada, bob)
    pay = (await field(ada, world, "number", "Pay"))["gid"]
    await show(ada, loom, pay)
    weave = await task(ada, loom)
    answer(await ada.put(f"/tasks/{weave}", {"custom_fields": {pay: 5}}))
    assert pay in json.dumps(answer(await bob.own("GET", "/history", resource=weave)))
    answer(await ada.put(f"/custom_fields/{pay}", {"privacy_setting": "private"}))
    assert pay not in json.dumps(answer(await bob.own("GET", "/history", resource=weave)))
    assert pay in json.dumps(answer(await ada.own("GET", "/history", resource=weave)))
    stories = answer(await bob.get(f"/tasks/{weave}/stories"))
    assert [s for s in stories if s["resource_subtype"] == "number_custom_field_changed"] == []


async def test_whoever_leaves_the_workspace_leaves_its_fields(world: World) -> None:
    boss = await world.person("Ada", is_admin=True)
    bob, eve = await world.person("Bob"), await world.person("Eve")
    cost = (await field(bob, world, name="Cost"))["gid"]
    pay = await private(bob, world)
    shared = await private(eve, world, "Bonus")
    await join(eve, shared, bob.gid)
    gone = {"user": bob.gid}
    answer(await boss.post(f"/workspaces/{world.workspace}/removeUser", gone))
    assert await people(boss, cost) == [(boss.gid, "admin")]
    assert await people(eve, shared) == [(eve.gid, "admin")]
    refusal(await boss.get(f"/custom_fields/{pay}"), 404)
    left = await world.rows(
        "SELECT 1 FROM custom_field_memberships WHERE member_gid = $1", int(bob.gid)
    )
    assert left == []
