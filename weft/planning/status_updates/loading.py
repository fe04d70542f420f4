"""What the commands of status updates must know before they decide."""

from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.errors import NotFound
from weft.kernel.unit_of_work import Unit
from weft.work.projects.loading import Loaded as Project
from weft.work.projects.loading import load as load_project

UPDATE = """SELECT s.* FROM status_updates s WHERE s.workspace_gid = :workspace::bigint
 AND s.gid = :gid::bigint AND s.trashed_in IS NOT DISTINCT FROM :batch::bigint"""
NEWEST = """SELECT s.gid FROM status_updates s WHERE s.workspace_gid = :workspace::bigint
 AND s.parent_gid = :project::bigint AND s.trashed_in IS NULL AND s.gid <> :without::bigint
ORDER BY s.created_at DESC, s.gid DESC LIMIT 1"""


async def update_of(
    unit: Unit, gid: Gid, name: str, batch: Gid | None = None
) -> tuple[dict[str, Any], Project]:
    """A status update with its project, if the actor sees that."""
    row = await unit.row(UPDATE, gid=gid, batch=batch)
    if row is None:
        raise NotFound.of(name, gid)
    try:
        return row, await load_project(unit, row["parent_gid"], least=Level.VIEWER)
    except NotFound:
        raise NotFound.of(name, gid) from None


async def newest(unit: Unit, project: Gid, without: Gid = 0) -> Gid | None:
    """The latest update of a project."""
    row = await unit.row(NEWEST, project=project, without=without)
    return row["gid"] if row else None
