"""Custom types: kinds of tasks with states of their own, which say whether a task is done."""

from typing import Any

from tests.work.making import data, join, names, private, project, refusal, task
from tests.world import Person, World
from weft.kernel.feed import consume, enrol
from weft.search.finders.reactions import CONSUMER, keep_finders

STATE = "resource_subtype,completed,custom_type.name,custom_type_status_option.name"
OPTIONS = "name,status_options.(name|completion_state|color|enabled)"


async def make(
    who: Person, world: World, *projects: str, **more: Any
) -> tuple[str, dict[str, str]]:
    """A new type that the projects use; its states by their names."""
    asked = {"workspace": world.workspace, "name": "Bug", **more}
    made = data(await who.own("POST", "/custom_types", asked), 201)
    for each in projects:
        path = f"/projects/{each}/addCustomType"
        data(await who.own("POST", path, {"custom_type": made["gid"]}))
    return made["gid"], {each["name"]: each["gid"] for each in made["status_options"]}


async def add(who: Person, type_: str, name: str, state: str = "Incomplete", **more: Any) -> str:
    asked = {"name": name, "completion_state": state, **more}
    path = f"/custom_types/{type_}/status_options"
    return data(await who.own("POST", path, asked), 201)["gid"]


async def state_of(who: Person, task: str) -> tuple[Any, ...]:
    shown = data(await who.get(f"/tasks/{task}", opt_fields=STATE))
    named = [shown[k] and shown[k]["name"] for k in ("custom_type", "custom_type_status_option")]
    return (*named, shown["completed"])


