"""Pure decisions about calendar feeds: their secrets, and what a task is in a calendar."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from weft.std.addresses import Secrets
from weft.std.ical import Event, calendar

MOST_OF_PERSON = 50
MOST_EVENTS = 5_000
PAST = timedelta(days=366)
"""What was due before is not in a feed any more."""
DONE = "✓ "
NAMELESS = "Weft"
OWN = "My tasks"
SECRETS = Secrets("ics")


def address(site: str, secret: str) -> str:
    """Where a calendar finds the feed."""
    return f"{site}/ics/{secret}.ics"


def written(rows: Iterable[Mapping[str, Any]], site: str) -> bytes:
    """The calendar of a home: each row one of its tasks, beside the name of the home."""
    found = list(rows)
    name = found[0]["home"] if found else NAMELESS
    return calendar(name, [event(row, site) for row in found if row["gid"] is not None])


def event(task: Mapping[str, Any], site: str) -> Event:
    """A task as its calendar shows it: from its begin to when it is due."""
    begins, ends = _ends(task)
    host = re.sub(r"^\w+://", "", site).partition("/")[0]
    return Event(
        uid=f"{task['gid']}@{host}",
        name=f"{DONE if task['completed_at'] else ''}{task['name']}",
        begins=begins,
        ends=ends,
        changed_at=task["modified_at"],
        url=f"{site}/tasks/{task['gid']}",
    )


def _ends(task: Mapping[str, Any]) -> tuple[date | datetime, date | datetime]:
    """Moments where it has a time and either begins at one or on no other day; else days."""
    start_on, start_at, due_on, due_at = (
        task[name] for name in ("start_on", "start_at", "due_on", "due_at")
    )
    if due_at and start_at:
        return start_at, due_at
    if due_at and start_on in (None, due_on):
        return due_at, due_at
    return start_on or due_on, due_on
