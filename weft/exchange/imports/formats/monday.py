"""monday.com's "Export board to Excel" → the neutral graph.

monday documents the layout by pictures alone.  This is the shape that public readers of such files
agree on (nworbdier/orderly_flow `src/lib/excel-import.js`, wekan/wekan `models/lib/mondayFormat.js`
and others) and that audits of real exports confirm: the name of the board, a description or none,
then for every group its title, a row of heads (`Name`, `Subitems`, the board's own columns, `Item
ID (auto generated)`), and items.  Under an item with subitems stand their own heads (`Subitems`,
`Name`, …), one column further to the right, and the subitems.  A row of sums without a name ends a
group.  Timelines are two columns (`Timeline - Start`, `Timeline - End`), a tick is a `v`.  The
sheet `updates` holds what was said: `Item ID`, `User`, `Created At` (`27/May/2025  03:26:42 PM`),
`Update Content`, `Post ID`, `Parent Post ID`.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Final
from urllib.parse import unquote

from weft.exchange.imports.format import Choices, Format
from weft.exchange.imports.formats.cells import text_of
from weft.exchange.imports.formats.columns import Line
from weft.exchange.imports.formats.flat import apart, laid_out, read_flat
from weft.exchange.imports.formats.heads import HEADS, Means, folded
from weft.exchange.imports.formats.monday_lines import ID, SUBITEMS, Layout, Told
from weft.exchange.imports.formats.peeking import first_words
from weft.exchange.imports.formats.registers import digest
from weft.exchange.imports.formats.tables import Grid
from weft.exchange.imports.formats.workbooks import Workbook, workbook
from weft.exchange.imports.graph import (
    Board,
    Comment,
    File,
    Item,
    Loss,
    Part,
    Person,
    Problem,
    Prose,
)
from weft.exchange.imports.sources import MOST_COLUMNS, Source, Unreadable
from weft.std.wording import Template

NO_SUBITEMS: Final[Template] = "subitems, which the export does not hold"
UNKNOWN: Final[Template] = "what was said of items that are not in the file"
LIKES: Final[Template] = "likes of what was said"
ASSETS: Final[Template] = "files of what was said"
SHEET: Final[Template] = "the sheet {name}"

FILES: Final = frozenset({"files", "file", "attachments"})
LOG: Final = "creation log"
TICK: Final = "v"
_OWN: Final = ("Name", "Item ID", "Group", "Created at", "Created by")
_LOGGED: Final = re.compile(r"(.{0,255}?)\s*\b([A-Z][a-z]{2,8} \d{1,2}, \d{4}.{0,20})")
_ADDRESS: Final = re.compile(r"https?://.+?(?=,\s*https?://|\s*$)", re.MULTILINE)


def knows(source: Source, head: bytes) -> int:
    """By what monday calls its ids."""
    words = first_words(source) if head.startswith(b"PK") else frozenset[str]()
    if ID in words:
        return 95
    return 60 if {SUBITEMS, "name"} <= words else 0


def parts(source: Source, choices: Choices) -> Iterator[Part]:
    """The board as parts."""
    with workbook(source) as opened:
        board = _Board(opened, source.stem)
        known = dict(board.known())
        with laid_out(board.lines, board.title, choices, known) as table:
            yield Board("", board.title, Prose("\n".join(board.notes)))
            for part in read_flat(table, board.lines):
                yield part
                if isinstance(part, Item):
                    yield from board.beside(part.key)
            yield from board.problems
            yield from _said(opened, table)


FORMAT = Format("monday", "monday.com", (".xlsx",), knows, parts)


class _Board:
    """One board, looked through once to know all its columns, then laid out flat."""

    def __init__(self, opened: Workbook, stem: str) -> None:
        self._opened = opened
        self.title = stem
        self.notes: list[str] = []
        self.problems: list[Problem] = []
        self._columns: dict[str, str] = {}
        self._heads: dict[str, dict[str, None]] = {"item": {}, "part": {}}
        self._same: dict[str, str] = {}
        self._ticks: dict[str, bool] = {}
        self._has_parts = self._has_log = False
        self._now: Told | None = None
        self._layout = Layout()
        for told in self._layout.told(opened.rows()):
            self._note(told)
        if not self._layout.heads:
            raise Unreadable("The workbook holds no board of monday.com")
        self._unite()

    def _unite(self) -> None:
        """What items and subitems call differently but is the same to every task (`Person` here,
        `Owner` there) is one column.
        """
        items, parts = self._heads["item"], self._heads["part"]
        of_items = _roles(items)
        for means, head in _roles(parts).items():
            same = of_items.get(means, head)
            if same not in parts:
                self._same[head] = same
                if head not in items:
                    del self._columns[head]

    def known(self) -> Iterator[tuple[int, str]]:
        """What columns hold that monday's own names tell."""
        yield from enumerate((Means.NAME, Means.KEY, Means.SECTION))
        places = {head: at for at, head in enumerate(self._columns, self._width)}
        if self._has_log:
            yield from ((3, Means.CREATED), (4, Means.CREATOR))
        for head, at in places.items():
            if self._ticks.get(head):
                yield at, "field:flag"
            elif head.startswith("last updated"):
                yield at, Means.SKIP
            elif head in HEADS[Means.URL]:
                yield at, "field:text"
            elif head == "long text":
                yield at, Means.NOTES
        for means, head in {**_roles(self._heads["part"]), **_roles(self._heads["item"])}.items():
            if head in places:
                yield places[head], means

    @property
    def _width(self) -> int:
        return len(_OWN) if self._has_log else 3

    def _note(self, told: Told) -> None:
        match told.kind:
            case "title":
                self.title = told.text or self.title
            case "notes" if len(self.notes) < 10:
                self.notes.append(told.text)
            case "problem" if len(self.problems) < 1_000:
                why = Unreadable("Line {line}: the item has no id", line=told.line)
                self.problems.append(Problem(told.line, why))
            case "item" | "part":
                self._has_parts |= told.kind == "part"
                self._note_cells(told)
            case _:
                pass

    def _note_cells(self, told: Told) -> None:
        for head, text in zip(told.heads, told.cells, strict=False):
            if head == LOG:
                self._has_log = True
            elif head and head != SUBITEMS and head not in FILES:
                self._columns.setdefault(head, self._layout.names[head])
                self._heads[told.kind][head] = None
                if text:
                    self._ticks[head] = self._ticks.get(head, True) and text == TICK
        if len(self._columns) > MOST_COLUMNS:
            raise Unreadable("The board has more than {most} columns", most=MOST_COLUMNS)

    def lines(self) -> Iterator[Line]:
        """The board as one table; subitems lie one level deeper."""
        yield Line(0, [*_OWN[: self._width], *self._columns.values()])
        group = ""
        for told in Layout().told(self._opened.rows()):
            if told.kind == "group":
                group = told.text
            elif told.kind in ("item", "part"):
                self._now = told
                is_part = told.kind == "part"
                yield Line(told.line, self._cells(told, "" if is_part else group), int(is_part))

    def _cells(self, told: Told, group: str) -> list[str]:
        said = _by_heads(told)
        if told.kind == "part":
            said = {self._same.get(head, head): text for head, text in said.items()}
        own = [told.text, told.key, group]
        if self._has_log:
            logged = _LOGGED.fullmatch(said.get(LOG, ""))
            own += [logged[2], logged[1]] if logged else [said.get(LOG, ""), ""]
        for head, is_tick in self._ticks.items():
            if is_tick and said.get(head):
                said[head] = "yes"
        return [*own, *(apart(head, said.get(head, "")) for head in self._columns)]

    def beside(self, key: str) -> Iterator[Part]:
        """What the row that was read last says beside the table: files, and what is missing."""
        said = _by_heads(self._now) if self._now else {}
        if said.get(SUBITEMS) and not self._has_parts:
            yield Loss(NO_SUBITEMS, key)
        for head in sorted(FILES & said.keys()):
            for address in _ADDRESS.findall(said[head]):
                name = unquote(address.rstrip("/").rpartition("/")[2].partition("?")[0])
                yield File(f"{key}/{digest(address)}", key, name or address, url=address)


