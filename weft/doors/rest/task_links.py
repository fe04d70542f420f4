"""Operations on what a task is linked to: parent, places, tags, people and dependencies."""

from typing import Any

from weft.kernel import inputs
from weft.kernel.inputs import Input
from weft.kernel.operations import Command, Operation, under
from weft.work.tasks.commands import depending, joining, labelling, merging, placing
from weft.work.tasks.commands.nesting import set_parent
from weft.work.tasks.listings import DEPENDENCIES, DEPENDENTS
from weft.work.tasks.naming import task_place
from weft.work.tasks.resource import Task

TASK = (task_place(),)
WEFT = "/api/weft/1"
BEFORE = inputs.ref("insert_before", "task", "The task to go before; null for the end.")
AFTER = inputs.ref("insert_after", "task", "The task to go after; null for the beginning.")
PROJECT = inputs.ref("project", "project", "The project.", required=True)
TAG = inputs.ref("tag", "tag", "The tag.", required=True)
FOLLOWERS = inputs.person("followers", "Who is meant.", many=True, required=True)
SHARING = inputs.person("co_assignees", "Who is meant.", many=True, required=True)
LAG = inputs.whole("lag_days", "Days between the end of the first and the start of the second.")


def _verb(verb: str, doc: str, command: Command, *body: Input, **more: Any) -> Operation:
    """POST on a task; its id follows the contract's habit."""
    given: dict[str, Any] = {"id": f"{verb}ForTask", "scope": "tasks:write"} | more
    return Operation(
        method="POST",
        path=f"/tasks/{{task_gid}}/{verb}",
        tag="Tasks",
        doc=doc,
        places=TASK,
        body=body,
        command=command,
        **given,
    )


def _tasks(name: str) -> Input:
    return inputs.ref(name, "task", "The other tasks.", many=True, required=True)


def _both_homes(verb: str, doc: str, command: Command, *body: Input) -> tuple[Operation, ...]:
    """The same verb in the contract, and with a lag in our own API."""
    ours = f"{verb}WithLag"
    return (
        _verb(verb, doc, command, *body),
        _verb(verb, doc, command, *body, LAG, home=WEFT, id=ours),
    )


OPERATIONS = (
    _verb(
        "makePrivate",
        "Take a task out of all projects: only its people see it from then on.",
        placing.make_private,
        home=WEFT,
        id="makeTaskPrivate",
        returns=Task.spec,
    ),
    _verb(
        "merge",
        "Close a task as a duplicate of another, which its people follow from then on.",
        merging.merge_task,
        inputs.ref("into", "task", "The other task.", required=True, nullable=False),
        home=WEFT,
        id="mergeTask",
        returns=Task.spec,
    ),
    _verb(
        "unmerge",
        "Let a task be no duplicate any more.",
        merging.unmerge_task,
        home=WEFT,
        id="unmergeTask",
        returns=Task.spec,
    ),
    _verb(
        "setParent",
        "Make a task a part of another, or of none.",
        set_parent,
        inputs.ref("parent", "task", "The new parent, or null."),
        BEFORE,
        AFTER,
        returns=Task.spec,
    ),
    _verb(
        "addProject",
        "Put a task into a project, or to another place in it.",
        placing.add_project,
        PROJECT,
        inputs.ref("section", "section", "The section of the project."),
        BEFORE,
        AFTER,
    ),
    _verb("removeProject", "Take a task out of a project.", placing.remove_project, PROJECT),
    Operation(
        method="POST",
        path="/sections/{section_gid}/addTask",
        id="addTaskForSection",
        tag="Sections",
        doc="Put a task at the top of a section, or beside another task in it.",
        places=(inputs.ref("section_gid", "section", "The section."),),
        body=(inputs.ref("task", "task", "The task.", required=True), BEFORE, AFTER),
        command=placing.add_task_to_section,
        scope="tasks:write",
    ),
    _verb("addTag", "Put a tag on a task.", labelling.add_tag, TAG),
    _verb("removeTag", "Take a tag off a task.", labelling.remove_tag, TAG),
    _verb(
        "addFollowers",
        "Let people follow a task.",
        joining.add_followers,
        FOLLOWERS,
        returns=Task.spec,
    ),
    _verb(
        "removeFollowers",
        "Let people follow a task no longer.",
        joining.remove_followers,
        FOLLOWERS,
        returns=Task.spec,
        id="removeFollowerForTask",
    ),
    *_both_homes(
        "addDependencies",
        "Let a task wait for others.",
        depending.add_dependencies,
        _tasks("dependencies"),
    ),
    _verb(
        "removeDependencies",
        "Let a task wait for others no longer.",
        depending.remove_dependencies,
        _tasks("dependencies"),
    ),
    *_both_homes(
        "addDependents",
        "Let others wait for a task.",
        depending.add_dependents,
        _tasks("dependents"),
    ),
    _verb(
        "removeDependents",
        "Let others wait for a task no longer.",
        depending.remove_dependents,
        _tasks("dependents"),
    ),
    Operation(
        method="GET",
        path="/tasks/{task_gid}/dependencies",
        id="getDependenciesForTask",
        tag="Tasks",
        doc="The tasks that a task waits for.",
        returns=Task.spec,
        places=TASK,
        list=under(DEPENDENCIES, "task_gid"),
        scope="tasks:read",
    ),
    Operation(
        method="GET",
        path="/tasks/{task_gid}/dependents",
        id="getDependentsForTask",
        tag="Tasks",
        doc="The tasks that wait for a task.",
        returns=Task.spec,
        places=TASK,
        list=under(DEPENDENTS, "task_gid"),
        scope="tasks:read",
    ),
    _verb(
        "addCoAssignees",
        "Let people share the work of a task.",
        joining.add_co_assignees,
        SHARING,
        home=WEFT,
        returns=Task.spec,
        also=("co_assignees",),
    ),
    _verb(
        "removeCoAssignees",
        "Let people share the work of a task no longer.",
        joining.remove_co_assignees,
        SHARING,
        home=WEFT,
        returns=Task.spec,
        also=("co_assignees",),
    ),
    _verb(
        "completeMine",
        "Say that one's own part of shared work is done, or is not.",
        joining.complete_mine,
        inputs.flag("completed", "False to take it back."),
        home=WEFT,
        returns=Task.spec,
        also=("co_assignees",),
    ),
)
