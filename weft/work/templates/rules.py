"""Who sees a template: its owner, and whom it is open to; of tasks, whoever sees their project."""

import sqlalchemy as sa

from weft.kernel.access import PRINCIPALS, USER, Sql, is_member
from weft.kernel.reading import any_row, mine
from weft.kernel.resource import Row
from weft.work.projects.rules import is_seen as project_is_seen
from weft.work.projects.tables import projects


def is_open(template: Row) -> Sql:
    """One's own; or public to a team of one's own, or to all members where it has no team."""
    team = template.c.team_gid
    to_all = sa.and_(team.is_(None), is_member())
    public = sa.and_(template.c.is_public, sa.or_(team == sa.any_(PRINCIPALS), to_all))
    return sa.and_(template.c.trashed_in.is_(None), sa.or_(template.c.owner_gid == USER, public))


def is_seen_in_project(template: Row) -> Sql:
    """Its project is seen."""
    p = projects.alias()
    here = any_row(p, where=[mine(p), p.c.gid == template.c.project_gid, project_is_seen(p)])
    return sa.and_(template.c.trashed_in.is_(None), here)


OPEN_SQL = """(t.owner_gid = :user::bigint OR t.is_public AND (t.team_gid =
 ANY(:principals::bigint[]) OR t.team_gid IS NULL AND t.workspace_gid = ANY(:tokens::bigint[])))"""
