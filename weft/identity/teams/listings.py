"""Lists of teams, of their people, and of who is in them."""

import sqlalchemy as sa

from weft.identity.teams.rules import is_seen, team_is_seen
from weft.identity.teams.tables import team_memberships, teams
from weft.identity.users.rules import is_active_here, is_known
from weft.identity.users.tables import users
from weft.kernel.access import Sql
from weft.kernel.listing import PARENT, Keyset, Listing, Query
from weft.kernel.reading import any_row, mine
from weft.kernel.resource import Row

PERSON = sa.bindparam("person", type_=sa.BigInteger)


def _alphabetical(named: Row, keyset: Keyset, source: sa.FromClause, *where: Sql) -> Query:
    key, gid = named.c.sort_key, named.c.gid
    chosen = sa.select(gid.label("gid"), key.label("p0"), gid.label("p1")).select_from(source)
    return chosen.where(*where, keyset.beyond(key, gid)).order_by(key, gid)


def _of_workspace(keyset: Keyset) -> Query:
    t = teams.alias()
    return _alphabetical(t, keyset, t, mine(t), is_seen(t))


def _of_person(keyset: Keyset) -> Query:
    t, m = teams.alias(), team_memberships.alias()
    source = t.join(m, sa.and_(mine(m), m.c.team_gid == t.c.gid))
    return _alphabetical(t, keyset, source, mine(t), m.c.user_gid == PARENT, is_seen(t))


def _is_in_it(user: Row) -> Sql:
    m = team_memberships.alias()
    in_it = any_row(m, where=[mine(m), m.c.team_gid == PARENT, m.c.user_gid == user.c.gid])
    return sa.and_(in_it, is_active_here(user), is_known(user))


def _people(keyset: Keyset) -> Query:
    u = users.alias()
    return _alphabetical(u, keyset, u, _is_in_it(u))


def _people_by_gid(keyset: Keyset) -> Query:
    u = users.alias()
    chosen = sa.select(u.c.gid.label("gid"), u.c.gid.label("p0"))
    return chosen.where(_is_in_it(u), keyset.beyond(u.c.gid)).order_by(u.c.gid)


def _memberships(keyset: Keyset, which: Sql, m: Row) -> Query:
    return (
        sa.select(m.c.gid.label("gid"), m.c.gid.label("p0"))
        .where(mine(m), which, team_is_seen(m), keyset.beyond(m.c.gid))
        .order_by(m.c.gid)
    )


def _memberships_of_team(keyset: Keyset) -> Query:
    m = team_memberships.alias()
    this = sa.or_(PERSON.is_(None), m.c.user_gid == PERSON)
    return _memberships(keyset, sa.and_(m.c.team_gid == PARENT, this), m)


def _memberships_of_person(keyset: Keyset) -> Query:
    m = team_memberships.alias()
    return _memberships(keyset, m.c.user_gid == PARENT, m)


TEAMS_OF_WORKSPACE = Listing("teams_of_workspace", "team", _of_workspace, 2, "workspace")
TEAMS_OF_USER = Listing("teams_of_user", "team", _of_person, 2, "user")
USERS_OF_TEAM = Listing("users_of_team", "user", _people, 2, "team")
USERS_OF_TEAM_BY_GID = Listing("users_of_team_by_gid", "user", _people_by_gid, 1, "team")
MEMBERSHIPS_OF_TEAM = Listing(
    "memberships_of_team", "team_membership", _memberships_of_team, 1, "team"
)
MEMBERSHIPS_OF_USER = Listing(
    "team_memberships_of_user", "team_membership", _memberships_of_person, 1, "user"
)
