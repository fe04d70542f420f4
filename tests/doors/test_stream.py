"""The live door, over a real socket: what one hears, what one does not, and what ends."""

import asyncio
import re

import httpx
import pytest

from tests.listening import PATIENCE, Heard, listening, served
from tests.work.graph import private, project, read, section, task
from tests.world import World
from weft.doors import streams
from weft.kernel.feed import CHANNEL


async def test_a_change_is_heard_by_those_who_see_the_task_and_by_nobody_else(
    world: World, address: str
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    private = (await ada.post("/tasks", {"name": "mine", "workspace": world.workspace})).json()[
        "data"
    ]
    async with listening(ada, address) as hers, listening(bob, address) as his:
        await ada.put(f"/tasks/{private['gid']}", {"name": "still mine"})
        theirs = await bob.post("/tasks", {"name": "bob's", "workspace": world.workspace})
        heard = await hers.op()
        assert (heard["gid"], heard["changes"]) == (
            private["gid"],
            {"name": ["mine", "still mine"]},
        )
        assert (await his.op())["gid"] == theirs.json()["data"]["gid"]


async def test_a_stream_resumes_where_it_stopped(world: World, address: str) -> None:
    ada = await world.person("Ada")
    task = (await ada.post("/tasks", {"name": "one", "workspace": world.workspace})).json()["data"]
    async with listening(ada, address, since=0) as heard:
        first = await heard.op()
        await ada.put(f"/tasks/{task['gid']}", {"name": "two"})
        second = await heard.op()
    async with listening(ada, address, since=first["seq"]) as resumed:
        assert await resumed.op() == second


async def test_whoever_is_given_a_task_hears_of_it(world: World, address: str) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    task = (await ada.post("/tasks", {"name": "one", "workspace": world.workspace})).json()["data"]
    async with listening(bob, address) as his:
        await ada.put(f"/tasks/{task['gid']}", {"assignee": bob.gid})
        heard = await his.op()
        assert heard["gid"] == task["gid"]


async def test_a_server_that_ends_says_where_to_go_on(world: World, database_url: str) -> None:
    ada = await world.person("Ada")
    task = (await ada.post("/tasks", {"name": "one", "workspace": world.workspace})).json()["data"]
    async with served(database_url) as first:
        heard = listening(ada, first, since=0)
        hers = await heard.__aenter__()
        seq = (await hers.op())["seq"]
    farewell = await hers.farewell()
    await heard.__aexit__(None, None, None)
    assert farewell["data"] == f'{{"seq":{seq}}}'
    assert 500 <= int(farewell["retry"]) <= 3_000
    await ada.put(f"/tasks/{task['gid']}", {"name": "two"})
    async with served(database_url) as second, listening(ada, second, since=seq) as resumed:
        assert (await resumed.op())["changes"] == {"name": ["one", "two"]}


async def test_a_browser_that_reconnects_goes_on_from_what_it_heard_last(
    world: World, address: str
) -> None:
    ada = await world.person("Ada")
    for name in ("one", "two"):
        await ada.post("/tasks", {"name": name, "workspace": world.workspace})
    async with listening(ada, address, since=0) as all_of_it:
        seqs = [(await all_of_it.op())["seq"] for _ in range(2)]
    async with listening(ada, address, since=0, headers={"last-event-id": str(seqs[0])}) as rest:
        assert (await rest.op())["seq"] == seqs[1]
    answer = await ada.client.get("/api/weft/1/stream", headers={"last-event-id": "10000"})
    assert answer.status_code == 410


async def test_an_unknown_number_is_gone(world: World) -> None:
    ada = await world.person("Ada")
    answer = await ada.client.get("/api/weft/1/stream", params={"since": 10_000})
    assert answer.status_code == 410


async def test_the_sessions_that_a_new_role_ends_are_told_and_nobody_elses(
    world: World, address: str
) -> None:
    """B6."""
    ada, bob = await world.person("Ada", is_admin=True), await world.person("Bob")
    his, hers = await world.signed_in(bob), await world.signed_in(ada)
    async with listening(his.client, address) as ended, listening(hers.client, address) as kept:
        places = await ada.get(f"/workspaces/{world.workspace}/workspace_memberships", user=bob.gid)
        place = places.json()["data"][0]["gid"]
        path = f"/api/weft/1/workspace_memberships/{place}"
        await ada.client.put(path, json={"data": {"is_admin": True}})
        heard = [await ended.op()]
        while heard[-1]["action"] != "signed_out":
            heard.append(await ended.op())
        await ended.ends()
        assert (await kept.op())["changes"] == {"is_admin": [False, True]}


async def test_a_sign_out_closes_its_own_stream_only(world: World, address: str) -> None:
    ada = await world.person("Ada")
    first, second = await world.signed_in(ada), await world.signed_in(ada)
    async with listening(first.client, address) as gone, listening(second.client, address) as kept:
        gid = (await first.send("GET", "/me")).json()["data"]["session"]["gid"]
        await first.send("DELETE", f"/sessions/{gid}")
        assert (await gone.op())["action"] == "signed_out"
        await gone.ends()
        made = await ada.post("/tasks", {"name": "Weave", "workspace": world.workspace})
        assert (await kept.op())["gid"] == made.json()["data"]["gid"]


async def test_a_stream_tells_the_order_and_the_key_of_a_write(world: World, address: str) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    first = await section(ada, loom, "First")
    gid = await task(ada, world, "one", projects=[loom])
    async with listening(ada, address, subscribe=loom) as heard:
        answer = await ada.client.post(
            f"/api/1.0/sections/{first}/addTask",
            json={"data": {"task": gid}},
            headers={"idempotency-key": "move-1"},
        )
        assert answer.status_code == 200, answer.text
        op = await heard.op()
        shown = await read(ada, f"/tasks/{gid}", "memberships.rank")
        assert (op["parent"], op["rank"], op["key"]) == (
            loom,
            shown["memberships"][0]["rank"],
            "move-1",
        )


async def test_whoever_deletes_a_task_hears_their_key_and_nobody_else_does(
    world: World, address: str
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(ada, world)
    gid = await task(ada, world, "one", projects=[loom])
    async with listening(ada, address) as hers, listening(bob, address) as his:
        await ada.client.delete(f"/api/1.0/tasks/{gid}", headers={"idempotency-key": "gone-1"})
        assert (await hers.op())["key"] == "gone-1"
        assert set(await his.op()) == {"seq", "gid", "action"}


async def test_what_one_subscribes_to_is_heard_and_nothing_else(world: World, address: str) -> None:
    ada = await world.person("Ada")
    loom, other = await project(ada, world), await project(ada, world, "Other")
    wanted = f"{loom},{world.workspace}"
    async with listening(ada, address, subscribe=wanted) as heard:
        await task(ada, world, "elsewhere", projects=[other])
        await ada.put(f"/projects/{other}", {"name": "Another"})
        here = await task(ada, world, "here", projects=[loom])
        assert (await heard.op())["changes"] == {"name": ["Other", "Another"]}
        assert (await heard.op())["gid"] == here


async def test_presence_is_told_to_those_who_look_at_the_same_thing_and_see_it(
    world: World, address: str
) -> None:
    ada, bob, cem = [await world.person(name) for name in ("Ada", "Bob", "Cem")]
    secret = await private(ada, world, "Secret", bob)
    async with (
        listening(bob, address, subscribe=secret) as his,
        listening(cem, address, subscribe=secret) as outside,
    ):
        answer = await ada.own("POST", "/presence", {"resource": secret, "state": "here"})
        assert answer.status_code == 200, answer.text
        told = {"user": ada.gid, "resource": secret, "state": "here"}
        assert await his.present() == told
        await ada.post(f"/projects/{secret}/addMembers", {"members": [cem.gid]})
        assert (await outside.op())["action"] == "resnapshot"
        assert not outside.there


async def test_nobody_is_present_at_what_they_do_not_see(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    secret = await private(ada, world)
    answer = await bob.own("POST", "/presence", {"resource": secret, "state": "here"})
    assert answer.status_code == 404
    answer = await ada.own("POST", "/presence", {"resource": secret, "state": "dancing"})
    assert answer.status_code == 400


async def test_presence_leaves_no_trace_in_the_log(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    count = "SELECT count(*) AS n FROM log WHERE workspace_gid = $1"
    before = await world.rows(count, int(world.workspace))
    await ada.own("POST", "/presence", {"resource": loom, "state": "typing"})
    assert await world.rows(count, int(world.workspace)) == before


async def test_the_figures_of_a_task_reach_all_who_look_at_it_and_nobody_else(
    world: World, address: str
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(ada, world)
    gid = await task(ada, world, "whole", projects=[loom])
    secret = await task(ada, world, "secret")
    async with listening(bob, address, subscribe=f"{loom},{bob.gid}") as his:
        await task(ada, world, "unseen part", parent=secret)
        part = await task(ada, world, "part", parent=gid)
        assert await tallied(his, gid) == (1, 0, 0)
        await ada.put(f"/tasks/{part}", {"completed": True})
        assert await tallied(his, gid) == (1, 1, 0)
        await ada.post(f"/tasks/{gid}/stories", {"text": "well"})
        assert await tallied(his, gid) == (1, 1, 1)
        await ada.delete(f"/tasks/{part}")
        assert await tallied(his, gid) == (0, 0, 1)


async def tallied(heard: Heard, gid: str) -> tuple[int, int, int]:
    """The figures that are told next, of this task."""
    op = await heard.op()
    while op["action"] != "tallied":
        op = await heard.op()
    assert op["gid"] == gid
    told = op["tallies"]
    return told["num_subtasks"], told["num_completed_subtasks"], told["num_comments"]


async def test_whoever_reads_slowly_hears_everything_once_and_in_order(
    world: World, address: str
) -> None:
    """More than sockets hold is written before the first word is read."""
    ada = await world.person("Ada")
    gid = await task(ada, world, "long")
    where = httpx.URL(address)
    reader, writer = await asyncio.open_connection(where.host, where.port, limit=1 << 10)
    writer.write(
        f"GET /api/weft/1/stream?workspace={world.workspace} HTTP/1.1\r\nHost: here\r\n"
        f"Authorization: Bearer {ada.token}\r\n\r\n".encode()
    )
    text = await reader.readuntil(b": ready\n\n")
    letters = [f"{n % 10}" for n in range(60)]
    for letter in letters:
        await ada.put(f"/tasks/{gid}", {"notes": letter * 60_000})
    async with asyncio.timeout(PATIENCE):
        while text.count(b'"notes": ["') < len(letters) or not text.endswith(b"\n\n\r\n"):
            text += await reader.read(1 << 20)
    writer.close()
    assert [m.decode() for m in re.findall(rb'"notes": \["\d*", "(\d)', text)] == letters


async def test_a_bell_is_heard_while_what_it_rang_for_before_is_held_back(
    world: World, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "HELD_BACK", (3600.0,))
    ada = await world.person("Ada")
    async with served(database_url) as own, listening(ada, own) as heard:
        await world.rows("SELECT pg_notify($1, '')", CHANNEL)
        await ada.get("/users/me")
        made = await task(ada, world, "one")
        assert (await heard.op())["gid"] == made
