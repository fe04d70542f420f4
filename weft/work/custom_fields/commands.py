"""Verbs of custom fields: define, change, delete; add, move and change options."""

from collections.abc import Mapping
from typing import Any

from weft.kernel.access import Gid
from weft.kernel.changes import Audience, Change
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.tables import trash_batches
from weft.kernel.unit_of_work import NOTHING, Raise, Reply, Unit
from weft.std.gid import Kind
from weft.work.custom_fields import logic
from weft.work.custom_fields.loading import (
    Loaded,
    Option,
    field,
    field_of,
    fields,
    formulas,
    name_is_taken,
    readers_of,
)
from weft.work.custom_fields.resource import CustomField, EnumOption
from weft.work.custom_fields.rules import PRIVATE, FieldLevel, trait_of
from weft.work.custom_fields.tables import (
    custom_field_memberships,
    custom_field_settings,
    custom_fields,
    enum_options,
)


async def create_custom_field(unit: Unit, asked: Asked) -> Reply:
    """A new field of the workspace's library."""
    if asked.body.get("owned_by_app"):
        raise Forbidden("owned_by_app: No app on this server may own fields")
    if unit.who.is_guest:
        raise Forbidden("workspace: Guests cannot add fields to the library")
    row = await define(unit, asked.body, parents=[])
    return Reply(CustomField.spec, row["gid"])


async def define(unit: Unit, body: Mapping[str, Any], *, parents: list[Gid]) -> dict[str, Any]:
    """A new field: of the library, or local to the containers that are named."""
    gid, kind = unit.gid(Kind.CUSTOM_FIELD), logic.representation(body)
    start = logic.start(kind, body)
    if kind == "formula":
        start |= await _computing(unit, gid, body["formula"])
    row = start | logic.named(body.get("name")) | logic.edited(start, body)
    row |= {"gid": gid, "created_by_gid": unit.who.user, "created_at": unit.now}
    row |= {"is_global_to_workspace": not parents}
    await _check_name(unit, row)
    options = logic.new_options(body.get("enum_options"), kind)
    readers = readers_of(row | {"workspace_gid": unit.who.workspace}, parents, [unit.who.user])
    unit.add(CustomField.spec, row, Audience(readers, [], parents))
    unit.insert(
        custom_field_memberships,
        field_gid=gid,
        member_gid=unit.who.user,
        gid=unit.gid(Kind.CUSTOM_FIELD_MEMBERSHIP),
        level=int(FieldLevel.ADMIN),
        created_at=unit.now,
    )
    if not unit.who.may_meet(trait_of(kind)):
        unit.moves_rights = True
    await unit.base.stock(len(options) + 10)
    for option in options:
        unit.insert(enum_options, gid=unit.gid(Kind.ENUM_OPTION), field_gid=gid, **option)
    return row


async def _check_name(unit: Unit, row: Mapping[str, Any]) -> None:
    if not row["is_global_to_workspace"] or row["privacy_setting"] == PRIVATE:
        return
    if await name_is_taken(unit, row["sort_key"], but=row["gid"]):
        raise Invalid(f"name: A field named {row['name']!r} exists already. Choose another name")


async def _computing(unit: Unit, gid: Gid, text: str) -> dict[str, Any]:
    """A formula whose fields the caller sees; what it reads, through other formulas too."""
    direct = logic.read_by(text)
    known = await fields(unit, direct)
    missing = [g for g in direct if g not in known and g != gid]
    if missing:
        raise Invalid(f"formula: Not a recognized ID: {missing[0]}")
    kinds = {str(g): logic.kind_in_formulas(f.kind, f.row) for g, f in known.items()}
    result = logic.parsed(text, kinds)
    others = {g: tuple(f.row["reads"]) for g, f in known.items()}
    reads = logic.closure(gid, direct, others)
    return {"formula": text, "reads": reads, "resource_subtype": logic.subtype_of(result)}


async def update_custom_field(unit: Unit, asked: Asked) -> Reply:
    """Change a definition.  Values stay as they are; formulas that read it follow."""
    old = await field(unit, asked.path["custom_field_gid"], least=FieldLevel.EDITOR)
    new = logic.edited(old.row, asked.body)
    if {"privacy_setting", "default_access_level"} & new.keys() and old.level < FieldLevel.ADMIN:
        raise Forbidden("privacy_setting: Only the field's admins decide who may know it")
    if "name" in asked.body:
        new |= logic.named(asked.body["name"])
    if {"name", "privacy_setting"} & new.keys():
        await _check_name(unit, {**old.row, **new})
    if asked.body.get("formula") is not None:
        new |= await _again(unit, old, asked.body["formula"])
    after = readers_of({**old.row, **new}, old.parents, old.members)
    before = old.audience
    unit.change(CustomField.spec, old.row, new, Audience(after, before.readers, before.scopes))
    return Reply(CustomField.spec, old.gid)


