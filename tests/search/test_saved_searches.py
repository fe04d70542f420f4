"""Saved searches: named criteria, private or for all members, run with the rights of whoever looks;
their result as CSV that no spreadsheet computes.
"""

import csv
from typing import Any

import pytest
import pytest_asyncio

from tests.work.making import data, private, project, refusal, task
from tests.world import Person, World
from weft.doors import catalog, worker
from weft.kernel.feed import enrol


@pytest_asyncio.fixture
async def ada(world: World) -> Person:
    await enrol(world.base, *catalog.CONSUMERS)
    return await world.person("Ada")


async def found_soon(world: World) -> None:
    """Let the finders catch up."""
    while await worker.catch_up(world.base, catalog.CONSUMERS):
        pass


async def saved(who: Person, world: World, criteria: Any, **more: Any) -> str:
    asked = {"parent": world.workspace, "name": "Mine", "criteria": criteria, **more}
    return data(await who.own("POST", "/saved_views", asked), 201)["gid"]


async def run(who: Person, gid: str, **query: Any) -> list[str]:
    answer = await who.own("GET", f"/saved_views/{gid}/tasks", opt_fields="name", **query)
    return [each["name"] for each in data(answer)]


async def test_a_shared_search_finds_for_each_reader_what_they_may_see(
    ada: Person, world: World
) -> None:
    bob, guest = await world.person("Bob"), await world.person("Gil", kind="guest")
    await task(ada, "Spin yarn", await project(ada, world), assignee="me")
    await task(ada, "Spin secret yarn", await private(ada, world))
    await task(bob, "Dye yarn", await project(bob, world), assignee="me")
    await found_soon(world)
    words = await saved(ada, world, {"text": "yarn", "sort_by": "created_at"}, is_shared=True)
    assert await run(ada, words) == ["Dye yarn", "Spin secret yarn", "Spin yarn"]
    assert await run(bob, words) == ["Dye yarn", "Spin yarn"]
    assert await run(bob, words, most=1) == ["Dye yarn"]
    own = await saved(ada, world, {"assignee.any": "me", "completed": False}, is_shared=True)
    assert await run(bob, own) == ["Dye yarn"]
    assert (await guest.own("GET", f"/saved_views/{own}/tasks")).status_code == 404
    listed = data(await bob.own("GET", f"/workspaces/{world.workspace}/saved_views"))
    assert [view["gid"] for view in listed] == [words, own]


async def test_a_private_search_is_its_makers_alone_and_a_shared_one_changed_by_them(
    ada: Person, world: World
) -> None:
    bob, guest = await world.person("Bob"), await world.person("Gil", kind="guest")
    gid = await saved(ada, world, {"completed": False})
    for path in ("", "/tasks", "/csv"):
        assert (await bob.own("GET", f"/saved_views/{gid}{path}")).status_code == 404
    data(await ada.own("PUT", f"/saved_views/{gid}", {"is_shared": True}))
    assert not data(await bob.own("GET", f"/saved_views/{gid}"))["is_editable"]
    assert (await bob.own("PUT", f"/saved_views/{gid}", {"name": "His"})).status_code == 403
    assert (await bob.own("DELETE", f"/saved_views/{gid}")).status_code == 403
    asked = {"parent": world.workspace, "name": "Mine", "criteria": {}, "is_shared": True}
    assert (await guest.own("POST", "/saved_views", asked)).status_code == 403
    data(await ada.own("DELETE", f"/saved_views/{gid}"))
    assert (await bob.own("GET", f"/saved_views/{gid}")).status_code == 404


@pytest.mark.parametrize(
    ("criteria", "word"),
    [
        ([], "criteria: Must be an object"),
        ({"colour": "blue"}, "criteria.colour: Tasks are not searched by this"),
        ({"completed": "perhaps"}, "criteria.completed: Must be true or false"),
        ({"due_on.before": "soon"}, "criteria.due_on.before: "),
        ({f"custom_fields.{n}.value": "1" for n in range(51)}, "criteria: Must have at most 50"),
    ],
)
async def test_criteria_that_no_search_understands_are_refused_by_name(
    ada: Person, world: World, criteria: Any, word: str
) -> None:
    asked = {"parent": world.workspace, "name": "Mine", "criteria": criteria}
    assert word in refusal(await ada.own("POST", "/saved_views", asked), 400)
    assert data(await ada.own("GET", f"/workspaces/{world.workspace}/saved_views")) == []


async def test_only_searches_of_the_workspace_have_criteria(ada: Person, world: World) -> None:
    loom = await project(ada, world)
    asked = {"parent": loom, "name": "Mine", "criteria": {"completed": False}}
    assert "criteria: Only searches" in refusal(await ada.own("POST", "/saved_views", asked), 400)
    del asked["criteria"]
    view = data(await ada.own("POST", "/saved_views", asked), 201)["gid"]
    assert "no criteria" in refusal(await ada.own("GET", f"/saved_views/{view}/tasks"), 400)
    search = await saved(ada, world, {"completed": False})
    for most in (0, 101):
        answer = await ada.own("GET", f"/saved_views/{search}/tasks", most=most)
        assert "most: Must be" in refusal(answer, 400)


async def test_who_takes_a_result_away_as_csv_is_written_down(ada: Person, world: World) -> None:
    bob = await world.person("Bob")
    await task(ada, "Spin yarn", await project(ada, world))
    await found_soon(world)
    gid = await saved(ada, world, {"text": "yarn"}, is_shared=True)
    assert (await bob.own("GET", f"/saved_views/{gid}/csv")).status_code == 200
    taken = await world.base.rows(
        """SELECT actor_gid::text, resource_gid::text, origin, details::text FROM audit
WHERE workspace_gid = $1 AND action = 'saved_view.exported'""",
        int(world.workspace),
    )
    assert [tuple(row) for row in taken] == [(bob.gid, gid, "api", '{"tasks": 1}')]


async def test_the_result_as_csv_is_never_computed(ada: Person, world: World) -> None:
    loom = await project(ada, world, "Loom")
    evil = '=HYPERLINK("http://evil.example","yarn")'
    await task(ada, evil, loom, notes="-1+1 yarn", assignee="me", due_on="2031-03-03")
    await found_soon(world)
    gid = await saved(ada, world, {"text": "yarn"})
    answer = await ada.own("GET", f"/saved_views/{gid}/csv")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"].startswith("attachment")
    head, row = csv.reader(answer.text.splitlines())
    shown = dict(zip(head, row, strict=True))
    assert (shown["Name"], shown["Notes"]) == (f"'{evil}", "'-1+1 yarn")
    assert (shown["Projects"], shown["Assignee"], shown["Due Date"]) == (
        "Loom",
        "Ada",
        "2031-03-03",
    )
