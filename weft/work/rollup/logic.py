"""Pure decisions about roll-ups: from which day to which a task reaches, with all its parts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

Task = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Span:
    """The days from the first to the last."""

    first: date
    last: date

    def with_(self, other: "Span | None") -> "Span":
        """Both, and all between."""
        if other is None:
            return self
        return Span(min(self.first, other.first), max(self.last, other.last))


def widened(tasks: Sequence[Task]) -> dict[int, dict[str, Any]]:
    """Task → its new dates, for those that do not cover their parts yet.

    `tasks` stand each after the one that it is a part of.  Nothing grows narrower; whoever has no
    dates gets those of its parts.
    """
    below: dict[int, Span] = {}
    changes: dict[int, dict[str, Any]] = {}
    for task in reversed(tasks):
        parts = below.get(task["gid"])
        whole = _whole(task, parts)
        if whole is None:
            continue
        if parts is not None and (new := _dates(task, whole)):
            changes[task["gid"]] = new
        parent = task["parent_gid"]
        if parent is not None:
            below[parent] = whole.with_(below.get(parent))
    return changes


def _whole(task: Task, parts: Span | None) -> Span | None:
    """The days of a task with those of its parts; without a start it is due on one day."""
    starts, ends = task["start_on"], task["due_on"]
    if parts is None:
        return None if ends is None else Span(starts or ends, ends)
    return Span(min(starts or parts.first, parts.first), max(ends or parts.last, parts.last))


def _dates(task: Task, whole: Span) -> dict[str, Any]:
    """A day takes the place of the moment where it moves; a milestone has no start."""
    new: dict[str, Any] = {}
    if task["due_on"] != whole.last:
        new |= {"due_on": whole.last, "due_at": None, "start_at": None}
    needed = task["start_on"] is not None or whole.first < whole.last
    can = task["resource_subtype"] != "milestone"
    if needed and can and task["start_on"] != whole.first:
        new |= {"start_on": whole.first, "start_at": None}
    return new
