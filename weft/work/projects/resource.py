"""Projects and their memberships, as the API shows them."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from weft.identity.prose import plain_column, rich_of
from weft.kernel.access import SITE, Level
from weft.kernel.reading import as_text, fixed, whole
from weft.kernel.resource import (
    BOTH,
    CREATE,
    Resource,
    Row,
    column,
    computed,
    many,
    one,
    referred,
    shaped,
)
from weft.std.gid import Kind
from weft.work.custom_fields.rendering import carried
from weft.work.custom_fields.tables import custom_field_settings
from weft.work.projects.dashboards import SHAPE as DASHBOARD
from weft.work.projects.logic import DEPENDENTS_RULES
from weft.work.projects.rules import LEVELS, PRIVATE, PUBLIC, TEAM, is_seen, project_is_seen
from weft.work.projects.tables import (
    project_custom_types,
    project_followers,
    project_memberships,
    projects,
)

VIEWS = ("list", "board", "calendar", "timeline")
COLORS = (
    "dark-pink", "dark-green", "dark-blue", "dark-red", "dark-teal", "dark-brown",
    "dark-orange", "dark-purple", "dark-warm-gray", "light-pink", "light-green", "light-blue",
    "light-red", "light-teal", "light-brown", "light-orange", "light-purple",
    "light-warm-gray", "none",
)  # fmt: skip
ICONS = (
    "list", "board", "timeline", "calendar", "rocket", "people", "graph", "star", "bug",
    "light_bulb", "globe", "gear", "notebook", "computer", "check", "target", "html",
    "megaphone", "chat_bubbles", "briefcase", "page_layout", "mountain_flag", "puzzle",
    "presentation", "line_and_symbols", "speed_dial", "ribbon", "shoe", "shopping_basket",
    "map", "ticket", "coins",
)  # fmt: skip
MINIMUMS = ("admin", "editor")


def permalink(row: Row) -> sa.ColumnElement[Any]:
    """The project's address in the web app."""
    return SITE + fixed("/0/") + as_text(row.c.gid)


def none_yet(_: Row) -> sa.ColumnElement[Any]:
    """What later features fill."""
    return sa.null()


BOARD = {
    "type": "object",
    "nullable": True,
    "properties": {
        "lanes": {"type": "string", "nullable": True},
        "limits": {"type": "object", "additionalProperties": {"type": "integer"}},
    },
}


