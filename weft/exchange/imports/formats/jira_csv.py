"""This module is about exports of Jira, cloud and server, as tables: one issue a row.

Columns repeat (a comment each); texts are in wiki markup; times of work are in seconds, which
become minutes.  Issues keep their keys, so that the next export of them updates.
"""

import io
from collections.abc import Iterator
from typing import Final

from weft.exchange.imports.format import Choices, Format
from weft.exchange.imports.formats.csv_files import head_of
from weft.exchange.imports.formats.jira_issues import Frame, Row
from weft.exchange.imports.formats.jira_table import Issues, body, field_of, looked_through
from weft.exchange.imports.formats.jira_words import meaning_of
from weft.exchange.imports.formats.persons import introduced
from weft.exchange.imports.graph import Part, Problem
from weft.exchange.imports.sources import SEPARATORS, Source, Unreadable, cells

ENDINGS: Final = (".csv", ".tsv", ".txt")
_TELLING: Final = frozenset({"id", "kind", "category", "points", "project", "epic", "field"})
"""What hardly any other table has a column of."""


def parts(source: Source, choices: Choices) -> Iterator[Part]:
    """Everything that stands in an export."""
    with looked_through(source, choices) as table:
        yield from parts_of(table, source)


def parts_of(table: Issues, source: Source) -> Iterator[Part]:
    """Everything that stands in a table that was looked through."""
    yield from introduced(_parts(table, source), table.names)


def _parts(table: Issues, source: Source) -> Iterator[Part]:
    for key, of in table.fields.items():
        if of.survey.filled:
            yield field_of(key, of)
    frame = Frame(table)
    for line, row in body(source):
        if table.one(row, "key"):
            yield from frame.take(row)
            yield from Row(table, row, line).parts()
        else:
            yield Problem(line, Unreadable("The row has no key"))


def knows(source: Source, head: bytes) -> int:
    """By the headings: the more of them are Jira's, the surer."""
    found = headings(head)
    known = {meaning.part for meaning in map(meaning_of, found)}
    if not {"key", "name"} <= known:
        return 0
    is_plain = any(name.casefold().startswith(("issue key", "issuekey")) for name in found)
    return min(95, 25 + 20 * len(known & _TELLING) + 30 * is_plain)


def headings(head: bytes) -> list[str]:
    """The cells of the first line, as far as a head shows them."""
    first = (head_of(head) or "").partition("\n")[0]
    separator = max(SEPARATORS, key=first.count)
    try:
        return next((row for _, row in cells(io.StringIO(first), separator)), list[str]())
    except Unreadable:
        return []


FORMAT: Final = Format("jira-csv", "Jira", ENDINGS, knows, parts)
