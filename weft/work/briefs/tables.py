"""Storage of project briefs; a project has one that is not in the trash."""

from weft.kernel.tables import gid, index, moment, table, text, version

project_briefs = table(
    "project_briefs",
    gid(),
    gid("project_gid"),
    text("title", length=1024),
    text("text", default="", length=65_535),
    text("html_text", null=True),
    gid("created_by_gid", null=True),
    moment("created_at"),
    moment("modified_at"),
    gid("trashed_in", null=True),
    version(),
)
index(project_briefs, "project_gid", unique=True, where=project_briefs.c.trashed_in.is_(None))
