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
from weft.std.text import sort_key
from weft.work.custom_fields.logic import Candidate, Grant
from weft.work.custom_fields.rules import (
    PRIVATE,
    FieldLevel,
    is_open,
    is_seen,
    is_shown,
    level,
)
from weft.work.custom_fields.tables import (
    custom_field_memberships,
    custom_field_settings,
    custom_fields,
    enum_options,
)

FIELDS = sa.bindparam("fields", type_=ARRAY(sa.BigInteger))
BATCH = sa.bindparam("batch", type_=sa.BigInteger)
KEYS = sa.bindparam("keys", type_=ARRAY(sa.Text))
PERSON = sa.bindparam("person", type_=sa.BigInteger)
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
    grants: tuple[Grant, ...]
    is_here: bool

    @property
    def gid(self) -> Gid:
        """Its identity."""
        return self.row["gid"]

    @property
    def members(self) -> list[Gid]:
        """Its people and teams."""
        return [grant.member for grant in self.grants]

    def grant(self, member: Gid) -> Grant | None:
        """Somebody's place in it."""
        return next((g for g in self.grants if g.member == member), None)

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


def _grants(field: sa.FromClause) -> sa.ColumnElement[Any]:
    m = custom_field_memberships.alias()
    each = sa.func.json_build_array(m.c.gid, m.c.member_gid, m.c.level)
    found = sa.select(sa.func.json_agg(aggregate_order_by(each, m.c.member_gid)))
    found = found.where(mine(m), m.c.field_gid == field.c.gid).correlate(field)
    return as_text(found.scalar_subquery())


@lru_cache
def _statement(where: str) -> Statement:
    """`shown`: fields met through containers; `own`: those the caller finds on their own;
    `trashed`: those of one deletion; `held`: those that somebody is a member of, seen or not.
    """
    f, s = custom_fields.alias(), custom_field_settings.alias()
    shown = where == "shown"
    parents = _array(s.c.parent_gid, s, s.c.field_gid == f.c.gid)
    here = _is_here(f)
    seen = {
        "own": is_seen(f),
        "shown": sa.or_(is_seen(f), sa.and_(is_shown(f), here)),
        "held": _is_held(f),
        "trashed": sa.and_(f.c.trashed_in == BATCH, is_open(f)),
    }[where]
    return compiled(
        sa.select(
            f,
            level(f).label("level"),
            _options(f).label("options"),
            parents.label("parents"),
            _grants(f).label("grants"),
            (here if shown else sa.false()).label("is_here"),
        ).where(mine(f), *([] if where == "held" else [f.c.gid == sa.any_(FIELDS)]), seen)
    )


def _is_here(field: sa.FromClause) -> sa.ColumnElement[bool]:
    """One of the containers at hand shows it."""
    s = custom_field_settings.alias()
    of = sa.and_(mine(s), s.c.field_gid == field.c.gid, s.c.parent_gid == sa.any_(PARENTS))
    return sa.exists(sa.select(ONE).select_from(s).where(of).correlate(field))


def _is_held(field: sa.FromClause) -> sa.ColumnElement[bool]:
    m = custom_field_memberships.alias()
    of = sa.and_(mine(m), m.c.field_gid == field.c.gid, m.c.member_gid == PERSON)
    return sa.exists(sa.select(ONE).select_from(m).where(of).correlate(field))


def _loaded(row: dict[str, Any]) -> Loaded:
    options = [
        Option(int(gid), *rest) for gid, *rest in msgspec.json.decode(row.pop("options") or "[]")
    ]
    level_, here = FieldLevel(row.pop("level")), row.pop("is_here")
    grants = [Grant(*grant) for grant in msgspec.json.decode(row.pop("grants") or "[]")]
    parents = tuple(row.pop("parents") or ())
    return Loaded(row, tuple(options), level_, parents, tuple(grants), here)


async def fields(
    unit: Unit, gids: Sequence[Gid], parents: Sequence[Gid] | None = None
) -> dict[Gid, Loaded]:
    """Fields that the caller sees: on their own, or shown by one of these containers."""
    statement = _statement("own" if parents is None else "shown")
    more = {} if parents is None else {"parents": list(parents)}
    rows = await unit.rows(statement, fields=list(gids), **more)
    return {row["gid"]: _loaded(row) for row in rows}


