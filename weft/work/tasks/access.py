"""The readers of tasks, computed anew from their sources: one statement for any number of tasks.

A task's own tokens are those of its homes (each home's, and the workspace's where the home is
public) and of its people; with them stand all tokens of its parent.  What lies in the trash gives
nobody anything.
"""

from weft.kernel.access import Gid
from weft.kernel.bulk import raised, rewrite
from weft.kernel.unit_of_work import Unit
from weft.work.tasks.tables import task_access, tasks

# The tokens of task `t` that do not come from its parent.
OWN = """SELECT unnest(CASE WHEN p.privacy_setting = 'public_to_workspace'
   THEN ARRAY[p.gid, p.workspace_gid] ELSE ARRAY[p.gid] END) AS token
  FROM task_projects h JOIN projects p ON p.workspace_gid = :workspace::bigint
   AND p.gid = h.project_gid AND p.trashed_in IS NULL
  WHERE h.workspace_gid = :workspace AND h.task_gid = t.gid AND {link_is_there}
 UNION SELECT -t.assignee_gid WHERE t.assignee_gid IS NOT NULL
 UNION SELECT -t.created_by_gid WHERE t.created_by_gid IS NOT NULL
 UNION SELECT -f.user_gid FROM task_followers f
  WHERE f.workspace_gid = :workspace AND f.task_gid = t.gid
 UNION SELECT -c.user_gid FROM co_assignees c
  WHERE c.workspace_gid = :workspace AND c.task_gid = t.gid"""
# The tokens of the parent of task `t`, where that is not in the trash.
OF_PARENT = """SELECT unnest(a.acl) FROM tasks q JOIN task_access a ON a.workspace_gid = :workspace
  AND a.task_gid = q.gid
 WHERE q.workspace_gid = :workspace AND q.gid = t.parent_gid AND {parent_is_there}"""


def _there(row: str, *, coming: bool) -> str:
    """Not in the trash; or, where a batch is about to come back, in that."""
    out = f"{row}.trashed_in IS NULL"
    return f"({out} OR {row}.trashed_in = :batch::bigint)" if coming else out


def rebuilt(roots: str, *, coming: bool = False) -> str:
    """The readers of the tasks that `roots` selects, and of all below them, from the top down.

    A task that is reached on several ways takes the longest: the others start below a root that is
    itself computed anew.  `coming`: as they will be once the batch at work is back.
    """
    own = OWN.format(link_is_there=_there("h", coming=coming))
    of_parent = OF_PARENT.format(parent_is_there=_there("q", coming=coming))
    task_is_there = _there("t", coming=coming)
    return rewrite(
        task_access,
        "task_gid",
        ("acl",),
        f"""WITH RECURSIVE tree AS (
  SELECT t.gid, 0 AS step,
   array(SELECT o.token FROM ({own} UNION {of_parent}) o ORDER BY o.token) AS acl
  FROM tasks t WHERE t.workspace_gid = :workspace::bigint AND {task_is_there}
   AND t.gid IN ({roots})
  UNION ALL
  SELECT t.gid, l.step + 1,
   array(SELECT o.token FROM ({own} UNION SELECT unnest(l.acl)) o ORDER BY o.token)
  FROM tree l JOIN tasks t ON t.workspace_gid = :workspace::bigint AND t.parent_gid = l.gid
   AND {task_is_there})
 SELECT DISTINCT ON (gid) gid AS task_gid, acl FROM tree ORDER BY gid, step DESC""",
        raises=tasks,
    )


REBUILD = rebuilt("SELECT unnest(:roots::bigint[])")
IN_PROJECT = """SELECT l.task_gid FROM task_projects l
 WHERE l.workspace_gid = :workspace AND l.project_gid = :project::bigint"""
REBUILD_PROJECT = rebuilt(IN_PROJECT)
# Before a batch comes back: whoever will see its tasks is to hear of their return.
REBUILD_COMING = rebuilt(
    """SELECT b.gid FROM tasks b
 WHERE b.workspace_gid = :workspace AND b.trashed_in = :batch::bigint""",
    coming=True,
)

BELOW = """WITH RECURSIVE below AS (
  SELECT c.gid, t.depth + 1 AS depth FROM tasks t JOIN tasks c
   ON c.workspace_gid = :workspace::bigint AND c.parent_gid = t.gid
   WHERE t.workspace_gid = :workspace AND t.gid = :above::bigint
  UNION ALL SELECT c.gid, b.depth + 1 FROM below b JOIN tasks c
   ON c.workspace_gid = :workspace AND c.parent_gid = b.gid)
 SELECT b.gid, b.depth FROM below b"""
RAISE_BELOW = raised(tasks, BELOW)
DEEPEN_BELOW = rewrite(tasks, "gid", ("depth",), BELOW)


def rebuild_below(unit: Unit, task: Gid) -> None:
    """Whoever sees a task sees its subtree: pass new readers and a new depth on."""
    unit.then(RAISE_BELOW, above=task)
    unit.then(DEEPEN_BELOW, above=task)
    unit.then(REBUILD, roots=[task])
