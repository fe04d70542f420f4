"""Tasks that come again: each completion makes one next task, with everything that it had, whatever
happens to the workers and whoever completes it.
"""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from tests.automation.recurring import (
    complete,
    daily,
    repeat,
    settle,
    shown,
    successor,
    today,
)
from tests.work.making import data, join, names, private, project, task
from tests.work.test_templates import begun as begun_with
from tests.work.test_templates import template_of
from tests.work.weaving import field, show
from tests.world import Person, World
from weft.automation.recurrence import commands
from weft.doors import catalog, worker
from weft.doors.inside import Inside
from weft.kernel.runs import LEASE, Run, carry_out, claim
from weft.std.clock import civil_date, parse_moment

KIRITIMATI = "Pacific/Kiritimati"


async def test_the_next_task_has_everything_but_what_was_said_and_done(
    ada: Person, world: World
) -> None:
    bob, cleo = await world.person("Bob"), await world.person("Cleo")
    loom = await private(ada, world)
    await join(ada, loom, bob.gid, "commenter")
    later = data(await ada.post(f"/projects/{loom}/sections", {"name": "Later"}), 201)["gid"]
    tag = data(await ada.post("/tags", {"name": "Blue", "workspace": world.workspace}), 201)["gid"]
    secret = (await field(ada, world, "text", "Salary", privacy_setting="private"))["gid"]
    await show(ada, loom, secret)
    day = today(world)
    gid = await task(
        ada,
        "Spin",
        memberships=[{"project": loom, "section": later}],
        workspace=world.workspace,
        notes="Slowly",
        assignee=bob.gid,
        followers=[cleo.gid],
        tags=[tag],
        start_on=(day - timedelta(days=1)).isoformat(),
        due_on=day.isoformat(),
        custom_fields={secret: "much"},
    )
    part = await task(ada, "Part", parent=gid, due_on=day.isoformat(), assignee=cleo.gid)
    await task(ada, "Deep", parent=part, completed=True)
    await ada.post(f"/tasks/{gid}/stories", {"text": "Mind the knots"})
    await ada.client.post(
        "/api/1.0/attachments",
        data={"parent": part},
        files={"file": ("plan.txt", b"the plan", "text/plain")},
    )
    await repeat(ada, gid, "FREQ=WEEKLY")
    # Bob may only comment in the project: as the assignee he completes it all the same.
    await complete(bob, world, gid)

    new = await successor(ada, gid)
    assert new is not None
    before, found = await shown(ada, gid), await shown(ada, new)
    week = day + timedelta(days=7)
    same = ("name", "notes", "assignee", "created_by", "projects", "tags", "num_subtasks")
    assert {k: found[k] for k in same} == {k: before[k] for k in same}
    assert [m["section"]["name"] for m in found["memberships"]] == ["Later"]
    assert [f["display_value"] for f in found["custom_fields"]] == ["much"]
    assert {f["name"] for f in found["followers"]} == {f["name"] for f in before["followers"]}
    assert (found["start_on"], found["due_on"], found["completed"]) == (
        (week - timedelta(days=1)).isoformat(),
        week.isoformat(),
        False,
    )
    assert before["recurrence"] is None
    assert found["recurrence"] == {
        "rule": "FREQ=WEEKLY",
        "is_after_completion": False,
        "on": week.isoformat(),
        "exceptions": [],
    }
    parts = await ada.get(f"/tasks/{new}/subtasks", opt_fields="name,due_on,assignee.name")
    (copied,) = data(parts)
    assert (copied["name"], copied["due_on"], copied["assignee"]["name"]) == (
        "Part",
        week.isoformat(),
        "Cleo",
    )
    (deep,) = data(await ada.get(f"/tasks/{copied['gid']}/subtasks", opt_fields="completed"))
    assert not deep["completed"]
    files = data(await ada.get("/attachments", parent=copied["gid"]))
    assert [file["name"] for file in files] == ["plan.txt"]
    assert data(await ada.get(f"/tasks/{new}/stories")) == []
    assert await names(ada, f"/sections/{later}/tasks") == ["Spin", "Spin"]


async def test_it_stays_in_the_section_of_its_assignees_own_list(ada: Person, world: World) -> None:
    own = data(await ada.get("/users/me/user_task_list", workspace=world.workspace))["gid"]
    chores = data(await ada.post(f"/projects/{own}/sections", {"name": "Chores"}), 201)["gid"]
    gid = await daily(ada, world, await project(ada, world))
    data(await ada.put(f"/tasks/{gid}", {"assignee": "me", "assignee_section": chores}))
    await complete(ada, world, gid)
    assert await names(ada, f"/sections/{chores}/tasks") == ["Spin", "Spin"]


