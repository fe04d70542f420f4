"""Operations on charts of a project."""

from typing import Any

from weft.insight.charts.commands import count_tasks, follow_tasks, group_tasks
from weft.insight.charts.logic import BUILT_IN, LONGEST, USUAL
from weft.kernel import inputs
from weft.kernel.operations import Operation

PROJECT = (inputs.ref("project_gid", "project", "The project."),)


def _chart(path: str, id: str, doc: str, command: Any, *parameters: inputs.Input) -> Operation:
    return Operation(
        method="GET",
        path=f"/projects/{{project_gid}}/{path}",
        id=id,
        tag="Charts",
        doc=doc,
        places=PROJECT,
        parameters=parameters,
        command=command,
        scope="projects:read",
        home="/api/weft/1",
    )


OPERATIONS = (
    _chart(
        "task_figures",
        "getTaskFiguresForProject",
        "How many tasks of a project the caller sees: `total`, `completed`, `incomplete`, and "
        "`overdue` on their day.",
        count_tasks,
    ),
    _chart(
        "task_groups",
        "getTaskGroupsForProject",
        "The same for each value of a field, the most first: its `key` (null for none), its "
        "`name`, and how many tasks have it.",
        group_tasks,
        inputs.text(
            "by",
            f"One of {', '.join(BUILT_IN)}, or `custom_fields.{{gid}}` of a type with options or "
            "people.",
            required=True,
            nullable=False,
            length=40,
        ),
    ),
    _chart(
        "task_course",
        "getTaskCourseForProject",
        "How many tasks there were (`total`) and how many were done (`completed`) at the end of "
        "days up to today.",
        follow_tasks,
        inputs.whole("days", f"How many days, at most {LONGEST}; {USUAL} where not said."),
    ),
)
