"""Operations on tasks."""

from weft.kernel import inputs
from weft.kernel.operations import Operation, by_path, under
from weft.work.tasks.commands import create_task, update_task
from weft.work.tasks.listings import SUBTASKS, TASKS_OF_PROJECT, TASKS_OF_SECTION
from weft.work.tasks.resource import Task

TASK = (inputs.ref("task_gid", "task", "The task."),)
SINCE = inputs.moment(
    "completed_since",
    "Only tasks that are incomplete, or completed since then; `now` for open ones.",
)
CREATING = inputs.of_resource(
    Task.spec,
    "create",
    inputs.ref("workspace", "workspace", "The workspace of a task without project or parent."),
    inputs.ref("projects", "project", "The projects it goes to.", many=True),
    inputs.anything("memberships", "Projects with their sections."),
    inputs.ref("parent", "task", "The task it becomes a part of."),
    inputs.person("followers", "Its first collaborators.", many=True),
    inputs.ref("tags", "tag", "Its first labels.", many=True),
)

OPERATIONS = (
    Operation(
        method="POST",
        path="/tasks",
        id="createTask",
        tag="Tasks",
        doc="Create a task.",
        returns=Task.spec,
        status=201,
        body=CREATING,
        command=create_task,
        scope="tasks:write",
    ),
    Operation(
        method="GET",
        path="/tasks/{task_gid}",
        id="getTask",
        tag="Tasks",
        doc="Read a task.",
        returns=Task.spec,
        places=TASK,
        read=by_path("task_gid"),
        scope="tasks:read",
    ),
    Operation(
        method="PUT",
        path="/tasks/{task_gid}",
        id="updateTask",
        tag="Tasks",
        doc="Change a task.",
        returns=Task.spec,
        places=TASK,
        body=inputs.of_resource(Task.spec, "update"),
        command=update_task,
        scope="tasks:write",
    ),
    Operation(
        method="GET",
        path="/projects/{project_gid}/tasks",
        id="getTasksForProject",
        tag="Tasks",
        doc="The tasks of a project, in its order.",
        returns=Task.spec,
        places=(inputs.ref("project_gid", "project", "The project."),),
        parameters=(SINCE,),
        list=under(TASKS_OF_PROJECT, "project_gid", completed_since=None),
        scope="tasks:read",
    ),
    Operation(
        method="GET",
        path="/sections/{section_gid}/tasks",
        id="getTasksForSection",
        tag="Tasks",
        doc="The tasks of a section, in its order.",
        returns=Task.spec,
        places=(inputs.ref("section_gid", "section", "The section."),),
        parameters=(SINCE,),
        list=under(TASKS_OF_SECTION, "section_gid", completed_since=None),
        scope="tasks:read",
    ),
    Operation(
        method="GET",
        path="/tasks/{task_gid}/subtasks",
        id="getSubtasksForTask",
        tag="Tasks",
        doc="The subtasks of a task, in their order.",
        returns=Task.spec,
        places=TASK,
        list=under(SUBTASKS, "task_gid"),
        scope="tasks:read",
    ),
)
