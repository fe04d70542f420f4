"""The text of a write: what a unit of work collected → one SQL statement.

`guard` holds when the caller's rights have not moved and every guarded row still has the version on
which the command decided; the guarded rows are locked first, in the order of their gids.
Everything else selects *from* `guard`, so it is written if and only if the guard held.  Rows travel
as JSON, one argument for each table, so that one shape serves one row and five hundred.  Where an
answer is asked for, it is read by the ordinary read statement: each written table is shadowed by
its state after the write (PostgreSQL resolves a CTE's name before a table's), hence no second round
trip and no second way to shape.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import sqlalchemy as sa

from weft.kernel.reading import DIALECT, Statement
from weft.kernel.tables import is_tenant

Verb = Literal["insert", "update", "delete"]
_PLACEHOLDER = re.compile(r"\$(\d+)")


@dataclass(frozen=True)
class Group:
    """Rows of one table that are written alike; `raised` are the columns that grow by the given
    number.
    """

    verb: Verb
    table: sa.Table
    key: tuple[str, ...]
    columns: tuple[str, ...]
    raised: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Shape:
    """All that decides the text of a write."""

    guarded: tuple[sa.Table, ...]
    groups: tuple[Group, ...]
    moves_rights: bool
    keyed: bool
    answer: Statement | None
    watched: tuple[sa.Table, ...] = ()


class _Arguments:
    """Names → placeholders, each name once."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def __call__(self, name: str) -> str:
        if name not in self.names:
            self.names.append(name)
        return f"${self.names.index(name) + 1}"

    def adopt(self, statement: Statement) -> str:
        """Another statement's text, its placeholders renumbered."""
        return _PLACEHOLDER.sub(lambda m: self(statement.names[int(m[1]) - 1]), statement.sql)


def type_of(table: sa.Table, column: str) -> str:
    """The column's type as PostgreSQL spells it."""
    return table.c[column].type.compile(dialect=DIALECT).split(" COLLATE")[0]


def _rows(table: sa.Table, columns: Sequence[str], placeholder: str) -> str:
    spelled = ", ".join(f"{c} {type_of(table, c)}" for c in columns)
    return f"json_to_recordset({placeholder}::json) AS x({spelled})"


def _ours(table: sa.Table, argument: _Arguments, alias: str = "t") -> str:
    return (
        f"{alias}.workspace_gid = {argument('workspace')}" if "workspace_gid" in table.c else "true"
    )


def _guard(shape: Shape, argument: _Arguments) -> list[str]:
    held = [
        f"SELECT 1 FROM epochs e WHERE e.workspace_gid = {argument('workspace')}::bigint"
        f" AND e.access_epoch = {argument('epoch')}::bigint"
    ]
    locks: list[str] = []
    for name, lock, tables in (
        ("guard", "NO KEY UPDATE", shape.guarded),
        ("watch", "SHARE", shape.watched),
    ):
        for i, table in enumerate(tables):
            given = argument(f"{name}_{i}")
            rows = f"json_to_recordset({given}::json) AS x(gid bigint, version int)"
            locks.append(
                f"{name}_{i} AS MATERIALIZED (SELECT t.version = x.version AS same"
                f" FROM {table.name} t JOIN {rows} ON t.gid = x.gid"
                f" WHERE {_ours(table, argument)} ORDER BY t.gid FOR {lock} OF t)"
            )
            wanted = argument(f"{name}_{i}_count")
            held.append(f"(SELECT count(*) FROM {name}_{i} WHERE same) = {wanted}::bigint")
    return [*locks, f"guard AS MATERIALIZED ({' AND '.join(held)})"]


