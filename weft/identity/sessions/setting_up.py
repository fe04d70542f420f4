"""The first person of a new server: whoever holds the set-up link, and nobody else."""

from datetime import datetime

from weft.identity.addresses import address
from weft.identity.founding import Person, create_person, create_workspace
from weft.identity.sessions.accounts import Accounts, zone_named
from weft.identity.sessions.arrivals import join
from weft.identity.sessions.attempts import count_attempt
from weft.identity.sessions.links import issue_link, look_at_link, use_link
from weft.identity.sessions.notes import note
from weft.identity.sessions.passwords import acceptable
from weft.identity.sessions.signing_in import begin, shown
from weft.kernel.database import Database, Founding
from weft.kernel.errors import Conflict
from weft.kernel.operations import Done, Visit

EMPTY = "SELECT NOT EXISTS (SELECT 1 FROM users WHERE NOT is_robot)"


async def set_up_link(base: Database, site: str, *, now: datetime) -> str | None:
    """A fresh link, the only one that opens, for a server without people; else None."""
    if not await base.value(EMPTY):
        return None
    async with base.transaction() as tx:
        secret = await issue_link(tx, "set_up", now=now, replaces=True)
    return f"{site.rstrip('/')}/set-up?token={secret}"


async def set_up(visit: Visit) -> Done:
    """The first workspace and its admin, who is signed in at once."""
    accounts, body = visit.means.of(Accounts), visit.body
    most = accounts.policy.attempts
    await count_attempt(
        accounts.base, "set-up", "", address=visit.address, now=visit.now, most=most
    )
    email = address(body["email"])
    password = acceptable(body["password"], email, body["name"])
    zone = zone_named(body.get("zone") or "UTC")
    async with accounts.base.transaction() as tx:
        await look_at_link(tx, "set_up", body["token"], now=visit.now)
    stored = await accounts.passwords.hashed(password)
    who = Person(body["name"], email, stored, zone, visit.language)
    await accounts.base.stock()
    async with accounts.base.transaction() as tx:
        await use_link(tx, "set_up", body["token"], now=visit.now)
        write, base = Founding(tx), accounts.base
        workspace = await create_workspace(
            write, base, body["workspace_name"], zone=zone, now=visit.now
        )
        user = await create_person(write, base, who, now=visit.now, confirmed=True)
        if user is None:
            raise Conflict("email: Somebody has this address already")
        await join(accounts, tx, workspace, user, now=visit.now, is_admin=True)
        begun = await begin(visit, tx, user)
        await note(tx, "server_set_up", user, now=visit.now, address=visit.address)
    return Done(shown(begun, {"gid": user, "name": body["name"]}), begun.secret)
