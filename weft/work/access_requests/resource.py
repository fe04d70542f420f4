"""Access requests, as the API shows them.  Of the target they tell no more than was asked for."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from weft.kernel.reading import as_text, fixed, whole
from weft.kernel.resource import CREATE, Resource, Row, column, computed, one
from weft.std.gid import BUCKETS, KINDS, Kind
from weft.work.access_requests.rules import is_seen
from weft.work.access_requests.tables import access_requests

STATUSES = ("pending", "approved", "denied")
TARGET = {
    "type": "object",
    "properties": {"gid": {"type": "string"}, "resource_type": {"type": "string"}},
}


def address(request: Row) -> sa.ColumnElement[Any]:
    """What was asked for: its identity and kind, which whoever asks has named."""
    is_team = request.c.target_gid // whole(BUCKETS) % whole(KINDS) == whole(Kind.TEAM)
    return sa.func.jsonb_build_object(
        fixed("gid"),
        as_text(request.c.target_gid),
        fixed("resource_type"),
        sa.case((is_team, fixed("team")), else_=fixed("project")),
    )


class AccessRequest(Resource, table=access_requests, kind=Kind.ACCESS_REQUEST, see=is_seen):
    """Somebody asks to be let into what they cannot see, or a team that they cannot join."""

    approval_status = column(
        access_requests.c.approval_status,
        compact=True,
        choices=STATUSES,
        doc="What has become of it.",
    )
    message = column(
        access_requests.c.message, compact=True, write=CREATE, doc="Why they ask, in their words."
    )
    requester = one(
        "user", access_requests.c.requester_gid, compact=True, shared=True, doc="Who asks."
    )
    target = computed(
        JSONB(), address, compact=True, shape=TARGET, doc="What they ask for: its identity alone."
    )
