"""What becomes of an access request when its maker is let in otherwise: it is granted."""

from weft.identity.teams.resource import TeamMembership
from weft.kernel.bulk import rewrite, tell
from weft.kernel.unit_of_work import Told, Unit
from weft.work.access_requests.loading import SHARERS
from weft.work.access_requests.tables import access_requests
from weft.work.projects.resource import ProjectMembership

# Memberships that let somebody in → their field that names whom.
NEWCOMERS = {ProjectMembership.spec: "member", TeamMembership.spec: "user"}
_GRANTED = """FROM access_requests r WHERE r.workspace_gid = :workspace::bigint
 AND r.target_gid = :target::bigint AND r.approval_status = 'pending'
 AND (r.requester_gid = :member::bigint OR r.requester_gid IN (SELECT m.user_gid
  FROM team_memberships m WHERE m.workspace_gid = :workspace AND m.team_gid = :member))"""
_HEARD = f"array_append({SHARERS.format(target='r.target_gid')}, -r.requester_gid)"
TELL = tell(
    "access_request",
    "changed",
    f"""SELECT r.gid, NULL::text AS subtype,
 '{{"approval_status": ["pending", "approved"]}}'::jsonb AS changes,
 ARRAY[r.gid, r.target_gid, r.requester_gid] AS scopes, {_HEARD} AS readers_before,
 {_HEARD} AS readers {_GRANTED}""",
)
GRANT = rewrite(
    access_requests,
    "gid",
    ("approval_status", "answered_by_gid", "answered_at"),
    f"""SELECT r.gid, 'approved' AS approval_status, :user::bigint AS answered_by_gid,
 :now::timestamptz AS answered_at {_GRANTED}""",
    raises=access_requests,
)


def grant_to_members(unit: Unit, told: Told) -> None:
    """Whoever joins has no request left for it; into a new one nobody asked to come."""
    change = told.change
    name = NEWCOMERS.get(change.resource)
    if name is None or change.action != "added":
        return
    target = change.parent
    is_new = any(t.change.gid == target and t.change.action == "added" for t in unit.told)
    if is_new:
        return
    for step in (TELL, GRANT):
        unit.then(step, target=target, member=change.fields[name][1])
