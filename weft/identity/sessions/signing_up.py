"""Coming by oneself, where the operator allows it: register, prove the address, belong."""

from typing import Any

from weft.identity.addresses import address, domain_of
from weft.identity.founding import Person, create_person, create_workspace, named
from weft.identity.sessions.accounts import Accounts, Policy, zone_named
from weft.identity.sessions.arrivals import join
from weft.identity.sessions.attempts import count_attempt
from weft.identity.sessions.links import PREFIX, issue_link, look_at_link, use_link
from weft.identity.sessions.notes import note
from weft.identity.sessions.passwords import acceptable
from weft.identity.sessions.posting import Draft
from weft.identity.sessions.signing_in import begin, shown
from weft.kernel.access import Gid
from weft.kernel.database import Founding
from weft.kernel.errors import Forbidden, Invalid
from weft.kernel.operations import Done, Visit
from weft.std.wording import Template

KNOWN = """SELECT gid, locale FROM users WHERE email = $1
AND NOT (password IS NULL AND confirmed_at IS NULL)"""
DOORS = """SELECT gid FROM workspaces WHERE signup_policy IN ('domain', 'open')
AND $1 = ANY(email_domains) ORDER BY created_at, gid"""
CLOSED: Template = "This server is open to invited people only. Ask an admin for an invitation."
NO_MAIL: Template = (
    "This server sends no mail, so nobody can register by themselves. Ask for an invitation."
)


def may_come(policy: Policy, domain: str, *, has_doors: bool) -> bool:
    """Whether somebody of this mail domain may register."""
    match policy.signup:
        case "open":
            return True
        case "domain":
            return has_doors or domain in policy.domains
        case "invite":
            return False


async def sign_up(visit: Visit) -> Done:
    """Send a link that proves the address; the answer never says whether somebody has it."""
    accounts, body = visit.means.of(Accounts), visit.body
    email = address(body["email"])
    await _count(visit, email)
    doors = await accounts.base.rows(DOORS, domain_of(email))
    if not may_come(accounts.policy, domain_of(email), has_doors=bool(doors)):
        raise Forbidden(CLOSED)
    if not accounts.post.is_open:
        raise Forbidden(NO_MAIL)
    name, password = named(body["name"]), acceptable(body["password"], email, body["name"])
    zone = zone_named(body.get("zone") or "UTC")
    stored = await accounts.passwords.hashed(password)
    known = await accounts.base.row(KNOWN, email)
    async with accounts.base.transaction() as tx:
        if known:
            draft = Draft("already_here", email, locale=known["locale"])
            await accounts.post.leave(tx, draft, now=visit.now)
            return Done()
        secret = accounts.post.secret(PREFIX)
        about: dict[str, Any] = {"email": email, "name": name, "password": stored, "zone": zone}
        await issue_link(tx, "sign_up", now=visit.now, secret=secret.text, **about)
        draft = Draft("confirmation", email, secret=secret, locale=visit.language)
        await accounts.post.leave(tx, draft, now=visit.now)
    return Done()


async def confirm_email(visit: Visit) -> Done:
    """The address is proved: the person exists, where their domain belongs or on their own."""
    accounts, token = visit.means.of(Accounts), visit.body["token"]
    await _count(visit, "confirm")
    await accounts.base.stock()
    async with accounts.base.transaction() as tx:
        await look_at_link(tx, "sign_up", token, now=visit.now)
        link = await use_link(tx, "sign_up", token, now=visit.now)
        assert link.email is not None
        who = Person(
            link.details["name"],
            link.email,
            link.details["password"],
            link.details["zone"],
            visit.language,
        )
        user = await create_person(Founding(tx), accounts.base, who, now=visit.now, confirmed=True)
        if user is None:
            raise Invalid("token: This address has an account already. Sign in")
        await _settle(visit, tx, user, who)
        begun = await begin(visit, tx, user)
        await note(tx, "user_signed_up", user, now=visit.now, address=visit.address)
    return Done(shown(begun, {"gid": user, "name": who.name}), begun.secret)


async def _settle(visit: Visit, tx: Any, user: Gid, who: Person) -> None:
    accounts = visit.means.of(Accounts)
    doors = await tx.fetch(DOORS, domain_of(who.email))
    for door in doors:
        await join(accounts, tx, door["gid"], user, now=visit.now)
    if doors:
        return
    own = await create_workspace(
        Founding(tx), accounts.base, f"{who.name[:900]}’s work", zone=who.zone, now=visit.now
    )
    await join(accounts, tx, own, user, now=visit.now, is_admin=True)


async def _count(visit: Visit, account: str) -> None:
    accounts = visit.means.of(Accounts)
    most = accounts.policy.attempts
    await count_attempt(
        accounts.base, "sign-up", account, address=visit.address, now=visit.now, most=most
    )
