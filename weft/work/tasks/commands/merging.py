"""Two tasks for one thing: the one is closed as a duplicate of the other, and its people go on with
that.
"""

from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.changes import added, removed
from weft.kernel.errors import Invalid, Refusal
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import Reply, Unit
from weft.work.tasks import logic
from weft.work.tasks.commands.editing import follow
from weft.work.tasks.loading import Loaded, load
from weft.work.tasks.resource import Task
from weft.work.tasks.states import typed
from weft.work.tasks.tables import task_duplicates

KNOWN = """SELECT d.task_gid, d.duplicate_of_gid, d.was_open FROM task_duplicates d
WHERE d.workspace_gid = :workspace::bigint AND d.task_gid = ANY(:gids::bigint[])"""


async def merge_task(unit: Unit, asked: Asked) -> Reply:
    """Close a task as a duplicate; whoever followed it follows the other one."""
    task = await load(unit, asked.path["task_gid"], least=Level.EDITOR)
    into = await load(unit, asked.body["into"], least=Level.EDITOR, name="into")
    if task.gid == into.gid:
        raise Invalid("into: A task is no duplicate of itself")
    known = await _known(unit, task.gid, into.gid)
    if task.gid in known:
        raise Invalid("task: Merged into another task already. Unmerge it first")
    if into.gid in known:
        raise Invalid("into: Is itself merged into another task. Choose that one")
    _gather(unit, task, into, asked.limits.limit_followers_per_task)
    await _close(unit, task, into)
    return Reply(Task.spec, task.gid)


async def _known(unit: Unit, *gids: Gid) -> dict[Gid, dict[str, Any]]:
    return {row["task_gid"]: row for row in await unit.rows(KNOWN, gids=list(gids))}


def _gather(unit: Unit, task: Loaded, into: Loaded, most: int) -> None:
    """The people of the one join the other."""
    people = [gid for gid in (*task.followers, task.row["assignee_gid"]) if gid]
    if len({*into.followers, *people}) > most:
        raise Invalid("into: A task has at most {most} collaborators", most=most)
    links: dict[str, Any] = {"duplicates": added(task.gid)}
    acl = follow(unit, into, people, links, {})
    unit.change(Task.spec, into.row, {}, into.audience(acl), links=links)


async def _close(unit: Unit, task: Loaded, into: Loaded) -> None:
    who, was_open = unit.who, task.row["completed_at"] is None
    body, state = await typed(unit, task.row, {"completed": True}, ())
    new = logic.edited(task.row, body, who.user, unit.now, who.zone) | dict(state)
    links = {"duplicate_of": added(into.gid)}
    unit.change(Task.spec, task.row, new, task.audience(), links=links)
    unit.insert(
        task_duplicates,
        task_gid=task.gid,
        duplicate_of_gid=into.gid,
        was_open=was_open,
        created_at=unit.now,
    )


async def unmerge_task(unit: Unit, asked: Asked) -> Reply:
    """It was something of its own after all: it is open again where it was open before."""
    task = await load(unit, asked.path["task_gid"], least=Level.EDITOR)
    link = (await _known(unit, task.gid)).get(task.gid)
    if link is None:
        return Reply(Task.spec, task.gid)
    other, who = link["duplicate_of_gid"], unit.who
    open_: dict[str, Any] = {"completed": False} if link["was_open"] else {}
    body, state = await typed(unit, task.row, open_, ())
    new = logic.edited(task.row, body, who.user, unit.now, who.zone) | dict(state)
    links = {"duplicate_of": removed(other)}
    unit.change(Task.spec, task.row, new, task.audience(), links=links)
    unit.delete(task_duplicates, task_gid=task.gid)
    into = await _seen(unit, other)
    if into is not None:
        gone = {"duplicates": removed(task.gid)}
        unit.change(Task.spec, into.row, {}, into.audience(), links=gone)
    return Reply(Task.spec, task.gid)


async def _seen(unit: Unit, gid: Gid) -> Loaded | None:
    """The other task, where the actor still sees it: its readers hear of the change."""
    try:
        return await load(unit, gid, least=Level.VIEWER)
    except Refusal:
        return None
