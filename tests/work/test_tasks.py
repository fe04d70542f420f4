"""Tasks through the API."""

from tests.world import World


async def test_a_task_is_made_read_and_changed(world: World) -> None:
    ada = await world.person("Ada")
    made = await ada.post(
        "/tasks", {"name": "Weave", "workspace": world.workspace, "assignee": "me"}
    )
    assert made.status_code == 201, made.text
    task = made.json()["data"]
    assert task["assignee"] == {"gid": ada.gid, "name": "Ada", "resource_type": "user"}
    assert made.headers["location"] == f"/api/1.0/tasks/{task['gid']}"
    changed = await ada.put(f"/tasks/{task['gid']}", {"name": "Weave more", "completed": True})
    assert changed.status_code == 200, changed.text
    read = await ada.get(f"/tasks/{task['gid']}", opt_fields="name,completed,followers.name")
    assert read.json()["data"] == {
        "gid": task["gid"],
        "name": "Weave more",
        "completed": True,
        "followers": [{"gid": ada.gid, "name": "Ada"}],
    }


async def test_a_stranger_finds_no_task(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    made = await ada.post("/tasks", {"name": "Weave", "workspace": world.workspace})
    read = await bob.get(f"/tasks/{made.json()['data']['gid']}")
    assert read.status_code == 404
    assert (await bob.put(f"/tasks/{made.json()['data']['gid']}", {"name": "x"})).status_code == 404
