"""What the tests of tasks that come again say again and again."""

from datetime import date
from typing import Any

from tests.behind import are_behind
from tests.work.making import data, task
from tests.world import Person, World
from weft.doors import catalog, worker
from weft.doors.inside import Inside
from weft.kernel.runs import run_due

SHOWN = (
    "name,due_on,due_at,start_on,completed,assignee.name,created_by.name,followers.name,notes,"
    "projects.name,memberships.section.name,tags.name,custom_fields.display_value,num_subtasks,"
    "recurrence,next_occurrence.name"
)


async def settle(world: World) -> None:
    """Let the workers do what follows from what happened."""
    handlers = catalog.runs_through(Inside(world.base, world.clock))
    busy = True
    while busy:
        busy = await worker.catch_up(world.base, catalog.CONSUMERS)
        busy = bool(await run_due(world.base, handlers, world.clock)) or busy
        busy = busy or await are_behind(world, catalog.CONSUMERS)


def today(world: World) -> date:
    return world.clock.now().date()


async def repeat(who: Person, gid: str, rule: str, **more: Any) -> dict[str, Any]:
    asked = {"rule": rule, **more}
    return data(await who.own("PUT", f"/tasks/{gid}/recurrence", asked))["recurrence"]


async def complete(who: Person, world: World, gid: str, done: bool = True) -> None:
    data(await who.put(f"/tasks/{gid}", {"completed": done}))
    await settle(world)


async def shown(who: Person, gid: str) -> dict[str, Any]:
    return data(await who.get(f"/tasks/{gid}", opt_fields=SHOWN))


async def successor(who: Person, gid: str) -> str | None:
    found = (await shown(who, gid))["next_occurrence"]
    return found and found["gid"]


async def daily(who: Person, world: World, *projects: str, rule: str = "FREQ=DAILY") -> str:
    """A task of today that comes again."""
    gid = await task(who, "Spin", *projects, due_on=today(world).isoformat())
    await repeat(who, gid, rule)
    return gid
