"""Who sees a team: public teams every member, others their own people; and who meets in one."""

import sqlalchemy as sa

from weft.identity.teams.tables import team_memberships, teams
from weft.kernel.access import TOKENS, Sql, holds, is_member
from weft.kernel.reading import any_row, mine
from weft.kernel.resource import Row

SECRET: sa.ColumnElement[str] = sa.literal_column("'secret'", sa.Text())


def is_seen(team: Row) -> Sql:
    """One's own teams, and for members those that are not secret."""
    open_ = sa.and_(team.c.visibility != SECRET, is_member())
    return sa.and_(team.c.trashed_in.is_(None), sa.or_(holds(team.c.gid), open_))


def shares_a_team(user: Row) -> Sql:
    """The person is in a team whose token the caller holds."""
    m = team_memberships.alias()
    both = [mine(m), m.c.user_gid == user.c.gid, m.c.team_gid == sa.any_(TOKENS)]
    return any_row(m, where=both)


def team_is_seen(membership: Row) -> Sql:
    """Whoever sees a team sees who is in it."""
    t = teams.alias()
    return any_row(t, where=[mine(t), t.c.gid == membership.c.team_gid, is_seen(t)])


# The tokens that open teams (see kernel/veil).
OPENED_BY = """SELECT t.gid, CASE WHEN t.visibility = 'secret' THEN ARRAY[t.gid]
 ELSE ARRAY[t.gid, t.workspace_gid] END AS tokens, false AS to_members, false AS has_parts
FROM teams t WHERE t.workspace_gid = $1 AND t.gid = ANY($2::bigint[]) AND t.trashed_in IS NULL"""
