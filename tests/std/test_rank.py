"""Ranks keep siblings in order, stay short, and always leave room."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weft.std import rank

HIGHEST = "z" * 27
LOWEST = "A" + "0" * 26
APPENDED = rank.spread(300_000)


def _grown(places: list[int]) -> list[str]:
    """Return ranks made by inserting one after another at the given places."""
    ranks: list[str] = []
    for place in places:
        at = place % (len(ranks) + 1)
        neighbours = [None, *ranks, None]
        ranks.insert(at, rank.between(neighbours[at], neighbours[at + 1]))
    return ranks


grown = st.lists(st.integers(0, 10_000), min_size=1, max_size=60).map(_grown)


@given(grown)
def test_any_sequence_of_insertions_stays_strictly_ordered_as_bytes(ranks: list[str]) -> None:
    stored = [text.encode() for text in ranks]
    assert stored == sorted(set(stored))


@given(grown)
def test_no_fraction_ends_in_the_smallest_digit(ranks: list[str]) -> None:
    assert all(rank.between(text, None) > text > rank.between(None, text) for text in ranks)


@given(grown, st.data(), st.integers(0, 300))
def test_many_fit_strictly_between_any_two_neighbours(
    ranks: list[str], data: st.DataObject, count: int
) -> None:
    at = data.draw(st.integers(0, len(ranks)))
    neighbours = [None, *ranks, None]
    before, after = neighbours[at], neighbours[at + 1]
    made = rank.many_between(before, after, count)
    edges = [edge for edge in (before, *made, after) if edge is not None]
    assert len(made) == count
    assert edges == sorted(set(edges))
    assert [rank.one_between(before, after, count, n) for n in range(count)[:3]] == made[:3]


def test_the_first_rank_is_short() -> None:
    assert rank.between(None, None) == "a0"


def test_a_million_ranks_appended_at_the_end_stay_within_five_characters() -> None:
    ranks = rank.spread(1_000_000)
    assert len(ranks[-1]) == 5
    assert ranks == sorted(set(ranks))


def test_a_million_ranks_put_before_the_first_stay_within_five_characters() -> None:
    ranks = rank.many_between(None, "a0", 1_000_000)
    assert max(map(len, ranks)) == 5
    assert ranks == sorted(set(ranks))


@given(st.integers(0, len(APPENDED) - 2))
def test_appending_one_at_a_time_gives_the_same_ranks_as_appending_at_once(at: int) -> None:
    assert rank.between(APPENDED[at], None) == APPENDED[at + 1]


def test_whole_parts_carry_into_the_next_length() -> None:
    assert rank.between("az", None) == "b00"
    assert rank.between("bzz", None) == "c000"
    assert rank.between(None, "Z0") == "Yzz"
    assert rank.between(None, "a0") == "Zz"


def test_inserting_between_whole_neighbours_takes_one_digit() -> None:
    assert rank.between("a0", "a1") == "a0V"


def test_ranks_between_two_neighbours_are_spread_evenly() -> None:
    assert rank.many_between("a0", "a1", 3) == ["a0F", "a0V", "a0k"]


def test_sixty_ranks_in_one_gap_take_one_digit_more() -> None:
    assert max(map(len, rank.many_between("a0", "a1", 60))) == 3


def test_hundreds_of_insertions_at_one_spot_come_before_a_rank_is_too_long() -> None:
    after = "a1"
    for _ in range(300):
        after = rank.between("a0", after)
    assert not rank.is_too_long(after)


def test_a_rank_past_the_longest_length_is_too_long() -> None:
    assert rank.is_too_long("a0" + "V" * 63)
    assert not rank.is_too_long("a0" + "V" * 62)


def test_spreading_makes_ranks_short_again() -> None:
    assert rank.spread(3) == ["a0", "a1", "a2"]
    assert rank.spread(0) == []


def test_the_ends_of_the_scale_still_have_room() -> None:
    above, below = rank.between(HIGHEST, None), rank.between(None, LOWEST + "1")
    assert above > HIGHEST
    assert LOWEST < below < LOWEST + "1"
    assert rank.between(None, "A" + "0" * 25 + "1") == LOWEST + "V"


@pytest.mark.parametrize(("before", "after"), [("a1", "a1"), ("a2", "a1"), ("a1V", "a1")])
def test_equal_or_reversed_neighbours_are_refused(before: str, after: str) -> None:
    with pytest.raises(ValueError, match="No rank lies between"):
        rank.between(before, after)


@pytest.mark.parametrize("broken", ["", "a", "b0", "0", "a0-", "aé", "a00", "a0V0", LOWEST, "é"])
def test_a_broken_rank_is_refused(broken: str) -> None:
    with pytest.raises(ValueError, match="is not a rank"):
        rank.between(broken, None)


def test_a_negative_count_is_refused() -> None:
    with pytest.raises(ValueError, match="must not be negative"):
        rank.spread(-1)
