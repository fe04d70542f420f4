"""Privacy of projects: whoever sees a project sees its tasks, and nobody else does."""

import asyncio

from tests.work.making import (
    acl,
    data,
    join,
    logged,
    names,
    private,
    project,
    somebody_waits,
    status,
    task,
    team,
)
from tests.world import World


async def test_a_closing_project_takes_its_tasks_and_their_subtasks_along(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await project(ada, world)
    top = await task(ada, "Top", gid)
    below = await task(ada, "Below", parent=top)
    lowest = await task(ada, "Lowest", parent=below)
    before = await world.rows("SELECT version FROM tasks WHERE gid = $1", int(lowest))
    assert [await status(bob, f"/tasks/{t}") for t in (top, below, lowest)] == [200] * 3
    data(await ada.put(f"/projects/{gid}", {"privacy_setting": "private"}))
    assert [await status(bob, f"/tasks/{t}") for t in (top, below, lowest)] == [404] * 3
    assert [await status(ada, f"/tasks/{t}") for t in (top, below, lowest)] == [200] * 3
    for gid_ in (top, below, lowest):
        assert await acl(world, gid_) == sorted([int(gid), -int(ada.gid)])
    after = await world.rows("SELECT version FROM tasks WHERE gid = $1", int(lowest))
    assert after[0]["version"] == before[0]["version"] + 1
    data(await ada.put(f"/projects/{gid}", {"public": True}))
    assert [await status(bob, f"/tasks/{t}") for t in (top, below, lowest)] == [200] * 3


async def test_a_task_with_another_open_home_stays_visible(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    closing, staying = await project(ada, world, "Closing"), await project(ada, world, "Staying")
    both = await task(ada, "Both", closing, staying)
    data(await ada.put(f"/projects/{closing}", {"privacy_setting": "private"}))
    found = data(await bob.get(f"/tasks/{both}", opt_fields="projects.name,memberships.project"))
    assert [p["name"] for p in found["projects"]] == ["Staying"]
    assert [m["project"]["gid"] for m in found["memberships"]] == [staying]


async def test_a_subtask_with_a_home_of_its_own_keeps_both_sights(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    upper, lower = await project(ada, world, "Upper"), await private(ada, world, "Lower")
    top = await task(ada, "Top", upper)
    below = await task(ada, "Below", lower, parent=top)
    assert await status(bob, f"/tasks/{below}") == 200
    data(await ada.put(f"/projects/{upper}", {"privacy_setting": "private"}))
    assert await status(bob, f"/tasks/{below}") == 404
    await join(ada, lower, bob.gid, "viewer")
    assert (await status(bob, f"/tasks/{below}"), await status(bob, f"/tasks/{top}")) == (200, 404)


async def test_a_task_reached_twice_takes_the_longest_way(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    top = await task(ada, "Top", gid)
    below = await task(ada, "Below", gid, parent=top)
    lowest = await task(ada, "Lowest", gid, parent=below)
    data(await ada.put(f"/projects/{gid}", {"privacy_setting": "private"}))
    for one in (top, below, lowest):
        assert await acl(world, one) == sorted([int(gid), -int(ada.gid)])


async def test_the_people_of_a_task_keep_seeing_it(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await project(ada, world)
    his = await task(ada, "His", gid, assignee=bob.gid)
    data(await ada.put(f"/projects/{gid}", {"privacy_setting": "private"}))
    assert (await status(bob, f"/tasks/{his}"), await status(bob, f"/projects/{gid}")) == (200, 404)
    assert data(await bob.get(f"/tasks/{his}"))["projects"] == []


async def test_a_project_private_to_its_team_is_seen_by_the_team(world: World) -> None:
    ada, bob, cleo = [await world.person(name) for name in ("Ada", "Bob", "Cleo")]
    weavers = await team(world, "Weavers", ada, bob)
    gid = await project(ada, world, team=weavers, privacy_setting="private_to_team")
    inside = await task(ada, "Inside", gid)
    assert (await status(bob, f"/tasks/{inside}"), await status(cleo, f"/tasks/{inside}")) == (
        200,
        404,
    )
    assert data(await bob.own("GET", f"/projects/{gid}/abilities"))["level"] == "editor"
    await join(ada, gid, cleo.gid, "viewer")
    assert data(await cleo.own("GET", f"/projects/{gid}/abilities"))["level"] == "viewer"
    data(await ada.put(f"/projects/{gid}", {"privacy_setting": "private"}))
    assert (await status(bob, f"/projects/{gid}"), await status(bob, f"/tasks/{inside}")) == (
        404,
        404,
    )
    refused = await ada.put(f"/projects/{gid}", {"team": None, "privacy_setting": "private"})
    assert "team" not in data(refused)


async def test_a_guest_in_a_team_sees_its_open_projects(world: World) -> None:
    ada, guest = await world.person("Ada"), await world.person("Guest", kind="guest")
    weavers = await team(world, "Weavers", ada, guest)
    await project(ada, world, "Theirs", team=weavers)
    await project(ada, world, "Everybody's")
    await private(ada, world, "Hers", team=weavers)
    assert await names(guest, "/projects", workspace=world.workspace) == ["Theirs"]


async def test_the_change_is_told_to_the_readers_of_both_moments(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    data(await ada.put(f"/projects/{gid}", {"privacy_setting": "private"}))
    last = (await logged(world, gid))[-1]
    assert last["readers_before"] == sorted([int(gid), int(world.workspace)])
    assert last["readers"] == [int(gid)]


async def test_a_flip_waits_for_those_who_rely_on_the_project(world: World) -> None:
    """Whoever watches the project while it closes makes the flip wait; then it sees their task."""
    ada = await world.person("Ada")
    gid = await project(ada, world)
    hold = "SELECT 1 FROM projects WHERE gid = $1 FOR SHARE"
    async with world.base.transaction() as connection:
        await connection.execute(hold, int(gid))
        flip = asyncio.create_task(ada.put(f"/projects/{gid}", {"privacy_setting": "private"}))
        await somebody_waits(world)
        late = await task(ada, "Late", gid)
    assert data(await flip)["privacy_setting"] == "private"
    assert await acl(world, late) == sorted([int(gid), -int(ada.gid)])


async def test_many_tasks_follow_in_one_statement(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await project(ada, world)
    pattern = await task(ada, "Pattern", gid)
    copy = """WITH made AS (INSERT INTO tasks (workspace_gid, gid, name, created_by_gid,
      created_at, modified_at) SELECT workspace_gid, gid + 65536::bigint * n * 1000003, name,
      created_by_gid, now(), now() FROM tasks, generate_series(1, 300) n WHERE gid = $1
      RETURNING workspace_gid, gid),
     placed AS (INSERT INTO task_projects (workspace_gid, task_gid, project_gid, section_gid, rank)
      SELECT m.workspace_gid, m.gid, l.project_gid, l.section_gid, 'b' || m.gid FROM made m,
      task_projects l WHERE l.task_gid = $1)
     INSERT INTO task_access (workspace_gid, task_gid, acl)
      SELECT m.workspace_gid, m.gid, a.acl FROM made m, task_access a WHERE a.task_gid = $1"""
    await world.rows(copy, int(pattern))
    counts = {"opt_fields": "num_tasks"}
    data(await ada.put(f"/projects/{gid}", {"privacy_setting": "private"}))
    assert data(await ada.get(f"/projects/{gid}/task_counts", **counts))["num_tasks"] == 301
    left = "SELECT count(*) FROM task_access WHERE $1 = ANY(acl)"
    assert (await world.rows(left, int(world.workspace)))[0]["count"] == 0
    assert await status(bob, f"/tasks/{pattern}") == 404


async def test_access_is_explained_without_a_word_about_what_is_hidden(world: World) -> None:
    ada, bob, cleo = [await world.person(name) for name in ("Ada", "Bob", "Cleo")]
    seen, secret = await project(ada, world, "Seen"), await private(ada, world)
    await join(ada, seen, cleo.gid, "commenter")
    both = await task(ada, "Both", seen, secret, assignee=cleo.gid)
    found = data(await bob.own("GET", f"/tasks/{both}/access"))
    (home,) = found["projects"]
    assert (home["project"]["name"], home["everyone"]) == ("Seen", "editor")
    assert [(m["member"]["name"], m["access_level"]) for m in home["members"]] == [
        ("Ada", "admin"),
        ("Cleo", "commenter"),
    ]
    assert (found["assignee"]["name"], found["created_by"]["name"]) == ("Cleo", "Ada")
    assert len(data(await ada.own("GET", f"/tasks/{both}/access"))["projects"]) == 2
    mine = data(await ada.own("GET", f"/projects/{secret}/access"))
    assert (mine["everyone"], mine["privacy_setting"]) == (None, "private")
    assert (await bob.own("GET", f"/projects/{secret}/access")).status_code == 404


async def test_a_guest_learns_nothing_of_the_project_behind_a_task(world: World) -> None:
    ada, guest = await world.person("Ada"), await world.person("Guest", kind="guest")
    gid = await project(ada, world)
    theirs = await task(ada, "Theirs", gid, assignee=guest.gid)
    found = data(await guest.own("GET", f"/tasks/{theirs}/access"))
    assert (found["projects"], found["assignee"]["name"]) == ([], "Guest")
    assert (await guest.own("GET", f"/projects/{gid}/access")).status_code == 404
    assert data(await guest.get(f"/tasks/{theirs}/projects")) == []


async def test_a_parent_in_the_trash_lets_nobody_in(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    open_, closed = await project(ada, world, "Open"), await private(ada, world)
    parent = await task(ada, "Parent", open_)
    below = await task(ada, "Below", closed, parent=parent)
    assert await status(bob, f"/tasks/{below}") == 200
    data(await ada.delete(f"/projects/{open_}"))
    assert await status(bob, f"/tasks/{below}") == 404
    data(await ada.post(f"/tasks/{below}/removeProject", {"project": closed}))
    assert await status(bob, f"/tasks/{below}") == 404
    assert await acl(world, below) == [-int(ada.gid)]


async def test_a_task_that_comes_back_into_a_project_in_the_trash_is_not_seen_through_it(
    world: World,
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gone = await project(ada, world, "Gone")
    lone = await task(ada, "Lone", gone)
    data(await ada.delete(f"/tasks/{lone}"))
    (batch,) = data(await ada.own("GET", "/trash"))
    data(await ada.delete(f"/projects/{gone}"))
    data(await ada.own("POST", f"/trash/{batch['gid']}/restore"))
    data(await ada.post(f"/tasks/{lone}/addFollowers", {"followers": [ada.gid]}))
    data(await ada.put(f"/tasks/{lone}", {"assignee": ada.gid}))
    assert await status(bob, f"/tasks/{lone}") == 404
    assert await acl(world, lone) == [-int(ada.gid)]


async def test_the_people_of_a_parent_in_the_trash_may_no_more_than_others(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    open_, shown = await project(ada, world, "Open"), await private(ada, world)
    await join(ada, shown, bob.gid, "viewer")
    parent = await task(ada, "Parent", open_, assignee=bob.gid)
    below = await task(ada, "Below", shown, parent=parent)
    assert (await bob.put(f"/tasks/{below}", {"name": "Mine"})).status_code == 200
    data(await ada.delete(f"/projects/{open_}"))
    assert (await bob.put(f"/tasks/{below}", {"name": "Still mine"})).status_code == 403
