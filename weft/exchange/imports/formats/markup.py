"""XML that strangers wrote, as a stream: nothing declared, nothing fetched, nothing kept.

A document type is refused before anything of it is read: neither entities nor addresses elsewhere
ever come into play.  What the parser itself would remember (names, depth, one long tag) is limited.
"""

from collections.abc import Iterator, Mapping
from typing import IO, Final, NamedTuple, NoReturn
from xml.parsers import expat

from weft.exchange.imports.sources import LONGEST_CELL, Unreadable

DEEPEST: Final = 200
MOST_NAMES: Final = 2_000
LONGEST_TAG: Final = 1 << 20
_PIECE: Final = 64 << 10


class Opened(NamedTuple):
    """An element begins; names are without their namespaces."""

    name: str
    attributes: Mapping[str, str]


class Closed(NamedTuple):
    """An element ends; `text` is what stood in it after the last element within it: all of it
    where it holds none.
    """

    name: str
    text: str


def events(kept: IO[bytes]) -> Iterator[Opened | Closed]:
    """What the bytes of a document say, in its order; `Unreadable` where they are no XML."""
    walker = _Walker()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = walker.open
    parser.EndElementHandler = walker.close
    parser.CharacterDataHandler = walker.say
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartNamespaceDeclHandler = walker.declare
    fed = 0
    while True:
        piece = kept.read(_PIECE)
        fed += len(piece)
        try:
            parser.Parse(piece, not piece)
        except expat.ExpatError as error:
            raise Unreadable(
                "The file is damaged: its XML breaks off in line {line}", line=error.lineno
            ) from None
        except (LookupError, ValueError):
            raise Unreadable("The file is in an encoding that is not known") from None
        if fed - parser.CurrentByteIndex > LONGEST_TAG:
            raise Unreadable("The file is damaged: one of its tags does not end")
        yield from walker.found
        walker.found.clear()
        if not piece:
            return


def _refuse_doctype(*_: object) -> NoReturn:
    raise Unreadable("The XML declares a document type; such files are not read")


class _Walker:
    """What the parser found since it was asked last."""

    def __init__(self) -> None:
        self.found: list[Opened | Closed] = []
        self._names: dict[str, str] = {}
        self._text: list[str] = []
        self._length = self._depth = self._declared = 0

    def open(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise Unreadable(
                "Elements of the XML lie within each other more than {most} deep", most=DEEPEST
            )
        self._forget()
        local = {self._local(each): value for each, value in attributes.items()}
        self.found.append(Opened(self._local(name), local))

    def close(self, name: str) -> None:
        self._depth -= 1
        self.found.append(Closed(self._local(name), "".join(self._text)))
        self._forget()

    def say(self, text: str) -> None:
        self._length += len(text)
        if self._length > LONGEST_CELL:
            raise Unreadable("A text of the XML is longer than {most} MB", most=LONGEST_CELL >> 20)
        self._text.append(text)

    def declare(self, *_: object) -> None:
        self._declared += 1
        if self._declared > MOST_NAMES * 50:
            self._refuse_names()

    def _forget(self) -> None:
        self._text.clear()
        self._length = 0

    def _local(self, name: str) -> str:
        known = self._names.get(name)
        if known is None:
            if len(self._names) >= MOST_NAMES:
                self._refuse_names()
            known = self._names[name] = name.rpartition(" ")[2]
        return known

    def _refuse_names(self) -> NoReturn:
        raise Unreadable("The XML uses more than {most} different names", most=MOST_NAMES)
