"""This module is about fair comparison: the same work both ways, in turns, in one run."""

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field

from bench.cost import spent, spent_by_cluster

Work = Callable[[int, int], Awaitable[int]]
"""(lane, number of the request) → bytes of the answer."""


@dataclass(frozen=True)
class Side:
    """One of the two ways: its work, and the processes that do it beside PostgreSQL.

    A side that is much faster does its requests several times, or its turn would be too short to
    be measured.
    """

    name: str
    work: Work
    pids: Callable[[], Sequence[int]]
    times: int = 1


@dataclass(frozen=True, slots=True)
class Round:
    """One turn of one side; milliseconds per request, except for the rate."""

    python: float
    postgres: float
    rate: float
    middle: float
    late: float
    bytes: float

    @property
    def total(self) -> float:
        """All processor time of a request."""
        return self.python + self.postgres


@dataclass
class Compared:
    """All rounds of the product and its floor, paired by position."""

    name: str
    product: list[Round] = field(default_factory=list[Round])
    floor: list[Round] = field(default_factory=list[Round])

    @property
    def ratios(self) -> list[float]:
        """Processor time of the product over that of the floor, round by round."""
        return [a.total / b.total for a, b in zip(self.product, self.floor, strict=True)]

    @property
    def ratio(self) -> float:
        """Their median."""
        return statistics.median(self.ratios)


@dataclass(frozen=True)
class Bout:
    """How a comparison is made."""

    postmaster: int | None
    lanes: int
    requests: int
    rounds: int


async def turn(side: Side, bout: Bout, *, first: int) -> Round:
    """One side's requests, so many at a time."""
    numbers = iter(range(first, first + bout.requests * side.times))
    waits: list[float] = []
    sizes: list[int] = []
    python, postgres = sum(map(spent, side.pids())), _cluster(bout)
    began = time.perf_counter()
    await asyncio.gather(
        *(_lane(side.work, lane, numbers, waits, sizes) for lane in range(bout.lanes))
    )
    seconds = time.perf_counter() - began
    python = sum(map(spent, side.pids())) - python
    postgres = _cluster(bout) - postgres
    count = len(waits)
    ordered = sorted(waits)
    return Round(
        python / count,
        postgres / count,
        count / seconds,
        statistics.median(ordered) * 1000,
        ordered[int(count * 0.99)] * 1000,
        sum(sizes) / count,
    )


def _cluster(bout: Bout) -> float:
    return spent_by_cluster(bout.postmaster) if bout.postmaster else 0.0


async def _lane(
    work: Work, lane: int, numbers: Iterator[int], waits: list[float], sizes: list[int]
) -> None:
    for number in numbers:
        began = time.perf_counter()
        sizes.append(await work(lane, number))
        waits.append(time.perf_counter() - began)


async def compared(
    name: str, product: Side, floor: Side, bout: Bout, *, settle: Callable[[], Awaitable[None]]
) -> Compared:
    """Rounds in reversed order each time; the first, a short one, only warms."""
    found = Compared(name)
    number = int(time.time() * 1000) << 12
    for n in range(bout.rounds + 1):
        warming = n == 0
        now = Bout(bout.postmaster, bout.lanes, bout.requests // (4 if warming else 1), 1)
        for side in (product, floor) if n % 2 else (floor, product):
            result = await turn(side, now, first=number)
            number += bout.requests * side.times
            await settle()
            if not warming:
                (found.product if side is product else found.floor).append(result)
    return found
