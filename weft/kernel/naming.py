"""What things are called, as one reader may know it: many things of any kind, in one statement."""

from collections.abc import Collection
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY

from weft.kernel.access import Actor, Form, Gid, shaped_for
from weft.kernel.database import Database
from weft.kernel.reading import Query, Statement, compiled, fixed, mine
from weft.kernel.resource import Catalog, Spec, Value
from weft.std.gid import Kind, kind_of

GIDS = sa.bindparam("gids", type_=ARRAY(sa.BigInteger))
NAME = "name"


@dataclass(frozen=True, slots=True)
class Named:
    """A thing that the reader may see: its kind and its name."""

    kind: str
    name: str


@dataclass
class Names:
    """Names of the things of a catalog.  What the reader may not see, or what is gone, has none."""

    known: Catalog = field(default_factory=dict[str, Spec])
    _kept: dict[Form, Statement] = field(default_factory=dict[Form, Statement])

    async def of(self, base: Database, who: Actor, gids: Collection[Gid]) -> dict[Gid, Named]:
        """Each thing that the reader may see, by its gid.  What is said in one workspace names no
        other, not even to those who are in both.
        """
        here = [gid for gid in set(gids) if gid == who.workspace or not _is_workspace(gid)]
        if not here or not self.known:
            return {}
        statement = self._statement(who.form)
        given = who.arguments() | {"gids": sorted(here)}
        rows = await base.rows(statement.sql, *statement.arguments(given))
        return {row["gid"]: Named(row["kind"], row["name"]) for row in rows}

    def _statement(self, form: Form) -> Statement:
        found = self._kept.get(form)
        if found is None:
            with shaped_for(form):
                found = self._kept[form] = compiled(_names(self.known))
        return found


def _is_workspace(gid: Gid) -> bool:
    return kind_of(gid) is Kind.WORKSPACE


def _names(known: Catalog) -> Query:
    """One branch for each kind of thing that has a name."""
    named = [spec for spec in known.values() if spec.kind is not None and NAME in spec.fields]
    return sa.select(sa.union_all(*map(_branch, named)).subquery("named"))


def _branch(spec: Spec) -> Query:
    row, name = spec.table.alias(), spec.fields[NAME]
    assert isinstance(name, Value)
    key = row.c[spec.key]
    wanted = sa.and_(mine(row), key == sa.any_(GIDS), spec.finds(row))
    return sa.select(
        key.label("gid"), fixed(spec.name).label("kind"), name.of(row).label("name")
    ).where(wanted)
