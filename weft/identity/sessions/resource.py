"""Sessions and tokens, as their owner sees them: never with a secret."""

import sqlalchemy as sa

from weft.identity.sessions.tables import access_tokens, sessions
from weft.kernel.access import USER, Sql
from weft.kernel.resource import Resource, Row, column
from weft.std.gid import Kind


def is_mine(row: Row) -> Sql:
    """Proofs are their owner's business alone, as long as they hold."""
    return sa.and_(row.c.user_gid == USER, row.c.revoked_at.is_(None))


def lasts(session: Row) -> Sql:
    """One's own sessions that have not run out."""
    return sa.and_(is_mine(session), session.c.expires_at > sa.func.now())


class Session(Resource, table=sessions, kind=Kind.SESSION, see=lasts):
    """A browser that is signed in."""

    agent = column(sessions.c.agent, compact=True, doc="What the browser called itself.")
    address = column(sessions.c.address, compact=True, doc="Where it signed in from.")
    created_at = column(sessions.c.created_at, compact=True, doc="When it signed in.")
    last_seen_at = column(sessions.c.last_seen_at, compact=True, doc="When it was last seen.")
    expires_at = column(sessions.c.expires_at, doc="When it ends if it is not seen again.")


class AccessToken(Resource, table=access_tokens, kind=Kind.TOKEN, see=is_mine):
    """A key for scripts, as powerful as its owner within its scopes."""

    name = column(access_tokens.c.name, compact=True, doc="What it is for.")
    scopes = column(access_tokens.c.scopes, compact=True, doc="What it allows; none means all.")
    created_at = column(access_tokens.c.created_at, compact=True, doc="When it was made.")
    last_used_at = column(
        access_tokens.c.last_used_at, compact=True, doc="When it was last used, to the minute."
    )
    expires_at = column(access_tokens.c.expires_at, compact=True, doc="When it ends, if it does.")
