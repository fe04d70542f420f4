"""Pure decisions about schedules: which tasks move, and to which days, when others move that they
wait for.

`web/src/features/timeline/shifting.ts` is the same rule for those who drag a bar: change both.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from weft.kernel.errors import Invalid
from weft.std.clock import civil_date, moment_of, zone
from weft.std.wording import Template
from weft.std.working_days import WorkingDays
from weft.work.projects.logic import DEPENDENTS_RULES

OFF, KEEP, CONSUME = RULES = DEPENDENTS_RULES
MOST_IN_CHAIN = 1_000
BEYOND: Template = "due_on: Leads tasks that wait for this one beyond the calendar"


@dataclass(frozen=True, slots=True)
class Span:
    """The days of a task, both ends included; one without a start lasts a day."""

    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Wait:
    """A task that begins after another has ended: `lag` days later, or earlier where negative."""

    task: int
    other: int
    lag: int = 0


@dataclass(frozen=True, slots=True)
class Shifted:
    """Where tasks move, in the order in which they wait for each other; and those that ought to
    move and may not.
    """

    moved: dict[int, Span] = field(default_factory=dict[int, Span])
    stayed: list[int] = field(default_factory=list[int])


def shifted(
    spans: Mapping[int, Span],
    waits: Iterable[Wait],
    moved: Mapping[int, Span],
    *,
    rule: str,
    days: WorkingDays,
    fixed: Collection[int] = (),
) -> Shifted:
    """What follows from moving some tasks: who waits for a moved one moves along.

    Keeping the buffer, a task moves by as many working days as the furthest of those it waits for;
    consuming it, by none.  Either way it begins no earlier than they end.  It takes as many working
    days as before.  `spans` are the days so far, of all that move or are waited for; what is
    `fixed` stays, and so does what waits for that alone.
    """
    found = Shifted()
    if rule == OFF:
        return found
    of, after = _by_task(waits, spans, moved), {**spans, **moved}
    changed = {gid for gid, span in moved.items() if spans.get(gid) != span}
    for gid in _ordered(of, moved):
        if not any(wait.other in changed for wait in of[gid]):
            continue
        new = _follow(gid, of[gid], spans, after, rule=rule, days=days)
        if new == spans[gid]:
            continue
        if gid in fixed:
            found.stayed.append(gid)
            continue
        after[gid] = found.moved[gid] = new
        changed.add(gid)
    return found


def _by_task(
    waits: Iterable[Wait], spans: Mapping[int, Span], moved: Mapping[int, Span]
) -> dict[int, list[Wait]]:
    """Of each task with days what it waits for, where that has days too; moved ones wait for
    nothing: where they stand was decided.
    """
    found: dict[int, list[Wait]] = defaultdict(list)
    for wait in waits:
        has_days = wait.task in spans and (wait.other in spans or wait.other in moved)
        if has_days and wait.task not in moved:
            found[wait.task].append(wait)
    return found


def _ordered(of: Mapping[int, Sequence[Wait]], first: Iterable[int]) -> list[int]:
    """The tasks that wait for the first ones, directly or not, each after all it waits for."""
    then: dict[int, list[int]] = defaultdict(list)
    for gid, waits in of.items():
        for wait in waits:
            then[wait.other].append(gid)
    reached, edge = set(first), list(first)
    while edge:
        new = [gid for gid in dict.fromkeys(then[edge.pop()]) if gid not in reached]
        reached.update(new)
        edge.extend(new)
    left = {gid: sum(w.other in reached for w in of[gid]) for gid in reached if gid in of}
    ready, order = [gid for gid in reached if gid not in left], list[int]()
    while ready:
        for gid in then[ready.pop()]:
            left[gid] -= 1
            if not left[gid]:
                order.append(gid)
                ready.append(gid)
    return order


def _follow(
    gid: int,
    waits: Sequence[Wait],
    spans: Mapping[int, Span],
    after: Mapping[int, Span],
    *,
    rule: str,
    days: WorkingDays,
) -> Span:
    """Where a task goes, of which some that it waits for moved."""
    before = spans[gid]
    try:
        by = max(_moved_by(wait.other, spans, after, days) for wait in waits) if rule == KEEP else 0
        start = days.step(before.start, by)
        floor = max(after[wait.other].end + timedelta(days=wait.lag) for wait in waits)
        if start < floor:
            start = days.since(floor)
        return before if start == before.start else _from(before, start, days)
    except OverflowError:
        raise Invalid(BEYOND) from None


def _moved_by(
    gid: int, spans: Mapping[int, Span], after: Mapping[int, Span], days: WorkingDays
) -> int:
    """By how many working days its end moved; what had no days before did not move."""
    if gid not in spans:
        return 0
    return days.position(after[gid].end) - days.position(spans[gid].end)


def _from(before: Span, start: date, days: WorkingDays) -> Span:
    """The same work, begun on another day; what was done on days off lasts as long as it did."""
    count = days.count(before.start, before.end)
    end = days.lasting(start, count) if count else start + (before.end - before.start)
    return Span(start, end)


# Rows of tasks.


def span_of(task: Mapping[str, Any]) -> Span | None:
    """The days of a task; None where it is not due."""
    due = task["due_on"]
    return None if due is None else Span(task["start_on"] or due, due)


def dates_on(task: Mapping[str, Any], span: Span) -> dict[str, Any]:
    """The columns of a task that moves to these days; times of day stay, as its zone's clocks
    show them.
    """
    new: dict[str, Any] = {"due_on": span.end}
    if task["start_on"] is not None:
        new["start_on"] = span.start
    if task["due_at"] is not None:
        new["due_at"] = _at(span.end, task["due_at"], task["zone"])
    if task["start_at"] is not None:
        new["start_at"] = _at(span.start, task["start_at"], task["zone"])
        if new["start_at"] >= new["due_at"]:  # it began late in the day and now ends on it
            new["due_at"] = new["start_at"] + (task["due_at"] - task["start_at"])
            new["due_on"] = civil_date(new["due_at"], task["zone"] or "UTC")
    return new


def _at(day: date, moment: datetime, zone_name: str | None) -> datetime:
    name = zone_name or "UTC"
    return moment_of(day, moment.astimezone(zone(name)).time().replace(fold=0), zone_name=name)
