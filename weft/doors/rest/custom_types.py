"""Operations on custom types: the wire reads them, our own API makes and changes them."""

from collections.abc import Mapping
from typing import Any

from weft.kernel import inputs
from weft.kernel.errors import Invalid
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Command, Operation, by_path
from weft.kernel.resource import Spec
from weft.work.custom_types.commands import (
    add_option,
    create_type,
    delete_type,
    drop_type,
    remove_option,
    update_option,
    update_type,
    use_type,
)
from weft.work.custom_types.listings import TYPES_OF_PROJECT, TYPES_OF_WORKSPACE
from weft.work.custom_types.logic import COLORS, STATES
from weft.work.custom_types.resource import CustomType, CustomTypeStatusOption

HOME = "/api/weft/1"
TYPE = (inputs.ref("custom_type_gid", "custom_type", "The type."),)
OPTION = (inputs.ref("custom_type_status_option_gid", "custom_type_status_option", "The state."),)
PROJECT = (inputs.ref("project_gid", "project", "The project."),)
USED = (inputs.ref("custom_type", "custom_type", "The type.", required=True, nullable=False),)
NAME = inputs.text("name", "Its name.", length=1024, nullable=False)
SIDES = (
    inputs.ref("insert_before", "custom_type_status_option", "The state that it comes before."),
    inputs.ref("insert_after", "custom_type_status_option", "The state that it comes after."),
)
COLOR = inputs.text("color", "Its colour.", choices=COLORS)
STATE = inputs.text(
    "completion_state",
    "Whether its tasks are done; for good.",
    choices=tuple(STATES),
    required=True,
    nullable=False,
)
NEW_NAME = inputs.text("name", "Its name.", length=1024, required=True, nullable=False)


def types_of(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """Those that a project uses, or all of a workspace."""
    query = asked.query
    if query.get("project") is not None:
        return TYPES_OF_PROJECT, {"parent": query["project"]}
    if query.get("workspace") is None:
        raise Invalid("project: Missing input")
    return TYPES_OF_WORKSPACE, {"parent": query["workspace"]}


def _own(
    method: str,
    path: str,
    id: str,
    doc: str,
    command: Command,
    returns: Spec | None = CustomType.spec,
    **more: Any,
) -> Operation:
    return Operation(
        method=method,
        path=path,
        id=id,
        tag="Custom types",
        doc=doc,
        returns=returns,
        command=command,
        home=HOME,
        **more,
    )


OPERATIONS = (
    Operation(
        method="GET",
        path="/custom_types",
        id="getCustomTypes",
        tag="Custom types",
        doc="The custom types that a project uses, or all of a workspace.",
        returns=CustomType.spec,
        parameters=(
            inputs.ref("project", "project", "The project."),
            inputs.ref("workspace", "workspace", "The workspace, where no project is given."),
        ),
        list=types_of,
        also=("status_options",),
        scope="task_custom_types:read",
    ),
    Operation(
        method="GET",
        path="/custom_types/{custom_type_gid}",
        id="getCustomType",
        tag="Custom types",
        doc="Read a custom type.",
        returns=CustomType.spec,
        places=TYPE,
        read=by_path("custom_type_gid"),
        scope="task_custom_types:read",
    ),
    _own(
        "POST",
        "/custom_types",
        "createCustomType",
        "Make a custom type with its first states.",
        create_type,
        status=201,
        body=(
            inputs.ref("workspace", "workspace", "The workspace.", required=True, nullable=False),
            NEW_NAME,
            inputs.anything("status_options", "Its states: {name, completion_state, color}."),
        ),
    ),
    _own(
        "PUT",
        "/custom_types/{custom_type_gid}",
        "updateCustomType",
        "Rename a custom type.",
        update_type,
        places=TYPE,
        body=(NAME,),
    ),
    _own(
        "DELETE",
        "/custom_types/{custom_type_gid}",
        "deleteCustomType",
        "Move a custom type to the trash; its tasks have no type until it is restored.",
        delete_type,
        None,
        places=TYPE,
    ),
    _own(
        "POST",
        "/custom_types/{custom_type_gid}/status_options",
        "createStatusOptionForCustomType",
        "Add a state to a custom type.",
        add_option,
        CustomTypeStatusOption.spec,
        status=201,
        places=TYPE,
        body=(NEW_NAME, STATE, COLOR, *SIDES),
    ),
    _own(
        "PUT",
        "/custom_type_status_options/{custom_type_status_option_gid}",
        "updateCustomTypeStatusOption",
        "Change the name, the colour or the place of a state, or offer it no longer.",
        update_option,
        CustomTypeStatusOption.spec,
        places=OPTION,
        body=(
            NAME,
            COLOR,
            inputs.flag("enabled", "Whether it may be chosen anew.", nullable=False),
            *SIDES,
        ),
    ),
    _own(
        "DELETE",
        "/custom_type_status_options/{custom_type_status_option_gid}",
        "deleteCustomTypeStatusOption",
        "Remove a state; tasks that are in it stay in it until they change.",
        remove_option,
        None,
        places=OPTION,
    ),
    _own(
        "POST",
        "/projects/{project_gid}/addCustomType",
        "addCustomTypeForProject",
        "Let the tasks of a project be of a custom type.",
        use_type,
        places=PROJECT,
        body=USED,
    ),
    _own(
        "POST",
        "/projects/{project_gid}/removeCustomType",
        "removeCustomTypeForProject",
        "Let no further task of a project be of a custom type.",
        drop_type,
        None,
        places=PROJECT,
        body=USED,
    ),
)
