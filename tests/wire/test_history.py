"""History: what happened, and how things stood."""

from tests.world import World


async def told(world: World, task: str) -> list[dict]:
    ada = world.people["Ada"]
    answer = await ada.client.get("/api/weft/1/history", params={"resource": task})
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def test_history_tells_each_change_with_before_and_after(world: World) -> None:
    ada = await world.person("Ada")
    task = (await ada.post("/tasks", {"name": "one", "workspace": world.workspace})).json()["data"]
    await ada.put(f"/tasks/{task['gid']}", {"name": "two"})
    await ada.get("/events", resource=task["gid"])
    changes = await told(world, task["gid"])
    assert [c["action"] for c in changes] == ["changed", "added"]
    assert changes[0]["changes"] == {"name": ["one", "two"]}
    assert changes[0]["user"]["gid"] == ada.gid


async def test_as_of_shows_the_state_of_a_moment(world: World) -> None:
    ada = await world.person("Ada")
    task = (await ada.post("/tasks", {"name": "one", "workspace": world.workspace})).json()["data"]
    await ada.put(f"/tasks/{task['gid']}", {"name": "two", "assignee": "me"})
    await ada.put(f"/tasks/{task['gid']}", {"name": "three", "assignee": None})
    await ada.get("/events", resource=task["gid"])
    newest = (await told(world, task["gid"]))[0]
    second = (await told(world, task["gid"]))[1]
    params = {"resource": task["gid"], "as_of": second["created_at"]}
    then = (await ada.client.get("/api/weft/1/history", params=params)).json()["data"]
    assert (then["name"], then["assignee"]["gid"]) == ("two", ada.gid)
    params = {"resource": task["gid"], "as_of": newest["created_at"]}
    now = (await ada.client.get("/api/weft/1/history", params=params)).json()["data"]
    assert (now["name"], now["assignee"]) == ("three", None)


async def test_before_it_was_made_there_was_nothing(world: World) -> None:
    ada = await world.person("Ada")
    task = (await ada.post("/tasks", {"name": "one", "workspace": world.workspace})).json()["data"]
    await ada.get("/events", resource=task["gid"])
    params = {"resource": task["gid"], "as_of": "2020-01-01T00:00:00Z"}
    assert (await ada.client.get("/api/weft/1/history", params=params)).status_code == 404


async def test_a_stranger_reads_no_history(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    task = (await ada.post("/tasks", {"name": "one", "workspace": world.workspace})).json()["data"]
    answer = await bob.client.get("/api/weft/1/history", params={"resource": task["gid"]})
    assert answer.status_code == 404
