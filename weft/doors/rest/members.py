"""Operations on the members of a workspace, looked through: by name, role and state; as a table."""

from collections.abc import AsyncIterator, Mapping
from typing import Any

import msgspec
from starlette.responses import Response, StreamingResponse

from weft.doors.rest.answering import LARGEST, Answering
from weft.doors.rest.calls import Call
from weft.doors.rest.people import WEFT, WORKSPACE
from weft.doors.rest.typeahead import like
from weft.identity.memberships.listings import MEMBERS, ROLES
from weft.identity.memberships.resource import WorkspaceMembership
from weft.kernel import inputs, selection
from weft.kernel.access import Actor
from weft.kernel.errors import Forbidden
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation
from weft.std.sheets import line

STATES = {"active": True, "deactivated": False}
PARAMETERS = (
    inputs.text("text", "How a part of the name, or the address, begins.", length=320),
    inputs.text("role", "What they are.", choices=ROLES),
    inputs.text("state", "Whether they belong to it today.", choices=tuple(STATES)),
)
COLUMNS = ("User ID", "Name", "E-mail", "Role", "State", "Since", "Last seen")
FIELDS = "user.(name|email),kind,is_admin,is_active,created_at,last_seen_at"
AT_ONCE = 500


def members(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """Those that the query asks for, by name."""
    state = asked.query.get("state")
    return MEMBERS, {
        "parent": asked.path["workspace_gid"],
        "typed": like(asked.query.get("text") or ""),
        "role": asked.query.get("role"),
        "active": None if state is None else STATES[state],
    }


async def export_members(answering: Answering, call: Call, who: Actor) -> Response:
    """`GET /workspaces/{workspace_gid}/members/csv`."""
    if not who.is_admin:
        raise Forbidden("workspace: Only its admins take the list of its members away.")
    again = Call(
        answering.operations["getMembersForWorkspace"],
        call.credential,
        {"workspace_gid": who.workspace},
        call.query,
        {},
        selection.parse(FIELDS),
        LARGEST,
        None,
        None,
        call.origin,
    )
    rows: list[dict[str, Any]] = msgspec.json.decode((await answering.answer(again)).data)
    await answering.note(call, who, "members.exported", who.workspace, members=len(rows))
    told = {
        "content-disposition": 'attachment; filename="members.csv"',
        "cache-control": "no-store",
    }
    headers = {"x-content-type-options": "nosniff", **told}
    return StreamingResponse(_sheet(rows), media_type="text/csv; charset=utf-8", headers=headers)


async def _sheet(rows: list[dict[str, Any]]) -> AsyncIterator[str]:
    yield line(COLUMNS)
    for start in range(0, len(rows), AT_ONCE):
        yield "".join(line(_cells(row)) for row in rows[start : start + AT_ONCE])


def _cells(row: Mapping[str, Any]) -> list[Any]:
    user = row["user"]
    return [
        user["gid"],
        user["name"],
        user.get("email"),
        "admin" if row["is_admin"] else row["kind"],
        "active" if row["is_active"] else "deactivated",
        row["created_at"],
        row["last_seen_at"],
    ]


OPERATIONS = (
    Operation(
        method="GET",
        path="/workspaces/{workspace_gid}/members",
        id="getMembersForWorkspace",
        tag="Workspace memberships",
        doc="Who belongs to a workspace, and did: by name, looked through.",
        returns=WorkspaceMembership.spec,
        places=(WORKSPACE,),
        parameters=PARAMETERS,
        list=members,
        home=WEFT,
    ),
    Operation(
        method="GET",
        path="/workspaces/{workspace_gid}/members/csv",
        id="exportMembers",
        tag="Workspace memberships",
        doc=f"The same as CSV, for admins, at most {LARGEST:,} people.",
        places=(WORKSPACE,),
        parameters=PARAMETERS,
        serve=export_members,
        home=WEFT,
        batches=False,
    ),
)
