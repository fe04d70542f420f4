"""Templates: what a project or a task was like when it was saved begins new ones, with days and
people of their own.
"""

from datetime import date, timedelta
from typing import Any

import pytest

from tests.work.making import data, join, names, private, project, refusal, task
from tests.work.test_copies import work
from tests.world import Person, World
from weft.work.templates import commands


async def template_of(who: Person, project: str, *, public: bool = False, **more: Any) -> str:
    asked = {"name": "Weaving", "public": public, **more}
    job = data(await who.post(f"/projects/{project}/saveAsTemplate", asked), 201)
    return job["new_project_template"]["gid"]


async def begun(who: Person, world: World, template: str, **more: Any) -> str:
    asked = {"name": "Begun", **more}
    job = data(await who.post(f"/project_templates/{template}/instantiateProject", asked), 201)
    await work(world)
    assert data(await who.get(f"/jobs/{job['gid']}"))["status"] == "succeeded"
    return job["new_project"]["gid"]


async def woven(who: Person, world: World, other: Person) -> str:
    """A project with something of everything that a template remembers."""
    loom = await project(who, world, notes="Of oak", color="dark-blue")
    section = data(await who.post(f"/projects/{loom}/sections", {"name": "Later"}), 201)["gid"]
    data(await who.put(f"/projects/{loom}", {"board": {"limits": {section: 3}}}))
    first = await task(who, "Card", loom, start_on="2031-01-06", due_on="2031-01-07", notes="Well")
    asked = {"memberships": [{"project": loom, "section": section}], "assignee": other.gid}
    second = await task(who, "Spin", due_on="2031-01-10", **asked)
    data(await who.post(f"/tasks/{second}/addDependencies", {"dependencies": [first]}))
    await task(who, "Wind", parent=second)
    return loom


