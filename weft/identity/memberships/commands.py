"""Verbs of places in a workspace: invite, change, let go."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from weft.identity.addresses import address
from weft.identity.memberships import logic
from weft.identity.memberships.loading import (
    domains,
    email_of,
    guard_last_admin,
    invitee,
    place,
    place_of,
    teams_of,
)
from weft.identity.memberships.resource import WorkspaceMembership
from weft.identity.sessions.ending import end_sessions_of
from weft.identity.teams.commands import let_go
from weft.identity.teams.logic import readers
from weft.identity.users.finding import person
from weft.identity.users.resource import Invitee
from weft.identity.users.tables import users
from weft.identity.workspaces.logic import kind_for
from weft.kernel.access import Gid
from weft.kernel.changes import Audience
from weft.kernel.errors import Forbidden
from weft.kernel.operations import Asked, Command
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.gid import Kind
from weft.std.text import sort_key

Farewell = Callable[[Unit, Gid], Awaitable[None]]


async def add_user(unit: Unit, asked: Asked) -> Reply:
    """Let somebody into the workspace, by address also those whom nobody knows yet."""
    name = asked.body["user"]
    if name == "me":
        return Reply(Invitee.spec, unit.who.user)
    if not unit.who.holds(unit.who.workspace):
        raise Forbidden("user: Guests cannot invite people.")
    known = await invitee(unit, name)
    if known is None:
        email = address(name, "user")
        newcomer = _create(unit, email)
        _welcome(unit, newcomer, kind_for(email, await domains(unit)))
        return Reply(Invitee.spec, newcomer)
    if known["deactivated_at"]:
        raise Forbidden("user: This account is deactivated.")
    await _readmit(unit, known["gid"])
    return Reply(Invitee.spec, known["gid"])


def _create(unit: Unit, email: str) -> Gid:
    """A person without password; they confirm the address before they can sign in."""
    gid, name = unit.base.gid(Kind.USER, 0), email.partition("@")[0]
    unit.insert(
        users, gid=gid, name=name, sort_key=sort_key(name), email=email, created_at=unit.now
    )
    return gid


def _welcome(unit: Unit, newcomer: Gid, kind: str) -> None:
    row = {
        "gid": unit.gid(Kind.WORKSPACE_MEMBERSHIP),
        "user_gid": newcomer,
        "kind": kind,
        "is_admin": False,
        "is_active": True,
        "created_at": unit.now,
    }
    unit.add(WorkspaceMembership.spec, row, _audience(unit, newcomer))
    unit.moves_rights = True


async def _readmit(unit: Unit, known: Gid) -> None:
    before = await place_of(unit, known)
    if before is None:
        _welcome(unit, known, kind_for(await email_of(unit, known), await domains(unit)))
        return
    if before["is_active"]:
        return
    if not unit.who.is_admin:
        raise Forbidden("user: Only admins may let somebody back in.")
    _change(unit, before, {"is_active": True})


def removing(farewells: Sequence[Farewell]) -> Command:
    """How somebody is removed; `farewells` are what the floors above do with their work."""

    async def remove_user(unit: Unit, asked: Asked) -> Reply:
        """Let somebody go: their rights end at once, their open work is free for others."""
        if not unit.who.is_admin:
            raise Forbidden("user: Only admins of the workspace may remove people.")
        leaver = await person(unit, asked.body["user"], "user")
        before = await place_of(unit, leaver) if leaver else None
        if leaver is None or before is None:
            return NOTHING
        await _end(unit, before)
        for team in await teams_of(unit, leaver):
            heard = readers(unit.who.workspace, team["team_gid"], team["visibility"])
            let_go(unit, team, Audience(heard, scopes=[team["team_gid"], unit.who.workspace]))
        for farewell in farewells:
            await farewell(unit, leaver)
        return NOTHING

    return remove_user


async def _end(unit: Unit, before: Mapping[str, Any]) -> None:
    if before["is_admin"]:
        await guard_last_admin(unit, before["gid"])
    _change(unit, before, {"is_active": False, "is_admin": False})


async def update_membership(unit: Unit, asked: Asked) -> Reply:
    """Change what somebody is in the workspace, or whether they are."""
    before = await place(unit, asked.path["workspace_membership_gid"])
    if not unit.who.is_admin:
        raise Forbidden("workspace_membership: Only admins of the workspace may change it.")
    new = logic.changed(before, asked.body)
    if logic.gives_up_admin(before, new):
        await guard_last_admin(unit, before["gid"])
    _change(unit, before, new)
    return Reply(WorkspaceMembership.spec, before["gid"])


def _change(unit: Unit, before: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    """Other rights need another proof: whoever is given or denied them signs in anew."""
    somebody = before["user_gid"]
    if unit.change(WorkspaceMembership.spec, before, new, _audience(unit, somebody)):
        unit.moves_rights = True
        end_sessions_of(unit, somebody)


def _audience(unit: Unit, somebody: Gid) -> Audience:
    home = unit.who.workspace
    return Audience([home, -somebody], scopes=[home, somebody])
