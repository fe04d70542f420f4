"""What public links must know: whether one may be made, and which project one opens."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from weft.exchange.public_links.logic import SECRETS
from weft.kernel.access import Gid, Level
from weft.kernel.database import Database
from weft.kernel.errors import Forbidden
from weft.kernel.unit_of_work import Unit
from weft.std.addresses import digest
from weft.work.projects.loading import Loaded, check, load
from weft.work.projects.rules import LEVELS

ALLOWED = "SELECT w.allows_public_links FROM workspaces w WHERE w.gid = :workspace::bigint"
LINK = """SELECT k.* FROM public_links k WHERE k.workspace_gid = :workspace::bigint
 AND k.project_gid = :project::bigint"""
FIND = """SELECT k.project_gid, k.shows_people, k.shows_descriptions
 FROM public_links k JOIN workspaces w ON w.gid = k.workspace_gid AND w.allows_public_links
 JOIN projects p ON p.workspace_gid = k.workspace_gid AND p.gid = k.project_gid
  AND p.trashed_in IS NULL
 WHERE k.workspace_gid = $1 AND k.digest = $2 AND (k.expires_at IS NULL OR k.expires_at > $3)"""
# lint: allow write-door — that somebody looked precedes any actor, and is a count
COUNT = """UPDATE public_links SET openings = openings + 1, opened_at = $3
 WHERE workspace_gid = $1 AND project_gid = $2"""


@dataclass(frozen=True, slots=True)
class Opened:
    """What a secret opens, and how much of it."""

    workspace: Gid
    project: Gid
    shows_people: bool
    shows_descriptions: bool


async def opened_by(base: Database, secret: str, now: datetime) -> Opened | None:
    """What this secret opens at this moment; of one that was never made, was revoked or has ended
    nothing is told.
    """
    workspace = SECRETS.workspace_of(secret)
    row = await base.row(FIND, workspace, digest(secret), now) if workspace else None
    return Opened(workspace, *row) if row is not None and workspace is not None else None


async def count_opening(base: Database, opened: Opened, now: datetime) -> None:
    """Somebody looks at it."""
    await base.row(COUNT, opened.workspace, opened.project, now)


async def shared_by(unit: Unit, project: Gid) -> Loaded:
    """The project, if the actor sees it and may let others in."""
    found = await load(unit, project, least=Level.VIEWER)
    check(found, LEVELS[found.row["minimum_access_level_for_sharing"]])
    return found


async def check_allowed(unit: Unit) -> None:
    """The workspace lets projects have public links."""
    row = await unit.row(ALLOWED)
    if row is None or not row["allows_public_links"]:
        raise Forbidden(
            "project: Public links are switched off in this workspace. Its admins may allow them."
        )


async def link_of(unit: Unit, project: Gid) -> dict[str, Any] | None:
    """The link of a project, where it has one."""
    return await unit.row(LINK, project=project)
