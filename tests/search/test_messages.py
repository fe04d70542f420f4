"""Messages are found by what is said in them, by whoever sees their project."""

from typing import Any

from tests.search.test_finders import index
from tests.work.making import data, join, private, project
from tests.world import Person, World
from weft.search.finders.reactions import find_missed_messages


async def found(who: Person, world: World, text: str, **more: Any) -> list[str]:
    path = f"/workspaces/{world.workspace}/messages/search"
    return [one["name"] for one in data(await who.own("GET", path, text=text, **more))]


async def post(who: Person, home: str, name: str, text: str = "") -> str:
    asked = {"project": home, "name": name, "text": text}
    return data(await who.own("POST", "/messages", asked), 201)["gid"]


async def test_a_message_is_found_by_all_that_is_said_in_it(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom, yarn = await project(ada, world), await project(ada, world)
    first = await post(ada, loom, "Kick-off", "We begin on Monday with the warp")
    await post(bob, yarn, "次の設計レビュー", "Bring the warp")
    comment = {"text": "The shuttle is broken"}
    said = data(await bob.own("POST", f"/messages/{first}/stories", comment), 201)["gid"]
    await index(world)
    assert await found(ada, world, "monday war") == ["Kick-off"]
    assert await found(ada, world, "shuttle") == ["Kick-off"]
    assert await found(ada, world, "設計") == ["次の設計レビュー"]
    assert await found(ada, world, "計設") == []
    assert await found(ada, world, "warp") == ["Kick-off", "次の設計レビュー"]
    assert await found(ada, world, "warp", limit=1) == ["Kick-off"]
    assert await found(ada, world, "warp", **{"projects.any": yarn}) == ["次の設計レビュー"]
    assert await found(ada, world, "", **{"created_by.any": "me"}) == ["Kick-off"]
    later = {"created_at.after": "2999-01-01T00:00:00Z"}
    assert await found(ada, world, "warp", **later) == []
    data(await bob.delete(f"/stories/{said}"))
    data(await ada.own("PUT", f"/messages/{first}", {"name": "Start"}))
    await index(world)
    assert await found(ada, world, "shuttle") == []
    assert await found(ada, world, "start") == ["Start"]
    data(await ada.own("DELETE", f"/messages/{first}"))
    await index(world)
    assert await found(ada, world, "warp") == ["次の設計レビュー"]


async def test_whoever_does_not_see_the_project_finds_nothing_of_it(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await private(ada, world)
    await post(ada, loom, "Zeppelin")
    await index(world)
    assert (await found(ada, world, "zep"), await found(bob, world, "zep")) == (["Zeppelin"], [])
    await join(ada, loom, bob.gid, "viewer")
    assert await found(bob, world, "zep") == ["Zeppelin"]
    data(await ada.put(f"/projects/{loom}", {"privacy_setting": "public_to_workspace"}))
    await index(world)
    eve = await world.person("Eve")
    assert await found(eve, world, "zep") == ["Zeppelin"]
    data(await ada.put(f"/projects/{loom}", {"privacy_setting": "private"}))
    assert await found(eve, world, "zep") == []
    await index(world)
    assert await found(eve, world, "zep") == []
    data(await ada.delete(f"/projects/{loom}"))
    assert await found(ada, world, "zep") == []


async def test_what_was_said_before_is_found_too(world: World) -> None:
    ada = await world.person("Ada")
    await post(ada, await project(ada, world), "Zeppelin")
    await index(world)
    await world.rows("DELETE FROM name_search WHERE workspace_gid = $1", int(world.workspace))
    assert await found(ada, world, "zep") == []
    assert await find_missed_messages(world.base) >= 1
    assert await found(ada, world, "zep") == ["Zeppelin"]
    assert await find_missed_messages(world.base) == 0
