"""Operations on attachments."""

from collections.abc import Mapping
from typing import Any

from starlette.responses import Response

from weft.doors.rest.answering import Answering
from weft.doors.rest.calls import Call
from weft.kernel import inputs
from weft.kernel.access import Actor
from weft.kernel.errors import NotFound
from weft.kernel.listing import Listing, named
from weft.kernel.operations import Asked, Operation, by_path, under
from weft.std.gid import Kind, kind_of
from weft.work.attachments.commands import attach, attach_to_task, delete_attachment
from weft.work.attachments.listings import (
    ATTACHMENTS_OF_BRIEF,
    ATTACHMENTS_OF_MESSAGE,
    ATTACHMENTS_OF_PROJECT,
    ATTACHMENTS_OF_TASK,
    FILES_OF_PROJECT,
)
from weft.work.attachments.resource import SUBTYPES, Attachment
from weft.work.attachments.thumbnails import FIND, MEDIA_TYPE, Thumbnails

ATTACHMENT = (inputs.ref("attachment_gid", "attachment", "The attachment."),)
TASK = (inputs.ref("task_gid", "task", "The task."),)
PARENT = inputs.ref(
    "parent",
    ("task", "project", "project_brief", "message"),
    "The task, project, project brief or message it belongs to.",
    required=True,
)
WHAT = (
    inputs.text("resource_subtype", "A file (`asana`) or a link (`external`).", choices=SUBTYPES),
    inputs.text("url", "Where the link leads.", length=2048),
    inputs.text("name", "What it is called; a file brings its own name.", length=1024),
    inputs.flag("connect_to_app", "Whether the calling app shows more of the link."),
)


LISTINGS = {
    Kind.PROJECT: ATTACHMENTS_OF_PROJECT,
    Kind.PROJECT_BRIEF: ATTACHMENTS_OF_BRIEF,
    Kind.MESSAGE: ATTACHMENTS_OF_MESSAGE,
}


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
SEEN = named(Attachment.spec)
# Drawn by ourselves.  It never changes, but who may see it does: each look is asked for.
HEADERS = {
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-site",
    "referrer-policy": "no-referrer",
    "cache-control": "private, no-cache",
}


async def show_thumbnail(answering: Answering, call: Call, who: Actor) -> Response:
    """`GET /attachments/{attachment_gid}/thumbnail`."""
    gid = call.path["attachment_gid"]
    if not await answering.fetch(who, SEEN, [gid], {"gid": {}}):
        raise NotFound.of("attachment", gid)
    headers = HEADERS | {"etag": f'"{gid}"'}
    row = await answering.base.row(FIND, who.workspace, gid)
    if row is not None and call.headers.get("if-none-match") == headers["etag"]:
        return Response(None, 304, headers)
    drawn = await answering.means.of(Thumbnails).of(dict(row)) if row is not None else None
    if drawn is None:
        raise NotFound("attachment: There is no small picture of this file.")
    return Response(drawn, 200, headers, MEDIA_TYPE)


OPERATIONS = (
    GET,
    Operation(
        method="GET",
        path="/attachments/{attachment_gid}/thumbnail",
        id="getAttachmentThumbnail",
        tag="Attachments",
        doc="A small picture of an attached one: WebP, at most 640 pixels wide and high.",
        places=ATTACHMENT,
        serve=show_thumbnail,
        scope="attachments:read",
        home="/api/weft/1",
        batches=False,
    ),
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
