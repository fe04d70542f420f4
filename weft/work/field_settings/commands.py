"""Verbs of settings: show a field on a project, move it, hide it again."""

from collections.abc import Mapping
from typing import Any, cast

from weft.kernel.access import Gid
from weft.kernel.changes import Audience, Change, added, removed
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.inputs import understood
from weft.kernel.operations import Asked
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.gid import Kind, parse
from weft.work.custom_fields.commands import bring_back, define
from weft.work.custom_fields.loading import Loaded, fields
from weft.work.custom_fields.logic import beside
from weft.work.custom_fields.numbering import number_the_waiting
from weft.work.custom_fields.resource import DEFINING
from weft.work.custom_fields.rules import WITH_GUESTS, FieldLevel
from weft.work.custom_fields.tables import custom_field_settings
from weft.work.field_settings.loading import Place, place
from weft.work.field_settings.resource import CustomFieldSetting
from weft.work.projects.resource import Project

LOCAL = tuple(asked for asked in DEFINING if asked.name != "workspace")


async def add_custom_field_setting(unit: Unit, asked: Asked) -> Reply:
    """Show a field on a project, of the library or new and local; where it shows, move it."""
    there, body = await place(unit, asked.path["project_gid"]), asked.body
    rank = _rank(there, body)
    wanted = body["custom_field"]
    known = None if isinstance(wanted, Mapping) else await _known(unit, there, _gid(wanted))
    if known is not None and known.gid in there.settings:
        return _moved(unit, there, known.gid, body, rank=rank)
    most = asked.limits.limit_fields_per_project
    if there.shown >= most:
        raise Invalid("custom_field: A project shows at most {most} custom fields", most=most)
    if known is None:
        row: Mapping[str, Any] = await define(
            unit,
            understood(LOCAL, cast("Mapping[str, Any]", wanted)),
            parents=[there.gid],
            most_options=asked.limits.limit_options_per_field,
        )
    else:
        row = known.row
    return await _shown(unit, there, row, important=bool(body.get("is_important")), rank=rank)


def _gid(wanted: Any) -> Gid:
    found = parse(str(wanted))
    if found is None:
        raise Invalid("custom_field: Not a recognized ID: {gid}", gid=str(wanted)[:40])
    return found


async def _known(unit: Unit, there: Place, gid: Gid) -> Loaded:
    found = (await fields(unit, [gid], [there.gid])).get(gid)
    if found is None:
        raise NotFound.of("custom_field", gid)
    if not found.row["is_global_to_workspace"] and not found.is_here:
        raise Invalid("custom_field: This field belongs to another project alone")
    return found


def _rank(there: Place, body: Mapping[str, Any]) -> str:
    ranks = list(there.settings.values())
    return beside(ranks, body.get("insert_before"), body.get("insert_after"), "insert_{}")


def _moved(unit: Unit, there: Place, gid: Gid, body: Mapping[str, Any], *, rank: str) -> Reply:
    setting, _ = there.settings[gid]
    sides = {"insert_before", "insert_after"} & {k for k, v in body.items() if v is not None}
    new: dict[str, Any] = {"rank": rank} if sides else {}
    if body.get("is_important") is not None:
        new["is_important"] = body["is_important"]
    if new:
        unit.touch(Project.spec, there.row)
        unit.update(custom_field_settings, {"parent_gid": there.gid, "field_gid": gid}, **new)
        unit.tell(there.changed({"moved": [gid]}), there.audience)
    return Reply(CustomFieldSetting.spec, setting)


async def _shown(
    unit: Unit, there: Place, field: Mapping[str, Any], *, important: bool, rank: str
) -> Reply:
    setting = unit.gid(Kind.CUSTOM_FIELD_SETTING)
    row = {"gid": setting, "parent_gid": there.gid, "field_gid": field["gid"], "rank": rank}
    audience = _audience(there, field)
    unit.touch(Project.spec, there.row)
    unit.add(CustomFieldSetting.spec, row | {"is_important": important}, audience, parent=there.gid)
    unit.tell(there.changed(added(field["gid"])), audience)
    if field["representation_type"] == "custom_id":
        number_the_waiting(unit, field["gid"])
    return Reply(CustomFieldSetting.spec, setting)


def _audience(there: Place, field: Mapping[str, Any]) -> Audience:
    """Whoever sees the project; of a restricted field only the one who did it."""
    if field["privacy_setting"] == WITH_GUESTS:
        return there.audience
    return Audience([-(field["created_by_gid"] or 0)], None, there.audience.scopes)


async def restore_custom_field(unit: Unit, batch: Batch) -> None:
    """A field comes back, with its settings and values; tasks that came meanwhile get numbers."""
    field = await bring_back(unit, batch)
    if field.kind == "custom_id":
        number_the_waiting(unit, field.gid)


async def settings_of_nothing(_: Unit, asked: Asked) -> Reply:
    """The fields of a container that this server has none of: no gid names one."""
    ((name, gid),) = asked.path.items()
    raise NotFound.of(name.removesuffix("_gid"), gid)


async def remove_custom_field_setting(unit: Unit, asked: Asked) -> Reply:
    """Hide a field on a project; its values stay and show again when it comes back."""
    there = await place(unit, asked.path["project_gid"])
    gid = asked.body["custom_field"]
    known = (await fields(unit, [gid], [there.gid])).get(gid)
    if known is None or gid not in there.settings:
        raise NotFound.of("custom_field", gid)
    if not known.row["is_global_to_workspace"] and known.level < FieldLevel.USER:
        raise Forbidden("custom_field: Your access does not allow this change.")
    audience = _audience(there, known.row)
    unit.touch(Project.spec, there.row)
    unit.delete(custom_field_settings, parent_gid=there.gid, field_gid=gid)
    setting, _ = there.settings[gid]
    unit.tell(Change(CustomFieldSetting.spec, setting, "removed", parent=there.gid), audience)
    unit.tell(there.changed(removed(gid)), audience)
    return NOTHING
