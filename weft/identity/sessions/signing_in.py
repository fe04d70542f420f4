"""Signing in and out, and the list of one's own sessions."""

from typing import Any

from weft.identity.sessions.accounts import Accounts
from weft.identity.sessions.attempts import count_attempt
from weft.identity.sessions.browsers import Begun
from weft.identity.sessions.ending import end_session, end_sessions
from weft.identity.sessions.notes import note
from weft.identity.sessions.passwords import is_outdated
from weft.kernel.access import Gid
from weft.kernel.errors import NotFound, Unauthorized
from weft.kernel.operations import Done, Visit
from weft.std.wording import Template

FIND = """SELECT gid, name, email, password, deactivated_at IS NULL AND NOT is_robot AS may_enter
FROM users WHERE email = $1"""
# lint: allow write-door — a password moves to today's parameters when its owner shows it
REHASH = "UPDATE users SET password = $2 WHERE gid = $1 AND password = $3"
WRONG: Template = "The e-mail address or the password is wrong."


async def sign_in(visit: Visit) -> Done:
    """Begin a session.  A wrong password and nobody get the same answer after the same time."""
    accounts = visit.means.of(Accounts)
    email = visit.body["email"].strip().lower()
    person = await proved(visit, email, visit.body["password"])
    await accounts.base.stock()
    async with accounts.base.transaction() as tx:
        begun = await begin(visit, tx, person["gid"])
        await note(tx, "user_login_succeeded", person["gid"], now=visit.now, address=visit.address)
    return Done(shown(begun, person), begun.secret)


async def begin(visit: Visit, tx: Any, user: Gid) -> Begun:
    """A fresh session for the browser that asks; what it held before opens nothing."""
    before = visit.credential
    if before is not None and before.kind == "session":
        await end_session(tx, before.gid, before.user, now=visit.now)
    sessions = visit.means.of(Accounts).sessions
    return await sessions.begin(tx, user, now=visit.now, address=visit.address, agent=visit.agent)


def shown(begun: Begun, person: Any) -> dict[str, Any]:
    """A new session as the API shows it."""
    user = {"gid": str(person["gid"]), "resource_type": "user", "name": person["name"]}
    return {
        "gid": str(begun.gid),
        "resource_type": "session",
        "csrf_token": begun.csrf,
        "user": user,
    }


async def proved(visit: Visit, email: str, password: str) -> Any:
    """The person whose password this is."""
    accounts = visit.means.of(Accounts)
    await count_attempt(
        accounts.base,
        "sign-in",
        email,
        address=visit.address,
        now=visit.now,
        most=accounts.policy.attempts,
    )
    person = await accounts.base.row(FIND, email)
    stored = person["password"] if person else None
    fits = await accounts.passwords.fits(stored, password)
    if not (fits and person and person["may_enter"]):
        await _refused(visit, person["gid"] if person else None)
        raise Unauthorized(WRONG)
    if stored and is_outdated(stored):
        await accounts.base.row(
            REHASH, person["gid"], await accounts.passwords.hashed(password), stored
        )
    return person


async def _refused(visit: Visit, user: Gid | None) -> None:
    async with visit.means.of(Accounts).base.transaction() as tx:
        await note(tx, "user_login_failed", user, now=visit.now, address=visit.address)


async def end_one(visit: Visit) -> Done:
    """End one of one's own sessions; the one at work signs out."""
    user, session = visit.who.user, visit.path["session_gid"]
    mine = session == visit.who.gid
    async with visit.means.of(Accounts).base.transaction() as tx:
        if not await end_session(tx, session, user, now=visit.now):
            raise NotFound.of("session", session)
        action = "user_logged_out" if mine else "user_session_revoked"
        await note(
            tx, action, user, now=visit.now, address=visit.address, resource="session", gid=session
        )
    return Done(session="" if mine else None)


async def end_others(visit: Visit) -> Done:
    """End all of one's sessions but the one at work."""
    user = visit.who.user
    async with visit.means.of(Accounts).base.transaction() as tx:
        await end_sessions(tx, user, now=visit.now, but=visit.who.gid)
        await note(tx, "user_session_revoked", user, now=visit.now, address=visit.address)
    return Done()
