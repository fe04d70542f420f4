"""People who are known by name before they come: whoever an import names keeps their work.

A placeholder has no password and never confirmed an address; it belongs to the workspace without
being active there.  Whoever proves the address, by an invitation or by registering, becomes the
person that waits there, with everything that is theirs.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from weft.identity.founding import (
    Arrival,
    Departure,
    Newcomer,
    Person,
    create_person,
    named,
)
from weft.kernel.access import Gid, bucket_of_workspace
from weft.kernel.database import Database, Founding
from weft.std.gid import Kind

EACH = 10
"""Identities that somebody needs: their own, their membership's, and what arrivals give them."""
NOWHERE = "placeholder.invalid"
"""The domain of those whose address is not known (RFC 2606): no letter ever leaves for it."""
FIND = "SELECT gid, email FROM users WHERE email = ANY ($1::text[])"
# lint: allow write-door — whoever is awaited is no actor yet
AWAIT = """INSERT INTO workspace_memberships
(workspace_gid, user_gid, gid, kind, is_active, created_at) VALUES ($1, $2, $3, 'member', false, $4)
ON CONFLICT (workspace_gid, user_gid) DO NOTHING RETURNING gid"""
# lint: allow write-door — and leaves as they came
FORGET = """DELETE FROM workspace_memberships m USING users u WHERE m.workspace_gid = $1
AND m.user_gid = ANY ($2::bigint[]) AND NOT m.is_active AND u.gid = m.user_gid
AND u.password IS NULL AND u.confirmed_at IS NULL RETURNING m.user_gid"""


@dataclass(frozen=True, slots=True)
class Awaited:
    """Somebody who may come: the address is spelled as it is stored, or empty."""

    name: str
    email: str = ""
    gid: Gid = 0
    """Who they are, where that is known already."""


Heard = Callable[[Founding, Sequence[Gid]], Awaitable[None]]


async def expect_people(
    base: Database,
    workspace: Gid,
    awaited: Sequence[Awaited],
    arrivals: Sequence[Arrival],
    *,
    now: datetime,
    heard: Heard | None = None,
) -> list[Gid]:
    """The people of these names and addresses, in their order; those whom nobody knows are made.
    What `heard` writes of them is written with them, or neither.
    """
    await base.stock(EACH * len(awaited))
    rows = await base.rows(FIND, [one.email for one in awaited if one.email])
    known = {row["email"]: row["gid"] for row in rows}
    found: list[Gid] = []
    async with base.founding() as write:
        for one in awaited:
            gid = one.gid or known.get(one.email) or await _made(write, base, one, now)
            known |= {one.email: gid} if one.email else {}
            member = base.gid(Kind.WORKSPACE_MEMBERSHIP, bucket_of_workspace(workspace))
            if await write.connection.fetchval(AWAIT, workspace, gid, member, now):
                for arrival in arrivals:
                    await arrival(write, Newcomer(base, gid, workspace, now))
            found.append(gid)
        if heard:
            await heard(write, found)
        await write.move_rights([workspace])
    return found


async def _made(write: Founding, base: Database, one: Awaited, now: datetime) -> Gid:
    """A placeholder."""
    email = one.email or f"{base.gid(Kind.USER, 0)}@{NOWHERE}"
    who = Person(named(one.name or one.email), email, None)
    gid = await create_person(write, base, who, now=now, confirmed=False)
    assert gid is not None
    return gid


async def forget_people(
    base: Database, workspace: Gid, people: Sequence[Gid], departures: Sequence[Departure]
) -> int:
    """Placeholders whom nobody claimed leave the workspace; how many."""
    async with base.founding() as write:
        rows = await write.connection.fetch(FORGET, workspace, list(people))
        gone = [row["user_gid"] for row in rows]
        for departure in departures:
            await departure(write, workspace, gone)
        await write.move_rights([workspace])
    return len(gone)
