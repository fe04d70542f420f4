"""Storage of templates; pages hold the material of their tasks, some hundred each."""

from weft.kernel.tables import document, flag, gid, index, moment, number, table, text, version

project_templates = table(
    "project_templates",
    gid(),
    text("name", length=1024),
    text("sort_key"),
    text("notes", default=""),
    text("html_notes", null=True),
    text("color", null=True),
    flag("is_public"),
    flag("is_ready"),
    gid("owner_gid", null=True),
    gid("team_gid", null=True),
    document("dates", default="[]"),
    document("roles", default="[]"),
    document("shell"),
    moment("created_at"),
    gid("trashed_in", null=True),
    version(),
)
index(project_templates, "sort_key gid")
task_templates = table(
    "task_templates",
    gid(),
    gid("project_gid"),
    text("name", length=1024),
    text("sort_key"),
    document("recipe"),
    gid("created_by_gid", null=True),
    moment("created_at"),
    gid("trashed_in", null=True),
    version(),
)
index(task_templates, "project_gid sort_key gid")
template_pages = table(
    "template_pages",
    gid("template_gid"),
    number("page"),
    document("content"),
    key="template_gid page",
)
# The files that a template's material names: they stay as long as it does.
template_files = table(
    "template_files", gid("template_gid"), text("blob_key"), key="template_gid blob_key"
)
index(template_files, "blob_key")
