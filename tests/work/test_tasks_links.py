"""A task's links: collaborators, tags and dependencies; and the lists that follow them."""

import asyncio
from typing import Any

from tests.work.graph import done, made, names, private, project, read, section, task, told
from tests.world import World

ONE_OF = (
    "Must specify exactly one of project, tag, section, user task list, or assignee + workspace"
)


async def test_followers_join_and_leave(world: World) -> None:
    ada, bob, eve = [await world.person(name) for name in ("Ada", "Bob", "Eve")]
    gid = await task(ada, world)
    found = await done(ada, f"/tasks/{gid}/addFollowers", followers=f"{bob.gid},{eve.email}")
    assert sorted(f["name"] for f in found["followers"]) == ["Ada", "Bob", "Eve"]
    assert found["name"] == "Weave"
    found = await done(bob, f"/tasks/{gid}/removeFollowers", followers=["me"])
    assert sorted(f["name"] for f in found.get("followers", [])) in ([], ["Ada", "Eve"])
    assert (await bob.get(f"/tasks/{gid}")).status_code == 404
    assert (await ada.post(f"/tasks/{gid}/addFollowers", {})).status_code == 400
    unknown = await ada.post(f"/tasks/{gid}/addFollowers", {"followers": ["nobody@example.com"]})
    assert unknown.status_code == 400
    came, went = (await told(world, gid, "followers"))[1:]
    assert {-int(bob.gid), -int(eve.gid)} <= set(came["readers"]) - set(came["readers_before"])
    assert set(went["readers_before"]) - set(went["readers"]) == {-int(bob.gid)}


async def test_a_viewer_follows_but_brings_nobody(world: World) -> None:
    ada, bob, eve = [await world.person(name) for name in ("Ada", "Bob", "Eve")]
    loom = await project(ada, world, default_access_level="viewer")
    gid = await task(ada, world, projects=[loom])
    answer = await bob.post(f"/tasks/{gid}/addFollowers", {"followers": [eve.gid]})
    assert answer.status_code == 403
    assert (await bob.post(f"/tasks/{gid}/addFollowers", {"followers": ["me"]})).status_code == 200


async def test_tags_come_and_go(world: World) -> None:
    ada = await world.person("Ada")
    red = await made(ada, "/tags", name="Red", workspace=world.workspace)
    gid = await task(ada, world)
    assert await done(ada, f"/tasks/{gid}/addTag", tag=red) == {}
    assert await done(ada, f"/tasks/{gid}/addTag", tag=red) == {}
    assert await names(ada, f"/tasks/{gid}/tags") == ["Red"]
    assert await names(ada, f"/tags/{red}/tasks") == ["Weave"]
    assert await names(ada, "/tasks", tag=red) == ["Weave"]
    assert await done(ada, f"/tasks/{gid}/removeTag", tag=red) == {}
    assert await names(ada, f"/tasks/{gid}/tags") == []
    assert (await ada.post(f"/tasks/{gid}/addTag", {"tag": gid})).status_code == 404
    assert (await ada.post(f"/tasks/{gid}/addTag", {})).status_code == 400
    came, went = await told(world, gid, "tags")
    assert f'"added": ["{red}"]' in came["changes"]
    assert f'"removed": ["{red}"]' in went["changes"]


