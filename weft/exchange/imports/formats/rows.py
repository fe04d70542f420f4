"""Rows of a table that was looked through → the parts of the neutral graph."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from functools import partial
from typing import Final

from weft.exchange.imports.formats.columns import Column, Line
from weft.exchange.imports.formats.heads import (
    LEFT_OUT,
    NO,
    NOBODY,
    NOT_DONE,
    NOTHING,
    Means,
    folded,
)
from weft.exchange.imports.formats.lists import parts, segments
from weft.exchange.imports.formats.registers import short
from weft.exchange.imports.formats.surveys import MOST_OPTIONS, MOST_PRECISION
from weft.exchange.imports.formats.tables import Grid, Lines, rows
from weft.exchange.imports.graph import (
    Board,
    Comment,
    Field,
    Form,
    Heading,
    Home,
    Item,
    Link,
    Loss,
    Part,
    Person,
    Place,
    Problem,
    Prose,
    Status,
    Value,
)
from weft.exchange.imports.sources import Unreadable
from weft.exchange.imports.staging import ABSENT_PARENT
from weft.std.wording import Template

LEFT: Final[Template] = "the column {name}"
UNREAD: Final[Template] = "a value of {name} that cannot be read"
TIME: Final[Template] = "the time of day in {name}"
BEYOND: Final[Template] = "what stands to the right of the last named column"
AMBIGUOUS: Final[Template] = (
    "which of several tasks of one name {name} means: the nearest was taken"
)
ABSENT: Final[Template] = "a dependency on a task that is not in the file"
TAKEN: Final[Template] = "a key that stands for another task already"
PLACELESS: Final[Template] = "the section, of several projects"

MOST_KNOWN: Final = 10_000
LONGEST_PERSON: Final = 400
"""Of a name with its address."""
_MAILED: Final = re.compile(r"(.*?)\s*<([^<>\s]+@[^<>\s]+)>")


def parts_of(table: Grid, lines: Lines) -> Iterator[Part]:
    """Everything that stands in a table."""
    yield from map(partial(_heading, table), table.columns)
    for one in table.of(Means.FIELD):
        if table.surveys[one.head].filled:
            yield _field(table, one)
    reading = _Rows(table)
    for n, line in enumerate(rows(table, lines)):
        yield from reading.take(n, line)


def _heading(table: Grid, column: Column) -> Heading:
    is_field = column.means is Means.FIELD
    form = f":{table.forms[column.head]}" if is_field else ""
    return Heading(
        ",".join(map(str, column.places)),
        column.head,
        column.means + form,
        _key_of(column) if is_field else "",
        tuple(table.samples.get(column.places, ())),
    )


def _field(table: Grid, column: Column) -> Field:
    form, survey = table.forms[column.head], table.surveys[column.head]
    is_number = form is Form.NUMBER
    return Field(
        _key_of(column),
        column.head,
        form,
        survey.options(form),
        min(survey.figures.precision, MOST_PRECISION) if is_number else 0,
        survey.figures.currency if is_number else "",
    )


def _key_of(column: Column) -> str:
    return folded(column.head)


class _Rows:
    """How rows are read, and what was told already."""

    def __init__(self, table: Grid) -> None:
        self._table = table
        self._told: set[Part] = set()
        self._above: list[str] = []
        self._has_boards = bool(table.of(Means.BOARD))
        self._options = {
            one.head: set(table.surveys[one.head].options(table.forms[one.head]))
            for one in table.of(Means.FIELD)
        }

    def take(self, n: int, line: Line) -> Iterator[Part]:
        """The parts of one row."""
        table = self._table
        name = " ".join(table.text(line, Means.NAME).split())
        if not name:
            yield Problem(line.number, Unreadable("The row has no name"))
            return
        row = _Row(self._table, line, n)
        item = self._item(row, name)
        for part in row.found:
            if isinstance(part, Person | Board | Place | Status):
                if part in self._told:
                    continue
                if len(self._told) < MOST_KNOWN:
                    self._told.add(part)
            yield part
        yield item
        yield from self._after(row)

    def _item(self, row: "_Row", name: str) -> Item:
        at, is_done = row.done()
        due_on, due_at = row.when(Means.DUE)
        start_on, start_at = row.when(Means.START)
        assignee, others = row.assignees()
        parent = row.parent(self._above) if self._table.is_outlined else row.named_parent()
        return Item(
            row.key,
            name,
            Prose(row.text(Means.NOTES)),
            row.homes(bool(parent), self._has_boards),
            parent,
            status=row.status(),
            kind=row.text(Means.KIND),
            is_done=is_done,
            assignee=assignee,
            others=others,
            followers=row.people(Means.FOLLOWERS),
            creator=next(iter(row.people(Means.CREATOR)), ""),
            start_on=start_on,
            start_at=start_at,
            due_on=due_on,
            due_at=due_at,
            created_at=row.moment(Means.CREATED),
            completed_at=at,
            tags=tuple(parts(row.text(Means.TAGS))),
            values=dict(self._values(row)),
            url=row.text(Means.URL),
            line=row.line.number,
        )

    def _values(self, row: "_Row") -> Iterator[tuple[str, Value]]:
        for column in self._table.of(Means.FIELD):
            text = self._table.cell(row.line, column)
            if not text or (column.form is None and folded(text) in NOTHING):
                continue
            form = self._table.forms[column.head]
            value = row.value(column, form, text)
            if form in (Form.ENUM, Form.MULTI_ENUM):
                value = self._offered(row, column, form, value)
            if value:
                yield _key_of(column), value

    def _offered(self, row: "_Row", column: Column, form: Form, value: Value) -> Value:
        """The words that are options; what is new becomes one while there may be more."""
        offered = self._options[column.head]
        words = (value,) if isinstance(value, str) else value
        new = [word for word in words if word not in offered]
        fitting = new[: MOST_OPTIONS - len(offered)]
        if fitting:
            offered.update(fitting)
            row.found.append(Field(_key_of(column), column.head, form, tuple(fitting)))
        if len(fitting) < len(new):
            row.lose(UNREAD, column.head)
        kept = tuple(word for word in words if word in offered)
        return kept if form is Form.MULTI_ENUM else "".join(kept)

    def _after(self, row: "_Row") -> Iterator[Part]:
        """What hangs on the item."""
        key = row.text(Means.KEY)
        if key and row.key != short(key):
            row.lose(TAKEN)
        yield from row.links(Means.NEEDS)
        yield from row.links(Means.HOLDS)
        yield from row.comments()
        for column in self._table.of(Means.SKIP):
            if self._table.cell(row.line, column):
                yield from self._left(row, column)
        if any(map(str.strip, row.line.cells[self._table.width :])):
            yield Loss(BEYOND, row.key)
        yield from row.lost

    def _left(self, row: "_Row", column: Column) -> Iterator[Loss]:
        """A column that is left out: of every item, or once where the import decides it anew."""
        is_ours = folded(column.head) in LEFT_OUT
        loss = Loss(LEFT, "" if is_ours else row.key, column.head)
        if loss not in self._told:
            yield loss
        if is_ours:
            self._told.add(loss)


class _Row:
    """One row: what it says, in the words of the graph; `found` are parts that its item names."""

    def __init__(self, table: Grid, line: Line, n: int) -> None:
        self._table, self._n = table, n
        self.line = line
        self.key = table.register.key_of(n)
        self.found: list[Part] = []
        self.lost: list[Loss] = []

    def text(self, means: Means) -> str:
        """What it says of something."""
        return self._table.text(self.line, means)

    def lose(self, what: Template, name: str = "") -> None:
        """Something of it is left behind."""
        self.lost.append(Loss(what, self.key, name))

    def status(self) -> str:
        """The key of its state."""
        text = self.text(Means.STATUS)
        if text:
            self.found.append(Status(folded(text), text))
        return folded(text)

    def done(self) -> tuple[datetime | None, bool]:
        """When it was done, if that is told, and whether it is."""
        cells = (self._table.cell(self.line, one) for one in self._table.of(Means.DONE))
        said = [text for text in cells if text and folded(text) not in NOT_DONE]
        moments = (self._table.spelling.moment(text) for text in said)
        return next(filter(None, moments), None), bool(said)

    def moment(self, means: Means) -> datetime | None:
        """A moment; the beginning of a day where there is only that."""
        text = self.text(means)
        at = self._table.spelling.moment(text) if text else None
        if text and at is None:
            self.lose(UNREAD, self._head(means))
        return at

    def when(self, means: Means) -> tuple[date | None, datetime | None]:
        """A day, or a moment."""
        text = self.text(means)
        found = self._table.spelling.read(text) if text else None
        if text and found is None:
            self.lose(UNREAD, self._head(means))
        if isinstance(found, datetime):
            is_midnight = found.astimezone(self._table.spelling.zone).time() == time()
            return (self._table.spelling.day(text), None) if is_midnight else (None, found)
        return found, None

    def assignees(self) -> tuple[str, tuple[str, ...]]:
        """The first to whom it is assigned, and the others."""
        names, addresses = self.text(Means.ASSIGNEE), parts(self.text(Means.EMAIL))
        if len(addresses) == 1 and names and "@" not in names and folded(names) not in NOBODY:
            keys = (self._person(names, addresses[0]),)
        elif addresses:
            keys = tuple(map(self._person, addresses))
        else:
            keys = self._listed(names)
        every = tuple(dict.fromkeys((*keys, *self.people(Means.OTHERS))))
        return (every[0], every[1:]) if every else ("", ())

    def people(self, means: Means) -> tuple[str, ...]:
        """The keys of the people that it names."""
        return self._listed(self.text(means))

    def homes(self, is_part: bool, has_boards: bool) -> tuple[Home, ...]:
        """Where it stands."""
        section, table = self.text(Means.SECTION), self._table
        boards = segments(self.text(Means.BOARD), table.boards.__contains__) if has_boards else []
        if not boards:
            return () if is_part and not section else (self._home("", section),)
        if table.common and not table.is_paired:
            return tuple(self._home(one, section if one == table.common else "") for one in boards)
        if table.has_own_sections:
            own = (self._home("", section),) if section else ()
            return (*own, *(self._home(one, "") for one in boards))
        sections = [section] if len(boards) == 1 else [one.strip() for one in section.split(",")]
        if section and len(sections) != len(boards):
            self.lose(PLACELESS)
            sections = []
        sections = sections if section and sections else [""] * len(boards)
        return tuple(map(self._home, boards, sections))

    def parent(self, above: list[str]) -> str:
        """The key of the row of the next higher level above; `above` is kept up to here."""
        level = min(self.line.level, len(above))
        del above[level:]
        found = above[-1] if above else ""
        above.append(self.key)
        return found

    def named_parent(self) -> str:
        """The key of the row that it calls its parent."""
        text = self.text(Means.PARENT)
        return self._meant(text, ABSENT_PARENT, self._head(Means.PARENT)) if text else ""

    def links(self, means: Means) -> Iterator[Link]:
        """What it waits for, or what waits for it."""
        text = self.text(means)
        for one in segments(text, self._table.register.is_known) if text else ():
            other = self._meant(one, ABSENT, self._head(means))
            if other and means is Means.NEEDS:
                yield Link(self.key, other)
            elif other:
                yield Link(other, self.key)

    def comments(self) -> Iterator[Comment]:
        """What was said on it."""
        for column in self._table.of(Means.COMMENT):
            for place in column.places:
                text = self.line.cells[place].strip() if place < len(self.line.cells) else ""
                if text:
                    yield Comment(f"{self.key}/{place}", self.key, Prose(text))

    def value(self, column: Column, form: Form, text: str) -> Value:
        """What it says of a field; nothing where that cannot be read."""
        value: Value = text
        if form is Form.NUMBER:
            number = self._table.surveys[column.head].figures.read(text)
            value = "" if number is None else f"{number:f}"
        elif form is Form.DATE:
            value = self._day(column, text)
        elif form is Form.MULTI_ENUM:
            value = tuple(parts(text))
        elif form is Form.PEOPLE:
            value = self._listed(text)
        elif form is Form.FLAG:
            value = "no" if folded(text) in NO | {"0"} else "yes"
        if not value:
            self.lose(UNREAD, column.head)
        return value

    def _day(self, column: Column, text: str) -> str:
        found = self._table.spelling.read(text)
        if isinstance(found, datetime):
            if found.astimezone(self._table.spelling.zone).time() != time():
                self.lose(TIME, column.head)
            found = self._table.spelling.day(text)
        return found.isoformat() if found else ""

    def _head(self, means: Means) -> str:
        return next((one.head for one in self._table.of(means)), "")

    def _meant(self, text: str, absent: Template, head: str) -> str:
        key, is_ambiguous = self._table.register.meant(text, self._n)
        if not key:
            self.lose(absent)
        elif is_ambiguous:
            self.lose(AMBIGUOUS, head)
        return key if key != self.key else ""

    def _home(self, board: str, section: str) -> Home:
        self.found.append(Board(board, board or self._table.title))
        key = f"{board}\n{section}" if board and section else section
        if section:
            self.found.append(Place(key, section, board))
        return Home(board, key)

    def _listed(self, text: str) -> tuple[str, ...]:
        if not text or folded(text) in NOBODY:
            return ()
        names = segments(text, self._table.is_person)
        is_told = "@" in text or ";" in text
        is_one = not is_told and len(names) > 1 and not all(map(self._is_whole, names))
        return tuple(dict.fromkeys(map(self._person, [text] if is_one else names)))

    def _is_whole(self, name: str) -> bool:
        """Whether a name between commas is one of its own, rather than half of `Byte, Ada`."""
        return self._table.is_person(name) or " " in name

    def _person(self, name: str, address: str = "") -> str:
        if mailed := _MAILED.fullmatch(name[:LONGEST_PERSON]):
            name, address = mailed[1], mailed[2]
        elif "@" in name and " " not in name:
            name, address = self._table.names.get(name.casefold(), name), name
        address = address.casefold() or self._table.addresses.get(name.casefold(), "")
        key = address or name
        self.found.append(Person(key, name or address, address))
        return key
