"""Dates are read in every spelling that exports have; what is no date is nothing, never a guess."""

from datetime import UTC, date, datetime

import pytest
from babel import Locale, dates
from hypothesis import given, settings
from hypothesis import strategies as st

from weft.exchange.imports.formats.dates import Evidence, Spelling
from weft.std.wording import LANGUAGES

AT = datetime(2022, 12, 21, 15, 31, tzinfo=UTC)
DAY = date(2022, 12, 21)


@pytest.mark.parametrize(
    "text",
    [
        "21/Dec/22 3:31 PM", "21/dic/22 3:31 p. m.", "21/dic/22 15.31", "21/дек/22 3:31 PM",
        "21/12月/22 3:31 午後", "21/十二月/22 下午 3:31", "21/12월/22 오후 3:31", "21/gru/22 15:31",
        "21/dec./22 3:31 em", "2022-12-21T15:31:00.000+0000", "2022-12-21 16:31+01:00",
        "Wed, 21 Dec 2022 16:31:00 +0100", "21.12.2022 15:31", "2022年12月21日 下午3時31分",
        "2022. 12. 21. 오후 3:31", "21 déc. 2022 à 15h31", "12/21/2022 3:31:00 PM",
        "December 21st, 2022 15:31", "21/Dec/22 3:31\u202fPM", "20221221 15:31",
    ],
)  # fmt: skip
def test_moments_are_read_in_every_spelling(text: str) -> None:
    assert Spelling().read(text) == AT
    assert Spelling().day(text) == DAY


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_are_read_as_each_language_writes_them(language: str) -> None:
    for number in range(1, 13):
        day = date(2022, number, 21)
        for form in ("medium", "long", "full", "d/MMM/yy", "d LLLL y"):
            text = dates.format_date(day, form, Locale.parse(language, sep="-"))
            assert Spelling().read(text) == day, text


@pytest.mark.parametrize(
    "text",
    [
        "", "0|hzzzxd:", "12:30", "5", "1e999", "NaN", "99/99/99", "2026-13-45", "30/Feb/26",
        "2026-02-05T10:20+99:00", "0001-01-01", "9999-12-31T23:59:59-12:00", "21/Foo/22",
        "13/07/2023 25:00", "v1.2.3-beta", "10.20.30.40", "21/Dec/22 " * 50,
    ],
)  # fmt: skip
def test_what_is_no_date_is_nothing(text: str) -> None:
    assert Spelling().read(text) is None


def test_a_file_tells_by_its_clear_dates_what_stands_first() -> None:
    evidence = Evidence()
    assert evidence.spelling({}).read("5/6/25") == date(2025, 6, 5)
    assert evidence.spelling({}, otherwise="month first").read("5/6/25") == date(2025, 5, 6)
    for text in ("5/6/25", "5/17/25", "2025-12-31", "words"):
        evidence.note(text)
    assert evidence.spelling({}).read("5/6/25") == date(2025, 5, 6)
    assert evidence.spelling({}).read("17/5/25") == date(2025, 5, 17)
    assert evidence.spelling({"days": "day first"}).read("5/6/25") == date(2025, 6, 5)


def test_moments_without_offset_are_of_the_zone_that_was_chosen() -> None:
    spelling = Evidence().spelling({"zone": "Europe/Berlin"})
    assert spelling.read("21/Dec/22 4:31 PM") == AT
    assert spelling.moment("21/Dec/22") == datetime(2022, 12, 20, 23, tzinfo=UTC)
    assert Evidence().spelling({"zone": "../x"}).zone == UTC
    assert Evidence().spelling({"zone": 7, "days": []}).zone == UTC


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from("0123456789/.-: TZ+年月日apmMayдек\u200f\0"), max_size=30))
def test_no_text_is_too_odd(text: str) -> None:
    for spelling in (Spelling(), Spelling(is_month_first=True)):
        spelling.read(text)
        spelling.moment(text)
