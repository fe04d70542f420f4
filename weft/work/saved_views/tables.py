"""Storage of saved views; `home_gid` is a project, somebody's own list, or the workspace."""

from weft.kernel.tables import document, flag, gid, index, moment, table, text, version

saved_views = table(
    "saved_views",
    gid(),
    gid("home_gid"),
    gid("created_by_gid"),
    text("name", length=200),
    text("layout", default="list"),
    flag("is_shared"),
    text("rank"),
    document("filter", null=True),
    document("sort", default="[]"),
    document("groups", default="[]"),
    document("columns", default="[]"),
    document("collapsed", default="[]"),
    document("axis", null=True),
    document("criteria", null=True),
    moment("created_at"),
    moment("modified_at"),
    gid("trashed_in", null=True),
    version(),
)
index(saved_views, "home_gid rank gid")
default_views = table("default_views", gid("home_gid"), gid("view_gid"), key="home_gid")