def _roles(heads: Collection[str]) -> dict[Means, str]:
    """Which columns of a table hold what every task has, the likeliest of each."""
    starts = (head for head in heads if head.endswith(" - start"))
    start = next((one for one in starts if f"{one.removesuffix('start')}end" in heads), "")
    known = {
        Means.STATUS: HEADS[Means.STATUS],
        Means.ASSIGNEE: HEADS[Means.ASSIGNEE],
        Means.START: (start, *HEADS[Means.START]),
        Means.DUE: (
            *HEADS[Means.DUE],
            f"{start.removesuffix('start')}end" if start else "date",
            "date",
        ),
    }
    found = ((means, [name for name in names if name in heads]) for means, names in known.items())
    return {means: names[0] for means, names in found if names}


def _by_heads(told: Told) -> dict[str, str]:
    pairs = zip(told.heads, told.cells, strict=False)
    return {head: text for head, text in pairs if head and text}


def _said(opened: Workbook, table: Grid) -> Iterator[Part]:
    """What was said of items, and the sheets that nobody reads."""
    for sheet in opened.sheets[1:]:
        name = folded(sheet.name)
        if name != "updates" and not name.endswith("-updates"):
            yield Loss(SHEET, name=sheet.name)
            continue
        heads: list[str] = []
        for row in opened.rows(sheet.name):
            cells = [text_of(cell).strip() for cell in row.cells]
            if not heads and {"item id", "item name"} & set(map(folded, cells)):
                heads = [folded(cell) for cell in cells]
            elif heads:
                said = dict(reversed([*zip(heads, cells, strict=False)]))
                yield from _comment(said, table)


def _comment(said: Mapping[str, str], table: Grid) -> Iterator[Part]:
    """Something that was said; replies stand where they were written, by their time."""
    item, body = said.get("item id", ""), said.get("update content", "")
    if not table.register.has_key(item):
        item, _ = table.register.meant(said.get("item name", ""), 0)
    if not item:
        yield Loss(UNKNOWN)
        return
    for head, what in (("likes count", LIKES), ("asset ids", ASSETS)):
        if said.get(head, "") not in ("", "0", "[]"):
            yield Loss(what, item)
    if not body:
        return
    when, author = said.get("created at", ""), said.get("user", "")
    if author:
        yield Person(author, author)
    post = said.get("post id") or digest(f"{item} {when} {body}")
    yield Comment(post, item, Prose(body), author, table.spelling.moment(when))
