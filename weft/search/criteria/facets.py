"""Pure decisions about the index of values: which words of it lead to what a condition wants.

A range becomes the beginnings of its digits: all numbers between 13 and 20 begin alike.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, cast

from weft.search.criteria.logic import PATTERNED, Condition, Criteria, Sifted
from weft.work.tasks.facets import DAY_SIZES, NUMBER_SIZES, digits_of

DAYS, NUMBERS = ("00000000", "99999999"), ("000000", "299999")
"""The first and the last of their digits."""

ASKED = frozenset({"value", "is", "is_set", "any_of", "all_of", "between", "before", "after"})
BELOW, ABOVE = frozenset({"less_than", "at_most"}), frozenset({"greater_than", "more_than"})
FROM = ABOVE | {"at_least"}


def leads(condition: Condition) -> bool:
    """A condition on a value to whose tasks the index leads."""
    has_facets = condition.of == "custom" and condition.kind != "custom_id"
    return has_facets and condition.verb in ASKED | BELOW | FROM | PATTERNED


def led_by(form: Sequence[Condition], sifted: Sifted) -> list[Condition]:
    """Those conditions that each hit fulfils and that the index knows."""
    sieve = sifted.sieve
    parts = sieve.of if sieve and sieve.join == "and" else ()
    said = [part for part in parts if isinstance(part, Condition)]
    return [condition for condition in (*form, *said) if leads(condition)]


def words_of(asked: Criteria) -> dict[str, list[str]]:
    """The words to bind for each of them, one of which its tasks have; all, where it wants all."""
    found = led_by(asked.form, asked.sifted)
    return {condition.facets: _words(condition, asked.values) for condition in found}


def _words(condition: Condition, values: Mapping[str, Any]) -> list[str]:
    name = condition.bound
    field = values[Condition("field", "gid", "", condition.at).bound]
    value: Any = values.get(name)
    if condition.verb in PATTERNED or condition.verb == "is_set":
        return [f"{field}"]
    if condition.kind == "number":
        return [f"{field}{word}" for word in _of_number(condition.verb, name, values)]
    if condition.kind == "date":
        first, last = _days(condition.verb, name, values)
        return [f"{field}<{start}" for start in covering(first, last, DAY_SIZES)]
    wanted = cast("list[str]", value if isinstance(value, list) else [value])
    return [f"{field}={one}" for one in wanted]


def _of_number(verb: str, name: str, values: Mapping[str, Any]) -> list[str]:
    if verb in ("value", "is"):
        plain = values[name].normalize() or Decimal(0)
        return [f"={plain:f}"]
    first, last = NUMBERS
    if verb == "between":
        first, last = (digits_of(values[f"{name}_{side}"]) for side in ("from", "to"))
    elif verb in BELOW:
        last = digits_of(values[name])
    else:
        first = digits_of(values[name])
    return [f"<{start}" for start in covering(first, last, NUMBER_SIZES)]


def _days(verb: str, name: str, values: Mapping[str, Any]) -> tuple[str, str]:
    """From this day to that; a day more does no harm."""
    one: date | None = values.get(name)
    first = values.get(f"{name}_from", one if verb in ("value", "after") else None)
    last = values.get(f"{name}_below", one if verb in ("value", "before") else None)
    return (
        DAYS[0] if first is None else _digits(first),
        DAYS[1] if last is None else _digits(last),
    )


def _digits(day: date) -> str:
    return day.isoformat().replace("-", "")


def covering(first: str, last: str, sizes: Sequence[int]) -> list[str]:
    """Beginnings, of these sizes, of all digits from the first to the last: the shortest that
    begin nothing else, and at both ends the longest.
    """
    size, longer = sizes[0], sizes[1:]
    rest = len(first) - size
    zeros, nines = "0" * rest, "9" * rest
    head, tail = first[:size], last[:size]
    start = int(head) + (first[size:] != zeros)
    stop = int(tail) - (last[size:] != nines)
    found = [f"{n:0{size}}" for n in range(start, stop + 1)]
    if start > int(head):
        found += covering(first, min(last, head + nines), longer)
    if stop < int(tail) and (start == int(head) or head != tail):
        found += covering(max(first, tail + zeros), last, longer)
    return found if first <= last else []
