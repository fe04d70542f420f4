"""Verbs of custom types: make them, change them and their states, let projects use them."""

from typing import Any

from weft.kernel import trash
from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience, Change, added, removed
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import NOTHING, Raise, Reply, Unit
from weft.std import rank
from weft.std.gid import Kind
from weft.std.text import sort_key
from weft.work.custom_fields.logic import beside
from weft.work.custom_types import logic
from weft.work.custom_types.loading import Loaded, custom_type, in_the_trash, option
from weft.work.custom_types.resource import CustomType, CustomTypeStatusOption
from weft.work.custom_types.rules import TypeLevel
from weft.work.custom_types.sharing import enrol
from weft.work.custom_types.tables import custom_types
from weft.work.projects.loading import Loaded as Project
from weft.work.projects.loading import check as check_project
from weft.work.projects.loading import load as load_project
from weft.work.projects.logic import NUMBERS
from weft.work.projects.resource import Project as ProjectResource
from weft.work.projects.tables import project_custom_types


async def create_type(unit: Unit, asked: Asked) -> Reply:
    """A new type with its first states; who makes it decides about its people."""
    if not unit.who.holds(unit.who.workspace):
        raise Forbidden("workspace: Guests cannot make custom types.")
    offered = logic.options(asked.body.get("status_options"))
    row: dict[str, Any] = {"gid": unit.gid(Kind.CUSTOM_TYPE), **_named(asked)}
    row |= {"created_by_gid": unit.who.user, "created_at": unit.now}
    audience = Audience([unit.who.workspace], [], [row["gid"]])
    unit.add(CustomType.spec, row, audience)
    for each, place in zip(offered, rank.spread(len(offered)), strict=True):
        _add(unit, row["gid"], {**each, "rank": place}, audience)
    enrol(unit, row["gid"], unit.who.user, TypeLevel.ADMIN, audience)
    return Reply(CustomType.spec, row["gid"])


def _named(asked: Asked) -> dict[str, Any]:
    name = (asked.body.get("name") or "").strip()
    if not name:
        raise Invalid("name: Missing input")
    return {"name": name, "sort_key": sort_key(name)}


def _add(unit: Unit, type_: Gid, columns: dict[str, Any], audience: Audience) -> Gid:
    gid = unit.gid(Kind.CUSTOM_TYPE_STATUS_OPTION)
    row = {"gid": gid, "type_gid": type_, "enabled": True, "is_removed": False, **columns}
    unit.add(CustomTypeStatusOption.spec, row, audience, parent=type_)
    return gid


async def update_type(unit: Unit, asked: Asked) -> Reply:
    """Another name."""
    found = await custom_type(unit, asked.path["custom_type_gid"], least=TypeLevel.EDITOR)
    new = _named(asked) if "name" in asked.body else {}
    unit.change(CustomType.spec, found.row, new, found.audience)
    return Reply(CustomType.spec, found.gid)


async def delete_type(unit: Unit, asked: Asked) -> Reply:
    """To the trash; until it is restored, its tasks are custom tasks without a type."""
    found = await custom_type(unit, asked.path["custom_type_gid"], least=TypeLevel.ADMIN)
    trash.put(unit, CustomType.spec, found.row, found.audience, name=found.row["name"])
    return NOTHING


async def restore_type(unit: Unit, batch: Batch) -> None:
    """Out of the trash, by whoever put it there or an admin of it."""
    found = await in_the_trash(unit, batch.target, batch.gid)
    if found is None or (batch.user != unit.who.user and found.level < TypeLevel.ADMIN):
        raise NotFound.of("trash_batch", batch.gid)
    trash.close(unit, batch)
    trash.back(unit, CustomType.spec, found.row, found.audience)


# States.


async def add_option(unit: Unit, asked: Asked) -> Reply:
    """One more state, at the end or beside another."""
    found = await custom_type(unit, asked.path["custom_type_gid"], least=TypeLevel.EDITOR)
    logic.check_count(len(found.options) + 1)
    columns = {"color": "none", **logic.option_of(asked.body)}
    gid = _add(unit, found.gid, {**columns, "rank": _place(asked, found)}, found.audience)
    _hold(unit, found)
    return Reply(CustomTypeStatusOption.spec, gid)


async def update_option(unit: Unit, asked: Asked) -> Reply:
    """A state gets another name, colour or place, or is offered no longer."""
    row, found = await option(unit, asked.path["custom_type_status_option_gid"])
    new = logic.option_of(asked.body)
    _check(found, row["gid"], is_offered=new.get("enabled", row["enabled"]))
    if {"insert_before", "insert_after"} & asked.body.keys():
        new["rank"] = _place(asked, found, row["gid"])
    unit.change(CustomTypeStatusOption.spec, row, new, found.audience)
    _hold(unit, found)
    return Reply(CustomTypeStatusOption.spec, row["gid"])


async def remove_option(unit: Unit, asked: Asked) -> Reply:
    """A state is gone for new tasks; those that are in it stay in it until they change."""
    row, found = await option(unit, asked.path["custom_type_status_option_gid"])
    _check(found, row["gid"], is_offered=False)
    unit.touch(CustomTypeStatusOption.spec, row, is_removed=True)
    told = Change(CustomTypeStatusOption.spec, row["gid"], "removed", {}, found.gid)
    unit.tell(told, found.audience)
    _hold(unit, found)
    return NOTHING


def _check(found: Loaded, gid: Gid, *, is_offered: bool) -> None:
    states = [(o.completes, is_offered if o.gid == gid else o.is_offered) for o in found.options]
    logic.check_states(states)


def _place(asked: Asked, found: Loaded, without: Gid = 0) -> str:
    body = asked.body
    before, after = body.get("insert_before"), body.get("insert_after")
    return beside(found.ranks(without), before, after, "insert_{}")


def _hold(unit: Unit, found: Loaded) -> None:
    """The states of a type change one after the other: some must be seen to stay."""
    unit.guard(custom_types, found.gid, found.row["version"])
    unit.update(custom_types, {"gid": found.gid}, version=Raise(1))


# Projects.


async def use_type(unit: Unit, asked: Asked) -> Reply:
    """Tasks of a project may be of the type from now on."""
    project, found = await _both(unit, asked)
    if project.gid not in found.projects:
        unit.insert(
            project_custom_types,
            project_gid=project.gid,
            type_gid=found.gid,
            created_at=unit.now,
        )
        _used(unit, project, found, added(found.gid))
    return Reply(CustomType.spec, found.gid)


async def drop_type(unit: Unit, asked: Asked) -> Reply:
    """No further task of the project gets the type; those that have it keep it."""
    project, found = await _both(unit, asked)
    if project.gid in found.projects:
        unit.delete(project_custom_types, project_gid=project.gid, type_gid=found.gid)
        _used(unit, project, found, removed(found.gid))
    return NOTHING


async def _both(unit: Unit, asked: Asked) -> tuple[Project, Loaded]:
    project = await load_project(unit, asked.path["project_gid"], least=Level.EDITOR)
    check_project(project, NUMBERS[project.row["minimum_access_level_for_customization"]])
    found = await custom_type(unit, asked.body["custom_type"], least=TypeLevel.USER)
    return project, found


def _used(unit: Unit, project: Project, found: Loaded, link: dict[str, list[Gid]]) -> None:
    """The project says so; whoever is a guest in it sees the type from now on, or no longer."""
    links = {"custom_types": link}
    unit.change(ProjectResource.spec, project.row, {}, project.audience(), links=links)
    _hold(unit, found)
