"""The trash: a deletion is a batch, and a restore brings back exactly that batch."""

import asyncio
import json
from typing import Any

import httpx

from tests.work.making import acl, data, join, logged, private, project, status, task
from tests.world import Person, World, found_world


async def batches(who: Person) -> list[Any]:
    """What somebody may restore."""
    return data(await who.own("GET", "/trash"))


async def restore(who: Person, batch: str) -> httpx.Response:
    """Bring a batch back."""
    return await who.own("POST", f"/trash/{batch}/restore")


async def bin_of(world: World, gid: str) -> str:
    """The batch that something was deleted with."""
    found = "SELECT gid FROM trash_batches WHERE resource_gid = $1 ORDER BY at DESC LIMIT 1"
    return str((await world.rows(found, int(gid)))[0]["gid"])


async def test_a_project_takes_along_what_lives_only_there(world: World) -> None:
    ada = await world.person("Ada")
    here, there = await project(ada, world, "Here"), await project(ada, world, "There")
    alone, both = await task(ada, "Alone", here), await task(ada, "Both", here, there)
    below = await task(ada, "Below", parent=alone)
    spared = await task(ada, "Spared", there, parent=alone)
    assert data(await ada.delete(f"/projects/{here}")) == {}
    gone = [f"/projects/{here}", f"/projects/{here}/tasks", f"/tasks/{alone}", f"/tasks/{below}"]
    assert [await status(ada, path) for path in gone] == [404] * 4
    kept = data(await ada.get(f"/tasks/{both}", opt_fields="projects"))
    assert [p["gid"] for p in kept["projects"]] == [there]
    assert data(await ada.get(f"/tasks/{spared}", opt_fields="parent"))["parent"] is None
    (batch,) = await batches(ada)
    assert batch["target"] == {"gid": here, "resource_type": "project", "name": "Here"}
    assert batch["deleted_by"]["name"] == "Ada"
    restored = data(await restore(ada, batch["gid"]))
    assert restored == {"gid": here, "resource_type": "project", "name": "Here"}
    assert [await status(ada, path) for path in gone] == [200] * 4
    kept = data(await ada.get(f"/tasks/{both}", opt_fields="projects"))
    assert {p["gid"] for p in kept["projects"]} == {here, there}
    assert data(await ada.get(f"/tasks/{spared}", opt_fields="parent"))["parent"]["gid"] == alone
    assert await batches(ada) == []
    assert (await restore(ada, batch["gid"])).status_code == 404


