"""Operations on status updates, and on project statuses, their older name."""

from collections.abc import Mapping
from typing import Any

from weft.kernel import inputs
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation, by_path, under
from weft.planning.status_updates.commands import delete_update, send_status, send_update
from weft.planning.status_updates.listings import PROJECT_STATUSES, STATUS_UPDATES
from weft.planning.status_updates.logic import COLORS, OF_PROJECTS
from weft.planning.status_updates.resource import ProjectStatus, StatusUpdate

UPDATE = (inputs.ref("status_update_gid", "status_update", "The update."),)
STATUS = (inputs.ref("project_status_gid", "project_status", "The status."),)
PROJECT = (inputs.ref("project_gid", "project", "The project."),)
PARENT = inputs.ref("parent", "project", "The project.", required=True, nullable=False)
WORDS = (
    inputs.text("title", "Its title; by default one that names the day.", length=1024),
    inputs.text("text", "What it says; excludes `html_text`."),
    inputs.text("html_text", "What it says as rich text.", length=262_144),
)


def updates_of(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """Of the parent that is named."""
    query = asked.query
    return STATUS_UPDATES, {
        "parent": query["parent"],
        "created_since": query.get("created_since"),
    }


OPERATIONS = (
    Operation(
        method="GET",
        path="/status_updates",
        id="getStatusesForObject",
        tag="Status updates",
        doc="The status updates of a project, the newest first.",
        returns=StatusUpdate.spec,
        parameters=(
            PARENT,
            inputs.moment("created_since", "Only those that were sent since then."),
        ),
        list=updates_of,
    ),
    Operation(
        method="POST",
        path="/status_updates",
        id="createStatusForObject",
        tag="Status updates",
        doc="Send a status update on a project.",
        returns=StatusUpdate.spec,
        status=201,
        body=(
            PARENT,
            *WORDS,
            inputs.text(
                "status_type", "How it goes.", choices=OF_PROJECTS, required=True, nullable=False
            ),
        ),
        command=send_update,
    ),
    Operation(
        method="GET",
        path="/status_updates/{status_update_gid}",
        id="getStatus",
        tag="Status updates",
        doc="Read a status update.",
        returns=StatusUpdate.spec,
        places=UPDATE,
        read=by_path("status_update_gid"),
    ),
    Operation(
        method="DELETE",
        path="/status_updates/{status_update_gid}",
        id="deleteStatus",
        tag="Status updates",
        doc="Move a status update to the trash.",
        places=UPDATE,
        command=delete_update,
    ),
    Operation(
        method="GET",
        path="/projects/{project_gid}/project_statuses",
        id="getProjectStatusesForProject",
        tag="Project statuses",
        doc="The statuses of a project, the newest first; see status updates.",
        returns=ProjectStatus.spec,
        places=PROJECT,
        list=under(PROJECT_STATUSES, "project_gid", created_since=None),
    ),
    Operation(
        method="POST",
        path="/projects/{project_gid}/project_statuses",
        id="createProjectStatusForProject",
        tag="Project statuses",
        doc="Say how a project goes; see status updates.",
        returns=ProjectStatus.spec,
        status=201,
        places=PROJECT,
        body=(
            *WORDS,
            inputs.text(
                "color",
                "How it goes, as a colour.",
                choices=tuple(COLORS),
                required=True,
                nullable=False,
            ),
        ),
        command=send_status,
    ),
    Operation(
        method="GET",
        path="/project_statuses/{project_status_gid}",
        id="getProjectStatus",
        tag="Project statuses",
        doc="Read a status of a project.",
        returns=ProjectStatus.spec,
        places=STATUS,
        read=by_path("project_status_gid"),
    ),
    Operation(
        method="DELETE",
        path="/project_statuses/{project_status_gid}",
        id="deleteProjectStatus",
        tag="Project statuses",
        doc="Move a status of a project to the trash.",
        places=STATUS,
        command=delete_update,
    ),
)
