"""CSV that spreadsheets show as it is, and never compute."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weft.std.sheets import line, safe

CELLS = st.lists(st.text(st.characters(exclude_categories=("Cs",)), max_size=20), min_size=2)


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t1", "\r1", "  =1", "'=1", '"@A', "\n+1"]
)
def test_what_would_be_a_formula_stands_behind_a_quote(text: str) -> None:
    assert safe(text) == f"'{text}"


@given(CELLS)
def test_a_line_is_read_as_it_was_written(cells: list[str]) -> None:
    (found,) = csv.reader([line(cells)]) if "\n" not in line(cells)[:-2] else [None]
    assert found is None or found == [safe(cell) for cell in cells]


def test_nothing_is_an_empty_cell() -> None:
    assert line([None, True, 3, 'say "so", then']) == ',True,3,"say ""so"", then"\r\n'
