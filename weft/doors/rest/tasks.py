"""Operations on tasks: make, read, change, delete and list them."""

from collections.abc import Mapping
from typing import Any

from weft.kernel import inputs
from weft.kernel.errors import Invalid
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation, by_path, under
from weft.std.wording import Template
from weft.work.custom_types.knowing import FILTER, know_filter
from weft.work.tasks.commands.asking import abilities
from weft.work.tasks.commands.creating import create_subtask, create_task
from weft.work.tasks.commands.editing import update_task
from weft.work.tasks.commands.trashing import delete_task
from weft.work.tasks.listings import (
    SUBTASKS,
    TASKS_OF_ASSIGNEE,
    TASKS_OF_LIST,
    TASKS_OF_PROJECT,
    TASKS_OF_SECTION,
    TASKS_OF_TAG,
    of_type,
)
from weft.work.tasks.naming import CUSTOM_ID, task_place
from weft.work.tasks.resource import Task

TASK = (task_place(),)
SINCE = inputs.moment(
    "completed_since",
    "Only tasks that are incomplete, or completed since then; `now` for open ones.",
)
OWN_SECTION = inputs.ref(
    "assignee_section", "section", "A section of the assignee's own list; for the assignee alone."
)
LINKS = (
    inputs.ref("projects", "project", "The projects it goes to.", many=True),
    inputs.anything("memberships", "Projects with their sections."),
    inputs.person("followers", "Its first collaborators.", many=True),
    inputs.ref("tags", "tag", "Its first labels.", many=True),
    OWN_SECTION,
)
WORKSPACE = inputs.ref("workspace", "workspace", "Needed without project and parent.")
PARENT = inputs.ref("parent", "task", "The task it becomes a part of.")
CREATING = inputs.of_resource(Task.spec, "create", WORKSPACE, *LINKS, PARENT)
CREATING_SUBTASK = inputs.of_resource(Task.spec, "create", *LINKS, without=("workspace", "parent"))
UPDATING = inputs.of_resource(Task.spec, "update", OWN_SECTION)
ONE_OF: Template = (
    "Must specify exactly one of project, tag, section, user task list, or assignee + workspace"
)
FILTERS = (
    inputs.ref("project", "project", "The project whose tasks are wanted."),
    inputs.ref("section", "section", "The section whose tasks are wanted."),
    inputs.ref("tag", "tag", "The tag whose tasks are wanted."),
    inputs.ref("user_task_list", "user_task_list", "The own list whose tasks are wanted."),
    inputs.ref("workspace", "workspace", "The workspace of the assignee's tasks."),
    inputs.person("assignee", "The assignee whose tasks are wanted."),
    SINCE,
    inputs.moment("modified_since", "Only tasks that changed since then."),
    inputs.ref("custom_type", "custom_type", "Only tasks of this custom type; empty: of none."),
)
LISTINGS = {
    "project": TASKS_OF_PROJECT,
    "section": TASKS_OF_SECTION,
    "tag": TASKS_OF_TAG,
    "user_task_list": TASKS_OF_LIST,
}
EVERYTHING = {"completed_since": None, "modified_since": None}


def tasks_of(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """The list that the filters name: exactly one."""
    query = asked.query
    named = [name for name in LISTINGS if query.get(name)]
    is_assigned = bool(query.get("assignee"))
    if len(named) + is_assigned != 1 or (is_assigned and not query.get("workspace")):
        raise Invalid(ONE_OF)
    given = {name: query.get(name) for name in EVERYTHING}
    if is_assigned:
        listing = TASKS_OF_ASSIGNEE
        given |= {"assignee": query["assignee"], "parent": query["workspace"]}
    else:
        listing = LISTINGS[named[0]]
        given |= {"parent": query[named[0]]}
    if FILTER not in query:
        return listing, given
    return of_type(listing, some=query[FILTER] is not None), given | {FILTER: query[FILTER]}


OPERATIONS = (
    Operation(
        method="GET",
        path="/tasks",
        id="getTasks",
        tag="Tasks",
        doc="The tasks of a project, section, tag, own list or assignee.",
        returns=Task.spec,
        parameters=FILTERS,
        learn=know_filter,
        list=tasks_of,
        scope="tasks:read",
    ),
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
        body=UPDATING,
        command=update_task,
        scope="tasks:write",
    ),
    Operation(
        method="DELETE",
        path="/tasks/{task_gid}",
        id="deleteTask",
        tag="Tasks",
        doc="Move a task to the trash, with its subtasks.",
        places=TASK,
        command=delete_task,
        scope="tasks:delete",
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
        list=under(TASKS_OF_PROJECT, "project_gid", **EVERYTHING),
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
        list=under(TASKS_OF_SECTION, "section_gid", **EVERYTHING),
        scope="tasks:read",
    ),
    Operation(
        method="GET",
        path="/tags/{tag_gid}/tasks",
        id="getTasksForTag",
        tag="Tasks",
        doc="The tasks that carry a tag.",
        returns=Task.spec,
        places=(inputs.ref("tag_gid", "tag", "The tag."),),
        list=under(TASKS_OF_TAG, "tag_gid", **EVERYTHING),
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
    Operation(
        method="POST",
        path="/tasks/{task_gid}/subtasks",
        id="createSubtaskForTask",
        tag="Tasks",
        doc="Create a task as part of another.",
        returns=Task.spec,
        status=201,
        places=TASK,
        body=CREATING_SUBTASK,
        command=create_subtask,
        scope="tasks:write",
    ),
    Operation(
        method="GET",
        path="/workspaces/{workspace_gid}/tasks/custom_id/{custom_id}",
        id="getTaskForCustomID",
        tag="Tasks",
        doc="Read the task that carries an id such as `PROJ-12`.",
        returns=Task.spec,
        places=(
            inputs.ref("workspace_gid", "workspace", "The workspace."),
            inputs.ref("custom_id", "task", "The id.", alias=CUSTOM_ID),
        ),
        read=by_path("custom_id"),
        scope="tasks:read",
    ),
    Operation(
        method="GET",
        path="/tasks/{task_gid}",
        id="readTask",
        tag="Tasks",
        doc="Read a task with those who share its work, its dependencies' lags and its reactions.",
        returns=Task.spec,
        places=TASK,
        read=by_path("task_gid"),
        also=(
            "co_assignees",
            "dependency_links",
            "duplicate_of",
            "reaction_summary",
            "recurrence",
            "next_occurrence",
        ),
        home="/api/weft/1",
        scope="tasks:read",
    ),
    Operation(
        method="PUT",
        path="/tasks/{task_gid}/description",
        id="rewordTask",
        tag="Tasks",
        doc="Change the description of a task, unless somebody did so meanwhile.",
        returns=Task.spec,
        places=TASK,
        body=(
            inputs.text("html_notes", "The new description.", required=True, nullable=False),
            inputs.text("base_html_notes", "The description that one began with."),
        ),
        command=update_task,
        also=("html_notes",),
        home="/api/weft/1",
        scope="tasks:write",
        refuses=(409,),
    ),
    Operation(
        method="GET",
        path="/tasks/{task_gid}/abilities",
        id="readAbilitiesOnTask",
        tag="Tasks",
        doc="What the caller may do with a task.",
        places=TASK,
        command=abilities,
        home="/api/weft/1",
        scope="tasks:read",
    ),
)
