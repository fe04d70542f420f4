"""Webhooks: made with a handshake, told what their maker may know, in order, at least once."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
import pytest_asyncio

from tests.receiver import Receiver, receiving
from tests.serving import CHECKOUT
from tests.world import Person, World
from weft.adapters.egress import Egress
from weft.doors import catalog, worker
from weft.doors.inside import Inside
from weft.exchange.webhooks import logic
from weft.exchange.webhooks.delivering import beat
from weft.exchange.webhooks.tables import KIND
from weft.kernel.changes import Audience, Change
from weft.kernel.feed import enrol
from weft.kernel.runs import claim, expire, run_due
from weft.kernel.unit_of_work import Unit
from weft.std.gid import Kind
from weft.work.tasks.resource import Task

CHANGED = {"resource_type": "task", "action": "changed"}


@pytest_asyncio.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with receiving() as found:
        yield found


@pytest_asyncio.fixture
async def ann(world: World) -> Person:
    await enrol(world.base, *catalog.CONSUMERS)
    await settle(world)
    return await world.person("Ann", is_admin=True)


def handlers(world: World, patience: float = 5) -> Any:
    outside = Egress(["127.0.0.1"], patience=patience)
    return catalog.deliveries_through(Inside(world.base, world.clock), outside)


async def settle(world: World) -> None:
    """Let the consumers of the log catch up."""
    while await worker.catch_up(world.base, catalog.CONSUMERS):
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


# ------------------------------------------------------------------ making one


async def test_the_target_hears_the_secret_before_the_answer_tells_it(
    world: World, ann: Person, receiver: Receiver
) -> None:
    project = await world.project(members=[ann])
    answer = await made(ann, receiver, project)
    assert receiver.handshakes == [answer["X-Hook-Secret"]]
    assert answer["data"]["resource"]["gid"] == project
    assert answer["data"]["active"] is True
    assert answer["data"]["filters"] == []


async def test_the_first_delivery_is_a_signed_heartbeat(
    world: World, ann: Person, receiver: Receiver
) -> None:
    answer = await made(ann, receiver, await world.project(members=[ann]))
    await deliver(world)
    [heartbeat] = receiver.deliveries
    assert heartbeat.body == b'{"events":[]}'
    assert heartbeat.is_signed_with(answer["X-Hook-Secret"])
    assert (await seen(ann, answer["data"]["gid"]))["last_success_at"] is not None


async def test_a_target_that_does_not_echo_gets_no_webhook(
    world: World, ann: Person, receiver: Receiver
) -> None:
    receiver.echoes = False
    given = {"resource": await world.project(members=[ann]), "target": receiver.url}
    answer = await ann.post("/webhooks", given)
    assert answer.status_code == 400
    assert "target" in answer.json()["errors"][0]["message"]
    assert (await ann.get("/webhooks", workspace=world.workspace)).json()["data"] == []


@pytest.mark.parametrize("target", ["http://10.0.0.1/", "http://169.254.169.254/", "http://[::1]/"])
async def test_a_private_target_is_forbidden(world: World, ann: Person, target: str) -> None:
    project = await world.project(members=[ann])
    answer = await ann.post("/webhooks", {"resource": project, "target": target})
    assert answer.status_code == 403


async def test_what_one_does_not_see_cannot_be_watched(
    world: World, ann: Person, receiver: Receiver
) -> None:
    hidden = await world.project(members=[await world.person("Bob")])
    answer = await ann.post("/webhooks", {"resource": hidden, "target": receiver.url})
    assert answer.status_code == 404
    assert receiver.handshakes == []


@pytest.mark.parametrize(
    ("filters", "field"),
    [
        ("x", "filters"),
        (["x"], "filters[0]"),
        ([{"resource_type": 5}], "filters[0].resource_type"),
        ([{"action": "exploded"}], "filters[0].action"),
        ([{"action": "added", "fields": ["name"]}], "filters[0].fields"),
        ([{"colour": "red"}], "filters[0]"),
        ([{}] * 101, "filters"),
    ],
)
async def test_filters_that_make_no_sense_are_refused_by_name(
    world: World, ann: Person, receiver: Receiver, filters: Any, field: str
) -> None:
    given = {"resource": await world.project(members=[ann]), "target": receiver.url}
    answer = await ann.post("/webhooks", {**given, "filters": filters})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["message"].startswith(f"{field}:")
    assert receiver.handshakes == []


async def test_a_whole_workspace_is_watched_only_through_filters(
    world: World, ann: Person, receiver: Receiver
) -> None:
    given = {"resource": world.workspace, "target": receiver.url}
    assert (await ann.post("/webhooks", given)).status_code == 400
    tasks = {**given, "filters": [{"resource_type": "task"}]}
    assert (await ann.post("/webhooks", tasks)).status_code == 400
    await made(ann, receiver, world.workspace, filters=[{"resource_type": "project"}])
    answer = await ann.post("/projects", {"name": "Linen", "workspace": world.workspace})
    project = answer.json()["data"]["gid"]
    await task_in(ann, project)
    await deliver(world)
    assert {event["resource"]["gid"] for event in receiver.events} == {project}


async def test_webhooks_are_listed_by_workspace_and_resource(
    world: World, ann: Person, receiver: Receiver
) -> None:
    one, two = [await world.project(members=[ann]) for _ in range(2)]
    first, second = [(await made(ann, receiver, p))["data"]["gid"] for p in (one, two)]
    listed = (await ann.get("/webhooks", workspace=world.workspace)).json()["data"]
    assert [w["gid"] for w in listed] == [first, second]
    only = (await ann.get("/webhooks", workspace=world.workspace, resource=two)).json()["data"]
    assert [w["gid"] for w in only] == [second]
    bob = await world.person("Bob")
    assert (await bob.get("/webhooks", workspace=world.workspace)).json()["data"] == []
    assert (await bob.get(f"/webhooks/{first}")).status_code == 404
    assert (await bob.delete(f"/webhooks/{first}")).status_code == 404


# ------------------------------------------------------------------ what is told


async def test_what_happens_within_a_project_is_told_in_order(
    world: World, ann: Person, receiver: Receiver
) -> None:
    project = await world.project(members=[ann])
    answer = await made(ann, receiver, project)
    task = await task_in(ann, project)
    for name in ("Card", "Dye", "Weave"):
        await ann.put(f"/tasks/{task}", {"name": name})
    await ann.post(f"/tasks/{task}/stories", {"text": "Done soon"})
    await deliver(world)
    await ann.delete(f"/tasks/{task}")
    await deliver(world)
    assert all(d.is_signed_with(answer["X-Hook-Secret"]) for d in receiver.deliveries)
    own = [e for e in receiver.events if e["resource"]["gid"] == task]
    assert own[0]["action"] == "added"
    assert own[-1]["action"] == "deleted"
    renamed = [e for e in own if e.get("change", {}).get("field") == "name"]
    assert len(renamed) == 3
    stories = [e for e in receiver.events if e["resource"]["resource_type"] == "story"]
    assert task in [e["parent"]["gid"] for e in stories if e["parent"]]
    assert set(renamed[0]["resource"]) <= {"gid", "resource_type", "resource_subtype"}
    assert renamed[0]["user"] == {"gid": ann.gid, "resource_type": "user"}


async def test_filters_let_through_what_they_name(
    world: World, ann: Person, receiver: Receiver
) -> None:
    project = await world.project(members=[ann])
    await made(ann, receiver, project, filters=[{**CHANGED, "fields": ["name"]}])
    task = await task_in(ann, project)
    await ann.put(f"/tasks/{task}", {"name": "Card", "due_on": "2031-01-01", "completed": True})
    await deliver(world)
    assert [(e["action"], e["change"]["field"]) for e in receiver.events] == [("changed", "name")]


async def test_filters_are_replaced_whole(world: World, ann: Person, receiver: Receiver) -> None:
    project = await world.project(members=[ann])
    gid = (await made(ann, receiver, project, filters=[CHANGED]))["data"]["gid"]
    changed = await ann.put(f"/webhooks/{gid}", {"filters": [{"action": "deleted"}]})
    assert changed.json()["data"]["filters"] == [{"action": "deleted"}]
    task = await task_in(ann, project)
    await ann.put(f"/tasks/{task}", {"name": "Card"})
    await ann.delete(f"/tasks/{task}")
    await deliver(world)
    assert {event["action"] for event in receiver.events} == {"deleted"}


async def test_what_its_maker_may_not_see_is_not_told(
    world: World, ann: Person, receiver: Receiver
) -> None:
    bob = await world.person("Bob")
    shared = await world.project(members=[ann, bob])
    hidden = await world.project(members=[bob], name="Hidden silk")
    task = await task_in(bob, shared)
    await made(ann, receiver, shared)
    await bob.post(f"/tasks/{task}/addProject", {"project": hidden})
    await bob.put(f"/tasks/{task}", {"name": "Card"})
    await deliver(world)
    assert [e["change"]["field"] for e in receiver.events if "change" in e].count("name") == 1
    assert hidden not in b"".join(d.body for d in receiver.deliveries).decode()


async def test_a_right_that_was_lost_before_delivery_counts(
    world: World, ann: Person, receiver: Receiver
) -> None:
    bob = await world.person("Bob")
    project = await world.project(members=[ann, bob])
    gid = (await made(bob, receiver, project))["data"]["gid"]
    await deliver(world)
    await ann.put(f"/tasks/{await task_in(ann, project)}", {"name": "Secret dye"})
    gone = await ann.post(f"/projects/{project}/removeMembers", {"members": [bob.gid]})
    assert gone.status_code == 200, gone.text
    await deliver(world)
    assert [e for e in receiver.events if e["resource"]["resource_type"] == "task"] == []
    assert (await seen(bob, gid))["active"] is False


async def test_whoever_left_the_workspace_is_told_nothing(
    world: World, ann: Person, receiver: Receiver
) -> None:
    bob = await world.person("Bob")
    project = await world.project(members=[ann, bob])
    await made(bob, receiver, project)
    await deliver(world)
    await task_in(ann, project)
    gone = await ann.post(f"/workspaces/{world.workspace}/removeUser", {"user": bob.gid})
    assert gone.status_code == 200, gone.text
    await deliver(world)
    assert receiver.events == []


async def test_a_deleted_webhook_sends_nothing(
    world: World, ann: Person, receiver: Receiver
) -> None:
    project = await world.project(members=[ann])
    gid = (await made(ann, receiver, project))["data"]["gid"]
    assert (await ann.delete(f"/webhooks/{gid}")).status_code == 200
    assert (await ann.get(f"/webhooks/{gid}")).status_code == 404
    await task_in(ann, project)
    await deliver(world)
    assert receiver.deliveries == []


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
