"""Whatever a row holds comes back as it was; and of every table it is said what becomes of it."""

import asyncio
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import count, cycle
from pathlib import Path
from typing import Any

import asyncpg
import pytest
import sqlalchemy as sa
from hypothesis import Phase, given, seed, settings
from hypothesis import strategies as st
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from tests.exchange.archives.yard import BLANK, START, named, quiet
from tests.sizes import SEED, sized
from weft.adapters.blobs import blobs_in
from weft.doors import catalog
from weft.exchange.archives.carriage import CARRIAGES, FOREIGN, GIDS, NUMBERS, Sort, names_gids
from weft.exchange.archives.checking import opened_archive
from weft.exchange.archives.numbering import STEP
from weft.exchange.archives.packing import pack
from weft.exchange.archives.unpacking import unpack
from weft.kernel.database import Connection
from weft.kernel.everything import Held, held, opened

pytestmark = [pytest.mark.database, pytest.mark.xdist_group("archives")]
ROWS = 3
# Shrinking takes minutes: for whoever looks for the cause of a failure.
PHASES = [Phase.generate, *[Phase.shrink] * bool(os.environ.get("WEFT_TEST_SHRINK"))]
TABLES = catalog.METADATA.tables
CARRIED = [
    TABLES[name]
    for name, one in CARRIAGES.items()
    if one.sort in (Sort.DATA, Sort.CREDENTIALS) and name != "consumers"
]
# The log's numbers of transactions are each server's own.
OTHERWISE = {"tx"}
LETTERS = st.characters(exclude_categories=("Cs",), exclude_characters="\0")
TEXTS = st.text(LETTERS, max_size=12)
SCALARS = st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(-1e9, 1e9) | TEXTS
DOCUMENTS = st.dictionaries(
    TEXTS, SCALARS | st.lists(SCALARS, max_size=3) | st.dictionaries(TEXTS, SCALARS, max_size=2),
    max_size=4,
)  # fmt: skip
MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(9000, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
POOLS = st.fixed_dictionaries(
    {
        "large": st.lists(st.integers(-(2**63), 2**63 - 1), min_size=2, max_size=5),
        "whole": st.lists(st.integers(-(2**15), 2**15 - 1), min_size=2, max_size=5),
        "exact": st.lists(st.decimals(-(10**12), 10**12), min_size=2, max_size=5),
        "text": st.lists(TEXTS, min_size=2, max_size=5),
        "document": st.lists(DOCUMENTS, min_size=2, max_size=4),
        "moment": st.lists(MOMENTS, min_size=2, max_size=4),
        "day": st.lists(st.dates(date(1, 1, 1), date(9000, 1, 1)), min_size=2, max_size=4),
        "flag": st.just([True, False]),
        "bytes": st.lists(st.binary(max_size=9), min_size=2, max_size=4),
    }
)


def pool_of(type_: Any) -> str:
    """Which values a column takes."""
    match type_:
        case sa.BigInteger():
            return "large"
        case sa.Integer():
            return "whole"
        case sa.Numeric():
            return "exact"
        case sa.Boolean():
            return "flag"
        case sa.Date():
            return "day"
        case sa.DateTime():
            return "moment"
        case JSONB():
            return "document"
        case sa.LargeBinary():
            return "bytes"
        case _:
            return "text"


class Loom:
    """Makes rows of what chance gave; keys are counted, so that no two are alike."""

    def __init__(self, pools: dict[str, list[Any]]) -> None:
        self._pools = {name: cycle([*values]) for name, values in pools.items()}
        self._nulls, self._count = cycle([False, True, False]), count(START)

    def row(self, table: sa.Table) -> dict[str, Any]:
        """A row of a table, with all its columns."""
        alone = {c.name for c in table.primary_key} | {
            c.name for i in table.indexes if i.unique for c in i.columns
        }
        return {c.name: self._value(c, is_key=c.name in alone) for c in table.columns}

    def _value(self, column: "sa.Column[Any]", *, is_key: bool) -> Any:
        if column.name in OTHERWISE:
            return 7
        if column.name in ("blob_key", "photo_key"):
            return f"{START * STEP}/00/{next(self._count):032x}"
        if is_key:
            return self._fresh(column.type)
        if column.nullable and next(self._nulls):
            return None
        if isinstance(column.type, ARRAY):
            return [next(self._pools[pool_of(column.type.item_type)]) for _ in range(3)]
        found = next(self._pools[pool_of(column.type)])
        return json.dumps(found) if isinstance(column.type, JSONB) else found

    def _fresh(self, type_: Any) -> Any:
        number = next(self._count)
        match type_:
            case sa.BigInteger():
                return number * STEP
            case sa.Integer():
                return number % 30_000
            case sa.DateTime():
                return datetime.fromtimestamp(number, UTC)
            case sa.LargeBinary():
                return str(number).encode()
            case _:
                return str(number)


@dataclass
class Yard:
    """Two servers, empty before each try."""

    first: str
    second: str
    home: Path


@pytest.fixture(scope="module")
def yard(blank: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Yard]:
    names = ("rows_first", "rows_second")
    asyncio.run(_done(blank, *[f"CREATE DATABASE {name} TEMPLATE {BLANK}" for name in names]))
    first, second = (named(blank, name) for name in names)
    yield Yard(first, second, tmp_path_factory.mktemp("rows"))
    asyncio.run(_done(blank, *[f"DROP DATABASE {name} WITH (FORCE)" for name in names]))


async def _done(url: str, *statements: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


async def nothing_to_find(_: Connection, __: int) -> None:
    """Words of chance are no words."""


@seed(SEED)
@settings(max_examples=sized(3, 150), deadline=None, database=None, phases=PHASES)
@given(pools=POOLS)
def test_rows_come_back_as_they_were(yard: Yard, pools: dict[str, list[Any]]) -> None:
    loom = Loom(pools)
    rows = {table.name: [loom.row(table) for _ in range(ROWS)] for table in CARRIED}
    before, after = asyncio.run(_there_and_back(yard, rows))
    assert after == before
    assert {name for name, one in before.items() if one.rows < ROWS} == set()


async def _there_and_back(
    yard: Yard, rows: dict[str, list[dict[str, Any]]]
) -> tuple[dict[str, Held], dict[str, Held]]:
    path, blobs, now = yard.home / "rows.weft", blobs_in(yard.home / "files"), datetime.now(UTC)
    before = await _filled(yard.first, rows)
    await _filled(yard.second, {})
    await pack(yard.first, blobs, path, credentials=True, now=now, hear=quiet)
    with opened_archive(path) as archive:
        archive.check(quiet)
        target = yard.second
        await unpack(archive, target, blobs, catalog.METADATA, nothing_to_find, quiet)
    return before, await _held(target)


async def _filled(url: str, rows: dict[str, list[dict[str, Any]]]) -> dict[str, Held]:
    connection = await opened(url)
    try:
        await connection.execute("; ".join(f"DELETE FROM {name}" for name in TABLES))
        for name, some in rows.items():
            names = ", ".join(some[0])
            marks = ", ".join(f"${n + 1}" for n in range(len(some[0])))
            fill = f"INSERT INTO {name} ({names}) OVERRIDING SYSTEM VALUE VALUES ({marks})"
            await connection.executemany(fill, [[*row.values()] for row in some])
    finally:
        await connection.close()
    return await _held(url)


async def _held(url: str) -> dict[str, Held]:
    connection = await opened(url)
    try:
        return {t.name: await held(connection, _all_of(t)) for t in CARRIED}
    finally:
        await connection.close()


def _all_of(table: sa.Table) -> str:
    columns = sorted(c.name for c in table.columns if c.name not in OTHERWISE)
    return f"SELECT {', '.join(columns)} FROM {table.name}"


def test_of_every_table_it_is_said_what_becomes_of_it() -> None:
    assert {*CARRIAGES} ^ {*TABLES} == set(), "Say it in weft/exchange/archives/carriage.py."


def test_of_every_large_number_it_is_said_whether_it_is_a_gid() -> None:
    columns = [column for table in TABLES.values() for column in table.columns]
    large = [c for c in columns if isinstance(c.type, sa.BigInteger)]
    unsaid = {str(c) for c in large if not names_gids(c) and c.name not in NUMBERS}
    assert unsaid == set(), "Say it in weft/exchange/archives/carriage.py."
    known = {c.name for c in columns} | {f"{c.table.name}.{c.name}" for c in columns}
    assert (GIDS | NUMBERS | FOREIGN) - known == set()
    assert {name for name in NUMBERS if name.endswith("gid")} == set()
