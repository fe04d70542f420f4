"""A worker in a process of its own, to be killed: `python letter_worker.py DSN SMTP`."""

import asyncio
import sys

from tests.world import SECRET
from weft.adapters.smtp import Smtp
from weft.doors import catalog, worker
from weft.identity.sessions.posting import Post
from weft.kernel.database import Database
from weft.std.clock import SystemClock


async def main(dsn: str, smtp: str) -> None:
    """Send letters until killed."""
    post = Post(key=SECRET, is_open=True)
    deliveries = catalog.letters_through(post, Smtp(smtp, "weft@example.com"))
    base = Database(dsn, size=2, search_size=1)
    await worker.work(base, {}, [], SystemClock(), deliveries=deliveries)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2]))
