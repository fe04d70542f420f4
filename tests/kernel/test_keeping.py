"""What is kept, and for how long."""

from datetime import UTC, datetime, timedelta

from tests.world import World
from weft.kernel.keeping import expire


async def test_an_answer_is_kept_for_a_week(world: World) -> None:
    ada = await world.person("Ada")
    key = {"idempotency-key": f"keep-{world.workspace}"}
    body = {"data": {"name": "once", "workspace": world.workspace}}
    first = await ada.client.post("/api/1.0/tasks", json=body, headers=key)
    again = await ada.client.post("/api/1.0/tasks", json=body, headers=key)
    assert again.json() == first.json()
    kept = "SELECT count(*) AS n FROM answers WHERE workspace_gid = $1"
    await expire(world.base, datetime.now(UTC) + timedelta(days=6))
    assert (await world.rows(kept, int(world.workspace)))[0]["n"] == 1
    await expire(world.base, datetime.now(UTC) + timedelta(days=8))
    assert (await world.rows(kept, int(world.workspace)))[0]["n"] == 0


async def test_a_key_is_bound_to_its_request(world: World) -> None:
    ada = await world.person("Ada")
    key = {"idempotency-key": f"bound-{world.workspace}"}
    body = {"data": {"name": "once", "workspace": world.workspace}}
    assert (await ada.client.post("/api/1.0/tasks", json=body, headers=key)).status_code == 201
    other = {"data": {"name": "twice", "workspace": world.workspace}}
    assert (await ada.client.post("/api/1.0/tasks", json=other, headers=key)).status_code == 409
