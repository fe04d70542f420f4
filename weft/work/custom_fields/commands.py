"""Verbs of custom fields: define, change, delete; add, move and change options."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from weft.kernel import trash
from weft.kernel.access import Gid
from weft.kernel.changes import Audience, Change
from weft.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import NOTHING, Raise, Reply, Unit
from weft.std import formula
from weft.std.gid import LARGEST, Kind
from weft.work.custom_fields import logic
from weft.work.custom_fields.loading import (
    Loaded,
    Option,
    called,
    changeable,
    field,
    field_of,
    fields,
    formulas,
    name_is_taken,
    readers_of,
    trashed,
)
from weft.work.custom_fields.resource import CustomField, EnumOption
from weft.work.custom_fields.rules import PRIVATE, FieldLevel, traits_of
from weft.work.custom_fields.sharing import enrol, hold, stay
from weft.work.custom_fields.tables import custom_fields, enum_options


async def create_custom_field(unit: Unit, asked: Asked) -> Reply:
    """A new field of the workspace's library."""
    if asked.body.get("owned_by_app"):
        raise Forbidden("owned_by_app: No app on this server may own fields")
    if unit.who.is_guest:
        raise Forbidden("workspace: Guests cannot add fields to the library")
    most = asked.limits.limit_options_per_field
    row = await define(unit, asked.body, parents=[], most_options=most)
    return Reply(CustomField.spec, row["gid"])


async def define(
    unit: Unit, body: Mapping[str, Any], *, parents: list[Gid], most_options: int
) -> dict[str, Any]:
    """A new field: of the library, or local to the containers that are named."""
    gid, kind = unit.gid(Kind.CUSTOM_FIELD), logic.representation(body)
    start = logic.start(kind, body)
    if kind == "formula":
        start |= await _computing(unit, gid, body["formula"], parents=parents)
    row = start | logic.named(body.get("name")) | logic.edited(start, body)
    row |= {"gid": gid, "created_by_gid": unit.who.user, "created_at": unit.now}
    row |= {"is_global_to_workspace": not parents}
    await _check_name(unit, row)
    options = logic.new_options(body.get("enum_options"), kind, most_options)
    readers = readers_of(row | {"workspace_gid": unit.who.workspace}, parents, [unit.who.user])
    unit.add(CustomField.spec, row, Audience(readers, [], parents))
    enrol(unit, gid, unit.who.user, FieldLevel.ADMIN)
    _tell_rare(unit, row)
    await unit.base.stock(len(options) + 10)
    for option in options:
        unit.insert(enum_options, gid=unit.gid(Kind.ENUM_OPTION), field_gid=gid, **option)
    return row


def _tell_rare(unit: Unit, field: Mapping[str, Any]) -> None:
    """Kept actors learn of what the workspace now has for the first time."""
    if not all(map(unit.who.may_meet, traits_of(field))):
        unit.moves_rights = True


async def _check_name(unit: Unit, row: Mapping[str, Any]) -> None:
    if await _name_is_taken(unit, row):
        raise Invalid(
            "name: A field named {name} exists already. Choose another name", name=repr(row["name"])
        )


async def _name_is_taken(unit: Unit, row: Mapping[str, Any]) -> bool:
    if not row["is_global_to_workspace"] or row["privacy_setting"] == PRIVATE:
        return False
    return await name_is_taken(unit, row["sort_key"], but=row["gid"])


async def _computing(
    unit: Unit, gid: Gid, text: str, *, parents: Sequence[Gid], before: Collection[Gid] = ()
) -> dict[str, Any]:
    """A formula whose fields the caller sees; what it reads, through other formulas too.

    It is kept with the fields by gid, so that it outlives their renaming.
    """
    names = logic.called(text)
    found = await called(unit, names, parents) if names else {}
    meant = {name: logic.meant(name, found[name], before) for name in names}
    kept = formula.rewrite(text, meant)
    direct = formula.gids(kept)
    known = await fields(unit, [g for g in direct if g <= LARGEST], parents)
    missing = [g for g in direct if g not in known and g != gid]
    if missing:
        raise Invalid("formula: Not a recognized ID: {gid}", gid=missing[0])
    kinds = {str(g): logic.kind_in_formulas(f.kind, f.row) for g, f in known.items()}
    result = logic.parsed(text, kinds | {n: kinds[str(g)] for n, g in meant.items()})
    others = {g: tuple(f.row["reads"]) for g, f in known.items()}
    reads = logic.closure(gid, direct, others)
    for other in known.values():
        if other.row["formula"]:
            hold(unit, other)
    return {"formula": kept, "reads": reads, "resource_subtype": logic.subtype_of(result)}


