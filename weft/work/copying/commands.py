"""Verbs of copies: duplicate a task, duplicate a project.

A copy is there from the first answer on; a large one is filled by a run, under the rights of
whoever asked for it.  Runs are done in steps that are written together with what they make, so a
crash neither loses nor repeats anything.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol, TypeVar

from weft.kernel import runs
from weft.kernel.access import Gid, Level
from weft.kernel.errors import Refusal
from weft.kernel.operations import Asked
from weft.kernel.runs import Run
from weft.kernel.unit_of_work import Reply, Unit
from weft.std.gid import Kind
from weft.work.copying import loading
from weft.work.copying.loading import gather
from weft.work.copying.logic import Recipe, parts_of_tasks, schedule
from weft.work.copying.projects import begin_project, shell_of
from weft.work.copying.tasks import copy_tasks
from weft.work.jobs.loading import make_room
from weft.work.jobs.resource import Job
from weft.work.projects.loading import load as load_project
from weft.work.tasks.commands.creating import Born
from weft.work.tasks.gaps import AFTER, Wanted, among_siblings, places, settle
from weft.work.tasks.loading import Loaded
from weft.work.tasks.loading import load as load_task
from weft.work.tasks.logic import Home

T = TypeVar("T")
CAUSE = "copy"
AT_ONCE = 50
BATCH = 200
LONGEST_NAME = 1_024
TASK_KIND, PROJECT_KIND = "duplicate_task", "duplicate_project"


class Acting(Protocol):
    """How a run acts for the person who began it: in units of their own."""

    async def bulk(
        self, who: Gid, workspace: Gid, cause: str, work: Callable[[Unit], Awaitable[T]]
    ) -> T:
        """One unit of work, run again where somebody was faster."""
        ...


async def duplicate_task(unit: Unit, asked: Asked) -> Reply:
    """A copy of a task with the parts that were asked for; the rest of a large subtree follows."""
    task = await load_task(unit, asked.path["task_gid"], least=Level.VIEWER)
    await make_room(unit)
    parts: frozenset[str] = frozenset(asked.body.get("include") or ())
    order = await loading.below(unit, task.gid, is_project=False, deep="subtasks" in parts)
    is_small = len(order) <= AT_ONCE
    now = order if is_small else order[:1]
    await unit.base.stock(2 * len(now) + 1)
    known = {gid: unit.gid(Kind.TASK) for gid in now}
    made = known[task.gid]
    recipe = Recipe(parts, task.gid, made)
    root = await _root(unit, task, made, recipe, asked.body.get("name"))
    unit.cause = CAUSE
    await copy_tasks(unit, recipe, known, await gather(unit, now), {task.gid: root})
    new = {"new_task": str(made)}
    job = runs.start(unit, TASK_KIND, recipe.kept(), target=made, output=new, is_done=is_small)
    return Reply(Job.spec, job)


async def _root(unit: Unit, task: Loaded, made: Gid, recipe: Recipe, name: str | None) -> Born:
    """The copy of the task itself: beside the original, where the actor may put it."""
    row: dict[str, Any] = {"gid": made, "name": name or _copy_of(task.row["name"])}
    homes: list[Home] = []
    if "projects" in recipe.parts:
        rows = await unit.rows(loading.PLACES, gids=[task.gid])
        open_ = [r for r in rows if r["level"] >= Level.EDITOR]
        wanted = [Wanted(r["gid"], r["section_gid"], AFTER, task.gid) for r in open_]
        for place in await places(unit, wanted):
            rank = await settle(unit, place, made)
            homes.append(Home(place.project, place.section, rank, place.token))
    parent = await _parent(unit, task) if "parent" in recipe.parts else None
    if parent is not None:
        beside = await among_siblings(unit, parent.gid, made, (AFTER, task.gid))
        row |= {"parent_gid": parent.gid, "depth": task.row["depth"], "rank": beside}
    return Born(row, homes, [unit.who.user], [], parent, False)


def _copy_of(name: str) -> str:
    return f"Duplicate of {name}"[:LONGEST_NAME]


async def _parent(unit: Unit, task: Loaded) -> Loaded | None:
    """The parent, where the actor may add to it."""
    if task.row["parent_gid"] is None:
        return None
    try:
        return await load_task(unit, task.row["parent_gid"], least=Level.EDITOR)
    except Refusal:
        return None


async def duplicate_project(unit: Unit, asked: Asked) -> Reply:
    """A copy of a project; its tasks follow."""
    body = asked.body
    source = await load_project(unit, asked.path["project_gid"], least=Level.VIEWER)
    await make_room(unit)
    parts: frozenset[str] = frozenset(body.get("include") or ())
    wanted = schedule(body.get("schedule_dates"), parts)
    recipe = Recipe(parts_of_tasks(parts), source.gid, unit.gid(Kind.PROJECT), is_project=True)
    order = await _order(unit, recipe)
    span = await unit.row(loading.SPAN, gids=order) if wanted else None
    shift = wanted.shift(span["first_start"], span["last_due"]) if wanted and span else recipe.shift
    unit.cause = CAUSE
    shell = await shell_of(unit, source)
    sections = await begin_project(unit, shell, recipe.made, body["name"], parts, shift)
    recipe = Recipe(recipe.parts, source.gid, recipe.made, shift, sections, is_project=True)
    new = {"new_project": str(recipe.made)}
    job = runs.start(unit, PROJECT_KIND, recipe.kept(), target=recipe.made, output=new)
    return Reply(Job.spec, job)


async def _order(unit: Unit, recipe: Recipe) -> list[Gid]:
    deep = "subtasks" in recipe.parts
    return await loading.below(unit, recipe.source, is_project=recipe.is_project, deep=deep)


def filling(door: Acting) -> Callable[[Run], Awaitable[Mapping[str, Any]]]:
    """The handler of runs that fill copies."""

    async def fill(run: Run) -> Mapping[str, Any]:
        recipe = Recipe.of(run.input)
        pairs = await run.step("plan", lambda: _plan(door, run, recipe))
        known = {int(old): int(new) for old, new in pairs}
        left = [gid for gid in known if known[gid] != recipe.made]
        for start in range(0, len(left), BATCH):
            await _fill(door, run, recipe, known, left[start : start + BATCH], f"tasks-{start}")
            await run.renew()
        made = "new_project" if recipe.is_project else "new_task"
        return {made: str(recipe.made)}

    return fill


async def _plan(door: Acting, run: Run, recipe: Recipe) -> list[list[str]]:
    """Every original with the identity of its copy, decided once."""
    assert run.user is not None

    async def plan(unit: Unit) -> list[list[str]]:
        order = await _order(unit, recipe)
        await unit.base.stock(len(order) + 1)
        pairs = {gid: unit.gid(Kind.TASK) for gid in order}
        if not recipe.is_project:
            pairs[recipe.source] = recipe.made
        return [[str(old), str(new)] for old, new in pairs.items()]

    return await door.bulk(run.user, run.workspace, CAUSE, plan)


async def _fill(
    door: Acting, run: Run, recipe: Recipe, known: Mapping[Gid, Gid], some: list[Gid], step: str
) -> None:
    assert run.user is not None

    async def fill(unit: Unit) -> None:
        if await run.is_done(unit, step):
            return
        await unit.base.stock(len(some) + 1)
        found = await gather(unit, some, is_whole=recipe.is_whole)
        await copy_tasks(unit, recipe, known, found)
        run.done(unit, step)

    await door.bulk(run.user, run.workspace, CAUSE, fill)
