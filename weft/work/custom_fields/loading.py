"""What commands must know of custom fields before they decide; each with the actor's right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, aggregate_order_by

from weft.kernel.access import Gid
from weft.kernel.changes import Audience
from weft.kernel.errors import Forbidden, NotFound
from weft.kernel.reading import ONE, Statement, as_text, compiled, mine
from weft.kernel.unit_of_work import Unit
from weft.std.gid import Kind, kind_of
from weft.work.custom_fields.rules import PRIVATE, FieldLevel, is_seen, is_shown, level
from weft.work.custom_fields.tables import (
    custom_field_memberships,
    custom_field_settings,
    custom_fields,
    enum_options,
)

FIELDS = sa.bindparam("fields", type_=ARRAY(sa.BigInteger))
PARENTS = sa.bindparam("parents", type_=ARRAY(sa.BigInteger))


@dataclass(frozen=True, slots=True)
class Option:
    """One of a field's options."""

    gid: Gid
    name: str
    enabled: bool
    color: str
    rank: str
    version: int

    def row(self) -> dict[str, Any]:
        """The option as its row."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Loaded:
    """A field as a command finds it."""

    row: Mapping[str, Any]
    options: tuple[Option, ...]
    level: FieldLevel
    parents: tuple[Gid, ...]
    members: tuple[Gid, ...]
    is_here: bool

    @property
    def gid(self) -> Gid:
        """Its identity."""
        return self.row["gid"]

    @property
    def kind(self) -> str:
        """How it presents itself."""
        return self.row["representation_type"] or self.row["resource_subtype"]

    @property
    def audience(self) -> Audience:
        """Who hears of a change of the definition: those who may know it; local ones where they are
        used.
        """
        return Audience(
            readers_of(self.row, self.parents, self.members), None, [self.gid, *self.parents]
        )


def readers_of(row: Mapping[str, Any], parents: Sequence[Gid], members: Sequence[Gid]) -> list[int]:
    """The tokens of those who may know a field: never more than see it, at times fewer guests."""
    people = {-m if kind_of(m) is Kind.USER else m for m in members}
    if row["privacy_setting"] == PRIVATE:
        return sorted(people)
    everybody = [row["workspace_gid"]] if row["is_global_to_workspace"] else parents
    return sorted({*everybody, *people})


def _array(of: sa.ColumnElement[Any], source: sa.FromClause, *where: Any) -> sa.ColumnElement[Any]:
    query = sa.select(sa.func.array_agg(aggregate_order_by(of, of)))
    return query.where(mine(source), *where).correlate_except(source).scalar_subquery()


def _options(field: sa.FromClause) -> sa.ColumnElement[Any]:
    o = enum_options.alias()
    parts = [as_text(o.c.gid), o.c.name, o.c.enabled, o.c.color, o.c.rank, o.c.version]
    ordered = aggregate_order_by(sa.func.json_build_array(*parts), o.c.rank, o.c.gid)
    found = sa.select(sa.func.json_agg(ordered)).where(mine(o), o.c.field_gid == field.c.gid)
    return as_text(found.correlate(field).scalar_subquery())


@lru_cache
def _statement(*, shown: bool) -> Statement:
    """`shown`: for fields met through containers; else those the caller finds on their own."""
    f, s, m = custom_fields.alias(), custom_field_settings.alias(), custom_field_memberships.alias()
    parents = _array(s.c.parent_gid, s, s.c.field_gid == f.c.gid)
    here = sa.select(ONE).select_from(s).where(mine(s), s.c.field_gid == f.c.gid)
    here = here.where(s.c.parent_gid == sa.any_(PARENTS)).correlate(f)
    seen = sa.or_(is_seen(f), sa.and_(is_shown(f), sa.exists(here))) if shown else is_seen(f)
    return compiled(
        sa.select(
            f,
            level(f).label("level"),
            _options(f).label("options"),
            parents.label("parents"),
            _array(m.c.member_gid, m, m.c.field_gid == f.c.gid).label("members"),
            (sa.exists(here) if shown else sa.false()).label("is_here"),
        ).where(mine(f), f.c.gid == sa.any_(FIELDS), seen)
    )


def _loaded(row: dict[str, Any]) -> Loaded:
    options = [
        Option(int(gid), *rest) for gid, *rest in msgspec.json.decode(row.pop("options") or "[]")
    ]
    level_, here = FieldLevel(row.pop("level")), row.pop("is_here")
    parents, members = tuple(row.pop("parents") or ()), tuple(row.pop("members") or ())
    return Loaded(row, tuple(options), level_, parents, members, here)


async def fields(
    unit: Unit, gids: Sequence[Gid], parents: Sequence[Gid] | None = None
) -> dict[Gid, Loaded]:
    """Fields that the caller sees: on their own, or shown by one of these containers."""
    statement = _statement(shown=parents is not None)
    more = {} if parents is None else {"parents": list(parents)}
    rows = await unit.rows(statement, fields=list(gids), **more)
    return {row["gid"]: _loaded(row) for row in rows}


async def field(unit: Unit, gid: Gid, *, least: FieldLevel, name: str = "custom_field") -> Loaded:
    """The field, if the caller sees it and may do as much as `least`; a locked one only by who made
    it.
    """
    found = (await fields(unit, [gid])).get(gid)
    if found is None:
        raise NotFound.of(name, gid)
    if found.level < least:
        raise Forbidden(
            f"{name}: You may use this field, but your access does not allow this change."
        )
    locked = found.row["is_locked"] and found.row["created_by_gid"] != unit.who.user
    if locked and least > FieldLevel.USER:
        raise Forbidden(
            f"{name}: This field is locked. Only the person who locked it may change it."
        )
    return found


FIELD_OF_OPTION = """SELECT o.field_gid FROM enum_options o
WHERE o.workspace_gid = :workspace::bigint AND o.gid = :option::bigint"""


async def field_of(unit: Unit, option: Gid, *, least: FieldLevel) -> Loaded:
    """The field that an option belongs to."""
    row = await unit.row(FIELD_OF_OPTION, option=option)
    if row is None:
        raise NotFound.of("enum_option", option)
    return await field(unit, row["field_gid"], least=least, name="enum_option")


SAME_NAME = """SELECT gid FROM custom_fields f
WHERE f.workspace_gid = :workspace::bigint AND f.sort_key = :sort_key AND f.trashed_in IS NULL
AND f.is_global_to_workspace AND f.privacy_setting <> 'private' AND f.gid <> :gid::bigint"""


async def name_is_taken(unit: Unit, sort_key: str, *, but: Gid = 0) -> bool:
    """Another field of the library has this name."""
    return await unit.row(SAME_NAME, sort_key=sort_key, gid=but) is not None


FORMULAS = """SELECT f.gid, f.formula, f.reads, f.version FROM custom_fields f
WHERE f.workspace_gid = :workspace::bigint AND f.formula IS NOT NULL AND f.trashed_in IS NULL
AND (f.gid = ANY(:fields::bigint[]) OR f.reads && :fields::bigint[])"""


async def formulas(unit: Unit, about: Sequence[Gid]) -> list[dict[str, Any]]:
    """The formulas among these fields, and those that read one of them."""
    return await unit.rows(FORMULAS, fields=list(about))
