"""Who sees the tasks below a task, worked out anew from the source tables after a write."""

from weft.kernel.unit_of_work import Unit
from weft.work.tasks.loading import Loaded

OWN = """array(SELECT DISTINCT o FROM (
  SELECT CASE WHEN p.privacy_setting = 'public_to_workspace' THEN p.workspace_gid ELSE p.gid END AS o
   FROM task_projects h JOIN projects p ON p.workspace_gid = :workspace::bigint AND p.gid = h.project_gid
   WHERE h.workspace_gid = :workspace::bigint AND h.task_gid = c.gid AND h.trashed_in IS NULL
  UNION ALL SELECT -f.user_gid FROM task_followers f
   WHERE f.workspace_gid = :workspace::bigint AND f.task_gid = c.gid
  UNION ALL SELECT -a.user_gid FROM co_assignees a
   WHERE a.workspace_gid = :workspace::bigint AND a.task_gid = c.gid
  UNION ALL SELECT -c.assignee_gid WHERE c.assignee_gid IS NOT NULL
  UNION ALL SELECT -c.created_by_gid WHERE c.created_by_gid IS NOT NULL
  UNION ALL SELECT unnest(b.acl)) every ORDER BY o)"""

# Whoever decided on one of these decides again; the depth follows the place of the task above.
LOCK = """WITH RECURSIVE below AS (
  SELECT c.gid, t.depth + 1 AS depth FROM tasks t JOIN tasks c
   ON c.workspace_gid = :workspace::bigint AND c.parent_gid = t.gid
   WHERE t.workspace_gid = :workspace::bigint AND t.gid = :above::bigint
  UNION ALL SELECT c.gid, b.depth + 1 FROM below b JOIN tasks c
   ON c.workspace_gid = :workspace::bigint AND c.parent_gid = b.gid)
UPDATE tasks t SET version = t.version + 1, depth = b.depth FROM below b
WHERE t.workspace_gid = :workspace::bigint AND t.gid = b.gid"""

REBUILD = f"""WITH RECURSIVE below AS (
  SELECT t.gid, a.acl FROM tasks t JOIN task_access a
   ON a.workspace_gid = :workspace::bigint AND a.task_gid = t.gid
   WHERE t.workspace_gid = :workspace::bigint AND t.gid = :above::bigint
  UNION ALL SELECT c.gid, {OWN} FROM below b JOIN tasks c
   ON c.workspace_gid = :workspace::bigint AND c.parent_gid = b.gid)
UPDATE task_access a SET acl = b.acl FROM below b
WHERE a.workspace_gid = :workspace::bigint AND a.task_gid = b.gid AND a.acl IS DISTINCT FROM b.acl"""


def rebuild_below(unit: Unit, task: Loaded) -> None:
    """Whoever sees a task sees its subtree: pass the new readers on."""
    if not task.has_subtasks:
        return
    unit.then(LOCK, above=task.gid)
    unit.then(REBUILD, above=task.gid)