async def test_readers_move_with_the_homes(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    here, there = await project(ada, world, "Here"), await private(ada, world, "There")
    both = await task(ada, "Both", here, there)
    spared = await task(ada, "Spared", there, parent=await task(ada, "Alone", here))
    only_there = sorted([int(there), -int(ada.gid)])
    before = await acl(world, both)
    assert [await status(bob, f"/tasks/{t}") for t in (both, spared)] == [200, 200]
    data(await ada.delete(f"/projects/{here}"))
    assert [await acl(world, t) for t in (both, spared)] == [only_there] * 2
    assert [await status(bob, f"/tasks/{t}") for t in (both, spared)] == [404, 404]
    data(await restore(ada, await bin_of(world, here)))
    assert [await acl(world, t) for t in (both, spared)] == [before] * 2


async def test_a_subtask_of_a_task_that_stays_only_loses_this_home(world: World) -> None:
    ada = await world.person("Ada")
    here, there = await project(ada, world, "Here"), await project(ada, world, "There")
    top = await task(ada, "Top", there)
    below = await task(ada, "Below", here, parent=top)
    data(await ada.delete(f"/projects/{here}"))
    found = data(await ada.get(f"/tasks/{below}", opt_fields="parent,projects"))
    assert (found["parent"]["gid"], found["projects"]) == (top, [])
    data(await restore(ada, await bin_of(world, here)))
    found = data(await ada.get(f"/tasks/{below}", opt_fields="projects"))
    assert [p["gid"] for p in found["projects"]] == [here]


async def test_what_was_trashed_earlier_stays(world: World) -> None:
    ada = await world.person("Ada")
    here, there = await project(ada, world, "Here"), await project(ada, world, "There")
    both = await task(ada, "Both", here, there)
    data(await ada.delete(f"/projects/{here}"))
    data(await ada.delete(f"/projects/{there}"))
    assert await status(ada, f"/tasks/{both}") == 404
    data(await restore(ada, await bin_of(world, here)))
    assert await status(ada, f"/tasks/{both}") == 404
    data(await restore(ada, await bin_of(world, there)))
    found = data(await ada.get(f"/tasks/{both}", opt_fields="projects"))
    assert {p["gid"] for p in found["projects"]} == {here, there}


async def test_tasks_come_back_to_their_sections_and_else_to_the_first(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    (first,) = data(await ada.get(f"/projects/{gid}/sections"))
    made = await ada.post(f"/projects/{gid}/sections", {"name": "Second"})
    second = data(made, 201)["gid"]
    await task(ada, "Old", gid)
    for name in ("A", "B"):
        await task(ada, name, memberships=[{"project": gid, "section": second}])
    data(await ada.delete(f"/projects/{gid}"))
    data(await restore(ada, await bin_of(world, gid)))
    inside = data(await ada.get(f"/sections/{second}/tasks"))
    assert [t["name"] for t in inside] == ["A", "B"]
    data(await ada.delete(f"/projects/{gid}"))
    await world.rows("DELETE FROM sections WHERE gid = $1", int(second))
    data(await restore(ada, await bin_of(world, gid)))
    inside = data(await ada.get(f"/sections/{first['gid']}/tasks"))
    assert [t["name"] for t in inside] == ["Old", "A", "B"]
    assert (await task(ada, "New", gid)) in {
        t["gid"] for t in data(await ada.get(f"/projects/{gid}/tasks"))
    }


async def test_deletion_and_return_are_told(world: World) -> None:
    ada = await world.person("Ada")
    here, there = await private(ada, world, "Here"), await project(ada, world, "There")
    alone, both = await task(ada, "Alone", here), await task(ada, "Both", here, there)
    data(await ada.delete(f"/projects/{here}"))
    data(await restore(ada, await bin_of(world, here)))
    assert [row["action"] for row in await logged(world, here)][-2:] == ["deleted", "undeleted"]
    told = await logged(world, alone)
    assert [row["action"] for row in told][-2:] == ["deleted", "undeleted"]
    assert {int(alone), int(here)} <= set(told[-1]["scopes"])
    assert told[-1]["readers"] == sorted([int(here), -int(ada.gid)])
    *_, lost, regained = await logged(world, both)
    assert json.loads(lost["changes"]) == {"projects": {"removed": [here]}}
    assert json.loads(regained["changes"]) == {"projects": {"added": [here]}}
    assert lost["readers"] == regained["readers_before"] == [int(here)]


async def test_only_those_who_may_restore_see_a_deletion(world: World) -> None:
    ada, bob, cleo = [await world.person(name) for name in ("Ada", "Bob", "Cleo")]
    guest = await world.person("Guest", kind="guest")
    gid = await private(ada, world)
    await join(ada, gid, bob.gid, "admin")
    await join(ada, gid, cleo.gid, "editor")
    await join(ada, gid, guest.gid, "viewer")
    data(await ada.delete(f"/projects/{gid}"))
    batch = await bin_of(world, gid)
    assert [len(await batches(who)) for who in (ada, bob, cleo, guest)] == [1, 1, 0, 0]
    assert (await restore(cleo, batch)).status_code == 404
    async with found_world(world.base, "Elsewhere") as other:
        eve = await other.person("Eve")
        assert (await restore(eve, batch)).status_code == 404
        assert await batches(eve) == []
    data(await restore(bob, batch))
    assert await status(cleo, f"/projects/{gid}") == 200


async def test_the_trash_is_listed_with_the_latest_first(world: World) -> None:
    ada = await world.person("Ada")
    for name in ("First", "Second", "Third"):
        data(await ada.delete(f"/projects/{await project(ada, world, name)}"))
    assert [b["name"] for b in await batches(ada)] == ["Third", "Second", "First"]
    page = await ada.own("GET", "/trash", limit=2)
    offset = page.json()["next_page"]["offset"]
    rest = await ada.own("GET", "/trash", limit=2, offset=offset)
    assert [b["name"] for b in data(rest)] == ["First"]


async def test_two_restores_at_once_restore_once(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    await task(ada, "Alone", gid)
    data(await ada.delete(f"/projects/{gid}"))
    batch = await bin_of(world, gid)
    answers = await asyncio.gather(restore(ada, batch), restore(ada, batch))
    assert sorted(a.status_code for a in answers) == [200, 404]
    actions = [row["action"] for row in await logged(world, gid)]
    assert actions.count("undeleted") == 1


async def test_a_trashed_project_is_nowhere(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    (section,) = data(await ada.get(f"/projects/{gid}/sections"))
    (membership,) = data(await ada.get("/memberships", parent=gid))
    data(await ada.delete(f"/projects/{gid}"))
    assert data(await ada.get("/projects", workspace=world.workspace)) == []
    for path in (
        f"/sections/{section['gid']}",
        f"/memberships/{membership['gid']}",
        f"/project_memberships/{membership['gid']}",
        f"/projects/{gid}/sections",
        f"/projects/{gid}/task_counts",
    ):
        assert await status(ada, path) == 404
    assert (await ada.delete(f"/projects/{gid}")).status_code == 404
    assert (await ada.delete(f"/memberships/{membership['gid']}")).status_code == 404
    made = await ada.post("/tasks", {"name": "x", "projects": [gid]})
    assert made.status_code == 404


async def test_a_return_is_told_to_whoever_sees_the_task_from_then_on(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    open_, closed = await project(ada, world, "Open"), await private(ada, world)
    gid = await task(ada, "Both", open_, closed)
    data(await ada.delete(f"/projects/{open_}"))
    data(await ada.delete(f"/projects/{closed}"))
    assert data(await restore(ada, await bin_of(world, open_)))["gid"] == open_
    assert await status(bob, f"/tasks/{gid}") == 404
    assert data(await restore(ada, await bin_of(world, closed)))["gid"] == closed
    assert await status(bob, f"/tasks/{gid}") == 200
    back = [row for row in await logged(world, gid) if row["action"] == "undeleted"]
    assert int(world.workspace) in back[-1]["readers"]
    assert {int(open_), int(closed)} <= set(back[-1]["scopes"])
