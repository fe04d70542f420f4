"""This module is about `weft bench`: one run of one benchmark, or of all."""

import argparse
import asyncio
import os
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from bench import streaming
from bench.cost import proportional, tree
from bench.ground import Ground, Wanted, prepared
from bench.report import (
    Row,
    as_json,
    growth_row,
    machine,
    memory_row,
    rate_row,
    ratio_row,
    search_row,
    stream_rows,
    table,
)
from bench.requests import KINDS, Floor, Places, Product, must_agree, places, work
from bench.rounds import Bout, Side, compared, turn
from bench.searching import searched
from bench.serving import Server, served

LANES, MANY_LANES = 4, 16
REQUESTS = {"list": 200, "get": 1_000, "create": 400, "update": 400}
SETTLING = 1.5
"""Seconds in which the log's readers catch up, so that no turn pays for the one before."""

RESTING = 15.0
SMALL = 50_000
LARGE = 5_000_000


@dataclass(frozen=True)
class Run:
    """What was asked for."""

    names: tuple[str, ...]
    wanted: Wanted
    workers: int
    rounds: int


@dataclass(frozen=True)
class Scene:
    """A server over its ground, with the places where requests go."""

    run: Run
    ground: Ground
    server: Server
    places: Places


def offer(parser: argparse.ArgumentParser) -> None:
    """What one may say on the command line."""
    parser.add_argument("name", nargs="?", choices=[*NAMES, "all"], default="all")
    parser.add_argument("--json", action="store_true", help="print figures for programs")
    parser.add_argument("--tasks", type=int, default=500_000, help="size of the workspace")
    parser.add_argument("--workers", type=int, choices=(1, 2), default=1, help="web processes")
    parser.add_argument("--rounds", type=int, default=5, help="paired rounds")
    parser.add_argument("--seed", type=int, default=7, help="of the organisation")
    parser.add_argument("--keep", type=Path, help="keep the organisation here, or use the one here")


def run(arguments: argparse.Namespace) -> int:
    """Measure, print, and tell by the exit code whether every gate holds."""
    import uvloop

    wanted = Wanted(arguments.tasks, arguments.seed, arguments.keep)
    asked = NAMES if arguments.name == "all" else (arguments.name,)
    asked = tuple(n for n in asked if n != "growth" or arguments.tasks >= LARGE)
    rows = uvloop.run(_measured(Run(tuple(asked), wanted, arguments.workers, arguments.rounds)))
    heading = (
        f"{arguments.tasks:,} tasks, seed {arguments.seed}, {arguments.rounds} rounds,"
        f" {arguments.workers} workers. {machine()}."
    )
    print(as_json(heading, rows) if arguments.json else table(heading, rows))
    return 0 if all(row.holds is not False for row in rows) else 1


async def _measured(asked: Run) -> list[Row]:
    rows: list[Row] = []
    on_ground = [name for name in asked.names if name in BENCHMARKS]
    if on_ground:
        async with prepared(asked.wanted) as ground:
            for name in on_ground:
                async with _scene(asked, ground, part=PARTS.get(name, "serve")) as scene:
                    rows += _told(await BENCHMARKS[name](scene))
    if "memory" in asked.names:
        rows += _told([await _memory()])
    if "growth" in asked.names:
        rows += _told([await _growth(asked)])
    return rows


def _told(rows: list[Row]) -> list[Row]:
    """A long run shows what it has found so far."""
    for row in rows:
        print(f"{row.what}: {row.value} {row.verdict}", file=sys.stderr, flush=True)
    return rows


@asynccontextmanager
async def _scene(asked: Run, ground: Ground, *, part: str = "serve") -> AsyncGenerator[Scene]:
    connection = await asyncpg.connect(ground.dsn)
    chosen = await places(connection, ground)
    await connection.close()
    words = ("--database-url", ground.dsn, "--workers", str(asked.workers))
    async with served(*words, part=part) as server:
        yield Scene(asked, ground, server, chosen)


