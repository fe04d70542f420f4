"""A task that grew too large becomes a project: its parts are that one's tasks."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

from weft.kernel import runs
from weft.kernel.access import Gid, Level
from weft.kernel.errors import Forbidden, NotFound
from weft.kernel.operations import Asked
from weft.kernel.runs import Run
from weft.kernel.unit_of_work import Reply, Unit
from weft.std import rank
from weft.std.gid import Kind
from weft.std.text import sort_key
from weft.work.copying.commands import BATCH, CAUSE, Acting
from weft.work.copying.loading import below, gather
from weft.work.copying.logic import TASK_PARTS, Recipe
from weft.work.copying.tasks import copy_tasks
from weft.work.jobs.loading import make_room
from weft.work.jobs.resource import Job
from weft.work.projects.commands import START
from weft.work.projects.loading import audience_of
from weft.work.projects.logic import PRIVATE, PUBLIC
from weft.work.projects.resource import Project
from weft.work.projects.sharing import enrol
from weft.work.sections.commands import FIRST
from weft.work.sections.resource import Section
from weft.work.tasks.commands.trashing import delete_task
from weft.work.tasks.loading import load as load_task

CONVERT_KIND = "convert_task"
PARTS = frozenset({*TASK_PARTS, "state"}) - {"parent", "projects"}


async def convert_task(unit: Unit, asked: Asked) -> Reply:
    """A project named like the task; the parts follow, then the task goes to the trash."""
    task = await load_task(unit, asked.path["task_gid"], least=Level.EDITOR)
    if unit.who.is_guest:
        raise Forbidden("task: Guests make projects in their teams only.")
    await make_room(unit)
    made, old = unit.gid(Kind.PROJECT), task.row
    owner = old["assignee_gid"] or unit.who.user
    row = dict(START) | {"gid": made, "name": old["name"], "sort_key": sort_key(old["name"])}
    row |= {k: old[k] for k in ("notes", "html_notes", "due_on")}
    row |= {"created_by_gid": unit.who.user, "owner_gid": owner}
    row |= {"created_at": unit.now, "modified_at": unit.now}
    row["privacy_setting"] = PUBLIC if unit.who.workspace in task.acl else PRIVATE
    whole = row | {"workspace_gid": unit.who.workspace}
    audience = audience_of(whole)
    unit.add(Project.spec, row, audience)
    enrol(unit, whole, dict.fromkeys([owner, unit.who.user], int(Level.ADMIN)))
    section: dict[str, Any] = {"gid": unit.gid(Kind.SECTION), "home_gid": made, "name": FIRST}
    section |= {"rank": rank.between(None, None), "created_at": unit.now}
    unit.add(Section.spec, section, audience, parent=made)
    unit.gains(made)
    unit.moves_rights = True
    recipe = Recipe(PARTS, task.gid, made, is_project=True)
    new = {"new_project": str(made)}
    return Reply(Job.spec, runs.start(unit, CONVERT_KIND, recipe.kept(), target=made, output=new))


def converting(door: Acting) -> Callable[[Run], Awaitable[Mapping[str, Any]]]:
    """The handler of runs that move a task's parts into its project."""

    async def convert(run: Run) -> Mapping[str, Any]:
        recipe, who = Recipe.of(run.input), run.user or 0

        async def plan(unit: Unit) -> list[list[str]]:
            order = await below(unit, recipe.source, is_project=False, deep=True)
            await unit.base.stock(len(order) + 1)
            return [[str(old), str(unit.gid(Kind.TASK))] for old in order[1:]]

        pairs = await run.step("plan", lambda: door.bulk(who, run.workspace, CAUSE, plan))
        known = {int(old): int(new) for old, new in pairs}
        left = list(known)
        for start in range(0, len(left), BATCH):
            some, step = left[start : start + BATCH], f"tasks-{start}"
            work = _filling(run, recipe, known, some, step)
            await door.bulk(who, run.workspace, CAUSE, work)
            await run.renew()
        await door.bulk(who, run.workspace, CAUSE, lambda unit: _trash(unit, run, recipe.source))
        return {"new_project": str(recipe.made)}

    return convert


def _filling(
    run: Run, recipe: Recipe, known: Mapping[Gid, Gid], some: list[Gid], step: str
) -> Callable[[Unit], Awaitable[None]]:
    async def fill(unit: Unit) -> None:
        if await run.is_done(unit, step):
            return
        found = await gather(unit, some)
        # The parts of the task stand in the project in the order that they had below it.
        places = [
            {"task_gid": r["gid"], "section_gid": 0, "rank": r["rank"], "gid": recipe.source}
            for r in found.rows
            if r["parent_gid"] == recipe.source
        ]
        await copy_tasks(unit, recipe, known, replace(found, places=places))
        run.done(unit, step)

    return fill


async def _trash(unit: Unit, run: Run, task: Gid) -> None:
    """The task goes, with all parts that were copied; gone already is as well."""
    if await run.is_done(unit, "trash"):
        return
    try:
        await delete_task(unit, Asked(unit.who, unit.now, {"task_gid": task}))
    except NotFound:
        return
    run.done(unit, "trash")
