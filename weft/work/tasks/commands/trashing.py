"""A task goes to the trash, and everything below it in the same batch."""

from typing import Any

from weft.kernel import trash
from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience, Change
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import NOTHING, Raise, Reply, Unit
from weft.work.tasks.loading import Loaded, load
from weft.work.tasks.resource import Task
from weft.work.tasks.tables import task_projects, tasks

SUBTREE = """WITH RECURSIVE below AS (
  SELECT t.gid, t.version, t.parent_gid, t.resource_subtype FROM tasks t
   WHERE t.workspace_gid = :workspace::bigint AND t.gid = :task::bigint
  UNION ALL SELECT c.gid, c.version, c.parent_gid, c.resource_subtype FROM below b JOIN tasks c
   ON c.workspace_gid = :workspace::bigint AND c.parent_gid = b.gid AND c.trashed_in IS NULL)
SELECT b.*, a.acl, array(SELECT h.project_gid FROM task_projects h
  WHERE h.workspace_gid = :workspace AND h.task_gid = b.gid AND h.trashed_in IS NULL) AS projects
FROM below b JOIN task_access a ON a.workspace_gid = :workspace AND a.task_gid = b.gid"""


async def delete_task(unit: Unit, asked: Asked) -> Reply:
    """To the trash, for editors."""
    task = await load(unit, asked.path["task_gid"], least=Level.EDITOR)
    batch = trash.batch(unit, Task.spec, task.gid, task.row["name"])
    for row in await unit.rows(SUBTREE, task=task.gid):
        _trash(unit, task, row, batch)
    if task.row["parent_gid"]:
        unit.update(tasks, {"gid": task.row["parent_gid"]}, num_subtasks=Raise(-1))
    return NOTHING


def _trash(unit: Unit, task: Loaded, row: dict[str, Any], batch: Gid) -> None:
    unit.touch(Task.spec, row, trashed_in=batch)
    for project in row["projects"]:
        key = {"task_gid": row["gid"], "project_gid": project}
        unit.update(task_projects, key, trashed_in=batch)
    unit.tell(
        Change(Task.spec, row["gid"], "deleted", {}, row["parent_gid"], row["resource_subtype"]),
        Audience([], row["acl"], [*task.scopes, row["gid"], *row["projects"]]),
    )
