"""History: what happened, and how things stood."""

import json

from tests.work.making import data, join, private, project, task
from tests.world import World


async def told(world: World, task: str) -> list[dict]:
    ada = world.people["Ada"]
    answer = await ada.client.get("/api/weft/1/history", params={"resource": task})
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def test_history_tells_each_change_with_before_and_after(world: World) -> None:
    ada = await world.person("Ada")
    task = (await ada.post("/tasks", {"name": "one", "workspace": world.workspace})).json()["data"]
    await ada.put(f"/tasks/{task['gid']}", {"name": "two"})
    await ada.get("/events", resource=task["gid"])
    changes = await told(world, task["gid"])
    assert [c["action"] for c in changes] == ["changed", "added"]
    assert changes[0]["changes"] == {"name": ["one", "two"]}
    assert changes[0]["user"]["gid"] == ada.gid


async def test_as_of_shows_the_state_of_a_moment(world: World) -> None:
    ada = await world.person("Ada")
    task = (await ada.post("/tasks", {"name": "one", "workspace": world.workspace})).json()["data"]
    await ada.put(f"/tasks/{task['gid']}", {"name": "two", "assignee": "me"})
    await ada.put(f"/tasks/{task['gid']}", {"name": "three", "assignee": None})
    await ada.get("/events", resource=task["gid"])
    newest = (await told(world, task["gid"]))[0]
    second = (await told(world, task["gid"]))[1]
    params = {"resource": task["gid"], "as_of": second["created_at"]}
    then = (await ada.client.get("/api/weft/1/history", params=params)).json()["data"]
    assert (then["name"], then["assignee"]["gid"]) == ("two", ada.gid)
    params = {"resource": task["gid"], "as_of": newest["created_at"]}
    now = (await ada.client.get("/api/weft/1/history", params=params)).json()["data"]
    assert (now["name"], now["assignee"]) == ("three", None)


async def test_before_it_was_made_there_was_nothing(world: World) -> None:
    ada = await world.person("Ada")
    task = (await ada.post("/tasks", {"name": "one", "workspace": world.workspace})).json()["data"]
    await ada.get("/events", resource=task["gid"])
    params = {"resource": task["gid"], "as_of": "2020-01-01T00:00:00Z"}
    assert (await ada.client.get("/api/weft/1/history", params=params)).status_code == 404


async def test_a_stranger_reads_no_history(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    task = (await ada.post("/tasks", {"name": "one", "workspace": world.workspace})).json()["data"]
    answer = await bob.client.get("/api/weft/1/history", params={"resource": task["gid"]})
    assert answer.status_code == 404


async def test_what_was_just_written_is_in_and_in_order_also_behind_a_slower_writer(
    world: World,
) -> None:
    ada = await world.person("Ada")
    gid = await task(ada, "one", workspace=world.workspace)
    async with world.base.transaction() as slow:
        await slow.execute("SELECT pg_current_xact_id()")
        data(await ada.put(f"/tasks/{gid}", {"name": "two"}))
        data(await ada.put(f"/tasks/{gid}", {"name": "three"}))
        at_once = await told(world, gid)
        assert [c["changes"].get("name") for c in at_once] == [
            ["two", "three"],
            ["one", "two"],
            [None, "one"],
        ]
        assert [c["seq"] is None for c in at_once[:2]] == [True, True]
    later = await told(world, gid)
    assert [c["seq"] for c in later] == sorted((c["seq"] for c in later), reverse=True)
    assert [c["changes"] for c in later] == [c["changes"] for c in at_once]
    before = await ada.own("GET", "/history", resource=gid, before=later[0]["seq"])
    assert data(before) == later[1:]


async def test_history_says_nothing_of_what_its_reader_may_not_see(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    here, closed = await project(ada, world), await private(ada, world)
    top = await task(ada, "Top", closed)
    one = await task(ada, "One", here, parent=top)
    other = await task(ada, "Other", closed)
    data(await ada.post(f"/tasks/{one}/addDependencies", {"dependencies": [other]}))
    data(await ada.post(f"/tasks/{one}/addDependents", {"dependents": [top]}))
    data(await ada.post(f"/tasks/{one}/addProject", {"project": closed}))
    data(
        await ada.put(f"/tasks/{one}", {"html_notes": f'<body><a data-asana-gid="{top}"/></body>'})
    )
    his = data(await bob.own("GET", "/history", resource=one))
    text = json.dumps(his)
    assert [gid for gid in (top, other, closed) if gid in text] == []
    assert "Private Link" in text
    assert his[-1]["action"] == "added"
    hers = json.dumps(data(await ada.own("GET", "/history", resource=one)))
    assert [gid for gid in (top, other, closed) if gid not in hers] == []


async def test_a_past_state_names_nothing_that_is_hidden_today(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    here = await project(ada, world)
    top, one = await task(ada, "Top", here), await task(ada, "One", here)
    data(await ada.post(f"/tasks/{one}/setParent", {"parent": top}))
    moment = data(await ada.own("GET", "/history", resource=one))[0]["created_at"]
    data(await ada.post(f"/tasks/{one}/setParent", {"parent": None}))
    data(await ada.post(f"/tasks/{top}/removeProject", {"project": here}))
    asked = {"resource": one, "as_of": moment}
    assert data(await ada.own("GET", "/history", **asked))["parent"]["gid"] == top
    his = await bob.own("GET", "/history", **asked)
    assert (data(his)["parent"], top in his.text) == (None, False)


async def test_who_joins_late_reads_no_gid_of_what_they_may_not_see(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    place, other = await private(ada, world), await private(ada, world)
    section = data(await ada.get(f"/projects/{other}/sections"))[0]["gid"]
    one = await task(ada, "One", place, other)
    data(await ada.post(f"/tasks/{one}/removeProject", {"project": other}))
    await join(ada, place, bob.gid, "viewer")
    text = json.dumps(data(await bob.own("GET", "/history", resource=one)))
    assert [gid for gid in (other, section) if gid in text] == []
