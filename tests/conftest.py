"""What all tests stand on: a real PostgreSQL for the session, a fresh workspace for each test."""

import os
from collections.abc import AsyncGenerator, Generator

import pytest
import pytest_asyncio
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from tests.listening import served
from tests.seeded import House, open_house
from tests.sizes import IS_FULL, SEED
from tests.world import World, found_world
from weft.adapters.postgres import temporary_cluster
from weft.kernel.database import Database
from weft.main import metadata


def pytest_configure() -> None:
    """One seed for all processes of a run."""
    os.environ.setdefault("WEFT_TEST_SEED", str(SEED))


def pytest_report_header() -> str:
    """Say the seed first, so that also a run that never ends can be repeated."""
    return f"seed {SEED} (WEFT_TEST_SEED={SEED}), {'full' if IS_FULL else 'gate'} size"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say the seed, so that a run can be repeated."""
    terminalreporter.write_line(f"seed {SEED} (WEFT_TEST_SEED={SEED} repeats this run)")


@pytest.fixture(scope="session")
def cluster() -> Generator[str]:
    """One cluster for each test process."""
    with temporary_cluster(os.environ.get("WEFT_TEST_PG_BIN") or None) as dsn:
        yield dsn


@pytest_asyncio.fixture(scope="session")
async def database_url(cluster: str) -> str:
    """A database with the whole schema."""
    engine = create_async_engine(cluster.replace("postgresql://", "postgresql+asyncpg://"))
    async with engine.begin() as connection:
        await connection.run_sync(metadata().create_all)
        for name in ("log", "audit", "stories"):
            await connection.execute(
                sa.text(f"CREATE TABLE {name}_rest PARTITION OF {name} DEFAULT")
            )
    await engine.dispose()
    return cluster


@pytest_asyncio.fixture(scope="session")
async def base(database_url: str) -> AsyncGenerator[Database]:
    """The open database."""
    base = Database(database_url)
    await base.open()
    yield base
    await base.close()


@pytest_asyncio.fixture
async def world(base: Database) -> AsyncGenerator[World]:
    """A fresh workspace with its people and an HTTP client for each."""
    async with found_world(base) as world:
        yield world


@pytest_asyncio.fixture
async def other(base: Database) -> AsyncGenerator[World]:
    """Another workspace on the same server, for strangers."""
    async with found_world(base, "Elsewhere") as world:
        yield world


@pytest_asyncio.fixture(scope="module")
async def house(base: Database) -> AsyncGenerator[House]:
    """A seeded organisation for a whole module: what its tests spend, they make afresh."""
    async with open_house(base, "Zarafan") as house:
        yield house


@pytest_asyncio.fixture
async def address(database_url: str) -> AsyncGenerator[str]:
    """Where a server of one's own listens, on a free port."""
    async with served(database_url) as address:
        yield address
