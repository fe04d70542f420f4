"""Operations on jobs, and those that begin one."""

from typing import Any

from weft.kernel import inputs
from weft.kernel.operations import Operation, by_path
from weft.work.copying.commands import duplicate_project, duplicate_task
from weft.work.copying.converting import convert_task
from weft.work.copying.logic import PROJECT_PARTS, TASK_PARTS
from weft.work.departure.handing import count_open_tasks, hand_over_tasks
from weft.work.jobs.resource import Job
from weft.work.rollup.commands import roll_up_project, roll_up_task


def _include(parts: tuple[str, ...]) -> inputs.Input:
    return inputs.text("include", "What comes along.", many=True, choices=parts)


def begins(path: str, id: str, tag: str, doc: str, command: Any, **more: Any) -> Operation:
    """An operation that answers with a job."""
    return Operation(
        method="POST",
        path=path,
        id=id,
        tag=tag,
        doc=doc,
        returns=Job.spec,
        status=201,
        command=command,
        **more,
    )


MEMBER = (inputs.ref("workspace_membership_gid", "workspace_membership", "Somebody's place."),)

OPERATIONS = (
    Operation(
        method="GET",
        path="/jobs/{job_gid}",
        id="getJob",
        tag="Jobs",
        doc="Read how far a job of one's own is.",
        returns=Job.spec,
        places=(inputs.ref("job_gid", "job", "The job."),),
        read=by_path("job_gid"),
        scope="jobs:read",
    ),
    begins(
        "/tasks/{task_gid}/duplicate",
        "duplicateTask",
        "Tasks",
        "Copy a task, with what is included.",
        duplicate_task,
        places=(inputs.ref("task_gid", "task", "The task."),),
        body=(
            inputs.text("name", "The name of the copy.", length=1024),
            _include(TASK_PARTS),
        ),
        scope="tasks:write",
    ),
    begins(
        "/tasks/{task_gid}/convertToProject",
        "convertTaskToProject",
        "Tasks",
        "Make a project of a task: its parts become tasks there, itself goes to the trash.",
        convert_task,
        places=(inputs.ref("task_gid", "task", "The task."),),
        scope="projects:write",
        home="/api/weft/1",
    ),
    Operation(
        method="GET",
        path="/workspace_memberships/{workspace_membership_gid}/open_tasks_count",
        id="getOpenTasksCount",
        tag="Workspace memberships",
        doc="How many open tasks somebody has, of those that the caller sees.",
        places=MEMBER,
        command=count_open_tasks,
        scope="tasks:read",
        home="/api/weft/1",
    ),
    begins(
        "/workspace_memberships/{workspace_membership_gid}/handOverTasks",
        "handOverTasks",
        "Workspace memberships",
        "Give all open tasks of somebody to somebody else, or to nobody; admins only.  What the "
        "caller does not see or may not change stays.",
        hand_over_tasks,
        places=MEMBER,
        body=(inputs.person("assignee", "Who gets them; null: nobody."),),
        scope="tasks:write",
        home="/api/weft/1",
    ),
    begins(
        "/tasks/{task_gid}/rollup",
        "rollupTask",
        "Tasks",
        "Widen the dates of a task and of its parts to cover what they are made of.",
        roll_up_task,
        places=(inputs.ref("task_gid", "task", "The task."),),
        scope="tasks:write",
    ),
    begins(
        "/projects/{project_gid}/rollup",
        "rollupProject",
        "Projects",
        "Widen the dates of a project's tasks to cover what they are made of.",
        roll_up_project,
        places=(inputs.ref("project_gid", "project", "The project."),),
        scope="projects:write",
    ),
    begins(
        "/projects/{project_gid}/duplicate",
        "duplicateProject",
        "Projects",
        "Copy a project with its tasks, and with what is included.",
        duplicate_project,
        places=(inputs.ref("project_gid", "project", "The project."),),
        body=(
            inputs.text(
                "name", "The name of the copy.", length=1024, required=True, nullable=False
            ),
            _include(PROJECT_PARTS),
            inputs.anything(
                "schedule_dates",
                "{should_skip_weekends, start_on or due_on}: when its dates begin or end.",
            ),
        ),
        scope="projects:write",
    ),
)
