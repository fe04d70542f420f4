"""Storage of status updates; a project remembers its current one."""

from weft.kernel.tables import gid, index, moment, table, text, version

status_updates = table(
    "status_updates",
    gid(),
    gid("parent_gid"),
    text("title", length=1024),
    text("text", default="", length=65_535),
    text("html_text", null=True),
    text("status_type"),
    gid("created_by_gid", null=True),
    moment("created_at"),
    moment("modified_at"),
    gid("trashed_in", null=True),
    version(),
)
index(status_updates, "parent_gid -created_at gid")
