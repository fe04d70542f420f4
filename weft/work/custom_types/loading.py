"""What commands must know of custom types before they decide, with the actor's right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from weft.kernel.access import Gid
from weft.kernel.changes import Audience
from weft.kernel.errors import Forbidden, NotFound
from weft.kernel.unit_of_work import Unit
from weft.work.custom_types.logic import Option
from weft.work.custom_types.rules import LEVEL_SQL, SEEN_SQL, TypeLevel

_TYPE = f"""SELECT y.*, {LEVEL_SQL} AS level,
 (SELECT json_agg(json_build_array(o.gid, o.completes, o.enabled AND NOT o.is_removed, o.rank,
   o.version) ORDER BY o.rank, o.gid)::text FROM custom_type_status_options o
  WHERE o.workspace_gid = :workspace AND o.type_gid = y.gid{{and_there}}) AS options,
 array(SELECT l.project_gid FROM project_custom_types l
  WHERE l.workspace_gid = :workspace AND l.type_gid = y.gid) AS projects,
 array(SELECT m.member_gid FROM custom_type_memberships m
  WHERE m.workspace_gid = :workspace AND m.type_gid = y.gid) AS members
FROM custom_types y WHERE y.workspace_gid = :workspace::bigint AND y.gid = :gid::bigint"""
TYPE = f"{_TYPE.format(and_there=' AND NOT o.is_removed')} AND y.trashed_in IS NULL AND {SEEN_SQL}"
TRASHED = f"{_TYPE.format(and_there='')} AND y.trashed_in = :batch::bigint AND {SEEN_SQL}"
# A task may keep a state that is offered no longer, and whoever may complete it keeps both in step,
# whatever they see of its type.
OF_TASK = _TYPE.format(and_there="")
OPTION = """SELECT o.* FROM custom_type_status_options o
WHERE o.workspace_gid = :workspace::bigint AND o.gid = :gid::bigint AND NOT o.is_removed"""
MEMBERSHIP = """SELECT m.type_gid, m.member_gid, m.gid, m.level FROM custom_type_memberships m
WHERE m.workspace_gid = :workspace::bigint AND m.gid = :gid::bigint"""
HELD = """SELECT m.gid, m.member_gid, m.level FROM custom_type_memberships m
WHERE m.workspace_gid = :workspace::bigint AND m.type_gid = :type::bigint
 AND m.member_gid = :member::bigint"""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A type as a command finds it."""

    row: Mapping[str, Any]
    level: TypeLevel
    options: Sequence[Option]
    projects: Sequence[Gid]
    members: Sequence[Gid]

    @property
    def gid(self) -> Gid:
        """Its identity."""
        return self.row["gid"]

    @property
    def audience(self) -> Audience:
        """Who hears of it: the members of the workspace, and whoever sees a project with it."""
        workspace = self.row["workspace_gid"]
        return Audience([workspace, *self.projects], None, [self.gid, *self.projects])

    def ranks(self, without: Gid = 0) -> list[tuple[Gid, str]]:
        """The options in their order."""
        return [(o.gid, o.rank) for o in self.options if o.gid != without]


async def custom_type(
    unit: Unit, gid: Gid, *, least: TypeLevel, name: str = "custom_type"
) -> Loaded:
    """The type, if the actor sees it and may do as much as `least`."""
    found = await _found(unit, TYPE, gid=gid)
    if found is None:
        raise NotFound.of(name, gid)
    check(found, least, name)
    return found


def check(found: Loaded, least: TypeLevel, name: str) -> None:
    """Seen is not enough: the change takes a level."""
    if found.level < least:
        raise Forbidden("{name}: Your access to this custom type does not allow this.", name=name)


async def in_the_trash(unit: Unit, gid: Gid, batch: Gid) -> Loaded | None:
    """A type that lies there."""
    return await _found(unit, TRASHED, gid=gid, batch=batch)


async def to_choose(unit: Unit, gid: Gid) -> Loaded | None:
    """A type that a task is to be of, if the actor sees it."""
    return await _found(unit, TYPE, gid=gid)


async def of_task(unit: Unit, gid: Gid) -> Loaded | None:
    """The type of a task with all the states that it may be in."""
    return await _found(unit, OF_TASK, gid=gid)


async def _found(unit: Unit, statement: str, **given: Any) -> Loaded | None:
    row = await unit.row(statement, **given)
    if row is None:
        return None
    level = TypeLevel.ADMIN if unit.who.is_admin else TypeLevel(row.pop("level"))
    row.pop("level", None)
    options = [Option(*each) for each in msgspec.json.decode(row.pop("options") or "[]")]
    return Loaded(row, level, options, row.pop("projects"), row.pop("members"))


async def option(unit: Unit, gid: Gid) -> tuple[dict[str, Any], Loaded]:
    """A state with its type, if the actor may change that."""
    name = "custom_type_status_option"
    row = await unit.row(OPTION, gid=gid)
    found = await _found(unit, TYPE, gid=row["type_gid"]) if row else None
    if row is None or found is None:
        raise NotFound.of(name, gid)
    check(found, TypeLevel.EDITOR, name)
    return row, found


async def membership(unit: Unit, gid: Gid) -> tuple[dict[str, Any], Loaded]:
    """A place in a type with the type, if the actor sees that."""
    row = await unit.row(MEMBERSHIP, gid=gid)
    found = await _found(unit, TYPE, gid=row["type_gid"]) if row else None
    if row is None or found is None:
        raise NotFound.of("membership", gid)
    return row, found
