"""Streams name only what their readers may see: not even the gid of anything else."""

import json
from typing import Any

from tests.listening import Heard, listening
from tests.work.making import data, join, private, project, task
from tests.world import Person, World


async def until(heard: Heard, last: str) -> list[dict[str, Any]]:
    """All ops up to the first that tells of a thing."""
    ops = [await heard.op()]
    while ops[-1]["gid"] != last:
        ops.append(await heard.op())
    return ops


async def lone(who: Person, world: World, name: str = "Lone") -> str:
    """A task that only who makes it sees."""
    return data(await who.post("/tasks", {"name": name, "workspace": world.workspace}), 201)["gid"]


async def test_a_hidden_dependency_is_not_even_a_number(world: World, address: str) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    open_, hidden = await task(ada, "Open", await project(ada, world)), await lone(ada, world)
    async with listening(bob, address) as his, listening(ada, address) as hers:
        await ada.post(f"/tasks/{open_}/addDependencies", {"dependencies": [hidden]})
        last = await lone(bob, world)
        ops = await until(his, last)
        assert hidden not in json.dumps(ops)
        assert {"dependencies": {"added": [hidden]}} in [
            op.get("changes") for op in await until(hers, hidden)
        ]


async def test_a_hidden_parent_is_not_even_a_number(world: World, address: str) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    part, hidden = await task(ada, "Part", await project(ada, world)), await lone(ada, world)
    async with listening(bob, address) as his:
        data(await ada.post(f"/tasks/{part}/setParent", {"parent": hidden}))
        born = data(await ada.post(f"/tasks/{hidden}/subtasks", {"name": "Born"}), 201)["gid"]
        data(await ada.post(f"/tasks/{born}/addFollowers", {"followers": [bob.gid]}))
        ops = await until(his, await lone(bob, world))
    assert {op["gid"] for op in ops} >= {born}
    assert hidden not in json.dumps(ops)


async def test_a_mention_of_what_is_hidden_is_a_private_link(world: World, address: str) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    open_, hidden = await task(ada, "Open", await project(ada, world)), await lone(ada, world)
    seen = await task(ada, "Seen", await project(ada, world))
    links = "".join(f'<a data-asana-gid="{gid}"/>' for gid in (seen, hidden))
    async with listening(bob, address) as his:
        data(await ada.put(f"/tasks/{open_}", {"html_notes": f"<body>{links}</body>"}))
        op = (await until(his, open_))[-1]
    text = op["changes"]["html_notes"][1]
    assert seen in text
    assert hidden not in text


async def test_a_guest_hears_nothing_of_people_they_do_not_know(world: World, address: str) -> None:
    ada, bob, gus = [
        await world.person("Ada"),
        await world.person("Bob"),
        await world.person("Gus", kind="guest"),
    ]
    place = await project(ada, world)
    one = await task(ada, "One", place)
    data(await ada.post(f"/tasks/{one}/addFollowers", {"followers": [gus.gid]}))
    async with listening(gus, address) as heard:
        data(await bob.put(f"/tasks/{one}", {"name": "renamed"}))
        told = (await until(heard, one))[-1]
        assert (told["changes"], told["user"]) == ({"name": ["One", "renamed"]}, None)
        data(await ada.put(f"/tasks/{one}", {"assignee": bob.gid}))
        told = (await until(heard, one))[-1]
        assert told["changes"]["assignee"] == [None, bob.gid]
        assert told["user"] == ada.gid


