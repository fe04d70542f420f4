"""This module is about a table of Jira's: what its columns are, and what all its rows together say
that no row says alone.
"""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import time
from decimal import Decimal
from itertools import zip_longest
from typing import Final, cast

from weft.exchange.imports.format import Choices
from weft.exchange.imports.formats.columns import chosen_of
from weft.exchange.imports.formats.dates import DAY_FIRST, Evidence, Spelling
from weft.exchange.imports.formats.heads import YES
from weft.exchange.imports.formats.jira_words import OPEN, PARTS, PEOPLE, meaning_of
from weft.exchange.imports.formats.lists import parts as listed
from weft.exchange.imports.formats.surveys import MOST_OPTIONS, MOST_PRECISION, Survey
from weft.exchange.imports.graph import Field, Form, Value
from weft.exchange.imports.sources import Source, Unreadable

NEEDED: Final = ("key", "name")
STANDARD: Final[Mapping[str, Form]] = {
    "priority": Form.ENUM, "resolution": Form.ENUM, "sprint": Form.MULTI_ENUM,
    "component": Form.MULTI_ENUM, "fix version": Form.MULTI_ENUM,
    "affects version": Form.MULTI_ENUM, "environment": Form.TEXT, "points": Form.NUMBER,
    "estimate": Form.NUMBER, "remaining": Form.NUMBER, "spent": Form.NUMBER,
}  # fmt: skip
"""Parts that become fields, and their forms."""
TIMES: Final = ("estimate", "remaining", "spent")
"""Of these, what Jira counts in seconds and we in minutes."""
DATED: Final = (
    *("created", "resolved", "due", "start", "inferred start", "inferred due"),
    *("comment", "attachment"),
)
"""Parts that are dates or begin with one."""
POINTS: Final = "Story points"
"""What a field is called that data sets call `storypoint`."""
NOISE: Final = frozenset({"rank"})
"""Fields that say nothing outside of Jira."""
MOST_NAMES: Final = 50_000
"""People who are known by their ids while a table is read."""
EMPTY: Final = frozenset({"{}", "[]"})
"""What Jira writes where a field has nothing."""
_SPRINT: Final = re.compile(r"\[.*?\bname=([^,\]]*)", re.DOTALL)
_SPELLED: Final = re.compile(
    r"(?:(\d{1,5})w)?\s*(?:(\d{1,5})d)?\s*(?:(\d{1,5})h)?\s*(?:(\d{1,5})m)?"
)
_BETWEEN: Final = re.compile(r"[\s,;]+")
_KEYS: Final = """PRAGMA journal_mode=OFF;
CREATE TABLE keys (id TEXT PRIMARY KEY, key TEXT) WITHOUT ROWID;
CREATE TABLE parents (part TEXT PRIMARY KEY, key TEXT) WITHOUT ROWID;
"""
_NOTE_KEY: Final = "INSERT OR REPLACE INTO keys VALUES (?, ?)"
_NOTE_PARENT: Final = "INSERT OR REPLACE INTO parents VALUES (?, ?)"
_KEY: Final = "SELECT key FROM keys WHERE id = ?"
_PARENT: Final = "SELECT key FROM parents WHERE part = ?"


@dataclass
class Of:
    """A field: the columns that hold it, and what their values are."""

    name: str
    places: list[int]
    form: Form | None
    """As it always is, or was chosen."""
    survey: Survey
    is_many: bool = False
    """Whether any row has several values."""
    settled: Form = Form.TEXT
    """As all values together have it."""

    @property
    def is_apart(self) -> bool:
        """Whether several values stand in several columns, rather than in one cell."""
        return self.is_many or self.form is not None

    def settle(self) -> None:
        """Decide on a form, once all values were seen."""
        found = self.form or self.survey.form(lambda name: False)
        chooses = found in (Form.ENUM, Form.MULTI_ENUM)
        if chooses and len(self.survey.options(Form.ENUM)) >= MOST_OPTIONS:
            found = Form.TEXT
        elif self.is_many and self.form is None:
            found = Form.MULTI_ENUM if chooses else Form.TEXT
        self.settled = Form.TEXT if found is Form.PEOPLE and not self.form else found


