"""A workspace that is large enough to be scanned by mistake, and a neighbour in every table.

Where a table is empty PostgreSQL reads all of it, and rightly so: hence a second workspace has some
thousand rows in every table, made by their columns' types.
"""

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import asyncpg
import httpx
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, TSVECTOR

from bench.ground import Ground, Wanted, sown
from bench.requests import Places, places
from bench.scaling import Person
from tests.sizes import SEED, sized
from weft.adapters.postgres import temporary_cluster
from weft.doors.web import Web, web
from weft.kernel.database import Database
from weft.kernel.tables import PARTITIONED
from weft.main import metadata

TASKS = sized(10_000, 50_000)
NEIGHBOURS = 5_000
NEIGHBOUR = 1
"""Nobody's workspace."""

LARGE_ALREADY = 10_000
BY_TYPE: Mapping[type[Any], str] = {
    sa.BigInteger: "g * 65536",
    sa.Integer: "g",
    sa.Numeric: "g",
    sa.Text: "'x' || g",
    sa.Boolean: "false",
    sa.DateTime: "now() - g * interval '1 minute'",
    sa.Date: "current_date - g",
    sa.LargeBinary: "int8send(g)",
    JSONB: "'{}'::jsonb",
    ARRAY: "ARRAY[g]",
    TSVECTOR: "'x'::tsvector",
}
FREE = frozenset({"trashed_in", "purged_at", "restored_at", "deactivated_at"})
"""What is null in nearly every row."""


async def neighbours(connection: asyncpg.Connection) -> None:
    """Rows of another workspace in every table that has few."""
    for table in metadata().sorted_tables:
        many = await connection.fetchval(f"SELECT count(*) FROM {table.name}")
        if table.name in PARTITIONED or many < LARGE_ALREADY:
            await connection.execute(_rows(table))


def _rows(table: sa.Table) -> str:
    made = {c.name: value for c in table.c if (value := _value(c)) is not None}
    names, values = ", ".join(made), ", ".join(made.values())
    return (
        f"INSERT INTO {table.name} ({names}) SELECT {values}"
        f" FROM generate_series(1, {NEIGHBOURS}) g"
    )


def _value(column: sa.Column[Any]) -> str | None:
    if column.name == "workspace_gid":
        return "g * 65536" if [*column.table.primary_key] == [column] else str(NEIGHBOUR)
    if column.name in FREE or column.identity is not None:
        return None
    return next((v for kind, v in BY_TYPE.items() if isinstance(column.type, kind)), None)


# Without the large project, which half of a small workspace would be.
LEFT = """DELETE FROM project_memberships
WHERE workspace_gid = $1 AND project_gid <> $2 AND member_gid = $3"""
INVITED = """INSERT INTO project_memberships
(workspace_gid, project_gid, member_gid, gid, level, created_at)
VALUES ($1, $2, $3, nextval('gids') * 65536, 3, now())"""
PLACED = """SELECT task_gid, section_gid FROM task_projects
WHERE workspace_gid = $1 AND project_gid = $2"""
LISTS = "SELECT user_gid, gid FROM user_task_lists WHERE workspace_gid = $1"
# Months to come: nothing is quicker than to read nothing.
EMPTY = "SELECT relname FROM pg_class WHERE relkind = 'r' AND relpages = 0"


class Watching(Database):
    """A database of one connection for each pool; what searches were asked with is remembered:
    they are planned for their very arguments.
    """

    def __init__(self, url: str) -> None:
        super().__init__(url, size=1, search_size=1)
        self.searches: dict[str, tuple[Any, ...]] = {}

    async def found(self, sql: str, *arguments: Any) -> asyncpg.Record | None:
        """A search."""
        self.searches[sql] = arguments
        return await super().found(sql, *arguments)


@dataclass(frozen=True)
class Inside:
    """What a person at work asks through: the application in this very process."""

    client: httpx.AsyncClient

    async def ask(
        self, method: str, path: str, secret: str, *, body: bytes = b"", key: str = ""
    ) -> bytes:
        """One request, one successful answer."""
        headers = {"authorization": f"Bearer {secret}"}
        headers |= {"idempotency-key": key, "content-type": "application/json"} if body else {}
        answer = await self.client.request(method, path, content=body, headers=headers)
        assert answer.is_success, f"{method} {path}: {answer.text}"
        return answer.content


@dataclass
class Large:
    """The workspace, its application, and what it asks of PostgreSQL."""

    ground: Ground
    places: Places
    base: Watching
    client: httpx.AsyncClient
    lists: Mapping[int, int]
    of_guest: Places
    empty: frozenset[str]

    def person(self, gid: int, places: Places) -> Person:
        """Somebody who has a token."""
        line: Any = Inside(self.client)
        mine = str(self.lists[gid])
        return Person(line, self.ground.secrets[gid], "", mine, self.ground, places)

    @property
    def member(self) -> Person:
        """Somebody ordinary."""
        return self.person(self.ground.callers[0], self.places)

    @property
    def guest(self) -> Person:
        """Somebody to whom one small project is open, and hardly anything else."""
        return self.person(self.ground.organisation.guest, self.of_guest)


@asynccontextmanager
async def large() -> AsyncGenerator[Large]:
    """A cluster of its own with all of it."""
    with temporary_cluster() as dsn:
        ground = await sown(dsn, Wanted(TASKS, SEED, whole=True))
        ground.dsn = dsn
        connection = await asyncpg.connect(dsn)
        await neighbours(connection)
        await connection.execute("VACUUM (ANALYZE)")
        where = await places(connection, ground)
        here, guest = ground.organisation.workspace, ground.organisation.guest
        for statement in (LEFT, INVITED):
            await connection.execute(statement, here, where.small[0], guest)
        theirs = await connection.fetch(PLACED, here, where.small[0])
        lists = await connection.fetch(LISTS, here)
        empty = await connection.fetch(EMPTY)
        await connection.close()
        base = Watching(dsn)
        await base.open()
        application = web(Web(base, b"tests only, never in the open"))
        inside = httpx.ASGITransport(application, client=("10.0.0.1", 1))
        async with httpx.AsyncClient(transport=inside, base_url="http://weft.test") as client:
            yield Large(
                ground,
                where,
                base,
                client,
                {row["user_gid"]: row["gid"] for row in lists},
                Places(
                    where.small[0],
                    [row["task_gid"] for row in theirs],
                    [(where.small[0], theirs[0]["section_gid"])],
                    where.small[:1],
                ),
                frozenset(row["relname"] for row in empty),
            )
        await base.close()
