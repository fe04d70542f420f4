"""Which tasks move when one moves that they wait for: the rule by itself."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from weft.std.working_days import WorkingDays
from weft.work.scheduling.logic import CONSUME, KEEP, OFF, Shifted, Span, Wait, shifted

DAYS = WorkingDays()
MONDAY = date(2026, 11, 30)


def on(first: int, last: int | None = None) -> Span:
    """Days counted from that Monday; 4 is its Friday, 7 the next Monday."""
    return Span(*(MONDAY + timedelta(days=n) for n in (first, first if last is None else last)))


def follow(
    rule: str, move: Span, chain: dict[int, Span], *waits: Wait, fixed: tuple[int, ...] = ()
) -> Shifted:
    """Task 1 moves; the others of `chain` follow."""
    return shifted(chain, waits, {1: move}, rule=rule, days=DAYS, fixed=fixed)


def test_keeping_the_buffer_moves_what_waits_by_as_many_working_days() -> None:
    chain = {1: on(0, 1), 2: on(3, 4)}
    assert follow(KEEP, on(2, 3), chain, Wait(2, 1)).moved == {2: on(7, 8)}
    assert follow(KEEP, on(0, 0), chain, Wait(2, 1)).moved == {2: on(2, 3)}


def test_consuming_the_buffer_moves_only_what_would_begin_too_early() -> None:
    chain = {1: on(0, 1), 2: on(3, 4), 3: on(7, 8)}
    waits = Wait(2, 1), Wait(3, 2)
    assert follow(CONSUME, on(1, 3), chain, *waits).moved == {}
    assert follow(CONSUME, on(2, 4), chain, *waits).moved == {2: on(4, 7)}
    assert follow(CONSUME, on(0, 0), chain, *waits).moved == {}


def test_without_a_rule_nothing_follows() -> None:
    assert follow(OFF, on(9), {1: on(0), 2: on(1)}, Wait(2, 1)).moved == {}


def test_what_waits_for_two_moves_with_the_later_one() -> None:
    chain = {1: on(0), 2: on(1), 3: on(3), 4: on(4)}
    waits = Wait(2, 1), Wait(4, 2), Wait(4, 3)
    assert follow(KEEP, on(1), chain, *waits).moved == {2: on(2), 4: on(7)}
    back = {1: on(2), 2: on(3), 3: on(3), 4: on(4)}
    assert follow(KEEP, on(1), back, *waits).moved == {2: on(2)}


def test_a_lag_is_kept_and_a_negative_one_lets_them_overlap() -> None:
    chain = {1: on(0), 2: on(1), 3: on(1)}
    waits = Wait(2, 1, 2), Wait(3, 1, -1)
    assert follow(CONSUME, on(2), chain, *waits).moved == {2: on(4)}


def test_what_may_not_be_moved_is_told_and_holds_up_what_waits_for_it() -> None:
    chain = {1: on(0), 2: on(1), 3: on(2)}
    found = follow(KEEP, on(1), chain, Wait(2, 1), Wait(3, 2), fixed=(2,))
    assert (found.moved, found.stayed) == ({}, [2])


def test_a_task_that_had_no_days_pushes_only_what_would_begin_too_early() -> None:
    chain = {2: on(1), 3: on(4)}
    assert follow(KEEP, on(3), chain, Wait(2, 1), Wait(3, 1)).moved == {2: on(3)}


def test_work_takes_as_many_working_days_as_before() -> None:
    chain = {1: on(0), 2: on(1, 3), 3: on(5, 6)}
    found = follow(CONSUME, on(4), chain, Wait(2, 1), Wait(3, 1, 4))
    assert found.moved == {2: on(4, 8), 3: on(8, 9)}


@st.composite
def plans(draw: st.DrawFn) -> tuple[dict[int, Span], list[Wait], Span, WorkingDays]:
    """Up to nine tasks, each waiting for some of those before it; the first one moves."""
    count = draw(st.integers(2, 9))
    first, length = st.integers(0, 30), st.integers(0, 12)
    spans: dict[int, Span] = {}
    waits: list[Wait] = []
    for gid in range(1, count + 1):
        begun = draw(first)
        spans[gid] = on(begun, begun + draw(length))
        for other in draw(st.sets(st.integers(1, gid - 1), max_size=3)) if gid > 1 else ():
            waits.append(Wait(gid, other, draw(st.integers(-2, 3))))
    begun = draw(first)
    weekdays = draw(st.sets(st.integers(0, 6), min_size=1))
    return spans, waits, on(begun, begun + draw(length)), WorkingDays(tuple(sorted(weekdays)))


@pytest.mark.parametrize("rule", [KEEP, CONSUME])
@settings(max_examples=150, deadline=None)
@given(plan=plans())
def test_whatever_moves_begins_on_a_working_day_after_all_it_waits_for(
    rule: str, plan: tuple[dict[int, Span], list[Wait], Span, WorkingDays]
) -> None:
    spans, waits, move, days = plan
    moved = shifted(spans, waits, {1: move}, rule=rule, days=days).moved
    after = {**spans, 1: move, **moved}
    gone = {gid for gid, span in after.items() if span != spans[gid]}
    touched = {wait.task for wait in waits if wait.other in gone}
    for wait in waits:
        early = after[wait.task].start < after[wait.other].end + timedelta(days=wait.lag)
        assert not (wait.task in touched and early)
    for gid, span in moved.items():
        assert days.is_worked(span.start)
        count = days.count(spans[gid].start, spans[gid].end)
        assert days.count(span.start, span.end) == count or not count


@settings(max_examples=150, deadline=None)
@given(plan=plans())
def test_keeping_the_buffer_never_lets_two_tasks_come_closer(
    plan: tuple[dict[int, Span], list[Wait], Span, WorkingDays],
) -> None:
    spans, waits, move, days = plan
    after = {**spans, 1: move, **shifted(spans, waits, {1: move}, rule=KEEP, days=days).moved}
    for wait in waits:
        was, now = (
            days.position(s[wait.task].start) - days.position(s[wait.other].end)
            for s in (spans, after)
        )
        assert now >= was or wait.task == 1


@pytest.mark.parametrize("rule", [KEEP, CONSUME])
@settings(max_examples=150, deadline=None)
@given(plan=plans())
def test_a_move_that_was_made_moves_nothing_more(
    rule: str, plan: tuple[dict[int, Span], list[Wait], Span, WorkingDays]
) -> None:
    spans, waits, move, days = plan
    after = {**spans, 1: move, **shifted(spans, waits, {1: move}, rule=rule, days=days).moved}
    assert shifted(after, waits, {1: move}, rule=rule, days=days).moved == {}


@settings(max_examples=200, deadline=None)
@given(st.dates(date(1, 1, 8), date(9990, 1, 1)), st.sets(st.integers(0, 6), min_size=1))
def test_positions_count_working_days(day: date, weekdays: set[int]) -> None:
    days = WorkingDays(tuple(sorted(weekdays)))
    week = [day + timedelta(days=n) for n in range(7)]
    gained = days.position(week[-1]) - days.position(day - timedelta(days=1))
    assert gained == len(weekdays) == sum(map(days.is_worked, week))
    assert days.at(days.position(days.since(day))) == days.since(day)
