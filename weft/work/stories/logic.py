"""Pure decisions: which stories a change tells.  Subtypes and references, never sentences."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, cast

import msgspec

from weft.std.clock import iso_millis
from weft.std.gid import Kind, kind_of, parse

Fields = Mapping[str, Any]
NOTHING: Fields = {}
DATES = ("start_on", "start_at", "due_on", "due_at")


@dataclass(frozen=True, slots=True)
class Tale:
    """One story to keep: its kind, what it speaks of, and the project it may reveal."""

    subtype: str
    details: Mapping[str, Any] = field(default_factory=dict[str, Any])
    scope: int | None = None


def of_a_new_task(fields: Fields) -> list[Tale]:
    """What is worth telling of a task's birth: whom it was given to, and its labels."""
    return [*_assignee(fields), *_links(fields)]


def of_changed(fields: Fields, place: int | None, *, silent: Collection[int]) -> list[Tale]:
    """The stories of a task's changed fields; `place` is the project that a change of places
    speaks of.  Of the `silent` nobody says that they follow now.
    """
    parts = [part for names, part in PARTS if not names.isdisjoint(fields)]
    told = [tale for part in parts for tale in part(fields)]
    return [*told, *_section(fields, place), *_followers(fields, silent)]


def pair(fields: Fields, name: str) -> tuple[Any, Any]:
    """A field before and after; nothing twice, where it did not change or is a change of links."""
    found = fields.get(name)
    old, new = cast("Sequence[Any]", found) if isinstance(found, list | tuple) else (None, None)
    return old, new


def _name(fields: Fields) -> Iterator[Tale]:
    old, new = pair(fields, "name")
    if old != new:
        yield Tale("name_changed", {"old_name": old, "new_name": new})


def _notes(fields: Fields) -> Iterator[Tale]:
    if "notes" in fields or "html_notes" in fields:
        yield Tale("notes_changed")


def _assignee(fields: Fields) -> Iterator[Tale]:
    old, new = pair(fields, "assignee")
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
    """Dates as the API writes them, which leaves out the day of what is not due."""
    shown = {name: _iso(value) for name, value in dates.items()}
    return {name: value for name, value in shown.items() if value or name != "due_on"}


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
    old, new = pair(fields, "parent")
    if old:
        yield Tale("removed_from_task", {"task": old})
    if new:
        yield Tale("added_to_task", {"task": new})


def _links(fields: Fields) -> Iterator[Tale]:
    for name, (part, *subtypes) in LINKS.items():
        if name not in fields:
            continue
        for verb, subtype in zip(("added", "removed"), subtypes, strict=True):
            for other in linked(fields.get(name), verb):
                yield Tale(subtype, {part: other})


def linked(change: Any, verb: str) -> list[int]:
    """The gids that a change of links added or removed; none, where it is no change of links."""
    links: Fields = cast("Fields", change) if isinstance(change, dict) else NOTHING
    return [int(gid) for gid in links.get(verb) or ()]


def _projects(fields: Fields) -> Iterator[Tale]:
    """Only those who see the project read that the task came into it, or left it."""
    for verb, subtype in (("added", "added_to_project"), ("removed", "removed_from_project")):
        for project in linked(fields.get("projects"), verb):
            yield Tale(subtype, {"project": project}, project)


def _section(fields: Fields, project: int | None) -> Iterator[Tale]:
    """A move within a project; coming and going are stories of the project."""
    places = fields.get("memberships")
    if project is None or "projects" in fields:
        return
    for old, new in zip(linked(places, "removed"), linked(places, "added"), strict=False):
        details = {"old_section": old, "new_section": new, "project": project}
        yield Tale("section_changed", details, project)


LINKS: Mapping[str, tuple[str, str, str]] = {
    "tags": ("tag", "added_to_tag", "removed_from_tag"),
    "dependencies": ("dependency", "dependency_added", "dependency_removed"),
    "dependents": ("dependency", "dependent_added", "dependent_removed"),
    "duplicate_of": ("duplicate_of", "marked_duplicate", "unmarked_duplicate"),
    "duplicates": ("duplicated_from", "duplicate_merged", "duplicate_unmerged"),
}


