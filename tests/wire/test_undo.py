"""Undo: one's own change is taken back, by ordinary verbs, unless something came between."""

from typing import Any

import httpx

from tests.work.graph import project, section, task
from tests.work.making import join, private
from tests.world import Person, World


async def undone(who: Person, gid: str) -> httpx.Response:
    change = (await who.newest(gid))["seq"]
    return await who.client.post("/api/weft/1/undo", json={"data": {"change": change}})


async def shown(who: Person, gid: str, fields: str) -> Any:
    return (await who.get(f"/tasks/{gid}", opt_fields=fields)).json()["data"]


async def test_changed_fields_get_their_old_values(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await task(ada, world, "one", due_on="2026-12-01")
    before = await shown(ada, gid, "name,due_on,completed,assignee.name,followers.name")
    data = {"name": "two", "due_on": None, "completed": True, "assignee": bob.gid}
    await ada.put(f"/tasks/{gid}", data)
    answer = await undone(ada, gid)
    assert answer.status_code == 200, answer.text
    assert await shown(ada, gid, "name,due_on,completed,assignee.name,followers.name") == before


async def test_a_move_goes_back_to_its_section(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    first, second = await section(ada, loom, "First"), await section(ada, loom, "Second")
    gid = await task(ada, world, "one", memberships=[{"project": loom, "section": first}])
    await ada.post(f"/sections/{second}/addTask", {"task": gid})
    assert (await undone(ada, gid)).status_code == 200
    place = (await shown(ada, gid, "memberships.section.name"))["memberships"]
    assert [p["section"]["name"] for p in place] == ["First"]


async def test_a_deleted_task_comes_back_and_a_made_one_goes(world: World) -> None:
    ada = await world.person("Ada")
    gid = await task(ada, world, "one")
    made = (await ada.newest(gid))["seq"]
    await ada.delete(f"/tasks/{gid}")
    stream = await ada.client.get("/api/weft/1/trash")
    assert stream.json()["data"][0]["target"]["gid"] == gid
    batch = stream.json()["data"][0]["gid"]
    assert (await ada.client.post(f"/api/weft/1/trash/{batch}/restore")).status_code == 200
    answer = await ada.client.post("/api/weft/1/undo", json={"data": {"change": made}})
    assert answer.status_code == 200, answer.text
    assert (await ada.get(f"/tasks/{gid}")).status_code == 404


async def test_a_change_is_found_by_the_key_it_was_written_under(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await task(ada, world, "one")
    await ada.put(f"/tasks/{gid}", {"name": "two"})
    await ada.client.delete(f"/api/1.0/tasks/{gid}", headers={"idempotency-key": "deletion-1"})
    theirs = await bob.own("POST", "/undo", {"key": "deletion-1"})
    assert theirs.status_code == 404
    both = await ada.own("POST", "/undo", {"key": "deletion-1", "change": 1})
    assert both.status_code == (await ada.own("POST", "/undo", {})).status_code == 400
    sent = {"json": {"data": {"key": "deletion-1"}}, "headers": {"idempotency-key": "undo-1"}}
    answer = await ada.client.post("/api/weft/1/undo", **sent)
    assert answer.status_code == 200, answer.text
    assert (await shown(ada, gid, "name"))["name"] == "two"
    again = await ada.client.post("/api/weft/1/undo", **sent)
    assert again.status_code == 200


async def test_what_was_changed_again_is_not_taken_back(world: World) -> None:
    ada = await world.person("Ada")
    gid = await task(ada, world, "one")
    await ada.put(f"/tasks/{gid}", {"name": "two"})
    change = (await ada.newest(gid))["seq"]
    await ada.put(f"/tasks/{gid}", {"name": "three"})
    answer = await ada.client.post("/api/weft/1/undo", json={"data": {"change": change}})
    assert answer.status_code == 409
    assert (await shown(ada, gid, "name"))["name"] == "three"


async def test_nobody_takes_back_the_change_of_another(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await task(ada, world, "one", assignee=bob.gid)
    change = (await ada.newest(gid))["seq"]
    answer = await bob.client.post("/api/weft/1/undo", json={"data": {"change": change}})
    assert answer.status_code == 404


async def test_what_is_out_of_reach_is_not_taken_back_and_not_named(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    place = await private(bob, world)
    membership = await join(bob, place, ada.gid, "editor")
    gid = await task(ada, world, "one")
    await ada.post(f"/tasks/{gid}/addProject", {"project": place})
    change = (await ada.newest(gid))["seq"]
    await bob.delete(f"/memberships/{membership['gid']}")
    answer = await ada.own("POST", "/undo", {"change": change})
    assert (answer.status_code, place in answer.text) == (409, False)
    assert "not there for you any more" in answer.text
