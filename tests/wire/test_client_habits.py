"""What client libraries send by habit, and what they look for."""

import pytest

from tests.world import World


@pytest.mark.parametrize("asked", ["['name', 'completed']", '["name","completed"]'])
async def test_a_list_of_fields_may_come_as_its_repr(world: World, asked: str) -> None:
    ada = await world.person("Ada")
    made = await ada.post("/tasks", {"workspace": world.workspace, "name": "x"})
    gid = made.json()["data"]["gid"]

    shown = (await ada.get(f"/tasks/{gid}", opt_fields=asked)).json()["data"]
    assert shown == {"gid": gid, "name": "x", "completed": False}


async def test_the_lists_of_people_have_no_pages(world: World) -> None:
    ada = await world.person("Ada")
    await world.person("Bob")

    shown = (await ada.get(f"/workspaces/{world.workspace}/users", limit=1)).json()
    assert [each["name"] for each in shown["data"]] == ["Ada", "Bob"]
    assert shown["next_page"] is None


async def test_an_unknown_object_is_named_as_it_was_asked_for(world: World) -> None:
    ada = await world.person("Ada")

    unknown = await ada.get("/tasks", project="1")
    no_gid = await ada.get("/tasks/abc")
    assert unknown.json()["errors"][0]["message"] == "project: Unknown object: 1"
    assert no_gid.json()["errors"][0]["message"] == "task: Not a recognized ID: abc"


async def test_what_will_go_away_is_told_in_pairs_that_old_clients_can_split(world: World) -> None:
    ada = await world.person("Ada")
    team = await ada.post("/teams", {"name": "Weavers", "organization": world.workspace})
    asked = {"name": "x", "team": team.json()["data"]["gid"], "privacy_setting": "private_to_team"}
    made = await ada.post("/projects", asked)

    told = [change.split(";") for change in made.headers["asana-change"].split(",")]
    names = [[pair.split("=", 1)[0] for pair in change] for change in told]
    assert names == [["name", "info", "affected"]] * 2
