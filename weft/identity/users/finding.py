"""People named in requests: `me`, an address or a gid → the gid of somebody in this workspace."""

from collections.abc import Sequence

from weft.kernel.access import Gid
from weft.kernel.errors import Invalid
from weft.kernel.unit_of_work import Unit

FIND = """SELECT u.gid, lower(u.email) AS email FROM users u
JOIN workspace_memberships m ON m.workspace_gid = :workspace AND m.user_gid = u.gid AND m.is_active
WHERE u.gid = ANY(:gids::bigint[]) OR lower(u.email) = ANY(:emails::text[])"""

# A person in a path or a query, for inputs that take other names.
NAMED = """SELECT u.gid FROM users u
JOIN workspace_memberships m ON m.workspace_gid = :workspace AND m.user_gid = u.gid AND m.is_active
WHERE CASE WHEN :alias::text = 'me' THEN u.gid = :user::bigint
 WHEN :alias ~ '^[0-9]+$' THEN u.gid = :alias::numeric ELSE lower(u.email) = lower(:alias) END"""


async def people(unit: Unit, asked: Sequence[str], field: str) -> list[Gid]:
    """The gids of several people, in the order asked, each once."""
    strangers = [a for a in asked if a != "me"]
    known = {"me": unit.who.user, str(unit.who.user): unit.who.user}
    if any(a not in known for a in strangers):
        gids = [int(a) for a in strangers if a.isdigit()]
        emails = [a.lower() for a in strangers if not a.isdigit()]
        rows = await unit.rows(FIND, gids=gids, emails=emails)
        known |= {str(r["gid"]): r["gid"] for r in rows} | {r["email"]: r["gid"] for r in rows}
    for name in asked:
        if name.lower() not in known:
            raise Invalid(f"{field}: Not a user in this workspace: {name[:80]}")
    return list(dict.fromkeys(known[name.lower()] for name in asked))


async def person(unit: Unit, asked: str | None, field: str) -> Gid | None:
    """One person, or nobody."""
    return None if asked is None else (await people(unit, [asked], field))[0]
