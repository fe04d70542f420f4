"""Lists of projects and of their memberships."""

import sqlalchemy as sa

from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.work.projects.rules import is_seen, project_is_seen
from weft.work.projects.tables import project_memberships, projects

ARCHIVED = sa.bindparam("archived", type_=sa.Boolean)
PERSON = sa.bindparam("person", type_=sa.BigInteger)


def _by_name(keyset: Keyset, p: sa.FromClause, *where: sa.ColumnElement[bool]) -> Query:
    return (
        sa.select(p.c.gid, p.c.sort_key.label("p0"), p.c.gid.label("p1"))
        .where(
            mine(p),
            is_seen(p),
            *where,
            sa.or_(ARCHIVED.is_(None), p.c.archived == ARCHIVED),
            keyset.beyond(p.c.sort_key, p.c.gid),
        )
        .order_by(p.c.sort_key, p.c.gid)
    )


def _of_workspace(keyset: Keyset) -> Query:
    return _by_name(keyset, projects.alias("p"))


def _of_team(keyset: Keyset) -> Query:
    p = projects.alias("p")
    return _by_name(keyset, p, p.c.team_gid == PARENT)


def _of_type(keyset: Keyset) -> Query:
    """Projects are of no custom type."""
    return _by_name(keyset, projects.alias("p"), sa.false())


def _memberships(keyset: Keyset, m: sa.FromClause, *where: sa.ColumnElement[bool]) -> Query:
    return (
        sa.select(m.c.gid, m.c.gid.label("p0"))
        .where(mine(m), *where, keyset.beyond(m.c.gid))
        .order_by(m.c.gid)
    )


def _of_project(keyset: Keyset) -> Query:
    m = project_memberships.alias("m")
    wanted = sa.or_(PERSON.is_(None), m.c.member_gid == PERSON)
    return _memberships(keyset, m, m.c.project_gid == PARENT, wanted)


def _of_member(keyset: Keyset) -> Query:
    m = project_memberships.alias("m")
    return _memberships(keyset, m, m.c.member_gid == PARENT, project_is_seen(m))


PROJECTS = Listing("projects", "project", _of_workspace, 2, "workspace")
PROJECTS_OF_TEAM = Listing("projects_of_team", "project", _of_team, 2, "team")
PROJECTS_OF_TYPE = Listing("projects_of_type", "project", _of_type, 2, "workspace")
PROJECT_MEMBERSHIPS = Listing(
    "project_memberships", "project_membership", _of_project, 1, "project"
)
MEMBERSHIPS = Listing("memberships", "membership", _of_project, 1, "project")
MEMBERSHIPS_OF_TEAM = Listing("memberships_of_team", "membership", _of_member, 1, "team")
