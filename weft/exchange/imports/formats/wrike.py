"""Wrike's tables of tasks, as Excel or CSV → the neutral graph.

Wrike documents the columns of its Excel import alone ("Formatting XLS Files for Import to Wrike",
help article 1500005220102, and its sample with the sheet `Tasks`); what it exports has the same
shape, read so by wekan/wekan `models/lib/wrikeFormat.js` as well: `Key`, `Parent Task`, `Title`,
`Status`, `Priority`, `Assigned To` (`Ada Lovelace <ada@example.com>, …`), `Start Date`, `Duration`
(`5 days 1 hour`), `End Date`, `Depends On` (`13FS, 2SS`), `Start Date Constraint`, `Description`,
then custom fields, whose type may follow in brackets.  A title between slashes (`/Folder/Part/`) is
a folder or a project: the tasks below it are its own, until the next.  A task of several folders
comes once in each, with one key.  `Custom Status` is the status of a workflow, `Status` its group.
"""

import re
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from weft.exchange.imports.format import Choices, Format
from weft.exchange.imports.formats.cells import text_of
from weft.exchange.imports.formats.columns import HIGHEST_HEAD, Line
from weft.exchange.imports.formats.csv_files import head_of
from weft.exchange.imports.formats.flat import apart, distinct, laid_out, read_flat
from weft.exchange.imports.formats.heads import Means, folded
from weft.exchange.imports.formats.peeking import first_words
from weft.exchange.imports.formats.predecessors import UNREAD, linked, waits, working_days
from weft.exchange.imports.formats.rows import ABSENT
from weft.exchange.imports.formats.tables import Grid
from weft.exchange.imports.formats.workbooks import workbook
from weft.exchange.imports.graph import Board, Form, Home, Item, Loss, Part, Place, Status
from weft.exchange.imports.sources import Source, Unreadable
from weft.std.sheets import unguarded
from weft.std.wording import Template

OF_FOLDER: Final[Template] = "of a folder or project: {name}"
ON_FOLDER: Final[Template] = "a dependency on a folder"
MOST_FOLDERS: Final = 10_000
MOST_HOMES: Final = 100_000
"""How many tasks are remembered, to stand in several folders."""

TASKS: Final = "tasks"
COMPLETED: Final = "completed"
_KNOWN: Final = {
    "key": Means.KEY, "id": Means.KEY, "parent task": Means.PARENT, "title": Means.NAME,
    "custom status": Means.STATUS, "status": Means.STATUS, "assigned to": Means.ASSIGNEE,
    "start date": Means.START, "end date": Means.DUE, "description": Means.NOTES,
    "finished on": Means.DONE, "completed date": Means.DONE, "created on": Means.CREATED,
    "created": Means.CREATED, "created date": Means.CREATED, "author": Means.CREATOR,
    "start date constraint": Means.SKIP, "workflow": Means.SKIP, "duration type": Means.SKIP,
    "default task workflow": Means.SKIP, "default project workflow": Means.SKIP,
}  # fmt: skip
_FORMS: Final = {
    "text": Form.TEXT, "number": Form.NUMBER, "currency": Form.NUMBER, "percentage": Form.NUMBER,
    "percent": Form.NUMBER, "date": Form.DATE, "checkbox": Form.FLAG, "dropdown": Form.ENUM,
    "single select": Form.ENUM, "multiple select": Form.MULTI_ENUM, "multi select": Form.MULTI_ENUM,
    "multiselect": Form.MULTI_ENUM, "contacts": Form.PEOPLE, "user": Form.PEOPLE,
    "users": Form.PEOPLE, "numeric": Form.NUMBER, "duration": Form.TEXT,
}  # fmt: skip
_TYPED: Final = re.compile(r"(.+?)\s*\[([A-Za-z -]{2,30})\]")
_FOLDER: Final = re.compile(r"/.*/", re.DOTALL)
NEEDS: Final = frozenset({"depends on", "predecessors", "dependencies"})
PLACES: Final = frozenset({"folders", "folder", "parent folders", "location"})
_OWN: Final = ("Item type",)
_TELLING: Final = frozenset(
    {"parent task", "depends on", "start date constraint", "custom status", *PLACES}
)
"""What few others call their columns."""
Rows = Callable[[], Iterator[tuple[int, list[str]]]]


