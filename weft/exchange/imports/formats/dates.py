"""This module is about days and moments as other systems write them, in any of our languages.

Where all is numbers, a file itself tells what stands first: `Evidence` looks at every date of it
before the first is read.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from weft.exchange.imports.format import Choices
from weft.std.cldr import calendar_words
from weft.std.wording import LANGUAGES

MONTH_FIRST: Final = "month first"
DAY_FIRST: Final = "day first"
LONGEST: Final = 80
_YEARS: Final = range(1000, 10_000)
_PIVOT: Final = 70
"""Two digits from here on are a year of the last century."""

_NUMBERS: Final = re.compile(r"\s*(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)")
_WITH_SIGNS: Final = re.compile(r"(\d{4})\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})\s*[日일.]?")
_COMPACT: Final = re.compile(r"^(\d{4})(\d{2})(\d{2})(?!\d)")
_TIME: Final = re.compile(
    r"(?:(?<=\d)t|\b)(?P<hour>\d{1,2})(?::|時|시\s?|h)(?P<minute>\d{2})(?:분|分)?"
    r"(?::(?P<second>\d{2})(?:[.,](?P<part>\d{1,9}))?)?(?!\d)"
    r"|(?<=\s)(?P<h>\d{1,2})\.(?P<m>\d{2})(?:\.(?P<s>\d{2}))?$"
)
_OFFSET: Final = re.compile(r"\s*(?:z\b|(?:utc|gmt)?([+-]\d{2}):?(\d{2})\b|(?:utc|gmt)\b)")
_HALF: Final = re.compile(r"([ap])\s?\.?\s?m\b\.?", re.IGNORECASE)
_TOKEN: Final = re.compile(r"(\d+)[月월]|(\d+)|([^\W\d_]+)")
_IDLE: Final = frozenset(
    (
        *("a", "alle", "at", "de", "del", "den", "der", "do", "kl", "la", "las", "le", "nd", "o"),
        *("of", "om", "rd", "st", "th", "um", "à", "às", "в", "г", "год"),
    )
)
_OTHER_MONTHS: Final = {"mrz": 3, "jänner": 1, "jän": 1, "feber": 2, "sept": 9}
_SHORTEST: Final = 3


@dataclass(frozen=True, slots=True)
class _Written:
    """What a text says: a day, and the time of day and offset if it says them."""

    day: date
    of_day: time | None = None
    zone: tzinfo | None = None


@dataclass(frozen=True, slots=True)
class Spelling:
    """How the dates of one file are to be read."""

    is_month_first: bool = False
    zone: tzinfo = UTC
    """Of moments that do not say theirs."""

    def read(self, text: str) -> date | datetime | None:
        """A day, or a moment where there is a time of day."""
        written = _written(text, self.is_month_first) if len(text) <= LONGEST else None
        if written is None or written.of_day is None:
            return written and written.day
        at = datetime.combine(written.day, written.of_day, written.zone or self.zone)
        try:
            return at.astimezone(UTC)
        except (OverflowError, ValueError):
            return None

    def day(self, text: str) -> date | None:
        """The day, as it is written there, whatever time of day stands beside it."""
        written = _written(text, self.is_month_first) if len(text) <= LONGEST else None
        return written and written.day

    def clock(self, text: str) -> time | None:
        """The time of day, as it is written there."""
        written = _written(text, self.is_month_first) if len(text) <= LONGEST else None
        return written and written.of_day

    def moment(self, text: str) -> datetime | None:
        """The moment in UTC; midnight where there is only a day."""
        found = self.read(text)
        if found is None or isinstance(found, datetime):
            return found
        return datetime.combine(found, time(), self.zone).astimezone(UTC)


class Evidence:
    """What the dates of a file say of their order."""

    def __init__(self) -> None:
        self._day = self._month = 0

    def note(self, text: str) -> None:
        """Look at one date."""
        found = _NUMBERS.match(text[:LONGEST])
        if found:
            first, second = int(found[1]), int(found[3])
            self._day += first > 12 >= second
            self._month += second > 12 >= first

    def spelling(self, choices: Choices, *, otherwise: str = DAY_FIRST) -> Spelling:
        """How to read them: as was chosen, else as the most of those say that can be read in one
        way only, else as `otherwise` says.
        """
        first = MONTH_FIRST if self._month > self._day else DAY_FIRST
        first = otherwise if self._month == self._day else first
        chosen = choices.get("days")
        first = chosen if chosen in (MONTH_FIRST, DAY_FIRST) else first
        return Spelling(first == MONTH_FIRST, zone_of(choices))


def zone_of(choices: Choices) -> tzinfo:
    """The zone that was chosen; UTC where there is none of that name."""
    name = choices.get("zone")
    try:
        return ZoneInfo(name) if isinstance(name, str) and name else UTC
    except (ValueError, OSError, KeyError):
        return UTC


@lru_cache(16_384)
def _written(text: str, is_month_first: bool) -> _Written | None:
    rest = _COMPACT.sub(r"\1-\2-\3", text.strip().casefold())
    rest = _WITH_SIGNS.sub(r"\1-\2-\3 ", rest)
    rest, half = _without_half(rest)
    at = _TIME.search(rest)
    zone: tzinfo | None = None
    of_day: time | None = None
    if at:
        offset = _OFFSET.match(rest, at.end())
        zone = _zone(offset)
        of_day = _time(at, half)
        rest = f"{rest[: at.start()]} {rest[offset.end() if offset else at.end() :]}"
    if at and (of_day is None or zone is _NO_ZONE):
        return None
    day = _day(rest, is_month_first)
    return day and _Written(day, of_day, zone)


_NO_ZONE: Final = timezone(timedelta(hours=23, minutes=59))


def _zone(offset: re.Match[str] | None) -> tzinfo | None:
    if offset is None:
        return None
    if offset[1] is None:
        return UTC
    hours, minutes = int(offset[1]), int(offset[2])
    if abs(hours) > 18 or minutes > 59:
        return _NO_ZONE
    sign = -1 if offset[1].startswith("-") else 1
    return timezone(sign * timedelta(hours=abs(hours), minutes=minutes))


def _time(at: re.Match[str], half: str) -> time | None:
    hour, minute = int(at["hour"] or at["h"]), int(at["minute"] or at["m"])
    second = int(at["second"] or at["s"] or 0)
    micro = int((at["part"] or "0").ljust(6, "0")[:6])
    if half and not 1 <= hour <= 12:
        half = ""  # 15:31 PM is written by some
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return time(hour, minute, min(second, 59), micro)
    except ValueError:
        return None


def _without_half(text: str) -> tuple[str, str]:
    """A text without what says which half of the day it is, and that: `a`, `p` or nothing."""
    found = _HALF.search(text)
    if found and ":" in text:
        return text[: found.start()] + text[found.end() :], found[1]
    _, _, mornings, afternoons = _words()
    for half, words in (("a", mornings), ("p", afternoons)):
        for word in words:
            at = text.find(word)
            ends = at + len(word)
            if at >= 0 and not text[at - 1 : at].isalpha() and not text[ends : ends + 1].isalpha():
                return text[:at] + " " + text[ends:], half
    return text, ""


def _day(text: str, is_month_first: bool) -> date | None:
    """The day in what remains when the time of day is gone."""
    month, numbers = 0, list[str]()
    for of_month, number, word in _TOKEN.findall(text):
        if number:
            numbers.append(number)
            continue
        found = int(of_month) if of_month else _month(word)
        if found and month:
            return None
        if not found and not _is_idle(word):
            return None
        month = found or month
    if month and len(numbers) == 2:
        year_first = len(numbers[0]) == 4
        year, day = numbers if year_first else reversed(numbers)
        return _date(year, month, int(day)) if len(day) <= 2 else None
    if month or len(numbers) != 3 or any(len(number) > 4 for number in numbers):
        return None
    return _from_numbers(numbers, is_month_first and "." not in text)


def _from_numbers(numbers: list[str], is_month_first: bool) -> date | None:
    """The day that three numbers are; in the other order where they cannot be one in this."""
    if len(numbers[0]) == 4 or int(numbers[0]) > 31:
        year, month, day = numbers[0], int(numbers[1]), int(numbers[2])
        return _date(year, month, day)
    first, second, year = int(numbers[0]), int(numbers[1]), numbers[2]
    here, there = (second, first), (first, second)
    month, day = there if is_month_first else here
    return _date(year, month, day) or _date(year, day, month)


def _date(year: str, month: int, day: int) -> date | None:
    n = int(year)
    if len(year) == 2:
        n += 1900 if n >= _PIVOT else 2000
    try:
        return date(n, month, day) if n in _YEARS else None
    except ValueError:
        return None


def _month(word: str) -> int:
    """The month that a word names, whole or by its beginning; 0 if none."""
    months = _words()[0]
    found = months.get(word)
    if found is not None:
        return found
    if len(word) < _SHORTEST:
        return 0
    begun = {n for name, n in months.items() if name.startswith(word)}
    return begun.pop() if len(begun) == 1 else 0


def _is_idle(word: str) -> bool:
    return word in _IDLE or word in _words()[1]


@cache
def _words() -> tuple[dict[str, int], frozenset[str], frozenset[str], frozenset[str]]:
    """The months, the days of the week, the halves of the day in all languages."""
    known = [calendar_words(language) for language in (*LANGUAGES, "zh")]
    months = dict(_OTHER_MONTHS)
    for each in known:
        months.update(each.months)
    weekdays = frozenset(
        part for each in known for name in each.weekdays for part in name.split("-")
    )
    mornings = frozenset[str]().union(*(each.mornings for each in known))
    afternoons = frozenset[str]().union(*(each.afternoons for each in known))
    return months, weekdays, mornings - {"am"}, afternoons - {"pm"}
