"""Who sees a team: public teams every member, others their own people; and who meets in one."""

import sqlalchemy as sa

from weft.identity.teams.tables import team_memberships, teams
from weft.identity.workspaces.tables import workspace_memberships
from weft.kernel.access import TOKENS, USER, Sql, holds, is_member
from weft.kernel.reading import any_row, fixed, mine
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


def may_answer(team: Row) -> Sql:
    """The caller answers requests to join: its people or their admins, and the workspace's."""
    m, w = team_memberships.alias(), workspace_memberships.alias()
    by_all = team.c.join_request_management_access_level == fixed("all_team_members")
    own = [mine(m), m.c.team_gid == team.c.gid, m.c.user_gid == USER, m.c.is_admin | by_all]
    admin = [w.c.workspace_gid == team.c.workspace_gid, w.c.user_gid == USER]
    leads = [w.c.is_active, w.c.is_admin, w.c.kind != fixed("guest")]
    return sa.or_(any_row(m, where=own), any_row(w, where=[*admin, *leads]))


# Who hears of requests to join team `t`: its people, or its admins alone; where it has none, those
# of the workspace, unless it is secret.
ANSWERERS_SQL = """SELECT t.gid AS token
 WHERE t.join_request_management_access_level = 'all_team_members'
 UNION ALL SELECT -m.user_gid FROM team_memberships m
  WHERE m.workspace_gid = t.workspace_gid AND m.team_gid = t.gid AND m.is_admin
   AND t.join_request_management_access_level <> 'all_team_members'
 UNION ALL SELECT -w.user_gid FROM workspace_memberships w
  WHERE w.workspace_gid = t.workspace_gid AND w.is_active AND w.is_admin AND w.kind <> 'guest'
   AND t.visibility <> 'secret' AND NOT EXISTS (SELECT 1 FROM team_memberships m
    WHERE m.workspace_gid = t.workspace_gid AND m.team_gid = t.gid AND (m.is_admin
     OR t.join_request_management_access_level = 'all_team_members'))"""
# The tokens that open teams (see kernel/veil).
OPENED_BY = """SELECT t.gid, CASE WHEN t.visibility = 'secret' THEN ARRAY[t.gid]
 ELSE ARRAY[t.gid, t.workspace_gid] END AS tokens, false AS to_members, false AS has_parts
FROM teams t WHERE t.workspace_gid = $1 AND t.gid = ANY($2::bigint[]) AND t.trashed_in IS NULL"""
