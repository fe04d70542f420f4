"""Storage of tags and of their use."""

from weft.kernel.tables import gid, index, moment, table, text, version

tags = table(
    "tags",
    gid(),
    text("name", length=1024),
    text("sort_key"),
    text("color", null=True),
    text("notes", default="", length=65_535),
    text("html_notes", null=True),
    gid("created_by_gid", null=True),
    moment("created_at"),
    gid("trashed_in", null=True),
    version(),
)
index(tags, "sort_key gid")
tag_followers = table("tag_followers", gid("tag_gid"), gid("user_gid"), key="tag_gid user_gid")
task_tags = table("task_tags", gid("task_gid"), gid("tag_gid"), key="task_gid tag_gid")
index(task_tags, "tag_gid task_gid")
