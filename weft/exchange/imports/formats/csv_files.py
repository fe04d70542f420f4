"""Tables as CSV or TSV, from whatever made them."""

from collections.abc import Iterator

from weft.exchange.imports.format import Choices, Format
from weft.exchange.imports.formats.columns import Line
from weft.exchange.imports.formats.rows import parts_of
from weft.exchange.imports.formats.tables import Grid, looked_through
from weft.exchange.imports.graph import Part
from weft.exchange.imports.sources import SEPARATORS, Source, encoding_of
from weft.std.sheets import unguarded

ENDINGS = (".csv", ".tsv", ".tab", ".txt")
_OTHER = ("{", "[", "<", "%PDF")
"""How files begin that are no tables."""


def knows(source: Source, head: bytes) -> int:
    """Any text may be a table; one whose name says so, or whose first line has separators, is."""
    text = head_of(head)
    if text is None:
        return 0
    first = text.partition("\n")[0]
    is_named = source.name.casefold().endswith(ENDINGS)
    return 10 * is_named + 10 * any(sign in first for sign in SEPARATORS)


def head_of(head: bytes) -> str | None:
    """The first characters of a text that may be a table; nothing where it is something else."""
    if not head or (b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff"))):
        return None
    text = head.decode(encoding_of(head), "replace").lstrip("\ufeff \t\r\n")
    return None if text.startswith(_OTHER) else text


def parts(source: Source, choices: Choices) -> Iterator[Part]:
    """Everything that stands in the table."""
    with grid(source, choices) as table:
        yield from parts_of(table, lambda: _lines(source))


def grid(source: Source, choices: Choices) -> Grid:
    """The table, understood: what its columns are taken for."""
    return looked_through(lambda: _lines(source), source.stem, choices)


def _lines(source: Source) -> Iterator[Line]:
    for number, cells in source.rows():
        yield Line(number, [unguarded(cell) for cell in cells])


FORMAT = Format("csv", "CSV", ENDINGS, knows, parts)
