"""ClickUp's export of tasks as CSV → the neutral graph.

The shape is that of files in the tests of public importers: heads `Task ID, Task Link, Task Type,
Task Name, Task Content, Status, Date Created, Date Created Text, Due Date, … Parent ID, Subtasks
IDs, Attachments, Assignees, Tags, Priority, List Name, Folder Name/Path, Space Name, Time
Estimated, … Checklists, Comments, Assigned Comments, Time Spent, …`, then custom fields with their
type in brackets.  Moments are milliseconds since 1970 with a civil text beside them, in which four
in the morning stands for a day without a time; `null` is nothing; lists are `[a, b]`; checklists,
comments and attachments are JSON; line ends in texts are a backslash and an `n`.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, Final, cast

from weft.exchange.imports.format import Choices, Format
from weft.exchange.imports.formats.columns import Line
from weft.exchange.imports.formats.csv_files import head_of
from weft.exchange.imports.formats.dates import Spelling, zone_of
from weft.exchange.imports.formats.flat import apart, distinct, laid_out, read_flat
from weft.exchange.imports.formats.heads import Means, folded
from weft.exchange.imports.formats.registers import digest
from weft.exchange.imports.graph import (
    Board,
    Comment,
    File,
    Form,
    Home,
    Item,
    Loss,
    Part,
    Person,
    Place,
    Prose,
)
from weft.exchange.imports.sources import Source, Unreadable
from weft.std.sheets import unguarded
from weft.std.wording import Template

UNREAD: Final[Template] = "{name} of a task that cannot be read"
ASSIGNED: Final[Template] = "that what was said is for somebody to do"
MOST_BOARDS: Final = 10_000
MOST_BESIDE: Final = 10_000
"""Comments, files or things to check off of one task."""

_KNOWN: Final = {
    "task id": Means.KEY, "task name": Means.NAME, "task content": Means.NOTES,
    "status": Means.STATUS, "date created": Means.CREATED, "due date": Means.DUE,
    "start date": Means.START, "parent id": Means.PARENT, "assignees": Means.ASSIGNEE,
    "tags": Means.TAGS, "task link": Means.URL, "task type": Means.KIND,
    "date closed": Means.DONE, "date done": Means.DONE, "other locations": Means.SKIP,
    "assigned comments": Means.SKIP,
}  # fmt: skip
_MOMENTS: Final = ("date created", "due date", "start date", "date closed", "date done")
_SPENT: Final = ("time estimated", "time spent")
_PLACES: Final = ("space name", "folder name/path", "folder name", "list name")
_BESIDE: Final = frozenset({"checklists", "comments", "attachments"})
_TOLD_TWICE: Final = frozenset(
    {
        *(f"{head} text" for head in (*_MOMENTS, *_SPENT)), "rolled up time", "rolled up time text",
        "subtasks ids", "subtask ids", "home location id", "home location", "other location ids",
        *_PLACES, *_BESIDE,
    }
)  # fmt: skip
"""What another column says as well, or what is read beside the table."""
_LISTED: Final = ("assignees", "tags")
_PRIORITIES: Final = {"1": "Urgent", "2": "High", "3": "Normal", "4": "Low"}
_FORMS: Final = {
    "drop down": Form.ENUM, "labels": Form.MULTI_ENUM, "number": Form.NUMBER,
    "currency": Form.NUMBER, "checkbox": Form.FLAG, "date": Form.DATE, "users": Form.PEOPLE,
    "text": Form.TEXT, "short text": Form.TEXT, "url": Form.TEXT, "email": Form.TEXT,
    "phone": Form.TEXT,
}  # fmt: skip
_TYPED: Final = re.compile(r"(.+?)\s*\(([a-z ]{2,20})\)")
_OFFSETS: Final = {
    "UTC": 0, "GMT": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
    "PST": -8, "PDT": -7, "CET": 1, "CEST": 2, "BST": 1, "EET": 2, "EEST": 3,
}  # fmt: skip
_ZONED: Final = re.compile(r"(.{1,60}?)\s+(?:([A-Z]{3,4})|GMT([+-])(\d{1,2})(?::?(\d\d))?)")
_FOUR: Final = re.compile(r"\b0?4:00:00\s*AM\b", re.IGNORECASE)
_CIVIL: Final = Spelling(is_month_first=True)


def knows(source: Source, head: bytes) -> int:
    """By the names of its columns."""
    first = (head_of(head) or "").partition("\n")[0][:20_000]
    words = {folded(one.strip('"\r ')) for one in re.split("[,;\t]", first)}
    return 90 if {"task id", "task name", "list name"} <= words else 0


def parts(source: Source, choices: Choices) -> Iterator[Part]:
    """The tasks as parts."""
    tasks = _Tasks(source, zone_of(choices))
    with laid_out(tasks.lines, source.stem, choices, dict(tasks.known())) as table:
        for part in read_flat(table, tasks.lines):
            if isinstance(part, Item):
                yield from tasks.placed(part)
                yield from tasks.beside(part.key)
            elif not isinstance(part, Board | Place):
                yield part


FORMAT = Format("clickup", "ClickUp", (".csv",), knows, parts)


class _Tasks:
    """The tasks of a file as a table of what tables of ours hold."""

    def __init__(self, source: Source, zone: tzinfo) -> None:
        self._source, self._zone = source, zone
        self._heads: list[str] = []
        self._forms: dict[int, Form] = {}
        self._boards: set[tuple[str, ...]] = set()
        self._now: dict[str, str] = {}
        for _, cells in source.rows():
            if not self._heads:
                self._name(cells)
            elif len(self._boards) < MOST_BOARDS:
                self._boards.add(_path(self._said(cells)))
        if "task name" not in self._heads:
            raise Unreadable("The table has no column Task Name, as those of ClickUp have")

    def _name(self, cells: list[str]) -> None:
        heads: list[str] = []
        for at, cell in enumerate(cells):
            typed = _TYPED.fullmatch(cell.strip())
            form = _FORMS.get(typed[2]) if typed else None
            if form:
                self._forms[at] = form
            heads.append(typed[1] if typed and form else cell)
        self._names = distinct(heads)
        self._heads = [folded(name) for name in self._names]

    def _said(self, cells: list[str]) -> dict[str, str]:
        pairs = zip(self._heads, cells, strict=False)
        clean = ((head, unguarded(cell).strip()) for head, cell in pairs if head)
        return {head: "" if text in ("null", "[]", "{}") else text for head, text in clean}

    def known(self) -> Iterator[tuple[int, str]]:
        """What the columns hold that ClickUp's names tell."""
        for at, head in enumerate(self._heads):
            if at in self._forms:
                yield at, f"field:{self._forms[at]}"
            elif head == "priority":
                yield at, f"field:{Form.ENUM}"
            elif head in _KNOWN:
                yield at, _KNOWN[head]

    def lines(self) -> Iterator[Line]:
        """The heads, then every task."""
        for n, (number, cells) in enumerate(self._source.rows()):
            if n == 0:
                names = zip(self._names, self._heads, strict=True)
                yield Line(number, [_called(name, head) for name, head in names])
            else:
                self._now = self._said(cells)
                yield Line(number, [self._cell(head) for head in self._heads])

    def _cell(self, head: str) -> str:
        text = self._now.get(head, "")
        if not text or head in _TOLD_TWICE:
            return ""
        if head in _MOMENTS:
            return self._moment(head, text)
        if head in _LISTED:
            return apart(head, text.removeprefix("[").removesuffix("]"))
        if head in _SPENT:
            return f"{int(text) / 3_600_000:.2f}" if _is_count(text) else text
        if head == "priority":
            return _PRIORITIES.get(text, text)
        return text.replace("\\n", "\n") if head == "task content" else text

    def _moment(self, head: str, text: str) -> str:
        """A day where no time is meant; else the moment."""
        civil = self._now.get(f"{head} text", "")
        at = _since_1970(text)
        if at is None:
            return text
        if _FOUR.search(civil) and (day := _CIVIL.day(_bare(civil))):
            return day.isoformat()
        is_day = not civil and head in ("due date", "start date")
        return at.astimezone(self._zone).date().isoformat() if is_day else at.isoformat()

    def placed(self, item: Item) -> Iterator[Part]:
        """The item where it stands: lists are boards."""
        if item.parent:
            yield replace(item, homes=())
            return
        path = _path(self._now)
        key = " / ".join(path) if len(self._boards) > 1 else ""
        yield Board(key, path[-1] if path else self._source.stem)
        yield replace(item, homes=(Home(key),))

    def beside(self, key: str) -> Iterator[Part]:
        """What hangs on the task that was read last: things to check off, comments, files."""
        for head, reading in (
            ("checklists", _checks), ("comments", _comments), ("attachments", _files),
        ):  # fmt: skip
            if text := self._now.get(head, ""):
                try:
                    yield from reading(key, json.loads(text))
                except (ValueError, TypeError, AttributeError, RecursionError):
                    yield Loss(UNREAD, key, head.capitalize())


