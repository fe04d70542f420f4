"""Storage of teams and their members."""

from weft.kernel.tables import document, flag, gid, index, moment, table, text, version

teams = table(
    "teams",
    gid(),
    text("name", length=1024),
    text("sort_key"),
    text("description", default="", length=65_535),
    text("html_description", null=True),
    text("visibility", default="public"),
    text("edit_team_name_or_description_access_level", default="all_team_members"),
    text("edit_team_visibility_or_trash_team_access_level", default="only_team_admins"),
    text("member_invite_management_access_level", default="all_team_members"),
    text("guest_invite_management_access_level", default="all_team_members"),
    text("join_request_management_access_level", default="all_team_members"),
    text("team_member_removal_access_level", default="all_team_members"),
    text("team_content_management_access_level", default="no_restriction"),
    flag("endorsed"),
    document("custom"),
    moment("created_at"),
    gid("trashed_in", null=True),
    version(),
)
index(teams, "sort_key gid")
team_memberships = table(
    "team_memberships",
    gid("team_gid"),
    gid("user_gid"),
    gid(),
    flag("is_limited_access"),
    flag("is_admin"),
    moment("created_at"),
    key="team_gid user_gid",
)
index(team_memberships, "user_gid team_gid")
index(team_memberships, "gid", unique=True)
