"""Workbooks for tests, written as spreadsheets write them: shared texts, dates as numbers."""

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from xml.sax.saxutils import quoteattr

from weft.exchange.imports.sources import Source

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
BONDS = "http://schemas.openxmlformats.org/package/2006/relationships"
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STYLES = f"""<styleSheet xmlns="{MAIN}"><numFmts count="1">
<numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><cellXfs count="6">
<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>
<xf numFmtId="0"><alignment indent="1"/></xf><xf numFmtId="0"><alignment indent="2"/></xf>
<xf numFmtId="20"/></cellXfs></styleSheet>"""
DAY, MOMENT, INDENT, TIME = 1, 2, 2, 5


@dataclass(frozen=True)
class Line:
    """A row with a level in the outline, or cells of which the first is indented."""

    cells: Sequence[object]
    level: int = 0
    indent: int = 0


def book(path: Path, sheets: Mapping[str, Sequence[Line | Sequence[object]]]) -> Source:
    """A workbook of these sheets."""
    texts: dict[str, int] = {}
    parts = {
        f"xl/worksheets/sheet{n}.xml": _sheet(rows, texts)
        for n, rows in enumerate(sheets.values(), 1)
    }
    names = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{n}" r:id="rId{n}"/>'
        for n, name in enumerate(sheets, 1)
    )
    bonds = "".join(
        f'<Relationship Id="rId{n}" Type="{KINDS}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, len(sheets) + 1)
    )
    said = "".join(f"<si><t>{_escaped(text)}</t></si>" for text in texts)
    return archive(
        path,
        {
            "_rels/.rels": _bonds(
                f'<Relationship Id="r" Type="{KINDS}/officeDocument" Target="xl/workbook.xml"/>'
            ),
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{KINDS}">'
            f"<sheets>{names}</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": _bonds(
                f'{bonds}<Relationship Id="a" Type="{KINDS}/styles" Target="styles.xml"/>'
                f'<Relationship Id="b" Type="{KINDS}/sharedStrings" Target="sharedStrings.xml"/>'
            ),
            "xl/styles.xml": STYLES,
            "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{said}</sst>',
            **parts,
        },
    )


def archive(path: Path, parts: Mapping[str, str]) -> Source:
    """A ZIP file of these texts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as kept:
        for name, text in parts.items():
            kept.writestr(name, text)
    return Source(path, path.name)


def _sheet(rows: Sequence[Line | Sequence[object]], texts: dict[str, int]) -> str:
    lines = [each if isinstance(each, Line) else Line(each) for each in rows]
    said = "".join(
        f'<row r="{n}"{f" outlineLevel={quoteattr(str(one.level))}" if one.level else ""}>'
        + "".join(
            _cell(cell, n, at, one.indent if at == 0 else 0, texts)
            for at, cell in enumerate(one.cells)
        )
        + "</row>"
        for n, one in enumerate(lines, 1)
    )
    return f'<worksheet xmlns="{MAIN}"><sheetData>{said}</sheetData></worksheet>'


def _cell(value: object, row: int, at: int, indent: int, texts: dict[str, int]) -> str:
    place = f"{_letters(at)}{row}"
    look = f' s="{INDENT + indent}"' if indent else ""
    match value:
        case None:
            return ""
        case bool():
            return f'<c r="{place}"{look} t="b"><v>{int(value)}</v></c>'
        case datetime():
            days = (value - datetime(1899, 12, 30)).total_seconds() / 86_400  # noqa: DTZ001
            return f'<c r="{place}" s="{MOMENT}"><v>{days!r}</v></c>'
        case date():
            return f'<c r="{place}" s="{DAY}"><v>{(value - date(1899, 12, 30)).days}</v></c>'
        case int() | float() | Decimal():
            return f'<c r="{place}"{look}><v>{value}</v></c>'
        case _:
            n = texts.setdefault(str(value), len(texts))
            return f'<c r="{place}"{look} t="s"><v>{n}</v></c>'


def _letters(at: int) -> str:
    letters = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _bonds(said: str) -> str:
    return f'<Relationships xmlns="{BONDS}">{said}</Relationships>'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
