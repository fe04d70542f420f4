"""Tasks follow their project into the trash and back.

A task that lives only there goes along, with everything below it that has no other home.  One that
lives elsewhere too, or is a part of a task that stays, only loses this home.
"""

from weft.kernel.bulk import rewrite, tell
from weft.work.tasks.access import REBUILD_COMING, REBUILD_PROJECT, rebuilt
from weft.work.tasks.tables import task_projects, tasks

ELSEWHERE = """EXISTS (SELECT 1 FROM task_projects o
  JOIN projects p ON p.workspace_gid = :workspace AND p.gid = o.project_gid AND p.trashed_in IS NULL
  WHERE o.workspace_gid = :workspace AND o.task_gid = t.gid AND o.project_gid <> :project::bigint
   AND o.trashed_in IS NULL)"""
STAYING_PARENT = """EXISTS (SELECT 1 FROM tasks q WHERE q.workspace_gid = :workspace
  AND q.gid = t.parent_gid AND q.trashed_in IS NULL)"""
DOOMED = f"""WITH RECURSIVE doomed AS (
  SELECT t.gid FROM task_projects l JOIN tasks t ON t.workspace_gid = :workspace::bigint
   AND t.gid = l.task_gid AND t.trashed_in IS NULL
  WHERE l.workspace_gid = :workspace AND l.project_gid = :project AND l.trashed_in IS NULL
   AND NOT {ELSEWHERE} AND NOT {STAYING_PARENT}
  UNION SELECT t.gid FROM doomed d JOIN tasks t ON t.workspace_gid = :workspace
   AND t.parent_gid = d.gid AND t.trashed_in IS NULL AND NOT {ELSEWHERE})
 SELECT d.gid, :batch::bigint AS trashed_in FROM doomed d"""
LEAVING = """SELECT l.task_gid, l.project_gid, :batch::bigint AS trashed_in FROM task_projects l
  JOIN tasks t ON t.workspace_gid = :workspace AND t.gid = l.task_gid AND t.trashed_in IS NULL
 WHERE l.workspace_gid = :workspace AND l.project_gid = :project::bigint AND l.trashed_in IS NULL"""
# Those who lost a home with this batch, or a parent.
BEREFT = """SELECT l.task_gid FROM task_projects l
  WHERE l.workspace_gid = :workspace AND l.project_gid = :project::bigint AND l.trashed_in = :batch
 UNION SELECT c.gid FROM tasks q JOIN tasks c ON c.workspace_gid = :workspace
   AND c.parent_gid = q.gid AND c.trashed_in IS NULL
  WHERE q.workspace_gid = :workspace AND q.trashed_in = :batch::bigint"""

_SCOPES = "array_remove(ARRAY[t.gid, :project::bigint, l.section_gid, t.parent_gid], NULL)"
# Tasks that come or go with the batch: told to all their readers, those of a home that was back
# before them as well.
MOVING = f"""SELECT t.gid, t.resource_subtype AS subtype, '{{}}'::jsonb AS changes,
  {_SCOPES} || array(SELECT unnest(ARRAY[o.project_gid, o.section_gid]) FROM task_projects o
   WHERE o.workspace_gid = :workspace AND o.task_gid = t.gid AND o.project_gid <> :project
    AND o.trashed_in IS NULL) AS scopes, a.acl AS readers_before, a.acl AS readers
 FROM tasks t JOIN task_access a ON a.workspace_gid = :workspace AND a.task_gid = t.gid
 LEFT JOIN task_projects l ON l.workspace_gid = :workspace AND l.task_gid = t.gid
  AND l.project_gid = :project
 WHERE t.workspace_gid = :workspace::bigint AND t.trashed_in = :batch::bigint"""


def _homes(word: str) -> str:
    """Tasks that lose or regain this home: told to those alone who see the project."""
    return f"""SELECT t.gid, t.resource_subtype AS subtype, jsonb_build_object('projects',
   jsonb_build_object('{word}', ARRAY[p.gid::text])) AS changes,
  {_SCOPES} AS scopes, seen.by AS readers_before, seen.by AS readers
 FROM task_projects l JOIN tasks t ON t.workspace_gid = :workspace AND t.gid = l.task_gid
 JOIN projects p ON p.workspace_gid = :workspace AND p.gid = l.project_gid
 CROSS JOIN LATERAL (SELECT CASE WHEN p.privacy_setting = 'public_to_workspace'
   THEN ARRAY[p.gid, p.workspace_gid] ELSE ARRAY[p.gid] END AS by) seen
 WHERE l.workspace_gid = :workspace::bigint AND l.project_gid = :project
  AND l.trashed_in = :batch::bigint AND t.trashed_in IS NULL"""


TRASH_WITH_PROJECT = (
    rewrite(tasks, "gid", ("trashed_in",), DOOMED, raises=tasks),
    rewrite(task_projects, "task_gid project_gid", ("trashed_in",), LEAVING, raises=tasks),
    tell("task", "deleted", MOVING),
    tell("task", "changed", _homes("removed")),
    rebuilt(BEREFT),
)

COMING = """SELECT t.gid, NULL::bigint AS trashed_in FROM tasks t
 WHERE t.workspace_gid = :workspace::bigint AND t.trashed_in = :batch::bigint"""
RETURNING = """SELECT l.task_gid, l.project_gid, NULL::bigint AS trashed_in FROM task_projects l
 WHERE l.workspace_gid = :workspace::bigint AND l.project_gid = :project::bigint
  AND l.trashed_in = :batch::bigint"""


def settled(links: str) -> str:
    """Places in sections that are gone: the end of the project's first section takes them.

    `links` is a condition on the place `l`.  The rank is the section's last one with further
    digits, so it needs no arithmetic and keeps the order that the tasks had.
    """
    return rewrite(
        task_projects,
        "task_gid project_gid",
        ("section_gid", "rank"),
        f"""SELECT l.task_gid, l.project_gid, s.gid AS section_gid,
  coalesce((SELECT max(o.rank) FROM task_projects o WHERE o.workspace_gid = :workspace
    AND o.section_gid = s.gid), 'a0')
  || lpad((row_number() OVER (PARTITION BY s.gid ORDER BY l.section_gid, l.rank))::text, 6, '0')
  || '1' AS rank
 FROM task_projects l JOIN LATERAL (SELECT s.gid FROM sections s
   WHERE s.workspace_gid = :workspace AND s.home_gid = l.project_gid
   ORDER BY s.rank, s.gid LIMIT 1) s ON true
 WHERE l.workspace_gid = :workspace::bigint AND {links} AND NOT EXISTS (SELECT 1 FROM sections o
   WHERE o.workspace_gid = :workspace AND o.gid = l.section_gid)""",
    )


PLACES_COME = (
    tell("task", "changed", _homes("added")),
    rewrite(task_projects, "task_gid project_gid", ("trashed_in",), RETURNING, raises=tasks),
)
"""Of tasks that stayed."""
RESTORE_WITH_PROJECT = (
    settled("l.project_gid = :project::bigint"),
    REBUILD_COMING,
    tell("task", "undeleted", MOVING),
    tell("task", "changed", _homes("added")),
    rewrite(tasks, "gid", ("trashed_in",), COMING, raises=tasks),
    rewrite(task_projects, "task_gid project_gid", ("trashed_in",), RETURNING, raises=tasks),
    REBUILD_PROJECT,
)
