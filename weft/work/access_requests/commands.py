"""Verbs of access requests: ask, let in, turn away.

A request is answered alike whether its target exists, lies in the trash or never was: nobody learns
by asking which projects and secret teams there are.
"""

from typing import Any

from weft.identity.teams.commands import let_in
from weft.identity.teams.loading import Loaded as Team
from weft.identity.teams.loading import membership
from weft.identity.teams.logic import check_answering, check_joining
from weft.kernel.access import Gid
from weft.kernel.errors import Invalid
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.gid import Kind
from weft.work.access_requests import logic
from weft.work.access_requests.loading import ASKED, Target, audience_of, request_of
from weft.work.access_requests.resource import AccessRequest
from weft.work.projects.logic import check_sharing
from weft.work.projects.sharing import join


async def ask_for_access(unit: Unit, asked: Asked) -> Reply:
    """Ask to be let in; while an earlier request waits, that one stands."""
    target = asked.body["target"]
    found = await unit.row(ASKED, target=target)
    assert found is not None
    if found["pending"] is not None and not found["is_in"]:
        return Reply(AccessRequest.spec, found["pending"])
    standing = {name: found[name] for name in ("is_in", "is_open", "waiting")}
    logic.check_target(target, **standing)
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
    """Whoever asked becomes a member; of a project, with the level of those who join."""
    request, target = await _answer(unit, asked.path["access_request_gid"], "approved")
    if target is None:
        return NOTHING
    if not request["is_here"]:
        raise Invalid("access_request: Whoever asked has left the workspace")
    if isinstance(target, Team):
        await _join_team(unit, target, request["requester_gid"])
    else:
        join(unit, target, [request["requester_gid"]])
    return NOTHING


async def _join_team(unit: Unit, team: Team, newcomer: Gid) -> None:
    found = await membership(unit, team.gid, newcomer)
    if found["is_guest"]:
        check_joining(team.row, team.standing, is_self=False, is_guest=True)
    if found["gid"] is None:
        let_in(unit, team.gid, newcomer, team.audience())


async def reject_request(unit: Unit, asked: Asked) -> Reply:
    """Whoever asked stays outside."""
    await _answer(unit, asked.path["access_request_gid"], "denied")
    return NOTHING


async def _answer(unit: Unit, gid: Gid, answer: str) -> tuple[dict[str, Any], Target | None]:
    """The request with what it asks for; without, where it has this answer already."""
    request, target = await request_of(unit, gid)
    if isinstance(target, Team):
        check_answering(target.row, target.standing)
    else:
        check_sharing(target.row, target.level)
    if logic.is_answered(request, answer):
        return request, None
    now = {
        "approval_status": answer,
        "answered_by_gid": unit.who.user,
        "answered_at": unit.now,
    }
    audience = audience_of(request, request["sharers"])
    unit.change(AccessRequest.spec, request, now, audience)
    return request, target
