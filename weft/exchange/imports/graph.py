"""The neutral graph: what every export comes down to, whatever system wrote it.

A reader yields parts in the order in which its file has them and keeps none, so a file of any size
is read in constant memory.  Parts name each other by keys: texts that mean one thing within one
file and mean the same in its next export.  A part may be named before it comes, and may come more
than once: what comes later is merged into what came before (see `staging`).

Texts are either plain or rich.  Rich text is the HTML that Weft keeps (`weft/std/richtext`);
readers turn Markdown and wiki markup into it, and what it cannot hold into a `Loss`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from weft.std.wording import Spoken, Template

Key = str
Value = str | tuple[str, ...]
"""Of a field: a text, a number in decimal digits, a day as in ISO 8601, the name of an option; or
several names of options, or keys of people.
"""


class Form(StrEnum):
    """What values of a field are."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    ENUM = "enum"
    MULTI_ENUM = "multi_enum"
    PEOPLE = "people"
    FLAG = "flag"
    """Yes or no, as the texts `yes` and `no`; an enum of two options here."""


@dataclass(frozen=True, slots=True)
class Prose:
    """A text: plain, or rich where there is any `html`."""

    plain: str = ""
    html: str = ""

    def __bool__(self) -> bool:
        return bool(self.plain or self.html)


NOTHING = Prose()


@dataclass(frozen=True, slots=True)
class Board:
    """What becomes a project.  A file of one board gives it the key `""`."""

    key: Key
    name: str
    notes: Prose = NOTHING
    color: str = ""
    is_archived: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody; files without identities use names or addresses as keys."""

    key: Key
    name: str
    email: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """What becomes a section of a board; places stand in the order in which they come."""

    key: Key
    name: str
    board: Key = ""
    is_archived: bool = False


@dataclass(frozen=True, slots=True)
class Status:
    """A state of the source's workflow; `is_done` where the source says so itself."""

    key: Key
    name: str
    is_done: bool | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """A field of items beside those that every task has; options in their order."""

    key: Key
    name: str
    form: Form
    options: tuple[str, ...] = ()
    precision: int = 0
    currency: str = ""
    """ISO 4217."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A column of a table: for what it was taken, and what stands in it first.

    The key is its place, from 0, or its places with commas between, where several have one name.
    """

    key: Key
    name: str
    means: str
    field: Key = ""
    """The field that it becomes, where it becomes one."""
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Home:
    """Where an item stands: a board, and a place in it or none."""

    board: Key = ""
    place: Key = ""


NO_VALUES: Mapping[Key, Value] = {}


@dataclass(frozen=True, slots=True)
class Item:
    """What becomes a task.  `line` is where it stands in its file, from 1, where it has lines.

    Dates are civil; a moment beside a date wins.  Moments carry their offset.  `rank` orders items
    of one place where the order of the file does not.  `kind` is what the source calls this sort of
    item ("Story", "Milestone"); `url` is where it was.
    """

    key: Key
    name: str
    notes: Prose = NOTHING
    homes: tuple[Home, ...] = (Home(),)
    parent: Key = ""
    status: Key = ""
    kind: str = ""
    is_done: bool = False
    is_archived: bool = False
    assignee: Key = ""
    others: tuple[Key, ...] = ()
    """Assigned as well."""
    followers: tuple[Key, ...] = ()
    likes: tuple[Key, ...] = ()
    creator: Key = ""
    start_on: date | None = None
    start_at: datetime | None = None
    due_on: date | None = None
    due_at: datetime | None = None
    created_at: datetime | None = None
    completed_at: datetime | None = None
    tags: tuple[str, ...] = ()
    values: Mapping[Key, Value] = field(default_factory=dict[Key, Value])
    rank: float | None = None
    url: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Comment:
    """Something that was said on an item."""

    key: Key
    item: Key
    text: Prose
    author: Key = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class File:
    """Something attached to an item: at an address, or within the source (`inside`: how its reader
    finds it again).
    """

    key: Key
    item: Key
    name: str
    url: str = ""
    inside: str = ""
    author: Key = ""
    at: datetime | None = None
    size: int | None = None
    """In bytes."""


class Tie(StrEnum):
    """How two items hang together in time: which end of the first sets which of the second."""

    FINISH_START = "FS"
    START_START = "SS"
    FINISH_FINISH = "FF"
    START_FINISH = "SF"


@dataclass(frozen=True, slots=True)
class Link:
    """`item` waits for `needs`, and `lag_days` working days more."""

    item: Key
    needs: Key
    tie: Tie = Tie.FINISH_START
    lag_days: int = 0


@dataclass(frozen=True, slots=True)
class Loss:
    """Something of the file that has no place here: told in the report, counted by `what`.

    `what` is one of few sentences, not one an item; `name` fills its `{name}`.
    """

    what: Template
    item: Key = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read and was left out, with the sentence that says why."""

    line: int
    why: Spoken


Part = (
    Board
    | Person
    | Place
    | Status
    | Field
    | Heading
    | Item
    | Comment
    | File
    | Link
    | Loss
    | Problem
)  # fmt: skip
