"""People and workspaces that come into being by acts which precede any actor, and the end of
accounts.

The command line, tests, sign-up and invitations call it; other requests go through commands.
`arrivals` are what the floors above give to everybody who joins a workspace, in the same
transaction.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from weft.identity.addresses import address
from weft.identity.users.tables import users
from weft.identity.workspaces.tables import workspaces
from weft.kernel.access import Gid, bucket_of_workspace
from weft.kernel.database import Database, Founding
from weft.kernel.errors import Invalid
from weft.kernel.tables import epochs
from weft.std.gid import Kind
from weft.std.text import sort_key

FIND = "SELECT gid FROM users WHERE email = $1"
HERE = """SELECT is_active FROM workspace_memberships
WHERE workspace_gid = $1 AND user_gid = $2"""
HOMES = "SELECT workspace_gid FROM workspace_memberships WHERE user_gid = $1"
# A placeholder (see `placeholders`) is claimed by whoever proves its address.  A link that was
# given by hand proves nothing: it opens nobody who is at work somewhere already, nor whom another
# workspace awaits than the one whose admins gave it.
# lint: allow write-door — a person comes before any workspace
PERSON = """INSERT INTO users AS u
(gid, name, sort_key, email, password, zone, locale, created_at, confirmed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (email) DO UPDATE
SET name = excluded.name, sort_key = excluded.sort_key, password = excluded.password,
  zone = excluded.zone, locale = excluded.locale, confirmed_at = excluded.confirmed_at
WHERE u.password IS NULL AND u.confirmed_at IS NULL AND excluded.password IS NOT NULL
AND (excluded.confirmed_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM workspace_memberships m
 WHERE m.user_gid = u.gid AND (m.is_active OR m.workspace_gid <> $10)))
RETURNING gid"""
# lint: allow write-door — whoever joins is no actor yet; whoever returns is let in again
MEMBERSHIP = """INSERT INTO workspace_memberships AS m
(workspace_gid, user_gid, gid, kind, is_admin, created_at) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (workspace_gid, user_gid) DO UPDATE
SET is_active = true, kind = CASE WHEN m.is_active THEN m.kind ELSE excluded.kind END,
  is_admin = CASE WHEN m.is_active THEN m.is_admin ELSE excluded.is_admin END,
  version = m.version + 1
RETURNING gid, xmax <> 0 AS was_there"""
LONGEST_NAME = 1024


@dataclass(frozen=True, slots=True)
class Person:
    """Who comes: the address is spelled as it is stored, the password hashed already."""

    name: str
    email: str
    password: str | None
    zone: str = "UTC"
    locale: str = "en"


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody who joins a workspace."""

    base: Database
    person: Gid
    workspace: Gid
    now: datetime

    def gid(self, kind: Kind) -> Gid:
        """A new identity in that workspace."""
        return self.base.gid(kind, bucket_of_workspace(self.workspace))


Arrival = Callable[[Founding, Newcomer], Awaitable[None]]
Departure = Callable[[Founding, Gid, Sequence[Gid]], Awaitable[None]]
"""Takes back what arrivals gave to these people in a workspace."""


def named(text: str, field: str = "name") -> str:
    """A name that somebody can be called by."""
    found = " ".join(text.split())
    if not found:
        raise Invalid("{field}: Must not be empty", field=field)
    if len(found) > LONGEST_NAME:
        raise Invalid("{field}: Must be at most {most} characters", field=field, most=LONGEST_NAME)
    return found


async def create_person(
    write: Founding,
    base: Database,
    who: Person,
    *,
    now: datetime,
    confirmed: bool,
    by: Gid = 0,
) -> Gid | None:
    """A new person; None where the address has its person already.  `by` is the workspace that
    vouches for an address which nothing confirms.
    """
    name, since = named(who.name), now if confirmed else None
    given = (name, sort_key(name), who.email, who.password, who.zone, who.locale, now, since, by)
    return await write.connection.fetchval(PERSON, base.gid(Kind.USER, 0), *given)


async def create_workspace(
    write: Founding,
    base: Database,
    name: str,
    *,
    now: datetime,
    zone: str = "UTC",
    email_domains: Sequence[str] = (),
) -> Gid:
    """A new workspace, still without people."""
    gid = base.gid(Kind.WORKSPACE, 0)
    row = {"name": named(name, "workspace"), "zone": zone, "email_domains": list(email_domains)}
    await write.insert(workspaces, gid=gid, **row, created_at=now)
    await write.insert(epochs, workspace_gid=gid)
    return gid


async def join(
    write: Founding,
    newcomer: Newcomer,
    arrivals: Sequence[Arrival],
    *,
    kind: str = "member",
    is_admin: bool = False,
) -> Gid:
    """Make somebody belong to a workspace; whoever belongs already keeps what they are."""
    fresh = newcomer.gid(Kind.WORKSPACE_MEMBERSHIP)
    place = (newcomer.workspace, newcomer.person, fresh, kind, is_admin, newcomer.now)
    row: Any = await write.connection.fetchrow(MEMBERSHIP, *place)
    if not row["was_there"]:
        for arrival in arrivals:
            await arrival(write, newcomer)
    await write.move_rights([newcomer.workspace])
    return row["gid"]


async def found_workspace(
    base: Database, *, name: str, now: datetime, email_domains: Sequence[str] = ()
) -> Gid:
    """A workspace without people."""
    await base.stock()
    domains = [domain.lower() for domain in email_domains]
    async with base.founding() as write:
        return await create_workspace(write, base, name, now=now, email_domains=domains)


async def add_person(
    base: Database,
    *,
    email: str,
    name: str,
    workspace: Gid,
    now: datetime,
    password_hash: str | None = None,
    kind: str = "member",
    is_admin: bool = False,
    arrivals: Sequence[Arrival] = (),
) -> Gid:
    """Somebody in a workspace; whoever has the address already joins under it, as they are.  Only a
    placeholder becomes who they are by the password.
    """
    email = address(email)
    await base.stock()
    known: Gid | None = await base.value(FIND, email)
    if known and await base.value(HERE, workspace, known):
        return known
    async with base.founding() as write:
        who = Person(name, email, password_hash)
        is_new = known is None or password_hash is not None
        made = await create_person(write, base, who, now=now, confirmed=True) if is_new else None
        person = made or known
        if person is None:
            raise Invalid("email: Somebody has this address already")
        newcomer = Newcomer(base, person, workspace, now)
        await join(write, newcomer, arrivals, kind=kind, is_admin=is_admin)
    return person


async def deactivate_person(base: Database, person: Gid, *, now: datetime) -> None:
    """Close an account: every token and session of theirs fails from the next request on."""
    homes = [row["workspace_gid"] for row in await base.rows(HOMES, person)]
    async with base.founding() as write:
        await write.update(users, {"gid": person}, deactivated_at=now)
        await write.move_rights(homes)


async def reactivate_person(base: Database, person: Gid) -> None:
    """Open a closed account again, with all it had."""
    async with base.founding() as write:
        await write.update(users, {"gid": person}, deactivated_at=None)
