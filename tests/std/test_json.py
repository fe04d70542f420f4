"""JSON is read whole or refused with a sentence, however deep it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weft.std.json import BadJson, TooDeep, decode, encode

texts = st.text(st.characters(exclude_categories=["Cs"]))
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=30,
)


@given(values)
def test_values_read_back(value: object) -> None:
    assert decode(encode(value)) == value


@given(st.binary())
def test_any_broken_bytes_are_refused_with_a_sentence(raw: bytes) -> None:
    with pytest.raises(BadJson, match=r"^The body is not valid JSON: .+\.$"):
        decode(b"}" + raw)


@pytest.mark.parametrize("raw", [b"", b"{", b"[1,]", b"NaN", b"{'a': 1}", b'"\xff"', b"1 2"])
def test_broken_json_is_refused(raw: bytes) -> None:
    with pytest.raises(BadJson):
        decode(raw)


@pytest.mark.parametrize("unit", [b"[", b'{"a":', b'[{"]":'])
def test_ten_thousand_levels_are_refused(unit: bytes) -> None:
    with pytest.raises(TooDeep, match="at most 64 levels"):
        decode(unit * 10_000)


def test_the_deepest_level_allowed_is_read() -> None:
    assert decode(b"[" * 3 + b"]" * 3, deepest=3) == [[[]]]
    with pytest.raises(TooDeep):
        decode(b"[" * 4 + b"]" * 4, deepest=3)


def test_brackets_inside_of_strings_do_not_count() -> None:
    text = '[[{{"\\' * 50
    assert decode(encode({text: [text]}), deepest=2) == {text: [text]}


def test_wide_json_is_not_deep() -> None:
    rows: list[list[int]] = [[]] * 1000
    assert decode(encode(rows), deepest=2) == rows
