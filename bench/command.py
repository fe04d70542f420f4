"""This module is about `weft bench`: one run of one benchmark, or of all."""

import argparse
import asyncio
import os
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import asyncpg

from bench import inbox, streaming
from bench.cost import proportional, tree
from bench.ground import Ground, Wanted, prepared, tidied
from bench.heaving import heaved
from bench.page import fill
from bench.redmine.comparing import beside_redmine
from bench.redmine.house import missing
from bench.report import (
    Row,
    as_json,
    growth_row,
    heaved_rows,
    inbox_rows,
    machine,
    memory_row,
    peer_row,
    rate_row,
    ratio_row,
    scale_rows,
    search_row,
    sown_row,
    stream_rows,
    table,
)
from bench.requests import KINDS, Floor, Places, Product, must_agree, places, work
from bench.rounds import Bout, Side, compared, turn
from bench.scaling import Timed, timed
from bench.searching import MANY, searched
from bench.serving import Server, served

LANES, MANY_LANES = 4, 16
REQUESTS = {"list": 400, "get": 4_000, "create": 1_200, "update": 1_200}
SETTLING = 1.5
"""Seconds in which the log's readers catch up, so that no turn pays for the one before."""

RESTING = 15.0
SMALL = 50_000
LARGE = 5_000_000
SIZES = (50_000, 500_000, 5_000_000)


@dataclass(frozen=True)
class Run:
    """What was asked for."""

    names: tuple[str, ...]
    wanted: Wanted
    workers: tuple[int, ...]
    rounds: int
    large: int = LARGE
    sizes: tuple[int, ...] = SIZES


@dataclass(frozen=True)
class Scene:
    """A server over its ground, with the places where requests go."""

    run: Run
    ground: Ground
    server: Server
    places: Places
    workers: int


def offer(parser: argparse.ArgumentParser) -> None:
    """What one may say on the command line."""
    names = f"what to measure: {', '.join(NAMES)}; all of it if left out"
    parser.add_argument("name", nargs="*", metavar="NAME", help=names)
    parser.add_argument("--json", action="store_true", help="print figures for programs")
    parser.add_argument("--tasks", type=int, default=500_000, help="size of the workspace")
    parser.add_argument("--large", type=int, default=LARGE, help="size of the one that has grown")
    parser.add_argument(
        "--sizes", type=_sizes, default=SIZES, help="of the workspaces of `scale`, by commas"
    )
    parser.add_argument("--workers", type=_counts, default=(1,), help="web processes: 1, 2 or 1,2")
    parser.add_argument("--rounds", type=int, default=5, help="paired rounds")
    parser.add_argument("--seed", type=int, default=7, help="of the organisation")
    parser.add_argument("--keep", type=Path, help="keep the organisation here, or use the one here")
    parser.add_argument(
        "--write", type=Path, help="put what was measured in its place on this page"
    )


def _counts(text: str) -> tuple[int, ...]:
    found = tuple(int(part) for part in text.split(","))
    if not found or any(count not in (1, 2) for count in found):
        raise argparse.ArgumentTypeError("must be 1, 2 or 1,2")
    return found


def _sizes(text: str) -> tuple[int, ...]:
    return tuple(sorted(int(part) for part in text.split(",")))


def run(arguments: argparse.Namespace) -> int:
    """Measure, print, and tell by the exit code whether every gate holds."""
    import uvloop

    names = asked_for(arguments.name)
    wanted = Wanted(arguments.tasks, arguments.seed, arguments.keep)
    asked = Run(
        names, wanted, arguments.workers, arguments.rounds, arguments.large, arguments.sizes
    )
    began = time.monotonic()
    found = uvloop.run(_measured(asked))
    tasks = "" if names == ("scale",) else f"{asked.wanted.tasks:,} tasks, "
    heading = (
        f"{tasks}seed {asked.wanted.seed}, {asked.rounds} rounds, in"
        f" {(time.monotonic() - began) / 60:.0f} minutes. {machine()}."
    )
    rows = [row for part in found.values() for row in part]
    print(as_json(heading, rows) if arguments.json else table(heading, rows))
    if arguments.write:
        fill(arguments.write, found, said(asked), heading)
    return 0 if all(row.holds is not False for row in rows) else 1


def asked_for(given: Sequence[str]) -> tuple[str, ...]:
    """The benchmarks to run; of all of them Redmine is left out where it is not installed."""
    everything = given in ([], ["all"])
    names = tuple(NAMES if everything else dict.fromkeys(given))
    if unknown := set(names) - set(NAMES):
        raise SystemExit(f"weft bench: {', '.join(sorted(unknown))}: not among {', '.join(NAMES)}")
    if "redmine" in names and (reason := missing()):
        if not everything:
            raise SystemExit(f"weft bench redmine: {reason}")
        print(f"Left out: redmine. {reason}", file=sys.stderr, flush=True)
        return tuple(name for name in names if name != "redmine")
    return names


def said(asked: Run) -> str:
    """The command that measures the same again."""
    words = ["weft bench", *(asked.names if asked.names != tuple(NAMES) else ())]
    words += [f"--workers {','.join(map(str, asked.workers))}", f"--rounds {asked.rounds}"]
    words += [f"--tasks {asked.wanted.tasks}"]
    words += [f"--large {asked.large}"] if "growth" in asked.names else []
    words += [f"--sizes {','.join(map(str, asked.sizes))}"] if "scale" in asked.names else []
    return " ".join(words)


