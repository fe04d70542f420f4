"""This module is about time: the present as an argument, moments, civil dates and zones.

A moment is an aware ``datetime`` in UTC; a civil date has no zone and belongs to whoever reads it.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Final, Protocol
from zoneinfo import ZoneInfo, available_timezones

from weft.std.wording import Spoken

_MOMENT: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?"
    r"(?P<offset>Z|[+-][0-9]{2}(:?[0-9]{2})?)?",
    re.IGNORECASE,
)
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_QUOTED: Final = 40


class Clock(Protocol):
    """Whatever tells the present moment."""

    def now(self) -> datetime:
        """Return the present moment, aware and in UTC."""
        ...


class SystemClock:
    """The clock of the machine."""

    def now(self) -> datetime:
        """Return the present moment, aware and in UTC."""
        return datetime.now(UTC)


@dataclass
class FixedClock:
    """A clock that stands still until it is moved."""

    moment: datetime

    def now(self) -> datetime:
        """Return the moment at which the clock stands."""
        return self.moment.astimezone(UTC)

    def advance(self, by: timedelta) -> datetime:
        """Move the clock and return the new present."""
        self.moment = self.now() + by
        return self.moment


class Unclear(Spoken, ValueError):
    """A text that names no day, moment or zone, with a sentence that says how to write one."""


def zone(name: str) -> ZoneInfo:
    """Return the zone of an IANA name."""
    if name not in _zone_names():
        raise Unclear(
            "'{zone}' is not a known time zone: use an IANA name such as 'Europe/Berlin'.",
            zone=_short(name),
        )
    return ZoneInfo(name)


@cache
def _zone_names() -> frozenset[str]:
    return frozenset(available_timezones())


def today(now: datetime, zone_name: str) -> date:
    """Return the civil date of the present moment for a reader in a zone."""
    return civil_date(now, zone_name)


def civil_date(moment: datetime, zone_name: str) -> date:
    """Return the date that a moment falls on in a zone, as ``due_on`` follows from ``due_at``."""
    return _aware(moment).astimezone(zone(zone_name)).date()


def moment_of(day: date, at: time, *, zone_name: str) -> datetime:
    """Return the moment of a wall-clock time in a zone.

    A time that the clock skips in spring counts on from before the gap (02:30 becomes 03:30); a
    time that it shows twice in autumn is the first of the two.
    """
    return datetime.combine(day, at.replace(tzinfo=None), zone(zone_name)).astimezone(UTC)


def is_overdue(
    *,
    due_on: date | None,
    due_at: datetime | None,
    completed: bool,
    now: datetime,
    zone_name: str,
) -> bool:
    """Tell whether something is late for a reader in a zone; a due time outranks a due date."""
    if completed:
        return False
    if due_at is not None:
        return _aware(due_at) < now
    return due_on is not None and due_on < today(now, zone_name)


def iso_millis(moment: datetime) -> str:
    """Return a moment as the wire writes it: ``2026-03-01T12:00:00.000Z``."""
    utc = _aware(moment).astimezone(UTC)
    return utc.replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def parse_moment(text: str) -> datetime:
    """Return the moment that an ISO 8601 text with an offset names."""
    matched = _MOMENT.fullmatch(text)
    if matched is None:
        raise Unclear(
            "'{text}' is not a time: write it like 2026-03-01T12:00:00Z or"
            " 2026-03-01T12:00:00+01:00.",
            text=_short(text),
        )
    if matched["offset"] is None:
        raise Unclear(
            "'{text}' says no offset: end it with Z or with one such as +01:00.", text=text
        )
    try:
        return datetime.fromisoformat(text.upper()).astimezone(UTC)
    except (ValueError, OverflowError):
        raise Unclear(
            "'{text}' does not exist in the calendar: check its parts.", text=text
        ) from None


def parse_date(text: str) -> date:
    """Return the civil date that an ISO 8601 text names."""
    if _DATE.fullmatch(text) is None:
        raise Unclear("'{text}' is not a date: write it like 2026-03-01.", text=_short(text))
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Unclear(
            "'{text}' does not exist in the calendar: check its parts.", text=text
        ) from None


def _aware(moment: datetime) -> datetime:
    if moment.utcoffset() is None:
        raise ValueError("A moment needs a zone; this one has none.")
    return moment


def _short(text: str) -> str:
    return text if len(text) <= _QUOTED else text[:_QUOTED] + "…"
