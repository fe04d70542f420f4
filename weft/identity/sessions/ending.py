"""The ends of proofs: what opened a moment ago opens nothing from the next request on.

Whoever ends a proof moves its person's rights, so that every process resolves them anew, and their
open streams are told; nobody else's are touched.
"""

from datetime import datetime
from typing import Any, Protocol

from weft.kernel.access import Gid
from weft.kernel.unit_of_work import Unit, bound

# lint: allow write-door — a person's proofs and habits concern them alone, in every workspace
MOVE = """INSERT INTO person_epochs AS e (user_gid, access_epoch, moved_at)
SELECT user_gid, 1, now() FROM {whose} ON CONFLICT (user_gid)
DO UPDATE SET access_epoch = e.access_epoch + 1, moved_at = now() RETURNING user_gid"""
END_ONE = """WITH ended AS (UPDATE {proofs} SET revoked_at = $3 WHERE gid = $1 AND user_gid = $2
AND revoked_at IS NULL RETURNING user_gid) {move}"""
# lint: allow write-door — ending proofs concerns a person, not a workspace
END_ALL = """WITH ended AS (UPDATE sessions SET revoked_at = :now::timestamptz
WHERE user_gid = :person::bigint AND gid <> :kept::bigint AND revoked_at IS NULL) {move}"""
NONE = 0
PERSON = MOVE.format(whose="(SELECT :person::bigint AS user_gid) person")
ONE_SESSION = END_ONE.format(proofs="sessions", move=MOVE.format(whose="ended"))
ONE_TOKEN = END_ONE.format(proofs="access_tokens", move=MOVE.format(whose="ended"))
ALL_SESSIONS = END_ALL.format(move=PERSON)


class Tx(Protocol):
    """A connection within its transaction."""

    async def execute(self, query: str, *args: Any) -> str:
        """Run one statement."""
        ...

    async def fetchrow(self, query: str, *args: Any) -> Any:
        """Run one statement for its first row."""
        ...


async def end_session(tx: Tx, session: Gid, user: Gid, *, now: datetime) -> bool:
    """End one session of a person; False where it was none of theirs, or over."""
    return await tx.fetchrow(ONE_SESSION, session, user, now) is not None


async def end_token(tx: Tx, token: Gid, user: Gid, *, now: datetime) -> bool:
    """Revoke one token of a person; False where it was none of theirs, or revoked."""
    return await tx.fetchrow(ONE_TOKEN, token, user, now) is not None


async def end_sessions(tx: Tx, user: Gid, *, now: datetime, but: Gid = NONE) -> None:
    """End all sessions of a person, `but` one where it is named."""
    statement = bound(ALL_SESSIONS)
    given = {"person": user, "now": now, "kept": but}
    await tx.execute(statement.sql, *statement.arguments(given))


def end_sessions_of(unit: Unit, person: Gid) -> None:
    """End all sessions of somebody whose rights change, with the write that changes them: they
    prove themselves anew before they use what they are now.
    """
    unit.then(ALL_SESSIONS, person=person, kept=NONE)


async def resolve_anew(tx: Tx, user: Gid) -> None:
    """Make every process resolve anew what it knows of a person."""
    statement = bound(PERSON)
    await tx.execute(statement.sql, *statement.arguments({"person": user}))
