"""Moments are exact, dates belong to their reader, and daylight saving surprises nobody."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weft.std import clock

NEW_YORK = "America/New_York"
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)

offsets = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(
    min_value=datetime(2, 1, 1),  # noqa: DTZ001
    max_value=datetime(9998, 12, 30),  # noqa: DTZ001
    timezones=offsets,
)


def test_the_system_clock_is_aware_and_in_utc() -> None:
    assert clock.SystemClock().now().utcoffset() == timedelta(0)


def test_a_fixed_clock_stands_still_until_it_is_advanced() -> None:
    fixed = clock.FixedClock(NOON)
    assert fixed.now() == fixed.now() == NOON
    assert fixed.advance(timedelta(hours=1)) == fixed.now() == NOON + timedelta(hours=1)


def test_a_known_zone_is_found() -> None:
    assert clock.zone("Asia/Tokyo").key == "Asia/Tokyo"


@pytest.mark.parametrize(
    "name", ["", "Mars/Olympus", "America", "../etc/passwd", "/etc/localtime", "utc\0", "é" * 99]
)
def test_an_unknown_zone_is_refused_with_a_sentence(name: str) -> None:
    with pytest.raises(ValueError, match="is not a known time zone: use an IANA name"):
        clock.zone(name)


def test_today_is_the_date_of_the_reader() -> None:
    now = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
    assert clock.today(now, NEW_YORK) == date(2026, 3, 1)
    assert clock.today(now, "Asia/Tokyo") == date(2026, 3, 2)


def test_a_due_time_falls_on_the_date_of_its_zone() -> None:
    assert clock.civil_date(datetime(2026, 1, 1, 4, tzinfo=UTC), NEW_YORK) == date(2025, 12, 31)


def test_the_day_of_the_spring_gap_ends_an_hour_earlier_in_utc() -> None:
    assert clock.civil_date(datetime(2026, 3, 9, 3, 59, tzinfo=UTC), NEW_YORK) == date(2026, 3, 8)
    assert clock.civil_date(datetime(2026, 3, 9, 4, 0, tzinfo=UTC), NEW_YORK) == date(2026, 3, 9)


def test_the_day_of_the_autumn_fold_ends_an_hour_later_in_utc() -> None:
    assert clock.civil_date(datetime(2026, 11, 2, 4, 59, tzinfo=UTC), NEW_YORK) == date(2026, 11, 1)
    assert clock.civil_date(datetime(2026, 11, 2, 5, 0, tzinfo=UTC), NEW_YORK) == date(2026, 11, 2)


def test_a_time_in_the_spring_gap_counts_on_from_before_it() -> None:
    made = clock.moment_of(date(2026, 3, 8), time(2, 30), zone_name=NEW_YORK)
    assert made == datetime(2026, 3, 8, 7, 30, tzinfo=UTC)
    assert made.astimezone(clock.zone(NEW_YORK)).time() == time(3, 30)


def test_a_time_in_the_autumn_fold_is_the_first_of_the_two() -> None:
    made = clock.moment_of(date(2026, 11, 1), time(1, 30), zone_name=NEW_YORK)
    assert made == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)


def test_a_zone_that_skips_midnight_still_has_a_start_of_the_day() -> None:
    made = clock.moment_of(date(2018, 11, 4), time(0), zone_name="America/Sao_Paulo")
    assert clock.civil_date(made, "America/Sao_Paulo") == date(2018, 11, 4)


@pytest.mark.parametrize(
    ("due_on", "due_at", "completed", "late"),
    [
        (date(2026, 2, 28), None, False, True),
        (date(2026, 3, 1), None, False, False),
        (date(2026, 2, 28), None, True, False),
        (None, None, False, False),
        (date(2026, 3, 1), NOON - timedelta(seconds=1), False, True),
        (date(2026, 3, 1), NOON, False, False),
        (date(2026, 2, 28), NOON + timedelta(seconds=1), False, False),
        (date(2026, 2, 28), NOON - timedelta(days=1), True, False),
    ],
)
def test_something_is_overdue_once_its_time_or_its_day_has_passed(
    due_on: date | None, due_at: datetime | None, *, completed: bool, late: bool
) -> None:
    told = clock.is_overdue(
        due_on=due_on, due_at=due_at, completed=completed, now=NOON, zone_name="UTC"
    )
    assert told is late


def test_a_due_date_is_overdue_in_the_east_before_it_is_in_the_west() -> None:
    now = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
    late = [
        clock.is_overdue(
            due_on=date(2026, 3, 1), due_at=None, completed=False, now=now, zone_name=name
        )
        for name in ("Asia/Tokyo", NEW_YORK)
    ]
    assert late == [True, False]


def test_moments_are_written_in_utc_with_three_decimals() -> None:
    east = timezone(timedelta(hours=2))
    assert clock.iso_millis(datetime(2026, 3, 1, 1, 2, 3, 4567, east)) == "2026-02-28T23:02:03.004Z"
    assert clock.iso_millis(datetime(44, 3, 15, tzinfo=UTC)) == "0044-03-15T00:00:00.000Z"


@given(moments)
def test_a_written_moment_reads_back_to_the_millisecond(moment: datetime) -> None:
    read = clock.parse_moment(clock.iso_millis(moment))
    assert timedelta(0) <= moment - read < timedelta(milliseconds=1)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-01T12:00:00.000Z",
        "2026-03-01t12:00:00z",
        "2026-03-01 13:00:00+01:00",
        "2026-03-01T13:00+0100",
        "2026-03-01T13:00:00,000000000+01",
        "2026-03-01T06:30:00-05:30",
    ],
)
def test_iso_8601_with_an_offset_is_understood(text: str) -> None:
    assert clock.parse_moment(text) == NOON
    assert clock.parse_moment(text).tzinfo is UTC


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2026-03-01T12:00:00", "says no offset: end it with Z"),
        ("2026-03-01", "is not a time: write it like"),
        ("yesterday", "is not a time: write it like"),
        ("2026-03-01T12:00:00Z\n", "is not a time: write it like"),
        ("٢٠٢٦-03-01T12:00:00Z", "is not a time: write it like"),
        ("9" * 500, "is not a time: write it like"),
        ("2026-02-30T12:00:00Z", "does not exist in the calendar"),
        ("2026-03-01T24:00:01Z", "does not exist in the calendar"),
        ("2026-03-01T12:00:00+24:00", "does not exist in the calendar"),
        ("0001-01-01T00:00:00+01:00", "does not exist in the calendar"),
    ],
)
def test_anything_else_is_refused_with_the_fix(text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        clock.parse_moment(text)


@given(st.text())
def test_a_moment_is_read_or_refused_with_a_short_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"^'.{0,41}' is not a time") as refused:
        clock.parse_moment("x" + text.replace("\n", ""))
    assert len(str(refused.value)) < 200


@given(st.dates())
def test_dates_read_back(day: date) -> None:
    assert clock.parse_date(day.isoformat()) == day


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("20260301", "is not a date: write it like 2026-03-01"),
        ("2026-03-01T00:00:00Z", "is not a date"),
        ("2026-W09-7", "is not a date"),
        ("2026-02-29", "does not exist in the calendar"),
        ("0000-01-01", "does not exist in the calendar"),
    ],
)
def test_other_dates_are_refused_with_the_fix(text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        clock.parse_date(text)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="A moment needs a zone"):
        clock.iso_millis(datetime(2026, 3, 1))  # noqa: DTZ001
