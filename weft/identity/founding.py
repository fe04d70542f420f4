"""Acts before there is any actor: a first workspace, its people, and the end of their accounts.

The command line and tests call it; requests go through commands.  `arrivals` are what the floors
above give to everybody who joins a workspace, in the same transaction.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from weft.identity.addresses import address
from weft.identity.users.tables import users
from weft.identity.workspaces.tables import workspace_memberships, workspaces
from weft.kernel.access import Gid, bucket_of_workspace
from weft.kernel.database import Database, Founding
from weft.kernel.tables import epochs
from weft.std.gid import Kind
from weft.std.text import sort_key

FIND = "SELECT gid FROM users WHERE email = $1"
HERE = "SELECT is_active FROM workspace_memberships WHERE workspace_gid = $1 AND user_gid = $2"
HOMES = "SELECT workspace_gid FROM workspace_memberships WHERE user_gid = $1"


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


async def found_workspace(
    base: Database, *, name: str, now: datetime, email_domains: Sequence[str] = ()
) -> Gid:
    """A workspace without people."""
    await base.stock()
    gid = base.gid(Kind.WORKSPACE, 0)
    async with base.founding() as write:
        domains = [domain.lower() for domain in email_domains]
        await write.insert(workspaces, gid=gid, name=name, email_domains=domains, created_at=now)
        await write.insert(epochs, workspace_gid=gid)
    return gid


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
    """Somebody in a workspace; whoever has the address already joins under it, as they are."""
    email = address(email)
    await base.stock()
    known = await base.value(FIND, email)
    if known and (is_active := await base.value(HERE, workspace, known)) is not None:
        return known if is_active else await _let_back_in(base, workspace, known)
    newcomer = Newcomer(base, known or base.gid(Kind.USER, 0), workspace, now)
    async with base.founding() as write:
        if known is None:
            await _create(write, newcomer, email, name, password_hash)
        await _place(write, newcomer, kind, is_admin=is_admin)
        for arrival in arrivals:
            await arrival(write, newcomer)
        await write.move_rights([workspace])
    return newcomer.person


async def _let_back_in(base: Database, workspace: Gid, person: Gid) -> Gid:
    async with base.founding() as write:
        place = {"workspace_gid": workspace, "user_gid": person}
        await write.update(workspace_memberships, place, is_active=True)
        await write.move_rights([workspace])
    return person


async def _create(
    write: Founding, newcomer: Newcomer, email: str, name: str, password: str | None
) -> None:
    await write.insert(
        users,
        gid=newcomer.person,
        name=name,
        sort_key=sort_key(name),
        email=email,
        password=password,
        created_at=newcomer.now,
        confirmed_at=newcomer.now,
    )


async def _place(write: Founding, newcomer: Newcomer, kind: str, *, is_admin: bool) -> None:
    await write.insert(
        workspace_memberships,
        workspace_gid=newcomer.workspace,
        user_gid=newcomer.person,
        gid=newcomer.gid(Kind.WORKSPACE_MEMBERSHIP),
        kind=kind,
        is_admin=is_admin,
        created_at=newcomer.now,
    )


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
