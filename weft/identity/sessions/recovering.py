"""Passwords forgotten, reset and changed: every other session ends."""

from dataclasses import replace
from typing import Any

from weft.identity.sessions.accounts import Accounts
from weft.identity.sessions.attempts import count_attempt
from weft.identity.sessions.ending import end_sessions
from weft.identity.sessions.links import PREFIX, issue_link, look_at_link, use_link
from weft.identity.sessions.notes import note
from weft.identity.sessions.passwords import acceptable
from weft.identity.sessions.posting import Draft
from weft.identity.sessions.signing_in import begin, shown
from weft.kernel.access import Gid
from weft.kernel.errors import Forbidden, Invalid
from weft.kernel.operations import Done, Visit

FIND = """SELECT u.gid, u.password, u.locale,
 (SELECT w.name FROM workspace_memberships m JOIN workspaces w ON w.gid = m.workspace_gid
  WHERE m.user_gid = u.gid AND m.is_active ORDER BY m.created_at DESC LIMIT 1) AS workspace
FROM users u WHERE u.email = $1 AND u.deactivated_at IS NULL AND NOT u.is_robot"""
MINE = "SELECT gid, name, email, password FROM users WHERE gid = $1 AND deactivated_at IS NULL"
# lint: allow write-door — a password is a person's, not a workspace's
SET = """UPDATE users SET password = $2, confirmed_at = coalesce(confirmed_at, $3)
WHERE gid = $1 AND deactivated_at IS NULL RETURNING gid, name, email, locale"""
# lint: allow write-door — other links to the same account die with the one that was used
VOID = """UPDATE one_time_links SET used_at = $2 WHERE purpose = 'reset' AND user_gid = $1
AND used_at IS NULL"""
LETTERS_AN_HOUR = 5


async def forget_password(visit: Visit) -> Done:
    """Send a link, if there is such a person; the answer never says whether."""
    accounts = visit.means.of(Accounts)
    email = visit.body["email"].strip().lower()
    hour = visit.now.replace(minute=0)
    await count_attempt(
        accounts.base, "forgot", email, address=visit.address, now=hour, most=LETTERS_AN_HOUR
    )
    person = await accounts.base.row(FIND, email)
    async with accounts.base.transaction() as tx:
        user = person["gid"] if person else None
        await note(tx, "user_password_reset_requested", user, now=visit.now, address=visit.address)
        if person is None:
            return Done()
        secret = accounts.post.secret(PREFIX)
        about: dict[str, Any] = {"user": user, "secret": secret.text}
        await issue_link(tx, "reset", now=visit.now, replaces=True, **about)
        draft = Draft("reset", email, secret=secret, locale=person["locale"])
        if person["password"] is None and person["workspace"] is not None:
            draft = replace(draft, wording="welcome", given={"workspace": person["workspace"]})
        await accounts.post.leave(tx, draft, now=visit.now)
    return Done()


async def reset_password(visit: Visit) -> Done:
    """A new password by link.  Every session ends; one signs in anew."""
    accounts = visit.means.of(Accounts)
    await _count(visit, "reset")
    token, password = visit.body["token"], acceptable(visit.body["password"])
    async with accounts.base.transaction() as tx:
        await look_at_link(tx, "reset", token, now=visit.now)
    stored = await accounts.passwords.hashed(password)
    async with accounts.base.transaction() as tx:
        link = await use_link(tx, "reset", token, now=visit.now)
        assert link.user is not None
        person = await _replace(visit, tx, link.user, stored)
        await note(tx, "user_password_reset", link.user, now=visit.now, address=visit.address)
        await accounts.post.leave(tx, _changed(person), now=visit.now)
    return Done(session="")


async def change_password(visit: Visit) -> Done:
    """A new password by the old one.  This browser gets a new session, all others end."""
    accounts = visit.means.of(Accounts)
    await _count(visit, f"change-{visit.who.user}")
    mine = await accounts.base.row(MINE, visit.who.user)
    if mine is None or not await accounts.passwords.fits(
        mine["password"], visit.body["current_password"]
    ):
        raise Forbidden("current_password: Is wrong")
    fresh = acceptable(visit.body["password"], mine["email"], mine["name"])
    stored = await accounts.passwords.hashed(fresh)
    await accounts.base.stock()
    async with accounts.base.transaction() as tx:
        person = await _replace(visit, tx, visit.who.user, stored)
        begun = await begin(visit, tx, visit.who.user) if visit.who.kind == "session" else None
        await note(tx, "user_password_changed", visit.who.user, now=visit.now)
        await accounts.post.leave(tx, _changed(person), now=visit.now)
    return Done(shown(begun, person), begun.secret) if begun else Done()


def _changed(person: Any) -> Draft:
    return Draft("password_changed", person["email"], locale=person["locale"])


async def _replace(visit: Visit, tx: Any, user: Gid, stored: str) -> Any:
    person = await tx.fetchrow(SET, user, stored, visit.now)
    if person is None:
        raise Invalid("token: This account was deactivated")
    await end_sessions(tx, user, now=visit.now)
    await tx.execute(VOID, user, visit.now)
    return person


async def _count(visit: Visit, account: str) -> None:
    accounts = visit.means.of(Accounts)
    await count_attempt(
        accounts.base,
        "password",
        account,
        address=visit.address,
        now=visit.now,
        most=accounts.policy.attempts,
    )