async def _settle() -> None:
    await asyncio.sleep(SETTLING)


async def _cost(scene: Scene) -> list[Row]:
    """Each kind of request beside its floor, in processor time."""
    product = await Product.at(scene.server.url, scene.ground, scene.places, lanes=LANES)
    floor = await Floor.over(scene.ground, scene.places, lanes=LANES)
    await must_agree(product, floor)
    rows: list[Row] = []
    for kind in KINDS:
        bout = Bout(scene.ground.postmaster, LANES, REQUESTS[kind], scene.run.rounds)
        ours = Side("product", work(product, kind), lambda: scene.server.pids)
        theirs = Side("floor", work(floor, kind), lambda: [os.getpid()])
        found = await compared(kind, ours, theirs, bout, settle=_settle)
        rows.append(ratio_row(found, workers=scene.run.workers))
    product.close()
    await floor.close()
    return rows


async def _rate(scene: Scene) -> list[Row]:
    """Requests a second over sixteen connections."""
    product = await Product.at(scene.server.url, scene.ground, scene.places, lanes=MANY_LANES)
    rows: list[Row] = []
    for kind in KINDS:
        bout = Bout(scene.ground.postmaster, MANY_LANES, REQUESTS[kind] * 4, 1)
        side = Side("product", work(product, kind), lambda: scene.server.pids)
        rates: list[float] = []
        for n in range(scene.run.rounds + 1):
            found = await turn(side, bout, first=_fresh())
            rates += [found.rate] if n else []
            await _settle()
        rows.append(rate_row(kind, rates, lanes=MANY_LANES, workers=scene.run.workers))
    product.close()
    return rows


def _fresh() -> int:
    """Numbers that no run before has used."""
    return int(time.time() * 1000) << 12


async def _search(scene: Scene) -> list[Row]:
    found = await searched(scene.server.url, scene.ground, rounds=scene.run.rounds * 4)
    return [search_row(one) for one in found]


async def _streams(scene: Scene) -> list[Row]:
    if scene.run.workers > 1:
        return []
    product = await streaming.ours(scene.server, scene.ground, scene.places)
    floor = await streaming.bare(scene.ground.secrets[scene.ground.callers[0]])
    return stream_rows(product, floor)


async def _memory() -> Row:
    """A server of its own, with its own database, after a while of rest."""
    async with served() as server:
        await asyncio.sleep(RESTING)
        pids = tree(server.root)
        return memory_row(proportional(pids), len(pids))


async def _growth(asked: Run) -> Row:
    """The same list on large and on small ground, in turns; each side counts its own PostgreSQL."""
    small = Wanted(SMALL, asked.wanted.seed, asked.wanted.data)
    async with AsyncExitStack() as stack:
        sides: list[Side] = []
        for wanted in (asked.wanted, small):
            ground = await stack.enter_async_context(prepared(wanted))
            sides.append(await _listing(await stack.enter_async_context(_scene(asked, ground))))
        bout = Bout(None, LANES, REQUESTS["list"], asked.rounds)
        found = await compared("list", sides[0], sides[1], bout, settle=_settle)
    return growth_row(found, SMALL, asked.wanted.tasks)


async def _listing(scene: Scene) -> Side:
    product = await Product.at(scene.server.url, scene.ground, scene.places, lanes=LANES)
    return Side("list", product.page, lambda: [*scene.server.pids, *tree(scene.ground.postmaster)])


Benchmark = Callable[[Scene], Awaitable[list[Row]]]
BENCHMARKS: dict[str, Benchmark] = {
    "cost": _cost,
    "rate": _rate,
    "search": _search,
    "streams": _streams,
}
PARTS = {"cost": "web"}
"""What is served where not everything: what listeners do with a write is not part of the write."""

NAMES: Sequence[str] = (*BENCHMARKS, "memory", "growth")
