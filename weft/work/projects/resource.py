"""Projects, as the API shows them."""

import sqlalchemy as sa

from weft.kernel.reading import fixed
from weft.kernel.resource import BOTH, Resource, column, computed, many, one
from weft.std.gid import Kind
from weft.work.custom_fields.tables import custom_field_settings
from weft.work.projects.rules import LEVELS, PUBLIC, is_seen
from weft.work.projects.tables import project_followers, project_memberships, projects

VIEWS = ("list", "board", "calendar", "timeline")


class Project(Resource, table=projects, kind=Kind.PROJECT, see=is_seen):
    """A list of tasks with a purpose, open to some people."""

    name = column(projects.c.name, compact=True, write=BOTH, doc="The name of the project.")
    archived = column(
        projects.c.archived, write=BOTH, doc="Archived projects stay out of sight, searchable."
    )
    color = column(projects.c.color, write=BOTH, doc="The colour of the project.")
    created_at = column(projects.c.created_at, doc="When the project was made.")
    default_view = column(
        projects.c.default_view, write=BOTH, choices=VIEWS, doc="The view that opens first."
    )
    due_on = column(projects.c.due_on, write=BOTH, doc="The day on which the project is due.")
    start_on = column(projects.c.start_on, write=BOTH, doc="The day on which its work begins.")
    modified_at = column(projects.c.modified_at, doc="When the project last changed.")
    notes = column(projects.c.notes, write=BOTH, doc="What the project is about, as plain text.")
    public = computed(
        sa.Boolean(),
        lambda row: row.c.privacy_setting == fixed(PUBLIC),
        write=BOTH,
        doc="Open to the workspace.",
    )
    privacy_setting = column(
        projects.c.privacy_setting,
        write=BOTH,
        choices=(PUBLIC, "private_to_team", "private"),
        doc="Who sees it.",
    )
    default_access_level = column(
        projects.c.default_access_level,
        write=BOTH,
        choices=tuple(LEVELS),
        doc="The level of those who join.",
    )
    owner = one("user", projects.c.owner_gid, write=BOTH, doc="Who answers for the project.")
    team = one("team", projects.c.team_gid, write=BOTH, doc="The team it belongs to.")
    workspace = one(
        "workspace", projects.c.workspace_gid, write=BOTH, doc="The workspace it lives in."
    )
    members = many(
        "user",
        by=project_memberships.c.project_gid,
        via=project_memberships.c.member_gid,
        doc="Its people.",
    )
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
