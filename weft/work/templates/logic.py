"""Pure decisions about templates: what they ask for, and what they remember of a task."""

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from typing import Any, cast

from weft.kernel.errors import Invalid, Unprocessable
from weft.std.clock import parse_date, parse_moment
from weft.work.copying.logic import Schedule, Shift

START, DUE = "1", "2"
STARTS: Mapping[str, str] = {
    "gid": START,
    "name": "Start Date",
    "description": "The day on which the first task begins.",
}
PARTS = frozenset(
    {
        "notes",
        "assignee",
        "subtasks",
        "attachments",
        "tags",
        "followers",
        "dates",
        "dependencies",
    }
)
REMEMBERED = (
    "gid", "parent_gid", "name", "resource_subtype", "is_separator", "rank", "custom", "notes",
    "html_notes", "assignee_gid", "followers", "co_assignees", "tags", "start_on", "due_on",
    "start_at", "due_at", "zone", "recurrence", "next_occurrence_gid", "custom_type_gid",
    "first_option_gid",
)  # fmt: skip
SUBTYPES = {"milestone": "milestone_task", "approval": "approval_task"}
MOST_ANSWERS = 1_000
MOMENTS = ("start_at", "due_at")


def remembered(row: Mapping[str, Any]) -> dict[str, Any]:
    """What a template keeps of a task."""
    return {name: row[name] for name in REMEMBERED}


def thawed(row: Mapping[str, Any], people: Mapping[int, int]) -> dict[str, Any]:
    """A kept task as it was loaded once; `people` take the roles of others."""
    days = {name: _day(row[name]) for name in ("start_on", "due_on")}
    moments = {name: parse_moment(row[name]) if row[name] else None for name in MOMENTS}
    assignee = people.get(row["assignee_gid"], row["assignee_gid"])
    return {**row, **days, **moments, "assignee_gid": assignee}


def texts(views: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Remembered views of a project."""
    return [dict(view) for view in views]


def thawed_day(kept: str | None) -> date | None:
    """A day as it was remembered."""
    return _day(kept)


def _day(kept: str | None) -> date | None:
    return parse_date(kept) if kept else None


def answers(asked: Any, field: str) -> dict[str, Any]:
    """`[{gid, value}]` of a request, by gid."""
    items: Any = asked if asked is not None else []
    if not isinstance(items, list) or len(cast(list[Any], items)) > MOST_ANSWERS:
        raise Invalid("{field}: Must be a list of at most {most}", field=field, most=MOST_ANSWERS)
    found: dict[str, Any] = {}
    for item in cast(list[Any], items):
        said = cast(Mapping[str, Any], item if isinstance(item, Mapping) else {})
        if not isinstance(said.get("gid"), str):
            raise Invalid("{field}: Each needs a gid and a value", field=field)
        found[said["gid"]] = said.get("value")
    return found


def shift(
    shell: Mapping[str, Any], given: Mapping[str, Any], *, is_strict: bool, today: date
) -> Shift:
    """How far the dates of a template move: by the start that was given, by the end, or to begin
    today.
    """
    first, last = _day(shell["first_start"]), _day(shell["last_due"])
    if first is None and last is None:
        return Shift()
    for gid, anchor in ((START, "start_on"), (DUE, "due_on")):
        if given.get(gid) is not None:
            day = _given(given[gid])
            return Schedule(anchor, day, skips_weekends=False).shift(first or last, last or first)
    if is_strict:
        raise Unprocessable("requested_dates: Missing input. Give a date for 1, the start date")
    return Schedule("start_on", today, skips_weekends=False).shift(first or last, last)


def _given(value: Any) -> date:
    try:
        return parse_date(value[:10] if isinstance(value, str) else "")
    except ValueError as error:
        raise Invalid("requested_dates: {error}", error=error) from None


def recipe(rows: Sequence[Mapping[str, Any]], root: int, today: date) -> dict[str, Any]:
    """What the template of a task shows of what it will make."""
    top = next(row for row in rows if row["gid"] == root)
    due = top["due_at"]
    return {
        **_short(top),
        "description": top["notes"],
        "html_description": f"<body>{escape(top['notes'], quote=False)}</body>",
        "relative_start_on": _days(top["start_on"], today),
        "relative_due_on": _days(top["due_on"], today),
        "due_time": due.time().isoformat() if due else None,
        "subtasks": [_short(row) for row in rows if row["parent_gid"] == root],
    }


def _short(row: Mapping[str, Any]) -> dict[str, Any]:
    subtype = SUBTYPES.get(row["resource_subtype"], "default_task")
    return {"name": row["name"], "task_resource_subtype": subtype}


def _days(day: date | None, today: date) -> int | None:
    return (day - today).days if day else None
