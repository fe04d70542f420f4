"""Files that readers must bear: damaged at random, or real ones that lie beside us."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from tests.exchange.imports.reading import read, written
from tests.sizes import sized
from weft.exchange.imports.format import Format
from weft.exchange.imports.sources import Source, Unreadable

REAL = Path(__file__).parents[4] / "shared" / "data"
HOSTILE = settings(
    max_examples=sized(40, 2_000),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
"""How many damaged files each reader gets."""


def real(name: str) -> Source:
    """A real export, where the machine has them."""
    if not (REAL / name).exists():
        pytest.skip(f"{REAL / name} is not there: real exports do not come with the project")
    return Source(REAL / name, name)


def damaged(content: bytes) -> st.SearchStrategy[bytes]:
    """A file with bytes lost, changed or put in, or cut off anywhere."""
    at = st.integers(0, len(content))
    odd = st.sampled_from(
        (
            b"",
            b"\0",
            b"\xff",
            b"\xe2\x80\x8f",
            b'"',
            b"\n",
            b"{",
            b"]",
            b"<",
            b"1e999",
            b"null",
            b",",
        )
    )
    cuts = st.lists(st.tuples(at, st.integers(0, 40), odd), min_size=1, max_size=4)

    def cut(changes: Iterable[tuple[int, int, bytes]]) -> bytes:
        made = content
        for start, length, put in changes:
            made = made[:start] + put + made[start + length :]
        return made

    return cuts.map(cut) | at.map(lambda end: content[:end]) | st.binary(max_size=200)


def survives(format: Format, folder: Path, content: bytes, name: str) -> None:
    """Whatever a file is, it is read or refused with a sentence."""
    source = written(folder / name, content)
    try:
        format.knows(source, source.head())
        read(format, source)
    except Unreadable:
        pass
