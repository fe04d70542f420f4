"""Open tasks of somebody go to somebody else in one run, as far as its maker may change them."""

import httpx
import pytest

from tests.work.making import data, join, private, project, refusal, task
from tests.world import Person, World
from weft.doors import catalog
from weft.doors.inside import Inside
from weft.kernel.database import Database
from weft.kernel.runs import run_due
from weft.work.departure import handing

WEFT = "/api/weft/1"


async def place_of(world: World, ada: Person, person: Person) -> str:
    listed = await ada.get(f"/workspaces/{world.workspace}/workspace_memberships")
    return next(one["gid"] for one in data(listed) if one["user"]["gid"] == person.gid)


async def hand(who: Person, at: str, heir: str | None) -> httpx.Response:
    return await who.client.post(f"{at}/handOverTasks", json={"data": {"assignee": heir}})


async def test_all_open_tasks_go_over_in_chunks(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handing, "AT_ONCE", 2)
    ada = await world.person("Ada", is_admin=True)
    bob, cy = [await world.person(name) for name in ("Bob", "Cy")]
    loom, closed = await project(ada, world), await private(cy, world)
    seen = await private(cy, world)
    await join(cy, seen, ada.gid, "viewer")
    for home in (closed, seen):
        await join(cy, home, bob.gid, "editor")
    mine = [await task(ada, f"Thread {n}", loom, assignee=bob.gid) for n in range(5)]
    done = await task(ada, "Done", loom, assignee=bob.gid, completed=True)
    kept = [await task(cy, "Kept", home, assignee=bob.gid) for home in (closed, seen)]
    at = f"{WEFT}/workspace_memberships/{await place_of(world, ada, bob)}"
    assert data(await ada.client.get(f"{at}/open_tasks_count")) == {"count": 6}
    assert (await hand(cy, at, cy.gid)).status_code == 403
    assert "assignee: Has" in refusal(await hand(ada, at, bob.gid), 400)
    job = data(await hand(ada, at, cy.gid), 201)
    assert (job["resource_subtype"], job["status"]) == ("hand_over_tasks", "not_started")
    base = Database(world.base.url, size=2)  # as a worker has it, which made nothing yet
    await base.open()
    while await run_due(base, catalog.runs_through(Inside(base, world.clock)), world.clock):
        pass
    await base.close()
    ended = data(await ada.get(f"/jobs/{job['gid']}", opt_fields="status,progress"))
    assert (ended["status"], ended["progress"]) == ("succeeded", {"done": 5, "of": 6})
    names = "assignee.name,followers.name"
    for gid in mine:
        shown = data(await cy.get(f"/tasks/{gid}", opt_fields=names))
        assert shown["assignee"]["name"] == "Cy"
        assert "Bob" in [one["name"] for one in shown["followers"]]
    for gid in (done, *kept):
        shown = data(await bob.get(f"/tasks/{gid}", opt_fields=names))
        assert shown["assignee"]["name"] == "Bob"
    again = data(await hand(ada, at, None), 201)
    assert again["status"] == "not_started"
