"""JSON of any size is read piece by piece: what is right comes as it is, what is not is refused."""

import json
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from weft.exchange.imports.formats import documents
from weft.exchange.imports.formats.documents import (
    elements,
    entries_at,
    is_true,
    members,
    moment_at,
    number_at,
    text_at,
    texts_at,
)
from weft.exchange.imports.sources import Source, Unreadable

Made = Callable[[str | bytes], Source]

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.text('ab"\\é\U0001f600', max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abc", max_size=2), inner),
    max_leaves=20,
)


@pytest.fixture
def source(tmp_path: Path) -> Made:
    def made(content: str | bytes) -> Source:
        path = tmp_path / "file.json"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return Source(path, "file.json")

    return made


def test_members_of_an_object_come_by_name_and_lists_by_their_elements(source: Made) -> None:
    text = '{"a": 1, "b": [1, [2], {"c": 3}], "d": {"e": [4]}, "f": [], "g": null}'
    found = [("a", 1), ("b", 1), ("b", [2]), ("b", {"c": 3}), ("d", {"e": [4]}), ("g", None)]
    assert list(members(source(text))) == found
    assert list(members(source('[{"a": 1}, 2]'))) == [("", {"a": 1}), ("", 2)]


def test_lists_lines_and_lists_one_after_another_have_the_same_elements(source: Made) -> None:
    for text in ('[{"a":[1]},{"b":2}]', '{"a":[1]}\n{"b":2}\n', '[{"a":[1]}][{"b":2}]'):
        assert list(elements(source(text))) == [{"a": [1]}, {"b": 2}]


@settings(max_examples=50, deadline=None)
@given(JSON)
def test_whatever_is_json_is_read_as_such(tmp_path_factory: Any, value: Any) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_text(json.dumps(value))
    found = list(elements(Source(path, "any.json")))
    assert found == (value if isinstance(value, list) else [value])


@pytest.mark.parametrize(
    "content",
    [
        '{"a": [1, 2', "<html>", '{"a": ' + "9" * 5000 + "}", b"\xff\xfe[\x00", "[1] x", "[1}",
        '"', "[1.", "[-", "[tru", '{"a"', "]", "[" * 100_000, '[{"a":' * 100_000,
    ],
    ids=lambda content: repr(content[:12]),
)  # fmt: skip
def test_what_is_broken_too_deep_or_too_large_is_unreadable(
    source: Made, content: str | bytes
) -> None:
    with pytest.raises(Unreadable):
        list(elements(source(content)))
    with pytest.raises(Unreadable):
        list(members(source(content)))


@pytest.mark.parametrize(
    "content",
    ['["' + "x" * (2 << 20) + '"]', "[[" + "[]," * 40_000 + "[]]"],
    ids=["long", "many"],
)
def test_no_piece_is_larger_than_it_may(
    source: Made, content: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "LARGEST_PIECE", 1 << 20)
    monkeypatch.setattr(documents, "MOST_VALUES", 30_000)
    with pytest.raises(Unreadable):
        list(elements(source(content)))


def test_absurd_numbers_are_no_values_and_nuls_are_no_text(source: Made) -> None:
    text = '[{"a": 1e999, "b": NaN, "c": -Infinity, "d": 1e99999999999999999999, "e": "x\\u0000"}]'
    (found,) = elements(source(text))
    assert [number_at(found, name) for name in "abcd"] == [None] * 4
    assert text_at(found, "e") == "x"
    assert list(elements(source("\0[\0]\0"))) == []


def test_what_was_written_by_windows_or_with_a_mark_is_read(source: Made) -> None:
    for content in (
        '["é"]'.encode("utf-16"),
        '["é"]'.encode("utf-8-sig"),
        '["é"]'.encode("cp1252"),
    ):
        assert list(elements(source(content))) == ["é"]


def test_what_is_looked_up_is_of_the_kind_that_was_asked_for_or_nothing() -> None:
    odd: Any = {
        "name": {"x": "a\0b"}, "n": Decimal("1E+3"), "list": ["a", 1, "", {"id": "b"}],
        "due": "2026-03-05T10:00:00.000Z", "far": "9999-12-31T23:59:59-12:00", "yes": True,
        "half": "a\ud800", "big": Decimal("1E+999"), "none": Decimal("NaN"), "text": "12.50",
    }  # fmt: skip
    assert (text_at(odd, "name"), text_at(odd, "name", "x"), text_at(odd, "n")) == (
        "",
        "ab",
        "1000",
    )
    assert (text_at(None, "a"), text_at(odd, "list", "a"), text_at(odd, "yes")) == ("", "", "")
    assert text_at(odd, "half") == "a?"
    assert texts_at(odd, "list") == ["a"]
    assert entries_at(odd, "list") == [{"id": "b"}]
    assert moment_at(odd, "due") == datetime(2026, 3, 5, 10, tzinfo=UTC)
    assert (moment_at(odd, "far"), moment_at(odd, "n"), moment_at(odd, "name")) == (None,) * 3
    assert number_at(odd, "text") == Decimal("12.50")
    assert [number_at(odd, name) for name in ("big", "none", "yes", "due")] == [None] * 4
    assert (is_true(odd, "yes"), is_true(odd, "n")) == (True, False)


def test_a_long_file_is_read_in_little_memory(source: Made) -> None:
    piece = json.dumps({"id": "x" * 100, "parts": [1] * 100})
    long = source("[" + ",".join([piece] * 2_000) + "]")
    tracemalloc.start()
    count = sum(1 for _ in elements(long))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (count, peak < 1 << 20) == (2_000, True)
