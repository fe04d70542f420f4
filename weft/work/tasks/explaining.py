"""Who sees a thing, and through which grant: told only to those who see it themselves.

A guest reads only the people they know, and nobody reads of a project they do not see.
"""

from typing import Any

import sqlalchemy as sa

from weft.identity.teams.rules import is_seen as team_is_seen
from weft.identity.teams.tables import teams
from weft.identity.users.rules import is_known
from weft.identity.users.tables import users
from weft.kernel.access import Sql
from weft.kernel.reading import ONE, fixed, mine
from weft.kernel.resource import Resource, Row, column, computed, many, one
from weft.work.projects.resource import level_name
from weft.work.projects.rules import LEVELS, PRIVATE, PUBLIC
from weft.work.projects.rules import is_seen as project_is_seen
from weft.work.projects.tables import project_memberships, projects
from weft.work.sections.rules import is_seen as section_is_seen
from weft.work.sections.tables import sections
from weft.work.tasks.resource import in_a_seen_project
from weft.work.tasks.rules import is_seen
from weft.work.tasks.tables import co_assignees, task_followers, task_projects, tasks


def _person_is_known(gid: sa.ColumnElement[Any]) -> Sql:
    u = users.alias()
    return sa.exists(sa.select(ONE).select_from(u).where(u.c.gid == gid, is_known(u)))


def member_is_known(membership: Row) -> Sql:
    """The person is known to the caller, or the team seen by them."""
    t = teams.alias()
    team = sa.and_(mine(t), t.c.gid == membership.c.member_gid, team_is_seen(t))
    seen = sa.exists(sa.select(ONE).select_from(t).where(team))
    return sa.or_(_person_is_known(membership.c.member_gid), seen)


def user_is_known(link: Row) -> Sql:
    """The person at the end of the link is known to the caller."""
    return _person_is_known(link.c.user_gid)


def everyone_may(project: Row) -> sa.ColumnElement[Any]:
    """The level of every full member of the workspace; null where they see nothing."""
    return sa.case((project.c.privacy_setting == fixed(PUBLIC), _default(project)))


def team_may(project: Row) -> sa.ColumnElement[Any]:
    """The level of the project's team; null where it has none, or is kept from it."""
    shared = sa.and_(project.c.team_gid.is_not(None), project.c.privacy_setting != fixed(PRIVATE))
    return sa.case((shared, _default(project)))


def _default(project: Row) -> sa.ColumnElement[Any]:
    is_admin = project.c.default_access_level == fixed("admin")
    return sa.case((is_admin, fixed("editor")), else_=project.c.default_access_level)


class ProjectGrant(Resource, table=project_memberships, kind=None, see=member_is_known):
    """Somebody's place in a project, with its level."""

    member = one(
        ("user", "team"), project_memberships.c.member_gid, compact=True, doc="Who holds it."
    )
    access_level = computed(
        sa.Text(),
        level_name,
        compact=True,
        choices=tuple(LEVELS),
        doc="What it allows.",
    )


class ProjectAccess(Resource, table=projects, kind=None, see=project_is_seen):
    """Who sees a project, and through which grant."""

    project = one("project", projects.c.gid, compact=True, doc="The project.")
    privacy_setting = column(projects.c.privacy_setting, compact=True, doc="Who sees it at all.")
    everyone = computed(
        sa.Text(),
        everyone_may,
        compact=True,
        nullable=True,
        doc="The level of all full members of the workspace, where it is open to them.",
    )
    team = one("team", projects.c.team_gid, compact=True, doc="The team it is shared with.")
    team_access_level = computed(
        sa.Text(), team_may, compact=True, nullable=True, doc="The level of that team."
    )
    owner = one("user", projects.c.owner_gid, compact=True, doc="Who answers for it.")
    members = many(
        "project_grant",
        by=project_memberships.c.project_gid,
        compact=True,
        order=lambda m: [m.c.level.desc(), m.c.member_gid],
        doc="Its members.",
    )


class SectionAccess(Resource, table=sections, kind=None, see=section_is_seen):
    """Who sees a section: whoever sees its project."""

    projects = many(
        "project_access",
        by=sections.c.gid,
        via=sections.c.home_gid,
        compact=True,
        doc="The project, and who sees that.",
    )


class TaskAccess(Resource, table=tasks, kind=None, see=is_seen):
    """Who sees a task, and through which grant."""

    projects = many(
        "project_access",
        by=task_projects.c.task_gid,
        via=task_projects.c.project_gid,
        where=in_a_seen_project,
        compact=True,
        doc="The projects it lives in, and who sees those.",
    )
    parent = one(
        "task", tasks.c.parent_gid, compact=True, doc="Whoever sees this task sees its subtasks."
    )
    assignee = one("user", tasks.c.assignee_gid, compact=True, doc="Who does it.")
    created_by = one("user", tasks.c.created_by_gid, compact=True, doc="Who made it.")
    co_assignees = many(
        "user",
        by=co_assignees.c.task_gid,
        via=co_assignees.c.user_gid,
        where=user_is_known,
        compact=True,
        doc="Who does it as well.",
    )
    followers = many(
        "user",
        by=task_followers.c.task_gid,
        via=task_followers.c.user_gid,
        where=user_is_known,
        compact=True,
        doc="Its collaborators.",
    )
