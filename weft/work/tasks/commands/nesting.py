"""A task becomes a part of another, stands alone again, or changes its place among the parts."""

from collections.abc import Mapping
from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience
from weft.kernel.errors import Invalid
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import Raise, Reply, Unit
from weft.std import rank
from weft.work.tasks import logic
from weft.work.tasks.access import rebuild_below
from weft.work.tasks.commands.editing import set_readers
from weft.work.tasks.gaps import among_siblings
from weft.work.tasks.loading import Loaded, load, rely_on_places
from weft.work.tasks.resource import Task
from weft.work.tasks.tables import tasks

HEIGHT = """WITH RECURSIVE below AS (SELECT :task::bigint AS gid, 0 AS height
 UNION ALL SELECT c.gid, b.height + 1 FROM below b JOIN tasks c
  ON c.workspace_gid = :workspace::bigint AND c.parent_gid = b.gid)
SELECT max(height) AS height FROM below"""


async def set_parent(unit: Unit, asked: Asked) -> Reply:
    """A new parent, or none."""
    body = asked.body
    task = await load(unit, asked.path["task_gid"], least=Level.EDITOR)
    if "parent" not in body:
        raise Invalid("parent: Missing input. Give a task, or null for none")
    beside = logic.beside(body)
    parent = await _parent(unit, task, body["parent"], asked.limits.limit_subtask_depth)
    if parent is None and beside is not None and beside[1] is not None:
        raise Invalid("insert_{other}: A task without parent has no siblings", other=beside[0])
    new = await _place(unit, task, parent, beside)
    acl = logic.readers(task.homes, task.people, parent.acl if parent else ())
    set_readers(unit, task, acl)
    if task.has_subtasks and acl == list(task.acl) and task.row["depth"] != new["depth"]:
        rebuild_below(unit, task.gid)
    _count(unit, task, parent, new)
    lines = [*task.scopes, *(parent.above.gids if parent else [])]
    is_move = new["parent_gid"] == task.row["parent_gid"]
    links = {"parent": {"moved": [parent.gid]}} if parent and is_move else {}
    unit.change(Task.spec, task.row, new, Audience(acl, task.acl, lines), links=links)
    return Reply(Task.spec, task.gid)


async def _parent(unit: Unit, task: Loaded, gid: Gid | None, deepest: int) -> Loaded | None:
    if gid is None:
        return None
    parent = await load(unit, gid, least=Level.EDITOR, name="parent")
    if task.gid in parent.above.gids:
        raise Invalid("parent: A task cannot become a part of itself or of its own subtasks")
    found = await unit.row(HEIGHT, task=task.gid)
    height = found["height"] if found else 0
    if parent.row["depth"] + 1 + height > deepest:
        raise Invalid("parent: Subtasks nest at most {most} levels", most=deepest)
    return parent


async def _place(
    unit: Unit, task: Loaded, parent: Loaded | None, beside: tuple[str, Gid | None] | None
) -> dict[str, Any]:
    if parent is None:
        return {"parent_gid": None, "depth": 0, "rank": None}
    found = await among_siblings(unit, parent.gid, task.gid, beside)
    return {"parent_gid": parent.gid, "depth": parent.row["depth"] + 1, "rank": found}


def _count(unit: Unit, task: Loaded, parent: Loaded | None, new: Mapping[str, Any]) -> None:
    """Both parents' counters; whatever the new place rests on must not change meanwhile."""
    before = task.row["parent_gid"]
    if before is not None and before != new["parent_gid"]:
        unit.update(tasks, {"gid": before}, num_subtasks=Raise(-1))
    if parent is None:
        return
    rely_on_places(unit, parent)
    for _, gid, version in parent.above.line[1:]:
        unit.watch(tasks, gid, version)
    unit.guard(tasks, parent.gid, parent.row["version"])
    if before != parent.gid:
        raised = {"version": Raise(1)} if rank.is_too_long(new["rank"]) else {}
        unit.update(tasks, {"gid": parent.gid}, num_subtasks=Raise(1), **raised)
