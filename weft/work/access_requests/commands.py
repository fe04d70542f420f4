"""Verbs of access requests: ask, let in, turn away.

A request is answered alike whether its target exists, lies in the trash or never was: nobody learns
by asking which projects there are.
"""

from typing import Any

from weft.kernel.access import Gid
from weft.kernel.errors import Invalid
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.gid import Kind
from weft.work.access_requests import logic
from weft.work.access_requests.loading import ASKED, audience_of, request_of
from weft.work.access_requests.resource import AccessRequest
from weft.work.projects.loading import Loaded
from weft.work.projects.logic import check_sharing
from weft.work.projects.sharing import join


async def ask_for_access(unit: Unit, asked: Asked) -> Reply:
    """Ask to be let in; while an earlier request waits, that one stands."""
    target = asked.body["target"]
    found = await unit.row(ASKED, target=target)
    assert found is not None
    if found["pending"] is not None and not found["is_seen"]:
        return Reply(AccessRequest.spec, found["pending"])
    logic.check_target(target, is_seen=found["is_seen"], waiting=found["waiting"])
    row: dict[str, Any] = {
        "gid": unit.gid(Kind.ACCESS_REQUEST),
        "target_gid": target,
        "requester_gid": unit.who.user,
        "message": asked.body.get("message"),
        "approval_status": "pending",
        "created_at": unit.now,
    }
    unit.add(AccessRequest.spec, row, audience_of(row, found["sharers"]), parent=target)
    return Reply(AccessRequest.spec, row["gid"])


async def approve_request(unit: Unit, asked: Asked) -> Reply:
    """Whoever asked becomes a member, with the level of those who join."""
    request, project = await _answer(unit, asked.path["access_request_gid"], "approved")
    if project is not None:
        if not request["is_here"]:
            raise Invalid("access_request: Whoever asked has left the workspace")
        join(unit, project, [request["requester_gid"]])
    return NOTHING


async def reject_request(unit: Unit, asked: Asked) -> Reply:
    """Whoever asked stays outside."""
    await _answer(unit, asked.path["access_request_gid"], "denied")
    return NOTHING


async def _answer(unit: Unit, gid: Gid, answer: str) -> tuple[dict[str, Any], Loaded | None]:
    """The request with its project; without, where it has this answer already."""
    request, project = await request_of(unit, gid)
    check_sharing(project.row, project.level)
    if logic.is_answered(request, answer):
        return request, None
    now = {
        "approval_status": answer,
        "answered_by_gid": unit.who.user,
        "answered_at": unit.now,
    }
    audience = audience_of(request, request["sharers"])
    unit.change(AccessRequest.spec, request, now, audience)
    return request, project
