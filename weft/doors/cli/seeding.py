"""This module is about `weft seed`: a synthetic organisation by COPY, or the lively demo."""

import argparse
import asyncio
import sys
import time
from collections.abc import Iterable, Iterator
from typing import Any

import asyncpg

from weft.doors.cli.demonstration import demonstrate, new_password, welcome
from weft.doors.cli.house import House
from weft.doors.cli.reaching import database
from weft.exchange.seeding.organisation import Organisation, Row, Size, Sower
from weft.identity.sessions.passwords import Passwords
from weft.identity.users.tables import users
from weft.kernel.database import Database
from weft.kernel.operating import CannotRun
from weft.kernel.settings import Settings
from weft.std.clock import SystemClock

LEAST = {"users": 2, "projects": 2, "tasks": 1, "teams": 1}
MOST = 10_000_000
PEOPLE_OF_A_TEAM = 10
SIZE = "SELECT pg_database_size(current_database())"
PATIENCE = 7_200.0
"""Seconds that one statement may take: millions of rows go through it."""


class Telling(Sower):
    """A sower that says what it has done, table by table."""

    sown: dict[str, int]

    async def copy(self, table: str, columns: str, rows: Iterable[Row]) -> None:
        """Rows into a table, counted."""
        self.sown = getattr(self, "sown", {})
        await super().copy(table, columns, self._counted(table, rows))
        print(f"  {table}: {self.sown[table]}", file=sys.stderr, flush=True)

    def _counted(self, table: str, rows: Iterable[Row]) -> Iterator[Row]:
        for row in rows:
            self.sown[table] = self.sown.get(table, 0) + 1
            yield row


def seed(settings: Settings, house: House, arguments: argparse.Namespace) -> int:
    """Make an organisation, or the demo."""
    if arguments.demo:
        asyncio.run(_make_demo(settings, house))
        return 0
    if arguments.teams is None:
        arguments.teams = max(1, arguments.users // PEOPLE_OF_A_TEAM)
    for name, least in LEAST.items():
        if not least <= getattr(arguments, name) <= MOST:
            raise CannotRun(f"--{name} must be between {least} and {MOST}.")
    asyncio.run(_sow(settings, house, arguments))
    return 0


async def _make_demo(settings: Settings, house: House) -> None:
    async with database(settings, house) as base:
        await demonstrate(settings, base, SystemClock())
    print(welcome(settings, settings.site))


async def _sow(settings: Settings, house: House, asked: Any) -> None:
    size = Size(asked.users, asked.projects, asked.tasks, asked.seed, asked.teams)
    async with database(settings, house) as base:
        connection = await asyncpg.connect(base.url, command_timeout=PATIENCE)
        before, began = await connection.fetchval(SIZE), time.monotonic()
        try:
            made = await Telling(connection, size).sow(asked.name)
            taken = await connection.fetchval(SIZE) - before
        finally:
            await connection.close()
        print(_cost(asked.tasks, time.monotonic() - began, taken))
        email, password = await _let_in(base, made)
    print(f"Workspace {asked.name!r} ({made.workspace}): its admin is {email} / {password}")


def _cost(tasks: int, seconds: float, taken: int) -> str:
    """What it took, and what a million tasks would."""
    whole = f"{seconds:.0f} s and {taken / (1 << 20):,.0f} MB"
    each = 1_000_000 / tasks
    return (
        f"{whole}: for a million tasks {seconds * each:,.0f} s, {taken * each / (1 << 30):,.1f} GB"
    )


async def _let_in(base: Database, made: Organisation) -> tuple[str, str]:
    """Its first person is its admin; with a password one can sign in as them."""
    admin, password = made.users[0], new_password()
    stored = await Passwords().hashed(password)
    async with base.founding() as write:
        await write.update(users, {"gid": admin}, password=stored)
    return await base.value("SELECT email FROM users WHERE gid = $1", admin), password
