"""What the lively demo holds, and that it is made once."""

from datetime import UTC, datetime

import pytest

from weft.doors import catalog
from weft.doors.inside import Inside
from weft.exchange.seeding.demo import PLANS, find_demo, make_demo, number_of_jobs
from weft.kernel.database import Database
from weft.std.clock import FixedClock

async def made(base: Database) -> int:
    now = datetime.now(UTC)
    clock = FixedClock(now)
    return await make_demo(
        base, Inside(base, clock), clock, now=now, password="", arrivals=catalog.ARRIVALS
    )


async def test_try(base):
    import time
    t = time.monotonic()
    await made(base)
    print("TOOK", time.monotonic() - t)
