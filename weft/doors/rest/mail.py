"""Operations on the addresses by which people send tasks."""

from typing import Any

from weft.kernel import inputs
from weft.kernel.operations import Operation
from weft.notify.mail.commands import (
    change_address_of_list,
    change_address_of_project,
    read_address_of_list,
    read_address_of_project,
)

PROJECT = (inputs.ref("project_gid", "project", "The project."),)
LIST = (inputs.ref("user_task_list_gid", "user_task_list", "One's own list."),)


def _operation(method: str, path: str, id: str, doc: str, command: Any, places: Any) -> Operation:
    return Operation(
        method=method,
        path=path,
        id=id,
        tag="Mail",
        doc=doc,
        places=places,
        command=command,
        home="/api/weft/1",
        scope="tasks:write",
    )


OPERATIONS = (
    _operation(
        "GET",
        "/projects/{project_gid}/mail_address",
        "getMailAddressForProject",
        "The address by which the caller sends tasks to a project; null where this server takes no"
        " mail.",
        read_address_of_project,
        PROJECT,
    ),
    _operation(
        "POST",
        "/projects/{project_gid}/mail_address",
        "changeMailAddressForProject",
        "Another such address for the caller; the one before leads nowhere any more.",
        change_address_of_project,
        PROJECT,
    ),
    _operation(
        "GET",
        "/user_task_lists/{user_task_list_gid}/mail_address",
        "getMailAddressForUserTaskList",
        "The address by which the caller sends tasks to themselves; null where this server takes no"
        " mail.",
        read_address_of_list,
        LIST,
    ),
    _operation(
        "POST",
        "/user_task_lists/{user_task_list_gid}/mail_address",
        "changeMailAddressForUserTaskList",
        "Another such address for the caller; the one before leads nowhere any more.",
        change_address_of_list,
        LIST,
    ),
)
