"""This module is about clusters that tests make, break and leave no trace of."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from weft.adapters.postgres import Cluster, temporary_cluster

Make = Callable[[Path], Cluster]


@pytest.fixture
def bin_dir() -> Path | None:
    """The PostgreSQL under test: the wheel's, unless the run names another."""
    named = os.environ.get("WEFT_TEST_PG_BIN")
    return Path(named) if named else None


@pytest.fixture
def home() -> Iterator[Path]:
    """A directory that everybody can pass through, unlike pytest's own."""
    place = Path(tempfile.mkdtemp(prefix="weft-test-"))
    place.chmod(0o755)
    yield place
    shutil.rmtree(place, ignore_errors=True)


@pytest.fixture
def make(bin_dir: Path | None) -> Iterator[Make]:
    """A maker of clusters that are all stopped in the end."""
    made: list[Cluster] = []

    def one(path: Path) -> Cluster:
        made.append(Cluster(path, bin_dir))
        return made[-1]

    yield one
    for cluster in made:
        cluster.stop()


@pytest.fixture(scope="module")
def kept() -> Iterator[str]:
    """One durable cluster for the tests that only look at it."""
    with temporary_cluster(os.environ.get("WEFT_TEST_PG_BIN"), durable=True) as dsn:
        yield dsn
