"""Files that were made to do harm are refused by every reader of plans, and known by none."""

import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exchange.imports.books import archive, book
from weft.exchange.imports.format import Format
from weft.exchange.imports.formats import clickup, monday, msproject, smartsheet, wrike
from weft.exchange.imports.graph import Heading
from weft.exchange.imports.sources import Source, Unreadable

IN_BOOKS = [monday.FORMAT, smartsheet.FORMAT, wrike.FORMAT]
ALL = [*IN_BOOKS, clickup.FORMAT, msproject.FORMAT]
ROWS = [["Key", "Title", "Name", "Item ID (auto generated)", "Predecessors", "Duration"]]


def bomb(path: Path) -> Source:
    """A workbook whose sheet is small, and is not."""
    book(path, {"Tasks": ROWS})
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as kept:
        kept.writestr("xl/media/image1.xml", b"0" * (8 << 20))
    return Source(path, path.name)


def entities(path: Path) -> Source:
    """A workbook that declares what its texts are made of."""
    source = book(path, {"Tasks": ROWS})
    with zipfile.ZipFile(path) as kept:
        parts = {name: kept.read(name).decode() for name in kept.namelist()}
    declared = '<!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    parts["xl/sharedStrings.xml"] = declared + parts["xl/sharedStrings.xml"].replace("Title", "&b;")
    return archive(source.path, parts)


def wide(path: Path) -> Source:
    """A workbook of more columns than anybody has."""
    return book(path, {"Tasks": [["Title"] * 5_000]})


def cut(path: Path) -> Source:
    """A workbook that ends in its middle."""
    source = book(path, {"Tasks": ROWS})
    path.write_bytes(path.read_bytes()[:700])
    return source


@pytest.mark.parametrize("format", IN_BOOKS, ids=lambda format: format.name)
@pytest.mark.parametrize("make", [bomb, entities, wide, cut])
def test_workbooks_that_do_harm_are_refused(
    tmp_path: Path, format: Format, make: Callable[[Path], Source]
) -> None:
    source = make(tmp_path / "a.xlsx")
    format.knows(source, source.head())
    with pytest.raises(Unreadable):
        list(format.parts(source, {}))


@pytest.mark.parametrize("format", [wrike.FORMAT, clickup.FORMAT], ids=lambda format: format.name)
@pytest.mark.parametrize(
    "text", ["x," * 100_000, 'Title,"' + "x" * (10 << 20) + '"', "\0\0", "Title"]
)
def test_tables_that_do_harm_are_refused_or_hold_nothing(
    tmp_path: Path, format: Format, text: str
) -> None:
    (tmp_path / "a.csv").write_text(text)
    source = Source(tmp_path / "a.csv", "a.csv")
    assert format.knows(source, source.head()) == 0
    with suppress(Unreadable):
        assert [one for one in format.parts(source, {}) if not isinstance(one, Heading)] == []


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=st.binary(min_size=1, max_size=300), start=st.sampled_from([b"", b"PK\x03\x04", b"<a>"]))
def test_any_bytes_are_refused_or_hold_nothing(tmp_path: Path, raw: bytes, start: bytes) -> None:
    (tmp_path / "a.bin").write_bytes(start + raw)
    source = Source(tmp_path / "a.bin", "a.mpp")
    for format in ALL:
        format.knows(source, source.head())
        with suppress(Unreadable):
            list(format.parts(source, {}))


@pytest.mark.parametrize(
    "choices",
    [{"columns": 5}, {"columns": {"x": None, "1e9": "due", "0": "skip"}}, {"sheet": 7, "zone": 1},
     {"sheet": "Gone", "days": []}],
)  # fmt: skip
def test_choices_that_make_no_sense_do_no_harm(tmp_path: Path, choices: dict[str, object]) -> None:
    rows = [["B"], ["G"], ["Name", "Title", "Duration"], ["A", "T", "5d"]]
    source = book(tmp_path / "a.xlsx", {"Tasks": rows})
    for format in IN_BOOKS:
        with suppress(Unreadable):
            assert list(format.parts(source, choices))
