"""What the commands of briefs must know before they decide."""

from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.errors import NotFound
from weft.kernel.unit_of_work import Unit
from weft.work.projects.loading import Loaded as Project
from weft.work.projects.loading import check
from weft.work.projects.loading import load as load_project

BRIEF = """SELECT b.* FROM project_briefs b WHERE b.workspace_gid = :workspace::bigint
 AND b.gid = :gid::bigint AND b.trashed_in IS NOT DISTINCT FROM :batch::bigint"""
STANDING = """SELECT b.gid FROM project_briefs b WHERE b.workspace_gid = :workspace::bigint
 AND b.project_gid = :project::bigint AND b.trashed_in IS NULL"""


async def brief_of(
    unit: Unit, gid: Gid, name: str = "project_brief", batch: Gid | None = None
) -> tuple[dict[str, Any], Project]:
    """A brief with its project, if the actor sees that and may edit it."""
    row = await unit.row(BRIEF, gid=gid, batch=batch)
    if row is None:
        raise NotFound.of(name, gid)
    try:
        project = await load_project(unit, row["project_gid"], least=Level.VIEWER)
    except NotFound:
        raise NotFound.of(name, gid) from None
    check(project, Level.EDITOR, name)
    return row, project


async def standing_brief(unit: Unit, gid: Gid) -> dict[str, Any] | None:
    """A brief that is not in the trash, whoever asks."""
    return await unit.row(BRIEF, gid=gid, batch=None)


async def has_brief(unit: Unit, project: Gid) -> bool:
    """Whether a project has a brief already."""
    return await unit.row(STANDING, project=project) is not None
