"""Rare values of custom fields lead to their tasks through one index, whatever is asked of them."""

import json
import random
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from tests.sizes import SEED
from weft.kernel.access import shaped_for
from weft.kernel.database import Database
from weft.kernel.reading import compiled
from weft.search.criteria.facets import DAYS, NUMBERS, covering, words_of
from weft.search.criteria.listings.entries import values_entry
from weft.search.criteria.logic import UNSIFTED, Condition, Criteria, Order
from weft.work.tasks.facets import DAY_SIZES, NUMBER_SIZES, digits_of

HASHED = """SELECT custom_facets($1::jsonb) &&
 ARRAY(SELECT hashtextextended(w, 0) FROM unnest($2::text[]) w)"""
"""Whether one of these words leads to a task with these values."""

NO_OTHER_WAY = """CREATE TEMP TABLE tasks (LIKE public.tasks) ON COMMIT DROP;
DO $$ BEGIN EXECUTE (SELECT replace(indexdef, 'public.tasks', 'pg_temp.tasks') FROM pg_indexes
 WHERE indexname = 'tasks_custom_facets_idx' AND schemaname = 'public'); END $$;
SET LOCAL enable_seqscan = off"""
"""So few tasks would be looked through sooner."""


def _numbers() -> list[Decimal]:
    chance = random.Random(SEED)
    made = [
        Decimal(chance.randint(-(10**9), 10**9)) / 10 ** chance.randint(0, 14) for _ in range(60)
    ]
    ends = ["0", "9.999", "-9.999", "0.001", "1E+29", "-1E+29", "1E-60", "99.95", "100"]
    return sorted([*made, *map(Decimal, ends)])


async def test_the_database_and_we_read_the_same_digits_of_a_number(base: Database) -> None:
    numbers = _numbers()
    assert sorted(map(digits_of, numbers)) == [digits_of(number) for number in numbers]
    for number in numbers:
        values = json.dumps({"7": 0}).replace("0}", f"{number:f}}}")
        words = [f"7<{digits_of(number)}"]
        row = await base.row(HASHED, values, words)
        assert row is not None
        assert row[0], number


def test_a_range_is_covered_and_little_more() -> None:
    digits = [digits_of(number) for number in _numbers()]
    middle = digits[len(digits) // 2]
    above = covering(middle, NUMBERS[1], NUMBER_SIZES)
    below = covering(NUMBERS[0], middle, NUMBER_SIZES)
    for one in digits:
        assert any(one.startswith(start) for start in above) is (one >= middle)
        assert any(one.startswith(start) for start in below) is (one <= middle)
    days = covering("20260131", "20260302", DAY_SIZES)
    assert {"20260131", "202602", "20260301", "20260302"} <= {*days}
    assert not {"2026", "202601", "202603", "20260130", "20260303"} & {*days}
    assert covering(*DAYS, DAY_SIZES) == [f"{n:02}" for n in range(100)]
    assert covering("20260202", "20260131", DAY_SIZES) == []


@pytest.mark.parametrize(
    ("kind", "verb", "value"),
    [
        ("text", "value", "Fine Yarn"),
        ("text", "contains", "ne\\_ya"),
        ("text", "starts_with", "4711"),
        ("number", "greater_than", Decimal(13)),
        ("date", "before", date(2031, 5, 1)),
        ("enum", "value", "12345"),
        ("multi_enum", "is_set", True),
    ],
)
async def test_each_question_about_a_value_is_answered_by_the_index(
    base: Database, kind: str, verb: str, value: Any
) -> None:
    field, asked = Condition("field", "gid"), Condition("custom", verb, kind)
    given = {field.bound: 7, asked.bound: value}
    form = (asked, field)
    words = words_of(Criteria(form, Order(), given))
    entry = values_entry(form, UNSIFTED)
    assert entry
    with shaped_for(False):
        statement = compiled(entry.gids.where(entry.leads))
    found = {**given, **words, "workspace": 1}
    async with base.transaction() as connection:
        await connection.execute(NO_OTHER_WAY)
        plan = await connection.fetch(f"EXPLAIN {statement.sql}", *statement.arguments(found))
    assert "tasks_custom_facets_idx" in "\n".join(row[0] for row in plan)
