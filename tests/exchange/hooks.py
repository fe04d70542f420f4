"""What the tests of webhooks say again and again."""

from typing import Any

from tests.behind import are_behind
from tests.receiver import Receiver
from tests.world import Person, World
from weft.adapters.egress import Egress
from weft.doors import catalog, worker
from weft.doors.inside import Inside
from weft.kernel.runs import run_due

CHANGED = {"resource_type": "task", "action": "changed"}


def handlers(world: World, patience: float = 5) -> Any:
    outside = Egress(["127.0.0.1"], patience=patience)
    return catalog.deliveries_through(Inside(world.base, world.clock), outside)


async def settle(world: World) -> None:
    """Let the consumers of the log catch up."""
    while await worker.catch_up(world.base, catalog.CONSUMERS) or await are_behind(
        world, catalog.CONSUMERS
    ):
        pass


async def deliver(world: World, patience: float = 5) -> None:
    """What happened is sent, as far as it is due."""
    await settle(world)
    while await run_due(world.base, handlers(world, patience), world.clock):
        pass


async def made(who: Person, receiver: Receiver, resource: str, **more: Any) -> dict[str, Any]:
    answer = await who.post("/webhooks", {"resource": resource, "target": receiver.url, **more})
    assert answer.status_code == 201, answer.text
    return answer.json()


async def task_in(who: Person, project: str, name: str = "Spin") -> str:
    answer = await who.post("/tasks", {"name": name, "projects": [project]})
    assert answer.status_code == 201, answer.text
    return answer.json()["data"]["gid"]


async def seen(who: Person, gid: str) -> dict[str, Any]:
    return (await who.get(f"/webhooks/{gid}")).json()["data"]