async def test_dependencies_are_told_to_both_ends(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    first = await task(ada, world, "First", followers=[bob.gid])
    second = await task(ada, world, "Second")
    assert await done(ada, f"/tasks/{second}/addDependencies", dependencies=[first]) == {}
    assert await names(ada, f"/tasks/{second}/dependencies") == ["First"]
    assert await names(ada, f"/tasks/{first}/dependents") == ["Second"]
    assert await names(bob, f"/tasks/{first}/dependents") == []
    shown = await read(ada, f"/tasks/{second}", "dependencies.name")
    assert shown["dependencies"] == [{"gid": first, "name": "First"}]
    (mine,) = await told(world, second, "dependencies")
    (theirs,) = await told(world, first, "dependents")
    assert -int(bob.gid) in theirs["readers"]
    assert -int(bob.gid) not in mine["readers"]
    assert await done(ada, f"/tasks/{first}/removeDependents", dependents=[second]) == {}
    assert await names(ada, f"/tasks/{second}/dependencies") == []


async def test_our_own_api_knows_lags(world: World) -> None:
    ada = await world.person("Ada")
    first, second = await task(ada, world, "First"), await task(ada, world, "Second")
    data = {"dependencies": [first], "lag_days": 3}
    answer = await ada.own("POST", f"/tasks/{second}/addDependencies", data)
    assert answer.status_code == 200, answer.text
    shown = (await ada.own("GET", f"/tasks/{second}")).json()["data"]["dependency_links"]
    assert [(d["task"]["name"], d["lag_days"]) for d in shown] == [("First", 3)]
    await ada.own("POST", f"/tasks/{first}/addDependents", {"dependents": [second], "lag_days": -1})
    assert len(await told(world, second, "dependency_links")) == 2
    rows = await ada.own("GET", "/rows", gids=second, workspace=world.workspace)
    kept = rows.json()["data"]["tasks"]
    assert (kept["dependencies"], kept["lags"]) == ([[first]], [{first: -1}])


async def test_no_task_waits_for_itself(world: World) -> None:
    ada = await world.person("Ada")
    a, b, c = [await task(ada, world, name) for name in "abc"]
    await done(ada, f"/tasks/{b}/addDependencies", dependencies=[a])
    await done(ada, f"/tasks/{b}/addDependents", dependents=[c])
    for gid, field, other in ((a, "dependencies", c), (c, "dependents", a), (a, "dependencies", a)):
        verb = f"add{field.capitalize()}"
        answer = await ada.post(f"/tasks/{gid}/{verb}", {field: [other]})
        assert answer.status_code == 400, answer.text
        assert answer.json()["errors"][0]["message"].startswith(f"{field}: A task cannot wait")
    hidden = await ada.post(f"/tasks/{a}/addDependencies", {"dependencies": [world.workspace]})
    assert hidden.status_code == 404
    assert (await ada.post(f"/tasks/{a}/addDependencies", {})).status_code == 400


async def test_a_circle_cannot_be_closed_from_both_sides_at_once(world: World) -> None:
    """a waits for b, c for d; one person lets b wait for c, the other d for a."""
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(ada, world)
    for _ in range(4):
        a, b, c, d = [await task(ada, world, name, projects=[loom]) for name in "abcd"]
        await done(ada, f"/tasks/{a}/addDependencies", dependencies=[b])
        await done(ada, f"/tasks/{c}/addDependencies", dependencies=[d])
        answers = await asyncio.gather(
            ada.post(f"/tasks/{b}/addDependencies", {"dependencies": [c]}),
            bob.post(f"/tasks/{d}/addDependencies", {"dependencies": [a]}),
        )
        assert sorted(r.status_code for r in answers) == [200, 400]


async def test_a_task_has_at_most_thirty_dependencies_and_dependents(world: World) -> None:
    ada = await world.person("Ada")
    gid = await task(ada, world)
    others = [await task(ada, world, str(i)) for i in range(31)]
    await done(ada, f"/tasks/{gid}/addDependencies", dependencies=others[:29])
    await done(ada, f"/tasks/{gid}/addDependents", dependents=others[29:30])
    answer = await ada.post(f"/tasks/{gid}/addDependents", {"dependents": others[30:]})
    assert answer.status_code == 400
    assert "at most 30" in answer.text
    back = await ada.post(f"/tasks/{others[30]}/addDependencies", {"dependencies": [gid]})
    assert back.status_code == 400


async def test_tasks_are_listed_by_exactly_one_thing(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(ada, world)
    later = await section(ada, loom, "Later")
    await task(ada, world, "Mine", projects=[loom], assignee="me")
    await task(ada, world, "Hidden", assignee="me")
    wrong: list[dict[str, Any]] = [
        {},
        {"workspace": world.workspace},
        {"assignee": "me"},
        {"project": loom, "section": later},
        {"project": loom, "assignee": "me", "workspace": world.workspace},
    ]
    for params in wrong:
        answer = await ada.get("/tasks", **params)
        assert answer.status_code == 400
        assert answer.json()["errors"][0]["message"] == ONE_OF
    here = {"workspace": world.workspace}
    assert await names(ada, "/tasks", assignee="me", **here) == ["Mine", "Hidden"]
    assert await names(ada, "/tasks", assignee=ada.email, **here) == ["Mine", "Hidden"]
    assert await names(bob, "/tasks", assignee=ada.gid, **here) == ["Mine"]
    assert (await ada.get("/tasks", project=later)).status_code == 404


async def test_lists_leave_out_what_was_done_or_unchanged_before(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    open_, done_ = [await task(ada, world, n, projects=[loom]) for n in ("Open", "Done")]
    await ada.put(f"/tasks/{done_}", {"completed": True})
    path = f"/projects/{loom}/tasks"
    assert await names(ada, path, completed_since="now") == ["Open"]
    assert await names(ada, path, completed_since="2020-01-01") == ["Open", "Done"]
    await world.rows("UPDATE tasks SET modified_at = '2020-01-01Z' WHERE gid = $1", int(open_))
    assert await names(ada, "/tasks", project=loom, modified_since="2021-01-01") == ["Done"]
    assert (await ada.get(path, completed_since="soon")).status_code == 400


async def test_a_list_is_walked_page_by_page(world: World) -> None:
    ada = await world.person("Ada")
    red = await made(ada, "/tags", name="Red", workspace=world.workspace)
    for i in range(5):
        await task(ada, world, str(i), tags=[red], assignee="me")
    for path, params in (
        (f"/tags/{red}/tasks", {}),
        ("/tasks", {"assignee": "me", "workspace": world.workspace}),
    ):
        seen: list[str] = []
        offset: dict[str, str] = {}
        while True:
            page = (await ada.get(path, limit=2, opt_fields="name", **params, **offset)).json()
            seen += [item["name"] for item in page["data"]]
            if page["next_page"] is None:
                break
            offset = {"offset": page["next_page"]["offset"]}
        assert seen == ["0", "1", "2", "3", "4"]


async def test_a_task_is_found_by_its_id_field(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom, dyes = await private(ada, world), await private(ada, world, "Dyes")
    ticket = {"resource_subtype": "text", "representation_type": "custom_id", "id_prefix": "PROJ"}
    field = await made(ada, "/custom_fields", name="Id", workspace=world.workspace, **ticket)
    for home in (loom, dyes):
        await done(ada, f"/projects/{home}/addCustomFieldSetting", custom_field=field)
    first = await task(ada, world, "First", projects=[loom])
    later = await task(ada, world, "Later")
    await done(ada, f"/tasks/{later}/addProject", project=dyes)
    path = f"/workspaces/{world.workspace}/tasks/custom_id"
    assert (await read(ada, f"{path}/PROJ-1", "name"))["gid"] == first
    assert (await read(ada, f"{path}/proj-2", "name"))["gid"] == later
    assert (await ada.get(f"{path}/PROJ-3")).status_code == 404
    assert (await bob.get(f"{path}/PROJ-1")).status_code == 404
