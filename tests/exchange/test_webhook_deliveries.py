"""Deliveries of webhooks: in order, at least once, whatever fails; heartbeats; replay."""

import asyncio
import contextlib
import sys
from datetime import timedelta
from itertools import count

from tests.exchange.hooks import CHANGED, deliver, handlers, made, seen, task_in
from tests.receiver import Receiver, receiving
from tests.serving import CHECKOUT
from tests.world import Person, World
from weft.doors import worker
from weft.doors.inside import Inside
from weft.exchange.webhooks import logic
from weft.exchange.webhooks.delivering import beat
from weft.exchange.webhooks.tables import KIND
from weft.kernel.changes import Audience, Change
from weft.kernel.runs import claim, expire
from weft.kernel.unit_of_work import Unit
from weft.std.gid import Kind
from weft.work.tasks.resource import Task

# ------------------------------------------------------------------ when it fails


async def test_a_failure_is_tried_again_and_keeps_the_order(
    world: World, ann: Person, receiver: Receiver
) -> None:
    project = await world.project(members=[ann])
    gid = (await made(ann, receiver, project, filters=[CHANGED]))["data"]["gid"]
    await deliver(world)
    task = await task_in(ann, project)
    receiver.answer, receiver.text = lambda _: 503, "come back later"
    await ann.put(f"/tasks/{task}", {"due_on": "2031-01-01"})
    await deliver(world)
    await ann.put(f"/tasks/{task}", {"due_on": "2031-01-02"})
    await deliver(world)
    failing = await seen(ann, gid)
    assert failing["delivery_retry_count"] == 1
    assert failing["last_failure_content"] == "503 Said\n\ncome back later"
    assert failing["next_attempt_after"] > failing["last_failure_at"]
    assert failing["failure_deletion_timestamp"] is not None
    receiver.answer = lambda _: 204
    receiver.deliveries.clear()
    world.clock.advance(timedelta(minutes=1))
    await deliver(world)
    assert [len(d.events) for d in receiver.deliveries] == [1, 1]
    well = await seen(ann, gid)
    assert (well["delivery_retry_count"], well["failure_deletion_timestamp"]) == (0, None)


async def test_only_admins_read_what_the_target_said(
    world: World, ann: Person, receiver: Receiver
) -> None:
    bob = await world.person("Bob")
    gid = (await made(bob, receiver, await world.project(members=[bob])))["data"]["gid"]
    receiver.answer, receiver.text = lambda _: 500, "root:x:0:0"
    await deliver(world)
    assert (await seen(bob, gid))["last_failure_content"] == "500 Said"
    listed = (await bob.own("GET", "/webhook_deliveries", webhook=gid)).json()["data"]
    one = (await bob.own("GET", f"/webhook_deliveries/{listed[0]['gid']}")).json()["data"]
    assert one["answer"] == "500 Said"


async def test_after_a_day_of_failure_the_webhook_goes(
    world: World, ann: Person, receiver: Receiver
) -> None:
    gid = (await made(ann, receiver, await world.project(members=[ann])))["data"]["gid"]
    receiver.answer = lambda _: 500
    await deliver(world)
    world.clock.advance(timedelta(hours=23))
    await deliver(world)
    assert (await ann.get(f"/webhooks/{gid}")).status_code == 200
    world.clock.advance(timedelta(hours=2))
    await deliver(world)
    assert (await ann.get(f"/webhooks/{gid}")).status_code == 404


async def test_a_target_that_is_gone_for_good_loses_its_webhook_at_once(
    world: World, ann: Person, receiver: Receiver
) -> None:
    gid = (await made(ann, receiver, await world.project(members=[ann])))["data"]["gid"]
    receiver.answer = lambda _: 410
    await deliver(world)
    assert (await ann.get(f"/webhooks/{gid}")).status_code == 404


async def test_a_target_that_hangs_keeps_nobody_else_waiting(
    world: World, ann: Person, receiver: Receiver
) -> None:
    project = await world.project(members=[ann])
    async with receiving() as slow:
        slow.hangs = True
        await made(ann, slow, project)
        await made(ann, receiver, project)
        arrived = asyncio.Event()
        receiver.answer = lambda _: arrived.set() or 200
        running = asyncio.create_task(worker.deliver(world.base, handlers(world, 60), world.clock))
        async with asyncio.timeout(30):
            await slow.hanging.wait()
            await arrived.wait()
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running


async def test_ten_thousand_events_arrive_once_and_in_order_though_workers_are_killed(
    world: World, ann: Person, receiver: Receiver, database_url: str
) -> None:
    project = await world.project(members=[ann])
    secret = (await made(ann, receiver, project))["X-Hook-Secret"]
    await deliver(world)
    receiver.deliveries.clear()
    committed = await gone_tasks(world, ann, project, units=20, each=500)
    receiver.hangs = True
    for minutes in (0, 2):
        await killed_while_delivering(receiver, database_url, minutes)
    receiver.hangs = False
    world.clock.advance(timedelta(minutes=10))
    tries = count()
    receiver.answer = lambda _: 500 if next(tries) % 3 == 0 else 200
    while len(told := once(receiver)) < len(committed):
        await deliver(world)
        world.clock.advance(timedelta(hours=1))
    assert told == committed
    assert all(delivery.is_signed_with(secret) for delivery in receiver.deliveries)