def knows(source: Source, head: bytes) -> int:
    """By the names of its columns."""
    if head.startswith(b"PK"):
        words = first_words(source)
    else:
        first = (head_of(head) or "").partition("\n")[0]
        words = frozenset(folded(one.strip("\"' \r")) for one in re.split("[,;\t]", first[:20_000]))
    has_names = {"title", "assigned to"} <= words and bool(words & {"key", "id"})
    return 75 if has_names and words & _TELLING else 0


def parts(source: Source, choices: Choices) -> Iterator[Part]:
    """The tasks as parts."""
    with _rows(source, choices) as rows:
        tasks = _Tasks(rows, source.stem)
        with laid_out(tasks.lines, source.stem, choices, dict(tasks.known())) as table:
            for part in read_flat(table, tasks.lines):
                if isinstance(part, Item):
                    yield from tasks.placed(part)
                    yield from tasks.links(table, part.key)
                elif not isinstance(part, Board | Place):
                    yield part
        yield from tasks.losses


FORMAT = Format("wrike", "Wrike", (".xlsx", ".csv"), knows, parts)


@contextmanager
def _rows(source: Source, choices: Choices) -> "Generator[Rows]":
    """The rows of the file as texts, as often as they are asked for."""
    if not source.is_archive():
        yield lambda: ((n, [unguarded(one) for one in cells]) for n, cells in source.rows())
        return
    with workbook(source) as opened:
        names = {folded(one.name): one.name for one in opened.sheets}
        chosen = choices.get("sheet")
        sheet = chosen if isinstance(chosen, str) else names.get(TASKS, "")
        yield lambda: (
            (row.number, [text_of(cell) for cell in row.cells]) for row in opened.rows(sheet)
        )


