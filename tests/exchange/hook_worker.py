"""A worker in a process of its own, to be killed: `python hook_worker.py DSN MINUTES`."""

import asyncio
import sys
from datetime import timedelta

from tests.world import Later
from weft.adapters.egress import Egress
from weft.doors import catalog, worker
from weft.doors.inside import Inside
from weft.kernel.database import Database


async def main(dsn: str, minutes: int) -> None:
    """Consume and deliver, at a clock that is ahead, until killed."""
    base, clock = Database(dsn, size=3, search_size=1), Later(timedelta(minutes=minutes))
    outside = Egress(["127.0.0.1"], patience=600)
    deliveries = catalog.deliveries_through(Inside(base, clock), outside)
    await worker.work(base, catalog.CONSUMERS, [], clock, deliveries=deliveries)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
