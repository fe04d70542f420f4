"""Tables of tasks, whoever wrote them: looked through once to understand their columns, then read.

What columns may mean is in `heads`; every other column becomes a field whose form its values tell.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from weft.exchange.imports.format import Choices
from weft.exchange.imports.formats.columns import Column, Line, chosen_of, headed, understood
from weft.exchange.imports.formats.dates import Evidence, Spelling
from weft.exchange.imports.formats.heads import Means
from weft.exchange.imports.formats.lists import SEVERAL, segments
from weft.exchange.imports.formats.registers import Register
from weft.exchange.imports.formats.surveys import Survey
from weft.exchange.imports.graph import Form
from weft.exchange.imports.sources import Unreadable

Lines = Callable[[], Iterator[Line]]
"""The table from its beginning, each time it is asked for."""

MOST_NAMES: Final = 10_000
"""People and boards that are known by name while a table is read."""
MOST_SAMPLES: Final = 3
LONGEST_SAMPLE: Final = 120
SAMPLED: Final = 100
"""Rows from which samples of the columns are taken."""
_DATED: Final = (Means.DUE, Means.START, Means.DONE, Means.CREATED)
_NAMING: Final = (Means.ASSIGNEE, Means.CREATOR, Means.OTHERS, Means.FOLLOWERS)


@dataclass
class Grid:
    """A table that was looked through; to be used in a `with`, for it keeps notes on disk."""

    title: str
    columns: list[Column] = field(default_factory=list[Column])
    first: int = 0
    """How many lines stand above the first row."""
    width: int = 0
    forms: dict[str, Form] = field(default_factory=dict[str, Form])
    surveys: dict[str, Survey] = field(default_factory=dict[str, Survey])
    """Of the fields, by their names."""
    samples: dict[tuple[int, ...], dict[str, None]] = field(
        default_factory=dict[tuple[int, ...], dict[str, None]]
    )
    """What stands first in the columns, by their places."""
    spelling: Spelling = field(default_factory=Spelling)
    register: Register = field(default_factory=Register)
    addresses: dict[str, str] = field(default_factory=dict[str, str])
    """Of people by their names, folded, as far as rows name both."""
    names: dict[str, str] = field(default_factory=dict[str, str])
    """Of people by their addresses, so far."""
    people: set[str] = field(default_factory=set[str])
    """Names that stand alone in a cell; so of boards."""
    boards: set[str] = field(default_factory=set[str])
    common: str = ""
    """The board in which every row with a section stands: the sections are its own."""
    is_paired: bool = True
    """Whether of several boards every section is told, in their order."""
    has_own_sections: bool = False
    """Whether the sections are of none of the boards, as in a list of one's own tasks."""
    is_outlined: bool = False
    by_means: dict[Means, list[Column]] = field(init=False)

    def __post_init__(self) -> None:
        self.arrange(self.columns)

    def __enter__(self) -> "Grid":
        return self

    def __exit__(self, *_: object) -> None:
        self.register.close()

    def arrange(self, columns: list[Column]) -> None:
        """Say which columns there are."""
        self.columns, self.by_means = columns, {}
        for one in columns:
            self.by_means.setdefault(one.means, []).append(one)

    def of(self, means: Means) -> Sequence[Column]:
        """The columns that say something of this."""
        return self.by_means.get(means, ())

    def text(self, line: Line, means: Means) -> str:
        """What a row says of something; several columns of it one after the other."""
        columns = self.of(means)
        if len(columns) < 2:
            return self.cell(line, columns[0]) if columns else ""
        found = (self.cell(line, one) for one in columns)
        return ("\n\n" if means is Means.NOTES else ", ").join(filter(None, found))

    def cell(self, line: Line, column: Column) -> str:
        """What stands in a column, or in the several of one name."""
        if len(column.places) == 1:
            place = column.places[0]
            return line.cells[place].strip() if place < len(line.cells) else ""
        found = (line.cells[at].strip() for at in column.places if at < len(line.cells))
        return ("\n\n" if column.means is Means.NOTES else ", ").join(filter(None, found))

    def is_person(self, text: str) -> bool:
        """Whether somebody of the table is called so: one, though a cell may name several."""
        return not SEVERAL.search(text) and text.casefold() in self.people


