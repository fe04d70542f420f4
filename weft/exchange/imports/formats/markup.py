"""XML that strangers wrote, read as a stream: one wanted element at a time, and then forgotten.

Expat reads it and resolves nothing: a file that declares a document type is refused before any
entity of it is known, and nothing outside of the file is ever opened.  What XML may not hold at
all (control characters, which some exports write) is left out rather than refused.
"""

import codecs
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final, NoReturn
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from weft.exchange.imports.sources import LONGEST_CELL, Unreadable, encoding_of

DEEPEST: Final = 100
"""How many elements may lie within each other."""
LARGEST_ELEMENT: Final = 32 << 20
"""Of one wanted element: characters, with every element and attribute in it counted as some."""
MOST_NAMES: Final = 5_000
"""Of elements and attributes: the parser remembers each of them."""

_OF_ELEMENT: Final = 100
_CHUNK: Final = 256 << 10
_NAMED_CHUNK: Final = 1 << 10
_ENCODING: Final = re.compile(
    rb"""<\?xml[^<>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9_.:-]{1,40})["']"""
)
_KNOWN: Final = re.compile(
    r"utf-?8|(?:us-)?ascii|iso-8859-\d{1,2}|latin-?1|(?:windows-|cp)125\d|koi8-[ru]"
    r"|shift_jis|euc-(?:jp|kr)|gb(?:k|2312|18030)|big5",
    re.IGNORECASE,
)
_ILLEGAL: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]"
    r"|&#0*(?:[0-8]|1[124-9]|2\d|3[01]|x0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F])|6553[45]|x0*[fF]{3}[eEfF]"
    r"|x0*[dD][89a-fA-F][0-9a-fA-F]{2});"
)
_MARKS: Final = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_BEFORE: Final = "\ufeff \t\r\n"
_REFERENCE: Final = re.compile(r"&[^;&<>]{0,40}\Z")


@dataclass(frozen=True, slots=True)
class Found:
    """A wanted element with all that is in it, where it was, and the line on which it begins."""

    path: str
    element: Element
    line: int


def elements(kept: BinaryIO, paths: tuple[str, ...]) -> Iterator[Found]:
    """Yield the elements at these paths below the root, as `Tasks/Task`, in the order of the file.

    Names are without their prefixes.  What lies within a wanted element is not looked for again.
    """
    reader = _Reader(frozenset(paths))
    for text in _texts(kept):
        reader.read(text)
        yield from reader.taken()
    reader.read("", is_last=True)
    yield from reader.taken()


def root_of(head: bytes) -> tuple[str, str]:
    """The name and the namespace of a document by its first bytes; two empty texts if it is none.

    Of one that declares a document type it is the name that this gives.
    """
    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = _begun
    parser.StartDoctypeDeclHandler = _declared
    try:
        parser.Parse(_legal(head.decode(_encoding_of(head), "replace").lstrip(_BEFORE)), False)
    except _Begun as begun:
        return begun.tag, begun.namespace
    except expat.ExpatError:
        pass
    return "", ""


class _Begun(Exception):
    """The first element was seen, which is all that was asked for."""

    def __init__(self, tag: str, namespace: str) -> None:
        super().__init__(tag)
        self.tag, self.namespace = tag, namespace


def _begun(tag: str, attributes: dict[str, str]) -> None:
    prefix, _, local = tag.rpartition(":")
    raise _Begun(local, attributes.get(f"xmlns:{prefix}" if prefix else "xmlns", ""))


def _declared(name: str, system: str | None, public: str | None, has_subset: bool) -> None:
    raise _Begun(name, "")


