"""Webhooks: made with a handshake, told what their maker may know, and nothing else."""

import asyncio
from typing import Any

import pytest

from tests.exchange.hooks import CHANGED, deliver, made, seen, task_in
from tests.receiver import Receiver
from tests.world import Person, World

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


async def test_a_request_that_was_sent_twice_shakes_hands_on_one_secret_and_hears_it_twice(
    world: World, ann: Person, receiver: Receiver
) -> None:
    given = {"data": {"resource": await world.project(members=[ann]), "target": receiver.url}}
    asked = {"json": given, "headers": {"Idempotency-Key": "hook-1"}}
    both = [ann.client.post("/api/1.0/webhooks", **asked) for _ in range(2)]
    first, again = [answer.json() for answer in await asyncio.gather(*both)]
    assert again == first
    assert {first["X-Hook-Secret"]} == {*receiver.handshakes}
    receiver.echoes = False
    assert (await ann.client.post("/api/1.0/webhooks", **asked)).json() == first
    await deliver(world)
    assert receiver.deliveries[0].is_signed_with(first["X-Hook-Secret"])


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
