"""This module is about PostgreSQL clusters for an hour: for tests and benchmarks."""

import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from weft.adapters.postgres.cluster import Cluster
from weft.std.leftovers import owned, sweep

PREFIX = "weft-data-"
PASSABLE = 0o711
"""Its account, which is not us when we are root, passes through to the socket it owns."""


@contextmanager
def temporary_cluster(
    bin_dir: Path | str | None = None, *, durable: bool = False
) -> Generator[str]:
    """Yield the DSN of a fresh cluster that is gone afterwards, and with this process at latest."""
    sweep(PREFIX)
    home = Path(tempfile.mkdtemp(prefix=owned(PREFIX)))
    home.chmod(PASSABLE)
    cluster = Cluster(home / "data", bin_dir, durable=durable, socket_place=home)
    try:
        yield cluster.start()
    finally:
        cluster.stop()
        shutil.rmtree(home, ignore_errors=True)
