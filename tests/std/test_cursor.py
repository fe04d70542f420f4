"""Cursors lead back to their place, in their own query, for their time."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weft.std import cursor
from weft.std.cursor import LONGEST, BadCursor, JsonScalar, seal, unseal

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
SECRET = b"a secret of this test"

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
)


@given(st.text(), st.lists(scalars, max_size=6))
def test_a_cursor_leads_back_to_its_position(query: str, position: list[JsonScalar]) -> None:
    token = seal(SECRET, query, position, now=NOW, lasts=DAY)
    assert unseal(SECRET, query, token, now=NOW) == position


def test_a_cursor_is_safe_in_an_address() -> None:
    token = seal(SECRET, "tasks", ["ÿ>?" * 9, 12], now=NOW, lasts=DAY)
    assert token.replace("-", "").replace("_", "").isalnum()


@pytest.mark.parametrize(("secret", "query"), [(SECRET, "tasks?b"), (b"another", "tasks?a")])
def test_a_cursor_of_another_query_or_secret_is_invalid(secret: bytes, query: str) -> None:
    token = seal(SECRET, "tasks?a", [1], now=NOW, lasts=DAY)
    with pytest.raises(BadCursor, match="does not belong to this query") as refused:
        unseal(secret, query, token, now=NOW)
    assert refused.value.reason == "invalid"


def test_a_cursor_lasts_to_the_end_of_its_time_and_no_longer() -> None:
    token = seal(SECRET, "tasks", [1], now=NOW, lasts=DAY)
    assert unseal(SECRET, "tasks", token, now=NOW + DAY - timedelta(seconds=1)) == [1]
    with pytest.raises(BadCursor, match="has expired") as refused:
        unseal(SECRET, "tasks", token, now=NOW + DAY)
    assert refused.value.reason == "expired"


@given(st.data())
def test_a_changed_cursor_is_invalid(data: st.DataObject) -> None:
    token = seal(SECRET, "tasks", ["a0V", 7], now=NOW, lasts=DAY)
    at = data.draw(st.integers(0, len(token) - 1))
    letter = data.draw(st.sampled_from("abcXYZ019-_").filter(lambda drawn: drawn != token[at]))
    with pytest.raises(BadCursor) as refused:
        unseal(SECRET, "tasks", token[:at] + letter + token[at + 1 :], now=NOW)
    assert refused.value.reason == "invalid"


@given(st.text())
def test_any_other_text_is_invalid(text: str) -> None:
    with pytest.raises(BadCursor) as refused:
        unseal(SECRET, "tasks", text, now=NOW)
    assert refused.value.reason == "invalid"


@pytest.mark.parametrize("tail", ["=", "==", "\n", " ", "A"])
def test_a_cursor_has_one_spelling_only(tail: str) -> None:
    token = seal(SECRET, "tasks", [1], now=NOW, lasts=DAY)
    with pytest.raises(BadCursor):
        unseal(SECRET, "tasks", token + tail, now=NOW)


def test_a_cursor_of_an_older_form_is_invalid_though_it_is_signed() -> None:
    content = b'{"expires":1}'
    signature = cursor._signature(SECRET, "tasks", content)
    token = cursor._text(signature + content)
    with pytest.raises(BadCursor) as refused:
        unseal(SECRET, "tasks", token, now=NOW)
    assert refused.value.reason == "invalid"


def test_an_endless_cursor_is_refused_unread() -> None:
    with pytest.raises(BadCursor):
        unseal(SECRET, "tasks", "A" * (LONGEST + 1), now=NOW)


def test_a_position_too_long_for_a_cursor_is_not_sealed() -> None:
    with pytest.raises(ValueError, match="must fit a cursor"):
        seal(SECRET, "tasks", ["x" * LONGEST], now=NOW, lasts=DAY)
