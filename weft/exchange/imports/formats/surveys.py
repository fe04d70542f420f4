"""What the values of a column are: looked at one by one, then said."""

from collections.abc import Callable
from typing import Final, NamedTuple

from weft.exchange.imports.formats.dates import Spelling
from weft.exchange.imports.formats.heads import CHOSEN_FROM, NO, NOTHING, YES
from weft.exchange.imports.formats.lists import parts
from weft.exchange.imports.formats.numbers import Figures
from weft.exchange.imports.graph import Form

MOST_OPTIONS: Final = 500
"""Words of one column that are kept, to become options."""
FEW: Final = 50
"""Among how many words a column chooses, when nobody says that it does."""
LONGEST_OPTION: Final = 60
MOST_PRECISION: Final = 6
_ANY_ORDER: Final = Spelling()


class Survey:
    """The values of one column."""

    def __init__(self, head: str) -> None:
        self.filled = 0
        self.figures = Figures()
        self._head = head
        self._words: dict[str, None] = {}
        self._pieces: dict[str, None] = {}
        self._seen: dict[str, _Seen] = {}
        self._pieced = 0
        self._numbers = self._dated = self._flags = self._addresses = 0

    def note(self, text: str) -> None:
        """Look at one value."""
        seen = self._seen.get(text)
        if seen is None:
            seen = self._looked_at(text)
            if len(self._seen) <= MOST_OPTIONS and len(text) <= LONGEST_OPTION:
                self._seen[text] = seen
        if seen.is_filled:
            self.filled += 1
            self._pieced += seen.pieces
            self._flags += seen.is_flag
            self._numbers += seen.is_number
            self._addresses += seen.is_address
            self._dated += seen.is_dated

    def _looked_at(self, text: str) -> "_Seen":
        folded = text.casefold() if len(text) <= LONGEST_OPTION else ""
        if not text or folded in NOTHING:
            return _Seen()
        pieces: list[str] = []
        if len(self._words) <= MOST_OPTIONS and len(text) <= LONGEST_OPTION * 10:
            self._words[text] = None
            pieces = parts(text)
            if len(self._pieces) <= MOST_OPTIONS:
                self._pieces.update(dict.fromkeys(pieces))
        return _Seen(
            True,
            len(pieces),
            folded in YES or folded in NO,
            self.figures.note(text),
            is_address(text),
            self._is_dated(text),
        )

    def form(self, is_person: Callable[[str], bool]) -> Form:
        """What all of the values are; a text where they are nothing else."""
        if not self.filled:
            return Form.TEXT
        counted = (
            (Form.FLAG, self._flags),
            (Form.NUMBER, self._numbers if self.figures.precision <= MOST_PRECISION else 0),
            (Form.DATE, self._dated),
        )
        found = next((form for form, count in counted if count == self.filled), None)
        if found or len(self._words) > MOST_OPTIONS:
            return found or (Form.PEOPLE if self._addresses == self.filled else Form.TEXT)
        if self._pieces and all(is_person(each) or is_address(each) for each in self._pieces):
            return Form.PEOPLE
        return self._chosen()

    def options(self, form: Form) -> tuple[str, ...]:
        """The words among which it chooses, in their order."""
        words = self._words if form is Form.ENUM else self._pieces
        return tuple(words)[:MOST_OPTIONS] if form in (Form.ENUM, Form.MULTI_ENUM) else ()

    def _chosen(self) -> Form:
        """Whether it chooses among few words, one or several at once."""
        is_hinted = self._head in CHOSEN_FROM
        recombines = len(self._pieces) < len(self._words)
        for form, words, count in (
            (Form.MULTI_ENUM, self._pieces, self._pieced),
            (Form.ENUM, self._words, self.filled),
        ):
            if form is Form.MULTI_ENUM and not recombines:
                continue
            is_few = len(words) <= FEW and max(map(len, words), default=0) <= LONGEST_OPTION
            if (
                is_few
                and (is_hinted or len(words) * 2 <= count)
                and not any("\n" in w for w in words)
            ):
                return form
        return Form.TEXT

    def _is_dated(self, text: str) -> bool:
        if self._dated < self.filled or not any(map(str.isdigit, text[:40])):
            return False
        return _ANY_ORDER.day(text) is not None


class _Seen(NamedTuple):
    """What one value is."""

    is_filled: bool = False
    pieces: int = 0
    is_flag: bool = False
    is_number: bool = False
    is_address: bool = False
    is_dated: bool = False


def is_address(text: str) -> bool:
    """Whether a text is the address of one or several people."""
    found = parts(text) if "@" in text else []
    return bool(found) and all(
        one.count("@") == 1 and not one.startswith("@") and " " not in one and "." in one
        for one in (_within(each) for each in found)
    )


def _within(text: str) -> str:
    """The address of `Ada <ada@example.com>`."""
    return text.rpartition("<")[2].removesuffix(">") if text.endswith(">") else text
