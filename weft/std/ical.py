"""Calendars as text (RFC 5545): events on days or at moments, for any calendar to subscribe to."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

LONGEST_LINE: Final = 75
"""Octets; a longer line goes on in the next, behind a space."""
REFRESH: Final = "PT1H"
HEAD: Final = (
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Weft//Calendar feed//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    f"REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}",
    f"X-PUBLISHED-TTL:{REFRESH}",
)
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_BREAKS: Final = re.compile(r"\r\n?|\n|\u2028|\u2029")


@dataclass(frozen=True, slots=True)
class Event:
    """Something in a calendar: on days, the last included, or between moments."""

    uid: str
    name: str
    begins: date | datetime
    ends: date | datetime
    changed_at: datetime
    url: str


def calendar(name: str, events: Iterable[Event]) -> bytes:
    """A calendar with its events."""
    lines = [*HEAD, f"X-WR-CALNAME:{escaped(name)}"]
    for event in events:
        lines += _event(event)
    return b"".join(folded(line) for line in (*lines, "END:VCALENDAR"))


def _event(event: Event) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"DTSTAMP:{_moment(event.changed_at)}"
    yield f"LAST-MODIFIED:{_moment(event.changed_at)}"
    if isinstance(event.begins, datetime) and isinstance(event.ends, datetime):
        yield f"DTSTART:{_moment(event.begins)}"
        if event.ends > event.begins:
            yield f"DTEND:{_moment(event.ends)}"
    else:
        yield f"DTSTART;VALUE=DATE:{event.begins:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{event.ends + timedelta(days=1):%Y%m%d}"  # the day after the last
    yield f"SUMMARY:{escaped(event.name)}"
    yield f"URL:{event.url}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def escaped(text: str) -> str:
    """A text as a value: what has a meaning there has none any more."""
    plain = _CONTROLS.sub("", _BREAKS.sub("\n", text))
    for sign in ("\\", ";", ","):
        plain = plain.replace(sign, "\\" + sign)
    return plain.replace("\n", "\\n")


def folded(line: str) -> bytes:
    """A line with its end; a long one in pieces, none of which ends within a letter."""
    rest, pieces = line.encode(), list[bytes]()
    while len(rest) > LONGEST_LINE - bool(pieces):
        cut = LONGEST_LINE - bool(pieces)
        while rest[cut] & 0xC0 == 0x80:
            cut -= 1
        pieces.append(rest[:cut])
        rest = rest[cut:]
    return b"\r\n ".join([*pieces, rest]) + b"\r\n"