@dataclass
class Issues:
    """A table of issues that was looked through; to be used in a `with`, for it keeps notes on
    disk.
    """

    title: str
    width: int = 0
    places: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    fields: dict[str, Of] = field(default_factory=dict[str, Of])
    links: list[tuple[int, str, str]] = field(default_factory=list[tuple[int, str, str]])
    """Columns of links: place, `inward` or `outward`, the kind."""
    lost: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    spelling: Spelling = field(default_factory=Spelling)
    names: dict[str, str] = field(default_factory=dict[str, str])
    """Of people, by their ids."""
    _keys: sqlite3.Connection | None = None

    def __enter__(self) -> "Issues":
        return self

    def __exit__(self, *_: object) -> None:
        if self._keys:
            self._keys.close()

    def all(self, row: Sequence[str], part: str) -> list[str]:
        """What the columns of a part hold in a row."""
        return values(row, self.places.get(part, ()))

    def one(self, row: Sequence[str], part: str) -> str:
        """The first that they hold."""
        return next(iter(self.all(row, part)), "")

    def people(self, row: Sequence[str], part: str) -> list[tuple[str, str]]:
        """Keys and names: an id where one stands beside the name, else the name itself."""
        cells = [_cell(row, at) for at in self.places.get(part, ())]
        ids = [_cell(row, at) for at in self.places.get(f"{part} id", ())]
        found = zip_longest(ids, cells, fillvalue="")
        return [(key or name, name or key) for key, name in found if key or name]

    def note(self, row: Sequence[str]) -> None:
        """Remember which issue has an id, and which are part of it, where rows refer to that."""
        key = self.one(row, "key")
        if not key or not self.places.keys() & {"parent", "parent id", "subtasks"}:
            return
        if self._keys is None:
            # A base without a name lies on disk as far as it is large, and is gone when closed.
            self._keys = sqlite3.connect("", isolation_level=None, check_same_thread=False)
            self._keys.executescript(_KEYS)
            self._keys.execute("BEGIN")
        self._keys.execute(_NOTE_KEY, (self.one(row, "id"), key))
        for cell in self.all(row, "subtasks"):
            found = [(part, key) for part in _BETWEEN.split(cell) if part]
            self._keys.executemany(_NOTE_PARENT, found)

    def key_of(self, id: str) -> str:
        """The key of the issue with an id; the id itself if there is none."""
        return self._asked(_KEY, id) or id

    def parent_of(self, key: str, id: str) -> str:
        """The key of the issue that names this one, by key or id, as part of it."""
        return self._asked(_PARENT, key) or self._asked(_PARENT, id)

    def _asked(self, query: str, word: str) -> str:
        found = self._keys.execute(query, (word,)).fetchone() if self._keys and word else None
        return cast(str, found[0]) if found else ""


def looked_through(
    source: Source, choices: Choices, otherwise: str = DAY_FIRST, needed: Sequence[str] = NEEDED
) -> Issues:
    """The table, understood; `Unreadable` where it is none of Jira's."""
    rows = source.rows()
    table = Issues(source.stem)
    header = next((row for _, row in rows if any(map(str.strip, row))), list[str]())
    table.width = len(header)
    _understand(table, header, choices)
    for part in needed:
        if part not in table.places:
            names = " or ".join(repr(name) for name in PARTS[part][:3])
            raise Unreadable(
                "The first line names no column {names}; is this an export of issues?", names=names
            )
    evidence = Evidence()
    for _, row in rows:
        _look(table, row, evidence)
    for of in table.fields.values():
        of.settle()
    table.spelling = evidence.spelling(choices, otherwise=otherwise)
    return table


def body(source: Source) -> Iterator[tuple[int, list[str]]]:
    """The rows below the names of the columns."""
    filled = (one for one in source.rows() if any(map(str.strip, one[1])))
    next(filled, None)
    yield from filled


def values(row: Sequence[str], places: Sequence[int]) -> list[str]:
    """What stands in some columns of a row, without what stands for nothing."""
    found = (_cell(row, at) for at in places)
    return [one for one in found if one and one not in EMPTY]


