"""Operations on attachments."""

from collections.abc import Mapping
from typing import Any

from weft.kernel import inputs
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation, by_path, under
from weft.std.gid import Kind, kind_of
from weft.work.attachments.commands import attach, attach_to_task, delete_attachment
from weft.work.attachments.listings import (
    ATTACHMENTS_OF_BRIEF,
    ATTACHMENTS_OF_PROJECT,
    ATTACHMENTS_OF_TASK,
    FILES_OF_PROJECT,
)
from weft.work.attachments.resource import SUBTYPES, Attachment

ATTACHMENT = (inputs.ref("attachment_gid", "attachment", "The attachment."),)
TASK = (inputs.ref("task_gid", "task", "The task."),)
PARENT = inputs.ref(
    "parent",
    ("task", "project", "project_brief"),
    "The task, project or project brief it belongs to.",
    required=True,
)
WHAT = (
    inputs.text("resource_subtype", "A file (`asana`) or a link (`external`).", choices=SUBTYPES),
    inputs.text("url", "Where the link leads.", length=2048),
    inputs.text("name", "What it is called; a file brings its own name.", length=1024),
    inputs.flag("connect_to_app", "Whether the calling app shows more of the link."),
)


LISTINGS = {Kind.PROJECT: ATTACHMENTS_OF_PROJECT, Kind.PROJECT_BRIEF: ATTACHMENTS_OF_BRIEF}


def _of_parent(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    parent = asked.query["parent"]
    kind = kind_of(parent) or Kind.TASK
    return LISTINGS.get(kind, ATTACHMENTS_OF_TASK), {"parent": parent}


GET = Operation(
    method="GET",
    path="/attachments/{attachment_gid}",
    id="getAttachment",
    tag="Attachments",
    doc="Read an attachment.",
    returns=Attachment.spec,
    places=ATTACHMENT,
    read=by_path("attachment_gid"),
    scope="attachments:read",
)
OPERATIONS = (
    GET,
    Operation(
        method="DELETE",
        path="/attachments/{attachment_gid}",
        id="deleteAttachment",
        tag="Attachments",
        doc="Delete an attachment.",
        places=ATTACHMENT,
        command=delete_attachment,
        scope="attachments:delete",
    ),
    Operation(
        method="GET",
        path="/attachments",
        id="getAttachmentsForObject",
        tag="Attachments",
        doc="The attachments of a task or project.",
        returns=Attachment.spec,
        parameters=(PARENT,),
        list=_of_parent,
        scope="attachments:read",
    ),
    Operation(
        method="GET",
        path="/projects/{project_gid}/files",
        id="getFilesForProject",
        tag="Attachments",
        doc="The attachments of all tasks of a project that the caller sees, the newest first.",
        returns=Attachment.spec,
        places=(inputs.ref("project_gid", "project", "The project."),),
        list=under(FILES_OF_PROJECT, "project_gid"),
        scope="attachments:read",
        home="/api/weft/1",
    ),
    Operation(
        method="POST",
        path="/attachments",
        id="createAttachmentForObject",
        tag="Attachments",
        doc="Attach a file or a link.",
        returns=Attachment.spec,
        body=(PARENT, *WHAT),
        command=attach,
        takes_files=True,
        scope="attachments:write",
    ),
    Operation(
        method="GET",
        path="/tasks/{task_gid}/attachments",
        id="getAttachmentsForTask",
        tag="Attachments",
        doc="The attachments of a task; older clients ask here.",
        returns=Attachment.spec,
        places=TASK,
        list=under(ATTACHMENTS_OF_TASK, "task_gid"),
        scope="attachments:read",
        alias=True,
    ),
    Operation(
        method="POST",
        path="/tasks/{task_gid}/attachments",
        id="createAttachmentForTask",
        tag="Attachments",
        doc="Attach a file or a link to a task; older clients send it here.",
        returns=Attachment.spec,
        places=TASK,
        body=WHAT,
        command=attach_to_task,
        takes_files=True,
        scope="attachments:write",
        alias=True,
    ),
)
