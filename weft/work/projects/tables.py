"""Storage of projects, their members and followers."""

from sqlalchemy import Column, SmallInteger

from weft.kernel.tables import day, document, flag, gid, index, moment, table, text, version

projects = table(
    "projects",
    gid(),
    text("name", length=1024),
    text("sort_key"),
    text("notes", default="", length=65_535),
    text("html_notes", null=True),
    text("color", null=True),
    text("icon", null=True),
    text("default_view", default="list"),
    text("privacy_setting", default="public_to_workspace"),
    text("default_access_level", default="editor"),
    text("minimum_access_level_for_customization", default="editor"),
    text("minimum_access_level_for_sharing", default="editor"),
    flag("archived"),
    moment("completed_at", null=True),
    gid("completed_by_gid", null=True),
    day("due_on"),
    day("start_on"),
    gid("owner_gid", null=True),
    gid("team_gid", null=True),
    gid("created_by_gid", null=True),
    gid("current_status_gid", null=True),
    document("custom"),
    document("board", null=True),
    document("dashboard", null=True),
    text("dependents_rule", default="keep_buffer"),
    moment("created_at"),
    moment("modified_at"),
    gid("trashed_in", null=True),
    version(),
)
index(projects, "sort_key gid")
index(projects, "team_gid", where=projects.c.team_gid.is_not(None))
project_memberships = table(
    "project_memberships",
    gid("project_gid"),
    gid("member_gid"),
    gid(),
    Column("level", SmallInteger, nullable=False),
    text("responsibility", null=True, length=200),
    moment("created_at"),
    key="project_gid member_gid",
)
index(project_memberships, "member_gid project_gid")
index(project_memberships, "gid", unique=True)
project_followers = table(
    "project_followers", gid("project_gid"), gid("user_gid"), key="project_gid user_gid"
)
index(project_followers, "user_gid")
project_custom_types = table(
    "project_custom_types",
    gid("project_gid"),
    gid("type_gid"),
    moment("created_at"),
    key="project_gid type_gid",
)
index(project_custom_types, "type_gid project_gid")
