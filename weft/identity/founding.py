"""Acts before there is any actor: a first workspace, its people, and the end of their accounts.

The command line and tests call it; requests go through commands.  `arrivals` are what the floors
above give to everybody who joins a workspace, in the same transaction.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from weft.identity.sessions import arrivals as arriving
from weft.identity.users.tables import users
from weft.identity.workspaces.logic import domain_of
from weft.kernel.access import Gid, bucket_of_workspace
from weft.kernel.database import Database, Founding
from weft.kernel.errors import Conflict
from weft.std.gid import Kind

FIND = "SELECT gid FROM users WHERE email = $1"
HERE = """SELECT 1 FROM workspace_memberships
WHERE workspace_gid = $1 AND user_gid = $2 AND is_active"""
HOMES = "SELECT workspace_gid FROM workspace_memberships WHERE user_gid = $1"


@dataclass(frozen=True, slots=True)
class Joined:
    """Somebody who has just joined a workspace."""

    base: Database
    person: Gid
    workspace: Gid
    now: datetime

    def gid(self, kind: Kind) -> Gid:
        """A new identity in that workspace."""
        return self.base.gid(kind, bucket_of_workspace(self.workspace))


Arrival = Callable[[Founding, Joined], Awaitable[None]]


async def found_workspace(base: Database, *, name: str, now: datetime, zone: str = "UTC") -> Gid:
    """A workspace without people."""
    await base.stock()
    async with base.transaction() as tx:
        return await arriving.add_workspace(base, tx, name, zone=zone, now=now)


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
    told: bool = True,
    arrivals: Sequence[Arrival] = (),
) -> Gid:
    """Somebody in a workspace; whoever has the address already joins under it, as they are.

    `told`: whether the workspace's history begins with it.
    """
    email = email.strip().lower()
    domain_of(email)
    known = await _known(base, email, workspace)
    await base.stock()
    who = arriving.Newcomer(name or email.partition("@")[0], email, password_hash)
    async with base.founding() as write:
        person = known or await _create(base, write, who, now)
        await arriving.join(
            base,
            write.connection,
            workspace,
            person,
            now=now,
            kind=kind,
            is_admin=is_admin,
            told=told,
        )
        for arrival in arrivals:
            await arrival(write, Joined(base, person, workspace, now))
    return person


async def _known(base: Database, email: str, workspace: Gid) -> Gid | None:
    found = await base.value(FIND, email)
    if found and await base.value(HERE, workspace, found):
        raise Conflict(f"email: {email} belongs to this workspace already")
    return found


async def _create(base: Database, write: Founding, who: arriving.Newcomer, now: datetime) -> Gid:
    person = await arriving.add_person(base, write.connection, who, now=now, confirmed=True)
    if person is None:
        raise Conflict(f"email: {who.email} was taken a moment ago. Try again.")
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
