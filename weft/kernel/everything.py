"""This module is about all tables of a database at once: their names, columns and sums.

A sum says what a table holds, whatever the order of its rows, alike on every PostgreSQL.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import asyncpg

SETTINGS = {
    "application_name": "weft",
    "timezone": "UTC",
    "datestyle": "ISO, MDY",
    "intervalstyle": "postgres",
    "extra_float_digits": "1",
    "bytea_output": "hex",
    "statement_timeout": "0",
    "jit": "off",
}
"""What decides how values are written."""

TABLES = """SELECT c.relname AS name, quote_ident(c.relname) AS quoted,
 array_agg(a.attname::text ORDER BY a.attname) AS columns,
 array_agg(quote_ident(a.attname) ORDER BY a.attname) AS named,
 array_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod) ORDER BY a.attname) AS typed,
 (SELECT array_agg(quote_ident(k.attname) ORDER BY array_position(i.indkey::int2[], k.attnum))
  FROM pg_index i JOIN pg_attribute k ON k.attrelid = c.oid AND k.attnum = ANY (i.indkey)
  WHERE i.indrelid = c.oid AND i.indisprimary) AS key
FROM pg_class c JOIN pg_attribute a
 ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
 AND NOT c.relispartition AND c.relname <> 'alembic_version'
GROUP BY c.oid ORDER BY c.relname"""

ROW_SUM = """('x' || encode(substring(sha256(convert_to(r::text, 'UTF8')) FOR 8), 'hex'))
 ::bit(64)::bigint"""
"""A number made of one row `r`, to be summed up."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its columns in the order of their names: plain, quoted, and with their types."""

    name: str
    quoted: str
    columns: Sequence[str]
    named: Sequence[str]
    typed: Sequence[str]
    key: Sequence[str] | None


@dataclass(frozen=True, slots=True)
class Held:
    """What a table holds: how many rows, and their sum."""

    rows: int
    sum: str


async def opened(url: str) -> Any:
    """A connection that writes values alike on every server, for statements that last."""
    return await asyncpg.connect(url, server_settings=SETTINGS, command_timeout=None)


async def tables_of(connection: Any) -> list[Table]:
    """Every table, partitions counted to their parent."""
    return [Table(**row) for row in await connection.fetch(TABLES)]


async def held(connection: Any, query: str, *arguments: Any) -> Held:
    """What a query finds."""
    row = await connection.fetchrow(
        f"SELECT count(*) AS rows, coalesce(sum({ROW_SUM}), 0)::text AS sum FROM ({query}) r",
        *arguments,
    )
    return Held(**row)
