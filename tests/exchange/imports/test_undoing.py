"""An import is taken back as a whole, and comes back as a whole; what was there before stays."""

from typing import Any

from tests.exchange.imports.carried import done, file_of, read, shown
from tests.world import Person, World

WOOL = {"key": "1", "name": "Card", "who": "hedda@loom.example", "tags": ["raw"], "prio": "High"}
WASH = {"key": "2", "name": "Wash", "in": "1", "says": "Cold"}
SPIN = {"key": "3", "name": "Spin", "says": "Slowly", "url": "https://files.example/3"}
FILE = file_of(WOOL, WASH, SPIN)
LEFT = """SELECT
(SELECT count(*) FROM tasks WHERE workspace_gid = $1 AND trashed_in IS NULL) AS tasks,
(SELECT count(*) FROM projects WHERE workspace_gid = $1 AND trashed_in IS NULL) AS projects,
(SELECT count(*) FROM tags WHERE workspace_gid = $1 AND trashed_in IS NULL) AS tags,
(SELECT count(*) FROM workspace_memberships WHERE workspace_gid = $1) AS people,
(SELECT count(*) FROM imported WHERE workspace_gid = $1 AND trashed_in IS NULL) AS known"""


async def left(world: World) -> dict[str, int]:
    (row,) = await world.rows(LEFT, int(world.workspace))
    return dict(row)


async def names_in(who: Person, project: str) -> list[str]:
    answer = await who.get(f"/projects/{project}/tasks", opt_fields="name")
    return [one["name"] for one in answer.json()["data"]] if answer.is_success else []


async def trash_of(world: World, who: Person) -> list[dict[str, Any]]:
    answer = await who.own("GET", "/trash", workspace=world.workspace)
    return answer.json()["data"]


async def test_what_an_import_made_goes_and_comes_back_in_one_deletion(world: World):
    ada = await world.person("Ada", is_admin=True)
    before = await left(world)
    found = await read(world, ada, FILE)
    brought = await done(world, ada, found["gid"], "bring")
    (project,) = brought["report"]["projects"]
    await ada.post("/tasks", {"projects": [project], "name": "Added by hand"})
    gone = await done(world, ada, found["gid"], "take_back")
    assert gone["status"] == "taken_back", gone["error"]
    went = gone["report"]["taken_back"]
    assert (went["task"], went["project"], went["tag"], went["person"]) == (3, 1, 1, 1)
    assert await left(world) == before
    (batch,) = [b for b in await trash_of(world, ada) if b["target"]["resource_type"] == "import"]
    assert batch["name"] == "Cloth.test"
    answer = await ada.own("POST", f"/trash/{batch['gid']}/restore", {})
    assert answer.status_code == 200, answer.text
    assert await names_in(ada, project) == ["Card", "Spin", "Added by hand"]
    fields = "num_subtasks,custom_fields.display_value"
    (first, *_) = (await ada.get(f"/projects/{project}/tasks", opt_fields=fields)).json()["data"]
    assert first["num_subtasks"] == 1
    assert [one["display_value"] for one in first["custom_fields"]] == ["High"]
    assert (await ada.get(f"/tasks/{first['gid']}/subtasks")).json()["data"][0]["name"] == "Wash"


async def test_what_was_there_before_stays(world: World):
    ada = await world.person("Ada", is_admin=True)
    project = await world.project(members=[ada], name="Cloth")
    own = (await ada.post("/tasks", {"projects": [project], "name": "Mine"})).json()["data"]["gid"]
    await ada.post("/tags", {"workspace": world.workspace, "name": "raw"})
    first = await read(world, ada, file_of(SPIN), project=project)
    await done(world, ada, first["gid"], "bring")
    second = await read(world, ada, file_of(WOOL, WASH, {**SPIN, "key": "3"}), project=project)
    brought = await done(world, ada, second["gid"], "bring")
    assert (brought["report"]["made"], brought["report"]["unchanged"]) == (2, 1)
    tasks = (await ada.get(f"/projects/{project}/tasks", opt_fields="name")).json()["data"]
    card = next(one["gid"] for one in tasks if one["name"] == "Card")
    await ada.post("/tasks", {"parent": card, "name": "A part that somebody added"})
    await done(world, ada, second["gid"], "take_back")
    assert await names_in(ada, project) == ["Mine", "Spin"]
    sections = (await ada.get(f"/projects/{project}/sections")).json()["data"]
    assert [one["name"] for one in sections] == ["To do"]
    assert (await ada.get(f"/tasks/{own}")).json()["data"]["name"] == "Mine"
    assert (await left(world))["tags"] == 1
    fields = (await ada.get(f"/projects/{project}/custom_field_settings")).json()["data"]
    assert fields == []


