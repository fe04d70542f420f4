"""Moving a task in time through the API: its chain follows in one act, as far as one may write."""

from typing import Any

from tests.work.making import data, join, private, project, refusal, task
from tests.world import Person, World

OWN = "/api/weft/1"
LAST = {"start_on": "2026-12-07", "due_on": "2026-12-08"}


async def chain(who: Person, home: str) -> tuple[str, str, str]:
    """Three tasks, each waiting for the one before it, with a day between them."""
    first = await task(who, "Cut", home, start_on="2026-11-30", due_on="2026-12-01")
    second = await task(who, "Sew", home, start_on="2026-12-03", due_on="2026-12-04")
    third = await task(who, "Ship", home, **LAST)
    for gid, on in ((second, first), (third, second)):
        data(await who.post(f"/tasks/{gid}/addDependencies", {"dependencies": [on]}))
    return first, second, third


async def move(who: Person, gid: str, **body: Any) -> Any:
    return data(await who.own("POST", f"/tasks/{gid}/reschedule", body))


async def days(who: Person, gid: str) -> tuple[str, str]:
    found = data(await who.get(f"/tasks/{gid}", opt_fields="start_on,due_on"))
    return found["start_on"], found["due_on"]


async def test_a_chain_moves_as_one_act_and_is_taken_back_as_one(world: World) -> None:
    ada = await world.person("Ada")
    home = await project(ada, world)
    first, second, third = await chain(ada, home)
    asked = {"data": {"start_on": "2026-12-01", "due_on": "2026-12-02", "project": home}}
    key = {"Idempotency-Key": "move-1"}
    path = f"{OWN}/tasks/{first}/reschedule"
    told = data(await ada.client.post(path, json=asked, headers=key))
    assert [one["gid"] for one in told["moved"]] == [first, second, third]
    assert told["stayed"] == []
    assert await days(ada, second) == ("2026-12-04", "2026-12-07")
    assert await days(ada, third) == ("2026-12-08", "2026-12-09")
    assert data(await ada.client.post(path, json=asked, headers=key)) == told
    written = "SELECT DISTINCT tx FROM log WHERE workspace_gid = $1 AND key = 'move-1'"
    assert len(await world.rows(written, int(world.workspace))) == 1
    stories = data(await ada.get(f"/tasks/{third}/stories", opt_fields="resource_subtype"))
    assert stories[-1]["resource_subtype"] == "due_date_changed"
    data(await ada.own("POST", "/undo", {"key": "move-1"}))
    assert await days(ada, first) == ("2026-11-30", "2026-12-01")
    assert await days(ada, third) == (LAST["start_on"], LAST["due_on"])


async def test_a_project_says_what_follows_and_a_request_may_say_otherwise(world: World) -> None:
    ada = await world.person("Ada")
    home = await project(ada, world)
    data(await ada.put(f"/projects/{home}", {"dependents_rule": "consume_buffer"}))
    first, second, _ = await chain(ada, home)
    told = await move(ada, first, due_on="2026-12-02", project=home)
    assert [one["gid"] for one in told["moved"]] == [first]
    told = await move(ada, first, due_on="2026-12-09", project=home, dependents="off")
    assert [one["gid"] for one in told["moved"]] == [first]
    told = await move(ada, first, due_on="2026-12-10", project=home)
    assert [(one["gid"], one["start_on"]) for one in told["moved"][1:2]] == [(second, "2026-12-10")]
    wrong = await ada.own("POST", f"/tasks/{first}/reschedule", {"dependents": "push"})
    assert refusal(wrong, 400).startswith("dependents: Must be one of")


