"""Sentences in the reader's language: which one, from which catalogue, in which form."""

from datetime import date, datetime

import pytest

from weft.std import cldr, wording
from weft.std.wording import Said, Spoken, Wording, filled, language_of


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch):
    """A German that has few sentences."""
    tables = {
        "errors": {"Must be at most {most} {unit}": "Höchstens {most} {unit}", "texts": "Texte"},
        "some": {"days.one": "{n} Tag", "days.other": "{n} Tage"},
    }
    monkeypatch.setattr(wording, "catalogue", lambda language: tables if language == "de" else {})


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("de", "de"),
        ("fr-CA", "fr"),
        ("pt", "pt-BR"),
        ("pt_PT", "pt-BR"),
        ("zh-Hant-HK", "zh-TW"),
        ("zh-CN", "en"),
        ("xx", "en"),
        ("", "en"),
    ],
)
def test_a_locale_is_served_by_its_nearest_language(locale: str, language: str) -> None:
    assert language_of(locale) == language


def test_an_error_is_english_and_speaks_any_language(german: None) -> None:
    error = Spoken("name: Must be at most {most} {unit}", most=3, unit=Said("texts"))
    assert str(error) == "name: Must be at most 3 texts"
    assert error.within("de") == "name: Höchstens 3 Texte"
    assert error.within("ja") == str(error)
    assert error.parts("de") == ("name", "Höchstens 3 Texte")


def test_an_error_within_another_speaks_the_same_language(german: None) -> None:
    inner = Spoken("Must be at most {most} {unit}", most=1, unit="x")
    assert Spoken("{at}: {error}", at="a.b[2]", error=inner).within("de") == "a.b[2]: Höchstens 1 x"


def test_a_language_says_in_english_what_it_lacks(german: None) -> None:
    known = Wording("some", {"days.one": "{n} day", "days.other": "{n} days", "x": "y"})
    assert known.texts("de-AT")["x"] == "y"
    assert [cldr.counted(known.texts("de"), "days", n, "de") for n in (1, 2)] == [
        "{n} Tag",
        "{n} Tage",
    ]
    assert known.texts("sv") == known.english


def test_what_stands_in_a_word_is_no_placeholder() -> None:
    assert filled("{a} {b}", {"a": "{b}", "b": "2"}) == "{b} 2"
    assert str(Said("{name}: Is {name}", name="{most}")) == "{most}: Is {most}"


def test_each_language_counts_in_its_own_forms() -> None:
    texts = {f"f.{form}": form for form in ("one", "few", "many", "other")}
    assert [cldr.counted(texts, "f", n, "ru") for n in (1, 3, 5, 21)] == [
        "one",
        "few",
        "many",
        "one",
    ]
    assert cldr.forms("ja") == ("other",)


def test_days_and_numbers_are_written_as_the_reader_writes_them() -> None:
    day = date(2026, 9, 3)
    assert [cldr.day_in(locale, day) for locale in ("en", "de", "ja")] == [
        "3 Sep 2026",
        "03.09.2026",
        "2026/09/03",
    ]
    assert cldr.moment_in("en", datetime(2026, 9, 3, 22, 5)) == "3 Sep 2026, 22:05"  # noqa: DTZ001 - where the reader is
    assert (cldr.number_in("de", "1.50"), cldr.number_in("en", "1.50")) == ("1,50", "1.50")
    assert cldr.weekdays_in("en")[0] == "Mon"