def _written(i: int, group: Group, argument: _Arguments) -> str:
    table, rows = (
        group.table,
        _rows(group.table, (*group.key, *group.columns), argument(f"rows_{i}")),
    )
    back = ", ".join(f"t.{c.name}" for c in table.c)
    on = " AND ".join([_ours(table, argument), *(f"t.{k} = x.{k}" for k in group.key)])
    match group.verb:
        case "insert":
            first = ["workspace_gid"] if "workspace_gid" in table.c else []
            names = ", ".join([*first, *group.columns])
            ours = [argument("workspace")] if first else []
            values = ", ".join([*ours, *(f"x.{c}" for c in group.columns)])
            text = f"INSERT INTO {table.name} AS t ({names}) SELECT {values} FROM guard, {rows}"
        case "update":
            sets = ", ".join(
                f"{c} = {f't.{c} + ' if c in group.raised else ''}x.{c}" for c in group.columns
            )
            text = f"UPDATE {table.name} AS t SET {sets} FROM guard, {rows} WHERE {on}"
        case "delete":
            text = f"DELETE FROM {table.name} AS t USING guard, {rows} WHERE {on}"
    return f"written_{i} AS ({text} RETURNING {back})"


def _shadows(shape: Shape, argument: _Arguments) -> list[str]:
    """Each written table as it stands after the write; only for tables that the answer reads."""
    assert shape.answer is not None
    tables = dict.fromkeys(g.table for g in shape.groups)
    read = [
        t
        for t in tables
        if re.search(rf"\b(FROM|JOIN|,)\s*\(?{t.name}\b|\b{t.name} AS\b", shape.answer.sql)
    ]
    return [_shadow(table, shape, argument) for table in read]


def _shadow(table: sa.Table, shape: Shape, argument: _Arguments) -> str:
    groups = [(i, g) for i, g in enumerate(shape.groups) if g.table is table]
    columns = ", ".join(c.name for c in table.c)
    keys = [c.name for c in table.primary_key if c.name != "workspace_gid"]
    same = " AND ".join(f"w.{k} = t.{k}" for k in keys)
    gone = [
        f"NOT EXISTS (SELECT 1 FROM written_{i} w WHERE {same})"
        for i, g in groups
        if g.verb != "insert"
    ]
    ours = [_ours(table, argument)] if is_tenant(table) else []
    where = " AND ".join([*ours, *gone]) or "true"
    kept = [f"SELECT {columns} FROM {table.name} t WHERE {where}"]
    new = [f"SELECT {columns} FROM written_{i}" for i, g in groups if g.verb != "delete"]
    return f"{table.name} AS NOT MATERIALIZED ({' UNION ALL '.join(kept + new)})"


@lru_cache(4096)
def write(shape: Shape) -> Statement:
    """The text of a write, by its shape.  Answers `won` and, where asked, `data`."""
    argument = _Arguments()
    parts = _guard(shape, argument)
    parts += [_written(i, group, argument) for i, group in enumerate(shape.groups)]
    if shape.moves_rights:
        parts.append(
            "moved AS (UPDATE epochs AS e SET access_epoch = e.access_epoch + 1 FROM guard"
            f" WHERE e.workspace_gid = ANY({argument('moved')}::bigint[]) RETURNING 1)"
        )
    data = "NULL::bytea"
    if shape.answer is not None:
        parts += _shadows(shape, argument)
        parts.append(f"answer AS MATERIALIZED ({argument.adopt(shape.answer)})")
        data = "(SELECT data FROM answer)"
    if shape.keyed:
        parts.append(_kept(argument, data))
    return Statement(
        f"WITH {', '.join(parts)} SELECT (SELECT count(*) FROM guard) AS won, {data} AS data",
        tuple(argument.names),
    )


def _kept(argument: _Arguments, data: str) -> str:
    values = [argument("workspace"), argument("user") + "::bigint", argument("key") + "::text"]
    values += [
        argument("digest") + "::bytea",
        argument("status") + "::int",
        f"convert_from({data}, 'UTF8')",
    ]
    values.append(argument("now") + "::timestamptz")
    columns = "workspace_gid, user_gid, key, digest, status, body, at"
    picked = ", ".join(values)
    return f"kept AS (INSERT INTO answers ({columns}) SELECT {picked} FROM guard RETURNING 1)"