async def begun(who: Person, world: World, gid: str) -> Run:
    """The run that looks after a completed task, claimed."""
    data(await who.put(f"/tasks/{gid}", {"completed": True}))
    while await worker.catch_up(world.base, catalog.CONSUMERS):
        pass
    (run,) = await claim(world.base, [commands.KIND], world.clock)
    return run


async def test_two_workers_at_once_make_one_next_task(ada: Person, world: World) -> None:
    run = await begun(ada, world, await daily(ada, world, await project(ada, world)))
    handlers = [catalog.runs_through(Inside(world.base, world.clock)) for _ in range(4)]
    await asyncio.gather(*(carry_out(run, each[run.kind]) for each in handlers))
    rows = await world.rows("SELECT gid FROM tasks WHERE workspace_gid = $1", run.workspace)
    assert len(rows) == 2


async def test_a_worker_that_is_killed_once_it_has_written_leaves_one_next_task(
    ada: Person, world: World
) -> None:
    run = await begun(ada, world, await daily(ada, world, await project(ada, world)))

    class Dying(Inside):
        async def finish(self, who: int, workspace: int, cause: str, task: int, work: Any) -> Any:
            await super().finish(who, workspace, cause, task, work)
            raise SystemExit

    with pytest.raises(SystemExit):
        await carry_out(run, catalog.runs_through(Dying(world.base, world.clock))[run.kind])
    world.clock.advance(LEASE + timedelta(seconds=1))
    await settle(world)
    rows = await world.rows("SELECT gid FROM tasks WHERE workspace_gid = $1", run.workspace)
    assert len(rows) == 2


@pytest.mark.parametrize("loses", ["project", "workspace"])
async def test_the_next_one_is_made_whatever_its_completer_has_lost_meanwhile(
    ada: Person, world: World, monkeypatch: pytest.MonkeyPatch, loses: str
) -> None:
    monkeypatch.setattr(commands, "AT_ONCE", 2)
    bob, boss = await world.person("Bob"), await world.person("Cleo", is_admin=True)
    loom = await private(ada, world)
    await join(ada, loom, bob.gid, "editor")
    gid = await daily(ada, world, loom)
    for name in ("First", "Second"):
        await task(ada, name, parent=gid)
    data(await bob.put(f"/tasks/{gid}", {"completed": True}))
    if loses == "project":
        data(await ada.post(f"/projects/{loom}/removeMembers", {"members": [bob.gid]}))
        assert (await bob.get(f"/tasks/{gid}")).status_code == 404
    else:
        gone = {"user": bob.gid}
        data(await boss.post(f"/workspaces/{world.workspace}/removeUser", gone))
    await settle(world)
    new = await successor(ada, gid)
    assert await names(ada, f"/tasks/{new}/subtasks") == ["First", "Second"]
    assert (await bob.get(f"/tasks/{new}")).status_code in (403, 404)


async def test_opened_again_it_takes_back_a_next_task_that_nobody_touched(
    ada: Person, world: World
) -> None:
    loom = await project(ada, world)
    gid = await daily(ada, world, loom)
    await complete(ada, world, gid)
    first = await successor(ada, gid)
    await complete(ada, world, gid, done=False)
    assert await names(ada, f"/projects/{loom}/tasks") == ["Spin"]
    assert (await shown(ada, gid))["recurrence"]["rule"] == "FREQ=DAILY"
    assert (await ada.get(f"/tasks/{first}")).status_code == 404
    await complete(ada, world, gid)
    assert len(await names(ada, f"/projects/{loom}/tasks")) == 2


async def test_opened_and_completed_before_any_worker_looked_it_has_one_next_task(
    ada: Person, world: World
) -> None:
    loom = await project(ada, world)
    gid = await daily(ada, world, loom)
    for done in (True, False, True, False, True):
        data(await ada.put(f"/tasks/{gid}", {"completed": done}))
    await settle(world)
    assert len(await names(ada, f"/projects/{loom}/tasks")) == 2


@pytest.mark.parametrize("touch", ["comment", "rename", "subtask"])
async def test_a_next_task_that_somebody_touched_stays_and_there_is_no_second(
    ada: Person, world: World, touch: str
) -> None:
    loom = await project(ada, world)
    gid = await daily(ada, world, loom)
    await complete(ada, world, gid)
    new = await successor(ada, gid)
    match touch:
        case "comment":
            data(await ada.post(f"/tasks/{new}/stories", {"text": "Soon"}), 201)
        case "rename":
            data(await ada.put(f"/tasks/{new}", {"name": "Spin more"}))
        case _:
            await task(ada, "Part", parent=new)
    await complete(ada, world, gid, done=False)
    await complete(ada, world, gid)
    assert await successor(ada, gid) == new
    assert len(await names(ada, f"/projects/{loom}/tasks")) == 2


