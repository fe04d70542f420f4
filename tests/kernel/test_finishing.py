"""Values that are completed for their reader: only where something was left to complete."""

from typing import Any, cast

from weft.doors import catalog
from weft.kernel import selection
from weft.kernel.access import Actor
from weft.kernel.database import Database
from weft.kernel.finishing import finished

PLAN = selection.plan(
    catalog.RESOURCES, catalog.RESOURCES["task"], {"custom_fields": {"name": {}}}, full=True
)
NOBODY = cast(Database, None), cast(Actor, None)


async def emptied(_: Database, __: Actor, values: list[Any]) -> list[Any]:
    return [[] for _ in values]


async def test_an_answer_without_the_mark_passes_untouched() -> None:
    base, who = NOBODY
    data = b'{ "custom_fields" : [{"name":"\\"~formula\\":"}], "number": 1.50 }'
    assert await finished(base, {}, PLAN, data, who) is data


async def test_an_answer_with_the_mark_is_completed_and_its_numbers_stay_exact() -> None:
    base, who = NOBODY
    data = b'{"number":1.50,"custom_fields":[{"~formula":[]}]}'
    done = await finished(base, {"formulas": emptied}, PLAN, data, who)
    assert done == b'{"number":1.50,"custom_fields":[]}'
