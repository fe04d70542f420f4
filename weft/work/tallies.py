"""What hangs on tasks, counted: parts done, comments, files, and the first picture among these.

Whoever sees a task sees all of it: its readers are readers of every part, comment and file.  So
the figures are the same for everybody who may know the task, and asked for beside tasks that the
reader was just shown.
"""

from collections.abc import Collection, Mapping
from typing import Any

import asyncpg

from weft.kernel.access import Gid
from weft.kernel.database import Database

PICTURES = ("png", "jpeg", "gif", "webp", "avif", "svg+xml")
"""What every browser draws, of `image/…`."""
NONE: Mapping[str, Any] = {
    "num_completed_subtasks": 0,
    "num_comments": 0,
    "num_attachments": 0,
    "cover": None,
}
_DRAWN = ", ".join(f"'image/{kind}'" for kind in PICTURES)
# One pass over each kind of what hangs there; tasks without anything have no row.
COUNTED = f"""SELECT c.gid, sum(c.done)::int AS num_completed_subtasks,
 sum(c.comments)::int AS num_comments, sum(c.files)::int AS num_attachments, max(c.cover) AS cover
FROM (SELECT p.parent_gid AS gid, count(*) AS done, 0 AS comments, 0 AS files,
   NULL::bigint AS cover FROM tasks p
  WHERE p.workspace_gid = $1 AND p.parent_gid = ANY($2::bigint[]) AND p.trashed_in IS NULL
   AND p.completed_at IS NOT NULL GROUP BY p.parent_gid
 UNION ALL SELECT s.target_gid, 0, count(*), 0, NULL FROM stories s
  WHERE s.workspace_gid = $1 AND s.target_gid = ANY($2) AND s.type = 'comment'
   AND s.trashed_in IS NULL GROUP BY s.target_gid
 UNION ALL SELECT a.parent_gid, 0, 0, count(*),
   min(a.gid) FILTER (WHERE a.media_type IN ({_DRAWN})) FROM attachments a
  WHERE a.workspace_gid = $1 AND a.parent_gid = ANY($2) AND a.trashed_in IS NULL
  GROUP BY a.parent_gid) c GROUP BY c.gid"""  # noqa: S608 - only our own text is put in
# With what else of a task moves when something is hung on it, and where it is looked at.
STANDING = f"""SELECT t.gid, t.num_subtasks, c.num_completed_subtasks, c.num_comments,
 c.num_attachments, c.cover, array(SELECT h.project_gid FROM task_projects h
  WHERE h.workspace_gid = $1 AND h.task_gid = t.gid AND h.trashed_in IS NULL) AS projects
FROM tasks t LEFT JOIN ({COUNTED}) c ON c.gid = t.gid
WHERE t.workspace_gid = $1 AND t.gid = ANY($2) AND t.trashed_in IS NULL"""  # noqa: S608 - only our own text is put in


async def tallies(
    base: Database, workspace: Gid, shown: Collection[Gid]
) -> dict[Gid, dict[str, Any]]:
    """The figures of tasks that the reader was shown; those without any are left out."""
    found = await base.rows(COUNTED, workspace, list(shown)) if shown else []
    return {row["gid"]: _figures(row) for row in found}


async def standing(
    base: Database, workspace: Gid, gids: Collection[Gid]
) -> list[tuple[Gid, dict[str, Any], frozenset[Gid]]]:
    """Of each of these tasks, whoever may see it: all figures, and the projects that it lies in."""
    found = await base.rows(STANDING, workspace, sorted(gids)) if gids else []
    return [
        (r["gid"], {"num_subtasks": r["num_subtasks"], **_figures(r)}, frozenset(r["projects"]))
        for r in found
    ]


def _figures(row: asyncpg.Record) -> dict[str, Any]:
    told = {name: row[name] or none for name, none in NONE.items()}
    return told | {"cover": str(row["cover"])} if row["cover"] else told
