"""What the commands of access requests must know before they decide."""

from typing import Any

from weft.identity.teams.loading import Loaded as Team
from weft.identity.teams.loading import load as load_team
from weft.identity.teams.rules import ANSWERERS_SQL
from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience
from weft.kernel.errors import NotFound
from weft.kernel.unit_of_work import Unit
from weft.std.gid import Kind, kind_of
from weft.work.projects.loading import Loaded as Project
from weft.work.projects.loading import load as load_project
from weft.work.projects.rules import SEEN_SQL, SHARERS_SQL

Target = Project | Team
# A letter is handed to those who live at its address, whom its writer does not get to know.
SHARERS = f"""array(SELECT s.token FROM projects p CROSS JOIN LATERAL ({SHARERS_SQL}) s
  WHERE p.workspace_gid = :workspace AND p.gid = {{target}} AND p.trashed_in IS NULL
 UNION ALL SELECT s.token FROM teams t CROSS JOIN LATERAL ({ANSWERERS_SQL}) s
  WHERE t.workspace_gid = :workspace AND t.gid = {{target}} AND t.trashed_in IS NULL)"""
ASKED = f"""SELECT EXISTS (SELECT 1 FROM projects p WHERE p.workspace_gid = :workspace::bigint
  AND p.gid = :target::bigint AND {SEEN_SQL}
 UNION ALL SELECT 1 WHERE :target = ANY(:principals::bigint[])) AS is_in,
 EXISTS (SELECT 1 FROM teams t WHERE t.workspace_gid = :workspace AND t.gid = :target
  AND t.trashed_in IS NULL AND t.visibility = 'public'
  AND t.workspace_gid = ANY(:tokens::bigint[])) AS is_open,
 (SELECT r.gid FROM access_requests r WHERE r.workspace_gid = :workspace
   AND r.target_gid = :target AND r.requester_gid = :user::bigint
   AND r.approval_status = 'pending') AS pending,
 (SELECT count(*) FROM access_requests r WHERE r.workspace_gid = :workspace
   AND r.requester_gid = :user AND r.approval_status = 'pending') AS waiting,
 {SHARERS.format(target=":target")} AS sharers"""
REQUEST = f"""SELECT r.*, {SHARERS.format(target="r.target_gid")} AS sharers,
 EXISTS (SELECT 1 FROM workspace_memberships m WHERE m.workspace_gid = :workspace
  AND m.user_gid = r.requester_gid AND m.is_active) AS is_here
FROM access_requests r WHERE r.workspace_gid = :workspace::bigint AND r.gid = :gid::bigint"""


def audience_of(request: dict[str, Any], sharers: list[int]) -> Audience:
    """Who hears of a request: those who may answer it, and whoever made it."""
    scopes = [request["target_gid"], request["requester_gid"]]
    return Audience([*sharers, -request["requester_gid"]], None, scopes)


async def request_of(unit: Unit, gid: Gid) -> tuple[dict[str, Any], Target]:
    """A request with what it asks for, if the actor sees that."""
    row = await unit.row(REQUEST, gid=gid)
    if row is None:
        raise NotFound.of("access_request", gid)
    target = row["target_gid"]
    try:
        if kind_of(target) is Kind.TEAM:
            return row, await load_team(unit, target)
        return row, await load_project(unit, target, least=Level.VIEWER)
    except NotFound:
        raise NotFound.of("access_request", gid) from None
