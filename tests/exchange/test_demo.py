"""What the lively demo holds, and that it is made once."""

from datetime import UTC, datetime

from weft.doors import catalog
from weft.doors.inside import Inside
from weft.exchange.seeding.demo import make_demo
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
