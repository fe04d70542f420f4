"""Pure decisions about charts: by what tasks may be counted, and how they came and went."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import accumulate
from typing import Any

from weft.kernel.errors import Invalid
from weft.std import gid

BUILT_IN = ("section", "assignee", "created_by", "resource_subtype")
COUNTED = ("enum", "multi_enum", "people")
"""Kinds of custom fields whose values are few."""
MOST_GROUPS = 200
LONGEST = 730
USUAL = 90
MOST_POINTS = 60
_CUSTOM = "custom_fields."


def field_of(by: str) -> int | None:
    """The custom field that is meant; None for a field that every task has."""
    if by in BUILT_IN:
        return None
    found = gid.parse(by.removeprefix(_CUSTOM)) if by.startswith(_CUSTOM) else None
    if found is None:
        raise Invalid(
            "by: Must be one of {choices}, or {field}",
            choices=", ".join(BUILT_IN),
            field="custom_fields.{gid}",
        )
    return found


def check_kind(kind: str) -> str:
    """A field that one can count by."""
    if kind not in COUNTED:
        raise Invalid(
            "by: Tasks are counted by fields of these types: {choices}", choices=", ".join(COUNTED)
        )
    return kind


def days_back(asked: int | None) -> int:
    """How many days a course goes back."""
    days = USUAL if asked is None else asked
    if not 1 <= days <= LONGEST:
        raise Invalid("days: Must be from 1 to {most}", most=LONGEST)
    return days


def course(rows: Iterable[Mapping[str, Any]], today: date, days: int) -> list[dict[str, Any]]:
    """How many tasks there were, and how many were done, at the end of days up to today.

    `rows` are days with what came and what was done on them, in their order.  A long course has a
    point for every few days.
    """
    came: dict[date, tuple[int, int]] = {row["day"]: (row["came"], row["done"]) for row in rows}
    first = today - timedelta(days=days - 1)
    before = [counts for day, counts in came.items() if day < first]
    start = tuple(map(sum, zip(*before, strict=True))) if before else (0, 0)
    shown = [first + timedelta(days=n) for n in range(days)]
    steps = accumulate((came.get(day, (0, 0)) for day in shown), _plus, initial=start)
    points = [
        {"day": str(day), "total": total, "completed": done}
        for day, (total, done) in zip(shown, list(steps)[1:], strict=True)
    ]
    step = -(-days // MOST_POINTS)
    return points[(len(points) - 1) % step :: step]


def _plus(a: tuple[int, ...], b: tuple[int, ...]) -> tuple[int, ...]:
    return (a[0] + b[0], a[1] + b[1])
