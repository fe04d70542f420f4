"""This module is about files that are copied with their sums, as `sha256sum` writes them."""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from weft.kernel.operating import CannotRun

NAME = "SHA256SUMS"
CHUNK = 1 << 20


class Damaged(CannotRun):
    """A file is not what it was; the message names it."""


def make_private(directory: Path) -> None:
    """Make a directory, and what is missing above it, for our eyes only."""
    missing = [path for path in (directory, *directory.parents) if not path.exists()]
    for path in reversed(missing):
        path.mkdir(mode=0o700, exist_ok=True)


def copied(source: Path, target: Path) -> str:
    """Copy a file for our eyes only, and return its sum."""
    make_private(target.parent)
    found = hashlib.sha256()
    reading = os.open(source, os.O_RDONLY | os.O_NOFOLLOW)
    with os.fdopen(reading, "rb") as given, _private(target) as file:
        while piece := given.read(CHUNK):
            found.update(piece)
            file.write(piece)
    return found.hexdigest()


def _private(path: Path) -> BinaryIO:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def sum_of(path: Path) -> str:
    """Return the sum of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_sums(place: Path, sums: Mapping[str, str]) -> str:
    """Write the list of sums, its names seen from the place; return the sum of the list."""
    text = "".join(f"{found}  {name}\n" for name, found in sorted(sums.items()))
    with _private(place / NAME) as file:
        file.write(text.encode())
    return sum_of(place / NAME)


def read_sums(place: Path, *, known: str) -> dict[str, str]:
    """Read the list whose own sum is known."""
    path = place / NAME
    if not path.is_file() or sum_of(path) != known:
        raise Damaged(f"The backup is damaged: {path} is not what was written.")
    lines = (line.split("  ", 1) for line in path.read_text().splitlines())
    sums = {name: found for found, name in lines}
    for name in sums:
        if Path(name).is_absolute() or ".." in Path(name).parts:
            raise Damaged(f"The backup is damaged: {path} names {name}.")
    return sums


def must_be(path: Path, known: str) -> None:
    """Refuse a file that is missing, or whose sum is another one."""
    if not path.is_file():
        raise Damaged(f"The backup is damaged: {path} is missing.")
    if sum_of(path) != known:
        raise Damaged(f"The backup is damaged: {path} is not what was written.")