async def _measured(asked: Run) -> dict[str, list[Row]]:
    """The rows of each benchmark, by its name."""
    found: dict[str, list[Row]] = {}
    on_ground = [name for name in asked.names if name in BENCHMARKS]
    if on_ground:
        async with prepared(asked.wanted) as ground:
            for name in on_ground:
                for workers in asked.workers if name in BY_WORKERS else (1,):
                    part = PARTS.get(name, "serve")
                    await tidied(ground)
                    async with _scene(asked, ground, workers=workers, part=part) as scene:
                        rows = _told(await BENCHMARKS[name](scene))
                        found.setdefault(place_of(name, asked.wanted.tasks), []).extend(rows)
    if "memory" in asked.names:
        found["memory"] = _told([await _memory()])
    if "growth" in asked.names:
        found["growth"] = _told([await _growth(asked)])
    if "scale" in asked.names:
        found["scale"] = _told(await _scale(asked))
    if "redmine" in asked.names:
        found["redmine"] = _told(await _redmine(asked))
    return found


def place_of(name: str, tasks: int) -> str:
    """Where the page has a benchmark's figures."""
    return f"{name} at scale" if name == "search" and tasks > MANY else name


def _told(rows: list[Row]) -> list[Row]:
    """A long run shows what it has found so far."""
    for row in rows:
        print(f"{row.what}: {row.value} {row.verdict}", file=sys.stderr, flush=True)
    return rows


@asynccontextmanager
async def _scene(
    asked: Run, ground: Ground, *, workers: int = 1, part: str = "serve"
) -> AsyncGenerator[Scene]:
    connection = await asyncpg.connect(ground.dsn)
    chosen = await places(connection, ground)
    await connection.close()
    words = ("--database-url", ground.dsn, "--workers", str(workers))
    async with served(*words, part=part) as server:
        yield Scene(asked, ground, server, chosen, workers)


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
        rows.append(ratio_row(found, workers=scene.workers))
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
        rows.append(rate_row(kind, rates, lanes=MANY_LANES, workers=scene.workers))
    product.close()
    return rows


def _fresh() -> int:
    """Numbers that no run before has used."""
    return int(time.time() * 1000) << 12


async def _search(scene: Scene) -> list[Row]:
    found = await searched(scene.server.url, scene.ground, rounds=scene.run.rounds * 4)
    return [search_row(one) for one in found]


async def _streams(scene: Scene) -> list[Row]:
    return stream_rows(*await streaming.beside_floor(scene.server, scene.ground, scene.places))


async def _inbox(scene: Scene) -> list[Row]:
    return inbox_rows(await inbox.told(scene.server.url, scene.ground, scene.places))


async def _memory() -> Row:
    """A server of its own, with its own database, after a while of rest."""
    async with served() as server:
        await asyncio.sleep(RESTING)
        pids = tree(server.root)
        return memory_row(proportional(pids), len(pids))


async def _growth(asked: Run) -> Row:
    """The same list on large and on small ground, in turns; each side counts its own PostgreSQL."""
    sizes = (Wanted(n, asked.wanted.seed, asked.wanted.data) for n in (asked.large, SMALL))
    async with AsyncExitStack() as stack:
        sides: list[Side] = []
        for wanted in sizes:
            ground = await stack.enter_async_context(prepared(wanted))
            sides.append(await _listing(await stack.enter_async_context(_scene(asked, ground))))
        bout = Bout(None, LANES, REQUESTS["list"], asked.rounds)
        found = await compared("list", sides[0], sides[1], bout, settle=_settle)
    return growth_row(found, SMALL, asked.large)


async def _scale(asked: Run) -> list[Row]:
    """What people do all day, in a small, a middling and a large workspace, one after the other."""
    found: dict[int, list[Timed]] = {}
    rows: list[Row] = []
    for size in asked.sizes:
        wanted = replace(asked.wanted, tasks=size, whole=True)
        async with prepared(wanted) as ground:
            await tidied(ground)
            async with _scene(asked, ground, workers=2) as scene:
                found[size] = await timed(scene.server.url, ground, scene.places)
            async with _scene(asked, ground, workers=2) as scene:
                heavy = await heaved(scene.server.url, ground, scene.places)
            rows += heaved_rows(size, heavy)
            rows += [sown_row(size, ground.seconds, ground.bytes)] if ground.seconds else []
    return [*scale_rows(found), *rows]


async def _redmine(asked: Run) -> list[Row]:
    """Both with two workers, over ground of their own."""
    found = await beside_redmine(rounds=asked.rounds, settle=_settle)
    return [peer_row(one, size) for size, one in found]


async def _listing(scene: Scene) -> Side:
    product = await Product.at(scene.server.url, scene.ground, scene.places, lanes=LANES)
    return Side("list", product.page, lambda: [*scene.server.pids, *tree(scene.ground.postmaster)])


Benchmark = Callable[[Scene], Awaitable[list[Row]]]
BENCHMARKS: dict[str, Benchmark] = {
    "cost": _cost,
    "rate": _rate,
    "search": _search,
    "streams": _streams,
    "inbox": _inbox,
}
PARTS = {"cost": "web", "inbox": "web"}
"""What is served where not everything: what listeners do with a write is not part of the write, and
the listener that is measured runs here.
"""

BY_WORKERS = frozenset({"cost", "rate"})
"""What is measured with each number of web processes; the rest with one."""

NAMES: Sequence[str] = (*BENCHMARKS, "memory", "growth", "scale", "redmine")
