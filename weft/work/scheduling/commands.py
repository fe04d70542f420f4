"""Moving a task in time, and with it whatever waits for it: one act, which is taken back as one."""

from collections.abc import Mapping
from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import Reply, Unit
from weft.std.clock import iso_millis
from weft.work.projects.loading import load as load_project
from weft.work.scheduling.loading import Link, chain_of, waits_of, working_days
from weft.work.scheduling.logic import KEEP, OFF, Shifted, Span, dates_on, shifted, span_of
from weft.work.tasks import logic
from weft.work.tasks.loading import Loaded, load
from weft.work.tasks.resource import Task
from weft.work.tasks.tables import tasks

DATES = ("start_on", "start_at", "due_on", "due_at")


async def reschedule_task(unit: Unit, asked: Asked) -> Reply:
    """Give a task other dates; what waits for it follows by the rule that was asked for, or by its
    project's.
    """
    body = asked.body
    task = await load(unit, asked.path["task_gid"], least=Level.EDITOR)
    rule = await _rule(unit, body)
    given = {name: body[name] for name in DATES if name in body}
    new = logic.edited(task.row, given, unit.who.user, unit.now, unit.who.zone)
    after = {**task.row, **new}
    told = [_told(after)] if unit.change(Task.spec, task.row, new, task.audience()) else []
    stayed: list[dict[str, Any]] = []
    if told and rule != OFF and after["due_on"] and not task.row["completed_at"]:
        more, stayed = await _shift(unit, task, after, rule)
        told += more
    return Reply(value={"moved": told, "stayed": stayed})


async def _rule(unit: Unit, body: Mapping[str, Any]) -> str:
    """What is said comes first, then what the project says."""
    if body.get("project") is None:
        return body.get("dependents") or KEEP
    project = await load_project(unit, body["project"], least=Level.VIEWER)
    return body.get("dependents") or project.row["dependents_rule"]


async def _shift(
    unit: Unit, task: Loaded, after: Mapping[str, Any], rule: str
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    chain = await chain_of(unit, task.gid)
    if not chain:
        return [], []
    decided = await _decided(unit, task, after, chain, rule)
    moved: list[dict[str, Any]] = []
    for gid, span in decided.moved.items():
        link = chain[gid]
        new = dates_on(link.row, span)
        unit.change(Task.spec, link.row, new, link.audience)
        moved.append(_told({**link.row, **new}))
    return moved, [{"gid": str(gid)} for gid in decided.stayed]


async def _decided(
    unit: Unit, task: Loaded, after: Mapping[str, Any], chain: Mapping[Gid, Link], rule: str
) -> Shifted:
    waits = await waits_of(unit, chain)
    rows = [(wait.other, row) for wait, row in waits] + [(g, k.row) for g, k in chain.items()]
    spans = {gid: span for gid, row in [*rows, (task.gid, task.row)] if (span := span_of(row))}
    now: Span | None = span_of(after)
    assert now is not None
    decided = shifted(
        spans,
        [wait for wait, _ in waits],
        {task.gid: now},
        rule=rule,
        days=await working_days(unit),
        fixed={gid for gid, link in chain.items() if link.level < Level.EDITOR},
    )
    for wait, row in waits:
        # Where it ends was relied upon; what moves is guarded by its own change.
        if wait.other not in decided.moved and wait.other != task.gid:
            unit.watch(tasks, wait.other, row["version"])
    return decided


def _told(task: Mapping[str, Any]) -> dict[str, Any]:
    """The dates of a task, as the API writes them."""
    days = {n: task[n].isoformat() if task[n] else None for n in ("start_on", "due_on")}
    moments = {n: iso_millis(task[n]) if task[n] else None for n in ("start_at", "due_at")}
    return {"gid": str(task["gid"]), **days, **moments}
