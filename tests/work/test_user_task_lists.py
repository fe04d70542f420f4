"""People's own lists through the API."""

from typing import Any

from tests.work.graph import names, project, read, task
from tests.world import Person, World


async def own_list(who: Person, world: World, whose: str = "me") -> dict[str, Any]:
    """A person's list."""
    answer = await who.get(f"/users/{whose}/user_task_list", workspace=world.workspace)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def sections_of(world: World, list_gid: str) -> dict[str, str]:
    """The sections of a list by name."""
    rows = await world.rows(
        "SELECT gid, name FROM sections WHERE home_gid = $1 ORDER BY rank", int(list_gid)
    )
    return {row["name"]: str(row["gid"]) for row in rows}


async def test_a_list_comes_into_being_when_it_is_asked_for(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    found = await own_list(ada, world)
    assert found["name"] == "My tasks in Loom"
    assert found["owner"]["name"] == "Ada"
    assert found["workspace"]["gid"] == world.workspace
    assert (await own_list(bob, world, ada.gid))["gid"] == found["gid"]
    assert (await own_list(bob, world, ada.email))["gid"] == found["gid"]
    assert (await read(bob, f"/user_task_lists/{found['gid']}", "name"))["gid"] == found["gid"]
    sections = await sections_of(world, found["gid"])
    assert list(sections) == ["Recently assigned", "Do today", "Do next week", "Do later"]
    missing = await ada.get("/users/me/user_task_list")
    assert missing.status_code == 400
    unknown = await ada.get("/users/77/user_task_list", workspace=world.workspace)
    assert unknown.status_code == 404


async def test_guests_have_a_list_and_see_no_other(world: World) -> None:
    ada, guest = await world.person("Ada"), await world.person("Gus", kind="guest")
    mine = await own_list(ada, world)
    assert (await own_list(guest, world))["owner"]["gid"] == guest.gid
    assert (await guest.get(f"/user_task_lists/{mine['gid']}")).status_code == 404
    answer = await guest.get(f"/users/{ada.gid}/user_task_list", workspace=world.workspace)
    assert answer.status_code == 404


async def test_a_list_holds_what_is_assigned_in_the_order_of_its_sections(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(ada, world)
    mine = await own_list(ada, world)
    sections = await sections_of(world, mine["gid"])
    later = await task(ada, world, "Later", assignee="me", assignee_section=sections["Do later"])
    await task(ada, world, "New", assignee="me", projects=[loom])
    today = await task(ada, world, "Today", assignee="me", assignee_status="today")
    shared = await task(bob, world, "Shared", assignee="me")
    await bob.own("POST", f"/tasks/{shared}/addCoAssignees", {"co_assignees": [ada.gid]})
    path = f"/user_task_lists/{mine['gid']}/tasks"
    assert await names(ada, path) == ["New", "Shared", "Today", "Later"]
    assert await names(ada, "/tasks", user_task_list=mine["gid"]) == [
        "New",
        "Shared",
        "Today",
        "Later",
    ]
    assert await names(bob, path) == ["New", "Shared"]
    first = await ada.get(path, limit=3, opt_fields="name")
    offset = first.json()["next_page"]["offset"]
    assert await names(ada, path, limit=3, offset=offset) == ["Later"]
    await ada.put(f"/tasks/{later}", {"completed": True})
    assert await names(ada, path, completed_since="now") == ["New", "Shared", "Today"]
    assert await names(ada, f"/sections/{sections['Do today']}/tasks") == ["Today"]
    assert await names(ada, f"/sections/{sections['Recently assigned']}/tasks") == ["New"]
    assert (await bob.get(f"/sections/{sections['Do today']}/tasks")).status_code == 404
    assert (await read(ada, f"/tasks/{today}", "assignee_section.name,assignee_status")) == {
        "gid": today,
        "assignee_section": {"gid": sections["Do today"], "name": "Do today"},
        "assignee_status": "today",
    }


async def test_only_the_assignee_sees_and_arranges_their_list(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    mine, theirs = await own_list(ada, world), await own_list(bob, world)
    my_sections = await sections_of(world, mine["gid"])
    gid = await task(ada, world, assignee="me", followers=[bob.gid])
    fields = "assignee_section.name,assignee_status"
    assert await read(bob, f"/tasks/{gid}", fields) == {
        "gid": gid,
        "assignee_section": None,
        "assignee_status": "upcoming",
    }
    answer = await bob.put(f"/tasks/{gid}", {"assignee_status": "today"})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["message"].startswith("assignee_status: Only the assignee")
    foreign = (await sections_of(world, theirs["gid"]))["Do today"]
    answer = await ada.put(f"/tasks/{gid}", {"assignee_section": foreign})
    assert answer.status_code == 404
    moved = {"assignee_section": my_sections["Do next week"]}
    assert (await ada.put(f"/tasks/{gid}", moved)).status_code == 200
    assert (await read(ada, f"/tasks/{gid}", fields))["assignee_status"] == "upcoming"
    await ada.put(f"/tasks/{gid}", {"assignee": bob.gid})
    assert await world.rows("SELECT 1 FROM user_task_places WHERE task_gid = $1", int(gid)) == []


async def test_in_ones_own_list_a_task_goes_beside_another(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    mine = await own_list(ada, world)
    sections = await sections_of(world, mine["gid"])
    path = f"/user_task_lists/{mine['gid']}/tasks"
    one, two, three = [await task(ada, world, n, assignee="me") for n in ("One", "Two", "Three")]
    today = f"/sections/{sections['Do today']}/addTask"
    for gid, beside in ((one, {}), (two, {}), (three, {"insert_after": two})):
        answer = await ada.post(today, {"task": gid, **beside})
        assert answer.status_code == 200, answer.text
    assert await names(ada, path) == ["Two", "Three", "One"]
    await ada.post(today, {"task": one, "insert_before": three})
    assert await names(ada, path) == ["Two", "One", "Three"]

    away = await task(ada, world, "Away", assignee=bob.gid)
    refused = await ada.post(today, {"task": away})
    assert refused.status_code == 400
    assert refused.json()["errors"][0]["message"].startswith("task: Only what is assigned to you")
    elsewhere = f"/sections/{sections['Do later']}/addTask"
    refused = await ada.post(elsewhere, {"task": one, "insert_after": two})
    assert refused.status_code == 400
    assert "Not a task of this section" in refused.json()["errors"][0]["message"]
    assert (await bob.post(today, {"task": away})).status_code == 404
    assert await names(ada, path) == ["Two", "One", "Three"]


async def test_the_owner_makes_and_moves_the_sections_of_their_list(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    mine = (await own_list(ada, world))["gid"]
    before = await sections_of(world, mine)
    after = {"name": "Waiting", "insert_after": before["Do today"]}
    made = await ada.post(f"/projects/{mine}/sections", after)
    assert made.status_code == 201, made.text
    assert list(await sections_of(world, mine))[1:3] == ["Do today", "Waiting"]
    moved = {"section": made.json()["data"]["gid"], "before_section": before["Do today"]}
    assert (await ada.post(f"/projects/{mine}/sections/insert", moved)).status_code == 200
    assert list(await sections_of(world, mine))[1:3] == ["Waiting", "Do today"]
    assert (await bob.post(f"/projects/{mine}/sections", {"name": "Mine"})).status_code == 404
    assert len(await sections_of(world, mine)) == 5
