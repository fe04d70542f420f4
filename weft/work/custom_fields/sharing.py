"""Verbs about a field's people: who joins, with which level, who leaves."""

from collections.abc import Mapping, Sequence
from typing import Any

from weft.identity.teams.loading import sharer
from weft.kernel.access import Gid
from weft.kernel.changes import Audience, Change
from weft.kernel.errors import Forbidden, Invalid
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import NOTHING, Raise, Reply, Unit
from weft.std.gid import Kind
from weft.work.custom_fields import logic
from weft.work.custom_fields.loading import Loaded, field, grant, is_guest, readers_of
from weft.work.custom_fields.logic import Grant
from weft.work.custom_fields.resource import CustomField, CustomFieldMembership
from weft.work.custom_fields.rules import LEVELS, NAMES, PRIVATE, FieldLevel
from weft.work.custom_fields.tables import custom_field_memberships, custom_fields


def hold(unit: Unit, of: Loaded) -> None:
    """What belongs to a field is decided together: nobody else may have changed it meanwhile."""
    unit.guard(custom_fields, of.gid, of.row["version"])
    unit.update(custom_fields, {"gid": of.gid}, version=Raise(1))


def enrol(unit: Unit, field: Gid, member: Gid, level: FieldLevel) -> Gid:
    """A new member with their level → their membership."""
    gid = unit.gid(Kind.CUSTOM_FIELD_MEMBERSHIP)
    unit.insert(
        custom_field_memberships,
        field_gid=field,
        member_gid=member,
        gid=gid,
        level=int(level),
        created_at=unit.now,
    )
    return gid


def stay(unit: Unit, of: Loaded) -> list[Gid]:
    """Whoever makes a field private decides about it from then on: nobody locks themselves out."""
    mine = unit.who.principals
    if any(g.member in mine and g.level == FieldLevel.ADMIN for g in of.grants):
        return []
    if of.grant(unit.who.user):
        key = {"field_gid": of.gid, "member_gid": unit.who.user}
        unit.update(custom_field_memberships, key, level=int(FieldLevel.ADMIN))
    else:
        enrol(unit, of.gid, unit.who.user, FieldLevel.ADMIN)
    unit.moves_rights = True
    return [unit.who.user]


async def join_field(unit: Unit, asked: Asked) -> Reply:
    """A person or a team becomes a member; a member gets the level asked for."""
    of = await field(unit, asked.body["parent"], least=FieldLevel.ADMIN, name="parent")
    member = await sharer(unit, asked.body["member"])
    level = _level(asked.body)
    held = of.grant(member)
    if held is not None:
        _regrade(unit, of, held, level or FieldLevel(held.level))
        return Reply(CustomFieldMembership.spec, held.gid)
    level = level or await _usual(unit, of, member)
    gid = enrol(unit, of.gid, member, level)
    fields = {"member": [None, member], "access_level": [None, NAMES[level]]}
    change = Change(CustomFieldMembership.spec, gid, "added", fields, of.gid)
    _tell(unit, of, change, [*of.members, member])
    return Reply(CustomFieldMembership.spec, gid)


def _level(asked: Mapping[str, Any]) -> FieldLevel | None:
    """The level that is asked for, by its name."""
    word = asked.get("access_level") or asked.get("role")
    if word and word not in LEVELS:
        raise Invalid("access_level: Must be one of {choices}", choices=", ".join(LEVELS))
    return LEVELS[word] if word else None


async def _usual(unit: Unit, of: Loaded, member: Gid) -> FieldLevel:
    """What those get of whom nothing else is said: guests, and all in private fields, use it."""
    if of.row["privacy_setting"] == PRIVATE or await is_guest(unit, member):
        return FieldLevel.USER
    return LEVELS[of.row["default_access_level"]]


async def update_field_membership(unit: Unit, asked: Asked) -> Reply:
    """A member gets another level."""
    of, held = await grant(unit, asked.path["membership_gid"])
    _check(of)
    level = _level(asked.body)
    if level is not None:
        _regrade(unit, of, held, level)
    return Reply(CustomFieldMembership.spec, held.gid)


async def leave_field(unit: Unit, asked: Asked) -> Reply:
    """A member leaves, or is let go by an admin."""
    of, held = await grant(unit, asked.path["membership_gid"])
    if held.member != unit.who.user:
        _check(of)
    logic.check_admins(of.grants, {held.member: 0}, FieldLevel.ADMIN)
    let_go(unit, of, held)
    return NOTHING


def let_go(unit: Unit, of: Loaded, held: Grant) -> None:
    """A membership ends."""
    unit.delete(custom_field_memberships, field_gid=of.gid, member_gid=held.member)
    change = Change(CustomFieldMembership.spec, held.gid, "removed", {}, of.gid)
    _tell(unit, of, change, [m for m in of.members if m != held.member])


def _check(of: Loaded) -> None:
    if of.level < FieldLevel.ADMIN:
        raise Forbidden("membership: Only the field's admins decide about its people.")


def _regrade(unit: Unit, of: Loaded, held: Grant, level: FieldLevel) -> None:
    if held.level == level:
        return
    logic.check_admins(of.grants, {held.member: level}, FieldLevel.ADMIN)
    key = {"field_gid": of.gid, "member_gid": held.member}
    unit.update(custom_field_memberships, key, level=int(level))
    fields = {"access_level": [NAMES[FieldLevel(held.level)], NAMES[level]]}
    _tell(unit, of, Change(CustomFieldMembership.spec, held.gid, "changed", fields), of.members)


def _tell(unit: Unit, of: Loaded, change: Change, members: Sequence[Gid]) -> None:
    """Those who may know the field hear of its people; who begins to know it hears of the field."""
    before = of.audience
    after = readers_of(of.row, of.parents, members)
    unit.tell(change, Audience(after, before.readers, before.scopes))
    if after != before.readers:
        moved = Change(CustomField.spec, of.gid, "changed")
        unit.tell(moved, Audience(after, before.readers, before.scopes), audited=False)
    hold(unit, of)
    unit.moves_rights = True