def field_of(key: str, of: Of) -> Field:
    """A field with the form that its values have."""
    form = of.settled
    precision = min(of.survey.figures.precision, MOST_PRECISION) if form is Form.NUMBER else 0
    chosen = Form.ENUM if form is Form.MULTI_ENUM and of.is_apart else form
    return Field(key, of.name, form, of.survey.options(chosen), precision)


def value_of(of: Of, found: Sequence[str], spelling: Spelling) -> Value:
    """What a field says, in its form; nothing where that cannot be."""
    first = found[0]
    match of.settled:
        case Form.NUMBER:
            number = of.survey.figures.read(first)
            return "" if number is None else f"{number:f}"
        case Form.DATE:
            return str(spelling.day(first) or "")
        case Form.MULTI_ENUM:
            return tuple(dict.fromkeys(found if of.is_apart else listed(first)))
        case Form.FLAG:
            return "yes" if first.casefold() in YES else "no"
        case Form.PEOPLE:
            return tuple(dict.fromkeys(found))
        case Form.ENUM:
            return first
        case Form.TEXT:
            return ", ".join(found)


def has_time(text: str, spelling: Spelling) -> bool:
    """Whether a date has a time of day that says something."""
    return spelling.clock(text) not in (None, time())


def minutes(text: str) -> str:
    """A time as Jira counts it (`5400`, `1h 30m`) in minutes; its own text if it is none."""
    if text.isascii() and text.isdigit() and len(text) <= 15:
        return f"{(Decimal(text) / 60).quantize(Decimal('0.01')).normalize():f}"
    found = _SPELLED.fullmatch(text.strip().casefold())
    if found is None or not found[0]:
        return text
    weeks, days, hours, rest = (int(each or 0) for each in found.groups())
    return str(((weeks * 5 + days) * 8 + hours) * 60 + rest)


def said(part: str, texts: Iterable[str]) -> list[str]:
    """Values of a standard field as we have them, without what says that there is none."""
    if part in TIMES:
        return list(map(minutes, texts))
    if part == "resolution":
        return [text for text in texts if text.casefold() not in OPEN]
    return [_sprint(text) for text in texts] if part == "sprint" else list(texts)


def _sprint(text: str) -> str:
    """The name of a sprint, out of all that servers say of it."""
    named = _SPRINT.search(text) if text.endswith("]") else None
    return named[1] if named else text


def _cell(row: Sequence[str], at: int) -> str:
    return row[at].strip() if at < len(row) else ""


def _understand(table: Issues, header: Sequence[str], choices: Choices) -> None:
    chosen = dict(chosen_of(choices))
    for at, head in enumerate(header):
        part, name = meaning_of(head)
        wanted, _, form = chosen.get(str(at), "").partition(":")
        part = wanted if wanted in (*PARTS, "field") else "" if wanted == "skip" else part
        if part in STANDARD or (part == "field" and name.casefold() not in NOISE):
            key = part if part in STANDARD else f"custom {name}"
            shown = f"{name} (min)" if part in TIMES else name
            shown = POINTS if shown.startswith("storypoint") else shown
            fixed = Form(form) if form in set(Form) else STANDARD.get(part)
            of = table.fields.setdefault(key, Of(shown, [], fixed, Survey(name.casefold())))
            of.places.append(at)
        elif part in ("inward", "outward"):
            table.links.append((at, part, name))
        elif part and part not in ("field", "updated"):
            table.places.setdefault(part, []).append(at)
        elif name:
            table.lost.append((at, name))


def _look(table: Issues, row: Sequence[str], evidence: Evidence) -> None:
    for part in DATED:
        for text in table.all(row, part):
            evidence.note(text)
    for key, of in table.fields.items():
        found = said(key, values(row, of.places))
        of.is_many |= len(found) > 1
        for text in found:
            evidence.note(text)
            of.survey.note(text)
    for part in PEOPLE:
        for key, name in table.people(row, part):
            if key != name and len(table.names) < MOST_NAMES:
                table.names[key] = name
    table.note(row)
