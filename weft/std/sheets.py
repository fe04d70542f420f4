"""Tables for spreadsheets: CSV lines, in which no text is taken for a formula."""

import csv
import io
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

FORMULA: Final = re.compile(r"""[\s'"]*[=+\-@]|[\t\r]""")
"""Spreadsheets pass over blanks and quotes when they look for what to compute."""


def line(values: Iterable[object]) -> str:
    """One line of CSV (RFC 4180); a text that a spreadsheet would compute stands behind a quote."""
    kept = io.StringIO()
    csv.writer(kept).writerow(map(safe, values))
    return kept.getvalue()


def safe(value: object) -> str:
    """A value as a cell shows it; nothing is an empty cell, and a number is no text."""
    if isinstance(value, Decimal):
        return format(value, "f")
    text = "" if value is None else str(value)
    if isinstance(value, int):
        return text
    return f"'{text}" if FORMULA.match(text) else text
