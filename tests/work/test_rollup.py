"""Roll-ups: a task reaches from its first part to its last; nothing grows narrower."""

from datetime import date
from typing import Any

import pytest

from tests.work.making import data, join, logged, private, project, task
from tests.world import Person, World
from weft.doors import catalog
from weft.doors.inside import Inside
from weft.kernel.runs import run_due
from weft.work.rollup import commands
from weft.work.rollup.logic import widened

DATES = "start_on,due_on,due_at"


def row(gid: int, parent: int | None = None, start: int = 0, due: int = 0, **more: Any) -> Any:
    days = {"start_on": date(2031, 3, start) if start else None}
    days |= {"due_on": date(2031, 3, due) if due else None}
    return {"gid": gid, "parent_gid": parent, "resource_subtype": "default_task", **days, **more}


def day(n: int) -> date:
    return date(2031, 3, n)


def test_what_has_parts_covers_them_and_grows_no_narrower() -> None:
    tree = [
        row(1),
        row(2, 1, 4, 9),
        row(3, 1, 0, 12),
        row(4, 2, 2, 5),
        row(5, 2),
        row(6, 3, 12, 12),
    ]
    changes = widened(tree)
    assert changes[2] == {"start_on": day(2), "start_at": None}
    assert (changes[1]["start_on"], changes[1]["due_on"]) == (day(2), day(12))
    assert set(changes) == {1, 2}
    whole = [{**each, **changes.get(each["gid"], {})} for each in tree]
    assert widened(whole) == {}


def test_one_day_needs_no_start_and_a_milestone_has_none() -> None:
    assert widened([row(1), row(2, 1, 0, 5)])[1]["due_on"] == day(5)
    assert "start_on" not in widened([row(1), row(2, 1, 0, 5)])[1]
    moved = widened([row(1, None, 0, 3), row(2, 1, 0, 7)])
    assert (moved[1]["due_on"], "start_on" in moved[1]) == (day(7), False)
    stone = row(1, None, 0, 3, resource_subtype="milestone")
    assert widened([stone, row(2, 1, 1, 5)])[1] == {
        "due_on": day(5),
        "due_at": None,
        "start_at": None,
    }


async def dates(who: Person, gid: str) -> tuple[str | None, str | None]:
    shown = data(await who.get(f"/tasks/{gid}", opt_fields=DATES))
    return shown["start_on"], shown["due_on"]


async def ended(who: Person, world: World, path: str) -> str:
    job = data(await who.post(path), 201)
    handlers = catalog.runs_through(Inside(world.base, world.clock))
    while await run_due(world.base, handlers, world.clock):
        pass
    return data(await who.get(f"/jobs/{job['gid']}"))["status"]


async def test_a_task_is_widened_with_a_story(world: World) -> None:
    ada, vic = await world.person("Ada"), await world.person("Vic")
    loom = await private(ada, world)
    await join(ada, loom, vic.gid, "commenter")
    top = await task(ada, "Top", loom, due_at="2031-03-03T12:00:00Z")
    below = await task(ada, "Below", parent=top)
    await task(ada, "Lowest", parent=below, start_on="2031-03-02", due_on="2031-03-07")
    assert (await vic.post(f"/tasks/{top}/rollup")).status_code == 403
    assert await ended(ada, world, f"/tasks/{top}/rollup") == "succeeded"
    for gid in (top, below):
        assert await dates(ada, gid) == ("2031-03-02", "2031-03-07")
    stories = data(await vic.get(f"/tasks/{top}/stories"))
    assert stories[-1]["resource_subtype"] == "due_date_changed"
    heard = len(await logged(world, top))
    assert await ended(ada, world, f"/tasks/{top}/rollup") == "succeeded"
    assert len(await logged(world, top)) == heard


async def test_many_are_widened_by_the_worker(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commands, "AT_ONCE", 1)
    ada = await world.person("Ada")
    loom = await project(ada, world)
    tops = [await task(ada, f"Top {n}", loom) for n in range(3)]
    for n, top in enumerate(tops):
        await task(ada, "Part", parent=top, due_on=f"2031-03-0{n + 1}")
    assert await ended(ada, world, f"/projects/{loom}/rollup") == "succeeded"
    assert [await dates(ada, top) for top in tops] == [
        (None, f"2031-03-0{n + 1}") for n in range(3)
    ]
