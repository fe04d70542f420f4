"""The log's readers: nothing committed is ever skipped, whoever was slower."""

from tests.world import World
from weft.kernel.feed import consume, enrol, relay


async def settle(world: World) -> None:
    """Relay until nothing is left."""
    while await relay(world.base):
        pass


async def numbers(world: World) -> list[int]:
    """The feed of this world's workspace."""
    rows = await world.rows(
        "SELECT seq FROM feed WHERE workspace_gid = $1 ORDER BY seq", int(world.workspace)
    )
    return [row["seq"] for row in rows]


async def test_a_slower_writer_is_not_skipped(world: World) -> None:
    ada = await world.person("Ada")
    async with world.base.transaction() as slow:
        await slow.execute(
            "INSERT INTO log (workspace_gid, at, resource, resource_gid, action, scopes,"
            " readers_before, readers, cause, origin)"
            " VALUES ($1, now(), 'task', 7, 'changed', '{}', '{}', '{}', 'user', 'api')",
            int(world.workspace),
        )
        await ada.post("/tasks", {"name": "faster", "workspace": world.workspace})
        await settle(world)
        assert await numbers(world) == []
    await settle(world)
    assert await numbers(world) == [1, 2]


async def test_numbers_are_dense_in_each_workspace(world: World) -> None:
    ada = await world.person("Ada")
    for name in ("one", "two", "three"):
        await ada.post("/tasks", {"name": name, "workspace": world.workspace})
    await settle(world)
    found = await numbers(world)
    assert found == list(range(1, len(found) + 1))
    assert len(found) == 3


async def test_a_consumer_sees_each_row_once(world: World) -> None:
    ada = await world.person("Ada")
    name = f"test-{world.workspace}"
    await enrol(world.base, name)
    seen: list[int] = []

    async def remember(_: object, rows: object) -> None:
        seen.extend(r["id"] for r in rows if r["workspace_gid"] == int(world.workspace))  # type: ignore[union-attr]

    await ada.post("/tasks", {"name": "one", "workspace": world.workspace})
    while await consume(world.base, name, remember):
        pass
    first = list(seen)
    await ada.post("/tasks", {"name": "two", "workspace": world.workspace})
    while await consume(world.base, name, remember):
        pass
    assert len(first) == 1
    assert len(seen) == 2
    assert len(set(seen)) == 2


async def test_events_need_a_token_first_and_then_tell_what_happened(world: World) -> None:
    ada = await world.person("Ada")
    task = (await ada.post("/tasks", {"name": "one", "workspace": world.workspace})).json()["data"]
    first = await ada.get("/events", resource=task["gid"])
    assert first.status_code == 412
    await ada.put(f"/tasks/{task['gid']}", {"name": "two", "assignee": "me"})
    found = await ada.get("/events", resource=task["gid"], sync=first.json()["sync"])
    assert found.status_code == 200, found.text
    events = found.json()["data"]
    fields = {e["change"]["field"]: e["change"] for e in events if e["type"] == "task"}
    stories = [e for e in events if e["type"] == "story"]
    assert [(e["action"], e["parent"]["gid"]) for e in stories] == [("added", task["gid"])] * 2
    assert fields["assignee"]["new_value"] == {
        "gid": ada.gid,
        "name": "Ada",
        "resource_type": "user",
    }
    assert "new_value" not in fields["name"]
    assert found.json()["has_more"] is False
    again = await ada.get("/events", resource=task["gid"], sync=first.json()["sync"])
    assert again.json()["data"] == events


async def test_a_stranger_gets_no_events(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    task = (await ada.post("/tasks", {"name": "one", "workspace": world.workspace})).json()["data"]
    assert (await bob.get("/events", resource=task["gid"])).status_code == 404
