"""This module is about one issue of a table of Jira's: what of its row becomes what."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from weft.exchange.imports.formats.jira_table import Issues, has_time, said, value_of, values
from weft.exchange.imports.formats.jira_words import BLOCKING, DONE, PEOPLE, SUBTASK
from weft.exchange.imports.formats.persons import person
from weft.exchange.imports.formats.prose import MOST, TOO_LONG
from weft.exchange.imports.formats.rows import BEYOND, LEFT, TIME, UNREAD
from weft.exchange.imports.formats.wiki import from_wiki
from weft.exchange.imports.graph import (
    NOTHING,
    Board,
    Comment,
    File,
    Form,
    Home,
    Item,
    Link,
    Loss,
    Part,
    Prose,
    Status,
    Value,
)
from weft.std.richtext import Flavour
from weft.std.wording import Template

LINK: Final[Template] = "a link of the kind {name}"
MOST_TOLD: Final = 50_000
_SEVERAL_LABELS: Final = re.compile(r"[\s,]+")


class Frame:
    """Boards, people and states, each told when it is first met."""

    def __init__(self, table: Issues) -> None:
        self._table = table
        self._told: dict[str, object] = {}

    def take(self, row: Sequence[str]) -> Iterator[Part]:
        """What a row names for the first time."""
        table = self._table
        key = table.one(row, "project")
        if self._is_new(f"board {key}", key):
            notes, is_cut = from_wiki(table.one(row, "project notes"), Flavour.TASK)
            yield Board(key, table.one(row, "project name") or key or table.title, notes)
            if is_cut:
                yield Loss(TOO_LONG, name=MOST)
        for part in PEOPLE:
            for one in (person(*each) for each in table.people(row, part)):
                if self._is_new(f"person {one.key}", one):
                    yield one
        name = table.one(row, "status")
        status = Status(name, name, _is_over(table, row, name))
        if name and self._is_new(f"status {name}", status):
            yield status

    def _is_new(self, key: str, part: object) -> bool:
        if self._told.get(key) == part:
            return False
        if len(self._told) < MOST_TOLD:
            self._told[key] = part
        return True


class Row:
    """One issue while its parts are made."""

    def __init__(self, table: Issues, row: Sequence[str], line: int) -> None:
        self._table, self._row, self._line = table, row, line
        self.key = table.one(row, "key")
        self._spelling = table.spelling
        self._left: list[Loss] = []

    def parts(self) -> Iterator[Part]:
        """The issue, what was said on it, what is attached and linked, and what is lost."""
        files = list(self._files())
        addresses = {file.name: file.url for file in files}
        notes = self._prose(self._table.one(self._row, "notes"), Flavour.TASK, addresses)
        yield replace(self._item(), notes=notes)
        yield from self._comments(addresses)
        yield from files
        yield from self._links()
        yield from self._losses()

    def _item(self) -> Item:
        kind, status = self._one("kind"), self._one("status")
        due, start = self._when("due", "inferred due"), self._when("start", "inferred start")
        assigned, parent = self._people("assignee"), self._parent()
        is_done, resolved = self._is_done(status), self._moment("resolved")
        is_part = bool(parent) and kind.casefold() in SUBTASK
        return Item(
            self.key,
            " ".join(self._one("name").split()) or self.key,
            homes=() if is_part else (Home(self._one("project")),),
            parent=parent,
            status=status,
            kind=kind,
            is_done=is_done,
            assignee=assigned[0] if assigned else "",
            others=tuple(assigned[1:]),
            followers=tuple(self._people("watchers")),
            creator=next(iter(self._people("reporter") + self._people("creator")), ""),
            start_on=start,
            due_on=due,
            created_at=self._moment("created"),
            completed_at=resolved if is_done else None,
            tags=tuple(dict.fromkeys(self._labels())),
            values=dict(self._values()),
            line=self._line,
        )

    def _losses(self) -> Iterator[Loss]:
        yield from dict.fromkeys(self._left)
        for at, name in self._table.lost:
            if any(text != "0" for text in values(self._row, (at,))):
                yield Loss(LEFT, self.key, name)
        if any(map(str.strip, self._row[self._table.width :])):
            yield Loss(BEYOND, self.key)
        said_by, entered_by = self._people("reporter"), self._people("creator")
        if said_by and entered_by and said_by != entered_by:
            yield Loss(LEFT, self.key, "Creator")

    def _one(self, part: str) -> str:
        return self._table.one(self._row, part)

    def _people(self, part: str) -> list[str]:
        return [key for key, _ in self._table.people(self._row, part)]

    def _lose(self, what: Template, name: str) -> None:
        self._left.append(Loss(what, self.key, name))

    def _when(self, *kinds: str) -> date | None:
        """The day in the first of these columns that says one."""
        for part in kinds:
            if text := self._one(part):
                found = self._spelling.day(text)
                if found is None:
                    self._lose(UNREAD, part)
                return found
        return None

    def _moment(self, part: str) -> datetime | None:
        text = self._one(part)
        found = self._spelling.moment(text)
        if text and found is None:
            self._lose(UNREAD, part)
        return found

    def _is_done(self, status: str) -> bool:
        is_over = _is_over(self._table, self._row, status)
        if is_over is not None and (is_over or self._one("category")):
            return is_over
        resolution = self._table.fields.get("resolution")
        said_so = said("resolution", values(self._row, resolution.places if resolution else ()))
        return bool(self._one("resolved") or said_so)

    def _parent(self) -> str:
        """The key of what it is part of: named by key or id here or there, else the epic."""
        said = (self._one(part) for part in ("parent key", "parent id", "parent"))
        named = next(filter(None, said), "")
        key = self._table.key_of(named) if named else ""
        key = key or self._table.parent_of(self.key, self._one("id")) or self._one("epic")
        return key if key != self.key else ""

    def _labels(self) -> Iterator[str]:
        for cell in self._table.all(self._row, "labels"):
            yield from filter(None, _SEVERAL_LABELS.split(cell))

    def _values(self) -> Iterator[tuple[str, Value]]:
        for key, of in self._table.fields.items():
            found = said(key, values(self._row, of.places))
            if not found:
                continue
            value = value_of(of, found, self._spelling)
            if value:
                yield key, value
            else:
                self._lose(UNREAD, of.name)
            if of.settled is Form.DATE and has_time(found[0], self._spelling):
                self._lose(TIME, of.name)

    def _prose(self, text: str, flavour: Flavour, files: Mapping[str, str]) -> Prose:
        if not text:
            return NOTHING
        prose, is_cut = from_wiki(text, flavour, files=files, people=self._table.names)
        if is_cut:
            self._lose(TOO_LONG, MOST)
        return prose

    def _comments(self, files: Mapping[str, str]) -> Iterator[Part]:
        """`date;id of the author;text`, or only a text."""
        keys: dict[str, int] = {}
        for cell in self._table.all(self._row, "comment"):
            written, author, text = ([*cell.split(";", 2), "", ""])[:3]
            at = self._spelling.moment(written)
            author, text = (author.strip(), text) if at else ("", cell)
            key = f"{self.key} {at.isoformat() if at else ''} {author}".rstrip()
            keys[key] = keys.get(key, 0) + 1
            key = key if keys[key] == 1 else f"{key} {keys[key]}"
            yield Comment(key, self.key, self._prose(text, Flavour.COMMENT, files), author, at)

    def _files(self) -> Iterator[File]:
        """`date;author;name;address`; a name may hold `;`."""
        for cell in self._table.all(self._row, "attachment"):
            pieces = cell.split(";")
            at = self._spelling.moment(pieces[0]) if len(pieces) > 3 else None
            url = pieces[-1].strip() if "://" in pieces[-1] else ""
            name = ";".join(pieces[2:-1] if at else pieces[: -1 if url else None]).strip()
            author = pieces[1].strip() if at else ""
            yield File(
                url or f"{self.key} {cell}", self.key, name or url, url, author=author, at=at
            )

    def _links(self) -> Iterator[Part]:
        for at, way, kind in self._table.links:
            for cell in values(self._row, (at,)):
                if kind.casefold() not in BLOCKING:
                    yield Loss(LINK, self.key, kind)
                elif way == "inward":
                    yield Link(self.key, cell)
                else:
                    yield Link(cell, self.key)


def _is_over(table: Issues, row: Sequence[str], status: str) -> bool | None:
    """Whether nothing remains to be done in a state: its category says so, or its name."""
    category = table.one(row, "category")
    if category:
        return category.casefold() in DONE
    return True if status.casefold() in DONE else None
