"""This module is about what a copy of the database must show: all that stood when it was begun.

The source goes on working meanwhile, so only what cannot have changed is compared: the log as one
snapshot of that moment sees it, the number of rows nobody touched since, and some rows of every
table that are still as they were.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from weft.kernel.everything import ROW_SUM, Held, Table, held, opened, tables_of

SAMPLE = 25
WIDER = 4
"""The copy is asked for so many times more: rows may have come and gone before the sample."""

LOG_THEN = "SELECT * FROM log l WHERE pg_visible_in_snapshot(l.tx, $1::text::pg_snapshot)"
UNTOUCHED = """SELECT count(*) FROM {table}
WHERE age(xmin) > age((pg_snapshot_xmin($1::text::pg_snapshot)::text::numeric % 4294967296)
 ::text::xid)"""

Rows = Mapping[str, int]
"""Keys with the sums of their rows."""


@dataclass(frozen=True, slots=True)
class Witness:
    """What stood at one moment."""

    snapshot: str
    log: Held
    untouched: Mapping[str, int]
    samples: Mapping[str, Rows]


async def witnessed(url: str, *, snapshot: str | None = None, sample: int = SAMPLE) -> Witness:
    """What stands now, as far as it stood when a snapshot was taken, or else as it stands now."""
    connection = await opened(url)
    try:
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            then = snapshot or await connection.fetchval("SELECT pg_current_snapshot()::text")
            tables = await tables_of(connection)
            return Witness(
                then,
                await held(connection, LOG_THEN, then),
                {table.name: await _untouched(connection, table, then) for table in tables},
                {table.name: await _sampled(connection, table, sample) for table in tables},
            )
    finally:
        await connection.close(timeout=5)


async def _untouched(connection: Any, table: Table, then: str) -> int:
    return await connection.fetchval(UNTOUCHED.format(table=table.quoted), then)


async def _sampled(connection: Any, table: Table, number: int) -> Rows:
    """The first rows of a table, by its key."""
    if not table.key:
        return {}
    key, named = ", ".join(table.key), ", ".join(table.named)
    found = await connection.fetch(
        f"SELECT r.key, {ROW_SUM.replace('r::text', 'r.row')} AS sum FROM ("
        f"SELECT ROW({key})::text AS key, ROW({named})::text AS row FROM {table.quoted}"
        f" ORDER BY {key} LIMIT {int(number)}) r"
    )
    return {row["key"]: row["sum"] for row in found}


def contradictions(before: Witness, after: Witness, copy: Witness) -> Sequence[str]:
    """What a copy that was taken between two looks at its source lacks, or has otherwise."""
    return [
        *(["The log of changes is not whole."] if copy.log != before.log else []),
        *(
            f"{name}: {copy.untouched.get(name, 0)} rows, and {least} to {before.untouched[name]}"
            " were there."
            for name, least in after.untouched.items()
            if not least <= copy.untouched.get(name, 0) <= before.untouched.get(name, 0)
        ),
        *(
            f"{name}: the row {key} is another one, or missing."
            for name, rows in before.samples.items()
            for key, known in rows.items()
            if after.samples.get(name, {}).get(key) == known
            and copy.samples.get(name, {}).get(key) != known
        ),
    ]


async def compared(before: Witness, source: str, copy: str) -> tuple[Witness, Sequence[str]]:
    """What the copy shows of that moment, and what speaks against it."""
    after = await witnessed(source, snapshot=before.snapshot)
    shown = await witnessed(copy, snapshot=before.snapshot, sample=SAMPLE * WIDER)
    return shown, contradictions(before, after, shown)