class _Tasks:
    """Tasks below their folders, laid out as a table that says of each where it stands."""

    def __init__(self, rows: Rows, stem: str) -> None:
        self._rows, self._stem = rows, stem
        self._names: list[str] = []
        self._heads: list[str] = []
        self._forms: dict[int, Form] = {}
        self._first = 0
        self._folders: dict[str, tuple[str, ...]] = {}
        self._tops: set[str] = set()
        self._where: tuple[str, ...] = ()
        self._waits, self._is_completed = "", False
        self._seen: dict[str, tuple[Home, ...]] = {}
        self.losses: list[Loss] = []
        for at, (number, cells) in enumerate(rows()):
            if self._heads:
                self._note(cells)
            elif "title" in map(folded, cells):
                self._first = number
                self._name(cells)
            elif at >= HIGHEST_HEAD:
                break
        if not self._heads:
            raise Unreadable("The table has no column Title, as those of Wrike have")

    def _name(self, cells: list[str]) -> None:
        names = list[str]()
        for at, cell in enumerate(cells):
            typed = _TYPED.fullmatch(cell.strip())
            form = _FORMS.get(folded(typed[2])) if typed else None
            if form:
                self._forms[at] = form
            names.append(typed[1] if typed and form else cell)
        self._names = distinct(names)
        self._heads = [folded(name) for name in self._names]

    def _note(self, cells: list[str]) -> None:
        """Remember a folder; what it says of itself, beside its name, is lost."""
        said = self._said(cells)
        title = said.get("title", "")
        if not _FOLDER.fullmatch(title):
            self._tops.update(_named(said)[:1])
            return
        if len(self._folders) < MOST_FOLDERS:
            self._tops.update(_path(title)[:1])
            self._folders[said.get("key") or said.get("id") or title] = _path(title)
        told = (head for head, text in said.items() if text and head not in ("title", "key", "id"))
        if len(self.losses) < MOST_FOLDERS:
            self.losses.extend(Loss(OF_FOLDER, name=head) for head in told)

    def _said(self, cells: list[str]) -> dict[str, str]:
        pairs = zip(self._heads, cells, strict=False)
        return {head: text.strip() for head, text in pairs if head}

    def known(self) -> Iterator[tuple[int, str]]:
        """What the columns hold that Wrike's names tell."""
        yield 0, Means.KIND
        heads = self._heads
        taken: set[Means] = {Means.KIND}
        for head, means in _KNOWN.items():
            if head in heads and (means not in taken or means in (Means.DONE, Means.SKIP)):
                taken.add(means)
                yield heads.index(head) + len(_OWN), means
        if {"status", "custom status"} <= set(heads):
            yield heads.index("status") + len(_OWN), f"field:{Form.ENUM}"
        for at, form in self._forms.items():
            yield at + len(_OWN), f"field:{form}"

    def lines(self) -> Iterator[Line]:
        """Every task, and where it stands."""
        self._seen.clear()
        hidden = NEEDS | PLACES
        names = zip(self._names, self._heads, strict=True)
        heads = ["" if head in hidden else name for name, head in names]
        yield Line(self._first, [*_OWN, *heads])
        path: tuple[str, ...] = ()
        for number, cells in self._rows():
            if number <= self._first:
                continue
            said = self._said(cells)
            title = said.get("title", "")
            if _FOLDER.fullmatch(title):
                path = _path(title)
                continue
            yield Line(number, self._cells(said, path))

    def _cells(self, said: Mapping[str, str], path: tuple[str, ...]) -> list[str]:
        self._waits = next((said[head] for head in NEEDS if said.get(head)), "")
        self._is_completed = folded(said.get("status", "")) == COMPLETED
        parent = said.get("parent task", "")
        self._where = self._folders.get(parent, _named(said) or path)
        is_milestone = "milestone" in said.get("duration", "").lower()
        cells = ["Milestone" if is_milestone else ""]
        for head in self._heads:
            text = said.get(head, "")
            is_folder = head == "parent task" and parent in self._folders
            is_kind = head == "duration" and is_milestone
            if head in NEEDS | PLACES or is_folder or is_kind:
                text = ""
            elif head == "duration" and (days := working_days(text)) is not None:
                text = f"{round(days, 3).normalize():f}"
            elif head == "custom status" and not text:
                text = said.get("status", "")
            cells.append(apart(head, text))
        return cells

    def placed(self, item: Item) -> Iterator[Part]:
        """The item in all folders in which it stood so far, and the last of these."""
        homes = self._seen.get(item.key, ())
        if not item.parent:
            board = self._where[0] if self._where else ""
            key = board if len(self._tops) > 1 else ""
            yield Board(key, board or self._stem)
            section = " / ".join(self._where[1:])
            place = f"{key}\n{section}" if section else ""
            if section:
                yield Place(place, section, key)
            homes = tuple(dict.fromkeys((*homes, Home(key, place))))
            if item.key in self._seen or len(self._seen) < MOST_HOMES:
                self._seen[item.key] = homes
        if self._is_completed and item.status:
            yield Status(item.status, "", is_done=True)
        yield replace(item, homes=homes, is_done=item.is_done or self._is_completed)

    def links(self, table: Grid, key: str) -> Iterator[Part]:
        """What the task that was read last waits for, by keys."""
        for wait in waits(self._waits):
            if wait is None:
                yield Loss(UNREAD, key)
            elif wait.of in self._folders:
                yield Loss(ON_FOLDER, key)
            elif not table.register.has_key(wait.of):
                yield Loss(ABSENT, key)
            elif wait.of != key:
                yield from linked(key, wait.of, wait)


def _path(text: str) -> tuple[str, ...]:
    """The names of a folder and of those above it, from the highest on."""
    first = re.split(r"\s*[|\n]\s*", text.strip())[0]
    return tuple(name for part in first.split("/") if (name := part.strip()))


def _named(said: Mapping[str, str]) -> tuple[str, ...]:
    """The folder that a column of its own names."""
    return next((_path(said[head]) for head in PLACES if said.get(head)), ())
