"""Advanced search agrees with a plain reading: whoever asks, the hits are those of the tasks they
can fetch that fulfil the criteria in what they are shown of them, in the order asked for.
"""

import asyncio
import random
from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.strategies import SearchStrategy

from tests.search.questions import MAKERS, Question, questions
from tests.search.tales import Shown, Tale
from tests.sizes import IS_FULL, SEED, sized
from tests.world import Person, World
from weft.doors.rest.searching import TASKS
from weft.search.criteria.listings.tasks import _listing
from weft.search.criteria.logic import NO_CONDITION
from weft.search.finders import listings

PATIENCE = 120
NAMED_OTHERWISE = {"resource_subtype": "subtype", "custom_types": "subtype"}


def test_every_criterion_is_asked_about() -> None:
    for asked in TASKS:
        of = asked.name.partition(".")[0]
        bare = of.removesuffix("_on").removesuffix("_at")
        known = {of, bare, NAMED_OTHERWISE.get(of, ""), "value" * (of == "custom_fields")}
        assert of in NO_CONDITION or known & MAKERS.keys(), asked.name


async def test_search_agrees_with_a_plain_reading(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    tale = Tale(world, random.Random(SEED))
    await tale.told(sized(40, 90))
    for who in tale.people:
        agrees = partial(_agrees, tale, who, await tale.seen_by(who), monkeypatch)
        loop = asyncio.get_running_loop()
        await asyncio.to_thread(_asked_at_random, questions(tale), agrees, loop)


def _asked_at_random(
    strategy: SearchStrategy[Question],
    agrees: Callable[[Question], Coroutine[Any, Any, None]],
    loop: asyncio.AbstractEventLoop,
) -> None:
    """Hypothesis knows no event loop: it lives in a thread of its own."""

    @seed(SEED)
    @settings(
        max_examples=sized(50, 600),
        deadline=None,
        database=None,
        phases=[Phase.generate, *([Phase.shrink] if IS_FULL else [])],
        suppress_health_check=tuple(HealthCheck),  # pyright: ignore[reportArgumentType]
    )
    @given(strategy)
    def ask(question: Question) -> None:
        asyncio.run_coroutine_threadsafe(agrees(question), loop).result(PATIENCE)

    ask()


async def _agrees(
    tale: Tale,
    who: Person,
    seen: Mapping[str, Shown],
    monkeypatch: pytest.MonkeyPatch,
    question: Question,
) -> None:
    """Search looks so little ahead that even few hits are found on each of its ways."""
    for name, size in question.sizes.items():
        monkeypatch.setattr(listings, name, size)
    _listing.cache_clear()
    path = f"/workspaces/{tale.world.workspace}/tasks/search"
    answer = await who.get(path, limit=100, **question.query)
    assert answer.status_code == 200, (question, answer.text)
    found = [hit["gid"] for hit in answer.json()["data"]]
    assert set(found) == {gid for gid, task in seen.items() if question.fits(task)}, question
    keys = [question.key(seen[gid]) for gid in found]
    values = [key for key in keys if key is not None]
    assert keys[: len(values)] == values, question  # what has none comes last
    ascending = "sort_ascending" in question.query
    assert values == sorted(values, reverse=not ascending), question
    begun = await who.get(path, limit=3, **question.query)
    assert begun.json()["data"] == answer.json()["data"][:3], question
