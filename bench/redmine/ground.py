"""This module is about the same projects in Weft and in Redmine, in two databases of one
PostgreSQL: its settings are the same for both, and what it spends is counted the same way.
"""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import asyncpg
import msgspec

from bench.ground import Ground, organised
from bench.redmine.house import House, moved_in
from bench.requests import Places
from weft.adapters.postgres.cluster import Cluster
from weft.exchange.seeding.organisation import Size
from weft.kernel.migrating import upgrade
from weft.kernel.partitions import make_partitions

SIZES = (1_000, 10_000)
PEOPLE, PROJECTS = 50, 100
DATABASE, ROLE = "redmine", "weft"
SOWING = Path(__file__).parent / "sow.rb"
TASKS = """SELECT t.gid, t.name, t.notes, t.due_on, t.completed_at, t.created_by_gid,
  t.assignee_gid, t.created_at, t.modified_at
FROM task_projects l JOIN tasks t ON t.workspace_gid = l.workspace_gid AND t.gid = l.task_gid
WHERE l.workspace_gid = $1 AND l.project_gid = $2 ORDER BY t.gid"""
NAMES = "SELECT name FROM users WHERE gid = ANY ($1) ORDER BY array_position($1, gid)"


@dataclass(frozen=True)
class Twin:
    """One project in both; tasks, issues and phrases go by the same numbers."""

    ground: Ground
    places: Places
    phrases: Sequence[str]
    identifier: str
    project: int
    issues: Sequence[int]
    people: Sequence[int]
    keys: Sequence[str]

    @property
    def size(self) -> int:
        """So many tasks."""
        return len(self.issues)


@dataclass(frozen=True)
class Both:
    """Where Weft's data is, where Redmine lives, and the projects that both have."""

    dsn: str
    postmaster: int
    house: House
    twins: Sequence[Twin]


@asynccontextmanager
async def side_by_side(home: Path) -> AsyncGenerator[Both]:
    """Both filled; the cluster ends with the block."""
    cluster = Cluster(home / "cluster")
    dsn = await asyncio.to_thread(cluster.start)
    try:
        grounds = await _sown(dsn)
        house = await moved_in(home, database=DATABASE, socket=_socket(dsn), user=ROLE)
        twins = await _copied(dsn, grounds, house)
        yield Both(dsn, cluster.pid or 0, house, twins)
    finally:
        await asyncio.to_thread(cluster.stop)


def _socket(dsn: str) -> str:
    return parse_qs(urlsplit(dsn).query)["host"][0]


async def _sown(dsn: str) -> list[Ground]:
    """An organisation for each size, whose biggest project holds half of its tasks; and an empty
    database.
    """
    await asyncio.to_thread(upgrade, dsn)
    connection = await asyncpg.connect(dsn, command_timeout=600)
    try:
        await make_partitions(connection, datetime.now(UTC))
        grounds = [await organised(connection, Size(PEOPLE, PROJECTS, n * 2)) for n in SIZES]
    finally:
        await connection.close()
    owner = await asyncpg.connect(host=_socket(dsn), user="postgres", database="postgres")
    await owner.execute(f"CREATE DATABASE {DATABASE} OWNER {ROLE}")
    await owner.close()
    return grounds


async def _copied(dsn: str, grounds: Sequence[Ground], house: House) -> list[Twin]:
    """What Weft has, into Redmine."""
    connection = await asyncpg.connect(dsn)
    try:
        kept = [await _tasks(connection, ground) for ground in grounds]
        names = await connection.fetch(NAMES, grounds[0].organisation.users)
    finally:
        await connection.close()
    projects = [
        {"name": f"Project of {n}", "identifier": _identifier(n), "tasks": _issues(ground, rows)}
        for n, ground, rows in zip(SIZES, grounds, kept, strict=True)
    ]
    given, made = house.root.parent / "given.json", house.root.parent / "made.json"
    people = [row["name"] for row in names]
    given.write_bytes(msgspec.json.encode({"people": people, "projects": projects}))
    await house.run("exec", "rails", "runner", str(SOWING), str(given), str(made))
    await _settled(dsn)
    known = msgspec.json.decode(made.read_bytes())
    return [
        _twin(*parts, known)
        for parts in zip(SIZES, grounds, kept, known.pop("projects"), strict=True)
    ]


def _identifier(size: int) -> str:
    return f"bench-{size}"


async def _tasks(connection: asyncpg.Connection, ground: Ground) -> list[asyncpg.Record]:
    made = ground.organisation
    return await connection.fetch(TASKS, made.workspace, made.projects[0])


def _issues(ground: Ground, rows: Sequence[asyncpg.Record]) -> list[dict[str, Any]]:
    """The tasks as Redmine's sowing takes them; people by their numbers."""
    numbers = {user: n for n, user in enumerate(ground.organisation.users)}
    return [
        {
            "name": row["name"],
            "notes": row["notes"],
            "due": row["due_on"],
            "done": row["completed_at"],
            "author": numbers[row["created_by_gid"]],
            "assignee": numbers.get(row["assignee_gid"]),
            "made": row["created_at"],
            "changed": row["modified_at"],
        }
        for row in rows
    ]


def _twin(
    size: int,
    ground: Ground,
    rows: Sequence[asyncpg.Record],
    project: dict[str, Any],
    known: dict[str, Any],
) -> Twin:
    listed = ground.organisation.projects[0]
    sections = [(listed, section) for section in ground.organisation.sections[listed]]
    return Twin(
        ground=ground,
        places=Places(listed, [row["gid"] for row in rows], sections),
        phrases=[_phrase(row["name"]) for row in rows if row["name"].isascii()],
        identifier=_identifier(size),
        project=project["id"],
        issues=project["issues"],
        people=known["people"],
        keys=known["keys"],
    )


def _phrase(name: str) -> str:
    """Two words of a name: its first and its rarest, which stands last."""
    words = [word for word in name.split() if not word.startswith("#")]
    return f"{words[0]} {words[-1]}"


async def _settled(dsn: str) -> None:
    """Figures for the planner, in Redmine's database as in Weft's."""
    connection = await asyncpg.connect(dsn, database=DATABASE)
    await connection.execute("VACUUM (ANALYZE)")
    await connection.close()
