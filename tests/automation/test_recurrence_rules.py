"""Which days a rule names, in agreement with dateutil; what it may say; and clocks that jump."""

from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any

import msgspec
import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sizes import sized
from weft.automation.recurrence.logic import (
    LONGEST_INTERVAL,
    WEEKDAYS,
    Recurrence,
    changed,
    check_after_completion,
    understood,
)
from weft.kernel.errors import Invalid
from weft.work.copying.logic import Shift, carried

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))
ORDINALS = ("1", "2", "3", "4", "-1")


@st.composite
def rules(draw: st.DrawFn) -> str:
    """Every shape of rule that is understood."""
    frequency = draw(st.sampled_from(list(LONGEST_INTERVAL)))
    parts = [f"FREQ={frequency}", f"INTERVAL={draw(st.integers(1, 5))}"]
    some = st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=4, unique=True)
    monthly = st.one_of(
        st.sampled_from([-1, *range(1, 29)]).map("BYMONTHDAY={}".format),
        st.tuples(st.sampled_from(ORDINALS), st.sampled_from(WEEKDAYS)).map(
            "BYDAY={0[0]}{0[1]}".format
        ),
    )
    if frequency == "WEEKLY" and draw(st.booleans()):
        parts.append("BYDAY=" + ",".join(draw(some)))
    if frequency == "MONTHLY" and draw(st.booleans()):
        parts.append(draw(monthly))
    if frequency == "YEARLY" and draw(st.booleans()):
        parts += [f"BYMONTH={draw(st.integers(1, 12))}", draw(monthly)]
    return ";".join(parts)


def chain(text: str, on: date, most: int) -> list[date]:
    """The days as one completes task after task, each on its day."""
    found, kept = [], Recurrence(understood(text, "UTC"), on)
    for _ in range(most):
        following = kept.following(kept.on)
        if following is None:
            break
        kept = Recurrence.of(following.recurrence.kept())
        found.append(following.due)
    return found


@settings(max_examples=sized(100, 2_000), deadline=None)
@given(rules(), DAYS)
def test_a_chain_of_tasks_has_the_days_of_the_calendar(text: str, start: date) -> None:
    known = rrulestr(text, dtstart=datetime.combine(start, datetime.min.time()))
    days = [moment.date() for moment in islice(known, 8)]
    assert chain(text, days[0], 7) == days[1:]
    ghosts = islice(Recurrence(understood(text, "UTC"), days[0]).coming(), 7)
    assert list(ghosts) == days[1:]


@settings(max_examples=sized(50, 1_000), deadline=None)
@given(rules(), DAYS, st.integers(1, 6), st.booleans())
def test_it_ends_after_so_many_or_on_its_last_day(
    text: str, start: date, count: int, by_day: bool
) -> None:
    moment = datetime.combine(start, datetime.min.time())
    first = next(iter(rrulestr(text, dtstart=moment))).date()
    moment = datetime.combine(first, datetime.min.time())
    days = [each.date() for each in islice(rrulestr(text, dtstart=moment), count)]
    end = f"UNTIL={days[-1]:%Y%m%d}" if by_day else f"COUNT={count}"
    assert chain(f"{text};{end}", first, 10) == days[1:]


@given(rules())
def test_a_rule_is_kept_as_it_was_meant(text: str) -> None:
    rule = understood(text, "UTC")
    assert understood(rule.text(), "UTC") == rule


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", "empty part"),
        ("INTERVAL=2", "FREQ must be one of"),
        ("FREQ=HOURLY", "FREQ must be one of"),
        ("FREQ=DAILY;FREQ=DAILY", "stand there once"),
        ("FREQ=DAILY;INTERVAL=0", "INTERVAL must be between 1 and 366"),
        ("FREQ=DAILY;INTERVAL=99999999999", "INTERVAL must be between"),
        ("FREQ=DAILY;COUNT=1001", "COUNT must be between 1 and 1000"),
        ("FREQ=DAILY;COUNT=2;UNTIL=20300101", "COUNT or UNTIL, not both"),
        ("FREQ=DAILY;UNTIL=20300231", "UNTIL must be a day"),
        ("FREQ=DAILY;UNTIL=tomorrow", "UNTIL must be a day"),
        ("FREQ=DAILY;BYDAY=MO", "BYDAY does not go with FREQ=DAILY"),
        ("FREQ=WEEKLY;BYDAY=XX", "BYDAY must name days"),
        ("FREQ=WEEKLY;BYDAY=2MO", "Leave the number out"),
        ("FREQ=MONTHLY;BYDAY=MO", "needs a number"),
        ("FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=2", "not both"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "between 1 and 31, or -1"),
        ("FREQ=MONTHLY;BYMONTH=2", "BYMONTH does not go with"),
        ("FREQ=YEARLY;BYMONTHDAY=2", "BYMONTH is missing"),
        ("FREQ=YEARLY;BYSETPOS=1", "BYSETPOS is not among"),
        ("FREQ=WEEKLY;WKST=1", "WKST must be a day"),
    ],
)
def test_what_a_rule_may_not_say_is_refused_by_name(text: str, word: str) -> None:
    with pytest.raises(Invalid, match=r"^rule: ") as refused:
        understood(text, "UTC")
    assert word in refused.value.message