def looked_through(lines: Lines, title: str, choices: Choices) -> Grid:
    """The table, understood; `Unreadable` where it has no columns or no row."""
    found = headed(lines())
    if found is None:
        raise Unreadable("The table is empty")
    head, above = found
    table = Grid(title, understood(head.cells, choices), above + 1, len(head.cells))
    look = _Look(table, choices)
    try:
        for n, line in enumerate(rows(table, lines)):
            look.take(n, line)
        look.settle()
    except BaseException:
        table.register.close()
        raise
    return table


def rows(table: Grid, lines: Lines) -> Iterator[Line]:
    """The rows below the names of the columns in which anything stands."""
    for at, line in enumerate(lines()):
        if at >= table.first and any(map(str.strip, line.cells)):
            yield line


class _Look:
    """What is noted while a table is looked through."""

    def __init__(self, table: Grid, choices: Choices) -> None:
        self._table, self._choices = table, choices
        self._days = Evidence()
        self._boards: set[str] | None = None
        self._previous = 0
        self._is_tree = True
        self._has_boards, self._has_keys = bool(table.of(Means.BOARD)), bool(table.of(Means.KEY))
        self._has_parents = bool(table.of(Means.PARENT))
        table.surveys = {
            one.head: Survey(one.head.casefold())
            for one in table.columns
            if one.means in (Means.FIELD, Means.KEY)
        }

    def take(self, n: int, line: Line) -> None:
        """Look at one row."""
        table = self._table
        key = table.text(line, Means.KEY) if self._has_keys else ""
        table.register.add(n, key, table.text(line, Means.NAME))
        if n < SAMPLED:
            self._sample(line)
        for one in table.columns:
            if one.means in _DATED:
                self._days.note(table.cell(line, one))
            elif one.head in table.surveys:
                text = table.cell(line, one)
                self._days.note(text)
                table.surveys[one.head].note(text)
            elif one.means in _NAMING:
                text = table.cell(line, one).casefold()
                _note(table.people, "" if "," in text else text)
        self._note_address(line)
        if self._has_boards:
            self._note_boards(line)
        self._note_level(line)

    def _sample(self, line: Line) -> None:
        for one in self._table.columns:
            kept = self._table.samples.setdefault(one.places, {})
            text = " ".join(self._table.cell(line, one).split())[:LONGEST_SAMPLE]
            if text and len(kept) < MOST_SAMPLES:
                kept[text] = None

    def settle(self) -> None:
        """Say what all of them mean together."""
        table = self._table
        self._keep_keys()
        for one in table.of(Means.FIELD):
            form = one.form or table.surveys[one.head].form(table.is_person)
            table.forms[one.head] = form
        table.spelling = self._days.spelling(self._choices)
        likeliest = sorted(
            self._boards or (), key=lambda name: (_bare(name) != _bare(table.title), name)
        )
        table.common = next(iter(likeliest), "")
        table.is_outlined = self._is_tree and table.is_outlined and not self._has_parents

    def _keep_keys(self) -> None:
        """A column that does not tell tasks apart is no key, unless somebody said that it is."""
        table = self._table
        is_chosen = any(said == Means.KEY for _, said in chosen_of(self._choices))
        keeps = self._has_keys and (is_chosen or table.register.tells_apart())
        table.register.settle(keeps)
        if not keeps:
            table.arrange(
                [
                    replace(one, means=Means.FIELD) if one.means is Means.KEY else one
                    for one in table.columns
                ]
            )

    def _note_address(self, line: Line) -> None:
        name = self._table.text(line, Means.ASSIGNEE)
        address = self._table.text(line, Means.EMAIL)
        is_one = name and "@" in address and "," not in address and "@" not in name
        if is_one and len(self._table.addresses) < MOST_NAMES:
            self._table.addresses.setdefault(name.casefold(), address.casefold())
            self._table.names.setdefault(address.casefold(), name)

    def _note_boards(self, line: Line) -> None:
        table = self._table
        text = table.text(line, Means.BOARD)
        if "," not in text:
            _note(table.boards, text)
        section = table.text(line, Means.SECTION)
        if section:
            table.has_own_sections |= not text
            here = segments(text, table.boards.__contains__)
            table.is_paired &= len(here) < 2 or len(here) == len(section.split(","))
            self._boards = set(here) & (set(here) if self._boards is None else self._boards)

    def _note_level(self, line: Line) -> None:
        self._is_tree &= line.level <= self._previous + 1
        self._previous = line.level
        self._table.is_outlined |= line.level > 0


def _note(names: set[str], text: str) -> None:
    if text and len(names) < MOST_NAMES:
        names.add(text)


def _bare(name: str) -> str:
    """A name as files may be called by it."""
    return "".join(filter(str.isalnum, name)).casefold()
