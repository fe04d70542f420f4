"""A task's places: projects, sections, order, parents; and who hears of them."""

import asyncio
from typing import Any

import httpx

from tests.work.graph import done, made, names, private, project, read, section, task, told
from tests.work.making import logged
from tests.world import Person, World
from weft.doors.web import Web, web
from weft.kernel.settings import Settings
from weft.std import rank


async def tasks_in(who: Person, world: World, project_gid: str, *called: str) -> dict[str, str]:
    """New tasks of a project, in this order, by name."""
    return {name: await task(who, world, name, projects=[project_gid]) for name in called}


async def test_a_task_goes_where_it_is_put(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    later = await section(ada, loom, "Later")
    gids = await tasks_in(ada, world, loom, "a", "b", "c")

    async def put(name: str, **where: Any) -> list[str]:
        await done(ada, f"/tasks/{gids[name]}/addProject", project=loom, **where)
        return await names(ada, f"/projects/{loom}/tasks")

    assert await put("c", insert_before=gids["a"]) == ["c", "a", "b"]
    assert await put("c", insert_after=gids["a"]) == ["a", "c", "b"]
    assert await put("b", insert_after=None) == ["b", "a", "c"]
    assert await put("b") == ["b", "a", "c"]
    assert await put("b", section=later) == ["a", "c", "b"]
    assert await put("a", section=later) == ["c", "b", "a"]
    assert await put("a", section=later, insert_after=None) == ["c", "a", "b"]
    assert await put("a", section=later, insert_before=None) == ["c", "b", "a"]
    assert await put("c", insert_before=None) == ["b", "a", "c"]
    assert await put("c", section=later, insert_before=gids["b"]) == ["c", "b", "a"]
    assert await names(ada, f"/sections/{later}/tasks") == ["c", "b", "a"]
    assert await names(ada, "/tasks", section=later) == ["c", "b", "a"]


async def test_a_section_takes_a_task_at_its_top(world: World) -> None:
    ada = await world.person("Ada")
    loom, other = await project(ada, world), await project(ada, world, "Other")
    later = await section(ada, loom, "Later")
    gids = await tasks_in(ada, world, loom, "a", "b") | await tasks_in(ada, world, other, "x")
    for name in ("a", "b", "x"):
        await done(ada, f"/sections/{later}/addTask", task=gids[name])
    assert await names(ada, f"/sections/{later}/tasks") == ["x", "b", "a"]
    await done(ada, f"/sections/{later}/addTask", task=gids["x"], insert_after=gids["b"])
    assert await names(ada, f"/sections/{later}/tasks") == ["b", "x", "a"]
    homes = await read(ada, f"/tasks/{gids['x']}", "projects.name")
    assert sorted(p["name"] for p in homes["projects"]) == ["Loom", "Other"]


async def test_a_place_that_does_not_fit_is_refused(world: World) -> None:
    ada = await world.person("Ada")
    loom, other = await project(ada, world), await project(ada, world, "Other")
    later = await section(ada, loom, "Later")
    gids = await tasks_in(ada, world, loom, "a", "b") | await tasks_in(ada, world, other, "x")
    path = f"/tasks/{gids['a']}/addProject"
    refused: list[tuple[dict[str, Any], int, str]] = [
        ({}, 400, "project: Missing input"),
        ({"project": loom, "insert_before": gids["b"], "insert_after": gids["b"]}, 400, "insert_"),
        ({"project": loom, "insert_before": gids["x"]}, 400, "insert_before: Not a task of this p"),
        ({"project": loom, "insert_after": gids["a"]}, 400, "insert_after: Must be another task"),
        ({"project": loom, "section": later, "insert_after": gids["b"]}, 400, "insert_after: Not"),
        ({"project": other, "section": later}, 404, "section: Unknown object"),
        ({"project": gids["a"]}, 404, "project: Unknown object"),
    ]
    for data, status, message in refused:
        answer = await ada.post(path, data)
        assert answer.status_code == status, (data, answer.text)
        assert answer.json()["errors"][0]["message"].startswith(message)
    assert await names(ada, f"/projects/{loom}/tasks") == ["a", "b"]


async def test_a_task_lives_in_at_most_twenty_projects(world: World) -> None:
    ada = await world.person("Ada")
    homes = [await project(ada, world, f"P{i}") for i in range(21)]
    gid = await task(ada, world, projects=homes[:20])
    answer = await ada.post(f"/tasks/{gid}/addProject", {"project": homes[20]})
    assert answer.status_code == 400
    assert "at most 20 projects" in answer.text


async def test_a_public_project_widens_the_readers_and_leaving_it_narrows_them(
    world: World,
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(ada, world)
    gid = await task(ada, world)
    below = await made(ada, f"/tasks/{gid}/subtasks", name="Below")
    opened = sorted([int(loom), int(world.workspace)])
    await done(ada, f"/tasks/{gid}/addProject", project=loom)
    assert (await bob.get(f"/tasks/{gid}")).status_code == 200
    assert (await bob.get(f"/tasks/{below}")).status_code == 200
    await done(ada, f"/tasks/{gid}/removeProject", project=loom)
    assert (await bob.get(f"/tasks/{gid}")).status_code == 404
    assert (await bob.get(f"/tasks/{below}")).status_code == 404
    came, went = await told(world, gid, "projects")
    assert (came["readers"], came["readers_before"]) == (opened, [])
    assert (went["readers"], went["readers_before"]) == (opened, opened)
    lost = (await logged(world, gid))[-1]
    assert set(lost["readers_before"]) - set(lost["readers"]) == set(opened)
    assert {int(gid), int(loom)} <= set(came["scopes"])
    assert {int(gid), int(loom)} <= set(went["scopes"])


async def test_a_guest_moves_a_task_where_only_some_may_look(world: World) -> None:
    """Multi-homed in a private and a public project, moved inside the private one."""
    ada, bob = await world.person("Ada"), await world.person("Bob")
    guest = await world.person("Gus", kind="guest")
    follower = await world.person("Fay", kind="guest")
    secret, open_ = await private(ada, world, "Secret", guest), await project(ada, world, "Open")
    doing = await section(ada, secret, "Doing")
    gid = await task(ada, world, projects=[secret, open_], followers=[follower.gid])
    await done(guest, f"/tasks/{gid}/addProject", project=secret, section=doing)
    (moved,) = [r for r in await told(world, gid, "memberships") if "removed" in r["changes"]]
    assert moved["readers"] == moved["readers_before"] == [int(secret)]
    assert {int(gid), int(secret), int(doing)} <= set(moved["scopes"])
    assert open_ not in moved["changes"]
    shown = {
        who.name: [
            (m["project"]["name"], m["section"]["name"])
            for m in (await read(who, f"/tasks/{gid}", "memberships.(project|section).name"))[
                "memberships"
            ]
        ]
        for who in (ada, bob, guest, follower)
    }
    assert sorted(shown["Ada"]) == [("Open", "Untitled section"), ("Secret", "Doing")]
    assert shown["Bob"] == [("Open", "Untitled section")]
    assert shown["Gus"] == [("Secret", "Doing")]
    assert shown["Fay"] == []
    log = await world.rows(
        "SELECT actor_gid FROM log WHERE workspace_gid = $1 AND resource_gid = $2 ORDER BY id DESC"
        " LIMIT 1",
        int(world.workspace),
        int(gid),
    )
    assert log[0]["actor_gid"] == int(guest.gid)


async def test_sight_of_a_task_is_enough_but_the_project_asks_for_an_editor(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    viewed = await project(ada, world, "Viewed", default_access_level="viewer")
    own = await project(bob, world, "Own")
    gid = await task(ada, world, projects=[viewed])
    assert (await bob.post(f"/tasks/{gid}/removeProject", {"project": viewed})).status_code == 403
    assert (await bob.post(f"/tasks/{gid}/addProject", {"project": own})).status_code == 200
    hidden = await private(ada, world)
    assert (await bob.post(f"/tasks/{gid}/addProject", {"project": hidden})).status_code == 404


async def test_tasks_put_at_one_spot_at_once_all_get_their_place(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    gids = await tasks_in(ada, world, loom, "a", "z", "1", "2", "3", "4")
    answers = await asyncio.gather(
        *(
            ada.post(f"/tasks/{gids[n]}/addProject", {"project": loom, "insert_after": gids["a"]})
            for n in "1234"
        )
    )
    assert {a.status_code for a in answers} == {200}
    order = await names(ada, f"/projects/{loom}/tasks")
    assert (order[0], order[-1], sorted(order[1:-1])) == ("a", "z", ["1", "2", "3", "4"])


async def test_ten_made_at_once_in_one_section_all_get_their_place(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    made_ = await asyncio.gather(
        *(ada.post("/tasks", {"name": str(i), "projects": [loom]}) for i in range(10))
    )
    assert {a.status_code for a in made_} == {201}
    assert sorted(await names(ada, f"/projects/{loom}/tasks")) == [str(i) for i in range(10)]


async def test_a_crowded_section_is_spread_anew_and_keeps_its_order(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    gids = await tasks_in(ada, world, loom, "a", "b", "c")
    crowded = {"a": "a0", "b": "a0" + "0" * 70 + "V"}
    for name, place in crowded.items():
        await world.rows(
            "UPDATE task_projects SET rank = $2 WHERE task_gid = $1", int(gids[name]), place
        )
    await done(ada, f"/tasks/{gids['c']}/addProject", project=loom, insert_after=gids["a"])
    assert await names(ada, f"/projects/{loom}/tasks") == ["a", "c", "b"]
    rows = await world.rows(
        "SELECT rank FROM task_projects WHERE workspace_gid = $1", int(world.workspace)
    )
    assert max(len(row["rank"]) for row in rows) < rank.LONGEST // 4


async def test_subtasks_are_ordered_moved_and_counted(world: World) -> None:
    ada = await world.person("Ada")
    top, other = await task(ada, world, "Top"), await task(ada, world, "Other")
    gids = {n: await made(ada, f"/tasks/{top}/subtasks", name=n) for n in "abc"}

    async def put(name: str, **where: Any) -> list[str]:
        await done(ada, f"/tasks/{gids[name]}/setParent", **where)
        return await names(ada, f"/tasks/{top}/subtasks")

    assert await names(ada, f"/tasks/{top}/subtasks") == ["a", "b", "c"]
    assert await put("c", parent=top, insert_before=gids["a"]) == ["c", "a", "b"]
    assert await put("c", parent=top, insert_after=gids["a"]) == ["a", "c", "b"]
    assert await put("b", parent=top, insert_after=None) == ["b", "a", "c"]
    assert await put("b", parent=top, insert_before=None) == ["a", "c", "b"]
    assert await put("a", parent=other) == ["c", "b"]
    assert (await read(ada, f"/tasks/{top}", "num_subtasks"))["num_subtasks"] == 2
    assert (await read(ada, f"/tasks/{other}", "num_subtasks"))["num_subtasks"] == 1
    moved = await done(ada, f"/tasks/{gids['a']}/setParent", parent=None)
    assert moved["parent"] is None
    assert (await read(ada, f"/tasks/{other}", "num_subtasks"))["num_subtasks"] == 0
    (row, *_) = [r for r in await told(world, gids["a"], "parent") if other in r["changes"]]
    assert {int(top), int(other)} <= set(row["scopes"])


async def test_a_parent_that_does_not_fit_is_refused(world: World) -> None:
    ada = await world.person("Ada")
    line = [await task(ada, world, "0")]
    for depth in range(1, 6):
        line.append(await made(ada, f"/tasks/{line[-1]}/subtasks", name=str(depth)))
    free = await task(ada, world, "Free")
    own = await made(ada, f"/tasks/{free}/subtasks", name="Own")
    refused: list[tuple[str, dict[str, Any], str]] = [
        (line[0], {"parent": line[3]}, "parent: A task cannot become a part of itself"),
        (line[0], {"parent": line[0]}, "parent: A task cannot become a part of itself"),
        (free, {"parent": line[4]}, "parent: Subtasks nest at most 5 levels"),
        (free, {"parent": line[5]}, "parent: Subtasks nest at most 5 levels"),
        (free, {}, "parent: Missing input"),
        (free, {"parent": line[1], "insert_after": own}, "insert_after: Not another subtask"),
        (free, {"parent": None, "insert_after": own}, "insert_after: A task without parent"),
        (
            free,
            {"parent": line[1], "insert_after": line[2], "insert_before": line[2]},
            "insert_before: Give insert_before or insert_after",
        ),
    ]
    for gid, data, message in refused:
        answer = await ada.post(f"/tasks/{gid}/setParent", data)
        assert answer.status_code == 400, (data, answer.text)
        assert answer.json()["errors"][0]["message"].startswith(message)
    deeper = await ada.post(f"/tasks/{line[5]}/subtasks", {"name": "6"})
    assert deeper.status_code == 400


async def test_a_subtree_moves_with_its_readers_and_its_depth(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    top = await task(ada, world, "Top", followers=[bob.gid])
    free = await task(ada, world, "Free")
    below = await made(ada, f"/tasks/{free}/subtasks", name="Below")
    assert (await bob.get(f"/tasks/{below}")).status_code == 404
    await done(ada, f"/tasks/{free}/setParent", parent=top)
    assert (await bob.get(f"/tasks/{below}")).status_code == 200
    (row,) = await world.rows("SELECT depth FROM tasks WHERE gid = $1", int(below))
    assert row["depth"] == 2
    await done(ada, f"/tasks/{top}/removeFollowers", followers=[bob.gid])
    assert (await bob.get(f"/tasks/{below}")).status_code == 404


async def test_two_tasks_cannot_become_parts_of_each_other_at_once(world: World) -> None:
    ada = await world.person("Ada")
    for _ in range(4):
        one, two = await task(ada, world, "One"), await task(ada, world, "Two")
        answers = await asyncio.gather(
            ada.post(f"/tasks/{one}/setParent", {"parent": two}),
            ada.post(f"/tasks/{two}/setParent", {"parent": one}),
        )
        assert sorted(a.status_code for a in answers) == [200, 400]


async def test_an_operator_sets_the_limits(world: World) -> None:
    ada = await world.person("Ada")
    one, two = await project(ada, world, "One"), await project(ada, world, "Two")
    tight = web(Web(world.base, b"tests only", limits=Settings(limit_projects_per_task=1)))
    transport, headers = httpx.ASGITransport(tight), ada.client.headers
    async with httpx.AsyncClient(
        transport=transport, base_url="http://weft.test", headers=headers
    ) as client:
        data = {"name": "Weave", "projects": [one, two]}
        answer = await client.post("/api/1.0/tasks", json={"data": data})
    assert answer.status_code == 400
    assert "at most 1 project" in answer.text
