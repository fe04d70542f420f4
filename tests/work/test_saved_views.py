"""Saved views: private ones are their maker's, shared ones their project's; each says only what it
may say.
"""

from typing import Any

import pytest

from tests.work.making import data, join, logged, private, project, refusal
from tests.work.weaving import field, show
from tests.world import Person, World

LATE = {
    "join": "and",
    "of": [
        {"field": "completed", "is": "is", "values": [False]},
        {"field": "due_on", "is": "before", "values": [{"days": 0}]},
    ],
}


async def view(who: Person, parent: str, name: str = "Late", **more: Any) -> str:
    asked = {"parent": parent, "name": name, **more}
    return data(await who.own("POST", "/saved_views", asked), 201)["gid"]


async def names(who: Person, project: str) -> list[str]:
    found = data(await who.own("GET", f"/projects/{project}/saved_views"))
    return [item["name"] for item in found]


async def test_a_view_keeps_everything_that_it_shows(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    points = (await field(ada, world, "number", "Points"))["gid"]
    await show(ada, loom, points)
    said = {
        "layout": "board",
        "filter": LATE,
        "sort": [{"field": f"custom_fields.{points}", "direction": "descending"}],
        "groups": [{"field": "assignee", "direction": "ascending"}],
        "columns": [
            {"field": "due_on", "width": 120, "is_hidden": False},
            {"field": f"custom_fields.{points}", "width": None, "is_hidden": True},
        ],
        "collapsed": ["done"],
    }
    gid = await view(ada, loom, **said)
    shown = data(await ada.own("GET", f"/saved_views/{gid}"))
    assert {name: shown[name] for name in said} == said
    assert shown["parent"] == {"gid": loom, "resource_type": "project", "name": "Loom"}
    assert (shown["is_shared"], shown["is_default"], shown["is_editable"]) == (False, False, True)


async def test_a_private_view_is_unknown_to_others(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(ada, world)
    mine = await view(ada, loom, "Mine")
    await view(ada, loom, "Ours", is_shared=True)
    assert await names(bob, loom) == ["Ours"]
    assert await names(ada, loom) == ["Mine", "Ours"]
    for method in ("GET", "PUT", "DELETE"):
        answer = await bob.own(method, f"/saved_views/{mine}", {"name": "His"})
        assert answer.status_code == 404
    told = (await logged(world, mine))[0]
    assert told["readers"] == [-int(ada.gid)]


async def test_shared_views_are_their_projects_editors(world: World) -> None:
    ada, eve, vic = [await world.person(n) for n in ("Ada", "Eve", "Vic")]
    loom = await private(ada, world)
    await join(ada, loom, eve.gid, "editor")
    await join(ada, loom, vic.gid, "viewer")
    ours = await view(ada, loom, is_shared=True)
    assert data(await eve.own("PUT", f"/saved_views/{ours}", {"layout": "board"}))
    for path, body in ((f"/saved_views/{ours}", {"name": "x"}),):
        assert "Only editors" in refusal(await vic.own("PUT", path, body), 403)
    asked = {"parent": loom, "name": "x", "is_shared": True}
    assert "Only editors" in refusal(await vic.own("POST", "/saved_views", asked), 403)
    own = await view(vic, loom, "Own")
    assert "Only editors" in refusal(
        await vic.own("PUT", f"/saved_views/{own}", {"is_shared": True}), 403
    )
    back = await eve.own("PUT", f"/saved_views/{ours}", {"is_shared": False})
    assert "Only its maker" in refusal(back, 403)
    assert data(await ada.own("PUT", f"/saved_views/{ours}", {"is_shared": False}))
    assert await names(eve, loom) == []
    told = (await logged(world, ours))[-1]
    assert int(loom) in told["readers_before"]
    assert told["readers"] == [-int(ada.gid)]


async def test_a_project_opens_with_the_view_that_was_chosen(world: World) -> None:
    ada = await world.person("Ada")
    loom, other = await project(ada, world), await project(ada, world, "Other")
    ours, mine = await view(ada, loom, is_shared=True), await view(ada, loom, "Mine")
    elsewhere = await view(ada, other, is_shared=True)
    path = f"/projects/{loom}/setDefaultView"
    for wrong in (mine, elsewhere):
        said = refusal(await ada.own("POST", path, {"view": wrong}), 400)
        assert said == f"view: Not a shared view of this project: {wrong}"
    data(await ada.own("POST", path, {"view": ours}))
    assert data(await ada.own("GET", f"/saved_views/{ours}"))["is_default"] is True
    keeping = await ada.own("PUT", f"/saved_views/{ours}", {"is_shared": False})
    assert "Choose another one first" in refusal(keeping, 400)
    data(await ada.own("DELETE", f"/saved_views/{ours}"))
    again = await view(ada, loom, "Again", is_shared=True)
    data(await ada.own("POST", path, {"view": again}))
    data(await ada.own("POST", path, {"view": None}))
    assert data(await ada.own("GET", f"/saved_views/{again}"))["is_default"] is False


async def test_views_stand_where_one_puts_them(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    one, two, three = [await view(ada, loom, name) for name in ("One", "Two", "Three")]
    data(await ada.own("PUT", f"/saved_views/{three}", {"insert_before": one}))
    data(await ada.own("PUT", f"/saved_views/{one}", {"insert_after": two}))
    assert await names(ada, loom) == ["Three", "Two", "One"]
    both = {"insert_before": one, "insert_after": two}
    answer = await ada.own("PUT", f"/saved_views/{three}", both)
    assert refusal(answer, 400) == "insert_before: Give insert_before or insert_after, not both"


async def test_a_deleted_view_comes_back(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    gid = await view(ada, loom)
    data(await ada.own("DELETE", f"/saved_views/{gid}"))
    assert (await ada.own("GET", f"/saved_views/{gid}")).status_code == 404
    batch = data(await ada.own("GET", "/trash"))[0]["gid"]
    data(await ada.own("POST", f"/trash/{batch}/restore"))
    assert await names(ada, loom) == ["Late"]


async def test_views_of_lists_and_searches_are_ones_own(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    here = {"workspace": world.workspace}
    own = data(await ada.get("/users/me/user_task_list", **here))["gid"]
    await view(ada, own, "Today", filter=LATE)
    await view(ada, world.workspace, "Everything late", filter=LATE)
    shared = {"parent": own, "name": "x", "is_shared": True}
    answer = await ada.own("POST", "/saved_views", shared)
    assert refusal(answer, 400) == ("is_shared: Only views of a project and searches can be shared")
    assert (await bob.own("POST", "/saved_views", {"parent": own, "name": "x"})).status_code == 404
    for path, seen in (
        (f"/user_task_lists/{own}/saved_views", ["Today"]),
        (f"/workspaces/{world.workspace}/saved_views", ["Everything late"]),
    ):
        assert [v["name"] for v in data(await ada.own("GET", path))] == seen
        assert data(await bob.own("GET", path)) == []


async def test_a_shared_view_names_no_field_that_some_may_not_know(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    secret = (await field(ada, world, "text", "Salary", privacy_setting="private"))["gid"]
    await show(ada, loom, secret)
    columns = [{"field": f"custom_fields.{secret}"}]
    mine = await view(ada, loom, "Mine", columns=columns)
    answer = await ada.own("PUT", f"/saved_views/{mine}", {"is_shared": True})
    assert "Not everybody sees the field" in refusal(answer, 400)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"name": " "}, "name: Must not be empty"),
        ({"layout": "cube"}, "layout: Must be one of"),
        ({"sort": [{"field": "tags"}]}, "sort[0].field: Tasks cannot be arranged by tags"),
        ({"sort": [{"field": "name"}] * 2}, "sort: Each field stands there once"),
        ({"groups": [{"field": "name"}]}, "groups[0].field: Tasks cannot be arranged by name"),
        ({"groups": "assignee"}, "groups: Must be a list of objects"),
        ({"columns": [{"field": "name", "width": 1}]}, "columns[0].width: Must be between"),
        ({"columns": [{"field": "x"}]}, "columns[0].field: Not a field of tasks: x"),
        ({"collapsed": ["x" * 201]}, "collapsed: Must be at most 200 characters"),
        ({"filter": {"field": "custom_fields.65", "is": "is"}}, "filter.field: Not a field"),
    ],
)
async def test_a_view_that_says_nonsense_is_refused(
    wrong: dict[str, Any], said: str, world: World
) -> None:
    ada = await world.person("Ada")
    asked = {"parent": await project(ada, world), "name": "Late", **wrong}
    assert refusal(await ada.own("POST", "/saved_views", asked), 400).startswith(said)


async def test_a_change_of_a_view_can_be_taken_back(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    gid = await view(ada, loom, filter=LATE)
    data(await ada.own("PUT", f"/saved_views/{gid}", {"filter": None, "layout": "board"}))
    change = (await ada.newest(gid))["seq"]
    data(await ada.own("POST", "/undo", {"change": change}))
    shown = data(await ada.own("GET", f"/saved_views/{gid}"))
    assert (shown["filter"], shown["layout"]) == (LATE, "list")


async def test_the_grammar_of_filters_can_be_read(world: World) -> None:
    ada = await world.person("Ada")
    told = data(await ada.own("GET", "/filter_grammar"))
    due = next(each for each in told["fields"] if each["name"] == "due_on")
    kind = next(each for each in told["kinds"] if each["name"] == due["kind"])
    assert {"before", "after", "is_empty"} <= set(kind["questions"])
