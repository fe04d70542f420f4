"""This module is about whether a copied cluster is what was copied: PostgreSQL's own list says.

It does what `pg_verifybackup` does: that program is broken in the wheel of PostgreSQL 18.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from weft.adapters.postgres.launch import HERE, Launcher
from weft.adapters.postgres.refusal import ClusterError

MANIFEST = "backup_manifest"
UNLISTED = {MANIFEST, "recovery.signal"}
LOG = "pg_wal"
"""The log that makes the copy whole has sums of its own, and they are read as a server does."""


def must_be_whole(copy: Path, launcher: Launcher) -> None:
    """Compare a copy with the list that was made with it; refuse, naming the file that differs."""
    said = _read(copy / MANIFEST)
    listed = {_name(one): one for one in said["Files"]}
    for name, one in listed.items():
        _must_agree(copy, name, one)
    for name in _files(copy):
        if name not in listed:
            raise _damage(f"{copy.name}/{name} does not belong to it")
    for part in said["WAL-Ranges"]:
        words = (f"--timeline={part['Timeline']}", f"--start={part['Start-LSN']}")
        words = ("--quiet", f"--path={HERE}/{LOG}", *words, f"--end={part['End-LSN']}")
        try:
            launcher.run("pg_waldump", *words, data=copy)
        except ClusterError as error:
            raise _damage(f"the log in {copy.name}/{LOG} cannot be read ({error})") from None


def _read(path: Path) -> Any:
    """Read the list, whose last line is the sum of all before it."""
    try:
        text = path.read_bytes()
        said = json.loads(text)
    except (OSError, ValueError):
        raise _damage(f"{path} cannot be read") from None
    covered = text[: text.rstrip(b"\n").rfind(b"\n") + 1]
    if said.get("Manifest-Checksum") != hashlib.sha256(covered).hexdigest():
        raise _damage(f"{path} is not what was written")
    return said


def _name(one: Any) -> str:
    return one.get("Path") or os.fsdecode(bytes.fromhex(one["Encoded-Path"]))


def _must_agree(copy: Path, name: str, one: Any) -> None:
    try:
        with os.fdopen(os.open(copy / name, os.O_RDONLY | os.O_NOFOLLOW), "rb") as file:
            same_size = os.fstat(file.fileno()).st_size == one["Size"]
            found = hashlib.file_digest(file, one["Checksum-Algorithm"].lower()).hexdigest()
    except FileNotFoundError:
        raise _damage(f"{copy.name}/{name} is missing") from None
    if not same_size or found != one["Checksum"]:
        raise _damage(f"{copy.name}/{name} is not what was written")


def _files(copy: Path) -> Iterator[str]:
    for place, _, names in os.walk(copy):
        for name in names:
            path = Path(place, name).relative_to(copy)
            if path.parts[0] != LOG and str(path) not in UNLISTED:
                yield str(path)


def _damage(what: str) -> ClusterError:
    return ClusterError(f"The backup is damaged: {what}.")
