"""Verbs about a type's people: who joins, with which level, who leaves."""

from collections.abc import Mapping
from typing import Any

from weft.identity.teams.loading import sharer
from weft.kernel.access import Gid
from weft.kernel.changes import Audience, Change
from weft.kernel.errors import Forbidden, Invalid
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import NOTHING, Raise, Reply, Unit
from weft.std.gid import Kind
from weft.work.custom_types.loading import HELD, Loaded, custom_type, membership
from weft.work.custom_types.resource import CustomTypeMembership
from weft.work.custom_types.rules import LEVELS, NAMES, USUAL, TypeLevel
from weft.work.custom_types.tables import custom_type_memberships, custom_types


def enrol(unit: Unit, type_: Gid, member: Gid, level: TypeLevel, audience: Audience) -> Gid:
    """A new member with their level → their membership."""
    gid = unit.gid(Kind.CUSTOM_TYPE_MEMBERSHIP)
    unit.insert(
        custom_type_memberships,
        type_gid=type_,
        member_gid=member,
        gid=gid,
        level=int(level),
        created_at=unit.now,
    )
    fields = {"member": [None, member], "access_level": [None, NAMES[level]]}
    unit.tell(Change(CustomTypeMembership.spec, gid, "added", fields, type_), audience)
    return gid


async def join_type(unit: Unit, asked: Asked) -> Reply:
    """A person or a team becomes a member; a member gets the level asked for."""
    found = await custom_type(unit, asked.body["parent"], least=TypeLevel.ADMIN, name="parent")
    member = await sharer(unit, asked.body["member"])
    level = _level(asked.body)
    held = await unit.row(HELD, type=found.gid, member=member)
    if held is None:
        gid = enrol(unit, found.gid, member, level or USUAL, found.audience)
        _hold(unit, found)
        return Reply(CustomTypeMembership.spec, gid)
    if level is not None:
        _regrade(unit, found, held, level)
    return Reply(CustomTypeMembership.spec, held["gid"])


def _level(asked: Mapping[str, Any]) -> TypeLevel | None:
    """The level that is asked for, by its name."""
    word = asked.get("access_level") or asked.get("role")
    if word and word not in LEVELS:
        raise Invalid("access_level: Must be one of {choices}", choices=", ".join(LEVELS))
    return LEVELS[word] if word else None


async def update_type_membership(unit: Unit, asked: Asked) -> Reply:
    """A member gets another level."""
    held, found = await membership(unit, asked.path["membership_gid"])
    _check(found)
    level = _level(asked.body)
    if level is not None:
        _regrade(unit, found, held, level)
    return Reply(CustomTypeMembership.spec, held["gid"])


async def leave_type(unit: Unit, asked: Asked) -> Reply:
    """A member leaves, or is let go by an admin; they may do what everybody may."""
    held, found = await membership(unit, asked.path["membership_gid"])
    if held["member_gid"] != unit.who.user:
        _check(found)
    unit.delete(custom_type_memberships, type_gid=found.gid, member_gid=held["member_gid"])
    told = Change(CustomTypeMembership.spec, held["gid"], "removed", {}, found.gid)
    unit.tell(told, found.audience)
    _hold(unit, found)
    return NOTHING


def _check(found: Loaded) -> None:
    if found.level < TypeLevel.ADMIN:
        raise Forbidden("membership: Only the admins of a custom type decide about its people.")


def _regrade(unit: Unit, found: Loaded, held: Mapping[str, Any], level: TypeLevel) -> None:
    if held["level"] == level:
        return
    key = {"type_gid": found.gid, "member_gid": held["member_gid"]}
    unit.update(custom_type_memberships, key, level=int(level))
    fields = {"access_level": [NAMES[TypeLevel(held["level"])], NAMES[level]]}
    unit.tell(Change(CustomTypeMembership.spec, held["gid"], "changed", fields), found.audience)
    _hold(unit, found)


def _hold(unit: Unit, found: Loaded) -> None:
    """The people of a type change one after the other; what they see may change with it."""
    unit.guard(custom_types, found.gid, found.row["version"])
    unit.update(custom_types, {"gid": found.gid}, version=Raise(1))
    unit.moves_rights = True
