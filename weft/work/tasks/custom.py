"""Custom values of tasks: which projects lend a task their fields, and who hears of a restricted value."""

from collections.abc import Iterable, Sequence
from typing import Any

from weft.kernel.access import Gid
from weft.kernel.changes import Audience, Change
from weft.kernel.unit_of_work import Unit
from weft.work.custom_fields.loading import Loaded as LoadedField
from weft.work.custom_fields.rules import PRIVATE
from weft.work.custom_fields.writing import Written, values
from weft.work.projects.rules import SEEN_SQL as PROJECT_SEEN
from weft.work.tasks.resource import Task

SEEN = f"""SELECT p.gid FROM projects p WHERE p.workspace_gid = :workspace::bigint
AND p.gid = ANY(:projects::bigint[]) AND {PROJECT_SEEN}"""

# Those who may know a restricted field and hold one of the task's tokens, one by one: guests never
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


async def filled(unit: Unit, custom: str | None, asked: Any, *, projects: Iterable[Gid]) -> Written:
    """The custom values of a task in these projects, with what a request asks for."""
    if not asked:
        return await values(unit, custom, asked, parents=[])
    rows = await unit.rows(SEEN, projects=list(projects))
    return await values(unit, custom, asked, parents=[row["gid"] for row in rows])


async def tell_restricted(
    unit: Unit, task: Gid, written: Written, *, acl: Sequence[int], scopes: Sequence[Gid]
) -> None:
    """Tell each restricted value to those who see both the task and the field."""
    for told in written.restricted:
        knowing = await _knowing(unit, told.field, acl)
        links = {"custom_fields": {str(told.field.gid): told.change}}
        unit.tell(Change(Task.spec, task, "changed", links), Audience(knowing, None, scopes))


async def _knowing(unit: Unit, field: LoadedField, acl: Sequence[int]) -> list[int]:
    private = field.row["privacy_setting"] == PRIVATE
    if not private and unit.who.workspace in acl:
        return [unit.who.workspace]
    given = {"private": private, "members": list(field.members), "acl": list(acl)}
    return sorted(-row["user_gid"] for row in await unit.rows(KNOWING, **given))
