"""What a person keeps at hand: favourites in their order, and what they looked at."""

from tests.identity.test_users import message, names
from tests.world import Person, World

WEFT = "/api/weft/1"


async def keep(who: Person, thing: str, **more: str) -> None:
    """Put something on somebody's shelf."""
    answer = await who.client.put(f"{WEFT}/favorites/{thing}", json={"data": more})
    assert (answer.status_code, answer.json()) == (200, {"data": {}}), answer.text


async def kept(who: Person, world: World) -> list[str]:
    """The names on somebody's shelf."""
    answer = await who.client.get(f"{WEFT}/favorites", params={"workspace": world.workspace})
    assert answer.status_code == 200, answer.text
    return [item["resource"]["name"] for item in answer.json()["data"]]


async def test_favorites_stand_in_the_order_one_gives_them(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    one, two, three = [
        await world.project(name=name, members=(ada,)) for name in ("One", "Two", "Three")
    ]
    for project in (one, two, three):
        await keep(ada, project)
    await keep(ada, bob.gid, workspace=world.workspace)
    assert await kept(ada, world) == ["One", "Two", "Three", "Bob"]
    await keep(ada, three, insert_before=one)
    await keep(ada, one, insert_after=bob.gid)
    await keep(ada, two)
    assert await kept(ada, world) == ["Three", "Two", "Bob", "One"]
    params = {"workspace": world.workspace, "resource_type": "project"}
    path = "/users/me/favorites"
    assert names(await ada.get(path, **params)) == ["Three", "Two", "One"]
    first = await ada.get(path, limit=1, **params)
    offset = first.json()["next_page"]["offset"]
    assert names(await ada.get(path, limit=1, offset=offset, **params)) == ["Two"]
    people = await ada.get(path, workspace=world.workspace, resource_type="user")
    assert people.json()["data"] == [{"gid": bob.gid, "resource_type": "user", "name": "Bob"}]
    none = await ada.get(path, workspace=world.workspace, resource_type="portfolio")
    assert none.json()["data"] == []


async def test_a_favorite_is_dropped(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    project = await world.project(members=(ada,))
    await keep(ada, project)
    await keep(ada, bob.gid, workspace=world.workspace)
    here = {"workspace": world.workspace}
    for thing in (project, bob.gid, bob.gid):
        gone = await ada.client.delete(f"{WEFT}/favorites/{thing}", params=here)
        assert (gone.status_code, gone.json()) == (200, {"data": {}}), gone.text
    assert await kept(ada, world) == []


async def test_favorites_of_others_are_theirs(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    shared = await world.project(members=(ada, bob))
    await keep(ada, shared)
    await keep(bob, shared)
    assert await kept(ada, world) == ["Cloth"]
    params = {"workspace": world.workspace, "resource_type": "project"}
    assert (await ada.get(f"/users/{bob.gid}/favorites", **params)).status_code == 403
    kind = await ada.get("/users/me/favorites", workspace=world.workspace)
    assert message(kind) == "resource_type: Missing input"


async def test_what_one_does_not_see_is_not_kept_or_shown(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    private = await world.project(members=(ada,))
    hidden = await bob.client.put(f"{WEFT}/favorites/{private}")
    assert (hidden.status_code, message(hidden)) == (404, f"resource: Unknown object: {private}")
    body = {"data": {"resource": private}}
    assert (await bob.client.post(f"{WEFT}/recents", json=body)).status_code == 404
    await keep(ada, private)
    await world.base.row("DELETE FROM project_memberships WHERE project_gid = $1", int(private))
    await world.base.row(
        "UPDATE epochs SET access_epoch = access_epoch + 1 WHERE workspace_gid = $1",
        int(world.workspace),
    )
    assert await kept(ada, world) == []


async def test_recents_come_latest_first(world: World) -> None:
    ada = await world.person("Ada")
    one, two = [await world.project(name=name, members=(ada,)) for name in ("One", "Two")]
    for thing in (one, two, one):
        answer = await ada.client.post(f"{WEFT}/recents", json={"data": {"resource": thing}})
        assert (answer.status_code, answer.json()) == (200, {"data": {}})
    listed = await ada.client.get(f"{WEFT}/recents", params={"workspace": world.workspace})
    assert [item["resource"]["name"] for item in listed.json()["data"]] == ["One", "Two"]