async def field(unit: Unit, gid: Gid, *, least: FieldLevel, name: str = "custom_field") -> Loaded:
    """The field, if the caller sees it and may do as much as `least`."""
    found = (await fields(unit, [gid])).get(gid)
    if found is None:
        raise NotFound.of(name, gid)
    if found.level < least:
        raise Forbidden(
            "{name}: You may use this field, but your access does not allow this change.", name=name
        )
    return found


async def changeable(
    unit: Unit, gid: Gid, *, least: FieldLevel, name: str = "custom_field"
) -> Loaded:
    """The field whose definition is to change: a locked one is changed by who locked it alone."""
    found = await field(unit, gid, least=least, name=name)
    if found.row["locked_by_gid"] not in (None, unit.who.user):
        raise Forbidden(
            "{name}: This field is locked. Only the person who locked it may change it.", name=name
        )
    return found


async def trashed(unit: Unit, gid: Gid, batch: Gid) -> Loaded | None:
    """The field that went into the trash with this deletion, if its privacy lets the caller know
    it.
    """
    rows = await unit.rows(_statement("trashed"), fields=[gid], batch=batch)
    return _loaded(rows[0]) if rows else None


async def held_by(unit: Unit, person: Gid) -> list[Loaded]:
    """The fields that somebody is a member of, whoever asks."""
    return [_loaded(row) for row in await unit.rows(_statement("held"), person=person)]


MEMBERSHIP = """SELECT m.field_gid FROM custom_field_memberships m
WHERE m.workspace_gid = :workspace::bigint AND m.gid = :membership::bigint"""


async def grant(unit: Unit, gid: Gid) -> tuple[Loaded, Grant]:
    """A membership with its field, if the caller sees that."""
    row = await unit.row(MEMBERSHIP, membership=gid)
    found = (await fields(unit, [row["field_gid"]])).get(row["field_gid"]) if row else None
    held = next((g for g in found.grants if g.gid == gid), None) if found else None
    if found is None or held is None:
        raise NotFound.of("membership", gid)
    return found, held


GUEST = """SELECT 1 FROM workspace_memberships w WHERE w.workspace_gid = :workspace::bigint
AND w.user_gid = :member::bigint AND w.kind = 'guest'"""


async def is_guest(unit: Unit, member: Gid) -> bool:
    """Somebody is a guest of the workspace."""
    return await unit.row(GUEST, member=member) is not None


FIELD_OF_OPTION = """SELECT o.field_gid FROM enum_options o
WHERE o.workspace_gid = :workspace::bigint AND o.gid = :option::bigint"""


async def field_of(unit: Unit, option: Gid, *, least: FieldLevel) -> Loaded:
    """The field that an option belongs to."""
    row = await unit.row(FIELD_OF_OPTION, option=option)
    if row is None:
        raise NotFound.of("enum_option", option)
    return await changeable(unit, row["field_gid"], least=least, name="enum_option")


@lru_cache
def _named() -> Statement:
    f = custom_fields.alias()
    here = _is_here(f)
    seen = sa.or_(is_seen(f), sa.and_(is_shown(f), here))
    alike = f.c.sort_key == sa.any_(KEYS)
    found = sa.select(f.c.gid, f.c.name, f.c.sort_key, here.label("is_here"))
    return compiled(found.where(mine(f), alike, seen).order_by(f.c.gid))


async def called(
    unit: Unit, names: Sequence[str], parents: Sequence[Gid]
) -> dict[str, list[Candidate]]:
    """The fields that the caller may mean by these names; case and spacing do not matter."""
    keys = {name: sort_key(name) for name in names}
    rows = await unit.rows(_named(), keys=list(keys.values()), parents=list(parents))
    return {
        name: [
            Candidate(row["gid"], row["name"], row["is_here"])
            for row in rows
            if row["sort_key"] == key
        ]
        for name, key in keys.items()
    }


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
