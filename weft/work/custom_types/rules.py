"""Who may do what with a custom type: members of the workspace know all of them, guests those of
their projects.
"""

from enum import IntEnum

import sqlalchemy as sa

from weft.kernel.access import OPENS_FOR_MEMBER, PRINCIPALS, Sql, is_member
from weft.kernel.reading import any_row, mine
from weft.kernel.resource import Row
from weft.work.custom_types.tables import (
    custom_type_memberships,
    custom_types,
)
from weft.work.projects.rules import SEEN_SQL as PROJECT_SEEN
from weft.work.projects.rules import is_seen as project_is_seen
from weft.work.projects.tables import project_custom_types, projects


class TypeLevel(IntEnum):
    """What one may do with a type: know it, use it, change it, decide about its people."""

    NONE = 0
    VIEWER = 1
    USER = 2
    EDITOR = 3
    ADMIN = 4


LEVELS = {
    "viewer": TypeLevel.VIEWER,
    "user": TypeLevel.USER,
    "editor": TypeLevel.EDITOR,
    "admin": TypeLevel.ADMIN,
}
NAMES = {level: name for name, level in LEVELS.items()}
USUAL = TypeLevel.USER
"""The level of those of whom nothing else is said."""


def is_seen(type_: Row) -> Sql:
    """Known to members, to its own people, and where a project that is seen uses it."""
    m, link, p = custom_type_memberships.alias(), project_custom_types.alias(), projects.alias()
    granted = [mine(m), m.c.type_gid == type_.c.gid, m.c.member_gid == sa.any_(PRINCIPALS)]
    used = [mine(link), link.c.type_gid == type_.c.gid, mine(p), p.c.gid == link.c.project_gid]
    known = (is_member(), any_row(m, where=granted))
    here = any_row(link, p, where=[*used, project_is_seen(p)])
    return sa.and_(type_.c.trashed_in.is_(None), sa.or_(*known, here))


def type_is_seen(part: Row) -> Sql:
    """A part of a type is seen with it."""
    y = custom_types.alias()
    return any_row(y, where=[mine(y), y.c.gid == part.c.type_gid, is_seen(y)])


# The same over a type `y`, as text for loads; binds :workspace, :tokens and :principals.
SEEN_SQL = f"""(y.workspace_gid = ANY(:tokens::bigint[]) OR EXISTS (
  SELECT 1 FROM custom_type_memberships m WHERE m.workspace_gid = :workspace
  AND m.type_gid = y.gid AND m.member_gid = ANY(:principals::bigint[]))
 OR EXISTS (SELECT 1 FROM project_custom_types l JOIN projects p
  ON p.workspace_gid = :workspace AND p.gid = l.project_gid AND {PROJECT_SEEN}
  WHERE l.workspace_gid = :workspace AND l.type_gid = y.gid))"""
LEVEL_SQL = """coalesce((SELECT max(m.level) FROM custom_type_memberships m
  WHERE m.workspace_gid = :workspace AND m.type_gid = y.gid
  AND m.member_gid = ANY(:principals::bigint[])), 2)"""
# The tokens that open types (see kernel/veil).
OPENED_BY = f"""SELECT y.gid, array(SELECT y.workspace_gid
  UNION SELECT l.project_gid FROM project_custom_types l
   WHERE l.workspace_gid = $1 AND l.type_gid = y.gid
  UNION SELECT {OPENS_FOR_MEMBER}
   FROM custom_type_memberships m WHERE m.workspace_gid = $1 AND m.type_gid = y.gid) AS tokens,
 false AS to_members, false AS has_parts
FROM custom_types y
WHERE y.workspace_gid = $1 AND y.gid = ANY($2::bigint[]) AND y.trashed_in IS NULL"""
