"""Who hears of restricted values: whoever sees both the row and the field."""

from collections.abc import Sequence

from weft.kernel.access import Gid
from weft.kernel.changes import Audience, Change
from weft.kernel.resource import Spec
from weft.kernel.unit_of_work import Unit
from weft.work.custom_fields.loading import Loaded
from weft.work.custom_fields.rules import PRIVATE
from weft.work.custom_fields.writing import Written

# Those who may know a restricted field and hold one of a row's tokens, one by one: guests never
# where the field is for members, only its own people where it is private.
KNOWING = """SELECT DISTINCT u.user_gid FROM workspace_memberships u
LEFT JOIN team_memberships t ON t.workspace_gid = :workspace::bigint AND t.user_gid = u.user_gid
WHERE u.workspace_gid = :workspace::bigint AND u.is_active
AND CASE WHEN :private::boolean
 THEN u.user_gid = ANY(:members::bigint[]) OR t.team_gid = ANY(:members::bigint[])
 ELSE u.kind IN ('member', 'service') END
AND (-u.user_gid = ANY(:acl::bigint[]) OR t.team_gid = ANY(:acl::bigint[])
 OR (u.kind IN ('member', 'service') AND u.workspace_gid = ANY(:acl::bigint[]))
 OR EXISTS (SELECT 1 FROM project_memberships m WHERE m.workspace_gid = :workspace::bigint
  AND m.project_gid = ANY(:acl::bigint[]) AND m.member_gid IN (u.user_gid, t.team_gid))
 OR EXISTS (SELECT 1 FROM projects p WHERE p.workspace_gid = :workspace::bigint
  AND p.gid = ANY(:acl::bigint[]) AND p.team_gid = t.team_gid
  AND p.privacy_setting = 'private_to_team'))"""


async def tell_restricted(
    unit: Unit, of: Spec, gid: Gid, written: Written, *, acl: Sequence[int], scopes: Sequence[Gid]
) -> None:
    """Tell each restricted value of a row, which `acl` opens, to those who may know it."""
    for told in written.restricted:
        readers = await _knowing(unit, told.field, acl)
        links = {"custom_fields": {str(told.field.gid): told.change}}
        unit.tell(Change(of, gid, "changed", links), Audience(readers, None, scopes))


async def _knowing(unit: Unit, field: Loaded, acl: Sequence[int]) -> list[int]:
    """The tokens of those who may know a restricted field and hold one of `acl`."""
    private = field.row["privacy_setting"] == PRIVATE
    if not private and unit.who.workspace in acl:
        return [unit.who.workspace]
    given = {"private": private, "members": list(field.members), "acl": list(acl)}
    return sorted(-row["user_gid"] for row in await unit.rows(KNOWING, **given))
