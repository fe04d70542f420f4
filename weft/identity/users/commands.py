"""Verbs of people: how they are called."""

from weft.identity.users.resource import User
from weft.kernel.changes import Audience
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import Reply, Unit
from weft.std.text import sort_key

BY_GID = "SELECT gid, name, sort_key FROM users WHERE gid = :gid::bigint"


async def update_user(unit: Unit, asked: Asked) -> Reply:
    """Change how somebody is called: oneself, or as an admin of the workspace."""
    row = await unit.row(BY_GID, gid=asked.path["user_gid"])
    if row is None:
        raise NotFound.of("user", asked.path["user_gid"])
    if row["gid"] != unit.who.user and not unit.who.is_admin:
        raise Forbidden("user: Only they themselves and admins of the workspace may change them.")
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