class Project(Resource, table=projects, kind=Kind.PROJECT, see=is_seen):
    """A list of tasks with a purpose, open to some people."""

    name = column(
        projects.c.name, compact=True, write=BOTH, doc="A short phrase that says what it is."
    )
    archived = column(
        projects.c.archived, write=BOTH, doc="Archived projects stay out of sight, searchable."
    )
    board = column(
        projects.c.board,
        opt_in=True,
        write=BOTH,
        shape=BOARD,
        doc="How its board stands for everybody: `lanes` by `assignee` or `custom_fields.{gid}`; "
        "`limits`, how many tasks a column is meant to hold, by the gid of section, option or "
        "person.",
    )
    dependents_rule = column(
        projects.c.dependents_rule,
        opt_in=True,
        write=BOTH,
        choices=DEPENDENTS_RULES,
        doc="What happens to tasks that wait for one that is moved on the timeline: nothing, they "
        "keep their distance, or they move only where they would begin too early.",
    )
    color = column(projects.c.color, write=BOTH, choices=COLORS, doc="The colour of the project.")
    icon = column(projects.c.icon, write=BOTH, choices=ICONS, doc="The icon of the project.")
    created_at = column(projects.c.created_at, doc="When the project was made.")
    current_status = one(
        "project_status",
        projects.c.current_status_gid,
        doc="Deprecated: see `current_status_update`.",
    )
    current_status_update = one(
        "status_update", projects.c.current_status_gid, doc="The latest word on how it goes."
    )
    dashboard = column(
        projects.c.dashboard,
        opt_in=True,
        write=BOTH,
        shape=DASHBOARD,
        doc="Its charts for everybody, in their order; null for those that every project has.",
    )
    default_view = column(
        projects.c.default_view, write=BOTH, choices=VIEWS, doc="The view that opens first."
    )
    due_date = computed(
        sa.Date(),
        lambda row: row.c.due_on,
        nullable=True,
        write=BOTH,
        doc="Deprecated: see `due_on`.",
    )
    due_on = column(projects.c.due_on, write=BOTH, doc="The day on which the project is due.")
    html_notes = computed(
        sa.Text(),
        rich_of,
        opt_in=True,
        write=BOTH,
        finish="rich_text",
        column=projects.c.html_notes,
        doc="What the project is about, as rich text.",
    )
    members = many(
        "user",
        by=project_memberships.c.project_gid,
        via=project_memberships.c.member_gid,
        doc="Its people.",
    )
    modified_at = column(projects.c.modified_at, doc="When the project itself last changed.")
    notes = plain_column(
        projects.c.notes, "html_notes", write=BOTH, doc="What the project is about, as plain text."
    )
    public = computed(
        sa.Boolean(),
        lambda row: row.c.privacy_setting == fixed(PUBLIC),
        write=BOTH,
        doc="Deprecated: see `privacy_setting`.",
    )
    privacy_setting = column(
        projects.c.privacy_setting,
        write=BOTH,
        choices=(PUBLIC, TEAM, PRIVATE),
        doc="Who sees it.",
    )
    start_on = column(projects.c.start_on, write=BOTH, doc="The day on which its work begins.")
    default_access_level = column(
        projects.c.default_access_level,
        write=BOTH,
        choices=tuple(LEVELS),
        doc="The level of those who join.",
    )
    minimum_access_level_for_customization = column(
        projects.c.minimum_access_level_for_customization,
        write=BOTH,
        choices=MINIMUMS,
        doc="The level that changes of its looks and workflow take.",
    )
    minimum_access_level_for_sharing = column(
        projects.c.minimum_access_level_for_sharing,
        write=BOTH,
        choices=MINIMUMS,
        doc="The level that sharing it takes.",
    )
    completed = computed(
        sa.Boolean(),
        lambda row: row.c.completed_at.is_not(None),
        column=projects.c.completed_at,
        doc="Whether its work is done.",
    )
    completed_at = column(projects.c.completed_at, doc="When its work was done.")
    completed_by = one("user", projects.c.completed_by_gid, doc="Who said so.")
    followers = many(
        "user",
        by=project_followers.c.project_gid,
        via=project_followers.c.user_gid,
        doc="Members who hear when tasks are added.",
    )
    custom_field_settings = many(
        "custom_field_setting",
        by=custom_field_settings.c.parent_gid,
        order=lambda setting: [setting.c.rank, setting.c.gid],
        doc="The custom fields that its tasks show, in their order.",
    )
    custom_types = many(
        "custom_type",
        by=project_custom_types.c.project_gid,
        via=project_custom_types.c.type_gid,
        opt_in=True,
        doc="The custom types that its tasks may have.",
    )
    custom_fields = shaped(
        carried,
        to="custom_field",
        many=True,
        brief=True,
        write=BOTH,
        doc="The fields that describe the project itself, with its values; not those of its tasks.",
    )
    owner = one("user", projects.c.owner_gid, write=BOTH, doc="Who answers for the project.")
    team = one(
        "team",
        projects.c.team_gid,
        conditional=True,
        write=BOTH,
        doc="The team it is shared with, where there is one.",
    )
    permalink_url = computed(sa.Text(), permalink, doc="Its address in the web app.")
    project_brief = referred(
        "project_brief",
        lambda row: row.c.gid,
        meets="project_gid",
        opt_in=True,
        doc="The page that explains it.",
    )
    created_from_template = computed(
        JSONB(), none_yet, opt_in=True, nullable=True, doc="The template it was made of."
    )
    workspace = one(
        "workspace", projects.c.workspace_gid, write=CREATE, doc="The workspace it lives in."
    )


def level_name(membership: Row) -> sa.ColumnElement[Any]:
    """The level in the words of the API."""
    words = [(membership.c.level == whole(n), fixed(name)) for name, n in LEVELS.items()]
    return as_text(sa.case(*words, else_=fixed("viewer")))


def write_access_of(membership: Row) -> sa.ColumnElement[Any]:
    """The older word for the level: editors and admins write, the others at most comment."""
    writes = membership.c.level >= whole(Level.EDITOR)
    return as_text(sa.case((writes, fixed("full_write")), else_=fixed("comment_only")))


class ProjectMembership(
    Resource, table=project_memberships, kind=Kind.PROJECT_MEMBERSHIP, see=project_is_seen
):
    """A person's or a team's place in a project, with its level."""

    parent = one("project", project_memberships.c.project_gid, compact=True, doc="The project.")
    member = one(
        ("user", "team"), project_memberships.c.member_gid, compact=True, doc="Who belongs to it."
    )
    access_level = computed(
        sa.Text(),
        level_name,
        compact=True,
        choices=tuple(LEVELS),
        column=project_memberships.c.level,
        doc="What the member may do.",
    )
    responsibility = column(
        project_memberships.c.responsibility,
        opt_in=True,
        doc="What the member does in the project, in words.",
    )
    user = one("user", project_memberships.c.member_gid, doc="The member, where it is a person.")
    project = one("project", project_memberships.c.project_gid, doc="The project.")
    write_access = computed(
        sa.Text(),
        write_access_of,
        choices=("full_write", "comment_only"),
        doc="Deprecated: see `access_level`.",
    )


class Membership(
    Resource, table=project_memberships, kind=Kind.PROJECT_MEMBERSHIP, see=project_is_seen
):
    """A place in something that has members, under the one name that all such places share."""

    parent = one("project", project_memberships.c.project_gid, compact=True, doc="The project.")
    member = one(
        ("user", "team"), project_memberships.c.member_gid, compact=True, doc="Who belongs to it."
    )
    access_level = computed(
        sa.Text(),
        level_name,
        compact=True,
        choices=tuple(LEVELS),
        doc="What the member may do.",
    )
    resource_subtype = computed(
        sa.Text(),
        lambda _: as_text(fixed("project_membership")),
        compact=True,
        choices=("project_membership",),
        doc="What it is a place in.",
    )
