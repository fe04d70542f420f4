"""Tables in workbooks, from whatever made them: the first sheet with rows, or the chosen one."""

from collections.abc import Callable, Iterator

from weft.exchange.imports.format import Choices, Format
from weft.exchange.imports.formats.cells import text_of
from weft.exchange.imports.formats.columns import Line
from weft.exchange.imports.formats.rows import parts_of
from weft.exchange.imports.formats.tables import Grid, looked_through
from weft.exchange.imports.formats.workbooks import OLD, Row, Workbook, sheets_of, workbook
from weft.exchange.imports.graph import Part
from weft.exchange.imports.sources import Source

ENDINGS = (".xlsx", ".xlsm")


def knows(source: Source, head: bytes) -> int:
    """Any workbook; an old one so that it can be said what to do with it."""
    if head.startswith(OLD):
        return 5
    return 20 if source.is_archive() and sheets_of(source) else 0


def parts(source: Source, choices: Choices) -> Iterator[Part]:
    """Everything that stands in the table."""
    with workbook(source) as opened, _grid(opened, source, choices) as table:
        yield from parts_of(table, _lines(opened, choices))


def grid(source: Source, choices: Choices) -> Grid:
    """The table, understood: what its columns are taken for."""
    with workbook(source) as opened:
        return _grid(opened, source, choices)


def _grid(opened: Workbook, source: Source, choices: Choices) -> Grid:
    return looked_through(_lines(opened, choices), source.stem, choices)


def _lines(opened: Workbook, choices: Choices) -> Callable[[], Iterator[Line]]:
    sheet = choices.get("sheet")

    def lines() -> Iterator[Line]:
        for row in opened.rows(sheet if isinstance(sheet, str) else ""):
            yield Line(row.number, [text_of(cell) for cell in row.cells], _level(row))

    return lines


def _level(row: Row) -> int:
    """How deep a row lies: by the outline, or by how far its first cell is indented."""
    return row.level or row.indents.get(0, 0)


FORMAT = Format("xlsx", "Excel", ENDINGS, knows, parts)
