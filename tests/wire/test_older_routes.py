"""Older clients ask at other addresses for what the contract has today."""

from tests.world import World


async def test_tasks_are_made_and_listed_under_their_workspace(world: World) -> None:
    ada = await world.person("Ada")
    path = f"/workspaces/{world.workspace}/tasks"
    made = await ada.post(path, {"name": "By an old script", "assignee": "me"})

    listed = await ada.get(path, assignee="me")
    assert made.status_code == 201
    assert made.json()["data"]["workspace"]["gid"] == world.workspace
    assert [each["name"] for each in listed.json()["data"]] == ["By an old script"]


async def test_events_are_heard_under_the_object_itself(world: World) -> None:
    ada = await world.person("Ada")
    made = await ada.post("/tasks", {"workspace": world.workspace})
    task = made.json()["data"]["gid"]
    start = await ada.get(f"/tasks/{task}/events")
    await ada.put(f"/tasks/{task}", {"name": "Renamed"})

    heard = await ada.get(f"/tasks/{task}/events", sync=start.json()["sync"])
    changes = [each["change"]["field"] for each in heard.json()["data"] if "change" in each]
    assert start.status_code == 412
    assert changes == ["name"]


async def test_events_of_what_does_not_exist_are_404(world: World) -> None:
    ada = await world.person("Ada")

    assert (await ada.get("/goals/1/events")).status_code == 404


async def test_only_ones_own_workspaces_are_listed(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")

    own = await ada.get("/users/me/workspaces")
    assert [each["gid"] for each in own.json()["data"]] == [world.workspace]
    assert (await ada.get(f"/users/{bob.gid}/workspaces")).status_code == 403


async def test_teams_are_listed_under_their_organization(world: World) -> None:
    ada = await world.person("Ada")
    await ada.post("/teams", {"name": "Weavers", "organization": world.workspace})

    listed = await ada.get(f"/organizations/{world.workspace}/teams")
    assert [each["name"] for each in listed.json()["data"]] == ["Weavers"]