async def test_comments_on_tasks_that_stay_go_with_the_import_that_brought_them(world: World):
    ada = await world.person("Ada", is_admin=True)
    first = await read(world, ada, file_of({"key": "3", "name": "Spin"}))
    (project,) = (await done(world, ada, first["gid"], "bring"))["report"]["projects"]
    second = await read(world, ada, file_of(SPIN), project=project)
    report = (await done(world, ada, second["gid"], "bring"))["report"]
    assert (report["made"], report["comments"], report["files"]) == (0, 1, 1)
    await done(world, ada, second["gid"], "take_back")
    (task,) = (await ada.get(f"/projects/{project}/tasks")).json()["data"]

    async def hanging() -> tuple[list[str], int]:
        path = f"/tasks/{task['gid']}/stories"
        told = (await ada.get(path, opt_fields="type,text")).json()["data"]
        files = (await ada.get("/attachments", parent=task["gid"])).json()["data"]
        return [one["text"] for one in told if one["type"] == "comment"], len(files)

    assert await hanging() == ([], 0)
    (batch,) = await trash_of(world, ada)
    answer = await ada.own("POST", f"/trash/{batch['gid']}/restore", {})
    assert answer.status_code == 200, answer.text
    assert await hanging() == (["Slowly"], 1)


async def test_what_was_taken_back_is_brought_anew(world: World):
    ada = await world.person("Ada", is_admin=True)
    found = await read(world, ada, FILE)
    await done(world, ada, found["gid"], "bring")
    await done(world, ada, found["gid"], "take_back")
    again = await done(world, ada, found["gid"], "bring")
    assert again["status"] == "brought", again["error"]
    (project,) = again["report"]["projects"]
    assert (again["report"]["made"], again["report"]["comments"]) == (3, 2)
    assert await names_in(ada, project) == ["Card", "Spin"]


async def test_a_placeholder_that_was_taken_back_may_be_let_in(world: World):
    ada = await world.person("Ada", is_admin=True)
    email = f"hedda{world.workspace}@loom.example"
    found = await read(world, ada, file_of({**WOOL, "who": email}))
    await done(world, ada, found["gid"], "bring")
    gone = await done(world, ada, found["gid"], "take_back")
    assert gone["report"]["taken_back"]["person"] == 1
    answer = await ada.post(f"/workspaces/{world.workspace}/addUser", {"user": email})
    assert answer.status_code == 200, answer.text


async def test_a_placeholder_with_work_elsewhere_stays(world: World):
    ada = await world.person("Ada", is_admin=True)
    first = await read(world, ada, file_of(WOOL))
    await done(world, ada, first["gid"], "bring")
    other = await world.project(members=[ada], name="Elsewhere")
    second = await read(world, ada, file_of({**WOOL, "key": "9"}), project=other)
    await done(world, ada, second["gid"], "bring")
    gone = await done(world, ada, first["gid"], "take_back")
    went = gone["report"]["taken_back"]
    assert (went["person"], went["tag"]) == (0, 0)
    assert (await shown(ada, second["gid"]))["status"] == "brought"
    tasks = await ada.get(f"/projects/{other}/tasks", opt_fields="assignee.name")
    assert tasks.json()["data"][0]["assignee"]["name"] == "Hedda"
