"""Storage of baselines and of the dates they hold."""

from weft.kernel.tables import day, gid, index, moment, table, text, version

baselines = table(
    "baselines",
    gid(),
    gid("project_gid"),
    text("name", length=200),
    gid("created_by_gid", null=True),
    moment("created_at"),
    moment("modified_at"),
    gid("trashed_in", null=True),
    version(),
)
index(baselines, "project_gid gid")
baseline_dates = table(
    "baseline_dates",
    gid("baseline_gid"),
    gid("task_gid"),
    day("start_on"),
    day("due_on", null=False),
    key="baseline_gid task_gid",
)
index(baseline_dates, "task_gid")
