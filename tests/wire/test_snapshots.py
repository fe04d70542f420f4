"""Snapshots: a project as columns, with the number from which to stream."""

from tests.work.graph import private, project, section, task
from tests.world import World


async def test_a_snapshot_holds_sections_and_tasks_in_order(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    first = await section(ada, loom, "First")
    for name in ("a", "b"):
        await task(ada, world, name, memberships=[{"project": loom, "section": first}])
    answer = await ada.client.get(f"/api/weft/1/projects/{loom}/snapshot")
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-encoding"] == "gzip"
    data = answer.json()["data"]
    assert data["tasks"]["name"] == ["a", "b"]
    assert data["sections"]["name"][-1] == "First"
    assert data["seq"] > 0


async def test_an_unchanged_snapshot_is_not_sent_again(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    path = f"/api/weft/1/projects/{loom}/snapshot"
    tag = (await ada.client.get(path)).headers["etag"]
    assert (await ada.client.get(path, headers={"if-none-match": tag})).status_code == 304
    await task(ada, world, "new", projects=[loom])
    assert (await ada.client.get(path, headers={"if-none-match": tag})).status_code == 200


async def test_a_hidden_project_has_no_snapshot(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    secret = await private(ada, world)
    answer = await bob.client.get(f"/api/weft/1/projects/{secret}/snapshot")
    assert answer.status_code == 404
