"""This module is about working days: counting them, and walking by them."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
USUAL = WEEKDAYS[:5]
WEEK = len(WEEKDAYS)


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """The weekdays on which people work, in order; 0 is Monday.  There is at least one."""

    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4)

    @classmethod
    def of(cls, names: Iterable[str]) -> "WorkingDays":
        """By their names."""
        return cls(tuple(sorted({WEEKDAYS.index(name) for name in names})))

    def is_worked(self, day: date) -> bool:
        """Whether people work on this day."""
        return day.weekday() in self.weekdays

    def position(self, day: date) -> int:
        """How many working days there were, this one included: two days apart by one differ by it.

        A day off has the position of the last working day before it.
        """
        weeks, weekday = divmod(day.toordinal() - 1, WEEK)
        return weeks * len(self.weekdays) + bisect_right(self.weekdays, weekday)

    def at(self, position: int) -> date:
        """The working day with this position; OverflowError beyond the calendar."""
        weeks, n = divmod(position - 1, len(self.weekdays))
        ordinal = weeks * WEEK + self.weekdays[n] + 1
        if not 1 <= ordinal <= date.max.toordinal():
            raise OverflowError("beyond the calendar")
        return date.fromordinal(ordinal)

    def step(self, day: date, by: int) -> date:
        """So many working days later, or earlier; by none it stays, be it a day off."""
        return self.at(self.position(day) + by) if by else day

    def since(self, day: date) -> date:
        """The day itself, or the first working day after it."""
        return day if self.is_worked(day) else self.at(self.position(day) + 1)

    def count(self, start: date, end: date) -> int:
        """The working days from one day to another, both included."""
        before = self.position(start) - self.is_worked(start)
        return self.position(end) - before

    def lasting(self, start: date, count: int) -> date:
        """The end of what begins on a working day and takes so many of them."""
        return self.at(self.position(start) + count - 1) if count > 1 else start
