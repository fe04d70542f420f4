"""Tasks wait for others, and never in a circle.

Everything that could lead back to the task is relied upon until the write is made, so two people
who add one half of a circle each cannot both succeed.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience, added, removed
from weft.kernel.errors import Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.wording import Template
from weft.work.tasks import logic
from weft.work.tasks.loading import Loaded, load
from weft.work.tasks.resource import Task
from weft.work.tasks.rules import SCOPES_SQL, SEEN_SQL
from weft.work.tasks.tables import task_dependencies, tasks

OTHERS = f"""SELECT t.gid, t.version, t.resource_subtype,
 (SELECT a.acl FROM task_access a WHERE a.workspace_gid = :workspace AND a.task_gid = t.gid) AS acl,
 {SCOPES_SQL} AS scopes,
 (SELECT count(*) FROM task_dependencies d WHERE d.workspace_gid = :workspace
   AND d.task_gid = t.gid)
 + (SELECT count(*) FROM task_dependencies d WHERE d.workspace_gid = :workspace
   AND d.dependency_gid = t.gid) AS degree
FROM tasks t WHERE t.workspace_gid = :workspace::bigint AND t.gid = ANY(:gids::bigint[])
 AND {SEEN_SQL}"""  # noqa: S608 - only our own text is put in
LINKS = """SELECT dependency_gid AS gid, true AS is_dependency FROM task_dependencies
 WHERE workspace_gid = :workspace::bigint AND task_gid = :task::bigint
UNION ALL SELECT task_gid, false FROM task_dependencies
 WHERE workspace_gid = :workspace::bigint AND dependency_gid = :task::bigint"""
REACH = """WITH RECURSIVE reach AS (SELECT unnest(:starts::bigint[]) AS gid
 UNION SELECT d.dependency_gid FROM reach r JOIN task_dependencies d
  ON d.workspace_gid = :workspace::bigint AND d.task_gid = r.gid)
SELECT r.gid, t.version FROM reach r JOIN tasks t
 ON t.workspace_gid = :workspace::bigint AND t.gid = r.gid"""
CIRCLE: Template = "{field}: A task cannot wait for itself, not even through others"


async def add_dependencies(unit: Unit, asked: Asked) -> Reply:
    """This task waits for others."""
    return await _link(unit, asked, "dependencies")


async def add_dependents(unit: Unit, asked: Asked) -> Reply:
    """Others wait for this task."""
    return await _link(unit, asked, "dependents")


async def remove_dependencies(unit: Unit, asked: Asked) -> Reply:
    """This task no longer waits for others."""
    return await _unlink(unit, asked, "dependencies")


async def remove_dependents(unit: Unit, asked: Asked) -> Reply:
    """Others no longer wait for this task."""
    return await _unlink(unit, asked, "dependents")


async def _link(unit: Unit, asked: Asked, field: str) -> Reply:
    task = await load(unit, asked.path["task_gid"], least=Level.EDITOR)
    others = await _others(unit, logic.named(asked.body, field), field)
    linked, degree = await _linked(unit, task.gid, field)
    new = [row for row in others if row["gid"] not in linked]
    _check_degrees(new, degree, asked.limits.limit_dependencies_per_task, field)
    if new:
        await _refuse_circles(unit, task.gid, [row["gid"] for row in new], field)
    lag, known = asked.body.get("lag_days"), [row for row in others if row["gid"] in linked]
    for row in new:
        values = _edge(task.gid, row["gid"], field) | {"lag_days": lag or 0, "created_at": unit.now}
        unit.insert(task_dependencies, **values)
    for row in known if lag is not None else ():
        unit.update(task_dependencies, _edge(task.gid, row["gid"], field), lag_days=lag)
    _tell(unit, task, new, field, verb=added)
    _tell_lags(unit, task, [*(new if lag else ()), *(known if lag is not None else ())], field)
    return NOTHING


async def _unlink(unit: Unit, asked: Asked, field: str) -> Reply:
    task = await load(unit, asked.path["task_gid"], least=Level.EDITOR)
    others = await _others(unit, logic.named(asked.body, field), field)
    linked, _ = await _linked(unit, task.gid, field)
    gone = [row for row in others if row["gid"] in linked]
    for row in gone:
        unit.delete(task_dependencies, **_edge(task.gid, row["gid"], field))
    _tell(unit, task, gone, field, verb=removed)
    return NOTHING


async def _others(unit: Unit, wanted: Sequence[Gid], field: str) -> list[dict[str, Any]]:
    if not wanted:
        raise Invalid("{field}: Missing input. Name at least one task", field=field)
    found = {row["gid"]: row for row in await unit.rows(OTHERS, gids=list(wanted))}
    for gid in wanted:
        if gid not in found:
            raise NotFound.of(field, gid)
    return [found[gid] for gid in dict.fromkeys(wanted)]


async def _linked(unit: Unit, task: Gid, field: str) -> tuple[set[Gid], int]:
    rows = await unit.rows(LINKS, task=task)
    wanted = field == "dependencies"
    return {row["gid"] for row in rows if row["is_dependency"] is wanted}, len(rows)


def _check_degrees(new: Sequence[Mapping[str, Any]], degree: int, most: int, field: str) -> None:
    if new and (degree + len(new) > most or any(row["degree"] + 1 > most for row in new)):
        raise Invalid(
            "{field}: A task has at most {most} dependencies and dependents together",
            field=field,
            most=most,
        )


async def _refuse_circles(unit: Unit, task: Gid, others: list[Gid], field: str) -> None:
    waits = field == "dependencies"
    starts, barred = (others, {task}) if waits else ([task], set(others))
    reach = await unit.rows(REACH, starts=starts)
    if barred & {row["gid"] for row in reach} or task in others:
        raise Invalid(CIRCLE, field=field)
    for row in reach:
        if row["gid"] not in (task, *others):
            unit.watch(tasks, row["gid"], row["version"])


def _edge(task: Gid, other: Gid, field: str) -> dict[str, Gid]:
    pair = (task, other) if field == "dependencies" else (other, task)
    return dict(zip(("task_gid", "dependency_gid"), pair, strict=True))


def _tell(
    unit: Unit, task: Loaded, others: Sequence[Mapping[str, Any]], field: str, verb: Any
) -> None:
    """Both ends change, each for its own readers."""
    if not others:
        return
    gids = [row["gid"] for row in others]
    unit.change(Task.spec, task.row, {}, task.audience(), links={field: verb(*gids)})
    back = "dependents" if field == "dependencies" else "dependencies"
    for row in others:
        audience = Audience(row["acl"], row["acl"], row["scopes"])
        unit.change(Task.spec, row, {}, audience, links={back: verb(task.gid)})


def _tell_lags(unit: Unit, task: Loaded, others: Sequence[Mapping[str, Any]], field: str) -> None:
    """The days between are a matter of whoever waits."""
    if field == "dependencies" and others:
        links = {"dependency_links": added(*(row["gid"] for row in others))}
        unit.change(Task.spec, task.row, {}, task.audience(), links=links)
    for row in others if field == "dependents" else ():
        links = {"dependency_links": added(task.gid)}
        audience = Audience(row["acl"], row["acl"], row["scopes"])
        unit.change(Task.spec, row, {}, audience, links=links)
