"""This module is about `weft move-database`: from the embedded PostgreSQL to a server of one's own.

The embedded one stays as it is, whatever happens.
"""

import argparse
import asyncio
import sys

from weft.doors.cli.backing_up import at_work
from weft.doors.cli.house import House
from weft.doors.cli.telling import Telling
from weft.kernel.moving import move
from weft.kernel.operating import CannotRun
from weft.kernel.settings import Settings, masked


def move_database(settings: Settings, house: House, arguments: argparse.Namespace) -> int:
    """Copy everything to an empty database, compare, and say which setting to set."""
    asked_for = "-"
    url: str = arguments.url
    target = sys.stdin.readline().strip() if url == asked_for else url
    if settings.database_url:
        raise CannotRun(
            "WEFT_DATABASE_URL is set, so the embedded database is not in use: unset it to move"
            " that one. Between servers of your own use pg_dump, then `weft migrate`."
        )
    cluster = house.cluster(settings)
    if cluster.reached() is not None:
        raise CannotRun(f"Weft is running on {settings.data}: stop it first, so nothing is lost.")
    hear = Telling()
    with at_work(cluster, settings) as source:
        moved = asyncio.run(move(source, target, hear))
    hear.end()
    rows = sum(held.rows for held in moved.values())
    print(f"Moved {rows} rows in {len(moved)} tables to {masked(target)}; all sums agree.")
    print("Set WEFT_DATABASE_URL to that address, and start Weft with the same --data:")
    print(f"attachments and the key stay in {settings.data}. Without the setting Weft would open")
    print(f"the old database again; once all is well, remove {settings.data / 'postgres'}.")
    return 0
