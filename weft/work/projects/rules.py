"""Who may do what with a project."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from weft.kernel.access import OPENS_FOR_MEMBER, PRINCIPALS, USER, Level, Sql, holds, is_member
from weft.kernel.reading import ONE, fixed, mine, whole
from weft.kernel.resource import Row
from weft.work.projects.tables import project_memberships, projects

PUBLIC = "public_to_workspace"
TEAM = "private_to_team"
PRIVATE = "private"
_PUBLIC: sa.ColumnElement[str] = sa.literal_column(f"'{PUBLIC}'", sa.Text())
_PRIVATE: sa.ColumnElement[str] = sa.literal_column(f"'{PRIVATE}'", sa.Text())
LEVELS = {
    "viewer": Level.VIEWER,
    "commenter": Level.COMMENTER,
    "editor": Level.EDITOR,
    "admin": Level.ADMIN,
}
NAMES = {level: name for name, level in LEVELS.items()}

# The tokens that projects give to people, over `me` (see identity/actors).  Full members see
# public projects by the workspace's token; a guest sees those of their teams by the project's own.
TOKENS_OF_MEMBERS = """SELECT me.workspace_gid, me.user_gid, p.project_gid AS token
FROM me, project_memberships p
WHERE p.workspace_gid = me.workspace_gid AND p.member_gid = ANY(me.principals)"""
TOKENS_OF_TEAMS = """SELECT me.workspace_gid, me.user_gid, p.gid AS token
FROM me, projects p WHERE p.workspace_gid = me.workspace_gid
AND p.team_gid = ANY(me.principals) AND (p.privacy_setting = 'private_to_team'
 OR p.privacy_setting = 'public_to_workspace' AND me.kind NOT IN ('member', 'service'))"""

# The caller's level on project `p`, as text for loads; binds :principals, :user and :tokens.
LEVEL_SQL = """greatest(
 (SELECT coalesce(max(pm.level), 0) FROM project_memberships pm
   WHERE pm.workspace_gid = p.workspace_gid AND pm.project_gid = p.gid
   AND pm.member_gid = ANY(:principals::bigint[])),
 CASE WHEN p.owner_gid = :user::bigint AND p.gid = ANY(:tokens::bigint[]) THEN 4
  WHEN (p.privacy_setting = 'public_to_workspace' AND p.workspace_gid = ANY(:tokens::bigint[]))
    OR (p.privacy_setting <> 'private' AND p.team_gid = ANY(:principals::bigint[]))
  THEN CASE p.default_access_level WHEN 'viewer' THEN 1 WHEN 'commenter' THEN 2 ELSE 3 END
  ELSE 0 END)"""
# Tokens of the people and teams who may let others into project `p`.
SHARERS_SQL = f"""SELECT {OPENS_FOR_MEMBER} AS token
 FROM project_memberships m WHERE m.workspace_gid = p.workspace_gid AND m.project_gid = p.gid
  AND m.level >= CASE p.minimum_access_level_for_sharing WHEN 'admin' THEN 4 ELSE 3 END
 UNION SELECT p.team_gid WHERE p.team_gid IS NOT NULL AND p.privacy_setting <> 'private'
  AND p.minimum_access_level_for_sharing = 'editor' AND p.default_access_level = 'editor'"""
SEEN_SQL = """(p.trashed_in IS NULL AND (p.gid = ANY(:tokens::bigint[])
 OR p.privacy_setting = 'public_to_workspace' AND p.workspace_gid = ANY(:tokens::bigint[])))"""


def is_seen(project: Row) -> Sql:
    """Open to the workspace, or one of the caller's own; never from the trash."""
    return sa.and_(project.c.trashed_in.is_(None), is_open(project))


def is_open(project: Row) -> Sql:
    """The caller holds a token of the project, in the trash or out of it."""
    open_ = sa.and_(project.c.privacy_setting == _PUBLIC, is_member())
    return sa.or_(holds(project.c.gid), open_)


def project_is_seen(membership: Row) -> Sql:
    """A membership is seen by whoever sees its project."""
    p = projects.alias()
    here = sa.and_(mine(p), p.c.gid == membership.c.project_gid, is_seen(p))
    return sa.exists(sa.select(ONE).select_from(p).where(here))


def level(project: Row) -> sa.ColumnElement[Any]:
    """The caller's level, from the source tables."""
    m = project_memberships.alias()
    granted = (
        sa.select(sa.func.coalesce(sa.func.max(m.c.level), whole(0)))
        .where(mine(m), m.c.project_gid == project.c.gid, m.c.member_gid == sa.any_(PRINCIPALS))
        .correlate(project)
        .scalar_subquery()
    )
    default = sa.case(
        *(
            (project.c.default_access_level == fixed(name), whole(LEVELS[name]))
            for name in ("viewer", "commenter")
        ),
        else_=whole(Level.EDITOR),
    )
    by_team = sa.and_(
        project.c.privacy_setting != _PRIVATE, project.c.team_gid == sa.any_(PRINCIPALS)
    )
    everybody = sa.case(
        (sa.and_(project.c.owner_gid == USER, holds(project.c.gid)), whole(Level.ADMIN)),
        (sa.and_(project.c.privacy_setting == _PUBLIC, is_member()), default),
        (by_team, default),
        else_=whole(0),
    )
    return sa.func.greatest(granted, everybody)


def meets(project: Row, setting: str) -> Sql:
    """The caller has the level that one of the project's settings asks for."""
    admins_only = project.c[setting] == fixed("admin")
    return level(project) >= sa.case((admins_only, whole(Level.ADMIN)), else_=whole(Level.EDITOR))


def may_share(project: Row) -> Sql:
    """The caller may let others in."""
    return meets(project, "minimum_access_level_for_sharing")


def token_of(project: Mapping[str, Any]) -> int:
    """The widest token that opens a project's things."""
    return project["workspace_gid"] if project["privacy_setting"] == PUBLIC else project["gid"]


def tokens_of(project: Mapping[str, Any]) -> list[int]:
    """The tokens that open a project and its things.

    Always its own: guests who are its members do not hold the workspace's.
    """
    return sorted({project["gid"], token_of(project)})


# The tokens that open projects (see kernel/veil).
TOKENS_SQL = """CASE WHEN p.privacy_setting = 'public_to_workspace'
 THEN ARRAY[p.gid, p.workspace_gid] ELSE ARRAY[p.gid] END"""
OPENED_BY = f"""SELECT p.gid, {TOKENS_SQL} AS tokens, false AS to_members, false AS has_parts
FROM projects p
WHERE p.workspace_gid = $1 AND p.gid = ANY($2::bigint[]) AND p.trashed_in IS NULL"""
