"""Pure decisions of search: what a document's words are, what a query asks for, what a change
touches.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from weft.std import text
from weft.std.gid import Kind, kind_of

LONGEST = 20_000
NAMED = frozenset({"project", "tag", "team", "custom_field", "message"})


def document(workspace: int, *parts: str, kind: str = "task") -> str:
    """The lexemes of a document, one space between them."""
    words = text.words(" ".join(parts)[:LONGEST]).split()
    return " ".join(dict.fromkeys([*_marks(workspace, kind), *words]))


def query(workspace: int, typed: str, *, kind: str = "task", prefix: bool = True) -> str:
    """What was typed, as the text form of a tsquery; the last word may go on where `prefix` says
    so.
    """
    phrases = text.query_terms(typed)
    terms = [" & ".join(_quoted(word) for word in phrase) for phrase in phrases if phrase]
    if terms and prefix:
        terms[-1] += ":*"
    marks = (_quoted(mark) for mark in _marks(workspace, kind))
    return " & ".join([*marks, *(f"({term})" for term in terms)])


def parts(key: str) -> str:
    """The parts of somebody's name, as the text form of a tsquery; the last may go on."""
    quoted = [_quoted(part) for part in key.split()]
    return " & ".join(quoted) + (":*" if quoted else "")


def _marks(workspace: int, kind: str) -> list[str]:
    """Whose it is, and what it is where a finder holds several kinds.  Each mark of all documents
    costs a search as much as going through them.
    """
    return [f"w{workspace}"] if kind == "task" else [f"w{workspace}", f"k{kind}"]


def _quoted(word: str) -> str:
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'"


@dataclass
class Touched:
    """What a batch of the log makes stale, by workspace."""

    tasks: dict[int, set[int]] = field(default_factory=dict[int, set[int]])
    trees: dict[int, set[int]] = field(default_factory=dict[int, set[int]])
    projects: dict[int, set[int]] = field(default_factory=dict[int, set[int]])
    named: dict[int, set[int]] = field(default_factory=dict[int, set[int]])


def touched(rows: Iterable[Mapping[str, Any]]) -> Touched:
    """Tasks whose words or readers changed (`trees` with all below), projects whose tasks'
    readers may have.
    """
    found = Touched()
    for row in rows:
        workspace, gid = row["workspace_gid"], row["resource_gid"]
        if row["resource"] == "task":
            moved = sorted(row["readers"]) != sorted(row["readers_before"])
            whole = moved or row["action"] != "changed"
            (found.trees if whole else found.tasks).setdefault(workspace, set()).add(gid)
        if _is_read(row):
            found.tasks.setdefault(workspace, set()).update(_of(Kind.TASK, row))
            if messages := _of(Kind.MESSAGE, row):
                found.named.setdefault(workspace, set()).update(messages)
        if row["resource"] == "project" and row["action"] != "added":
            found.projects.setdefault(workspace, set()).add(gid)
        if row["resource"] in NAMED:
            found.named.setdefault(workspace, set()).add(gid)
    return found


def _of(kind: Kind, row: Mapping[str, Any]) -> set[int]:
    return {gid for gid in row["scopes"] if kind_of(gid) is kind}


def _is_read(row: Mapping[str, Any]) -> bool:
    """Comments and files are found with the task or the message that they belong to."""
    is_comment = row["resource"] == "story" and row["subtype"] == "comment_added"
    return is_comment or row["resource"] == "attachment"
