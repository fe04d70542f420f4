"""Who may do what with a task.

`task_access.acl` is the authority on sight.  The level is the best of: the caller's level in each
home of the task and of its ancestors; editor for assignee, co-assignees and creator; commenter for
collaborators, editor where the task has no home.
"""

import sqlalchemy as sa

from weft.kernel.access import Sql, opens
from weft.kernel.reading import ONE, mine
from weft.kernel.resource import Row
from weft.work.projects.rules import LEVEL_SQL as PROJECT_LEVEL
from weft.work.tasks.tables import task_access


def is_seen(task: Row) -> Sql:
    """The caller holds one of its tokens, and it is not in the trash."""
    a = task_access.alias()
    held = sa.and_(mine(a), a.c.task_gid == task.c.gid, opens(a.c.acl))
    return sa.and_(
        task.c.trashed_in.is_(None), sa.exists(sa.select(ONE).select_from(a).where(held))
    )


SEEN_SQL = """(t.trashed_in IS NULL AND EXISTS (SELECT 1 FROM task_access a WHERE a.workspace_gid =
  :workspace
 AND a.task_gid = t.gid AND EXISTS (SELECT 1 FROM unnest(a.acl) o WHERE o =
  ANY(:tokens::bigint[]))))"""

# A task with its ancestors, from below, and the places they have; a task in the trash is judged by
# those it had.  Ancestors in the trash count for nothing, nor does what stands above them.  `{of}`
# says where the task `t` comes from.
LINE_SQL = """line AS (
  SELECT t.gid, t.parent_gid, t.assignee_gid, t.created_by_gid, t.version, t.trashed_in AS batch,
   0 AS up, true AS counts {of}
  UNION ALL SELECT u.gid, u.parent_gid, u.assignee_gid, u.created_by_gid, u.version, l.batch,
   l.up + 1, l.counts AND u.trashed_in IS NULL
   FROM line l JOIN tasks u ON u.workspace_gid = :workspace::bigint
   AND u.gid = l.parent_gid),
 places AS (SELECT p.*, h.section_gid, h.rank, l.up, l.counts AND p.trashed_in IS NULL
   AND (h.trashed_in IS NULL OR h.trashed_in = l.batch) AS counts
   FROM line l JOIN task_projects h ON h.workspace_gid = :workspace AND h.task_gid = l.gid
   JOIN projects p ON p.workspace_gid = :workspace AND p.gid = h.project_gid)"""

# What the caller's level follows from, over `places p` and `line l`, each walked through once;
# binds :workspace, :user, :principals and :tokens.  Links are looked up one by one: joined, the
# planner reads everything that the caller follows.
OVER_PLACES = f"""coalesce(max({PROJECT_LEVEL}) FILTER (WHERE p.counts), 0) AS level,
 CASE WHEN bool_or(p.counts) THEN 2 ELSE 3 END AS of_followers"""
OVER_LINE = """max(CASE WHEN :user::bigint IN (l.assignee_gid, l.created_by_gid) THEN 3
  ELSE (SELECT 3 FROM co_assignees c WHERE c.workspace_gid = :workspace
   AND c.task_gid = l.gid AND c.user_gid = :user) END) FILTER (WHERE l.counts) AS level,
 max((SELECT f.user_gid FROM task_followers f WHERE f.workspace_gid = :workspace
  AND f.task_gid = l.gid AND f.user_gid = :user)) FILTER (WHERE l.counts) AS follower"""

# The caller's level, from `home`, a row of the former, and `own`, one of the latter.
LEVEL_OVER_LINE = """greatest(home.level, own.level,
  CASE WHEN own.follower IS NOT NULL THEN home.of_followers END)"""

# The caller's level on task `t`, for loads.
LEVEL_SQL = f"""(WITH RECURSIVE {LINE_SQL.format(of="")} SELECT {LEVEL_OVER_LINE}
 FROM (SELECT {OVER_PLACES} FROM places p) home, (SELECT {OVER_LINE} FROM line l) own)"""

# What a change of task `t` happens within: it, its ancestors, and the places that it has itself.
SCOPES_SQL = f"""(WITH RECURSIVE {LINE_SQL.format(of="")}
 SELECT (SELECT array_agg(l.gid ORDER BY l.up) FROM line l)
  || array(SELECT unnest(ARRAY[p.gid, p.section_gid]) FROM places p WHERE p.up = 0 AND p.counts))"""

# The tokens that open tasks (see kernel/veil); those in the trash open to nobody, but may have live
# parts.
OPENED_BY = """SELECT t.gid, CASE WHEN t.trashed_in IS NULL THEN a.acl ELSE '{}' END AS tokens,
 false AS to_members, EXISTS (SELECT 1 FROM tasks c WHERE c.workspace_gid = $1
  AND c.parent_gid = t.gid AND c.trashed_in IS NULL) AS has_parts
FROM tasks t JOIN task_access a ON a.workspace_gid = $1 AND a.task_gid = t.gid
WHERE t.workspace_gid = $1 AND t.gid = ANY($2::bigint[])"""
