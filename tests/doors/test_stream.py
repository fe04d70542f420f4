"""The live door, over a real socket: what one hears, what one does not, and what ends."""

from tests.listening import listening, served
from tests.world import World


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
