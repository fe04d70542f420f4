"""Verbs of roll-ups: widen the dates of a task, or of all tasks of a project.

A few are widened at once, more by a run under the rights of whoever asked.  What covers its parts
already is left alone, so a run that was cut off is simply begun again.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from weft.kernel import runs
from weft.kernel.access import Gid, Level
from weft.kernel.operations import Asked
from weft.kernel.runs import Run
from weft.kernel.unit_of_work import Reply, Unit
from weft.work.copying.commands import Acting
from weft.work.jobs.loading import make_room
from weft.work.jobs.resource import Job
from weft.work.projects.loading import load as load_project
from weft.work.rollup.loading import dates
from weft.work.rollup.logic import widened
from weft.work.tasks.loading import load as load_task
from weft.work.tasks.resource import Task

TASK_KIND, PROJECT_KIND = "rollup_task", "rollup_project"
AT_ONCE = 20
"""Tasks that one unit widens."""


async def roll_up_task(unit: Unit, asked: Asked) -> Reply:
    """A task and its parts cover what they are made of."""
    task = await load_task(unit, asked.path["task_gid"], least=Level.EDITOR)
    return await _begin(unit, TASK_KIND, task.gid)


async def roll_up_project(unit: Unit, asked: Asked) -> Reply:
    """Every task of a project covers what it is made of."""
    project = await load_project(unit, asked.path["project_gid"], least=Level.EDITOR)
    return await _begin(unit, PROJECT_KIND, project.gid)


async def _begin(unit: Unit, kind: str, source: Gid) -> Reply:
    await make_room(unit)
    left = await _widen(unit, kind, source)
    given = {"source": str(source)}
    return Reply(Job.spec, runs.start(unit, kind, given, target=source, is_done=not left))


async def _widen(unit: Unit, kind: str, source: Gid) -> int:
    """Some of the tasks get their dates; how many are left."""
    tasks = await dates(unit, source, is_project=kind == PROJECT_KIND)
    changes = widened(tasks)
    for gid in list(changes)[:AT_ONCE]:
        task = await load_task(unit, gid, least=Level.EDITOR)
        unit.change(Task.spec, task.row, changes[gid], task.audience())
    return max(0, len(changes) - AT_ONCE)


def rolling(door: Acting) -> Callable[[Run], Awaitable[Mapping[str, Any]]]:
    """The handler of runs that go on with it."""

    async def roll(run: Run) -> Mapping[str, Any]:
        source, who = int(run.input["source"]), run.user or 0
        while await door.bulk(
            who, run.workspace, "user", lambda unit: _widen(unit, run.kind, source)
        ):
            await run.renew()
        return {}

    return roll
