"""What the commands of teams must know before they decide; with the actor's right."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from weft.identity.teams.logic import Standing, readers
from weft.identity.teams.rules import is_seen
from weft.identity.teams.tables import team_memberships, teams
from weft.identity.users.finding import people
from weft.kernel.access import USER, Gid, shaped_for
from weft.kernel.changes import Audience
from weft.kernel.errors import Forbidden, NotFound
from weft.kernel.reading import Statement, compiled, mine
from weft.kernel.unit_of_work import Unit
from weft.std.gid import Kind, kind_of, parse

GID = sa.bindparam("gid", type_=sa.BigInteger)
MEMBERSHIP = """SELECT m.*, w.kind = 'guest' AS is_guest FROM workspace_memberships w
LEFT JOIN team_memberships m ON m.workspace_gid = :workspace::bigint AND m.team_gid = :team::bigint
 AND m.user_gid = w.user_gid
WHERE w.workspace_gid = :workspace AND w.user_gid = :person::bigint"""
BY_GID = """SELECT * FROM team_memberships
WHERE workspace_gid = :workspace::bigint AND gid = :gid::bigint"""
OPEN = """SELECT t.gid, t.gid = ANY(:principals::bigint[]) AS is_mine, t.visibility FROM teams t
WHERE t.workspace_gid = :workspace::bigint AND t.gid = :gid::bigint AND t.trashed_in IS NULL
 AND (t.gid = ANY(:principals::bigint[])
  OR t.visibility <> 'secret' AND t.workspace_gid = ANY(:tokens::bigint[]))"""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A team as a command finds it, and what the caller is to it."""

    row: Mapping[str, Any]
    standing: Standing

    @property
    def gid(self) -> Gid:
        """Its identity."""
        return self.row["gid"]

    def audience(self, visibility: str | None = None) -> Audience:
        """Who hears of a change; `visibility` is the one after it, where it moves."""
        home, now = self.row["workspace_gid"], self.row["visibility"]
        after = readers(home, self.gid, visibility or now)
        return Audience(after, readers(home, self.gid, now), [self.gid, home])


@lru_cache(2)
def _loading(wide: bool) -> Statement:
    t, m = teams.alias(), team_memberships.alias()
    own = sa.and_(mine(m), m.c.team_gid == t.c.gid, m.c.user_gid == USER)
    with shaped_for(wide):
        found = sa.select(t, m.c.user_gid.label("member"), m.c.is_admin.label("leads"))
        return compiled(
            found.select_from(t.outerjoin(m, own)).where(mine(t), t.c.gid == GID, is_seen(t))
        )


async def load(unit: Unit, gid: Gid) -> Loaded:
    """The team, if the actor sees it."""
    row = await unit.row(_loading(unit.who.is_wide), gid=gid)
    if row is None:
        raise NotFound.of("team", gid)
    member, leads = row.pop("member") is not None, bool(row.pop("leads"))
    is_member = unit.who.holds(unit.who.workspace)
    return Loaded(row, Standing(member, leads, unit.who.is_admin and is_member))


async def membership(unit: Unit, team: Gid, person: Gid) -> Mapping[str, Any]:
    """Somebody's place in the team; without `gid` where they have none."""
    return await unit.row(MEMBERSHIP, team=team, person=person) or {"gid": None, "is_guest": True}


async def open_team(unit: Unit, gid: Gid | None) -> Gid | None:
    """A team that the actor may share something with: one of theirs, or a public one."""
    if gid is None:
        return None
    row = await unit.row(OPEN, gid=gid)
    if row is None:
        raise NotFound.of("team", gid)
    if not row["is_mine"] and (row["visibility"] != "public" or unit.who.is_guest):
        raise Forbidden("team: Only members of the team may share things with it. Join it first.")
    return gid


async def sharer(unit: Unit, asked: str) -> Gid:
    """The person, or the team, that something is to be shared with."""
    gid = parse(asked)
    if gid and kind_of(gid) is Kind.TEAM:
        await open_team(unit, gid)
        return gid
    return (await people(unit, [asked], "member"))[0]
