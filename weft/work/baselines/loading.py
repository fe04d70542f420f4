"""What the commands of baselines must know before they decide."""

from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.errors import NotFound
from weft.kernel.unit_of_work import Unit
from weft.work.projects.loading import Loaded as Project
from weft.work.projects.loading import check
from weft.work.projects.loading import load as load_project
from weft.work.tasks.rules import SEEN_SQL

BASELINE = """SELECT b.* FROM baselines b WHERE b.workspace_gid = :workspace::bigint
 AND b.gid = :gid::bigint AND b.trashed_in IS NOT DISTINCT FROM :batch::bigint"""
STANDING = """SELECT count(*) AS count FROM baselines b WHERE b.workspace_gid = :workspace::bigint
 AND b.project_gid = :project::bigint AND b.trashed_in IS NULL"""
# The tasks of a project with all their parts, as far as the actor sees them.
DATED = f"""WITH RECURSIVE part AS (SELECT h.task_gid AS gid FROM task_projects h
  WHERE h.workspace_gid = :workspace::bigint AND h.project_gid = :project::bigint
  AND h.trashed_in IS NULL
 UNION SELECT c.gid FROM part JOIN tasks c ON c.workspace_gid = :workspace::bigint
  AND c.parent_gid = part.gid)
SELECT t.gid, t.start_on, t.due_on FROM part JOIN tasks t ON t.workspace_gid = :workspace
 AND t.gid = part.gid
WHERE t.due_on IS NOT NULL AND {SEEN_SQL} LIMIT :most::bigint"""
KEPT = f"""SELECT d.task_gid, d.start_on, d.due_on FROM baseline_dates d
JOIN tasks t ON t.workspace_gid = :workspace::bigint AND t.gid = d.task_gid AND {SEEN_SQL}
WHERE d.workspace_gid = :workspace::bigint AND d.baseline_gid = :baseline::bigint
ORDER BY d.task_gid"""


async def baseline_of(
    unit: Unit,
    gid: Gid,
    least: Level,
    name: str = "baseline",
    batch: Gid | None = None,
) -> tuple[dict[str, Any], Project]:
    """A baseline with its project, if the actor sees that and may do as much as `least`."""
    row = await unit.row(BASELINE, gid=gid, batch=batch)
    if row is None:
        raise NotFound.of(name, gid)
    try:
        project = await load_project(unit, row["project_gid"], least=Level.VIEWER)
    except NotFound:
        raise NotFound.of(name, gid) from None
    check(project, least, name)
    return row, project
