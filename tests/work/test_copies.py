"""Copies of tasks and projects: what was included comes along, under the rights of whoever asked,
exactly once whatever happens to the workers.
"""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.work.making import data, join, logged, names, private, project, refusal, task
from tests.work.weaving import field, show
from tests.world import Person, World
from weft.doors import catalog
from weft.doors.inside import Inside
from weft.kernel.errors import Invalid
from weft.kernel.runs import LEASE, carry_out, claim, run_due
from weft.kernel.unit_of_work import Unit
from weft.work.copying import commands
from weft.work.copying.logic import PROJECT_PARTS, TASK_PARTS, Recipe, Schedule, Shift, schedule

ALL_OF_TASK, ALL_OF_PROJECT = ",".join(TASK_PARTS), ",".join(PROJECT_PARTS)
SHOWN = (
    "name,notes,assignee.name,due_on,start_on,tags.name,followers.name,projects.name,"
    "memberships.section.name,parent.name,dependencies.name,num_subtasks,completed,"
    "custom_fields.display_value"
)


async def work(world: World) -> None:
    """Let the workers do what is due."""
    handlers = catalog.runs_through(Inside(world.base, world.clock))
    while await run_due(world.base, handlers, world.clock):
        pass


async def copy(who: Person, world: World, task: str, include: str = "", **more: Any) -> str:
    """The copy of a task, as soon as its job has ended."""
    asked = {"include": include, **more}
    job = data(await who.post(f"/tasks/{task}/duplicate", asked), 201)
    await work(world)
    ended = data(await who.get(f"/jobs/{job['gid']}"))
    assert ended["status"] == "succeeded"
    assert ended["new_task"]["gid"] == job["new_task"]["gid"]
    return job["new_task"]["gid"]


async def copy_project(who: Person, world: World, project: str, include: str, **more: Any) -> str:
    asked = {"name": "Copy", "include": include, **more}
    job = data(await who.post(f"/projects/{project}/duplicate", asked), 201)
    assert job["new_project"] | {"gid": ""} == {
        "gid": "",
        "resource_type": "project",
        "name": "Copy",
    }
    await work(world)
    assert data(await who.get(f"/jobs/{job['gid']}"))["status"] == "succeeded"
    return job["new_project"]["gid"]


async def shown(who: Person, gid: str) -> dict[str, Any]:
    """A task, in names."""
    found = data(await who.get(f"/tasks/{gid}", opt_fields=SHOWN))
    return {
        **found,
        "assignee": found["assignee"] and found["assignee"]["name"],
        "parent": found["parent"] and found["parent"]["name"],
        "section": [m["section"]["name"] for m in found["memberships"]],
        "values": [f["display_value"] for f in found["custom_fields"]],
    } | {k: sorted(x["name"] for x in found[k]) for k in LISTS}


LISTS = ("tags", "followers", "projects", "dependencies")


async def rich(who: Person, world: World, loom: str, other: Person) -> str:
    """A task with something of everything."""
    here = {"workspace": world.workspace}
    tag = data(await who.post("/tags", {"name": "Blue", **here}), 201)["gid"]
    points = (await field(who, world, "number", "Points", precision=0))["gid"]
    await show(who, loom, points)
    parent, before = await task(who, "Parent", loom), await task(who, "Before", loom)
    gid = await task(
        who,
        "Spin",
        loom,
        parent=parent,
        notes="Slowly",
        assignee=other.gid,
        start_on="2031-01-02",
        due_on="2031-01-05",
        tags=[tag],
        completed=True,
        custom_fields={points: 3},
    )
    await who.post(f"/tasks/{gid}/addDependencies", {"dependencies": [before]})
    for name in ("First", "Second"):
        part = await task(who, name, parent=gid)
        await task(who, f"Below {name}", parent=part)
    await who.client.post(
        "/api/1.0/attachments",
        data={"parent": gid},
        files={"file": ("plan.txt", b"the plan", "text/plain")},
    )
    return gid


