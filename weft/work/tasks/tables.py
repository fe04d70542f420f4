"""Storage of tasks and their links.  `task_access` is the authority on who may see a task."""

import sqlalchemy as sa

from weft.kernel.tables import (
    day,
    decimal,
    document,
    flag,
    gid,
    index,
    moment,
    number,
    table,
    text,
    tokens,
    version,
)

tasks = table(
    "tasks",
    gid(),
    text("name", length=1024),
    text("notes", default="", length=65_535),
    text("html_notes", null=True),
    text("resource_subtype", default="default_task"),
    gid("assignee_gid", null=True),
    gid("assigned_by_gid", null=True),
    gid("created_by_gid", null=True),
    gid("parent_gid", null=True),
    text("rank", null=True),
    number("depth", default=0),
    moment("completed_at", null=True),
    gid("completed_by_gid", null=True),
    day("start_on"),
    moment("start_at", null=True),
    day("due_on"),
    moment("due_at", null=True),
    text("zone", null=True),
    text("approval_status", null=True),
    gid("custom_type_gid", null=True),
    gid("status_option_gid", null=True),
    flag("is_separator"),
    number("num_subtasks", default=0),
    number("num_likes", default=0),
    decimal("actual_time_minutes"),
    text("external_gid", null=True, length=1024),
    text("external_data", null=True, length=32_768),
    gid("external_app_gid", null=True),
    document("custom"),
    document("recurrence", null=True),
    gid("next_occurrence_gid", null=True),
    moment("created_at"),
    moment("modified_at"),
    gid("trashed_in", null=True),
    version(),
)
index(tasks, "parent_gid rank", unique=True, where=tasks.c.parent_gid.is_not(None))
index(tasks, "assignee_gid gid", where=tasks.c.assignee_gid.is_not(None))
index(
    tasks,
    "external_app_gid external_gid",
    unique=True,
    where=tasks.c.external_gid.is_not(None),
)
index(tasks, "trashed_in", where=tasks.c.trashed_in.is_not(None))
# What few tasks have, by which those are found.
index(tasks, "assigned_by_gid gid", where=tasks.c.assigned_by_gid.is_not(None))
index(tasks, "start_on gid", where=tasks.c.start_on.is_not(None))
index(tasks, "due_at gid", where=tasks.c.due_at.is_not(None))
index(tasks, "num_likes gid", where=tasks.c.num_likes > sa.literal_column("0"))
index(tasks, "custom_type_gid gid", where=tasks.c.custom_type_gid.is_not(None))
index(
    tasks,
    "resource_subtype gid",
    where=tasks.c.resource_subtype != sa.literal_column("'default_task'"),
)

task_access = table("task_access", gid("task_gid"), tokens("acl"), key="task_gid")
sa.Index("task_access_acl_idx", task_access.c.acl, postgresql_using="gin")

task_projects = table(
    "task_projects",
    gid("task_gid"),
    gid("project_gid"),
    gid("section_gid"),
    text("rank"),
    gid("trashed_in", null=True),
    key="task_gid project_gid",
)
index(task_projects, "section_gid rank task_gid", where=task_projects.c.trashed_in.is_(None))
index(task_projects, "project_gid task_gid")
sa.Index(
    "task_projects_section_gid_rank_key",
    task_projects.c.workspace_gid,
    task_projects.c.section_gid,
    task_projects.c.rank,
    unique=True,
)

task_followers = table("task_followers", gid("task_gid"), gid("user_gid"), key="task_gid user_gid")
index(task_followers, "user_gid task_gid")
task_likes = table(
    "task_likes", gid("task_gid"), gid("user_gid"), moment("at"), key="task_gid user_gid"
)
co_assignees = table(
    "co_assignees",
    gid("task_gid"),
    gid("user_gid"),
    moment("completed_at", null=True),
    key="task_gid user_gid",
)
index(co_assignees, "user_gid task_gid")
task_dependencies = table(
    "task_dependencies",
    gid("task_gid"),
    gid("dependency_gid"),
    number("lag_days", default=0),
    moment("created_at"),
    key="task_gid dependency_gid",
)
index(task_dependencies, "dependency_gid task_gid")
task_duplicates = table(
    "task_duplicates",
    gid("task_gid"),
    gid("duplicate_of_gid"),
    flag("was_open"),
    moment("created_at"),
    key="task_gid",
)
index(task_duplicates, "duplicate_of_gid task_gid")
