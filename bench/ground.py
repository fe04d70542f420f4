"""This module is about the ground that is measured on: a cluster of our own, sown with an
organisation.
"""

import asyncio
import shutil
import tempfile
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg
import msgspec

from weft.adapters.postgres.cluster import Cluster
from weft.exchange.seeding.organisation import Organisation, Size, Sower
from weft.identity.sessions.tokens import digest, fresh_token
from weft.kernel.migrating import upgrade
from weft.kernel.partitions import make_partitions
from weft.std.gid import Kind, compose

CALLERS = 200
FACT = "bench"


class Ground(msgspec.Struct):
    """An organisation with the secrets of some of its people."""

    organisation: Organisation
    tasks: int
    seed: int
    secrets: dict[int, str] = msgspec.field(default_factory=dict[int, str])
    dsn: str = ""
    postmaster: int = 0
    seconds: float = 0.0
    """How long it took to make."""

    bytes: int = 0
    """How much room it took when it was made, without the log of transactions."""

    @property
    def callers(self) -> list[int]:
        """Ordinary members who send the requests."""
        o = self.organisation
        return [u for u in self.secrets if u not in (o.guest, o.typical, o.everywhere)]


@dataclass(frozen=True)
class Wanted:
    """How much ground, and where it is kept; without a place it is gone afterwards."""

    tasks: int
    seed: int = 7
    data: Path | None = None
    users: int = field(default=20_000)
    whole: bool = False
    """With teams and talk, and people in proportion to tasks."""

    @property
    def size(self) -> Size:
        """Proportions of a real organisation."""
        if self.whole:
            users = max(200, self.tasks // 25)
            projects = max(20, self.tasks // 50)
            return Size(users, projects, self.tasks, self.seed, teams=users // 10)
        users = max(200, min(self.users, self.tasks // 10))
        projects = 4_000 + max(2, self.tasks // 250)
        return Size(users, projects, self.tasks, self.seed)


@asynccontextmanager
async def prepared(wanted: Wanted) -> AsyncGenerator[Ground]:
    """A running cluster with the organisation in it."""
    home = wanted.data or Path(tempfile.mkdtemp(prefix="weft-bench-"))
    cluster = Cluster(home / f"{'whole' if wanted.whole else 'tasks'}-{wanted.tasks}")
    dsn = cluster.start()  # where another run has it, that one goes on
    try:
        ground = await kept(dsn, wanted) or await sown(dsn, wanted)
        ground.dsn, ground.postmaster = dsn, cluster.pid or 0
        yield ground
    finally:
        cluster.stop()
        if wanted.data is None:
            shutil.rmtree(home, ignore_errors=True)


async def tidied(ground: Ground) -> None:
    """What earlier writes left to be cleared away is cleared now, and not in somebody's turn."""
    connection = await asyncpg.connect(ground.dsn, command_timeout=3600)
    try:
        await connection.execute("VACUUM (ANALYZE)")
    finally:
        await connection.close()


async def kept(dsn: str, wanted: Wanted) -> Ground | None:
    """What was sown here before, brought to the newest schema as any server's data would be."""
    connection = await asyncpg.connect(dsn)
    try:
        value = await connection.fetchval("SELECT value FROM server_facts WHERE name = $1", FACT)
    except asyncpg.UndefinedTableError:
        return None
    finally:
        await connection.close()
    ground = msgspec.json.decode(value, type=Ground, strict=False) if value else None
    if ground is None or ground.seed != wanted.seed:
        raise SystemExit("The kept ground is unfinished, or of another seed; remove it.")
    try:
        await asyncio.to_thread(upgrade, dsn)
    except Exception as error:
        raise SystemExit(f"The kept ground cannot be migrated; remove it. {error}") from error
    return ground


async def sown(dsn: str, wanted: Wanted) -> Ground:
    """An empty database with an organisation in it, and what is known of it."""
    await asyncio.to_thread(upgrade, dsn)
    connection = await asyncpg.connect(dsn, command_timeout=7200)
    try:
        await make_partitions(connection, datetime.now(UTC))
        began = time.monotonic()
        ground = await organised(connection, wanted.size)
        ground.seconds = time.monotonic() - began
        ground.bytes = await connection.fetchval("SELECT pg_database_size(current_database())")
        await connection.execute(
            "INSERT INTO server_facts (name, value) VALUES ($1, $2)",
            FACT,
            msgspec.json.encode(ground).decode(),
        )
        return ground
    finally:
        await connection.close()


async def organised(connection: asyncpg.Connection, size: Size) -> Ground:
    """Another organisation, with tokens for some of its people."""
    organisation = await Sower(connection, size).sow("Loom")
    secrets = await _issue(connection, organisation)
    return Ground(organisation, size.tasks, size.seed, secrets)


async def _issue(connection: Any, made: Organisation) -> dict[int, str]:
    """Tokens for the three who search, and for some ordinary members."""
    step = max(1, len(made.users) // CALLERS)
    ordinary = [u for n, u in enumerate(made.users) if n % 50 != 49][2::step][:CALLERS]
    people = [made.guest, made.typical, made.everywhere, *ordinary]
    secrets = {user: fresh_token() for user in dict.fromkeys(people)}
    numbers = iter(range(await connection.fetchval("SELECT nextval('gids')"), 1 << 40))
    await connection.execute("SELECT setval('gids', nextval('gids') + 10000)")
    now = datetime.now(UTC)
    await connection.executemany(
        "INSERT INTO access_tokens (gid, digest, user_gid, name, scopes, created_at)"
        " VALUES ($1, $2, $3, 'bench', '{}', $4)",
        [
            (compose(next(numbers), Kind.TOKEN, 0), digest(secret), user, now)
            for user, secret in secrets.items()
        ],
    )
    return secrets