async def test_the_value_of_a_field_of_a_hidden_project_is_not_told(
    world: World, address: str
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    open_, closed = await project(ada, world), await private(ada, world)
    asked = {"name": "Cost", "resource_subtype": "number", "precision": 0}
    local = {"custom_field": asked, "is_important": False}
    setting = data(await ada.post(f"/projects/{closed}/addCustomFieldSetting", local))
    field = setting["custom_field"]["gid"]
    both = await task(ada, "Both", open_, closed)
    async with listening(bob, address) as his, listening(ada, address) as hers:
        data(await ada.put(f"/tasks/{both}", {"custom_fields": {field: 7}, "name": "dearer"}))
        op = (await until(his, both))[-1]
        assert op["changes"] == {"name": ["Both", "dearer"]}
        assert (await until(hers, both))[-1]["changes"]["custom_fields"] == {field: [None, 7]}


async def test_who_loses_a_task_looks_afresh_for_what_was_below_it(
    world: World, address: str
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    top = await lone(ada, world, "Top")
    below = data(await ada.post(f"/tasks/{top}/subtasks", {"name": "Below"}), 201)["gid"]
    data(await ada.post(f"/tasks/{top}/addFollowers", {"followers": [bob.gid]}))
    assert (await bob.get(f"/tasks/{below}")).status_code == 200
    async with listening(bob, address) as his:
        data(await ada.post(f"/tasks/{top}/removeFollowers", {"followers": [bob.gid]}))
        told = [await his.op(), await his.op()]
    assert [(op["gid"], op["action"]) for op in told] == [(top, "gone"), (None, "resnapshot")]


async def test_who_gains_a_task_looks_afresh_for_what_is_below_it(
    world: World, address: str
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    top, part = await lone(ada, world, "Top"), await lone(ada, world, "Part")
    data(await ada.post(f"/tasks/{part}/subtasks", {"name": "Below"}), 201)
    data(await ada.post(f"/tasks/{top}/addFollowers", {"followers": [bob.gid]}))
    async with listening(bob, address) as his:
        data(await ada.post(f"/tasks/{part}/setParent", {"parent": top}))
        ops = await until(his, await lone(bob, world))
    assert [op["action"] for op in ops if op["gid"] in (part, None)][:2] == [
        "changed",
        "resnapshot",
    ]


async def test_a_closing_project_calls_for_a_fresh_look(world: World, address: str) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    place = await project(ada, world)
    await task(ada, "Inside", place)
    async with listening(bob, address) as his:
        data(await ada.put(f"/projects/{place}", {"privacy_setting": "private"}))
        told = [await his.op(), await his.op()]
        data(await ada.put(f"/projects/{place}", {"privacy_setting": "public_to_workspace"}))
        opened = await until(his, place)
        again = await his.op()
    assert [(op["gid"], op["action"]) for op in told] == [(place, "gone"), (None, "resnapshot")]
    assert (opened[-1]["action"], again["action"]) == ("changed", "resnapshot")


async def test_what_moves_below_an_ancestor_is_told_to_those_who_lose_it(
    world: World, address: str
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    top, other = await lone(ada, world, "Top"), await lone(ada, world, "Other")
    middle = data(await ada.post(f"/tasks/{top}/subtasks", {"name": "Middle"}), 201)["gid"]
    low = data(await ada.post(f"/tasks/{middle}/subtasks", {"name": "Low"}), 201)["gid"]
    data(await ada.post(f"/tasks/{top}/addFollowers", {"followers": [bob.gid]}))
    assert (await bob.get(f"/tasks/{low}")).status_code == 200
    async with listening(bob, address) as his:
        data(await ada.post(f"/tasks/{middle}/setParent", {"parent": other}))
        ops = [await his.op()]
        while ops[-1]["action"] != "resnapshot":
            ops.append(await his.op())
    assert (await bob.get(f"/tasks/{low}")).status_code == 404
    assert (middle, "gone") in [(op["gid"], op["action"]) for op in ops]
    assert other not in json.dumps(ops)


async def test_who_was_let_in_meanwhile_is_not_told_what_went_before(
    world: World, address: str
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    place, elsewhere = await private(ada, world), await private(ada, world)
    async with listening(ada, address) as hers:
        moving = await task(ada, "Moving", place, elsewhere)
        start = (await hers.op())["seq"] - 1
        data(await ada.post(f"/tasks/{moving}/removeProject", {"project": place}))
        data(await ada.put(f"/tasks/{moving}", {"name": "elsewhere"}))
    await join(ada, place, bob.gid, "viewer")
    async with listening(bob, address, since=start) as his:
        last = await lone(bob, world)
        ops = await until(his, last)
    assert moving not in json.dumps(ops)
    assert ops[0]["action"] == "resnapshot"


async def test_who_lost_a_project_while_away_looks_afresh(world: World, address: str) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    place = await private(ada, world)
    inside = await task(ada, "Inside", place)
    membership = await join(ada, place, bob.gid, "viewer")
    async with listening(bob, address) as his:
        data(await ada.put(f"/tasks/{inside}", {"name": "told"}))
        start = (await his.op())["seq"]
    data(await ada.delete(f"/memberships/{membership['gid']}"))
    data(await ada.put(f"/tasks/{inside}", {"name": "not told"}))
    async with listening(bob, address, since=start) as his:
        ops = await until(his, await lone(bob, world))
    assert ops[0]["action"] == "resnapshot"
    assert inside not in json.dumps(ops)


async def test_a_section_of_ones_own_list_says_where_it_is(world: World, address: str) -> None:
    ada = await world.person("Ada")
    own = data(await ada.get("/users/me/user_task_list", workspace=world.workspace))["gid"]
    async with listening(ada, address, subscribe=f"{world.workspace},{ada.gid}") as hers:
        made = data(await ada.post(f"/projects/{own}/sections", {"name": "Waiting"}), 201)["gid"]
        op = await hers.op()
    assert (op["gid"], op["action"], op["parent"]) == (made, "added", own)
