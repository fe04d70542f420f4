"""Batch: several requests in one, each with its own answer."""

from typing import Any

from tests.world import Person, World


async def batch(person: Person, *actions: dict[str, Any]) -> Any:
    return await person.post("/batch", {"actions": list(actions)})


async def test_each_action_is_answered_in_its_place(world: World) -> None:
    ada = await world.person("Ada")
    make = {
        "method": "post",
        "relative_path": "/tasks",
        "data": {"name": "one", "workspace": world.workspace},
        "options": {"fields": ["name"]},
    }
    answer = await batch(ada, make, {"method": "get", "relative_path": "/tasks/99"})
    assert answer.status_code == 200, answer.text
    made, missing = answer.json()["data"]
    assert made["status_code"] == 201
    assert made["body"]["data"]["name"] == "one"
    assert made["headers"]["location"].endswith(made["body"]["data"]["gid"])
    assert missing["status_code"] == 404
    assert missing["body"]["errors"][0]["message"] == "task: Unknown object: 99"


async def test_lists_take_their_parameters_from_path_or_data(world: World) -> None:
    ada = await world.person("Ada")
    task = (await ada.post("/tasks", {"name": "p", "workspace": world.workspace})).json()["data"]
    for name in ("a", "b"):
        await ada.post("/tasks", {"name": name, "parent": task["gid"]})
    path = f"/tasks/{task['gid']}/subtasks"
    by_path = {"method": "get", "relative_path": f"{path}?limit=1"}
    by_data = {"method": "get", "relative_path": path, "data": {"limit": 1}}
    answers = (await batch(ada, by_path, by_data)).json()["data"]
    assert [len(a["body"]["data"]) for a in answers] == [1, 1]
    assert all(a["body"]["next_page"]["offset"] for a in answers)


async def test_a_batch_holds_one_to_ten_actions_and_no_batch(world: World) -> None:
    ada = await world.person("Ada")
    get = {"method": "get", "relative_path": "/tasks/99"}
    assert (await batch(ada)).status_code == 400
    assert (await batch(ada, *[get] * 11)).status_code == 400
    inner = {"method": "post", "relative_path": "/batch", "data": {"actions": [get]}}
    assert (await batch(ada, inner)).json()["data"][0]["status_code"] == 400
    assert (await batch(ada, {"method": "get"})).status_code == 400


async def test_actions_in_order_stand_in_their_order(world: World) -> None:
    ada = await world.person("Ada")
    names = [f"number {n}" for n in range(10)]
    gid = await world.project(members=[ada])
    make = {"method": "post", "relative_path": "/tasks"}
    actions = [make | {"data": {"name": name, "projects": [gid]}} for name in names]
    answer = await ada.post("/batch", {"actions": actions, "in_order": True})
    assert [one["status_code"] for one in answer.json()["data"]] == [201] * 10
    listed = (await ada.get(f"/projects/{gid}/tasks")).json()["data"]
    assert [one["name"] for one in listed] == names


async def test_each_action_may_carry_a_key_and_is_done_once(world: World) -> None:
    ada = await world.person("Ada")
    action = {
        "method": "post",
        "relative_path": "/tasks",
        "data": {"name": "once", "workspace": world.workspace},
        "idempotency_key": "batched-1",
    }
    made = [
        (await ada.post("/batch", {"actions": [action]})).json()["data"][0]["body"]["data"]["gid"]
        for _ in range(2)
    ]
    assert made[0] == made[1]
