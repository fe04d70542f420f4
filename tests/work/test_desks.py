"""A desk: one's own home, arranged as one likes, on whatever device; nobody else's business."""

import asyncio
from typing import Any

import pytest

from tests.work.making import data, refusal, somebody_waits
from tests.world import World
from weft.work.desks.logic import WIDGETS


async def test_a_home_is_arranged_part_by_part_and_by_each_for_themselves(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    usual = data(await ada.own("GET", "/desk"))
    assert [widget["kind"] for widget in usual["widgets"]] == list(WIDGETS)
    assert (usual["is_usual"], usual["notes"], usual["welcome"]) == (True, "", None)
    widgets = [{"kind": "notepad", "is_wide": True}, {"kind": "due", "is_wide": False}]
    welcome = {"step": "invite", "use": "launch", "is_dismissed": False}
    data(await ada.own("PUT", "/desk", {"widgets": widgets, "welcome": welcome}))
    kept = data(await ada.own("PUT", "/desk", {"notes": "Ask Dana"}))
    assert kept == data(await ada.own("GET", "/desk"))
    assert kept == {"widgets": widgets, "is_usual": False, "notes": "Ask Dana", "welcome": welcome}
    assert data(await bob.own("GET", "/desk")) == usual
    assert data(await ada.own("PUT", "/desk", {"widgets": []}))["widgets"] == []
    assert data(await ada.own("PUT", "/desk", {"widgets": None}))["widgets"] == usual["widgets"]


async def test_two_tabs_write_two_parts_at_once_and_both_stay(world: World) -> None:
    ada = await world.person("Ada")
    data(await ada.own("PUT", "/desk", {"notes": "First"}))
    write = "UPDATE desks SET notes = 'From the other tab' WHERE user_gid = $1"
    async with world.base.transaction() as connection:
        await connection.execute(write, int(ada.gid))
        arranging = asyncio.create_task(ada.own("PUT", "/desk", {"widgets": []}))
        await somebody_waits(world)
    data(await arranging)
    kept = data(await ada.own("GET", "/desk"))
    assert (kept["notes"], kept["widgets"]) == ("From the other tab", [])


@pytest.mark.parametrize(
    ("asked", "word"),
    [
        ({"widgets": {}}, "widgets: Must be a list"),
        ({"widgets": [{"kind": "clock"}]}, "widgets[0].kind: "),
        ({"widgets": [{"kind": "due"}, {"kind": "due"}]}, "widgets: Each stands there once"),
        ({"widgets": [{"kind": "due", "is_wide": "very"}]}, "widgets[0].is_wide: "),
        ({"widgets": [{"kind": "due"}] * 7}, "widgets: Must name at most"),
        ({"notes": "x" * 20_001}, "notes: "),
        ({"welcome": "done"}, "welcome: Must be an object"),
        ({"welcome": {"use": "launch"}}, "welcome.step: "),
        ({"welcome": {"step": "done", "use": "war"}}, "welcome.use: "),
    ],
)
async def test_what_fits_on_no_desk_is_refused_by_name(
    world: World, asked: dict[str, Any], word: str
) -> None:
    ada = await world.person("Ada")
    assert word in refusal(await ada.own("PUT", "/desk", {"notes": "Kept", **asked}), 400)
    assert data(await ada.own("GET", "/desk"))["is_usual"] is True
    assert data(await ada.own("GET", "/desk"))["notes"] == ""
