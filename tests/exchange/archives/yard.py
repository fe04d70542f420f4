"""Servers for archives: one that lives, packed once, and others that it is unpacked into."""

import random
from collections.abc import AsyncGenerator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import asyncpg
import httpx
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from tests.asking import Ask, ask, operations
from tests.sizes import IS_FULL, SEED
from tests.world import SECRET, behind
from weft.adapters.blobs import blobs_in
from weft.doors import catalog
from weft.doors.web import Web, web
from weft.exchange.archives.carriage import CARRIAGES, Sort
from weft.exchange.archives.checking import opened_archive
from weft.exchange.archives.packing import Packed, pack
from weft.exchange.archives.unpacking import Find, Unpacked, unpack
from weft.identity.sessions.tokens import issue_token
from weft.kernel.database import Database
from weft.kernel.operations import Operation
from weft.kernel.tables import PARTITIONED
from weft.search.finders.reactions import find_all
from weft.std.clock import FixedClock

BLANK = "blank_archives"
START = 5_000_000_000
"""Where gids begin, as on a real server: a number that people type is none."""

ASKED_EACH = 2
"""Questions that every read is asked at the gate's size: chance says about what."""


def quiet(_: str) -> None:
    """Nobody listens."""


def named(dsn: str, name: str) -> str:
    """The address of another database of the cluster."""
    return dsn.replace("/weft?", f"/{name}?")


async def make_blank(cluster: str) -> None:
    """A database with the schema and nothing in it, to be copied."""
    connection = await asyncpg.connect(cluster)
    try:
        await connection.execute(f"CREATE DATABASE {BLANK}")
    finally:
        await connection.close()
    url = named(cluster, BLANK).replace("postgresql://", "postgresql+asyncpg://")
    engine = create_async_engine(url)
    async with engine.begin() as made:
        await made.run_sync(catalog.METADATA.create_all)
        for name in PARTITIONED:
            await made.execute(sa.text(f"CREATE TABLE {name}_rest PARTITION OF {name} DEFAULT"))
        await made.execute(sa.text(f"SELECT setval('gids', {START})"))
    await engine.dispose()


@dataclass
class Server:
    """A server with a database and a directory of its own."""

    url: str
    files: Path
    base: Database
    clock: FixedClock
    clients: dict[int, httpx.AsyncClient] = field(default_factory=dict[int, httpx.AsyncClient])
    _door: httpx.ASGITransport | None = None

    async def asked(self, question: Ask, who: int) -> httpx.Response:
        """What it answers somebody."""
        if who not in self.clients:
            token = await issue_token(self.base, who, "tests", now=self.clock.now())
            if self._door is None:
                parts = Web(self.base, SECRET, blobs_in(self.files), self.clock)
                self._door = behind(web(parts), who)
            proof = {"authorization": f"Bearer {token}"}
            self.clients[who] = httpx.AsyncClient(
                transport=self._door, base_url="http://weft.test", headers=proof
            )
        return await question.sent(self.clients[who])

    async def packed(self, path: Path, *, credentials: bool = False) -> Packed:
        """Everything of it."""
        now, blobs = self.clock.now(), blobs_in(self.files)
        return await pack(self.url, blobs, path, credentials=credentials, now=now, hear=quiet)

    async def takes(self, path: Path, find: Find = find_all) -> Unpacked:
        """An archive, checked first."""
        with opened_archive(path) as archive:
            archive.check(quiet)
            blobs = blobs_in(self.files)
            return await unpack(archive, self.url, blobs, catalog.METADATA, find, quiet)


@asynccontextmanager
async def serving(
    cluster: str, name: str, files: Path, now: datetime, *, like: str = BLANK
) -> AsyncGenerator[Server]:
    """A server of that name, empty or like another; gone afterwards."""
    connection = await asyncpg.connect(cluster)
    await connection.execute(f"CREATE DATABASE {name} TEMPLATE {like}")
    base = Database(named(cluster, name), size=1, search_size=1)
    await base.open()
    found = Server(named(cluster, name), files / name, base, FixedClock(now))
    try:
        yield found
    finally:
        for client in found.clients.values():
            await client.aclose()
        await base.close()
        await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
        await connection.close()


async def gids_of(server: Server) -> dict[str, list[str]]:
    """Things of every kind that has gids."""
    found: dict[str, list[str]] = {}
    for name, spec in catalog.RESOURCES.items():
        if spec.kind is not None and spec.table.name in catalog.METADATA.tables:
            column, table = spec.key, spec.table.name
            asked = f"SELECT DISTINCT {column} AS gid FROM {table} ORDER BY {column}"
            found[name] = [str(row["gid"]) for row in await server.base.rows(asked)]
    return found


def is_asked(operation: Operation) -> bool:
    """It shows something to somebody."""
    return operation.method == "GET" and not operation.open and is_carried(operation)


def is_carried(operation: Operation) -> bool:
    """What it shows is data, as far as it shows one kind of thing."""
    shown = operation.returns.table.name if operation.returns is not None else ""
    return shown not in CARRIAGES or CARRIAGES[shown].sort is Sort.DATA


def questions(things: Mapping[str, list[str]]) -> Iterator[Ask]:
    """Every read, about every thing that it may be about; at the gate's size about some."""
    chance = random.Random(SEED)
    for operation in operations(is_asked):
        each = list(_questions(operation, things))
        yield from each if IS_FULL else chance.sample(each, min(ASKED_EACH, len(each)))


def _questions(operation: Operation, things: Mapping[str, list[str]]) -> Iterator[Ask]:
    first = ask(operation, lambda kind: (things.get(kind) or ["1"])[0])
    if IS_FULL and operation.returns is not None and operation.returns.fields:
        asked = ",".join(operation.returns.fields)
        first = Ask(operation, first.places, {**first.query, "opt_fields": asked}, first.data)
    inputs = (*operation.places, *operation.parameters)
    about = [each for each in inputs if each.name in first.named_things]
    if not about:
        yield first
    for kind in about[0].to if about else ():
        for gid in things.get(kind, ()):
            yield first.saying(about[0].name, [gid] if about[0].many else gid)
