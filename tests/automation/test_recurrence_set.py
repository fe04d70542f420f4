"""Letting tasks come again: what is refused, the days to come, what is told of it."""

from datetime import date
from typing import Any

import pytest

from tests.automation.recurring import complete, daily, repeat, shown, successor, today
from tests.work.making import data, join, logged, private, project, refusal, task
from tests.world import Person, World
from weft.doors import catalog, worker


async def test_its_stories_tell_how_it_comes_again_and_what_came_next(
    ada: Person, world: World
) -> None:
    loom = await project(ada, world)
    gid = await task(ada, "Spin", loom, due_on="2031-03-03")
    path = f"/tasks/{gid}/occurrences"
    await repeat(ada, gid, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=9")
    data(await ada.own("PUT", path, {"on": "2031-03-06", "is_skipped": True}))
    data(await ada.own("PUT", path, {"on": "2031-03-17", "due_on": "2031-03-18"}))
    data(await ada.own("PUT", path, {"on": "2031-03-06", "is_skipped": False}))
    data(await ada.own("PUT", path, {"on": "2031-03-03", "is_skipped": True}))
    await repeat(ada, gid, "FREQ=MONTHLY;BYDAY=-1FR")
    await repeat(ada, gid, "FREQ=DAILY", is_after_completion=True)
    data(await ada.own("DELETE", f"/tasks/{gid}/recurrence"))
    await repeat(ada, gid, "FREQ=DAILY")
    await complete(ada, world, gid)
    told = data(await ada.get(f"/tasks/{gid}/stories", opt_fields="text,task.name"))
    assert [story["text"] for story in told if story["text"] != "added to Loom"] == [
        "set this to repeat every 2 weeks on Mon, Thu",
        "skipped the one of 6 Mar 2031",
        "moved the one of 17 Mar 2031 to 18 Mar 2031",
        "put the one of 6 Mar 2031 back on its day",
        "changed the due date to 6 Mar 2031",
        "set this to repeat every month",
        "set this to repeat every day after it is completed",
        "stopped this from repeating",
        "set this to repeat every day",
        "completed this task",
        "created the next one, Spin",
    ]
    assert told[-1]["task"]["name"] == "Spin"


async def test_it_is_told_as_a_change_and_can_be_taken_back(ada: Person, world: World) -> None:
    gid = await daily(ada, world, await project(ada, world))
    await repeat(ada, gid, "FREQ=MONTHLY;BYDAY=-1FR")
    last = (await logged(world, gid))[-1]
    assert '"FREQ=DAILY"' in last["changes"]
    while await worker.catch_up(world.base, catalog.CONSUMERS):
        pass
    rows = await world.rows(
        "SELECT max(f.seq) AS seq FROM feed f JOIN log l ON l.at = f.at AND l.id = f.id"
        " WHERE l.resource_gid = $1",
        int(gid),
    )
    data(await ada.own("POST", "/undo", {"change": rows[0]["seq"]}))
    assert (await shown(ada, gid))["recurrence"]["rule"] == "FREQ=DAILY"


async def test_the_tasks_to_come_are_told_skipped_and_moved(ada: Person, world: World) -> None:
    gid = await task(ada, "Spin", await project(ada, world), due_at="2031-03-28T08:00:00Z")
    data(await ada.own("PUT", "/me", {"time_zone": "UTC"}))
    await repeat(ada, gid, "FREQ=DAILY")
    path = f"/tasks/{gid}/occurrences"
    days = [f"2031-03-{n}" for n in (29, 30, 31)]
    assert [g["on"] for g in data(await ada.own("GET", path, most=3))] == days
    data(await ada.own("PUT", path, {"on": days[0], "is_skipped": True}))
    data(await ada.own("PUT", path, {"on": days[1], "due_on": "2031-03-31"}))
    first, second, third = data(await ada.own("GET", path, most=3))
    assert (first["is_skipped"], first["due_on"], first["due_at"]) == (True, None, None)
    assert (second["due_on"], second["due_at"]) == ("2031-03-31", "2031-03-31T08:00:00.000Z")
    assert (third["is_skipped"], third["due_on"]) == (False, "2031-03-31")
    await complete(ada, world, gid)
    new = await successor(ada, gid)
    assert new is not None
    found = await shown(ada, new)
    assert (found["due_on"], found["recurrence"]["on"]) == ("2031-03-31", "2031-03-30")
    assert data(await ada.own("GET", path)) == []


async def test_to_skip_the_present_one_moves_it_on_with_its_parts(
    ada: Person, world: World
) -> None:
    loom = await project(ada, world)
    gid = await task(ada, "Spin", loom, start_on="2031-03-02", due_on="2031-03-03")
    part = await task(ada, "Part", parent=gid, due_on="2031-03-02")
    await repeat(ada, gid, "FREQ=WEEKLY;COUNT=2")
    path = f"/tasks/{gid}/occurrences"
    data(await ada.own("PUT", path, {"on": "2031-03-03", "is_skipped": True}))
    found = await shown(ada, gid)
    assert (found["start_on"], found["due_on"]) == ("2031-03-09", "2031-03-10")
    assert (await shown(ada, part))["due_on"] == "2031-03-09"
    last = await ada.own("PUT", path, {"on": "2031-03-10", "is_skipped": True})
    assert "last one" in refusal(last, 400)


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ({}, "rule: "),
        ({"rule": None}, "rule: "),
        ({"rule": "FREQ=SECONDLY"}, "rule: FREQ must be one of"),
        ({"rule": "FREQ=DAILY;" * 40}, "rule: Must be at most"),
        ({"rule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"}, "rule: Names no day"),
        ({"rule": "FREQ=WEEKLY;BYDAY=MO", "is_after_completion": True}, "rule: After completion"),
        ({"rule": "FREQ=DAILY", "exceptions": {}}, "exceptions: "),
        ({"rule": "FREQ=DAILY", "exceptions": [{"on": "soon"}]}, "exceptions[0].on: "),
        ({"rule": "FREQ=DAILY", "exceptions": [{"on": "2031-01-01"}] * 101}, "exceptions: "),
        ({"rule": "FREQ=DAILY", "on": "soon"}, "on: "),
    ],
)
async def test_a_refused_recurrence_names_its_field_and_writes_nothing(
    ada: Person, world: World, body: dict[str, Any], word: str
) -> None:
    gid = await task(ada, "Spin", await project(ada, world))
    answer = await ada.own("PUT", f"/tasks/{gid}/recurrence", body)
    assert word in refusal(answer, 400)
    found = await shown(ada, gid)
    assert (found["recurrence"], found["due_on"]) == (None, None)