async def _again(unit: Unit, old: Loaded, text: str) -> dict[str, Any]:
    """Another formula, of the same type; the formulas that read it now read more."""
    if old.kind != "formula":
        raise Invalid("formula: Only formula fields have one")
    new = await _computing(unit, old.gid, text)
    if new["resource_subtype"] != old.row["resource_subtype"]:
        raise Invalid(f"formula: Must give a {old.row['resource_subtype']}, as before")
    above = [f for f in await formulas(unit, [old.gid]) if f["gid"] != old.gid]
    for other in above:
        reads = sorted({*other["reads"], *new["reads"]})
        unit.guard(custom_fields, other["gid"], other["version"])
        unit.update(custom_fields, {"gid": other["gid"]}, reads=reads, version=Raise(1))
    return new


async def delete_custom_field(unit: Unit, asked: Asked) -> Reply:
    """To the trash, out of every container; the values on tasks stay, hidden."""
    old = await field(unit, asked.path["custom_field_gid"], least=FieldLevel.ADMIN)
    batch = unit.gid(Kind.TRASH_BATCH)
    unit.insert(
        trash_batches,
        gid=batch,
        user_gid=unit.who.user,
        resource_gid=old.gid,
        resource="custom_field",
        name=old.row["name"],
        at=unit.now,
        places={"parents": [str(gid) for gid in old.parents]},
    )
    unit.guard(custom_fields, old.gid, old.row["version"])
    unit.update(custom_fields, {"gid": old.gid}, trashed_in=batch, version=Raise(1))
    for parent in old.parents:
        unit.delete(custom_field_settings, parent_gid=parent, field_gid=old.gid)
    unit.tell(Change(CustomField.spec, old.gid, "deleted"), old.audience)
    return NOTHING


# Options.


async def create_enum_option(unit: Unit, asked: Asked) -> Reply:
    """One more option, at the end or beside another."""
    of = await field(unit, asked.path["custom_field_gid"], least=FieldLevel.EDITOR)
    _has_options(of)
    if len(of.options) >= logic.MOST_OPTIONS:
        raise Invalid(f"custom_field: A field has at most {logic.MOST_OPTIONS} options")
    body = asked.body
    ranks = [(o.gid, o.rank) for o in of.options]
    rank = logic.beside(ranks, body.get("insert_before"), body.get("insert_after"), "insert_{}")
    enabled = body.get("enabled")
    gid = unit.gid(Kind.ENUM_OPTION)
    row = {
        "gid": gid,
        "field_gid": of.gid,
        "name": logic.option_name(body.get("name")),
        "enabled": True if enabled is None else enabled,
        "color": body.get("color") or "none",
        "rank": rank,
    }
    _hold(unit, of)
    unit.add(EnumOption.spec, row, of.audience, parent=of.gid)
    return Reply(EnumOption.spec, gid)


async def insert_enum_option(unit: Unit, asked: Asked) -> Reply:
    """Move an option before or after another."""
    of = await field(unit, asked.path["custom_field_gid"], least=FieldLevel.EDITOR)
    option = _option(of, asked.body["enum_option"])
    before, after = (asked.body.get(f"{side}_enum_option") for side in ("before", "after"))
    if before is None and after is None:
        raise Invalid("before_enum_option: Missing input. Give it or after_enum_option")
    ranks = [(o.gid, o.rank) for o in of.options if o.gid != option.gid]
    rank = logic.beside(ranks, before, after, "{}_enum_option")
    _hold(unit, of)
    unit.update(enum_options, {"gid": option.gid}, rank=rank, version=Raise(1))
    moved = {"enum_options": {"moved": [str(option.gid)]}}
    unit.tell(Change(CustomField.spec, of.gid, "changed", moved), of.audience)
    return Reply(EnumOption.spec, option.gid)


async def update_enum_option(unit: Unit, asked: Asked) -> Reply:
    """Rename, recolour, enable or disable an option: one change; no task is rewritten."""
    gid = asked.path["enum_option_gid"]
    of = await field_of(unit, gid, least=FieldLevel.EDITOR)
    option = _option(of, gid)
    new = {k: asked.body[k] for k in ("enabled", "color") if asked.body.get(k) is not None}
    if "name" in asked.body:
        new["name"] = logic.option_name(asked.body["name"])
    if new.get("enabled") is False:
        if not any(o.enabled for o in of.options if o.gid != gid):
            raise Invalid(
                "enabled: A field needs at least one enabled option. Enable another first"
            )
        _hold(unit, of)
    unit.change(EnumOption.spec, option.row(), new, of.audience)
    return Reply(EnumOption.spec, gid)


def _has_options(of: Loaded) -> None:
    if of.kind not in logic.WITH_OPTIONS:
        raise Invalid("custom_field: Only enum and multi_enum fields have options")


def _option(of: Loaded, gid: Gid) -> Option:
    found = next((o for o in of.options if o.gid == gid), None)
    if found is None:
        raise NotFound.of("enum_option", gid)
    return found


def _hold(unit: Unit, of: Loaded) -> None:
    """Options are decided on together: nobody else may have changed them meanwhile."""
    unit.guard(custom_fields, of.gid, of.row["version"])
    unit.update(custom_fields, {"gid": of.gid}, version=Raise(1))
