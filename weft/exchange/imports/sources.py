"""This module is about files that strangers wrote: opened within limits, read as a stream.

Whatever is wrong with one is an `Unreadable` with a sentence; nothing here ever holds a whole file.
"""

import codecs
import csv
import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, TextIO, cast

from weft.std.wording import Spoken

LARGEST: Final = 1 << 30
"""Bytes of a file, and of each file within an archive once it is unpacked."""
DENSEST: Final = 200
"""How many times its own size something packed may unfold to; text seldom exceeds 20."""
MOST_ENTRIES: Final = 20_000
LONGEST_CELL: Final = 4 << 20
LONGEST_ROW: Final = 16 << 20
MOST_COLUMNS: Final = 2_000
HEAD: Final = 64 << 10
"""How many bytes tell what a file is."""

SEPARATORS: Final = (",", "\t", ";", "|")
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
DAMAGED: Final = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, NotImplementedError,
    RuntimeError, OSError, ValueError, KeyError, OverflowError,
)  # fmt: skip
"""What the standard library says of broken archives, when one is opened or read from."""
_ZIP: Final = b"PK\x03\x04"
_SMALL: Final = 1 << 20


class Unreadable(Spoken):
    """A file, or a row of one, that cannot be used: the sentence says why."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file to import: where it lies, and what its owner calls it."""

    path: Path
    name: str

    @property
    def stem(self) -> str:
        """What to call what comes of it, where the file does not say."""
        return Path(self.name).stem

    @property
    def size(self) -> int:
        """In bytes; none, where it is no file."""
        return self.path.stat().st_size if self.path.is_file() else 0

    def head(self) -> bytes:
        """Its first bytes, by which formats know their own."""
        with self.bytes() as kept:
            return kept.read(HEAD)

    def is_archive(self) -> bool:
        """Whether it is a ZIP file, which spreadsheets are as well."""
        return self.head().startswith(_ZIP)

    @contextmanager
    def bytes(self) -> Generator[BinaryIO]:
        """The file as it is."""
        size = self.path.stat().st_size
        if size > LARGEST:
            raise Unreadable("The file is larger than {most} MB", most=LARGEST >> 20)
        if size == 0:
            raise Unreadable("The file is empty")
        with self.path.open("rb") as kept:
            yield kept

    @contextmanager
    def text(self) -> Generator[TextIO]:
        """The file as text, in the encoding that it is in; without NULs."""
        head = self.head()
        encoding = encoding_of(head)
        with self.bytes() as kept:
            clean = cast(BinaryIO, _WithoutNuls(kept) if encoding[:6] != "utf-16" else kept)
            yield io.TextIOWrapper(clean, encoding=encoding, errors="replace", newline="")

    def rows(self, separator: str = "") -> Iterator[tuple[int, list[str]]]:
        """The lines of a table as cells, each with the number of the line on which it ends."""
        with self.text() as text:
            if not separator:
                first = text.readline(LONGEST_CELL)
                separator = max(SEPARATORS, key=first.count)
                text.seek(0)
            yield from cells(text, separator)

    @contextmanager
    def archive(self) -> Generator[zipfile.ZipFile]:
        """The archive, once it was seen to unfold to no more than it may."""
        with self.bytes() as kept:
            try:
                opened = zipfile.ZipFile(kept)
            except DAMAGED:
                raise Unreadable("The file is damaged: it is no whole archive") from None
            with opened:
                check_archive(opened.infolist())
                yield opened


def cells(text: TextIO, separator: str) -> Iterator[tuple[int, list[str]]]:
    """The lines of a table; a cell may hold line ends, when it stands in quotes."""
    csv.field_size_limit(LONGEST_CELL)
    lines = _Lines(text)
    rows = csv.reader(lines, delimiter=separator)
    while True:
        lines.read = 0
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error:
            raise Unreadable(
                "Line {line}: a cell is longer than {most} MB, or its quotes do not end",
                line=rows.line_num,
                most=LONGEST_CELL >> 20,
            ) from None
        if len(row) > MOST_COLUMNS:
            raise Unreadable(
                "Line {line} has more than {most} columns", line=rows.line_num, most=MOST_COLUMNS
            )
        yield rows.line_num, row


def encoding_of(head: bytes) -> str:
    """By its mark; else UTF-8 where that fits, else what Windows writes in western Europe."""
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head, final=False)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def check_archive(entries: Sequence[zipfile.ZipInfo]) -> None:
    """Refuse what unfolds to more than it may, before anything of it is unpacked.

    What an entry says of its size is believed: `zipfile` reads no more than that of it.
    """
    if len(entries) > MOST_ENTRIES:
        raise Unreadable("The archive holds more than {most} files", most=MOST_ENTRIES)
    for one in entries:
        if one.flag_bits & 1:
            raise Unreadable("The archive is locked with a password")
        dense = one.file_size > _SMALL and one.file_size > one.compress_size * DENSEST
        if one.file_size > LARGEST or dense:
            raise Unreadable("The archive unfolds to more than it may")
    if sum(one.file_size for one in entries) > 2 * LARGEST:
        raise Unreadable("The archive unfolds to more than it may")


class _Lines:
    """The lines of a text, as long as no more than one row may hold is read for one."""

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self.read = 0

    def __iter__(self) -> Iterator[str]:
        while line := self._text.readline(LONGEST_ROW):
            self.read += len(line)
            if self.read >= LONGEST_ROW:
                raise Unreadable("A row is longer than {most} MB", most=LONGEST_ROW >> 20)
            yield line


class _WithoutNuls(io.RawIOBase):
    """Bytes without NULs, which no text may hold."""

    def __init__(self, kept: BinaryIO) -> None:
        self._kept = kept

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._kept.seek(offset, whence)

    def tell(self) -> int:
        return self._kept.tell()

    def read(self, size: int = -1, /) -> bytes:
        while part := self._kept.read(size):
            if clean := part.replace(b"\0", b""):
                return clean
        return b""

    def readinto(self, buffer: "memoryview[int]", /) -> int:  # pyright: ignore[reportIncompatibleMethodOverride]
        part = self.read(len(buffer))
        buffer[: len(part)] = part
        return len(part)

    read1 = read
