"""This module is about trees of processes that tests start and that are always ended."""

import os
import shutil
import signal
import socket
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.serve.tree import Tree, descendants


@contextmanager
def _place() -> Iterator[Path]:
    place = Path(tempfile.mkdtemp(prefix="weft-test-"))
    place.chmod(0o755)
    yield place
    shutil.rmtree(place, ignore_errors=True)


@pytest.fixture
def home() -> Iterator[Path]:
    """A directory that everybody can pass through, unlike pytest's own."""
    with _place() as place:
        yield place


@dataclass(frozen=True)
class Standing:
    """A Weft that serves for several tests: each leaves it serving."""

    tree: Tree
    address: str
    data: Path

    @property
    def parts(self) -> set[int]:
        """What lives below it now."""
        return descendants(self.tree.process.pid)

    @property
    def postgres(self) -> int:
        """Its database's process."""
        return int((self.data / "postgres/postmaster.pid").read_text().splitlines()[0])


@contextmanager
def _standing(*words: object, environment: Mapping[str, str] | None = None) -> Iterator[Standing]:
    with _place() as place:
        asked = ("serve", "--port", 0, "--data", place / "data", *words)
        tree = Tree(*map(str, asked), environment=environment)
        try:
            yield Standing(tree, tree.ready(), place / "data")
        finally:
            tree.clear()


@pytest.fixture(scope="module")
def standing() -> Iterator[Standing]:
    """One as it is without a flag."""
    with _standing() as found:
        yield found
        assert found.tree.told(signal.SIGTERM)[0] == 0


@dataclass(frozen=True)
class Pair(Standing):
    """Two web processes."""

    metrics: str


@pytest.fixture(scope="module")
def pair() -> Iterator[Pair]:
    """One with two web processes that tells its figures."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with _standing("--workers", 2, environment={"WEFT_METRICS_PORT": str(port)}) as found:
        yield Pair(found.tree, found.address, found.data, f"http://127.0.0.1:{port}/metrics")


@pytest.fixture
def weft(home: Path) -> Iterator[Callable[..., Tree]]:
    """A starter of commands that are all ended, and only then their home is removed."""
    assert home.is_dir()
    started: list[Tree] = []

    def start(*words: object, **options: Any) -> Tree:
        started.append(Tree(*map(str, words), **options))
        return started[-1]

    yield start
    for tree in started:
        tree.clear()


@pytest.fixture
def serve(weft: Callable[..., Tree], home: Path) -> Callable[..., Tree]:
    """A starter of `weft serve` on a free port and one data directory."""

    def start(*words: object, **options: Any) -> Tree:
        return weft("serve", "--port", 0, "--data", home / "data", *words, **options)

    return start


@pytest.fixture
def as_root() -> None:
    """Nothing, where we may become another user."""
    if os.geteuid() != 0:
        pytest.skip("only root can become another user")
