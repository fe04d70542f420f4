"""Sections of projects: their names, their order, their end."""

import asyncio

import pytest

from tests.work.making import data, join, logged, names, private, project, refusal, status, task
from tests.world import Person, World, found_world
from weft.std.rank import LONGEST


async def section(who: Person, project: str, name: str, **more: str) -> str:
    """A new section's gid."""
    made = await who.post(f"/projects/{project}/sections", {"name": name, **more})
    return data(made, 201)["gid"]


async def test_a_section_is_made_read_and_renamed(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    made = await ada.post(f"/projects/{gid}/sections", {"name": "Warp"})
    found = data(made, 201)
    home = {"gid": gid, "resource_type": "project", "name": "Loom"}
    assert made.headers["location"] == f"/api/1.0/sections/{found['gid']}"
    assert found == {
        "gid": found["gid"],
        "resource_type": "section",
        "name": "Warp",
        "created_at": found["created_at"],
        "project": home,
        "projects": [home],
    }
    path = f"/sections/{found['gid']}"
    assert data(await ada.put(path, {"name": "Weft"}))["name"] == "Weft"
    assert data(await ada.get(path, opt_fields="name")) == {"gid": found["gid"], "name": "Weft"}
    actions = [row["action"] for row in await logged(world, found["gid"])]
    assert actions == ["added", "changed"]


async def test_sections_stand_where_they_are_put(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    path = f"/projects/{gid}/sections"
    one = await section(ada, gid, "One")
    three = await section(ada, gid, "Three")
    two = await section(ada, gid, "Two", insert_before=three)
    await section(ada, gid, "Half", insert_after=one)
    assert await names(ada, path) == ["Untitled section", "One", "Half", "Two", "Three"]
    moved = await ada.post(f"{path}/insert", {"section": three, "before_section": one})
    assert data(moved) == {}
    assert await names(ada, path) == ["Untitled section", "Three", "One", "Half", "Two"]
    data(await ada.put(f"/sections/{three}", {"insert_after": two, "name": "3"}))
    assert await names(ada, path) == ["Untitled section", "One", "Half", "Two", "3"]


async def test_sections_are_listed_page_by_page(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    for name in ("B", "C"):
        await section(ada, gid, name)
    path = f"/projects/{gid}/sections"
    first = await ada.get(path, limit=2)
    offset = first.json()["next_page"]["offset"]
    assert await names(ada, path, limit=2, offset=offset) == ["C"]


async def test_what_does_not_fit_is_refused(world: World) -> None:
    ada = await world.person("Ada")
    gid, other = await project(ada, world), await project(ada, world, "Other")
    path = f"/projects/{gid}/sections"
    here, there = await section(ada, gid, "Here"), await section(ada, other, "There")
    for asked, field in (
        ({}, "name"),
        ({"name": "  "}, "name"),
        ({"name": "x", "insert_before": here, "insert_after": here}, "insert_before"),
        ({"name": "x", "insert_before": there}, "section"),
    ):
        assert refusal(await ada.post(path, asked), 400).startswith(f"{field}: ")
    for asked in (
        {"section": here},
        {"section": here, "before_section": here, "after_section": here},
        {"section": there, "before_section": here},
        {"section": here, "before_section": there},
        {"before_section": here},
    ):
        assert (await ada.post(f"{path}/insert", asked)).status_code == 400


async def test_only_an_empty_section_goes_and_never_the_last(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    (first,) = data(await ada.get(f"/projects/{gid}/sections"))
    assert (await ada.delete(f"/sections/{first['gid']}")).status_code == 400
    second = await section(ada, gid, "Second")
    place = [{"project": gid, "section": second}]
    await task(ada, "Inside", memberships=place)
    assert refusal(await ada.delete(f"/sections/{second}"), 400).startswith("section: ")
    assert data(await ada.delete(f"/sections/{first['gid']}")) == {}
    assert await names(ada, f"/projects/{gid}/sections") == ["Second"]
    assert (await logged(world, first["gid"]))[-1]["action"] == "deleted"


async def test_two_sections_cannot_both_be_the_last_to_go(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    (first,) = data(await ada.get(f"/projects/{gid}/sections"))
    second = await section(ada, gid, "Second")
    answers = await asyncio.gather(
        ada.delete(f"/sections/{first['gid']}"), ada.delete(f"/sections/{second}")
    )
    assert sorted(a.status_code for a in answers) == [200, 400]


async def test_ten_sections_made_at_once_all_stand(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    made = (ada.post(f"/projects/{gid}/sections", {"name": f"S{n}"}) for n in range(10))
    assert [a.status_code for a in await asyncio.gather(*made)] == [201] * 10
    assert len(await names(ada, f"/projects/{gid}/sections")) == 11


async def test_ranks_are_spread_anew_before_they_grow_too_long(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    long = "SELECT gid FROM sections WHERE home_gid = $1"
    (first,) = await world.rows(long, int(gid))
    grown = "a0" + "0" * (LONGEST - 3) + "1"
    await world.rows("UPDATE sections SET rank = $2 WHERE gid = $1", first["gid"], "a0")
    last = await section(ada, gid, "Last")
    await world.rows("UPDATE sections SET rank = $2 WHERE gid = $1", int(last), grown)
    await section(ada, gid, "Middle", insert_before=last)
    assert await names(ada, f"/projects/{gid}/sections") == ["Untitled section", "Middle", "Last"]
    rows = await world.rows("SELECT rank FROM sections WHERE home_gid = $1", int(gid))
    assert max(len(row["rank"]) for row in rows) < 5


async def test_strangers_and_viewers_change_nothing(world: World) -> None:
    ada, bob, cleo = [await world.person(name) for name in ("Ada", "Bob", "Cleo")]
    gid = await private(ada, world)
    (first,) = data(await ada.get(f"/projects/{gid}/sections"))
    await join(ada, gid, bob.gid, "commenter")
    path = f"/sections/{first['gid']}"
    for who, expected in ((bob, 403), (cleo, 404)):
        assert (await who.put(path, {"name": "x"})).status_code == expected
        assert (await who.delete(path)).status_code == expected
        made = await who.post(f"/projects/{gid}/sections", {"name": "x"})
        assert made.status_code == expected
    assert (await status(bob, path), await status(cleo, path)) == (200, 404)
    async with found_world(world.base, "Elsewhere") as other:
        eve = await other.person("Eve")
        assert await status(eve, path) == 404
    assert refusal(await cleo.put(path, {"name": "x"}), 404) == (
        f"section: Unknown object: {first['gid']}"
    )


@pytest.mark.parametrize("kind", ["guest", "member"])
async def test_access_to_a_section_is_explained_to_those_who_see_it(
    world: World, kind: str
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob", kind=kind)
    gid = await private(ada, world)
    (first,) = data(await ada.get(f"/projects/{gid}/sections"))
    assert (await bob.own("GET", f"/sections/{first['gid']}/access")).status_code == 404
    await join(ada, gid, bob.gid, "viewer")
    (home,) = data(await bob.own("GET", f"/sections/{first['gid']}/access"))["projects"]
    assert home["project"]["gid"] == gid
