"""Verbs of people: how they are called."""

from weft.identity.users.resource import User
from weft.kernel.changes import Audience
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import Reply, Unit
from weft.std.text import sort_key

# A name is one for all workspaces: whoever gives it to others manages every one of these.
BY_GID = """SELECT u.gid, u.name, u.sort_key, NOT EXISTS (SELECT 1 FROM workspace_memberships m
  WHERE m.user_gid = u.gid AND m.is_active AND NOT EXISTS (SELECT 1 FROM workspace_memberships a
    WHERE a.workspace_gid = m.workspace_gid AND a.user_gid = :user::bigint
    AND a.is_admin AND a.is_active)) AS is_managed
FROM users u WHERE u.gid = :gid::bigint"""


async def update_user(unit: Unit, asked: Asked) -> Reply:
    """Change how somebody is called: oneself, or as an admin of all their workspaces."""
    row = await unit.row(BY_GID, gid=asked.path["user_gid"])
    if row is None:
        raise NotFound.of("user", asked.path["user_gid"])
    if row["gid"] != unit.who.user and not (unit.who.is_admin and row["is_managed"]):
        raise Forbidden("user: Only they themselves and admins of all their workspaces may.")
    if asked.body.get("custom_fields"):
        raise Invalid("custom_fields: People have no custom fields here. Leave it out")
    name = asked.body.get("name")
    if name is not None:
        new = {"name": _checked(name), "sort_key": sort_key(name)}
        audience = Audience([unit.who.workspace, -row["gid"]], scopes=[row["gid"]])
        unit.change(User.spec, row, new, audience)
    return Reply(User.spec, row["gid"])


def _checked(name: str) -> str:
    if not name.strip():
        raise Invalid("name: Must not be empty")
    return name.strip()
