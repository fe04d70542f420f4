"""This module is about whom a guest may know: people who meet them in a project or on a task."""

from typing import Any

import sqlalchemy as sa

from weft.identity.teams.tables import team_memberships
from weft.identity.users.rules import colleagues
from weft.kernel.access import TOKENS, USER, Sql, opens
from weft.kernel.reading import NOTHING, any_row, mine, whole
from weft.kernel.resource import Row
from weft.work.projects.tables import project_memberships
from weft.work.tasks.tables import task_access

NOBODY: sa.ColumnElement[Any] = sa.literal_column("'{}'::bigint[]")


def shares_a_project(user: Row) -> Sql:
    """Somebody is, alone or through a team, in a project whose token the caller holds."""
    p, t = project_memberships.alias(), team_memberships.alias()
    through = [mine(t), t.c.team_gid == p.c.member_gid, t.c.user_gid == user.c.gid]
    in_it = sa.or_(p.c.member_gid == user.c.gid, any_row(t, where=through))
    return any_row(p, where=[mine(p), p.c.project_gid == sa.any_(TOKENS), in_it])


def shares_a_task(user: Row) -> Sql:
    """A task that the caller sees is theirs as well: assigned, made or followed.

    All of theirs are looked at, through the index: to find one, the planner would rather read all
    tasks from the beginning.
    """
    a = task_access.alias()
    theirs = sa.func.array_prepend(-user.c.gid, NOBODY, type_=a.c.acl.type)
    is_theirs = a.c.acl.op("@>", is_comparison=True)(theirs)
    seen = sa.select(sa.func.bool_or(opens(a.c.acl))).where(mine(a), is_theirs)
    return sa.func.coalesce(seen.correlate_except(a).scalar_subquery(), sa.false())


# The tokens by which people are known (see kernel/veil) to those who are not members: their teams,
# and the projects that they are in, alone or through a team.
OPENED_BY = """SELECT u.user_gid AS gid, array(
  SELECT u.workspace_gid UNION SELECT -u.user_gid
  UNION SELECT t.team_gid FROM team_memberships t
   WHERE t.workspace_gid = $1 AND t.user_gid = u.user_gid
  UNION SELECT p.project_gid FROM project_memberships p
   WHERE p.workspace_gid = $1 AND p.member_gid = u.user_gid
  UNION SELECT p.project_gid FROM team_memberships t JOIN project_memberships p
    ON p.workspace_gid = $1 AND p.member_gid = t.team_gid
   WHERE t.workspace_gid = $1 AND t.user_gid = u.user_gid) AS tokens,
 false AS to_members, false AS has_parts
FROM workspace_memberships u
WHERE u.workspace_gid = $1 AND u.user_gid = ANY($2::bigint[])"""
SHARING = (shares_a_project, shares_a_task)


def acquaintances() -> sa.CompoundSelect[Any]:
    """The gids of all whom a guest may know, at once: asking for each person in turn, as the rules
    do, would take seconds where thousands might be meant.
    """
    t, through, a = team_memberships.alias(), team_memberships.alias(), task_access.alias()
    tokens = sa.func.unnest(a.c.acl).table_valued(sa.column("token", sa.BigInteger))
    each = tokens.render_derived("each")
    held = sa.any_(TOKENS)
    met = _in_projects().subquery("met")
    team = sa.select(through.c.user_gid).where(
        mine(through), through.c.team_gid == met.c.member_gid
    )
    of_team = team.offset(NOTHING).correlate(met).lateral("of_team")  # each by itself: see any_row
    in_their_teams = sa.select(of_team.c.user_gid).select_from(met.join(of_team, sa.true()))
    return sa.union(
        sa.select(USER),
        _in_projects(),
        in_their_teams,
        sa.select(t.c.user_gid).where(mine(t), t.c.team_gid == held),
        sa.select(-each.c.token)
        .select_from(a.join(each, sa.true()))
        .where(mine(a), opens(a.c.acl), each.c.token < whole(0)),
        colleagues(),
    )


def _in_projects() -> sa.Select[Any]:
    """Who is, alone or as a team, in a project whose token the caller holds."""
    p = project_memberships.alias()
    return sa.select(p.c.member_gid).where(mine(p), p.c.project_gid == sa.any_(TOKENS))