def _called(name: str, head: str) -> str:
    if head in _TOLD_TWICE:
        return ""
    return f"{name} (h)" if head in _SPENT else name


def _path(said: Mapping[str, str]) -> tuple[str, ...]:
    """Space, folders and list; folders are a list in JSON."""
    found: list[str] = []
    for head in _PLACES:
        text = said.get(head, "")
        if text.startswith("["):
            text = text.removeprefix("[").removesuffix("]").replace('"', "")
        if text and text != "hidden":
            found.append(text)
    return tuple(found)


def _checks(key: str, lists: dict[str, list[Any]]) -> Iterator[Part]:
    """Checklists → parts of the task."""
    for name, things in lists.items():
        for n, thing in enumerate(things[:MOST_BESIDE]):
            told = cast(dict[str, Any], thing) if isinstance(thing, dict) else {"name": thing}
            text = str(told.get("name") or told.get("text") or "").strip()
            is_done = bool(told.get("resolved") or told.get("done"))
            if text:
                own = f"{key}/{digest(f'{name} {text}')}/{n}"
                yield Item(own, text, homes=(), parent=key, is_done=is_done)


def _comments(key: str, all_: list[dict[str, Any]]) -> Iterator[Part]:
    for said in all_[:MOST_BESIDE]:
        text = str(said.get("text") or "").replace("\\n", "\n").strip()
        who, when = str(said.get("by") or "").strip(), str(said.get("date") or "")
        if not text:
            continue
        email = who.lower() if "@" in who else ""
        if who:
            yield Person(email or who, who, email)
        if said.get("assigned") not in (None, False, "", "false"):
            yield Loss(ASSIGNED, key)
        yield Comment(
            digest(f"{key} {who} {when} {text}"), key, Prose(text), email or who, _at(when)
        )


def _files(key: str, all_: list[dict[str, Any]]) -> Iterator[Part]:
    for file in all_[:MOST_BESIDE]:
        url, name = str(file.get("url") or ""), str(file.get("title") or file.get("name") or "")
        if url:
            yield File(f"{key}/{digest(url)}", key, name or url, url=url)


def _since_1970(text: str) -> datetime | None:
    if not _is_count(text):
        return None
    try:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(text))
    except OverflowError:
        return None


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 16


def _bare(civil: str) -> str:
    """A civil text without the zone at its end."""
    found = _ZONED.fullmatch(civil)
    return found[1] if found else civil


def _at(civil: str) -> datetime | None:
    """The moment of a text such as `3/25/2026, 9:00:00 AM CDT`."""
    found = _ZONED.fullmatch(civil)
    at = _CIVIL.moment(found[1] if found else civil)
    if at is None or found is None:
        return at
    if found[2]:
        return at - timedelta(hours=_OFFSETS.get(found[2], 0))
    offset = timedelta(hours=int(found[4]), minutes=int(found[5] or 0))
    return at - offset if found[3] == "+" else at + offset
