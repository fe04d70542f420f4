"""This module is about trees of processes that tests start and that are always ended."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.serve.tree import Tree


@pytest.fixture
def home() -> Iterator[Path]:
    """A directory that everybody can pass through, unlike pytest's own."""
    place = Path(tempfile.mkdtemp(prefix="weft-test-"))
    place.chmod(0o755)
    yield place
    shutil.rmtree(place, ignore_errors=True)


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