async def test_who_may_not_edit_lets_nothing_come_again(ada: Person, world: World) -> None:
    bob, eve = await world.person("Bob"), await world.person("Eve")
    loom = await private(ada, world)
    await join(ada, loom, bob.gid, "commenter")
    gid = await daily(ada, world, loom)
    asked = {"rule": "FREQ=DAILY"}
    for who, status in ((bob, 403), (eve, 404)):
        assert (await who.own("PUT", f"/tasks/{gid}/recurrence", asked)).status_code == status
        assert (await who.own("DELETE", f"/tasks/{gid}/recurrence")).status_code == status
        skipped = {"on": today(world).isoformat(), "is_skipped": True}
        assert (await who.own("PUT", f"/tasks/{gid}/occurrences", skipped)).status_code == status
    assert len(data(await bob.own("GET", f"/tasks/{gid}/occurrences"))) == 10
    assert (await eve.own("GET", f"/tasks/{gid}/occurrences")).status_code == 404
    for most in (0, 51):
        answer = await bob.own("GET", f"/tasks/{gid}/occurrences", most=most)
        assert "most: Must be between" in refusal(answer, 400)


async def test_without_a_due_date_it_is_due_on_the_first_day_of_the_rule(
    ada: Person, world: World
) -> None:
    gid = await task(ada, "Spin", await project(ada, world))
    kept = await repeat(ada, gid, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1")
    found = await shown(ada, gid)
    assert found["due_on"] == kept["on"]
    assert date.fromisoformat(kept["on"]).month == 2


async def test_the_snapshot_of_a_project_shows_which_tasks_come_again(
    ada: Person, world: World
) -> None:
    loom = await project(ada, world)
    gid = await daily(ada, world, loom)
    tasks = data(await ada.own("GET", f"/projects/{loom}/snapshot"))["tasks"]
    assert tasks["gid"] == [gid]
    assert tasks["recurrence"][0]["rule"] == "FREQ=DAILY"
