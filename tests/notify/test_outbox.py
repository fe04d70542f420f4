"""What is to be mailed: written with its event, due at the right hour, forgotten where nobody
carries it.
"""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tests.notify.telling import commented, made, reasons, settle, told_again
from tests.world import Person, World
from weft.doors import catalog
from weft.doors.inside import Inside
from weft.kernel.runs import run_due
from weft.notify.inbox import outbox

ZONE = "Pacific/Auckland"
LETTERS = """SELECT l.* FROM inbox_letters l WHERE l.workspace_gid = $1 AND l.user_gid = $2
ORDER BY l.log_id"""


async def letters(world: World, who: Person) -> list[Any]:
    """What waits for whoever carries letters."""
    return await world.rows(LETTERS, int(world.workspace), int(who.gid))


async def test_a_letter_is_written_with_its_event_once(
    world: World, ann: Person, bob: Person
) -> None:
    task = await made(ann, "/tasks", name="Spin", workspace=world.workspace, assignee=bob.gid)
    comment = await commented(ann, task, "You?", speaks_to=bob)
    await ann.put(f"/tasks/{task}", {"due_on": "2031-01-02"})
    await settle(world)
    found = await letters(world, bob)
    assert [(str(one["resource_gid"]), one["reason"]) for one in found] == [
        (task, "assigned"),
        (task, "mentioned"),
    ]
    assert str(found[1]["comment_gid"]) == comment
    assert all(one["due_at"] == one["at"] for one in found)
    await world.rows("DELETE FROM inbox_letters WHERE user_gid = $1", int(bob.gid))
    await told_again(world)
    assert await letters(world, bob) == []


async def test_in_quiet_hours_a_letter_waits_for_their_end(
    world: World, ann: Person, bob: Person
) -> None:
    await world.rows("UPDATE users SET zone = $2 WHERE gid = $1", int(bob.gid), ZONE)
    here = datetime.now(UTC).astimezone(ZoneInfo(ZONE))
    began = here - timedelta(hours=1)
    end = (here + timedelta(hours=2)).replace(second=0, microsecond=0)
    hours = {"quiet_from": f"{began:%H:%M}", "quiet_until": f"{end:%H:%M}"}
    assert (await bob.own("PUT", "/notification_choices", hours)).status_code == 200
    await made(ann, "/tasks", name="Spin", workspace=world.workspace, assignee=bob.gid)
    await settle(world)
    assert [one["due_at"] for one in await letters(world, bob)] == [end]


async def test_what_is_handed_over_comes_without_letters(
    world: World, ann: Person, bob: Person
) -> None:
    eve = await world.person("Eve")
    task = await made(ann, "/tasks", name="Spin", workspace=world.workspace, assignee=bob.gid)
    places = await ann.get(f"/workspaces/{world.workspace}/workspace_memberships")
    (place,) = (one["gid"] for one in places.json()["data"] if one["user"]["gid"] == bob.gid)
    path = f"/workspace_memberships/{place}/handOverTasks"
    assert (await ann.own("POST", path, {"assignee": eve.gid})).status_code == 201
    handlers = catalog.runs_through(Inside(world.base, world.clock))
    while await run_due(world.base, handlers, world.clock):
        pass
    await settle(world)
    assert await reasons(eve) == {task: "assigned"}
    assert await letters(world, eve) == []


async def test_what_nobody_carries_is_forgotten(world: World, ann: Person, bob: Person) -> None:
    await made(ann, "/tasks", name="Spin", workspace=world.workspace, assignee=bob.gid)
    await settle(world)
    await outbox.forget(world.base, datetime.now(UTC) + outbox.KEPT - timedelta(minutes=1))
    assert len(await letters(world, bob)) == 1
    await outbox.forget(world.base, datetime.now(UTC) + outbox.KEPT + timedelta(minutes=1))
    assert await letters(world, bob) == []