async def test_a_project_begins_as_its_template_remembers_it(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await woven(ada, world, bob)
    template = await template_of(ada, loom)
    for gone in data(await ada.get(f"/projects/{loom}/tasks")):
        data(await ada.delete(f"/tasks/{gone['gid']}"))
    data(await ada.delete(f"/projects/{loom}"))
    dates = [{"gid": "1", "value": "2032-03-01"}]
    new = await begun(ada, world, template, requested_dates=dates, privacy_setting="private")
    made = data(await ada.get(f"/projects/{new}"))
    assert [made[k] for k in ("name", "notes", "color", "privacy_setting")] == [
        "Begun",
        "Of oak",
        "dark-blue",
        "private",
    ]
    assert await names(ada, f"/projects/{new}/sections") == ["Untitled section", "Later"]
    later = data(await ada.get(f"/projects/{new}/sections"))[1]["gid"]
    board = data(await ada.get(f"/projects/{new}", opt_fields="board"))["board"]
    assert board == {"lanes": None, "limits": {later: 3}}
    fields = "name,notes,start_on,due_on,assignee.name,dependencies.name,memberships.section.name"
    card, spin = data(await ada.get(f"/projects/{new}/tasks", opt_fields=fields))
    assert [card[k] for k in ("name", "notes", "start_on", "due_on")] == [
        "Card",
        "Well",
        "2032-03-01",
        "2032-03-02",
    ]
    assert (spin["due_on"], spin["assignee"]["name"]) == ("2032-03-05", "Bob")
    assert [d["gid"] for d in spin["dependencies"]] == [card["gid"]]
    assert spin["memberships"][0]["section"]["name"] == "Later"
    assert await names(ada, f"/tasks/{spin['gid']}/subtasks") == ["Wind"]


async def test_a_template_asks_for_its_days(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    template = await template_of(ada, await woven(ada, world, bob))
    shown = data(await ada.get(f"/project_templates/{template}"))
    assert [d["gid"] for d in shown["requested_dates"]] == ["1"]
    path = f"/project_templates/{template}/instantiateProject"
    strict = await ada.post(path, {"name": "x", "is_strict": True})
    assert refusal(strict, 422).startswith("requested_dates: Missing input")
    new = await begun(ada, world, template)
    card = data(await ada.get(f"/projects/{new}/tasks", opt_fields="start_on"))[0]
    assert abs(date.fromisoformat(card["start_on"]) - world.clock.now().date()) <= timedelta(1)
    by_end = [{"gid": "2", "value": "2032-03-12"}]
    new = await begun(ada, world, template, requested_dates=by_end)
    spin = data(await ada.get(f"/projects/{new}/tasks", opt_fields="due_on"))[1]
    assert spin["due_on"] == "2032-03-12"


async def test_people_take_the_roles_of_others(world: World) -> None:
    ada, bob, eve = [await world.person(n) for n in ("Ada", "Bob", "Eve")]
    template = await template_of(ada, await woven(ada, world, bob))
    (role,) = data(await ada.get(f"/project_templates/{template}"))["requested_roles"]
    assert role["name"] == "Bob"
    cast = [{"gid": role["gid"], "value": eve.email}]
    new = await begun(ada, world, template, requested_roles=cast)
    spin = data(await ada.get(f"/projects/{new}/tasks", opt_fields="assignee.name"))[1]
    assert spin["assignee"]["name"] == "Eve"
    path, wrong = f"/project_templates/{template}/instantiateProject", [{"gid": "7", "value": "me"}]
    answer = await ada.post(path, {"name": "x", "requested_roles": wrong})
    assert refusal(answer, 400) == "requested_roles: Not a role of this template: 7"


async def test_a_template_is_its_owners_or_its_teams(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gus = await world.person("Gus", kind="guest")
    loom = await project(ada, world)
    own, open_ = await template_of(ada, loom), await template_of(ada, loom, public=True)
    here = {"workspace": world.workspace}
    for who, seen in ((ada, 2), (bob, 1), (gus, 0)):
        assert len(data(await who.get("/project_templates", **here))) == seen
    assert (await bob.get(f"/project_templates/{own}")).status_code == 404
    assert "Only its owner" in refusal(await bob.delete(f"/project_templates/{open_}"), 403)
    team = data(await ada.post("/teams", {"name": "T", "organization": world.workspace}), 201)
    theirs = await template_of(ada, loom, public=True, team=team["gid"])
    assert (await bob.get(f"/project_templates/{theirs}")).status_code == 404
    listed = data(await ada.get(f"/teams/{team['gid']}/project_templates"))
    assert [t["gid"] for t in listed] == [theirs]


async def test_a_template_goes_to_the_trash_and_comes_back(world: World) -> None:
    ada = await world.person("Ada")
    template = await template_of(ada, await project(ada, world))
    data(await ada.delete(f"/project_templates/{template}"))
    assert (await ada.get(f"/project_templates/{template}")).status_code == 404
    batch = data(await ada.own("GET", "/trash"))[0]["gid"]
    data(await ada.own("POST", f"/trash/{batch}/restore"))
    assert data(await ada.get(f"/project_templates/{template}"))["name"] == "Weaving"


async def test_a_large_project_is_saved_by_workers(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commands, "BATCH", 2)
    ada = await world.person("Ada")
    loom = await project(ada, world)
    for n in range(5):
        await task(ada, f"Task {n}", loom)
    template = await template_of(ada, loom)
    path = f"/project_templates/{template}/instantiateProject"
    assert "still being saved" in refusal(await ada.post(path, {"name": "x"}), 409)
    await work(world)
    new = await begun(ada, world, template)
    assert await names(ada, f"/projects/{new}/tasks") == [f"Task {n}" for n in range(5)]


async def test_only_editors_save_a_project_as_a_template(world: World) -> None:
    ada, vic = await world.person("Ada"), await world.person("Vic")
    loom = await private(ada, world)
    await join(ada, loom, vic.gid, "commenter")
    asked = {"name": "x", "public": False}
    assert (await vic.post(f"/projects/{loom}/saveAsTemplate", asked)).status_code == 403


async def task_template(who: Person, task: str, project: str, **more: Any) -> str:
    asked = {"project": project, **more}
    return data(await who.own("POST", f"/tasks/{task}/saveAsTemplate", asked), 201)["gid"]


async def test_a_task_begins_as_its_template_remembers_it(world: World) -> None:
    ada, vic = await world.person("Ada"), await world.person("Vic")
    loom = await private(ada, world)
    await join(ada, loom, vic.gid, "viewer")
    today = world.clock.now().date()
    spin = await task(ada, "Spin", loom, notes="Slowly", due_on=str(today + timedelta(3)))
    await task(ada, "Wind", parent=spin)
    template = await task_template(ada, spin, loom, name="Spinning")
    data(await ada.delete(f"/tasks/{spin}"))
    (listed,) = data(await vic.get("/task_templates", project=loom))
    assert listed["name"] == "Spinning"
    recipe = data(await vic.get(f"/task_templates/{template}"))["template"]
    assert (recipe["description"], recipe["relative_due_on"]) == ("Slowly", 3)
    assert [part["name"] for part in recipe["subtasks"]] == ["Wind"]
    path = f"/task_templates/{template}/instantiateTask"
    assert (await vic.post(path)).status_code == 403
    world.clock.advance(timedelta(days=10))
    job = data(await ada.post(path), 201)
    assert job["status"] == "succeeded"
    new = job["new_task"]["gid"]
    shown = data(await ada.get(f"/tasks/{new}"))
    assert [shown[k] for k in ("name", "notes", "due_on")] == [
        "Spinning",
        "Slowly",
        str(today + timedelta(13)),
    ]
    assert await names(ada, f"/tasks/{new}/subtasks") == ["Wind"]
    assert [p["name"] for p in shown["projects"]] == ["Secret"]


async def test_a_template_of_tasks_is_deleted_by_editors(world: World) -> None:
    ada, vic = await world.person("Ada"), await world.person("Vic")
    loom = await private(ada, world)
    await join(ada, loom, vic.gid, "viewer")
    template = await task_template(ada, await task(ada, "Spin", loom), loom)
    assert (await vic.delete(f"/task_templates/{template}")).status_code == 403
    data(await ada.delete(f"/task_templates/{template}"))
    assert data(await ada.get("/task_templates", project=loom)) == []
    batch = data(await ada.own("GET", "/trash"))[0]["gid"]
    data(await ada.own("POST", f"/trash/{batch}/restore"))
    assert await names(ada, "/task_templates", project=loom) == ["Spin"]