def test_a_day_that_no_calendar_has_is_no_beginning_and_no_endless_search() -> None:
    rule = understood("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "UTC")
    with pytest.raises(Invalid, match="Names no day"):
        Recurrence(rule, date(2026, 1, 1)).first()
    leap = understood("FREQ=YEARLY;INTERVAL=20;BYMONTH=2;BYMONTHDAY=29", "UTC")
    assert list(leap.since(date(2027, 1, 1))) == []


def test_an_end_with_a_time_is_the_day_that_it_falls_on() -> None:
    text = "rrule:freq=daily;until=20261231T233000Z"
    assert understood(text, "UTC").until == date(2026, 12, 31)
    assert understood(text, "Europe/Berlin").until == date(2027, 1, 1)


@pytest.mark.parametrize(
    ("text", "done", "due"),
    [
        ("FREQ=DAILY;INTERVAL=3", date(2026, 2, 27), date(2026, 3, 2)),
        ("FREQ=WEEKLY;INTERVAL=2", date(2026, 2, 27), date(2026, 3, 13)),
        ("FREQ=MONTHLY", date(2026, 1, 31), date(2026, 2, 28)),
        ("FREQ=YEARLY", date(2028, 2, 29), date(2029, 2, 28)),
    ],
)
def test_after_completion_it_is_so_long_after(text: str, done: date, due: date) -> None:
    kept = Recurrence(understood(text, "UTC"), date(2026, 1, 1), is_after_completion=True)
    following = kept.following(done)
    assert following is not None
    assert (following.due, following.recurrence.on) == (due, due)
    assert list(kept.coming()) == []


def test_after_completion_no_days_are_named_and_the_end_holds() -> None:
    with pytest.raises(Invalid, match="no days"):
        check_after_completion(understood("FREQ=WEEKLY;BYDAY=MO", "UTC"))
    last = Recurrence(understood("FREQ=DAILY;COUNT=1", "UTC"), date(2026, 1, 1), True)
    assert last.following(date(2026, 1, 1)) is None
    late = Recurrence(understood("FREQ=DAILY;UNTIL=20260102", "UTC"), date(2026, 1, 1), True)
    assert late.following(date(2026, 1, 2)) is None
    end = Recurrence(understood("FREQ=YEARLY", "UTC"), date(9999, 12, 31), True)
    assert end.following(date(9999, 12, 31)) is None


def test_days_that_went_by_are_passed_over_and_counted() -> None:
    kept = Recurrence(understood("FREQ=WEEKLY;BYDAY=MO;COUNT=5", "UTC"), date(2026, 3, 2))
    following = kept.following(date(2026, 3, 18))
    assert following is not None
    assert (following.due, following.recurrence.rule.count) == (date(2026, 3, 23), 2)
    assert kept.following(date(2026, 4, 18)) is None


def test_one_day_is_skipped_and_one_is_moved() -> None:
    kept = Recurrence(understood("FREQ=WEEKLY", "UTC"), date(2026, 3, 2))
    kept = changed(kept, date(2026, 3, 9), None)
    kept = changed(kept, date(2026, 3, 16), date(2026, 3, 18))
    following = kept.following(date(2026, 3, 2))
    assert following is not None
    assert (following.due, following.recurrence.on) == (date(2026, 3, 18), date(2026, 3, 16))
    assert following.recurrence.exceptions == {}
    again = changed(kept, date(2026, 3, 9), date(2026, 3, 9))
    assert date(2026, 3, 9) not in again.exceptions
    with pytest.raises(Invalid, match="Not one of the days to come"):
        changed(kept, date(2026, 3, 10), None)


BERLIN = "Europe/Berlin"


@pytest.mark.parametrize(
    ("due", "days", "then"),
    [
        # Nine in the morning stays nine in the morning when the clocks change.
        (datetime(2026, 3, 28, 8, tzinfo=UTC), 1, datetime(2026, 3, 29, 7, tzinfo=UTC)),
        (datetime(2026, 10, 24, 7, tzinfo=UTC), 1, datetime(2026, 10, 25, 8, tzinfo=UTC)),
        # Half past two does not exist on that day, so it is half past three.
        (datetime(2026, 3, 28, 1, 30, tzinfo=UTC), 1, datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
        # Half past two comes twice: the first one; and after it the only one.
        (datetime(2026, 10, 24, 0, 30, tzinfo=UTC), 1, datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), 1, datetime(2026, 10, 26, 1, 30, tzinfo=UTC)),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), 154, datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),
    ],
)
def test_the_time_of_day_stays_on_the_wall(due: datetime, days: int, then: datetime) -> None:
    assert Shift(days).moment(due, BERLIN) == then


def test_a_beginning_in_the_hour_that_is_skipped_stays_before_the_end() -> None:
    start = datetime(2026, 3, 28, 1, 30, tzinfo=UTC)
    task: dict[str, Any] = {"start_on": date(2026, 3, 28), "due_on": date(2026, 3, 28)}
    task |= {"start_at": start, "due_at": start + timedelta(minutes=30), "zone": BERLIN}
    moved = Shift(1).dates(task)
    assert moved["due_at"] - moved["start_at"] == timedelta(minutes=30)


def test_a_copy_comes_again_as_its_original_unless_that_has_a_successor() -> None:
    kept = Recurrence(understood("FREQ=DAILY", "UTC"), date(2026, 3, 2))
    kept = changed(kept, date(2026, 3, 5), None)
    row = {"recurrence": _json(kept.kept()), "next_occurrence_gid": None}
    assert carried(row, Shift()) == kept.kept()
    moved = carried(row, Shift(7))
    assert moved is not None
    assert (moved["on"], moved["exceptions"]) == ("2026-03-09", [])
    assert carried(row | {"next_occurrence_gid": 7}, Shift()) is None
    assert carried({}, Shift()) is None


def _json(kept: Any) -> str:
    return msgspec.json.encode(kept).decode()
