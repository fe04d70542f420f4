"""This module is about JSON of any size: read as a stream, piece by piece, within limits.

What it may hold is a stranger's choice, so nothing is looked up in a piece but by the functions
below, which find what they ask for or nothing.  A piece may be nested some hundred levels deep.
"""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final, TextIO, cast

from weft.exchange.imports.sources import Source, Unreadable
from weft.std.wording import Template

LARGEST_PIECE: Final = 16 << 20
"""Characters of one piece, such as a card or a task with all its parts."""
MOST_VALUES: Final = 500_000
"""Of one piece, with all that lies within."""
MOST_DIGITS: Final = 30
DAMAGED: Final[Template] = "The file is damaged: it is no whole JSON"
_CHUNK: Final = 64 << 10
_BETWEEN: Final = re.compile(r"[ \t\r\n,:]*")
_CLOSED_BY: Final = {"{": "}", "[": "]"}
_ENDED: Final = frozenset('}]"')
_ENDING: Final = frozenset(" \t\r\n,]}")

Entry = Mapping[str, Any]
"""A JSON object."""
NO_ENTRY: Final[Entry] = {}


def members(source: Source) -> Iterator[tuple[str, Any]]:
    """What stands in an object, by its name; of a list each element by itself.

    Of a file that is a list, the elements, with the name `""`.
    """
    return _pieces(source, into_objects=True)


def elements(source: Source) -> Iterator[Any]:
    """The elements of a list, or the values that stand one after another (JSON Lines); lists that
    stand so as well.
    """
    return (piece for _, piece in _pieces(source, into_objects=False))


def entry_at(of: object, *path: str) -> Entry:
    """The object at a path of names."""
    for name in path:
        of = cast(Entry, of).get(name) if isinstance(of, dict) else None
    return cast(Entry, of) if isinstance(of, dict) else NO_ENTRY


def list_at(of: object, *path: str) -> list[Any]:
    """The list at a path of names."""
    found = entry_at(of, *path[:-1]).get(path[-1])
    return cast(list[Any], found) if isinstance(found, list) else []


def entries_at(of: object, *path: str) -> list[Entry]:
    """The objects of the list at a path of names."""
    return [cast(Entry, one) for one in list_at(of, *path) if isinstance(one, dict)]


def texts_at(of: object, *path: str) -> list[str]:
    """The texts of the list at a path of names, without the empty ones."""
    return [clean(one) for one in list_at(of, *path) if isinstance(one, str) and one]


def text_at(of: object, *path: str) -> str:
    """The text at a path of names; a number as its digits."""
    found = entry_at(of, *path[:-1]).get(path[-1])
    if isinstance(found, str):
        return clean(found)
    number = _number(found)
    return "" if number is None else f"{number:f}"


def number_at(of: object, *path: str) -> Decimal | None:
    """The number at a path of names, which may stand there as a text."""
    return _number(entry_at(of, *path[:-1]).get(path[-1]))


def is_true(of: object, *path: str) -> bool:
    """Whether `true` stands at a path of names."""
    return entry_at(of, *path[:-1]).get(path[-1]) is True


def moment_at(of: object, *path: str) -> datetime | None:
    """The moment at a path of names, in ISO 8601; in UTC where it has no offset."""
    try:
        found = datetime.fromisoformat(text_at(of, *path))
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _number(found: object) -> Decimal | None:
    """A finite number that can be written down."""
    if isinstance(found, bool) or not isinstance(found, int | Decimal | str):
        return None
    try:
        number = Decimal(found.strip() if isinstance(found, str) else found)
    except ArithmeticError:
        return None
    if not number.is_finite() or abs(number.adjusted()) > MOST_DIGITS:
        return None
    return number if len(number.as_tuple().digits) <= MOST_DIGITS else None


def _decimal(digits: str) -> Decimal | None:
    """A number with a fraction or an exponent, unless that is absurd."""
    try:
        return Decimal(digits)
    except ArithmeticError:
        return None


_DECODER: Final = json.JSONDecoder(parse_float=_decimal, parse_constant=lambda name: None)


def _pieces(source: Source, *, into_objects: bool) -> Iterator[tuple[str, Any]]:
    """Every value that lies directly in the file, in its lists, or in the members of its objects
    and their lists.
    """
    with source.text() as text:
        reading = _Reading(text)
        around: list[str] = []
        name: str | None = None
        while mark := reading.mark():
            if mark in "]}":
                _close(around, mark)
                reading.step()
                name = None
            elif around == ["{"] and name is None:
                name = str(reading.whole())
            elif _is_around(mark, around, into_objects):
                around.append(mark)
                reading.step()
            else:
                yield name or "", reading.whole()
                name = name if around == ["{", "["] else None
        if around:
            raise Unreadable(DAMAGED)


def _close(around: list[str], mark: str) -> None:
    if not around or _CLOSED_BY[around.pop()] != mark:
        raise Unreadable(DAMAGED)


def _is_around(mark: str, around: list[str], into_objects: bool) -> bool:
    """Whether this begins something that is around pieces, rather than one."""
    if mark == "{":
        return into_objects and not around
    return mark == "[" and around in ([], ["{"])


class _Reading:
    """A text, and how far it was read; no more of it is kept than one piece may have."""

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self._kept = ""
        self._at = 0

    def mark(self) -> str:
        """The next character that says something; nothing at the end."""
        while True:
            self._at = cast("re.Match[str]", _BETWEEN.match(self._kept, self._at)).end()
            if self._at < len(self._kept):
                return self._kept[self._at]
            if not self._more(_CHUNK):
                return ""

    def step(self) -> None:
        """Pass that character by."""
        self._at += 1

    def whole(self) -> Any:
        """The value that begins here."""
        while True:
            made, end = self._decoded()
            size = len(self._kept) - self._at
            if not self._is_over(end) and self._more(max(size, _CHUNK)):
                continue
            if end < 0:
                raise Unreadable(DAMAGED)
            self._at = end
            return made

    def _decoded(self) -> tuple[Any, int]:
        """The value and where it ends; before everything when it does not."""
        try:
            return _DECODER.raw_decode(self._kept, self._at)
        except ValueError:
            return None, -1
        except RecursionError:
            raise Unreadable("The file is nested too deeply") from None

    def _is_over(self, end: int) -> bool:
        """Whether what comes next can add nothing to a value that ends there."""
        if end < 0:
            return False
        ended = self._kept[end - 1] in _ENDED
        return ended or (end < len(self._kept) and self._kept[end] in _ENDING)

    def _more(self, size: int) -> bool:
        """Whether there was more, which is kept now."""
        self._kept = self._kept[self._at :]
        self._at = 0
        if len(self._kept) > LARGEST_PIECE:
            raise Unreadable(
                "A part of the file is larger than {most} MB", most=LARGEST_PIECE >> 20
            )
        part = self._text.read(min(size, LARGEST_PIECE + _CHUNK - len(self._kept)))
        self._kept += part
        if len(self._kept) > _CHUNK and sum(map(self._kept.count, ",[{")) > MOST_VALUES:
            raise Unreadable("A part of the file holds more than {most} values", most=MOST_VALUES)
        return bool(part)


def clean(text: str) -> str:
    """Without NULs, which no text may hold, and halves of characters."""
    if text.isascii():
        return text.replace("\0", "") if "\0" in text else text
    return text.encode("utf-8", "replace").decode().replace("\0", "")
