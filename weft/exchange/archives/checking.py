"""Checking: an archive is read from end to end before anything is written.

It may come from anybody.  So what lies in it must be what its manifest names, no more and no less;
nothing is unpacked further than it says; and no name in it is a path.
"""

import hashlib
import os
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from weft.exchange.archives import form
from weft.exchange.archives.form import File, Manifest, Member
from weft.kernel.migrating import must_know
from weft.kernel.operating import CannotRun
from weft.kernel.sums import Damaged

WAYS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
IS_LOCKED = 0x1
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError)

T = TypeVar("T")
Hear = Callable[[str], None]


class _Outline(msgspec.Struct):
    """What every form of manifest says."""

    format: str
    form: int
    weft: str = "unknown"


@dataclass(frozen=True)
class Archive:
    """An archive that is open; `check` it before its lines are believed."""

    path: Path
    zip: zipfile.ZipFile
    manifest: Manifest

    def check(self, hear: Hear) -> int:
        """Read all of it and compare it with its sums; return how many bytes its files hold."""
        files = self._names()
        for number, (name, member) in enumerate(self.manifest.members.items(), start=1):
            hear(f"checking: {name} ({number} of {len(self.manifest.members)})")
            self._check(name, member)
        held = 0
        for file in self.files():
            if not form.is_key(file.key, self.manifest.workspaces):
                raise self._damaged(f"{form.LISTED} names a file {file.key!r}, where none may lie")
            if file.sha256 in files:
                hear(f"checking: files, {len(files)} to go")
                self._check_file(file)
                files.discard(file.sha256)
            elif form.of_file(file.sha256) not in self.zip.NameToInfo:
                raise self._damaged(f"the file {file.sha256} is missing")
            held += file.bytes
        if files:
            raise self._damaged(f"it holds {form.of_file(min(files))}, which nothing names")
        return held

    def lines(self, name: str) -> Iterator[bytes]:
        """The lines of a member."""
        with self._reading(name) as member:
            while line := member.readline(form.LONGEST_LINE + 1):
                if len(line) > form.LONGEST_LINE:
                    raise self._damaged(f"a line of {name} is longer than any row")
                yield line

    def files(self) -> Iterator[File]:
        """The files, by their keys."""
        for line in self.lines(form.LISTED):
            yield self._decoded(line, File, form.LISTED)

    def pieces(self, file: File) -> Iterator[bytes]:
        """What a file holds."""
        with self._reading(form.of_file(file.sha256)) as member:
            while piece := member.read(form.CHUNK):
                yield piece

    def _names(self) -> set[str]:
        """The sums of the files that lie in it; everything else in it is named by the manifest."""
        infos = self.zip.infolist()
        names = [info.filename for info in infos]
        if len({*names}) < len(names):
            raise self._damaged("a name stands in it twice")
        if sum(info.compress_size for info in infos) > self.path.stat().st_size:
            raise self._damaged("its members lie over each other")
        for info in infos:
            if info.compress_type not in WAYS or info.flag_bits & IS_LOCKED:
                raise self._damaged(f"{info.filename} is packed in a way that no archive is")
        files = {match[1] for name in names if (match := form.FILE.fullmatch(name))}
        known = {form.MANIFEST, *self.manifest.members}
        for name in names:
            if name not in known and form.FILE.fullmatch(name) is None:
                raise self._damaged(f"it holds {name!r}, which its manifest does not name")
        for name in self.manifest.members:
            if name != form.LISTED and form.table_of(name) is None:
                raise self._damaged(f"its manifest names {name!r}, which no archive holds")
        if lost := {*form.NEEDED, *known} - {*names}:
            raise self._damaged(f"{min(lost)} is missing")
        return files

    def _check(self, name: str, known: Member) -> None:
        found, size, lines = hashlib.sha256(), 0, 0
        with self._reading(name) as member:
            while size <= known.bytes and (piece := member.read(form.CHUNK)):
                found.update(piece)
                size += len(piece)
                lines += piece.count(b"\n")
        if (size, lines, found.hexdigest()) != (known.bytes, known.lines, known.sha256):
            raise self._damaged(f"{name} is not what was written")

    def _check_file(self, file: File) -> None:
        found, size = hashlib.sha256(), 0
        for piece in self.pieces(file):
            found.update(piece)
            size += len(piece)
            if size > file.bytes:
                break
        if (size, found.hexdigest()) != (file.bytes, file.sha256):
            raise self._damaged(f"{form.of_file(file.sha256)} is not what was written")

    @contextmanager
    def _reading(self, name: str) -> Generator[Any]:
        try:
            with self.zip.open(name) as member:
                yield member
        except KeyError:
            raise self._damaged(f"{name} is missing") from None
        except BROKEN as error:
            raise self._damaged(f"{name} cannot be read ({error})") from None

    def _decoded(self, raw: bytes, kind: type[T], name: str) -> T:
        return _decoded(raw, kind, name, self.path)

    def _damaged(self, words: str) -> Damaged:
        return _damaged(self.path, words)


@contextmanager
def opened_archive(path: Path) -> Generator[Archive]:
    """Open an archive of a form and a schema that this Weft knows."""
    if not zipfile.is_zipfile(path):
        raise CannotRun(f"{path} is no archive of Weft, or one that was cut off.")
    try:
        zipped = zipfile.ZipFile(path)
    except BROKEN as error:
        raise _damaged(path, f"it cannot be opened ({error})") from None
    with zipped:
        yield Archive(path, zipped, _manifest(path, zipped))


def _manifest(path: Path, zipped: zipfile.ZipFile) -> Manifest:
    try:
        with zipped.open(form.MANIFEST) as member:
            raw = member.read(form.LARGEST_MANIFEST + 1)
    except KeyError:
        raise CannotRun(f"{path} is no archive of Weft: it has no {form.MANIFEST}.") from None
    except BROKEN as error:
        raise _damaged(path, f"{form.MANIFEST} cannot be read ({error})") from None
    outline = _decoded(raw, _Outline, form.MANIFEST, path)
    if outline.format != form.FORMAT:
        raise CannotRun(f"{path} is no archive of Weft, but {outline.format!r}.")
    if outline.form != form.FORM:
        raise CannotRun(f"{path} was made by a newer Weft ({outline.weft}): install that.")
    manifest = _decoded(raw, Manifest, form.MANIFEST, path)
    must_know(manifest.schema)
    return manifest


def _decoded(raw: bytes, kind: type[T], name: str, path: Path) -> T:
    try:
        return msgspec.json.decode(raw, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _damaged(path, f"{name} says nothing that one could read ({error})") from None


def _damaged(path: os.PathLike[str], words: str) -> Damaged:
    return Damaged(f"The archive {os.fspath(path)} is damaged: {words}.")