async def update_custom_field(unit: Unit, asked: Asked) -> Reply:
    """Change a definition.  Values stay as they are; formulas that read it follow."""
    old = await changeable(unit, asked.path["custom_field_gid"], least=FieldLevel.EDITOR)
    new = logic.edited(old.row, asked.body)
    if {"privacy_setting", "default_access_level"} & new.keys() and old.level < FieldLevel.ADMIN:
        raise Forbidden("privacy_setting: Only the field's admins decide who may know it")
    if "name" in asked.body:
        new |= logic.named(asked.body["name"])
    if {"name", "privacy_setting"} & new.keys():
        await _check_name(unit, {**old.row, **new})
    if asked.body.get("formula") is not None:
        new |= await _again(unit, old, asked.body["formula"])
    members = [*old.members, *(stay(unit, old) if new.get("privacy_setting") == PRIVATE else [])]
    after = readers_of({**old.row, **new}, old.parents, members)
    before = old.audience
    unit.change(CustomField.spec, old.row, new, Audience(after, before.readers, before.scopes))
    _tell_rare(unit, {**old.row, **new})
    return Reply(CustomField.spec, old.gid)


async def _again(unit: Unit, old: Loaded, text: str) -> dict[str, Any]:
    """Another formula, of the same type; the formulas that read it now read more."""
    if old.kind != "formula":
        raise Invalid("formula: Only formula fields have one")
    before = formula.gids(old.row["formula"])
    new = await _computing(unit, old.gid, text, parents=old.parents, before=before)
    if new["resource_subtype"] != old.row["resource_subtype"]:
        raise Invalid("formula: Must give a {kind}, as before", kind=old.row["resource_subtype"])
    above = [f for f in await formulas(unit, [old.gid]) if f["gid"] != old.gid]
    for other in above:
        reads = sorted({*other["reads"], *new["reads"]})
        unit.guard(custom_fields, other["gid"], other["version"])
        unit.update(custom_fields, {"gid": other["gid"]}, reads=reads, version=Raise(1))
    return new


async def lock_custom_field(unit: Unit, asked: Asked) -> Reply:
    """From now on the caller alone changes the definition; values stay everybody's to write."""
    old = await changeable(unit, asked.path["custom_field_gid"], least=FieldLevel.ADMIN)
    return _locked(unit, old, unit.who.user)


async def unlock_custom_field(unit: Unit, asked: Asked) -> Reply:
    """Free a definition again: whoever locked it, or an admin of the workspace, so that no lock
    outlives who set it.
    """
    old = await field(unit, asked.path["custom_field_gid"], least=FieldLevel.USER)
    if old.row["locked_by_gid"] not in (None, unit.who.user) and not unit.who.is_admin:
        raise Forbidden(
            "custom_field: Only the person who locked it, or an admin of the workspace, unlocks it."
        )
    return _locked(unit, old, None)


def _locked(unit: Unit, old: Loaded, by: Gid | None) -> Reply:
    unit.change(CustomField.spec, old.row, {"locked_by_gid": by}, old.audience)
    return Reply(CustomField.spec, old.gid)


async def delete_custom_field(unit: Unit, asked: Asked) -> Reply:
    """To the trash, out of sight everywhere; settings and values wait for its return."""
    old = await changeable(unit, asked.path["custom_field_gid"], least=FieldLevel.ADMIN)
    trash.put(unit, CustomField.spec, old.row, old.audience, name=old.row["name"])
    return NOTHING


async def bring_back(unit: Unit, batch: Batch) -> Loaded:
    """A field comes out of the trash: by who deleted it, or by one of its admins."""
    old = await trashed(unit, batch.target, batch.gid)
    if old is None or (batch.user != unit.who.user and old.level < FieldLevel.ADMIN):
        raise NotFound.of("trash_batch", batch.gid)
    if await _name_is_taken(unit, old.row):
        name = old.row["name"]
        raise Conflict(
            "name: Another field is named {name} by now. Rename it, then restore", name=repr(name)
        )
    trash.close(unit, batch)
    trash.back(unit, CustomField.spec, old.row, old.audience)
    return old


# Options.


async def create_enum_option(unit: Unit, asked: Asked) -> Reply:
    """One more option, at the end or beside another."""
    of = await changeable(unit, asked.path["custom_field_gid"], least=FieldLevel.EDITOR)
    _has_options(of)
    most = asked.limits.limit_options_per_field
    if len(of.options) >= most:
        raise Invalid("custom_field: A field has at most {most} options", most=most)
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
    hold(unit, of)
    unit.add(EnumOption.spec, row, of.audience, parent=of.gid)
    return Reply(EnumOption.spec, gid)


async def insert_enum_option(unit: Unit, asked: Asked) -> Reply:
    """Move an option before or after another."""
    of = await changeable(unit, asked.path["custom_field_gid"], least=FieldLevel.EDITOR)
    option = _option(of, asked.body["enum_option"])
    before, after = (asked.body.get(f"{side}_enum_option") for side in ("before", "after"))
    if before is None and after is None:
        raise Invalid("before_enum_option: Missing input. Give it or after_enum_option")
    ranks = [(o.gid, o.rank) for o in of.options if o.gid != option.gid]
    rank = logic.beside(ranks, before, after, "{}_enum_option")
    hold(unit, of)
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
        hold(unit, of)
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