async def test_what_a_lost_worker_had_sent_is_sent_again_under_the_same_name(
    world: World, ann: Person, receiver: Receiver
) -> None:
    await made(ann, receiver, await world.project(members=[ann]))
    kinds = handlers(world)
    [lost] = await claim(world.base, [*kinds], world.clock)
    await kinds[lost.kind](lost)  # and here the worker is lost: nobody notes that it was done
    world.clock.advance(timedelta(minutes=6))
    await deliver(world)
    first, second = receiver.deliveries
    assert first.headers["x-weft-delivery"] == second.headers["x-weft-delivery"]


async def gone_tasks(
    world: World, who: Person, project: str, *, units: int, each: int
) -> list[str]:
    """Deletions within a project, told by whole units of work; their gids in order."""
    inside, told = Inside(world.base, world.clock), []

    async def work(unit: Unit) -> None:
        for _ in range(each):
            told.append(gid := unit.gid(Kind.TASK))
            audience = Audience([int(project)], scopes=[int(project)])
            unit.tell(Change(Task.spec, gid, "deleted"), audience)

    for _ in range(units):
        await world.base.stock(each)
        await inside.bulk(int(who.gid), int(world.workspace), "user", work)
    return [str(gid) for gid in told]


async def killed_while_delivering(receiver: Receiver, dsn: str, minutes: int) -> None:
    """A worker of its own that is killed the moment the receiver has what it sent."""
    receiver.hanging.clear()
    command = (sys.executable, "-m", "tests.exchange.hook_worker", dsn, str(minutes))
    process = await asyncio.create_subprocess_exec(*command, cwd=CHECKOUT)
    async with asyncio.timeout(60):
        await receiver.hanging.wait()
    process.kill()
    await process.wait()


def once(receiver: Receiver) -> list[str]:
    """What was told, as a receiver knows it that passes over what it has heard already."""
    by_name = {d.headers["x-weft-delivery"]: d for d in receiver.deliveries}
    return [event["resource"]["gid"] for d in by_name.values() for event in d.events]


# ------------------------------------------------------------------ heartbeats and replay


async def test_a_heart_beats_every_eight_hours(
    world: World, ann: Person, receiver: Receiver
) -> None:
    await made(ann, receiver, await world.project(members=[ann]))
    await deliver(world)
    await beat(world.base, world.clock.now() + timedelta(hours=7))
    await deliver(world)
    assert len(receiver.deliveries) == 1
    world.clock.advance(logic.HEARTBEAT + timedelta(minutes=1))
    await beat(world.base, world.clock.now())
    await deliver(world)
    assert [d.events for d in receiver.deliveries] == [[], []]


async def test_deliveries_are_listed_and_sent_again(
    world: World, ann: Person, receiver: Receiver
) -> None:
    project = await world.project(members=[ann])
    gid = (await made(ann, receiver, project))["data"]["gid"]
    await deliver(world)
    await task_in(ann, project)
    await deliver(world)
    listed = (await ann.own("GET", "/webhook_deliveries", webhook=gid)).json()["data"]
    assert [d["status"] for d in listed] == ["done", "done"]
    assert listed[0]["event_count"] > 0
    before = receiver.deliveries[-1].body
    path = f"/webhook_deliveries/{listed[0]['gid']}"
    again = await ann.own("POST", f"{path}/resend", {})
    assert again.status_code == 201, again.text
    await deliver(world)
    assert receiver.deliveries[-1].body == before
    stranger = await world.person("Bob")
    assert (await stranger.own("POST", f"{path}/resend", {})).status_code == 404
    assert (await stranger.own("GET", path)).status_code == 404


async def test_deliveries_are_kept_for_seven_days(
    world: World, ann: Person, receiver: Receiver
) -> None:
    gid = (await made(ann, receiver, await world.project(members=[ann])))["data"]["gid"]
    await deliver(world)
    await expire(world.base, KIND, world.clock.now() - logic.KEPT + timedelta(days=6))
    kept = (await ann.own("GET", "/webhook_deliveries", webhook=gid)).json()["data"]
    assert len(kept) == 1
    await expire(world.base, KIND, world.clock.now() - logic.KEPT + timedelta(days=8))
    assert (await ann.own("GET", "/webhook_deliveries", webhook=gid)).json()["data"] == []


def test_pauses_grow_up_to_an_hour() -> None:
    pauses = [logic.pause(n) for n in range(40)]
    assert pauses[0] == timedelta(seconds=5)
    assert pauses == sorted(pauses)
    assert pauses[-1] == timedelta(hours=1)
