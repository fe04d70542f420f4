"""This module is about whom a guest may know: people who meet them in a project or on a task."""

from typing import Any

import sqlalchemy as sa

from weft.identity.teams.tables import team_memberships
from weft.kernel.access import TOKENS, Sql, opens
from weft.kernel.reading import any_row, mine
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
    """A task that the caller sees is theirs as well: assigned, made or followed."""
    a = task_access.alias()
    theirs = sa.func.array_prepend(-user.c.gid, NOBODY, type_=a.c.acl.type)
    is_theirs = a.c.acl.op("@>", is_comparison=True)(theirs)
    return any_row(a, where=[mine(a), is_theirs, opens(a.c.acl)])


SHARING = (shares_a_project, shares_a_task)
