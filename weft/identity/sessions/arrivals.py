"""People and workspaces that come into being by acts which precede any actor."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from weft.identity import founding
from weft.identity.sessions.accounts import Accounts
from weft.identity.sessions.links import Tx
from weft.kernel.access import Gid
from weft.kernel.database import Connection, Database, Founding
from weft.kernel.errors import Invalid
from weft.std.gid import Kind
from weft.std.text import sort_key

# lint: allow write-door — a person comes before any workspace
PERSON = """INSERT INTO users
(gid, name, sort_key, email, password, zone, locale, created_at, confirmed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (email) DO NOTHING RETURNING gid"""
# lint: allow write-door — a workspace comes before its first actor
WORKSPACE = "INSERT INTO workspaces (gid, name, zone, created_at) VALUES ($1, $2, $3, $4)"
# lint: allow write-door — the epoch of a new workspace
EPOCH = "INSERT INTO epochs (workspace_gid) VALUES ($1)"
# lint: allow write-door — whoever joins is no actor yet; whoever returns is let in again
MEMBERSHIP = """INSERT INTO workspace_memberships AS m
(workspace_gid, user_gid, gid, kind, is_admin, created_at) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (workspace_gid, user_gid) DO UPDATE
SET is_active = true, kind = CASE WHEN m.is_active THEN m.kind ELSE excluded.kind END,
  version = m.version + 1
RETURNING gid, xmax <> 0 AS was_there"""
# lint: allow write-door — the log of an arrival, in the same transaction as its rows
LOG = """INSERT INTO log (workspace_gid, at, actor_gid, resource, resource_gid, action, parent_gid,
  changes, scopes, readers_before, readers, cause, origin)
VALUES ($1, $2, $3, 'workspace_membership', $4, 'added', $1, '{}', ARRAY[$4, $1, $3]::bigint[],
  '{}', ARRAY[$1]::bigint[], 'user', 'web')"""
LONGEST_NAME = 1024


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Who comes: the password is hashed already."""

    name: str
    email: str
    password: str | None
    zone: str = "UTC"
    locale: str = "en"


def named(text: str, field: str = "name") -> str:
    """A name that somebody can be called by."""
    found = " ".join(text.split())
    if not found:
        raise Invalid(f"{field}: Must not be empty")
    if len(found) > LONGEST_NAME:
        raise Invalid(f"{field}: Must be at most {LONGEST_NAME} characters")
    return found


async def add_person(
    base: Database, tx: Tx, who: Newcomer, *, now: datetime, confirmed: bool
) -> Gid | None:
    """A new person; None where the address has its person already."""
    gid = base.gid(Kind.USER, 0)
    since = now if confirmed else None
    named_, key = named(who.name), sort_key(who.name)
    row: Any = await tx.fetchrow(
        PERSON, gid, named_, key, who.email, who.password, who.zone, who.locale, now, since
    )
    return gid if row else None


async def add_workspace(base: Database, tx: Tx, name: str, *, zone: str, now: datetime) -> Gid:
    """A new workspace, still without people."""
    gid = base.gid(Kind.WORKSPACE, 0)
    await tx.execute(WORKSPACE, gid, named(name, "workspace"), zone, now)
    await tx.execute(EPOCH, gid)
    return gid


async def join(
    accounts: Accounts,
    tx: Connection,
    workspace: Gid,
    user: Gid,
    *,
    now: datetime,
    kind: str = "member",
    is_admin: bool = False,
) -> Gid:
    """Make somebody belong to a workspace; whoever belongs already keeps what they are."""
    newcomer = founding.Newcomer(accounts.base, user, workspace, now)
    fresh = newcomer.gid(Kind.WORKSPACE_MEMBERSHIP)
    row: Any = await tx.fetchrow(MEMBERSHIP, workspace, user, fresh, kind, is_admin, now)
    write = Founding(tx)
    if not row["was_there"]:
        for arrival in accounts.arrivals:
            await arrival(write, newcomer)
    await tx.execute(LOG, workspace, now, user, row["gid"])
    await write.move_rights([workspace])
    return row["gid"]
