"""This module is about the comparison itself: both at work, in turns."""

import tempfile
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

from bench.redmine.ground import Both, Twin, side_by_side
from bench.redmine.requests import Redmine, must_agree, works
from bench.redmine.serving import working
from bench.requests import Product
from bench.rounds import Bout, Compared, Side, compared
from bench.serving import Server, served

LANES, WORKERS = 16, 2
REQUESTS = {"list": 48, "get": 320, "search": 320, "create": 240}
"""Of Redmine in one turn: some five seconds."""

TIMES = 10
Settle = Callable[[], Awaitable[None]]


async def beside_redmine(*, rounds: int, settle: Settle) -> list[tuple[int, Compared]]:
    """For each size of the project, each kind of request.  All that is made for it is gone
    afterwards.
    """
    async with AsyncExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="weft-bench-redmine-")))
        both = await stack.enter_async_context(side_by_side(home))
        ours = ("--database-url", both.dsn, "--workers", str(WORKERS))
        weft = await stack.enter_async_context(served(*ours))
        theirs = await stack.enter_async_context(working(both.house, workers=WORKERS))
        return [
            (twin.size, one)
            for twin in both.twins
            for one in await _compared(both, twin, weft, theirs, rounds, settle)
        ]


async def _compared(
    both: Both, twin: Twin, weft: Server, theirs: Server, rounds: int, settle: Settle
) -> list[Compared]:
    product = await Product.at(weft.url, twin.ground, twin.places, lanes=LANES)
    redmine = await Redmine.at(theirs.url, twin, lanes=LANES)
    await must_agree(product, redmine)
    found: list[Compared] = []
    for kind, (our_work, their_work) in works(product, redmine).items():
        bout = Bout(both.postmaster, LANES, REQUESTS[kind], rounds)
        us = Side("Weft", our_work, lambda: weft.pids, TIMES)
        them = Side("Redmine", their_work, lambda: theirs.pids)
        found.append(await compared(kind, us, them, bout, settle=settle))
    product.close()
    redmine.close()
    return found
