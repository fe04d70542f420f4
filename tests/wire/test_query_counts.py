"""How many statements each read sends to PostgreSQL, once its caller is known: one is the promise.

`query_counts.json` holds them; `make golden` rewrites it, and its diff is read.
"""

import json
import os
from collections.abc import AsyncGenerator, Generator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from tests.asking import ask, named, operations
from tests.seeded import House, open_house
from weft.kernel.database import Database
from weft.kernel.operations import Operation

GOLDEN = Path(__file__).with_name("query_counts.json")
pytestmark = pytest.mark.xdist_group("query counts")
REWRITES = os.environ.get("WEFT_GOLDEN") == "rewrite"


class Counting(Database):
    """A database that counts what it is asked."""

    asked = 0

    async def row(self, sql: str, *arguments: Any) -> Any:
        """One more."""
        self.asked += 1
        return await super().row(sql, *arguments)

    async def rows(self, sql: str, *arguments: Any) -> Any:
        """One more."""
        self.asked += 1
        return await super().rows(sql, *arguments)

    async def value(self, sql: str, *arguments: Any) -> Any:
        """One more."""
        self.asked += 1
        return await super().value(sql, *arguments)

    async def found(self, sql: str, *arguments: Any) -> Any:
        """One more."""
        self.asked += 1
        return await super().found(sql, *arguments)


@pytest_asyncio.fixture(scope="module")
async def counting(database_url: str) -> AsyncGenerator[Counting]:
    """The database, with a counter at its door."""
    base = Counting(database_url)
    await base.open()
    yield base
    await base.close()


@pytest_asyncio.fixture(scope="module")
async def counted_house(counting: Counting) -> AsyncGenerator[House]:
    """A seeded organisation behind that door."""
    async with open_house(counting, "Zarafan") as house:
        yield house


@pytest.fixture(scope="module")
def golden() -> Generator[dict[str, int]]:
    """What was recorded; rewritten where that was asked for."""
    found: dict[str, int] = {} if REWRITES else json.loads(GOLDEN.read_text())
    yield found
    if REWRITES:
        GOLDEN.write_text(json.dumps(dict(sorted(found.items())), indent=1) + "\n")


def is_read(operation: Operation) -> bool:
    """One thing, or a list."""
    return operation.read is not None or operation.list is not None


@pytest.mark.parametrize("operation", operations(is_read), ids=named)
async def test_a_read_asks_as_often_as_recorded(
    operation: Operation, counting: Counting, counted_house: House, golden: dict[str, int]
) -> None:
    asked = ask(operation, counted_house.find)
    await asked.by(counted_house.admin)
    counts: list[int] = []
    for _ in range(3):  # a bell of an earlier write may ring within one of them
        before = counting.asked
        answer = await asked.by(counted_house.admin)
        counts.append(counting.asked - before)
        assert answer.status_code == 200, answer.text
    counted = min(counts)
    assert golden.setdefault(named(operation), counted if REWRITES else 1) == counted
