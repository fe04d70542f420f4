"""Pure decisions: which stories a change tells.  Subtypes and references, never sentences."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, cast

from weft.std.clock import iso_millis
from weft.std.gid import Kind, kind_of

Fields = Mapping[str, Any]
DATES = ("start_on", "start_at", "due_on", "due_at")


@dataclass(frozen=True, slots=True)
class Tale:
    """One story to keep: its kind, what it speaks of, and the project it may reveal."""

    subtype: str
    details: Mapping[str, Any] = field(default_factory=dict[str, Any])
    scope: int | None = None


def of_a_new_task(fields: Fields) -> list[Tale]:
    """What is worth telling of a task's birth: whom it was given to, and where it was put."""
    return [*_assignee(fields), *_links(fields)]


def of_changed(fields: Fields, *, silent: Collection[int]) -> list[Tale]:
    """The stories of a task's changed fields; of the `silent` nobody says that they follow now."""
    parts = (_name, _notes, _assignee, _dates, _state, _parent, _links, _likes)
    told = [tale for part in parts for tale in part(fields)]
    return [*told, *_followers(fields, silent)]


def of_place(action: str, place: int) -> list[Tale]:
    """The story of a task that came into a container, or went out of it."""
    verb = {"added": "added_to", "removed": "removed_from"}.get(action)
    kind = kind_of(place)
    if verb is None or kind is None or kind not in PLACES:
        return []
    name = PLACES[kind]
    return [Tale(f"{verb}_{name}", {name: place}, place if kind is Kind.PROJECT else None)]


PLACES = {Kind.PROJECT: "project", Kind.TAG: "tag", Kind.TASK: "task"}


def _name(fields: Fields) -> Iterator[Tale]:
    if "name" in fields:
        old, new = fields["name"]
        yield Tale("name_changed", {"old_name": old, "new_name": new})


def _notes(fields: Fields) -> Iterator[Tale]:
    if "notes" in fields or "html_notes" in fields:
        yield Tale("notes_changed")


def _assignee(fields: Fields) -> Iterator[Tale]:
    old, new = fields.get("assignee") or (None, None)
    if new:
        yield Tale("assigned", {"assignee": new})
    elif old:
        yield Tale("unassigned", {"assignee": old})


def _dates(fields: Fields) -> Iterator[Tale]:
    changed = {name: fields[name] for name in DATES if name in fields}
    if not changed:
        return
    old, new = (_shown({name: pair[i] for name, pair in changed.items()}) for i in (0, 1))
    yield Tale("due_date_changed", {"old_dates": old, "new_dates": new})


def _shown(dates: Mapping[str, Any]) -> dict[str, str | None]:
    """Dates as the API writes them; the day on which it is due is always among them."""
    return {"due_on": None} | {name: _iso(value) for name, value in dates.items()}


def _iso(value: Any) -> str | None:
    if isinstance(value, datetime):
        return iso_millis(value)
    return value.isoformat() if isinstance(value, date) else value


def _state(fields: Fields) -> Iterator[Tale]:
    """A change of kind brings its own state along; an approval's says more than `completed`."""
    for name in ("resource_subtype", "approval_status"):
        if name in fields:
            old, new = fields[name]
            yield Tale(f"{name}_changed", {f"old_{name}": old, f"new_{name}": new})
            return
    if "completed" in fields:
        yield Tale("marked_complete" if fields["completed"][1] else "marked_incomplete")


def _parent(fields: Fields) -> Iterator[Tale]:
    old, new = fields.get("parent") or (None, None)
    if old:
        yield Tale("removed_from_task", {"task": old})
    if new:
        yield Tale("added_to_task", {"task": new})


def _links(fields: Fields) -> Iterator[Tale]:
    for name, telling in LINKS.items():
        for verb in ("added", "removed"):
            for other in linked(fields.get(name), verb):
                yield telling(verb, other)


def linked(change: Any, verb: str) -> list[int]:
    """The gids that a change of links added or removed; none, where it is no change of links."""
    links = cast("Fields", change) if isinstance(change, Mapping) else {}
    return [int(gid) for gid in links.get(verb) or ()]


def _of_project(verb: str, project: int) -> Tale:
    return of_place(verb, project)[0]


def _of_tag(verb: str, tag: int) -> Tale:
    return of_place(verb, tag)[0]


def _of_dependency(verb: str, other: int) -> Tale:
    return Tale(f"dependency_{verb}", {"dependency": other})


def _of_dependent(verb: str, other: int) -> Tale:
    return Tale(f"dependent_{verb}", {"dependency": other})


LINKS: Mapping[str, Callable[[str, int], Tale]] = {
    "projects": _of_project,
    "tags": _of_tag,
    "dependencies": _of_dependency,
    "dependents": _of_dependent,
}


def _likes(fields: Fields) -> Iterator[Tale]:
    if linked(fields.get("likes"), "added"):
        yield Tale("liked")


def _followers(fields: Fields, silent: Collection[int]) -> Iterator[Tale]:
    for person in linked(fields.get("followers"), "added"):
        if person not in silent:
            yield Tale("follower_added", {"follower": person})
