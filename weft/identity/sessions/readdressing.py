"""Another e-mail address for one's account: asked for with the password, proved by a link."""

from typing import Any

import asyncpg

from weft.identity.addresses import address
from weft.identity.sessions.accounts import Accounts
from weft.identity.sessions.attempts import count_attempt
from weft.identity.sessions.links import PREFIX, issue_link, use_link
from weft.identity.sessions.notes import note
from weft.identity.sessions.posting import Draft
from weft.kernel.access import Gid
from weft.kernel.errors import Forbidden, Invalid
from weft.kernel.operations import Done, Visit
from weft.std.wording import Template

MINE = "SELECT email, password, locale FROM users WHERE gid = $1 AND deactivated_at IS NULL"
TAKEN = "SELECT gid, locale FROM users WHERE email = $1"
# lint: allow write-door — an address is a person's, not a workspace's
SET = """UPDATE users u SET email = $2, confirmed_at = $3 FROM users was
WHERE u.gid = $1 AND u.deactivated_at IS NULL AND was.gid = u.gid RETURNING was.email AS before,
 u.locale"""
# lint: allow write-door — what was sent to the older address opens nothing any more
VOID = """UPDATE one_time_links SET used_at = $2 WHERE user_gid = $1 AND used_at IS NULL"""
NO_MAIL: Template = "This server sends no mail, so no address can be proved. Ask an admin."


async def ask_for_address(visit: Visit) -> Done:
    """Send a link to the new address; the answer never says whether somebody has it."""
    accounts, user = visit.means.of(Accounts), visit.who.user
    email = address(visit.body["email"])
    most = accounts.policy.attempts
    await count_attempt(
        accounts.base, "address", str(user), address=visit.address, now=visit.now, most=most
    )
    mine = await accounts.base.row(MINE, user)
    given = visit.body["current_password"]
    if mine is None or not await accounts.passwords.fits(mine["password"], given):
        raise Forbidden("current_password: Is wrong")
    if not accounts.post.is_open:
        raise Forbidden(NO_MAIL)
    taken = await accounts.base.row(TAKEN, email)
    async with accounts.base.transaction() as tx:
        if taken:
            draft = Draft("already_here", email, locale=taken["locale"])
            await accounts.post.leave(tx, draft, now=visit.now)
            return Done()
        secret = accounts.post.secret(PREFIX)
        about: dict[str, Any] = {"user": user, "email": email, "secret": secret.text}
        await issue_link(tx, "new_address", now=visit.now, replaces=True, **about)
        await note(tx, "user_email_change_requested", user, now=visit.now, address=visit.address)
        draft = Draft("new_address", email, secret=secret, locale=mine["locale"])
        await accounts.post.leave(tx, draft, now=visit.now)
    return Done()


async def confirm_address(visit: Visit) -> Done:
    """The link was followed: the account has the new address, and the older one is told."""
    accounts = visit.means.of(Accounts)
    most = accounts.policy.attempts
    await count_attempt(
        accounts.base, "new-address", "", address=visit.address, now=visit.now, most=most
    )
    async with accounts.base.transaction() as tx:
        link = await use_link(tx, "new_address", visit.body["token"], now=visit.now)
        assert link.user is not None
        assert link.email is not None
        before = await _move(visit, tx, link.user, link.email)
        await note(tx, "user_email_changed", link.user, now=visit.now, address=visit.address)
        draft = Draft(
            "address_changed", before["before"], {"new": link.email}, locale=before["locale"]
        )
        await accounts.post.leave(tx, draft, now=visit.now)
    return Done()


async def _move(visit: Visit, tx: Any, user: Gid, email: str) -> Any:
    """Answers with the older address, and their language."""
    try:
        row = await tx.fetchrow(SET, user, email, visit.now)
    except asyncpg.UniqueViolationError:
        raise Invalid("token: This address has an account already") from None
    if row is None:
        raise Invalid("token: This account was deactivated")
    await tx.execute(VOID, user, visit.now)
    return row
