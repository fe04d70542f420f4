"""This module is about the database below `weft serve`: started, brought up to date, revived."""

import asyncio
import os
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from typing import TypeVar

from weft.doors.cli.children import Surroundings
from weft.doors.cli.house import Cluster
from weft.kernel.logs import log
from weft.kernel.migrating import must_know, newest_version, version_of
from weft.kernel.operating import CannotRun
from weft.kernel.settings import Settings, as_environment

Result = TypeVar("Result")
REVIVAL_PAUSE = 1.0


@asynccontextmanager
async def running(cluster: Cluster) -> AsyncGenerator[str]:
    """Keep a PostgreSQL of ours for as long as the block lasts; yield its DSN."""
    must_know(cluster.footprint().schema)
    try:
        await undisturbed(cluster.start)
        keeping = asyncio.ensure_future(_keep(cluster))
        try:
            yield cluster.dsn
        finally:
            keeping.cancel()
            await asyncio.wait([keeping])
    finally:
        await undisturbed(cluster.stop)


async def bring_up_to_date(
    settings: Settings, around: Surroundings, *, cluster: Cluster | None
) -> None:
    """Migrate where needed: a backup first where there is something to lose."""
    if cluster is None:
        return await _migrate(settings, around)
    known, newest = cluster.footprint().schema, newest_version()
    if known == newest and not settings.demo:
        return None
    if known not in (None, newest):
        has_begun = await version_of(cluster.dsn) != known
        await undisturbed(partial(_back_up, settings, cluster, newest, has_begun=has_begun))
    await _migrate(settings, around)
    cluster.remember_schema(newest)


def _back_up(settings: Settings, cluster: Cluster, newest: str, *, has_begun: bool) -> None:
    from weft.doors.cli.backing_up import before_migration

    made = before_migration(settings, cluster, newest, has_begun=has_begun)
    log("weft.serve").info("backup before migration", path=str(made))


async def _migrate(settings: Settings, around: Surroundings) -> None:
    given = replace(around, environment={**around.environment, **as_environment(settings)})
    if await given.run("migrate") != 0:
        raise CannotRun("The database could not be brought up to date; see the lines above.")


async def _keep(cluster: Cluster) -> None:
    while cluster.pid is not None:
        await end_of(cluster.pid)
        log("weft.serve").error("PostgreSQL ended; starting it again", pid=cluster.pid)
        try:
            await undisturbed(cluster.revive)
            log("weft.serve").info("PostgreSQL is back", pid=cluster.pid)
        except CannotRun as error:
            log("weft.serve").error("PostgreSQL does not start", reason=str(error))
            await asyncio.sleep(REVIVAL_PAUSE)


async def end_of(pid: int) -> None:
    """Wait until a process has ended, whether or not it is a child of ours."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    loop = asyncio.get_running_loop()
    ended = loop.create_future()
    loop.add_reader(handle, lambda: ended.done() or ended.set_result(None))
    try:
        await ended
    finally:
        loop.remove_reader(handle)
        os.close(handle)


async def undisturbed(work: Callable[[], Result]) -> Result:
    """Do blocking work in a thread; a cancellation waits for its end, then takes effect."""
    task = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        raise
