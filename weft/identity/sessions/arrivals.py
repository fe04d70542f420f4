"""Joining a workspace by an act of one's own: heard by those who are there."""

from datetime import datetime

from weft.identity import founding
from weft.identity.sessions.accounts import Accounts
from weft.kernel.access import Gid
from weft.kernel.database import Connection, Founding

# lint: allow write-door — the log of an arrival, in the same transaction as its rows
LOG = """INSERT INTO log (workspace_gid, at, actor_gid, resource, resource_gid, action, parent_gid,
  changes, scopes, readers_before, readers, cause, origin)
VALUES ($1, $2, $3, 'workspace_membership', $4, 'added', $1, '{}', ARRAY[$4, $1, $3]::bigint[],
  '{}', ARRAY[$1]::bigint[], 'user', 'web')"""


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
    place = await founding.join(
        Founding(tx), newcomer, accounts.arrivals, kind=kind, is_admin=is_admin
    )
    await tx.execute(LOG, workspace, now, user, place)
    return place