async def test_a_copy_has_everything_that_was_included(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(ada, world)
    gid = await rich(ada, world, loom, bob)
    new = await copy(ada, world, gid, ALL_OF_TASK, name="Spin again")
    found, old = await shown(ada, new), await shown(ada, gid)
    changed = {"gid": new, "name": "Spin again", "completed": False, "memberships": None}
    assert found | {"memberships": None, "custom_fields": None} == old | changed | {
        "custom_fields": None
    }
    assert found["values"] == ["3"]
    assert await names(ada, f"/tasks/{new}/subtasks") == ["First", "Second"]
    parts = data(await ada.get(f"/tasks/{new}/subtasks"))
    assert await names(ada, f"/tasks/{parts[0]['gid']}/subtasks") == ["Below First"]
    files = data(await ada.get("/attachments", parent=new, opt_fields="name,download_url"))
    assert [file["name"] for file in files] == ["plan.txt"]
    assert (await ada.client.get(files[0]["download_url"])).content == b"the plan"
    listed = await names(ada, f"/projects/{loom}/tasks")
    assert listed.index("Spin again") == listed.index("Spin") + 1


async def test_a_copy_has_nothing_that_was_not_included(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(ada, world)
    new = await copy(ada, world, await rich(ada, world, loom, bob))
    found = await shown(ada, new)
    assert found["name"] == "Duplicate of Spin"
    assert [found[k] for k in ("notes", "assignee", "due_on", "start_on", "parent")] == [
        "",
        None,
        None,
        None,
        None,
    ]
    assert [found[k] for k in LISTS] == [[], ["Ada"], [], []]
    assert found["num_subtasks"] == 0
    assert (await bob.get(f"/tasks/{new}")).status_code == 404


async def test_a_copy_is_history_of_its_own_without_the_stories_of_the_original(
    world: World,
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(ada, world)
    new = await copy(ada, world, await rich(ada, world, loom, bob), ALL_OF_TASK)
    assert (await logged(world, new))[0]["action"] == "added"
    assert data(await ada.get(f"/tasks/{new}/stories")) == []


async def test_only_projects_that_one_may_change_get_the_copy(world: World) -> None:
    ada, vic = await world.person("Ada"), await world.person("Vic")
    open_, closed = await project(ada, world, "Open"), await private(ada, world, "Closed")
    await join(ada, closed, vic.gid, "viewer")
    gid = await task(ada, "Spin", open_, closed)
    new = await copy(vic, world, gid, "projects")
    assert (await shown(vic, new))["projects"] == ["Open"]


async def test_a_large_copy_is_filled_by_workers_exactly_once(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commands, "AT_ONCE", 2)
    monkeypatch.setattr(commands, "BATCH", 2)
    ada = await world.person("Ada")
    loom = await project(ada, world)
    top = await task(ada, "Top", loom)
    for n in range(5):
        part = await task(ada, f"Part {n}", parent=top)
        await task(ada, f"Below {n}", parent=part)
    asked = {"include": "subtasks,projects"}
    job = data(await ada.post(f"/tasks/{top}/duplicate", asked), 201)
    assert job["status"] == "not_started"
    new = job["new_task"]["gid"]
    await _crash_once(world)
    world.clock.advance(2 * LEASE)
    await work(world)
    assert data(await ada.get(f"/jobs/{job['gid']}"))["status"] == "succeeded"
    assert await names(ada, f"/tasks/{new}/subtasks") == [f"Part {n}" for n in range(5)]
    below = [
        name
        for part in data(await ada.get(f"/tasks/{new}/subtasks"))
        for name in await names(ada, f"/tasks/{part['gid']}/subtasks")
    ]
    assert below == [f"Below {n}" for n in range(5)]
    assert (await shown(ada, new))["num_subtasks"] == 5


async def _crash_once(world: World) -> None:
    """A worker that dies in its third unit, as by `kill -9`: nobody hears of its end."""

    class Dying(Inside):
        units = 0

        async def bulk(self, who: int, workspace: int, cause: str, work: Any) -> Any:
            async def dying(unit: Unit) -> Any:
                Dying.units += 1
                if Dying.units == 4:
                    raise SystemExit
                return await work(unit)

            return await super().bulk(who, workspace, cause, dying)

    handlers = catalog.runs_through(Dying(world.base, world.clock))
    (run,) = await claim(world.base, list(handlers), world.clock)
    with pytest.raises(SystemExit):
        await carry_out(run, handlers[run.kind])


async def test_a_job_is_its_owners_and_five_at_once_are_enough(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(ada, world)
    asked = {"name": "Copy"}
    for _ in range(5):
        job = data(await ada.post(f"/projects/{loom}/duplicate", asked), 201)
    assert (await bob.get(f"/jobs/{job['gid']}")).status_code == 404
    full = await ada.post(f"/projects/{loom}/duplicate", asked)
    assert "5 jobs at work" in refusal(full, 429)
    assert int(full.headers["retry-after"]) > 0
    await work(world)
    data(await ada.post(f"/projects/{loom}/duplicate", asked), 201)


async def test_a_job_whose_owner_lost_the_copy_fails_and_says_so(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    await task(ada, "Spin", loom)
    job = data(await ada.post(f"/projects/{loom}/duplicate", {"name": "Copy"}), 201)
    data(await ada.delete(f"/projects/{job['new_project']['gid']}"))
    await work(world)
    ended = data(await ada.get(f"/jobs/{job['gid']}"))
    assert (ended["status"], "new_project" in ended) == ("failed", False)


async def test_the_same_key_makes_one_copy(world: World) -> None:
    ada = await world.person("Ada")
    gid = await task(ada, "Spin", await project(ada, world))
    path, headers = f"/api/1.0/tasks/{gid}/duplicate", {"idempotency-key": "once"}
    first, again = [
        (await ada.client.post(path, json={"data": {}}, headers=headers)).json() for _ in range(2)
    ]
    assert first == again


async def test_a_project_is_copied_with_sections_fields_views_and_tasks(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await private(ada, world, "Loom", notes="Of oak", color="dark-blue")
    await join(ada, loom, bob.gid, "commenter")
    section = data(await ada.post(f"/projects/{loom}/sections", {"name": "Later"}), 201)["gid"]
    gid = await rich(ada, world, loom, bob)
    data(await ada.post(f"/sections/{section}/addTask", {"task": gid}))
    folded = {"parent": loom, "name": "Late", "is_shared": True, "collapsed": [section]}
    view = data(await ada.own("POST", "/saved_views", folded), 201)["gid"]
    data(await ada.own("POST", f"/projects/{loom}/setDefaultView", {"view": view}))
    gone = data(await ada.post(f"/projects/{loom}/sections", {"name": "Gone"}), 201)["gid"]
    board = {"lanes": "assignee", "limits": {section: 3, gone: 4, bob.gid: 5, "none": 6}}
    data(await ada.put(f"/projects/{loom}", {"board": board}))
    data(await ada.delete(f"/sections/{gone}"))
    new = await copy_project(ada, world, loom, ALL_OF_PROJECT)
    made = data(await ada.get(f"/projects/{new}"))
    assert [made[k] for k in ("notes", "color", "privacy_setting")] == [
        "Of oak",
        "dark-blue",
        "private",
    ]
    assert {m["name"] for m in made["members"]} == {"Ada", "Bob"}
    assert len(made["custom_field_settings"]) == 1
    assert await names(ada, f"/projects/{new}/sections") == ["Untitled section", "Later"]
    assert await names(ada, f"/projects/{new}/tasks") == ["Parent", "Before", "Spin"]
    listed = data(await ada.get(f"/projects/{new}/tasks"))
    spin = await shown(ada, listed[2]["gid"])
    assert [spin[k] for k in ("parent", "section", "dependencies", "num_subtasks")] == [
        "Parent",
        ["Later"],
        ["Before"],
        2,
    ]
    waits = data(await ada.get(f"/tasks/{listed[2]['gid']}/dependencies"))
    assert waits[0]["gid"] == listed[1]["gid"]
    (copied,) = data(await ada.own("GET", f"/projects/{new}/saved_views"))
    later = data(await ada.get(f"/projects/{new}/sections"))[1]["gid"]
    whole = data(await ada.own("GET", f"/saved_views/{copied['gid']}"))
    assert (whole["is_default"], whole["collapsed"]) == (True, [later])
    board = data(await ada.get(f"/projects/{new}", opt_fields="board"))["board"]
    assert board == {"lanes": "assignee", "limits": {later: 3, bob.gid: 5, "none": 6}}
    assert data(await bob.get(f"/tasks/{listed[2]['gid']}"))["name"] == "Spin"


async def test_a_copied_project_may_leave_its_people_and_parts_behind(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await private(ada, world)
    await join(ada, loom, bob.gid, "editor")
    top = await task(ada, "Spin", loom, notes="Slowly")
    await task(ada, "Part", parent=top)
    new = await copy_project(ada, world, loom, "")
    (spin,) = data(await ada.get(f"/projects/{new}/tasks", opt_fields="notes,num_subtasks"))
    assert (spin["notes"], spin["num_subtasks"]) == ("", 0)
    assert (await bob.get(f"/projects/{new}")).status_code == 404


async def test_a_field_that_one_may_not_know_stays_behind(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(ada, world)
    secret = (await field(ada, world, "text", "Salary", privacy_setting="private"))["gid"]
    await show(ada, loom, secret)
    gid = await task(ada, "Spin", loom, custom_fields={secret: "much"})
    new = await copy_project(bob, world, loom, "")
    (spin,) = data(await bob.get(f"/projects/{new}/tasks"))
    rows = await world.rows("SELECT custom::text FROM tasks WHERE gid = $1", int(spin["gid"]))
    assert rows[0]["custom"] == "{}"
    own = await copy(ada, world, gid, "projects")
    assert (await shown(ada, own))["values"] == ["much"]


async def test_dates_move_with_the_schedule(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world, start_on="2031-01-06", due_on="2031-01-11")
    await task(ada, "Monday", loom, start_on="2031-01-06", due_on="2031-01-07")
    await task(ada, "Saturday", loom, due_on="2031-01-11")
    when = {"should_skip_weekends": True, "start_on": "2031-02-03"}
    new = await copy_project(ada, world, loom, "task_dates", schedule_dates=when)
    found = data(await ada.get(f"/projects/{new}/tasks", opt_fields="start_on,due_on"))
    assert [(t["start_on"], t["due_on"]) for t in found] == [
        ("2031-02-03", "2031-02-04"),
        (None, "2031-02-10"),
    ]
    made = data(await ada.get(f"/projects/{new}"))
    assert (made["start_on"], made["due_on"]) == ("2031-02-03", "2031-02-10")


async def test_guests_copy_only_into_their_teams(world: World) -> None:
    ada, gus = await world.person("Ada"), await world.person("Gus", kind="guest")
    loom = await private(ada, world)
    await join(ada, loom, gus.gid, "editor")
    answer = await gus.post(f"/projects/{loom}/duplicate", {"name": "Copy"})
    assert "Guests" in refusal(answer, 403)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"include": "notes,soul"}, "include: Must be one of"),
        ({"schedule_dates": {}}, "schedule_dates: Needs task_dates"),
        ({"name": None}, "name: Must not be null"),
    ],
)
async def test_a_copy_that_cannot_be_made_is_refused(
    wrong: dict[str, Any], said: str, world: World
) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    answer = await ada.post(f"/projects/{loom}/duplicate", {"name": "Copy", **wrong})
    assert refusal(answer, 400).startswith(said)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("soon", "schedule_dates: Must be an object"),
        ({"start_on": "2031-01-01"}, "schedule_dates.should_skip_weekends"),
        ({"should_skip_weekends": True}, "schedule_dates: Give either start_on or due_on"),
        (
            {"should_skip_weekends": True, "start_on": "2031-01-01", "due_on": "2031-01-01"},
            "schedule_dates: Give either",
        ),
        ({"should_skip_weekends": True, "due_on": 7}, "schedule_dates.due_on: '' is not a date"),
    ],
)
def test_a_schedule_says_all_it_needs(asked: Any, said: str) -> None:
    with pytest.raises(Invalid) as refused:
        schedule(asked, {"task_dates"})
    assert refused.value.message.startswith(said)


def test_an_end_leads_back_from_weekends_and_a_start_on() -> None:
    friday, saturday, monday = date(2031, 1, 10), date(2031, 1, 11), date(2031, 1, 13)
    assert Shift(0, 1).day(saturday) == monday
    assert Shift(0, -1).day(saturday) == friday
    assert Shift(0, 0).day(saturday) == saturday
    due = Schedule("due_on", friday, skips_weekends=True)
    assert due.shift(None, date(2031, 1, 3)) == Shift(7, -1)
    assert due.shift(None, None).days == 0


def test_a_moment_keeps_its_time_on_the_wall() -> None:
    before = datetime(2031, 3, 28, 8, 0, tzinfo=UTC)  # nine o'clock in Berlin, in winter
    moved = Shift(7).moment(before, "Europe/Berlin")
    assert moved == datetime(2031, 4, 4, 7, 0, tzinfo=UTC)


def test_a_recipe_is_kept_as_it_was() -> None:
    recipe = Recipe(frozenset({"notes"}), 5, 6, Shift(3, -1), {7: 8}, is_project=True)
    assert Recipe.of(recipe.kept()) == recipe