async def test_the_states_of_a_type_are_read_over_the_wire(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    bug, states = await make(ada, world, loom)
    await add(ada, bug, "Review", color="blue", insert_before=states["Done"])
    shown = data(await ada.get(f"/custom_types/{bug}", opt_fields=OPTIONS))["status_options"]
    told = [[each[k] for k in ("name", "completion_state", "color", "enabled")] for each in shown]
    assert told == [
        ["To do", "Incomplete", "none", True],
        ["Review", "Incomplete", "blue", True],
        ["Done", "Complete", "green", True],
    ]
    listed = data(await ada.get("/custom_types", project=loom))
    assert [(each["gid"], len(each["status_options"])) for each in listed] == [(bug, 3)]
    assert await names(ada, "/custom_types", workspace=world.workspace) == ["Bug"]
    assert await names(ada, "/custom_types", project=await project(ada, world)) == []
    assert refusal(await ada.get("/custom_types"), 400) == "project: Missing input"


async def test_a_state_says_whether_its_task_is_done(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    bug, states = await make(ada, world, loom)
    review = await add(ada, bug, "Review", insert_before=states["Done"])
    gid = await task(ada, "Crash", loom, resource_subtype="custom", custom_type=bug)
    path = f"/tasks/{gid}"
    assert await state_of(ada, gid) == ("Bug", "To do", False)
    for asked, then in (
        ({"custom_type_status_option": review}, ("Bug", "Review", False)),
        ({"completed": True}, ("Bug", "Done", True)),
        ({"name": "Crash!"}, ("Bug", "Done", True)),
        ({"custom_type_status_option": review, "completed": True}, ("Bug", "Review", False)),
        ({"custom_type_status_option": states["Done"]}, ("Bug", "Done", True)),
        ({"completed": False}, ("Bug", "To do", False)),
        ({"custom_type": None}, (None, None, False)),
        ({"custom_type": bug, "completed": True}, ("Bug", "Done", True)),
        ({"resource_subtype": "milestone"}, (None, None, True)),
    ):
        data(await ada.put(path, asked))
        assert await state_of(ada, gid) == then, asked


async def test_a_task_takes_a_type_that_its_projects_use(world: World) -> None:
    ada, gil = await world.person("Ada"), await world.person("Gil", kind="guest")
    loom, other = await project(ada, world), await project(ada, world, "Other")
    bug, states = await make(ada, world, loom)
    idea, _ = await make(ada, world, other, name="Idea")
    await join(ada, loom, gil.gid, "editor")
    gid = await task(ada, "Crash", loom, resource_subtype="custom")
    path = f"/tasks/{gid}"
    for asked, said in (
        ({"custom_type": idea}, "custom_type: No project of this task uses it"),
        ({"custom_type_status_option": states["Done"]}, "custom_type_status_option: Needs a"),
        ({"custom_type": bug, "resource_subtype": "default_task"}, "custom_type: Only custom"),
        ({"custom_type": bug, "custom_type_status_option": idea}, "custom_type_status_option: "),
    ):
        assert refusal(await ada.put(path, asked), 400).startswith(said)
    assert (await gil.put(path, {"custom_type": idea})).status_code == 404
    data(await gil.put(path, {"custom_type": bug}))
    assert await names(gil, "/custom_types", workspace=world.workspace) == ["Bug"]
    below = await task(ada, "Part", parent=gid, resource_subtype="custom", custom_type=bug)
    assert await state_of(ada, below) == ("Bug", "To do", False)
    data(await ada.own("POST", f"/projects/{loom}/removeCustomType", {"custom_type": bug}))
    assert await state_of(gil, gid) == (None, None, False)
    data(await gil.put(path, {"completed": True}))
    assert await state_of(ada, gid) == ("Bug", "Done", True)


async def test_levels_decide_who_uses_and_who_changes_a_type(world: World) -> None:
    ada, eve, vic = [await world.person(n) for n in ("Ada", "Eve", "Vic")]
    loom = await project(ada, world)
    bug, _ = await make(ada, world, loom)
    place = {"parent": bug, "member": vic.gid, "access_level": "viewer"}
    held = data(await ada.post("/memberships", place), 201)
    assert (held["resource_type"], held["access_level"]) == ("custom_type_membership", "viewer")
    asked = {"name": "x", "projects": [loom], "resource_subtype": "custom", "custom_type": bug}
    assert (await vic.post("/tasks", asked)).status_code == 403
    data(await eve.post("/tasks", asked), 201)
    path = f"/custom_types/{bug}"
    assert (await eve.own("PUT", path, {"name": "Fault"})).status_code == 403
    data(await ada.put(f"/memberships/{held['gid']}", {"access_level": "editor"}))
    assert data(await vic.own("PUT", path, {"name": "Fault"}))["name"] == "Fault"
    assert (await vic.own("DELETE", path)).status_code == 403
    assert (await eve.delete(f"/memberships/{held['gid']}")).status_code == 403
    data(await vic.delete(f"/memberships/{held['gid']}"))
    listed = data(await ada.get("/memberships", parent=bug))
    assert [(m["member"]["name"], m["access_level"]) for m in listed] == [("Ada", "admin")]


async def test_a_task_of_each_type_can_be_open_and_done(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    bug, states = await make(ada, world, loom)
    gid = await task(ada, "Crash", loom, resource_subtype="custom", custom_type=bug)
    first = f"/custom_type_status_options/{states['To do']}"
    for method, asked in (("PUT", {"enabled": False}), ("DELETE", None)):
        said = refusal(await ada.own(method, first, asked), 400)
        assert said == "status_options: One that is Incomplete must stay to be chosen"
    await add(ada, bug, "Open", insert_before=states["To do"])
    data(await ada.own("DELETE", first))
    assert await state_of(ada, gid) == ("Bug", "To do", False)
    shown = data(await ada.get(f"/custom_types/{bug}"))["status_options"]
    assert [each["name"] for each in shown] == ["Open", "Done"]
    later = {"custom_type_status_option": states["To do"], "completed": True}
    data(await ada.put(f"/tasks/{gid}", {"completed": True}))
    assert "not enabled" in refusal(await ada.put(f"/tasks/{gid}", later), 400)
    one = [{"name": "Open", "completion_state": "Incomplete"}]
    asked = {"workspace": world.workspace, "name": "Half", "status_options": one}
    said = refusal(await ada.own("POST", "/custom_types", asked), 400)
    assert said == "status_options: One that is Complete must stay to be chosen"


async def test_a_type_goes_to_the_trash_and_comes_back_to_its_tasks(world: World) -> None:
    ada = await world.person("Ada")
    loom = await private(ada, world)
    bug, _ = await make(ada, world, loom)
    gid = await task(ada, "Crash", loom, resource_subtype="custom", custom_type=bug)
    data(await ada.own("DELETE", f"/custom_types/{bug}"))
    assert await state_of(ada, gid) == (None, None, False)
    data(await ada.put(f"/tasks/{gid}", {"completed": True}))
    batch = data(await ada.own("GET", "/trash"))[0]["gid"]
    data(await ada.own("POST", f"/trash/{batch}/restore"))
    assert await state_of(ada, gid) == ("Bug", "Done", True)


async def test_a_copy_begins_in_the_first_open_state(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    bug, states = await make(ada, world, loom)
    state = {"custom_type": bug, "custom_type_status_option": states["Done"]}
    gid = await task(ada, "Crash", loom, resource_subtype="custom", **state)
    asked = {"name": "Again", "include": ["projects"]}
    job = data(await ada.post(f"/tasks/{gid}/duplicate", asked), 201)
    copy = job["new_task"]["gid"]
    assert await state_of(ada, gid) == ("Bug", "Done", True)
    assert await state_of(ada, copy) == ("Bug", "To do", False)


async def test_tasks_are_found_by_their_state(world: World) -> None:
    await enrol(world.base, CONSUMER)
    ada = await world.person("Ada")
    loom = await project(ada, world)
    bug, states = await make(ada, world, loom)
    kind = {"resource_subtype": "custom", "custom_type": bug}
    await task(ada, "Open", loom, **kind)
    await task(ada, "Fixed", loom, completed=True, **kind)
    path, asked = f"/workspaces/{world.workspace}/tasks/search", {"resource_subtype": "custom"}
    wanted = {f"custom_types.{bug}.custom_type_status_option.gid": states["Done"]}
    while await consume(world.base, CONSUMER, keep_finders):
        pass
    assert await names(ada, path, **asked, **wanted) == ["Fixed"]
    assert "Needs resource_subtype=custom" in refusal(await ada.get(path, **wanted), 400)
    other = {f"custom_types.{loom}.custom_type_status_option.gid": states["Done"]}
    assert "Only one custom type" in refusal(await ada.get(path, **asked, **wanted, **other), 400)
    assert "Not a custom type" in refusal(await ada.get(path, **asked, **other), 400)
    strange = {f"custom_types.{bug}.custom_type_status_option.gid": loom}
    assert "Not a state of this" in refusal(await ada.get(path, **asked, **strange), 400)
    gil = await world.person("Gil", kind="guest")
    assert "Not a custom type" in refusal(await gil.get(path, **asked, **wanted), 400)


async def test_lists_of_tasks_are_filtered_by_the_type_that_is_shown(world: World) -> None:
    ada, gil = await world.person("Ada"), await world.person("Gil", kind="guest")
    loom, own = await project(ada, world), {"workspace": world.workspace, "assignee": gil.gid}
    bug, _ = await make(ada, world, loom)
    await task(ada, "Crash", loom, resource_subtype="custom", custom_type=bug, assignee=gil.gid)
    await task(ada, "Weave", loom, assignee=gil.gid)
    section = data(await ada.get(f"/projects/{loom}/sections"))[0]["gid"]
    for where in ({"project": loom}, {"section": section}, own):
        assert await names(ada, "/tasks", **where) == ["Crash", "Weave"]
        assert await names(ada, "/tasks", custom_type=bug, **where) == ["Crash"]
        assert await names(ada, "/tasks", custom_type="", **where) == ["Weave"]
    assert await names(gil, "/tasks", custom_type="", **own) == ["Crash", "Weave"]
    refused = refusal(await gil.get("/tasks", custom_type=bug, **own), 400)
    assert refused == f"custom_type: Not a custom type in this workspace: {bug}"
    here = {"workspace": world.workspace}
    assert await names(ada, "/projects", custom_type="", **here) != []
    assert await names(ada, "/projects", custom_type=bug, **here) == []
    assert "Not a custom type" in refusal(await ada.get("/projects", custom_type=loom, **here), 400)
