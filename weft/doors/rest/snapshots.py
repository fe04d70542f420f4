"""Snapshots: everything a client needs to show a project, columnar, with the number from which to
stream.

The number is taken before the rows are read, so nothing that happens meanwhile is lost: at worst
the stream tells again what the snapshot already shows.
"""

import asyncio
import gzip
from typing import Any

import msgspec
from starlette.responses import Response

from weft.doors.rest.answering import LARGEST, Answering
from weft.doors.rest.calls import Call
from weft.doors.rest.responses import JSON
from weft.kernel import feed, inputs, selection
from weft.kernel.access import Actor, Gid
from weft.kernel.errors import NotFound
from weft.kernel.listing import Listing
from weft.kernel.operations import Operation
from weft.work.sections.listings import SECTIONS
from weft.work.tasks.listings import TASKS_OF_PROJECT

TASK_FIELDS = (
    "name,resource_subtype,completed,completed_at,start_on,start_at,due_on,due_at,modified_at,"
    "created_at,num_subtasks,num_likes,approval_status,assignee.name,memberships.project.name,"
    "memberships.section.name,tags.name,tags.color,custom_fields.name,custom_fields.display_value"
)
SECTION_FIELDS = "name,created_at"
EVERYTHING = {"completed_since": None, "modified_since": None}
Rows = list[dict[str, Any]]


async def project_snapshot(answering: Answering, call: Call, who: Actor) -> Response:
    """`GET /projects/{project_gid}/snapshot`."""
    await feed.relay(answering.base)
    seq = await feed.head(answering.base, who.workspace)
    tag, project = f'W/"{seq}-{who.epoch}"', call.path["project_gid"]
    headers = {"etag": tag, "cache-control": "private, no-cache"}
    if call.headers.get("if-none-match") == tag and await _sees(answering, who, project):
        return Response(status_code=304, headers=headers)
    sections = await _all(answering, who, SECTIONS, project, SECTION_FIELDS)
    tasks = await _all(answering, who, TASKS_OF_PROJECT, project, TASK_FIELDS)
    body = await asyncio.to_thread(packed, seq, {"sections": sections, "tasks": tasks})
    shown = {"content-type": JSON, "content-encoding": "gzip", **headers}
    return Response(body, headers=shown)


async def _sees(answering: Answering, who: Actor, project: Gid) -> bool:
    spec = answering.known["project"]
    statement = answering.one(spec, answering.remembered({"gid": {}}), False, who.form)
    given = {**who.arguments(), "gid": project}
    return await answering.base.row(statement.sql, *statement.arguments(given)) is not None


async def _all(
    answering: Answering, who: Actor, listing: Listing, parent: Gid, fields: str
) -> bytes:
    spec = answering.known[listing.of]
    shape = answering.remembered(selection.parse(fields))
    statement = answering.listed(listing, spec, shape, False, who.form)
    given = {**who.arguments(), **EVERYTHING, "parent": parent, "limit": LARGEST}
    row = await answering.base.row(statement.sql, *statement.arguments(given))
    if row is None or not row["found"]:
        raise NotFound.of("project", parent)
    return row["data"]


def packed(seq: int, lists: dict[str, bytes]) -> bytes:
    """Rows → columns → gzip; for a thread, since ten thousand rows take a while."""
    whole: dict[str, Any] = {"seq": seq}
    for name, data in lists.items():
        whole[name] = columnar(msgspec.json.decode(data, type=Rows))
    return gzip.compress(msgspec.json.encode({"data": whole}), 6)


def columnar(rows: Rows) -> dict[str, list[Any]]:
    """`[{a: 1, b: 2}, …]` → `{a: [1, …], b: [2, …]}`."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    return {name: [row.get(name) for row in rows] for name in names}


OPERATIONS = (
    Operation(
        method="GET",
        path="/projects/{project_gid}/snapshot",
        id="getProjectSnapshot",
        tag="Live",
        doc="A project's sections and tasks, columnar, with the number from which to stream.",
        home="/api/weft/1",
        places=(inputs.ref("project_gid", "project", "The project."),),
        serve=project_snapshot,
        scope="tasks:read",
    ),
)