async def test_a_series_ends_and_one_may_end_it(ada: Person, world: World) -> None:
    loom = await project(ada, world)
    gid = await daily(ada, world, loom, rule="FREQ=DAILY;COUNT=2")
    await complete(ada, world, gid)
    last = await successor(ada, gid)
    assert last is not None
    await complete(ada, world, last)
    assert await successor(ada, last) is None
    other = await daily(ada, world, loom)
    answer = data(await ada.own("DELETE", f"/tasks/{other}/recurrence"))
    assert answer["recurrence"] is None
    await complete(ada, world, other)
    assert await successor(ada, other) is None


async def test_what_is_closed_as_a_duplicate_or_in_the_trash_does_not_come_again(
    ada: Person, world: World
) -> None:
    loom = await project(ada, world)
    gid, other = await daily(ada, world, loom), await task(ada, "Same", loom)
    data(await ada.own("POST", f"/tasks/{gid}/merge", {"into": other}))
    await settle(world)
    assert await successor(ada, gid) is None
    gone = await daily(ada, world, loom)
    data(await ada.put(f"/tasks/{gone}", {"completed": True}))
    data(await ada.delete(f"/tasks/{gone}"))
    await settle(world)
    assert await names(ada, f"/projects/{loom}/tasks") == ["Spin", "Same"]


async def test_after_completion_it_is_due_so_long_after_the_day_in_its_zone(
    ada: Person, world: World
) -> None:
    gid = await task(ada, "Water", await project(ada, world), due_on="2020-01-01")
    await repeat(ada, gid, "FREQ=DAILY;INTERVAL=3", is_after_completion=True)
    moved = "UPDATE workspaces SET zone = $2 WHERE gid = $1"
    await world.rows(moved, int(world.workspace), KIRITIMATI)
    await complete(ada, world, gid)
    new = await successor(ada, gid)
    assert new is not None
    found = data(await ada.get(f"/tasks/{gid}"))["completed_at"]
    done = civil_date(parse_moment(found), KIRITIMATI)
    assert (await shown(ada, new))["due_on"] == (done + timedelta(days=3)).isoformat()


async def test_a_part_comes_again_beside_itself_and_in_the_next_whole_once(
    ada: Person, world: World
) -> None:
    gid = await daily(ada, world, await project(ada, world))
    part = await task(ada, "Part", parent=gid, due_on=today(world).isoformat())
    await repeat(ada, part, "FREQ=DAILY")
    await complete(ada, world, part)
    assert await names(ada, f"/tasks/{gid}/subtasks") == ["Part", "Part"]
    await complete(ada, world, gid)
    new = await successor(ada, gid)
    assert await names(ada, f"/tasks/{new}/subtasks") == ["Part"]


async def test_a_copy_comes_again_where_its_dates_come_along(ada: Person, world: World) -> None:
    gid = await daily(ada, world, await project(ada, world))
    for include, rule in (("dates", "FREQ=DAILY"), ("notes", None)):
        asked = {"include": include}
        job = data(await ada.post(f"/tasks/{gid}/duplicate", asked), 201)
        await settle(world)
        kept = (await shown(ada, job["new_task"]["gid"]))["recurrence"]
        assert (kept and kept["rule"]) == rule


async def test_what_begins_with_a_template_repeats_as_it_remembers(
    ada: Person, world: World
) -> None:
    loom = await project(ada, world)
    await daily(ada, world, loom, rule="FREQ=WEEKLY")
    template = await template_of(ada, loom)
    dates = [{"gid": "1", "value": "2032-03-01"}]
    new = await begun_with(ada, world, template, requested_dates=dates)
    (found,) = data(await ada.get(f"/projects/{new}/tasks", opt_fields="due_on,recurrence"))
    assert found["due_on"] == found["recurrence"]["on"] == "2032-03-01"


async def test_a_large_task_is_filled_by_a_run(
    ada: Person, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commands, "AT_ONCE", 2)
    gid = await daily(ada, world, await project(ada, world))
    for name in ("First", "Second"):
        await task(ada, name, parent=gid)
    await complete(ada, world, gid)
    new = await successor(ada, gid)
    assert await names(ada, f"/tasks/{new}/subtasks") == ["First", "Second"]
