"""Operations that take data away: a project or one's own list at once, larger things by a job."""

from collections.abc import AsyncIterator
from typing import Any

from starlette.responses import Response, StreamingResponse

from weft.doors.rest.answering import Answering
from weft.doors.rest.calls import Call
from weft.doors.rest.reading import Reading
from weft.doors.rest.responses import disposition
from weft.exchange.exports.asking import NAME
from weft.exchange.exports.commands import export_graph, export_organization, export_resources
from weft.exchange.exports.documents import fields_of, sheet, sheet_of_list, tasks_of
from weft.exchange.exports.resource import ExportJob, OrganizationExport
from weft.kernel import inputs, selection
from weft.kernel.access import Actor
from weft.kernel.errors import NotFound
from weft.kernel.operations import Operation, by_path

WEFT = "/api/weft/1"
PROJECT = (inputs.ref("project_gid", "project", "The project."),)
LIST = (inputs.ref("user_task_list_gid", "user_task_list", "The list."),)
CSV, JSON = "text/csv; charset=utf-8", "application/json; charset=utf-8"
NAMED = selection.parse("name")


async def project_as_csv(answering: Answering, call: Call, who: Actor) -> Response:
    """`GET /projects/{project_gid}/csv`."""
    reader, gid = Reading(answering, call.credential, who), call.path["project_gid"]
    fields = await fields_of(reader, gid)
    name = await _called(reader, "project", gid)
    await answering.note(call, who, "project.exported", gid, form="csv")
    return _file(sheet(reader, gid, fields), CSV, f"{name}.csv")


async def project_as_json(answering: Answering, call: Call, who: Actor) -> Response:
    """`GET /projects/{project_gid}/json`."""
    reader, gid = Reading(answering, call.credential, who), call.path["project_gid"]
    name = await _called(reader, "project", gid)
    await answering.note(call, who, "project.exported", gid, form="json")
    return _file(tasks_of(reader, gid), JSON, f"{name}.json")


async def list_as_csv(answering: Answering, call: Call, who: Actor) -> Response:
    """`GET /user_task_lists/{user_task_list_gid}/csv`."""
    reader, gid = Reading(answering, call.credential, who), call.path["user_task_list_gid"]
    name = await _called(reader, "user_task_list", gid)
    await answering.note(call, who, "user_task_list.exported", gid, form="csv")
    return _file(sheet_of_list(reader, gid), CSV, f"{name}.csv")


async def _called(reader: Reading, kind: str, gid: int) -> str:
    found = await reader.of(kind, [gid], NAMED)
    if not found:
        raise NotFound.of(kind, gid)
    return found[0]["name"]


def _file(pieces: AsyncIterator[bytes], media_type: str, name: str) -> Response:
    headers = {
        "content-disposition": disposition(name),
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
    }
    return StreamingResponse(pieces, media_type=media_type, headers=headers)


def _served(
    path: str, id: str, doc: str, serve: Any, places: tuple[inputs.Input, ...]
) -> Operation:
    return Operation(
        method="GET",
        path=path,
        id=id,
        tag="Exports",
        doc=doc,
        places=places,
        serve=serve,
        scope="tasks:read",
        home=WEFT,
        batches=False,
    )


def _begins(path: str, id: str, doc: str, command: Any, *body: inputs.Input) -> Operation:
    return Operation(
        method="POST",
        path=path,
        id=id,
        tag="Exports",
        doc=doc,
        returns=ExportJob.spec,
        status=201,
        body=body,
        command=command,
    )


def _needed(make: Any, name: str, *more: Any) -> inputs.Input:
    return make(name, *more, required=True, nullable=False)


OPERATIONS = (
    _begins(
        "/exports/graph",
        "createGraphExport",
        "Begin to export a project or a team with all in it that the caller sees: JSON, packed by "
        "gzip.  The job tells where the file is; it is kept for 30 days.",
        export_graph,
        _needed(
            inputs.ref, "parent", ("project", "team", "portfolio", "goal"), "The project or team."
        ),
    ),
    _begins(
        "/exports/resource",
        "createResourceExport",
        "Begin to export tasks, teams and messages of a workspace that the caller sees: a line of "
        "JSON each, packed by gzip.  One such export is at work in a workspace at a time.",
        export_resources,
        _needed(inputs.ref, "workspace", "workspace", "The workspace."),
        _needed(
            inputs.anything,
            NAME,
            "[{resource_type: task, team or message; filters; fields}]: what is wanted; of several "
            "for one kind each adds its own.",
        ),
    ),
    Operation(
        method="POST",
        path="/organization_exports",
        id="createOrganizationExport",
        tag="Organization exports",
        doc="Begin to export all that an admin sees of a workspace: JSON, packed by gzip.  One "
        "such export is at work in a workspace at a time.",
        returns=OrganizationExport.spec,
        status=201,
        body=(_needed(inputs.ref, "organization", "workspace", "The workspace."),),
        command=export_organization,
    ),
    Operation(
        method="GET",
        path="/organization_exports/{organization_export_gid}",
        id="getOrganizationExport",
        tag="Organization exports",
        doc="Read how far an export of one's own is.",
        returns=OrganizationExport.spec,
        places=(inputs.ref("organization_export_gid", "organization_export", "The export."),),
        read=by_path("organization_export_gid"),
    ),
    _served(
        "/projects/{project_gid}/csv",
        "exportProjectAsCsv",
        "The tasks of a project as CSV, with the columns that Asana's export has.",
        project_as_csv,
        PROJECT,
    ),
    _served(
        "/projects/{project_gid}/json",
        "exportProjectAsJson",
        "The tasks of a project as JSON, with their parts, comments, history and files' names.",
        project_as_json,
        PROJECT,
    ),
    _served(
        "/user_task_lists/{user_task_list_gid}/csv",
        "exportTaskListAsCsv",
        "The tasks of a person as CSV, those that the caller sees, in the order of their list.",
        list_as_csv,
        LIST,
    ),
)