def _custom(fields: Fields) -> Iterator[Tale]:
    changed = cast("Mapping[str, list[Any]]", fields.get("custom_fields") or NOTHING)
    for gid, change in changed.items():
        old, new = (_as_read(value) for value in change)
        kind = _kind_of_value(old if new is None else new)
        ending = MANY.get(kind, "value")
        details: dict[str, Any] = {"custom_field": int(gid)}
        details |= {f"old_{kind}_{ending}": _kept(kind, old)}
        details |= {f"new_{kind}_{ending}": _kept(kind, new)}
        yield Tale(f"{kind}_custom_field_changed", details)


MANY = {"multi_enum": "values"}


def _as_read(value: Any) -> Any:
    """A value as JSON has it: stored ones are still their bytes."""
    return msgspec.json.decode(msgspec.json.encode(value))


def _kind_of_value(value: Any) -> str:
    """Values tell their kind: a number, a date, a text; a gid what it names."""
    match value:
        case bool() | int() | float():
            return "number"
        case dict():
            return "date"
        case [first, *_] if isinstance(first, str):
            if _names(first, Kind.USER):
                return "people"
            return "multi_enum" if _names(first, Kind.ENUM_OPTION) else "reference"
        case str() if _names(value, Kind.ENUM_OPTION):
            return "enum"
        case _:
            return "text"


def _names(text: str, kind: Kind) -> bool:
    gid = parse(text)
    return gid is not None and kind_of(gid) is kind


def _kept(kind: str, value: Any) -> Any:
    """In the form that stories show: dates have the names of a task's dates, gids are numbers."""
    match kind:
        case "date" if value is not None:
            return _shown({"due_on": value.get("date"), "due_at": value.get("date_time")})
        case "people" | "multi_enum" | "reference":
            return [int(gid) for gid in value or ()]
        case "enum" if value is not None:
            return int(value)
        case _:
            return value


def _recurrence(fields: Fields) -> Iterator[Tale]:
    """Another rule; or, under the same one, single days that are skipped, moved or as ever."""
    old, new = pair(fields, "recurrence")
    before, after = _way(old), _way(new)
    if before != after:
        yield Tale("recurrence_changed", {"old_recurrence": before, "new_recurrence": after})
    elif new:
        then, now = _exceptions(old), _exceptions(new)
        for on in sorted({*then, *now}):
            if then.get(on, on) != now.get(on, on) and on >= new["on"]:
                yield Tale("occurrence_changed", {"on": on, "new_occurrence": now.get(on, on)})


def _way(kept: Any) -> Any:
    """How it comes again; how often it still does so counts down by itself."""
    if not kept:
        return None
    rule = ";".join(part for part in kept["rule"].split(";") if not part.startswith("COUNT="))
    return {"rule": rule, "is_after_completion": kept["is_after_completion"]}


def _exceptions(kept: Any) -> dict[str, str | None]:
    """Days of the rule → when that one is due; None is skipped."""
    return {one["on"]: one["due_on"] for one in kept["exceptions"]} if kept else {}


def _next(fields: Fields) -> Iterator[Tale]:
    _, new = pair(fields, "next_occurrence")
    if new:
        yield Tale("next_occurrence_added", {"task": new})


def of_the_next(fields: Fields) -> list[Tale]:
    """All that a task which came again has to tell of it."""
    return [*_next(fields)]


def _likes(fields: Fields) -> Iterator[Tale]:
    if linked(fields.get("likes"), "added"):
        yield Tale("liked")


def _followers(fields: Fields, silent: Collection[int]) -> Iterator[Tale]:
    for person in linked(fields.get("followers"), "added"):
        if person not in silent:
            yield Tale("follower_added", {"follower": person})


Part = Callable[[Fields], Iterator[Tale]]
PARTS: tuple[tuple[frozenset[str], Part], ...] = tuple(
    (frozenset(names), part)
    for names, part in (
        (("name",), _name),
        (("notes", "html_notes"), _notes),
        (("assignee",), _assignee),
        (DATES, _dates),
        (("resource_subtype", "approval_status", "completed"), _state),
        (("parent",), _parent),
        (("projects",), _projects),
        (LINKS, _links),
        (("likes",), _likes),
        (("custom_fields",), _custom),
        (("recurrence",), _recurrence),
        (("next_occurrence",), _next),
    )
)
"""What tells the stories of which fields, in the order of telling; most changes are of one."""
