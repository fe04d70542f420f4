"""Operations on people's own lists."""

from weft.kernel import inputs
from weft.kernel.operations import Operation, by_path, under
from weft.work.tasks.commands.own_lists import read_own_list
from weft.work.tasks.listings import TASKS_OF_LIST
from weft.work.tasks.resource import Task
from weft.work.user_task_lists.resource import UserTaskList

LIST = (inputs.ref("user_task_list_gid", "user_task_list", "The list."),)
OPERATIONS = (
    Operation(
        method="GET",
        path="/user_task_lists/{user_task_list_gid}",
        id="getUserTaskList",
        tag="User task lists",
        doc="Read a person's own list.",
        returns=UserTaskList.spec,
        places=LIST,
        read=by_path("user_task_list_gid"),
        scope="tasks:read",
    ),
    Operation(
        method="GET",
        path="/users/{user_gid}/user_task_list",
        id="getUserTaskListForUser",
        tag="User task lists",
        doc="Read the own list of a person in a workspace.",
        returns=UserTaskList.spec,
        places=(inputs.person("user_gid", "The person: gid, address or `me`."),),
        parameters=(inputs.ref("workspace", "workspace", "The workspace.", required=True),),
        command=read_own_list,
        scope="tasks:read",
    ),
    Operation(
        method="GET",
        path="/user_task_lists/{user_task_list_gid}/tasks",
        id="getTasksForUserTaskList",
        tag="Tasks",
        doc="The tasks of a person, in the order of their own list.",
        returns=Task.spec,
        places=LIST,
        parameters=(
            inputs.moment("completed_since", "Only tasks that are incomplete, or completed since."),
        ),
        list=under(TASKS_OF_LIST, "user_task_list_gid", completed_since=None, modified_since=None),
        scope="tasks:read",
    ),
)
