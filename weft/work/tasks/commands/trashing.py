"""A task goes to the trash, and everything below it in the same batch."""

from typing import Any

from weft.kernel import trash
from weft.kernel.access import Gid, Level
from weft.kernel.bulk import rewrite, tell
from weft.kernel.changes import Audience, Change
from weft.kernel.errors import Forbidden, NotFound
from weft.kernel.operations import Asked
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import NOTHING, Raise, Reply, Unit
from weft.work.tasks.access import REBUILD, REBUILD_COMING
from weft.work.tasks.loading import Loaded, load
from weft.work.tasks.resource import Task
from weft.work.tasks.rules import LEVEL_SQL
from weft.work.tasks.tables import task_projects, tasks
from weft.work.tasks.trashing import settled

SUBTREE = """WITH RECURSIVE below AS (
  SELECT t.gid, t.version, t.parent_gid, t.resource_subtype FROM tasks t
   WHERE t.workspace_gid = :workspace::bigint AND t.gid = :task::bigint
  UNION ALL SELECT c.gid, c.version, c.parent_gid, c.resource_subtype FROM below b JOIN tasks c
   ON c.workspace_gid = :workspace::bigint AND c.parent_gid = b.gid AND c.trashed_in IS NULL)
SELECT b.*, a.acl, array(SELECT h.project_gid FROM task_projects h
  WHERE h.workspace_gid = :workspace AND h.task_gid = b.gid AND h.trashed_in IS NULL) AS projects
FROM below b JOIN task_access a ON a.workspace_gid = :workspace AND a.task_gid = b.gid"""

TRASHED = f"""SELECT t.gid, t.version, t.parent_gid, {LEVEL_SQL} AS level FROM tasks t
JOIN task_access a ON a.workspace_gid = :workspace AND a.task_gid = t.gid
WHERE t.workspace_gid = :workspace::bigint AND t.gid = :task::bigint AND t.trashed_in IS NOT NULL
 AND EXISTS (SELECT 1 FROM unnest(a.acl) o WHERE o = ANY(:tokens::bigint[]))"""
BACK = """SELECT t.gid, t.resource_subtype AS subtype, '{}'::jsonb AS changes,
 array_remove(ARRAY[t.gid, t.parent_gid], NULL) || array(SELECT unnest(ARRAY[h.project_gid,
  h.section_gid]) FROM task_projects h WHERE h.workspace_gid = :workspace AND h.task_gid = t.gid
  AND coalesce(h.trashed_in, :batch) = :batch::bigint) AS scopes,
 '{}'::bigint[] AS readers_before, a.acl AS readers
FROM tasks t JOIN task_access a ON a.workspace_gid = :workspace AND a.task_gid = t.gid
WHERE t.workspace_gid = :workspace::bigint AND t.trashed_in = :batch"""
PLACES_BACK = """SELECT h.task_gid, h.project_gid, NULL::bigint AS trashed_in FROM task_projects h
WHERE h.workspace_gid = :workspace::bigint AND h.trashed_in = :batch::bigint"""
TASKS_BACK = """SELECT t.gid, NULL::bigint AS trashed_in FROM tasks t
WHERE t.workspace_gid = :workspace::bigint AND t.trashed_in = :batch::bigint"""
RESTORE = (
    settled("l.trashed_in = :batch::bigint"),
    REBUILD_COMING,
    tell("task", "undeleted", BACK),
    rewrite(task_projects, "task_gid project_gid", ("trashed_in",), PLACES_BACK),
    rewrite(tasks, "gid", ("trashed_in",), TASKS_BACK, raises=tasks),
)


async def delete_task(unit: Unit, asked: Asked) -> Reply:
    """To the trash, for editors."""
    await to_trash(unit, await load(unit, asked.path["task_gid"], least=Level.EDITOR))
    return NOTHING


async def to_trash(unit: Unit, task: Loaded) -> None:
    """A task goes with everything below it; whether it may is decided."""
    batch = trash.batch(unit, Task.spec, task.gid, task.row["name"])
    for row in await unit.rows(SUBTREE, task=task.gid):
        _trash(unit, task, row, batch)
    if task.row["parent_gid"]:
        unit.update(tasks, {"gid": task.row["parent_gid"]}, num_subtasks=Raise(-1))


def _trash(unit: Unit, task: Loaded, row: dict[str, Any], batch: Gid) -> None:
    unit.touch(Task.spec, row, trashed_in=batch)
    for project in row["projects"]:
        key = {"task_gid": row["gid"], "project_gid": project}
        unit.update(task_projects, key, trashed_in=batch)
    unit.tell(
        Change(Task.spec, row["gid"], "deleted", {}, row["parent_gid"], row["resource_subtype"]),
        Audience([], row["acl"], [*task.scopes, row["gid"], *row["projects"]]),
    )


async def restore_task(unit: Unit, batch: Batch) -> None:
    """Out of the trash, with everything that went along, to the old places."""
    row = await unit.row(TRASHED, task=batch.target)
    if row is None:
        raise NotFound.of("trash_batch", batch.gid)
    if batch.user != unit.who.user and row["level"] < Level.EDITOR:
        raise Forbidden("trash_batch: Your access to this task does not allow bringing it back.")
    trash.close(unit, batch)
    unit.guard(tasks, row["gid"], row["version"])
    if row["parent_gid"]:
        unit.update(tasks, {"gid": row["parent_gid"]}, num_subtasks=Raise(1))
    for step in RESTORE:
        unit.then(step, batch=batch.gid)
    unit.then(REBUILD, roots=[batch.target])
