"""This module is about the finders' rows of an organisation that is written by COPY."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from weft.std import text

NAMES = "workspace_gid thing_gid kind modified_at acl words"


def array(values: Iterable[int]) -> str:
    """The text form of an array."""
    return "{" + ",".join(map(str, values)) + "}"


def vector(workspace: int, kind: str, *parts: str) -> str:
    """The text form of a tsvector: lexemes alone, positions are not used."""
    words = {
        w.replace("'", "''").replace("\\", "\\\\") for w in text.words(" ".join(parts)).split()
    }
    marks = {f"w{workspace}"} if kind == "task" else {f"w{workspace}", f"k{kind}"}
    return " ".join(f"'{word}'" for word in sorted(words | marks))


def named(
    workspace: int, kind: str, things: Iterable[tuple[int, str, int]], at: datetime
) -> Iterator[Sequence[Any]]:
    """Rows of things that are found by name: each with the token that opens it."""
    for gid, name, token in things:
        yield workspace, gid, kind, at, array([token]), vector(workspace, kind, name)