class _Reader:
    """What is open while a document is read, and what was found in it."""

    def __init__(self, paths: frozenset[str]) -> None:
        self._paths = paths
        self._steps = {path[:end] for path in paths for end in _ends(path)} | {""}
        self._open: list[str | None] = []
        self._builder = TreeBuilder()
        self._path = ""
        self._within = self._line = self._silent = 0
        self._left = LARGEST_ELEMENT
        self._names: set[str] = set()
        self._found: list[Found] = []
        parser = self._parser = expat.ParserCreate("utf-8")
        parser.buffer_text = True
        self._listen(self._begin, self._end, self._pass)
        parser.CommentHandler = parser.ProcessingInstructionHandler = self._pass
        parser.StartDoctypeDeclHandler = self._refuse

    def _listen(
        self,
        begin: Callable[[str, dict[str, str]], None],
        end: Callable[[str], None],
        say: Callable[[str], None],
    ) -> None:
        self._parser.StartElementHandler = begin
        self._parser.EndElementHandler = end
        self._parser.CharacterDataHandler = say

    def read(self, text: str, is_last: bool = False) -> None:
        """Take in the next piece of the document."""
        self._silent += len(text)
        try:
            self._parser.Parse(text, is_last)
        except expat.ExpatError as error:
            raise Unreadable(
                "Line {line} is no XML, or the file ends too soon", line=error.lineno
            ) from None
        if self._silent > LONGEST_CELL:
            raise Unreadable("Line {line} is longer than it may be", line=self._at())

    def taken(self) -> list[Found]:
        """What was found since the last time."""
        found, self._found = self._found, []
        return found

    def _at(self) -> int:
        return self._parser.CurrentLineNumber

    def _begin(self, tag: str, attributes: dict[str, str]) -> None:
        """An element outside of those that are wanted, or one of these."""
        self._silent = 0
        self._know(tag, *attributes)
        local = tag.rpartition(":")[2]
        if len(self._open) >= DEEPEST:
            self._refuse_depth()
        path = self._path_of(local)
        if path in self._paths:
            self._builder = TreeBuilder()
            self._path, self._line = path or "", self._at()
            self._within, self._left = 0, LARGEST_ELEMENT
            self._listen(self._begin_within, self._end_within, self._say_within)
            self._begin_within(tag, attributes)
        else:
            self._open.append(path)

    def _know(self, *names: str) -> None:
        self._names.update(names)
        if len(self._names) > MOST_NAMES:
            raise Unreadable("The file has more than {most} names of elements", most=MOST_NAMES)

    def _path_of(self, tag: str) -> str | None:
        """Where an element is, if anything that is wanted may lie there."""
        if not self._open:
            return ""
        above = self._open[-1]
        if above is None:
            return None
        path = f"{above}/{tag}" if above else tag
        return path if path in self._steps else None

    def _end(self, tag: str) -> None:
        self._silent = 0
        self._open.pop()

    def _begin_within(self, tag: str, attributes: dict[str, str]) -> None:
        self._silent = 0
        if tag not in self._names or (attributes and not self._names.issuperset(attributes)):
            self._know(tag, *attributes)
        self._within += 1
        if len(self._open) + self._within > DEEPEST:
            self._refuse_depth()
        self._left -= _OF_ELEMENT
        if tag not in self._names:
            self._know(tag)
        if attributes:
            self._know(*attributes)
            held = sum(map(len, attributes)) + sum(map(len, attributes.values()))
            self._left -= _OF_ELEMENT * len(attributes) + held
        if self._left < 0:
            self._refuse_size()
        self._builder.start(tag.rpartition(":")[2] if ":" in tag else tag, attributes)

    def _end_within(self, tag: str) -> None:
        self._silent = 0
        self._builder.end(tag.rpartition(":")[2] if ":" in tag else tag)
        self._within -= 1
        if not self._within:
            self._found.append(Found(self._path, self._builder.close(), self._line))
            self._listen(self._begin, self._end, self._pass)

    def _say_within(self, text: str) -> None:
        self._silent = 0
        self._left -= len(text)
        if self._left < 0:
            self._refuse_size()
        self._builder.data(text)

    def _refuse_depth(self) -> NoReturn:
        raise Unreadable(
            "Line {line}: elements lie deeper in each other than {most}",
            line=self._at(),
            most=DEEPEST,
        )

    def _refuse_size(self) -> NoReturn:
        raise Unreadable(
            "Line {line}: an entry is larger than {most} MB",
            line=self._line,
            most=LARGEST_ELEMENT >> 20,
        )

    def _pass(self, *_: str) -> None:
        self._silent = 0

    def _refuse(self, *_: object) -> None:
        raise Unreadable("The file declares a document type of its own, which is never read")


def _ends(path: str) -> list[int]:
    """Where each step of a path ends."""
    return [at for at, letter in enumerate(path) if letter == "/"] + [len(path)]


def _texts(kept: BinaryIO) -> Iterator[str]:
    """A document as text, in the encoding that it names, without what XML may not hold."""
    head = kept.read(_NAMED_CHUNK)
    decode = codecs.getincrementaldecoder(_encoding_of(head))("replace").decode
    text = decode(head).lstrip(_BEFORE)
    while more := kept.read(_CHUNK):
        # A reference that is cut in two waits for its end.
        cut = _REFERENCE.search(text, max(0, len(text) - 50))
        kept_back = len(text) if cut is None else cut.start()
        yield _legal(text[:kept_back])
        text = text[kept_back:] + decode(more)
    yield _legal(text + decode(b"", True))


def _legal(text: str) -> str:
    return _ILLEGAL.sub("", text)


def _encoding_of(head: bytes) -> str:
    named = _ENCODING.match(head.lstrip())
    name = named[1].decode("ascii") if named else ""
    if not _KNOWN.fullmatch(name) or head.startswith(_MARKS):
        return encoding_of(head)
    try:
        return codecs.lookup(name).name
    except LookupError:
        return encoding_of(head)
