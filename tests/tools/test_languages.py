"""The server's catalogues are in step with the code, and say what their English says."""

import tomllib

import pytest

from tools import languages
from weft.std.wording import LANGUAGES, LOCALES

SOURCE = {"mail": {"days.one": "{n} day", "days.other": "{n} days", "x": "Hello {name}"}}


@pytest.fixture(scope="module")
def english() -> dict[str, dict[str, str]]:
    return languages.english()


def test_every_catalogue_is_in_step(english: dict[str, dict[str, str]]) -> None:
    for language in LANGUAGES[1:]:
        have = tomllib.loads((LOCALES / f"{language}.toml").read_text("utf-8"))
        assert list(languages.faults(language, english, have, full=False)) == []


def test_every_kind_of_sentence_is_found(english: dict[str, dict[str, str]]) -> None:
    tables = english
    assert "Unknown object: {gid}" in tables["errors"]  # by a class
    assert "Must be at most {most} characters" in tables["errors"]  # by a function
    assert "This link was used already, or it has expired. Ask for a new one" in tables["errors"]
    assert "use <strong>" in tables["errors"]  # by a table of constants
    assert "Sign in" in tables["pages"]
    assert all(not text.startswith("name: ") for text in tables["errors"])


def test_a_catalogue_asks_for_the_forms_of_its_language() -> None:
    keys = [key for key, _, _ in languages.wanted(SOURCE["mail"], "ru")]
    assert keys == ["days.one", "days.few", "days.many", "x"]


def test_what_is_translated_stays_and_the_rest_is_in_step() -> None:
    have = {"mail": {"x": "Hallo {name}", "gone": "Weg"}}
    drawn = tomllib.loads(languages.drawn("de", {"mail": SOURCE["mail"]}, have))
    assert drawn == {"mail": {"days.one": "", "days.other": "", "x": "Hallo {name}"}}


@pytest.mark.parametrize(
    ("mine", "fault"),
    [
        ({"x": "Hallo {nmae}"}, "has other words in braces"),
        ({"x": " Hallo {name}"}, "begins or ends with a blank"),
        ({"y": "Hallo"}, "is said nowhere any more"),
        ({}, "has no line for 'x'"),
        ({"x": ""}, "is not translated"),
    ],
)
def test_a_fault_is_named(mine: dict[str, str], fault: str) -> None:
    whole = {"mail": {"days.one": "{n} Tag", "days.other": "{n} Tage", **mine}}
    found = list(languages.faults("de", SOURCE, whole, full=True))
    assert any(fault in line for line in found)
