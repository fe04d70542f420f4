"""Workbooks are read row by row: exact values, trees of rows, and nothing that does harm."""

import random
import zipfile
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from tests.exchange.imports.books import MAIN, Line, archive, book
from weft.exchange.imports.formats.cells import counted
from weft.exchange.imports.formats.workbooks import sheets_of, workbook
from weft.exchange.imports.sources import Source, Unreadable


def rows_of(source: Source, sheet: str = "") -> list[tuple[int, list[object]]]:
    with workbook(source) as opened:
        return [(row.number, list(row.cells)) for row in opened.rows(sheet)]


def sheet_of(path: Path, data: str, head: str = "") -> Source:
    """A workbook whose only sheet is this XML."""
    book(path, {"One": [["x"]]})
    with zipfile.ZipFile(path) as kept:
        parts = {name: kept.read(name).decode() for name in kept.namelist()}
    parts["xl/worksheets/sheet1.xml"] = (
        f'{head}<worksheet xmlns="{MAIN}"><sheetData>{data}</sheetData></worksheet>'
    )
    return archive(path, parts)


def test_cells_are_texts_exact_numbers_days_moments_and_yes_or_no(tmp_path: Path) -> None:
    at = datetime(2026, 2, 28, 13, 45)  # noqa: DTZ001 - spreadsheets know no zones
    row = ["=SUM(A1)", 1201234567890123, 0.1, date(2026, 2, 28), at, True, None, "‏שלום <&>"]
    ((number, cells),) = rows_of(book(tmp_path / "a.xlsx", {"One": [row]}))
    assert number == 1
    assert cells == [
        "=SUM(A1)", Decimal(1201234567890123), Decimal("0.1"), date(2026, 2, 28), at, True, None,
        "‏שלום <&>",
    ]  # fmt: skip


def test_rows_tell_their_level_and_how_far_they_are_indented(tmp_path: Path) -> None:
    lines = [["Phase"], Line(["Task"], level=1, indent=1), Line(["Part"], level=2, indent=2)]
    with workbook(book(tmp_path / "a.xlsx", {"Plan": lines})) as opened:
        told = [(row.level, row.indents.get(0, 0)) for row in opened.rows()]
    assert told == [(0, 0), (1, 1), (2, 2)]


def test_sheets_are_listed_in_order_and_the_first_with_rows_is_read(tmp_path: Path) -> None:
    source = book(tmp_path / "a.xlsx", {"Empty": [], "Tasks": [["a"]], "Updates": [["b"], ["c"]]})
    assert [one.name for one in sheets_of(source)] == ["Empty", "Tasks", "Updates"]
    assert rows_of(source) == [(1, ["a"])]
    assert rows_of(source, "Updates") == [(1, ["b"]), (2, ["c"])]
    with pytest.raises(Unreadable, match="no sheet Gone"):
        rows_of(source, "Gone")


def test_what_other_writers_do_is_read_as_well(tmp_path: Path) -> None:
    data = """<row><c t="inlineStr"><is><r><t>rich </t></r><r><t>text</t></r></is></c>
    <c t="str"><f>A1&amp;1</f><v>shown_x000A_twice</v></c><c t="e"><v>#REF!</v></c>
    <c t="d"><v>2026-03-01</v></c><c><v>1e999</v></c><c><v>NaN</v></c><c t="s"><v>77</v></c></row>
    <row r="9" spans="1:2"><c r="C9"><v>3</v></c><c r="XFD9" s="1"/></row>"""
    assert rows_of(sheet_of(tmp_path / "a.xlsx", data)) == [
        (1, ["rich text", "shown\ntwice", "#REF!", date(2026, 3, 1), "1e999", "NaN"]),
        (9, [None, None, Decimal(3)]),
    ]


@pytest.mark.parametrize(
    ("format", "what"),
    [
        ("General", ""), ("0.00%", ""), ('0 "days"', ""), ("[Red]#,##0", ""), ("@", ""),
        ("mmm yy", "day"), ("[$-409]d/m/yyyy;@", "day"), ("m/d/yy h:mm AM/PM", "moment"),
        ("[h]:mm:ss", "time"), ("mm:ss", "time"),
    ],
)  # fmt: skip
def test_a_number_counts_what_its_format_shows(format: str, what: str) -> None:
    assert counted("200", format) == what


@pytest.mark.parametrize(
    ("days", "shown"),
    [("1", date(1900, 1, 1)), ("61", date(1900, 3, 1)), ("46081", date(2026, 2, 28)),
     ("-1", Decimal(-1)), ("99999999", Decimal(99999999))],
)  # fmt: skip
def test_days_are_counted_as_spreadsheets_count_them(
    tmp_path: Path, days: str, shown: object
) -> None:
    data = f'<row><c s="1"><v>{days}</v></c></row>'
    assert rows_of(sheet_of(tmp_path / "a.xlsx", data)) == [(1, [shown])]


ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x SYSTEM "http://192.0.2.1/x.dtd">'


@pytest.mark.parametrize(
    ("data", "head", "why"),
    [
        ("<row><c><v>&b;</v></c></row>", ENTITIES, "document type"),
        ("<row/>", OUTSIDE, "document type"),
        ('<row><c r="DXE1"><v>1</v></c></row>', "", "more than 2000 columns"),
        ("<a>" * 300, "", "deeper in each other"),
        (f'<row a="{"x" * (5 << 20)}"/>', "", "longer than it may be"),
        ("<row><c><v>1</v></c>", "", "is no XML"),
    ],
)
def test_hostile_sheets_are_refused_with_a_sentence(
    tmp_path: Path, data: str, head: str, why: str
) -> None:
    source = tmp_path / "a.xlsx"
    noise = random.Random(7).randbytes(len(data) // 100 + 1).hex()
    with pytest.raises(Unreadable, match=why):
        rows_of(sheet_of(source, data, f"{head}<!--{noise}-->"))


def test_what_is_no_workbook_is_refused(tmp_path: Path) -> None:
    other = archive(tmp_path / "b.xlsx", {"readme.txt": "hello"})
    with pytest.raises(Unreadable, match="no workbook"):
        rows_of(other)
    assert sheets_of(other) == ()
    old = tmp_path / "c.xls"
    old.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(600))
    with pytest.raises(Unreadable, match="old kind"):
        rows_of(Source(old, "c.xls"))


def test_damaged_workbooks_are_refused_and_never_more_than_that(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    source = book(path, {"One": [[n, f"text {n}", date(2026, 1, 1)] for n in range(50)]})
    whole = path.read_bytes()
    chance = random.Random(42)
    for _ in range(200):
        broken = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        path.write_bytes(broken[: chance.choice([len(broken), chance.randrange(1, len(broken))])])
        try:
            rows_of(source)
        except Unreadable:
            continue
