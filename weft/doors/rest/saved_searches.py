"""Saved searches: views of a workspace with criteria, run with the rights of whoever looks."""

from collections.abc import AsyncIterator, Mapping
from typing import Any

import msgspec
from starlette.responses import Response, StreamingResponse

from weft.doors.rest import responses
from weft.doors.rest.answering import LARGEST, Answering
from weft.doors.rest.calls import Call
from weft.doors.rest.filtered import PARAMETERS
from weft.doors.rest.searching import TASKS, WORKSPACE
from weft.exchange.exports.logic import COLUMNS, IN_COLUMNS, cells, listed
from weft.kernel import inputs, selection
from weft.kernel.access import Actor
from weft.kernel.errors import Invalid, NotFound
from weft.kernel.operations import Operation
from weft.kernel.unit_of_work import bound
from weft.std.sheets import line
from weft.work.saved_views.loading import VIEW

VIEW_PLACE = (inputs.ref("saved_view_gid", "saved_view", "The saved search."),)
MOST = 100
KNOWN = frozenset(asked.name for asked in TASKS if not asked.is_pattern)
FIELDS = f"{IN_COLUMNS},memberships.section.name"
AT_ONCE = 200


def understood(criteria: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters of a search, or a refusal that names the one to mend."""
    patterns = [asked for asked in TASKS if asked.is_pattern]
    for name in criteria:
        if name not in KNOWN and not any(asked.named_in([name]) for asked in patterns):
            raise Invalid("criteria.{name}: Tasks are not searched by this", name=name[:80])
    try:
        return inputs.understood(TASKS, criteria)
    except Invalid as error:
        raise Invalid("{place}.{error}", place="criteria", error=error) from None


async def _found(
    answering: Answering, call: Call, who: Actor, names: selection.Names, limit: int
) -> bytes:
    """What the search finds now, for this reader."""
    place = {"gid": call.path["saved_view_gid"], "batch": None}
    statement = bound(VIEW)
    given = who.arguments() | place
    row = await answering.base.row(statement.sql, *statement.arguments(given))
    if row is None:
        raise NotFound.of("saved_view", place["gid"])
    if row["home_gid"] != who.workspace or (row["criteria"] or row["filter"]) is None:
        raise Invalid("saved_view: It has no criteria. Save a search of the workspace")
    query = understood(msgspec.json.decode(row["criteria"] or "{}"))
    asked = {**query, **({"filter": row["filter"]} if row["filter"] else {})}
    return await _searched(answering, call, who, asked, names, limit)


async def _searched(
    answering: Answering,
    call: Call,
    who: Actor,
    query: Mapping[str, Any],
    names: selection.Names,
    limit: int,
) -> bytes:
    again = Call(
        answering.operations["searchTasksByFilter"],
        call.credential,
        {"workspace_gid": who.workspace},
        query,
        {},
        names,
        limit,
        None,
        None,
        call.origin,
    )
    return (await answering.answer(again)).data


async def run_search(answering: Answering, call: Call, who: Actor) -> Response:
    """`GET /saved_views/{saved_view_gid}/tasks`."""
    asked = call.query.get("most")
    limit = MOST if asked is None else asked
    if not 1 <= limit <= MOST:
        raise Invalid("most: Must be between 1 and {most}", most=MOST)
    return responses.answer(await _found(answering, call, who, call.names, limit))


async def export_search(answering: Answering, call: Call, who: Actor) -> Response:
    """`GET /saved_views/{saved_view_gid}/csv`."""
    data = await _found(answering, call, who, selection.parse(FIELDS), LARGEST)
    rows: list[dict[str, Any]] = msgspec.json.decode(data)
    view = call.path["saved_view_gid"]
    await answering.note(call, who, "saved_view.exported", view, tasks=len(rows))
    return _file(rows)


async def export_found(answering: Answering, call: Call, who: Actor) -> Response:
    """`GET /workspaces/{workspace_gid}/tasks/search/csv`."""
    names = selection.parse(FIELDS)
    data = await _searched(answering, call, who, call.query, names, LARGEST)
    rows: list[dict[str, Any]] = msgspec.json.decode(data)
    await answering.note(call, who, "search.exported", who.workspace, tasks=len(rows))
    return _file(rows)


def _file(rows: list[dict[str, Any]]) -> Response:
    told = {"content-disposition": 'attachment; filename="search.csv"', "cache-control": "no-store"}
    headers = {"x-content-type-options": "nosniff", **told}
    return StreamingResponse(_sheet(rows), media_type="text/csv; charset=utf-8", headers=headers)


async def _sheet(rows: list[dict[str, Any]]) -> AsyncIterator[str]:
    yield line(COLUMNS)
    for start in range(0, len(rows), AT_ONCE):
        yield "".join(line(_cells(row)) for row in rows[start : start + AT_ONCE])


def _cells(row: Mapping[str, Any]) -> list[Any]:
    sections = [place["section"] for place in row["memberships"]]
    return cells(row, listed(section for section in sections if section))


def _served(
    path: str,
    id: str,
    doc: str,
    serve: Any,
    *parameters: inputs.Input,
    places: tuple[inputs.Input, ...] = VIEW_PLACE,
) -> Operation:
    return Operation(
        method="GET",
        path=path,
        id=id,
        tag="Saved views",
        doc=doc,
        places=places,
        parameters=parameters,
        serve=serve,
        scope="tasks:read",
        home="/api/weft/1",
        batches=False,
    )


OPERATIONS = (
    _served(
        "/saved_views/{saved_view_gid}/tasks",
        "getTasksForSavedView",
        "What a saved search finds now, for whoever asks.",
        run_search,
        inputs.whole("most", f"How many, at most {MOST}; {MOST} where not said."),
    ),
    _served(
        "/saved_views/{saved_view_gid}/csv",
        "exportSavedView",
        f"What a saved search finds as CSV, at most {LARGEST:,} tasks.",
        export_search,
    ),
    _served(
        "/workspaces/{workspace_gid}/tasks/search/csv",
        "exportSearch",
        f"What a search finds as CSV, at most {LARGEST:,} tasks.",
        export_found,
        *PARAMETERS,
        places=WORKSPACE,
    ),
)
