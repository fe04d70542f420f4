"""This module is about whom a guest may know: people who meet them in a project or on a task."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY

from weft.identity.teams.tables import team_memberships
from weft.kernel.access import TOKENS, Sql, opens
from weft.kernel.reading import ONE, mine
from weft.kernel.resource import Row
from weft.work.projects.tables import project_memberships
from weft.work.tasks.tables import task_access


def shares_a_project(user: Row) -> Sql:
    """Somebody is, alone or through a team, in a project whose token the caller holds."""
    p, t = project_memberships.alias(), team_memberships.alias()
    through = sa.and_(mine(t), t.c.team_gid == p.c.member_gid, t.c.user_gid == user.c.gid)
    in_team = sa.exists(sa.select(ONE).select_from(t).where(through))
    in_it = sa.or_(p.c.member_gid == user.c.gid, in_team)
    held = p.c.project_gid == sa.any_(TOKENS)
    return sa.exists(sa.select(ONE).select_from(p).where(mine(p), held, in_it))


def shares_a_task(user: Row) -> Sql:
    """A task that the caller sees is theirs as well: assigned, made or followed."""
    a = task_access.alias()
    theirs = a.c.acl.op("@>", is_comparison=True)(
        sa.cast(sa.func.array_prepend(-user.c.gid, sa.literal_column("'{}'::bigint[]")), ACL)
    )
    return sa.exists(sa.select(ONE).select_from(a).where(mine(a), theirs, opens(a.c.acl)))


ACL = ARRAY(sa.BigInteger)
SHARING = (shares_a_project, shares_a_task)