async def test_what_one_may_not_write_stays_and_what_one_does_not_see_is_not_told(
    world: World,
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    home, hers = await private(ada, world), await private(ada, world, "Hers")
    first, second, third = await chain(ada, home)
    unseen = await task(ada, "Celebrate", hers, due_on="2026-12-02")
    data(await ada.post(f"/tasks/{unseen}/addDependencies", {"dependencies": [first]}))
    await join(ada, home, bob.gid, "commenter")
    data(await ada.put(f"/tasks/{first}", {"assignee": bob.gid}))
    told = await move(bob, first, start_on="2026-12-02", due_on="2026-12-03")
    assert [one["gid"] for one in told["moved"]] == [first]
    assert told["stayed"] == [{"gid": second}]
    assert (await days(ada, second), await days(ada, third)) == (
        ("2026-12-03", "2026-12-04"),
        (LAST["start_on"], LAST["due_on"]),
    )
    assert (await days(ada, unseen))[1] == "2026-12-02"
    forbidden = await bob.own("POST", f"/tasks/{second}/reschedule", {"due_on": "2026-12-24"})
    assert forbidden.status_code == 403


async def test_what_is_done_stays_and_days_off_are_skipped(world: World) -> None:
    ada = await world.person("Ada", is_admin=True)
    home = await project(ada, world)
    first, second, third = await chain(ada, home)
    data(await ada.put(f"/tasks/{second}", {"completed": True}))
    told = await move(ada, first, due_on="2026-12-24")
    assert [one["gid"] for one in told["moved"]] == [first]
    data(await ada.put(f"/tasks/{second}", {"completed": False}))
    sunday = {"working_days": ["sunday", "monday", "tuesday", "wednesday", "thursday"]}
    here = f"/workspaces/{world.workspace}"
    shown = data(await ada.own("PUT", here, sunday))["working_days"]
    assert shown == [*sunday["working_days"][1:], "sunday"]
    assert refusal(await ada.own("PUT", here, {"working_days": []}), 400).startswith("working_days")
    await move(ada, second, start_on="2026-12-03", due_on="2026-12-10", dependents="consume_buffer")
    assert await days(ada, third) == ("2026-12-10", "2026-12-13")


async def test_times_of_day_stay_when_the_clocks_change(world: World) -> None:
    ada = await world.person("Ada")
    await world.rows("UPDATE users SET zone = 'Europe/Berlin' WHERE gid = $1", int(ada.gid))
    home = await project(ada, world)
    first = await task(ada, "Cut", home, due_on="2026-03-26")
    second = await task(ada, "Sew", home, due_at="2026-03-27T09:00:00+01:00")
    data(await ada.post(f"/tasks/{second}/addDependencies", {"dependencies": [first]}))
    told = await move(ada, first, due_on="2026-03-27")
    zone = (await world.rows("SELECT zone FROM tasks WHERE gid = $1", int(second)))[0]["zone"]
    nine = {"Europe/Berlin": "2026-03-30T07:00:00.000Z", "UTC": "2026-03-30T08:00:00.000Z"}
    assert told["moved"][1]["due_at"] == nine[zone]
    assert told["moved"][1]["due_on"] == "2026-03-30"


async def test_a_baseline_keeps_the_dates_that_tasks_had(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    home = await private(ada, world)
    path = f"/projects/{home}/baselines"
    nameless = refusal(await ada.own("POST", path, {"name": " "}), 400)
    assert nameless == "name: Must not be empty"
    first, _, third = await chain(ada, home)
    part = data(await ada.post(f"/tasks/{third}/subtasks", {"name": "Pack"}), 201)["gid"]
    data(await ada.put(f"/tasks/{part}", {"due_on": "2026-12-07"}))
    made = data(await ada.own("POST", path, {"name": " Plan "}), 201)
    assert made["name"] == "Plan"
    await move(ada, first, due_on="2026-12-11")
    at = f"/baselines/{made['gid']}"
    kept = data(await ada.own("GET", f"{at}/dates"))
    assert len(kept["tasks"]) == 4
    assert kept["due_on"][kept["tasks"].index(first)] == "2026-12-01"
    assert kept["start_on"][kept["tasks"].index(part)] is None
    await join(ada, home, bob.gid, "viewer")
    assert [one["name"] for one in data(await bob.own("GET", path))] == ["Plan"]
    data(await ada.delete(f"/tasks/{first}"))
    assert first not in data(await bob.own("GET", f"{at}/dates"))["tasks"]
    assert (await bob.own("DELETE", at)).status_code == 403
    data(await ada.own("PUT", at, {"name": "Plan of November"}))
    data(await ada.own("DELETE", at))
    assert data(await ada.own("GET", path)) == []
    batch = data(await ada.own("GET", "/trash"))[0]["gid"]
    data(await ada.own("POST", f"/trash/{batch}/restore", {}))
    assert [one["name"] for one in data(await ada.own("GET", path))] == ["Plan of November"]


async def test_a_saved_view_keeps_how_it_shows_time(world: World) -> None:
    ada = await world.person("Ada")
    home = await project(ada, world)
    axis = {"zoom": "weeks", "color": "assignee", "critical_path": True}
    asked = {"parent": home, "name": "Plan", "layout": "gantt", "axis": axis}
    assert data(await ada.own("POST", "/saved_views", asked), 201)["axis"] == axis
    for wrong in ({"zoom": "hours"}, {"color": "notes"}, {"width": 3}, [], {"color": 7}):
        refused = await ada.own("POST", "/saved_views", {**asked, "axis": wrong})
        assert refusal(refused, 400).startswith("axis")
