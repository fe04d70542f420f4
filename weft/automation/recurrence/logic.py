"""Pure decisions about recurrence: what a rule may say, which days it names, what comes next.

A recurrence is a document on the task: the `rule` (RFC 5545, without a start), whether it counts
from completion, the day `on` which this task stands in the rule, and `exceptions`: days that are
skipped (`due_on` null) or due on another day.  The rule speaks of this task and those that follow:
COUNT is what is left.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from itertools import islice
from typing import Any, Literal, Self, cast

from dateutil.relativedelta import relativedelta
from dateutil.rrule import DAILY, MONTHLY, WEEKLY, YEARLY, rrule, weekday

from weft.kernel.errors import Invalid
from weft.std.clock import civil_date, parse_date
from weft.std.wording import Said

Frequency = Literal[0, 1, 2, 3]
FREQUENCIES: Mapping[str, Frequency] = {
    "DAILY": DAILY,
    "WEEKLY": WEEKLY,
    "MONTHLY": MONTHLY,
    "YEARLY": YEARLY,
}
LONGEST_INTERVAL = {"DAILY": 366, "WEEKLY": 104, "MONTHLY": 60, "YEARLY": 20}
STEPS = {"DAILY": "days", "WEEKLY": "weeks", "MONTHLY": "months", "YEARLY": "years"}
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
PARTS = ("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "WKST", "COUNT", "UNTIL")
LONGEST_RULE = 200
LARGEST_COUNT = 1_000
MOST_EXCEPTIONS = 100
MOST_OCCURRENCES = 50
HORIZON = relativedelta(years=100)
"""Beyond it nobody looks for a day, so a rule that names none ends."""
_DAY = re.compile(r"(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)")
_END = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(T([0-9]{2})([0-9]{2})([0-9]{2})Z)?")


@dataclass(frozen=True, slots=True)
class Rule:
    """A recurrence rule, understood.  `days` are weekdays with their number in the month, or 0."""

    frequency: str
    interval: int = 1
    days: tuple[tuple[int, int], ...] = ()
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    week_start: int = 0
    count: int | None = None
    until: date | None = None

    def text(self) -> str:
        """As it is kept and shown."""
        said = {"FREQ": self.frequency, "INTERVAL": self.interval if self.interval > 1 else None}
        said["BYDAY"] = ",".join(f"{n or ''}{WEEKDAYS[day]}" for day, n in self.days)
        said["BYMONTHDAY"] = ",".join(map(str, self.month_days))
        said["BYMONTH"] = ",".join(map(str, self.months))
        said["WKST"] = WEEKDAYS[self.week_start] if self.week_start else None
        said |= {"COUNT": self.count, "UNTIL": self.until and f"{self.until:%Y%m%d}"}
        return ";".join(f"{name}={value}" for name, value in said.items() if value)

    def since(self, day: date) -> Iterator[date]:
        """The days that it names from this one on, which is where its intervals begin; COUNT is
        for whoever counts.
        """
        last = min(self.until or date.max, _on(day, HORIZON) or date.max)
        found = rrule(
            FREQUENCIES[self.frequency],
            dtstart=datetime.combine(day, time()),
            interval=self.interval,
            byweekday=[weekday(each, n or None) for each, n in self.days] or None,
            bymonthday=self.month_days or None,
            bymonth=self.months or None,
            wkst=self.week_start,
            until=datetime.combine(last, time()),
        )
        return (each.date() for each in found)

    def once_done(self, done: date) -> date | None:
        """One interval after it was done."""
        step: Any = {STEPS[self.frequency]: self.interval}
        day = _on(done, relativedelta(**step))
        return None if day is None or (self.until and day > self.until) else day


def _on(day: date, step: relativedelta) -> date | None:
    """So much later, where the calendar goes on."""
    try:
        return day + step
    except (OverflowError, ValueError):
        return None


def understood(text: str, zone: str) -> Rule:
    """A rule as somebody sends it, or a refusal that says which part to mend.  An UNTIL with a time
    is the day that it falls on in this zone.
    """
    said = _parts(text)
    frequency = said.get("FREQ", "")
    if frequency not in FREQUENCIES:
        raise Invalid("rule: FREQ must be one of {choices}", choices=", ".join(FREQUENCIES))
    rule = Rule(
        frequency,
        _number(said, "INTERVAL", LONGEST_INTERVAL[frequency]) or 1,
        _days(said.get("BYDAY")),
        _numbers(said.get("BYMONTHDAY"), "BYMONTHDAY", 31, also=(-1,)),
        _numbers(said.get("BYMONTH"), "BYMONTH", 12),
        _week_start(said.get("WKST")),
        _number(said, "COUNT", LARGEST_COUNT),
        _until(said.get("UNTIL"), zone),
    )
    _check(rule)
    return rule


def _parts(text: str) -> dict[str, str]:
    said: dict[str, str] = {}
    for part in text.strip().upper().removeprefix("RRULE:").split(";"):
        name, _, value = part.partition("=")
        if name not in PARTS:
            raise Invalid(
                "rule: {part} is not among {choices}",
                part=name[:20] or Said("An empty part"),
                choices=", ".join(PARTS),
            )
        if name in said or not value:
            raise Invalid("rule: {name} must stand there once, with a value", name=name)
        said[name] = value
    return said


def _number(said: Mapping[str, str], name: str, most: int) -> int | None:
    value = said.get(name)
    if value is None:
        return None
    if not re.fullmatch(r"[0-9]{1,4}", value) or not 1 <= int(value) <= most:
        raise Invalid("rule: {name} must be between 1 and {most}", name=name, most=most)
    return int(value)


def _numbers(
    value: str | None, name: str, most: int, also: tuple[int, ...] = ()
) -> tuple[int, ...]:
    found: list[int] = []
    for item in value.split(",") if value else ():
        number = int(item) if re.fullmatch(r"-?[0-9]{1,2}", item) else 0
        if not (1 <= number <= most or number in also):
            among: dict[str, object] = {"name": name, "most": most}
            if also:
                raise Invalid(
                    "rule: {name} must name numbers between 1 and {most}, or {other}",
                    **among,
                    other=", or ".join(map(str, also)),
                )
            raise Invalid("rule: {name} must name numbers between 1 and {most}", **among)
        found.append(number)
    return tuple(dict.fromkeys(found))


def _days(value: str | None) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for item in value.split(",") if value else ():
        matched = _DAY.fullmatch(item)
        if matched is None:
            raise Invalid("rule: BYDAY must name days such as MO or -1FR, not {day}", day=item[:20])
        found.append((WEEKDAYS.index(matched[2]), int(matched[1] or 0)))
    return tuple(dict.fromkeys(found))


def _week_start(value: str | None) -> int:
    if value is not None and value not in WEEKDAYS:
        raise Invalid("rule: WKST must be a day such as MO")
    return WEEKDAYS.index(value) if value else 0


def _until(value: str | None, zone: str) -> date | None:
    """A day, or the day on which a moment falls."""
    if value is None:
        return None
    matched = _END.fullmatch(value)
    try:
        if matched is None:
            raise ValueError
        year, month, day = (int(part) for part in matched.group(1, 2, 3))
        if matched[4] is None:
            return date(year, month, day)
        hour, minute, second = (int(part) for part in matched.group(5, 6, 7))
        return civil_date(datetime(year, month, day, hour, minute, second, tzinfo=UTC), zone)
    except (ValueError, OverflowError):
        raise Invalid("rule: UNTIL must be a day such as 20261231") from None


def _check(rule: Rule) -> None:
    """Parts that do not go together are refused: a rule means one thing."""
    numbered = any(n for _, n in rule.days)
    fits = {
        "BYDAY": not rule.days or rule.frequency in ("WEEKLY", "MONTHLY", "YEARLY"),
        "BYMONTHDAY": not rule.month_days or rule.frequency in ("MONTHLY", "YEARLY"),
        "BYMONTH": not rule.months or rule.frequency == "YEARLY",
    }
    for name, is_fit in fits.items():
        if not is_fit:
            raise Invalid(
                "rule: {name} does not go with FREQ={frequency}",
                name=name,
                frequency=rule.frequency,
            )
    if rule.days and rule.month_days:
        raise Invalid("rule: Give BYDAY or BYMONTHDAY, not both")
    if rule.frequency == "WEEKLY" and numbered:
        raise Invalid("rule: A week has each day once. Leave the number out of BYDAY")
    if rule.frequency in ("MONTHLY", "YEARLY") and any(not n for _, n in rule.days):
        raise Invalid("rule: BYDAY needs a number such as 2MO or -1FR with this FREQ")
    if rule.frequency == "YEARLY" and (rule.days or rule.month_days) and not rule.months:
        raise Invalid("rule: Say in which months: BYMONTH is missing")
    if rule.count and rule.until:
        raise Invalid("rule: Give COUNT or UNTIL, not both")


def check_after_completion(rule: Rule) -> None:
    """What counts from completion knows no days of the calendar."""
    if rule.days or rule.month_days or rule.months:
        raise Invalid("rule: After completion it is FREQ and INTERVAL that count, no days")


@dataclass(frozen=True, slots=True)
class Recurrence:
    """How a task comes again; `exceptions` lead from a day of the rule to the due date there, or to
    None where it is skipped.
    """

    rule: Rule
    on: date
    is_after_completion: bool = False
    exceptions: Mapping[date, date | None] = field(default_factory=dict[date, date | None])

    def kept(self) -> dict[str, Any]:
        """As the task keeps it."""
        return {
            "rule": self.rule.text(),
            "is_after_completion": self.is_after_completion,
            "on": self.on.isoformat(),
            "exceptions": [
                {"on": on.isoformat(), "due_on": due.isoformat() if due else None}
                for on, due in sorted(self.exceptions.items())
            ],
        }

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> Self:
        """What a task kept."""
        return cls(
            understood(kept["rule"], "UTC"),
            parse_date(kept["on"]),
            kept["is_after_completion"],
            exceptions_of(kept["exceptions"]),
        )

    def coming(self) -> Iterator[date]:
        """The days of the rule after this one, those that are skipped among them."""
        if self.is_after_completion:
            return
        later = (day for day in self.rule.since(self.on) if day > self.on)
        yield from islice(later, None if self.rule.count is None else self.rule.count - 1)

    def due(self, day: date) -> date | None:
        """When the task of this day of the rule is due; None where it is skipped."""
        return self.exceptions.get(day, day)

    def following(self, today: date) -> "Next | None":
        """What comes next: the first day that is not skipped and not past; None after the last.
        Days that went by count.
        """
        if self.is_after_completion:
            day = self.rule.once_done(today) if self.rule.count != 1 else None
            return day and Next(self._from(day, 1), day)
        for passed, day in enumerate(self.coming(), 1):
            due = self.due(day)
            if due is not None and due >= today:
                return Next(self._from(day, passed), due)
        return None

    def _from(self, day: date, passed: int) -> "Recurrence":
        rule = replace(self.rule, count=self.rule.count and self.rule.count - passed)
        later = {on: due for on, due in self.exceptions.items() if on > day}
        return replace(self, rule=rule, on=day, exceptions=later)

    def first(self) -> date:
        """The first day of the rule from `on` on."""
        day = self.on if self.is_after_completion else next(self.rule.since(self.on), None)
        if day is None:
            raise Invalid("rule: Names no day from now on")
        return day


@dataclass(frozen=True, slots=True)
class Next:
    """What the next task carries, and when it is due."""

    recurrence: Recurrence
    due: date


def exceptions_of(raw: Any) -> dict[date, date | None]:
    """`[{on, due_on}]` of a request or a document."""
    items: Any = [] if raw is None else raw
    if not isinstance(items, list) or len(cast(list[Any], items)) > MOST_EXCEPTIONS:
        raise Invalid("exceptions: Must be a list of at most {most}", most=MOST_EXCEPTIONS)
    found: dict[date, date | None] = {}
    for i, item in enumerate(cast(list[Any], items)):
        said = cast(Mapping[str, Any], item if isinstance(item, Mapping) else {})
        due = said.get("due_on")
        found[_date(said.get("on"), f"exceptions[{i}].on")] = (
            None if due is None else _date(due, f"exceptions[{i}].due_on")
        )
    return found


def _date(value: Any, name: str) -> date:
    try:
        return parse_date(value if isinstance(value, str) else "")
    except ValueError as error:
        raise Invalid("{name}: {error}", name=name, error=error) from None


def changed(kept: Recurrence, day: date, due: date | None) -> Recurrence:
    """One of the days to come is due on another day, or skipped (None); on its own day it is as the
    rule has it.
    """
    if next((each for each in kept.coming() if each >= day), None) != day:
        raise Invalid("on: Not one of the days to come. See /occurrences")
    others = {on: d for on, d in kept.exceptions.items() if on != day}
    if len(others) >= MOST_EXCEPTIONS:
        raise Invalid("on: At most {most} days may differ from the rule", most=MOST_EXCEPTIONS)
    return replace(kept, exceptions=others if due == day else {**others, day: due})


def ghosts(kept: Recurrence, most: int) -> list[dict[str, Any]]:
    """The tasks to come: the day of the rule, and when each will be due."""
    days = [(day, kept.due(day)) for day in islice(kept.coming(), most)]
    return [{"on": day, "due_on": due, "is_skipped": due is None} for day, due in days]
