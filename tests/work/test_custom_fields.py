"""Custom fields through the API: definitions, options, where they show."""

import asyncio
import json
from typing import Any

import pytest

from tests.work.weaving import answer, field, one, project, refusal, show, shown, task
from tests.world import Person, World
from weft.doors.inside import Inside
from weft.kernel.feed import consume, enrol
from weft.kernel.unit_of_work import Unit
from weft.search.finders.reactions import CONSUMER, keep_finders
from weft.std.clock import SystemClock
from weft.work.tasks.commands.bringing import Coming, bring_tasks

OPTIONS = [{"name": "Open", "color": "red"}, {"name": "Shut"}]


async def log(world: World, resource: str) -> list[Any]:
    """The log of one kind of thing, the oldest first, but for what was added."""
    return await world.rows(
        "SELECT * FROM log WHERE workspace_gid = $1 AND resource = $2 AND action <> 'added' "
        "ORDER BY id",
        int(world.workspace),
        resource,
    )


async def test_a_field_is_defined_read_changed_and_listed(world: World) -> None:
    ada = await world.person("Ada")
    cost = await field(
        ada, world, "number", "Cost", precision=2, format="currency", currency_code="EUR"
    )
    assert cost["precision"] == 2
    assert cost["created_by"]["gid"] == ada.gid
    assert answer(await ada.get(f"/custom_fields/{cost['gid']}")) == cost
    changed = answer(await ada.put(f"/custom_fields/{cost['gid']}", {"name": "Price"}))
    assert changed["name"] == "Price"
    listed = answer(await ada.get(f"/workspaces/{world.workspace}/custom_fields"))
    assert [f["name"] for f in listed] == ["Price"]


async def test_a_field_that_nobody_described_has_an_empty_description(world: World) -> None:
    ada = await world.person("Ada")
    cost = await field(ada, world, "text", "Cost")
    shown = answer(await ada.get(f"/custom_fields/{cost['gid']}", opt_fields="description"))
    assert shown == {"gid": cost["gid"], "description": ""}


async def test_a_text_field_with_a_prefix_counts_tasks(world: World) -> None:
    ada = await world.person("Ada")
    number = await field(ada, world, "text", "Number", id_prefix="LOOM")
    assert (number["representation_type"], number["id_prefix"]) == ("custom_id", "LOOM")


async def test_the_library_is_paged_in_the_order_of_names(world: World) -> None:
    ada = await world.person("Ada")
    for name in ("Gamma", "alpha", "Beta"):
        await field(ada, world, name=name)
    path = f"/workspaces/{world.workspace}/custom_fields"
    first = (await ada.get(path, limit=2)).json()
    assert [f["name"] for f in first["data"]] == ["alpha", "Beta"]
    rest = (await ada.get(path, limit=2, offset=first["next_page"]["offset"])).json()
    assert [f["name"] for f in rest["data"]] == ["Gamma"]
    assert rest["next_page"] is None


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ({"name": "", "resource_subtype": "text"}, "name: Missing input"),
        ({"name": "Due Date", "resource_subtype": "text"}, "built-in"),
        ({"name": " assignee ", "resource_subtype": "text"}, "built-in"),
        ({"name": "A", "resource_subtype": "colour"}, "resource_subtype: Must be one of"),
        ({"name": "A"}, "resource_subtype: Missing input"),
        ({"name": "A", "resource_subtype": "enum"}, "enum_options: Missing input"),
        ({"name": "A", "resource_subtype": "text", "enum_options": OPTIONS}, "enum_options: Only"),
        (
            {"name": "A", "resource_subtype": "enum", "enum_options": [{"name": "x"}] * 501},
            "at most 500 options",
        ),
        (
            {
                "name": "A",
                "resource_subtype": "enum",
                "enum_options": [{"name": "x", "enabled": False}],
            },
            "At least one option must be enabled",
        ),
        ({"name": "A", "resource_subtype": "number", "precision": 7}, "precision: Must be"),
        ({"name": "A", "resource_subtype": "text", "precision": 2}, "precision: Only number"),
        (
            {"name": "A", "resource_subtype": "number", "format": "currency"},
            "currency_code: Missing",
        ),
        ({"name": "A", "resource_subtype": "number", "format": "custom"}, "custom_label: Missing"),
        ({"name": "A", "resource_subtype": "number", "id_prefix": "A"}, "id_prefix: Only fields"),
    ],
)
async def test_a_definition_that_does_not_fit_is_refused(
    world: World, asked: dict[str, Any], sentence: str
) -> None:
    ada = await world.person("Ada")
    refused = await ada.post("/custom_fields", {"workspace": world.workspace, **asked})
    assert sentence in refusal(refused)
    assert (
        await world.rows(
            "SELECT 1 FROM custom_fields WHERE workspace_gid = $1", int(world.workspace)
        )
        == []
    )


async def test_a_name_is_taken_once_in_the_library(world: World) -> None:
    ada = await world.person("Ada")
    cost = await field(ada, world, name="Cost")
    again = {"workspace": world.workspace, "name": "COST", "resource_subtype": "text"}
    assert "exists already" in refusal(await ada.post("/custom_fields", again))
    other = await field(ada, world, name="Other")
    taken = await ada.put(f"/custom_fields/{other['gid']}", {"name": "cost"})
    assert "exists already" in refusal(taken)
    answer(await ada.delete(f"/custom_fields/{cost['gid']}"))
    await field(ada, world, name="Cost")


async def test_two_who_take_one_name_at_once_get_one_field(world: World) -> None:
    ada = await world.person("Ada")
    asked = {"workspace": world.workspace, "name": "Cost", "resource_subtype": "text"}
    both = await asyncio.gather(*(ada.post("/custom_fields", asked) for _ in range(4)))
    assert sorted(r.status_code for r in both) == [201, 400, 400, 400]


async def test_what_a_format_has_no_use_for_is_empty(world: World) -> None:
    ada = await world.person("Ada")
    pieces = {"format": "custom", "custom_label": "pieces", "currency_code": "EUR", "precision": 2}
    made = await field(ada, world, "number", "Cost", **pieces)
    names = ("currency_code", "custom_label", "custom_label_position", "precision")
    assert [made[name] for name in names] == [None, "pieces", "suffix", 2]
    euros = {"format": "currency", "currency_code": "EUR"}
    path = f"/custom_fields/{made['gid']}"
    assert [answer(await ada.put(path, euros))[n] for n in names] == ["EUR", None, None, 2]
    plain = answer(await ada.put(path, {"format": "identifier"}))
    assert [plain[name] for name in names] == [None, None, None, 0]


async def test_the_type_and_the_options_cannot_be_changed_with_the_definition(world: World) -> None:
    ada = await world.person("Ada")
    status = await field(ada, world, "enum", enum_options=OPTIONS)
    path = f"/custom_fields/{status['gid']}"
    assert "Cannot write" in refusal(await ada.put(path, {"resource_subtype": "text"}))
    assert "Cannot write" in refusal(await ada.put(path, {"enum_options": []}))


async def test_members_use_a_field_and_its_maker_changes_it(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    cost = await field(ada, world, name="Cost")
    path = f"/custom_fields/{cost['gid']}"
    assert answer(await bob.get(path))["name"] == "Cost"
    refusal(await bob.put(path, {"name": "Price"}), 403)
    refusal(await bob.delete(path), 403)
    answer(await ada.put(path, {"default_access_level": "editor"}))
    answer(await bob.put(path, {"name": "Price"}))
    refusal(await bob.put(path, {"privacy_setting": "private"}), 403)
    refusal(await bob.delete(path), 403)


async def test_a_locked_field_is_changed_by_whoever_locked_it_alone(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(world, ada, bob)
    cost = await field(
        ada, world, "enum", "Cost", default_access_level="admin", enum_options=OPTIONS
    )
    await show(ada, loom, cost["gid"])
    path, option = f"/custom_fields/{cost['gid']}", cost["enum_options"][0]["gid"]
    locked = answer(await bob.own("POST", f"{path}/lock", {}))
    assert locked["locked_by"]["gid"] == bob.gid
    for refused in (
        await ada.put(path, {"name": "Price"}),
        await ada.delete(path),
        await ada.post(f"{path}/enum_options", {"name": "More"}),
        await ada.put(f"/enum_options/{option}", {"name": "Less"}),
        await ada.own("POST", f"{path}/lock", {}),
        await ada.own("POST", f"{path}/unlock", {}),
    ):
        assert "locked" in refusal(refused, 403)
    weave = await task(ada, loom, {cost["gid"]: option})
    assert (await one(ada, weave, "display_value"))["display_value"] == "Open"
    assert answer(await bob.put(path, {"name": "Price"}))["name"] == "Price"
    assert answer(await bob.own("POST", f"{path}/unlock", {}))["locked_by"] is None
    assert answer(await ada.put(path, {"name": "Cost"}))["name"] == "Cost"


async def test_an_admin_of_the_workspace_undoes_a_lock(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob", is_admin=True)
    cost = await field(ada, world, name="Cost")
    path = f"/custom_fields/{cost['gid']}"
    refusal(await bob.own("POST", f"{path}/lock", {}), 403)
    answer(await ada.own("POST", f"{path}/lock", {}))
    assert answer(await bob.own("POST", f"{path}/unlock", {}))["locked_by"] is None


async def test_guests_add_nothing_to_the_library_and_see_what_is_open_to_them(world: World) -> None:
    ada, eve = await world.person("Ada"), await world.person("Eve", kind="guest")
    asked = {"workspace": world.workspace, "name": "Cost", "resource_subtype": "text"}
    refusal(await eve.post("/custom_fields", asked), 403)
    open_ = await field(ada, world, name="Open")
    inner = await field(ada, world, name="Inner", privacy_setting="public")
    assert answer(await eve.get(f"/custom_fields/{open_['gid']}"))["name"] == "Open"
    refusal(await eve.get(f"/custom_fields/{inner['gid']}"), 404)


async def test_a_field_of_a_project_shows_on_its_tasks(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    status = await field(ada, world, "enum", enum_options=OPTIONS)
    setting = await show(ada, loom, status["gid"])
    assert setting["custom_field"]["gid"] == status["gid"]
    assert setting["project"]["gid"] == loom
    weave = await task(ada, loom)
    (found,) = answer(await ada.get(f"/tasks/{weave}"))["custom_fields"]
    assert found["name"] == "Status"
    assert found["enum_value"] is None
    assert found["enum_options"][0]["color"] == "red"
    assert await shown(ada, weave, "name display_value") == [
        {"gid": status["gid"], "name": "Status", "display_value": None}
    ]


async def test_a_list_of_tasks_shows_each_with_its_values(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    note = await field(ada, world)
    await show(ada, loom, note["gid"])
    for text in ("a", "b"):
        await task(ada, loom, {note["gid"]: text})
    names = "custom_fields.display_value,parent.custom_fields"
    listed = answer(await ada.get(f"/projects/{loom}/tasks", opt_fields=names))
    assert [t["custom_fields"][0]["display_value"] for t in listed] == ["a", "b"]


async def test_a_task_met_through_another_shows_its_fields_too(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    note = await field(ada, world)
    await show(ada, loom, note["gid"])
    whole = await task(ada, loom, {note["gid"]: "a"})
    part = answer(await ada.post("/tasks", {"name": "Part", "parent": whole}), 201)["gid"]
    names = "custom_fields,parent.custom_fields.name,parent.custom_fields.text_value"
    read = answer(await ada.get(f"/tasks/{part}", opt_fields=names))
    assert read["custom_fields"] == []
    assert read["parent"]["custom_fields"] == [
        {"gid": note["gid"], "name": "Status", "text_value": "a"}
    ]


async def test_the_keys_of_other_types_are_left_out(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    note = await field(ada, world)
    await show(ada, loom, note["gid"])
    weave = await task(ada, loom, {note["gid"]: "a < b"})
    names = "number_value enum_value multi_enum_values html_text_value enabled created_by.name"
    assert await one(ada, weave, names) == {
        "html_text_value": "<body>a &lt; b</body>",
        "enabled": True,
        "created_by": {"gid": ada.gid, "name": "Ada"},
    }


async def test_a_value_needs_a_field_that_the_task_shows(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    note = await field(ada, world)
    weave = await task(ada, loom)
    path = f"/tasks/{weave}"
    absent = await ada.put(path, {"custom_fields": {note["gid"]: "a"}})
    assert "on none of the projects" in refusal(absent)
    unknown = await ada.put(path, {"custom_fields": {"4711": "a"}})
    assert refusal(unknown) == "custom_fields: Not a recognized ID: 4711"
    assert "Must be an object" in refusal(await ada.put(path, {"custom_fields": "a"}))
    assert "Not a recognized ID" in refusal(await ada.put(path, {"custom_fields": {"Status": 1}}))


async def test_a_field_that_leaves_a_project_takes_its_values_out_of_sight(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    note = await field(ada, world)
    await show(ada, loom, note["gid"])
    weave = await task(ada, loom, {note["gid"]: "kept"})
    path = f"/projects/{loom}/removeCustomFieldSetting"
    assert answer(await ada.post(path, {"custom_field": note["gid"]})) == {}
    assert await shown(ada, weave) == []
    refusal(await ada.post(path, {"custom_field": note["gid"]}), 404)
    await show(ada, loom, note["gid"])
    assert await one(ada, weave, "display_value") == {"display_value": "kept"}


async def test_settings_stand_in_their_order_and_move(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    gids = [(await field(ada, world, name=name))["gid"] for name in "ABC"]
    a = await show(ada, loom, gids[0])
    await show(ada, loom, gids[1], insert_before=a["gid"], is_important=True)
    await show(ada, loom, gids[2], insert_after=a["gid"])
    path = f"/projects/{loom}/custom_field_settings"

    async def order() -> str:
        return "".join(s["custom_field"]["name"] for s in answer(await ada.get(path)))

    assert await order() == "BAC"
    weave = await task(ada, loom)
    assert "".join(f["name"] for f in await shown(ada, weave, "name")) == "BAC"
    await show(ada, loom, gids[2], insert_before=a["gid"])
    assert await order() == "BCA"
    both = {"custom_field": gids[2], "insert_before": a["gid"], "insert_after": a["gid"]}
    assert "not both" in refusal(await ada.post(f"/projects/{loom}/addCustomFieldSetting", both))
    page = (await ada.get(path, limit=1)).json()
    assert page["data"][0]["is_important"] is True
    assert page["next_page"] is not None


async def test_a_project_shows_at_most_twenty_fields(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    for n in range(20):
        await show(ada, loom, {"name": f"F{n}", "resource_subtype": "text"})
    one_more = {"custom_field": {"name": "F", "resource_subtype": "text"}}
    refused = await ada.post(f"/projects/{loom}/addCustomFieldSetting", one_more)
    assert "at most 20" in refusal(refused)


async def test_a_local_field_belongs_to_its_project_alone(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(world, ada, privacy="private")
    other = await project(world, ada)
    setting = await show(ada, loom, {"name": "Mine", "resource_subtype": "text"})
    gid = setting["custom_field"]["gid"]
    assert answer(await ada.get(f"/custom_fields/{gid}"))["is_global_to_workspace"] is False
    assert answer(await ada.get(f"/workspaces/{world.workspace}/custom_fields")) == []
    refusal(await bob.get(f"/custom_fields/{gid}"), 404)
    path = f"/projects/{other}/addCustomFieldSetting"
    assert "another project" in refusal(await ada.post(path, {"custom_field": gid}))
    refusal(await bob.post(path, {"custom_field": gid}), 404)


async def test_a_local_field_is_seen_by_whoever_sees_its_project(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(world, ada)
    setting = await show(ada, loom, {"name": "Mine", "resource_subtype": "text"})
    assert (
        answer(await bob.get(f"/custom_fields/{setting['custom_field']['gid']}"))["name"] == "Mine"
    )


async def test_who_may_not_choose_a_projects_fields_is_told_so(world: World) -> None:
    ada, bob, eve = [await world.person(name) for name in ("Ada", "Bob", "Eve")]
    loom = await project(world, ada, privacy="private")
    note = await field(ada, world)
    asked = {"custom_field": note["gid"]}
    refusal(await eve.post(f"/projects/{loom}/addCustomFieldSetting", asked), 404)
    await world.rows(
        "UPDATE projects SET privacy_setting = 'public_to_workspace', "
        "default_access_level = 'viewer' WHERE gid = $1",
        int(loom),
    )
    refusal(await bob.post(f"/projects/{loom}/addCustomFieldSetting", asked), 403)


async def test_containers_that_are_not_here_are_unknown(world: World) -> None:
    ada = await world.person("Ada")
    for path in ("portfolios", "goals", "projects", "teams"):
        refusal(await ada.get(f"/{path}/4711/custom_field_settings"), 404)


# Options.


async def test_options_are_added_moved_and_counted(world: World) -> None:
    ada = await world.person("Ada")
    status = await field(ada, world, "enum", enum_options=OPTIONS)
    path = f"/custom_fields/{status['gid']}"
    first, second = (o["gid"] for o in status["enum_options"])
    made = answer(
        await ada.post(f"{path}/enum_options", {"name": "New", "insert_before": second}), 201
    )
    assert made == {
        "gid": made["gid"],
        "resource_type": "enum_option",
        "name": "New",
        "enabled": True,
        "color": "none",
    }

    async def order() -> list[str]:
        return [o["name"] for o in answer(await ada.get(path))["enum_options"]]

    assert await order() == ["Open", "New", "Shut"]
    moved = {"enum_option": made["gid"], "before_enum_option": first}
    answer(await ada.post(f"{path}/enum_options/insert", moved))
    assert await order() == ["New", "Open", "Shut"]
    stranger = {"enum_option": made["gid"], "after_enum_option": "4711"}
    assert "after_enum_option: Not a recognized ID" in refusal(
        await ada.post(f"{path}/enum_options/insert", stranger)
    )


async def test_a_field_keeps_one_enabled_option(world: World) -> None:
    ada = await world.person("Ada")
    status = await field(ada, world, "enum", enum_options=OPTIONS)
    paths = [f"/enum_options/{o['gid']}" for o in status["enum_options"]]
    tries = await asyncio.gather(*(ada.put(path, {"enabled": False}) for path in paths))
    assert sorted(r.status_code for r in tries) == [200, 400]


async def test_a_disabled_option_stays_where_it_was_chosen(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    status = await field(ada, world, "enum", enum_options=OPTIONS)
    await show(ada, loom, status["gid"])
    open_ = status["enum_options"][0]["gid"]
    weave, other = await task(ada, loom, {status["gid"]: open_}), await task(ada, loom)
    answer(await ada.put(f"/enum_options/{open_}", {"enabled": False}))
    assert await one(ada, weave, "display_value") == {"display_value": "Open"}
    answer(await ada.put(f"/tasks/{weave}", {"custom_fields": {status["gid"]: open_}}))
    again = await ada.put(f"/tasks/{other}", {"custom_fields": {status["gid"]: open_}})
    assert "disabled" in refusal(again)


async def test_renaming_an_option_is_one_change_and_rewrites_no_task(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(world, ada)
    status = await field(ada, world, "enum", enum_options=OPTIONS)
    await show(ada, loom, status["gid"])
    open_ = status["enum_options"][0]["gid"]
    weave = await task(ada, loom, {status["gid"]: open_})
    before = await world.rows(
        "SELECT version, modified_at, custom FROM tasks WHERE gid = $1", int(weave)
    )
    answer(await ada.put(f"/enum_options/{open_}", {"name": "Begun"}))
    after = await world.rows(
        "SELECT version, modified_at, custom FROM tasks WHERE gid = $1", int(weave)
    )
    assert after == before
    (change,) = await log(world, "enum_option")
    assert json.loads(change["changes"]) == {"name": ["Open", "Begun"]}
    assert change["resource_gid"] == int(open_)
    assert set(change["scopes"]) == {int(open_), int(status["gid"]), int(loom)}
    assert change["readers"] == sorted([int(world.workspace), -int(ada.gid)])
    assert await one(bob, weave, "display_value") == {"display_value": "Begun"}
    await index(world)
    assert await found(ada, world, "Weave") == [weave]
    assert await found(ada, world, "Begun") == []
    assert await found(ada, world, "Open") == []


async def index(world: World) -> None:
    """Let search catch up with the log."""
    await enrol(world.base, CONSUMER)
    while await consume(world.base, CONSUMER, keep_finders):
        pass


async def found(who: Person, world: World, text: str) -> list[str]:
    """The tasks that search finds by these words."""
    asked = {"resource_type": "task", "query": text}
    return [
        t["gid"] for t in answer(await who.get(f"/workspaces/{world.workspace}/typeahead", **asked))
    ]


# Ids and formulas.


async def test_an_id_field_numbers_tasks_once_and_in_order(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    old = await task(ada, loom)
    ticket = await field(
        ada, world, "text", "Ticket", representation_type="custom_id", id_prefix="LOOM"
    )
    assert ticket["is_value_read_only"] is True
    await show(ada, loom, ticket["gid"])
    made = await asyncio.gather(*(task(ada, loom) for _ in range(3)))
    names = [(await one(ada, t, "display_value"))["display_value"] for t in (old, *made)]
    assert names[0] == "LOOM-1"
    assert sorted(names[1:]) == ["LOOM-2", "LOOM-3", "LOOM-4"]
    answer(
        await ada.post(
            f"/projects/{loom}/removeCustomFieldSetting", {"custom_field": ticket["gid"]}
        )
    )
    await show(ada, loom, ticket["gid"])
    assert (await one(ada, old, "text_value"))["text_value"] == "LOOM-1"


def numbers(tasks: list[Any], field: str) -> list[int]:
    """The numbers of tasks in an id field, in order; a task without one fails."""
    found = [f["display_value"] for t in tasks for f in t["custom_fields"] if f["gid"] == field]
    return sorted(int(number.rpartition("-")[2]) for number in found)


async def numbered(who: Person, loom: str, field: str) -> list[int]:
    listed = await who.get("/tasks", project=loom, opt_fields="custom_fields.display_value")
    return numbers(answer(listed), field)


async def test_tasks_that_are_made_at_once_get_a_number_each(world: World) -> None:
    ada = await world.person("Ada")
    loom, web = await project(world, ada), await project(world, ada)
    ticket = await field(ada, world, "text", "Ticket", id_prefix="LOOM")
    for home in (loom, web):
        await show(ada, home, ticket["gid"])
    await asyncio.gather(*(task(ada, home) for home in (loom, web) * 6))
    one_, two = await numbered(ada, loom, ticket["gid"]), await numbered(ada, web, ticket["gid"])
    assert sorted(one_ + two) == list(range(1, 13))
    assert len(one_) == 6


@pytest.mark.parametrize("before", range(5))
async def test_no_task_slips_through_while_a_project_begins_to_number(
    world: World, before: int
) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    ticket = await field(ada, world, "text", "Ticket", id_prefix="LOOM")
    works: list[Any] = [task(ada, loom) for _ in range(6)]
    works.insert(before, show(ada, loom, ticket["gid"]))
    await asyncio.gather(*works)
    assert await numbered(ada, loom, ticket["gid"]) == [1, 2, 3, 4, 5, 6]


async def test_a_task_in_the_trash_has_its_number_when_it_comes_back(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    old, gone = await task(ada, loom), await task(ada, loom)
    answer(await ada.delete(f"/tasks/{gone}"))
    ticket = await field(ada, world, "text", "Ticket", id_prefix="LOOM")
    await show(ada, loom, ticket["gid"])
    answer(await ada.own("POST", f"/trash/{await batch_of(ada, world)}/restore", {}))
    found = [(await one(ada, t, "text_value"))["text_value"] for t in (old, gone)]
    assert found == ["LOOM-1", "LOOM-2"]


async def test_tasks_that_are_imported_while_others_are_made_get_a_number_each(
    world: World,
) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    ticket = await field(ada, world, "text", "Ticket", id_prefix="LOOM")
    await show(ada, loom, ticket["gid"])
    door = Inside(world.base, SystemClock())

    async def bring(start: int) -> int:
        here = [(int(loom), None)]
        coming = [Coming({"name": f"Task {n}"}, here) for n in range(start, start + 20)]

        async def work(unit: Unit) -> int:
            return len((await bring_tasks(unit, coming)).gids)

        return await door.bulk(int(ada.gid), int(world.workspace), "import", work)

    await asyncio.gather(bring(0), bring(100), *(task(ada, loom) for _ in range(5)))
    assert await numbered(ada, loom, ticket["gid"]) == list(range(1, 46))


async def formula(ada: Any, world: World, text: str, name: str = "Sum", **more: Any) -> Any:
    asked = {"representation_type": "formula", "formula": text, **more}
    return await field(ada, world, "number", name, **asked)


async def test_a_formula_is_computed_on_read_and_written_like_a_number(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    price = await field(ada, world, "number", "Price", precision=2)
    count = await field(ada, world, "number", "Count")
    text = f"{{{price['gid']}}} * {{{count['gid']}}}"
    euros = {"format": "currency", "currency_code": "EUR", "precision": 2}
    total = await formula(ada, world, text, **euros)
    assert total["is_formula_field"] is True
    for made in (price, count, total):
        await show(ada, loom, made["gid"])
    weave = await task(ada, loom, {price["gid"]: "2.555", count["gid"]: 2})
    values = {f["gid"]: f for f in await shown(ada, weave, "display_value number_value")}
    assert values[total["gid"]]["display_value"] == "€5.11"
    assert values[total["gid"]]["number_value"] == 5.11
    assert values[price["gid"]]["number_value"] == 2.555
    full = answer(await ada.get(f"/tasks/{weave}"))["custom_fields"]
    assert all("~formula" not in f for f in full)
    empty = await task(ada, loom, {price["gid"]: 1})
    values = {f["gid"]: f for f in await shown(ada, empty, "display_value number_value")}
    assert values[total["gid"]]["number_value"] is None


@pytest.mark.parametrize(
    "more",
    [
        {"precision": 2},
        {"precision": 0},
        {"format": "percentage", "precision": 1},
        {"format": "duration"},
        {"format": "currency", "currency_code": "SEK", "precision": 2},
        {"format": "custom", "custom_label": "%", "custom_label_position": "prefix"},
        {"format": "custom", "custom_label": "pcs", "precision": 1},
    ],
)
@pytest.mark.parametrize("value", ["0", "1", "-0.005", "0.125", "99.995", "-1500.5"])
async def test_a_formula_reads_as_a_number_of_the_same_format(
    world: World, more: dict[str, Any], value: str
) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    plain = await field(ada, world, "number", "Plain", **more)
    same = await formula(ada, world, f"{{{plain['gid']}}}", **more)
    for made in (plain, same):
        await show(ada, loom, made["gid"])
    weave = await task(ada, loom, {plain["gid"]: value})
    one_, two = await shown(ada, weave, "display_value number_value")
    assert one_["display_value"] == two["display_value"]
    assert one_["number_value"] == two["number_value"]


async def test_formulas_read_formulas_but_never_themselves(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    n = await field(ada, world, "number", "N")
    double = await formula(ada, world, f"{{{n['gid']}}} * 2", "Double")
    more = await formula(ada, world, f"{{{double['gid']}}} + 1", "More")
    for made in (n, double, more):
        await show(ada, loom, made["gid"])
    weave = await task(ada, loom, {n["gid"]: 5})
    assert [f["number_value"] for f in await shown(ada, weave, "number_value")] == [5, 10, 11]
    circle = await ada.put(f"/custom_fields/{double['gid']}", {"formula": f"{{{more['gid']}}}"})
    assert "Must not read itself" in refusal(circle)
    answer(await ada.put(f"/custom_fields/{double['gid']}", {"formula": f"{{{n['gid']}}} * 3"}))
    assert [f["number_value"] for f in await shown(ada, weave, "number_value")] == [5, 15, 16]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("1 +", "formula: "),
        ("{4711}", "Not a recognized ID: 4711"),
        (f"{{{'9' * 19}}}", f"Not a recognized ID: {'9' * 19}"),
        ("[Price] * 2", "There is no field named 'Price'"),
        ("{Price} * 2", "There is no field named 'Price'"),
        ('1 + "a"', "formula: "),
    ],
)
async def test_a_formula_that_makes_no_sense_is_refused(
    world: World, text: str, sentence: str
) -> None:
    ada = await world.person("Ada")
    asked = {
        "workspace": world.workspace,
        "name": "Sum",
        "resource_subtype": "number",
        "representation_type": "formula",
        "formula": text,
    }
    assert sentence in refusal(await ada.post("/custom_fields", asked))


async def text_of(who: Person, field: str) -> str:
    return answer(await who.get(f"/custom_fields/{field}", opt_fields="formula"))["formula"]


async def test_a_formula_calls_fields_by_name_and_outlives_their_renaming(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    estimate = await field(ada, world, "number", "Estimate")
    odd = await field(ada, world, "number", "Rate {a] per h")
    total = await formula(ada, world, "{ estimate} * 2 + [Rate {a]] per h]", "Total")
    for made in (estimate, odd, total):
        await show(ada, loom, made["gid"])
    weave = await task(ada, loom, {estimate["gid"]: 4, odd["gid"]: 1})
    assert await text_of(ada, total["gid"]) == "{Estimate} * 2 + [Rate {a]] per h]"
    answer(await ada.put(f"/custom_fields/{estimate['gid']}", {"name": "Guess"}))
    shown_now = await text_of(ada, total["gid"])
    assert shown_now == "{Guess} * 2 + [Rate {a]] per h]"
    again = await ada.put(f"/custom_fields/{total['gid']}", {"formula": shown_now})
    assert answer(again)["gid"] == total["gid"]
    values = {f["gid"]: f["number_value"] for f in await shown(ada, weave, "number_value")}
    assert values[total["gid"]] == 9
    nested = await ada.get(f"/tasks/{weave}", opt_fields="custom_fields.formula")
    assert shown_now in [f["formula"] for f in answer(nested)["custom_fields"]]


async def test_a_name_that_several_fields_have_is_refused_unless_one_is_nearest(
    world: World,
) -> None:
    ada = await world.person("Ada")
    loom, web = await project(world, ada), await project(world, ada)
    cost = {"name": "Cost", "resource_subtype": "number"}
    here = (await show(ada, loom, cost))["custom_field"]["gid"]
    there = (await show(ada, web, cost))["custom_field"]["gid"]
    sum_ = {"name": "Sum", "representation_type": "formula", "resource_subtype": "number"}
    ambiguous = {"workspace": world.workspace, **sum_, "formula": "{Cost} * 2"}
    refused = refusal(await ada.post("/custom_fields", ambiguous))
    assert "2 fields are named 'Cost'" in refused
    assert f"{{{here}}}" in refused or f"{{{there}}}" in refused
    local = await show(ada, web, {**sum_, "formula": "{Cost} * 2"})
    weave = await task(ada, web, {there: 4})
    values = {f["gid"]: f["number_value"] for f in await shown(ada, weave, "number_value")}
    assert values[local["custom_field"]["gid"]] == 8
    by_gid = await formula(ada, world, f"{{{here}}} * 2", "Twice")
    kept = await ada.put(f"/custom_fields/{by_gid['gid']}", {"formula": "{Cost} * 3"})
    assert answer(kept)["gid"] == by_gid["gid"]
    two = await formula(ada, world, f"{{{here}}} + {{{there}}}", "Both")
    assert await text_of(ada, two["gid"]) == f"{{{here}}} + {{{there}}}"


async def test_a_formula_names_no_field_that_its_reader_does_not_see(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    pay = await field(ada, world, "number", "Pay", privacy_setting="private")
    double = await formula(ada, world, "{Pay} * 2")
    assert await text_of(ada, double["gid"]) == "{Pay} * 2"
    assert await text_of(bob, double["gid"]) == f"{{{pay['gid']}}} * 2"
    asked = {"formula": "{Pay} * 3", "representation_type": "formula", "name": "Guess"}
    asked |= {"workspace": world.workspace, "resource_subtype": "number"}
    assert "There is no field named 'Pay'" in refusal(await bob.post("/custom_fields", asked))


async def test_two_formulas_that_would_read_each_other_at_once_do_not(world: World) -> None:
    ada = await world.person("Ada")
    one_ = await formula(ada, world, "1", "One")
    two = await formula(ada, world, "2", "Two")
    both = await asyncio.gather(
        ada.put(f"/custom_fields/{one_['gid']}", {"formula": "{Two} + 1"}),
        ada.put(f"/custom_fields/{two['gid']}", {"formula": "{One} + 1"}),
    )
    assert sorted(r.status_code for r in both) == [200, 400]


# Who may know.


async def test_a_private_field_is_not_there_for_others(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(world, ada)
    pay = await field(ada, world, "number", "Pay", privacy_setting="private")
    await show(ada, loom, pay["gid"])
    weave = await task(ada, loom, {pay["gid"]: 5})
    assert (await one(ada, weave, "number_value"))["number_value"] == 5
    assert await shown(bob, weave) == []
    assert answer(await bob.get(f"/projects/{loom}/custom_field_settings")) == []
    nested = await bob.get(f"/tasks/{weave}", opt_fields="projects.custom_field_settings")
    assert answer(nested)["projects"] == [{"gid": loom, "custom_field_settings": []}]
    refusal(await bob.get(f"/custom_fields/{pay['gid']}"), 404)
    refused = await bob.put(f"/tasks/{weave}", {"custom_fields": {pay["gid"]: 6}})
    assert refusal(refused) == f"custom_fields: Not a recognized ID: {pay['gid']}"
    taken = {"workspace": world.workspace, "name": "Pay", "resource_subtype": "text"}
    answer(await bob.post("/custom_fields", taken), 201)


async def test_a_formula_does_not_betray_a_private_field(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(world, ada)
    pay = await field(ada, world, "number", "Pay", privacy_setting="private")
    double = await formula(ada, world, f"{{{pay['gid']}}} * 2")
    for made in (pay, double):
        await show(ada, loom, made["gid"])
    weave = await task(ada, loom, {pay["gid"]: 5})
    assert [f["number_value"] for f in await shown(ada, weave, "number_value")] == [5, 10]
    assert await one(bob, weave, "number_value") == {"number_value": None}


async def changed_values(world: World) -> list[tuple[Any, Any]]:
    return [
        (json.loads(row["changes"])["custom_fields"], row["readers"])
        for row in await log(world, "task")
        if "custom_fields" in json.loads(row["changes"])
    ]


async def test_a_change_of_a_value_tells_what_it_was_and_is(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    n = await field(ada, world, "number", "N")
    await show(ada, loom, n["gid"])
    weave = await task(ada, loom)
    for value in ("1.50", "1.5", 2, None):
        answer(await ada.put(f"/tasks/{weave}", {"custom_fields": {n["gid"]: value}}))
    told = [changes for changes, _ in await changed_values(world)]
    assert told == [
        {n["gid"]: [None, 1.5]},
        {n["gid"]: [1.5, 2]},
        {n["gid"]: [2, None]},
    ]


async def test_a_change_of_a_reference_is_told_with_the_names_that_its_reader_may_know(
    world: World,
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom, secret = await project(world, ada, bob), await project(world, ada, privacy="private")
    about = await field(ada, world, "reference", "About", input_restrictions=["task"])
    await show(ada, loom, about["gid"])
    weave, other = await task(ada, loom), await task(ada, secret)
    answer(await ada.put(f"/tasks/{weave}", {"custom_fields": {about["gid"]: [other]}}))
    for who, words in (
        (ada, "changed About to Weave"),
        (bob, "changed About to something private"),
    ):
        stories = answer(await who.get(f"/tasks/{weave}/stories"))
        (told,) = [s for s in stories if s["resource_subtype"] == "reference_custom_field_changed"]
        assert words in told["text"]


async def test_a_task_as_of_a_moment_has_the_values_of_that_moment(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    kinds = {
        "text": ("x", "y"),
        "number": (1, 2.5),
        "date": ({"date": "2031-01-02"}, {"date_time": "2031-01-03T04:05:06.000Z"}),
        "people": ([ada.gid], None),
    }
    made = {kind: (await field(ada, world, kind, kind))["gid"] for kind in kinds}
    status = await field(ada, world, "enum", "Choice", enum_options=OPTIONS)
    first, second = (option["gid"] for option in status["enum_options"])
    for gid in (*made.values(), status["gid"]):
        await show(ada, loom, gid)
    old = {made[kind]: values[0] for kind, values in kinds.items()} | {status["gid"]: first}
    weave = await task(ada, loom, old)
    before = answer(await ada.get(f"/tasks/{weave}"))["custom_fields"]
    moment = (await world.rows("SELECT clock_timestamp() AS now"))[0]["now"]
    new = {made[kind]: values[1] for kind, values in kinds.items()} | {status["gid"]: second}
    answer(await ada.put(f"/tasks/{weave}", {"custom_fields": new}))
    asked = {"resource": weave, "as_of": moment.isoformat()}
    then = answer(await ada.own("GET", "/history", **asked))["custom_fields"]
    keys = ("text_value", "number_value", "date_value", "enum_value")
    assert [[f.get(k) for k in keys] for f in then] == [[f.get(k) for k in keys] for f in before]
    people = [[p["gid"] for p in f["people_value"]] for f in then if "people_value" in f]
    assert people == [[ada.gid]]
    assert then[4]["display_value"] == "Open"


async def test_a_restricted_value_is_told_to_those_who_may_know_it(world: World) -> None:
    ada, _bob = await world.person("Ada"), await world.person("Bob")
    eve = await world.person("Eve", kind="guest")
    loom = await project(world, ada, eve)
    pay = await field(ada, world, "number", "Pay", privacy_setting="private")
    inner = await field(ada, world, "number", "Inner", privacy_setting="public")
    for made in (pay, inner):
        await show(ada, loom, made["gid"])
    weave = await task(ada, loom)
    asked = {pay["gid"]: 1, inner["gid"]: 2}
    answer(await ada.put(f"/tasks/{weave}", {"name": "Knot", "custom_fields": asked}))
    told = {json.dumps(changes): readers for changes, readers in await changed_values(world)}
    assert told[json.dumps({pay["gid"]: [None, 1]})] == [-int(ada.gid)]
    assert told[json.dumps({inner["gid"]: [None, 2]})] == [int(world.workspace)]
    assert set(told) == {
        json.dumps({pay["gid"]: [None, 1]}),
        json.dumps({inner["gid"]: [None, 2]}),
    }


async def test_a_restricted_value_of_a_private_project_is_told_to_its_members_alone(
    world: World,
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    eve = await world.person("Eve", kind="guest")
    await world.person("Zoe")
    loom = await project(world, ada, bob, eve, privacy="private")
    inner = await field(ada, world, "number", "Inner", privacy_setting="public")
    await show(ada, loom, inner["gid"])
    weave = await task(ada, loom)
    answer(await ada.put(f"/tasks/{weave}", {"custom_fields": {inner["gid"]: 2}}))
    ((_, readers),) = await changed_values(world)
    assert readers == sorted([-int(ada.gid), -int(bob.gid)])


async def test_a_hidden_project_lends_no_fields(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    hidden = await project(world, ada, privacy="private")
    loom = await project(world, ada, bob)
    note = await field(ada, world)
    await show(ada, hidden, note["gid"])
    both = {"name": "Weave", "projects": [loom, hidden], "custom_fields": {note["gid"]: "a"}}
    weave = answer(await ada.post("/tasks", both), 201)["gid"]
    assert await one(ada, weave, "text_value") == {"text_value": "a"}
    assert await shown(bob, weave) == []
    refused = await bob.put(f"/tasks/{weave}", {"custom_fields": {note["gid"]: "b"}})
    assert "on none of the projects" in refusal(refused)


async def test_values_set_at_once_are_all_kept(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    gids = [(await field(ada, world, name=name))["gid"] for name in "ABCD"]
    for gid in gids:
        await show(ada, loom, gid)
    weave = await task(ada, loom)
    await asyncio.gather(
        *(ada.put(f"/tasks/{weave}", {"custom_fields": {gid: "x"}}) for gid in gids)
    )
    assert [f["text_value"] for f in await shown(ada, weave, "text_value")] == ["x"] * 4


async def test_deleting_a_field_takes_it_out_of_every_project(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    note = await field(ada, world)
    await show(ada, loom, note["gid"])
    weave = await task(ada, loom, {note["gid"]: "a"})
    assert answer(await ada.delete(f"/custom_fields/{note['gid']}")) == {}
    assert await shown(ada, weave) == []
    assert answer(await ada.get(f"/projects/{loom}/custom_field_settings")) == []
    refusal(await ada.get(f"/custom_fields/{note['gid']}"), 404)
    assert [row["action"] for row in await log(world, "custom_field")] == ["deleted"]


async def batch_of(who: Person, world: World) -> str:
    """The latest deletion in somebody's trash."""
    return answer(await who.own("GET", "/trash", workspace=world.workspace))[0]["gid"]


async def test_a_restored_field_shows_where_it_did_with_its_values(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    gids = [(await field(ada, world, name=name))["gid"] for name in "ABC"]
    for gid in gids:
        await show(ada, loom, gid)
    weave = await task(ada, loom, {gids[1]: "x"})
    answer(await ada.delete(f"/custom_fields/{gids[1]}"))
    assert [f["gid"] for f in await shown(ada, weave)] == [gids[0], gids[2]]
    batch = await batch_of(ada, world)
    restored = answer(await ada.own("POST", f"/trash/{batch}/restore", {}))
    assert restored == {"gid": gids[1], "resource_type": "custom_field", "name": "B"}
    values = {f["gid"]: f["text_value"] for f in await shown(ada, weave, "text_value")}
    assert values == {gids[0]: None, gids[1]: "x", gids[2]: None}
    assert list(values) == gids
    assert [row["action"] for row in await log(world, "custom_field")] == ["deleted", "undeleted"]
    refusal(await ada.own("POST", f"/trash/{batch}/restore", {}), 404)


async def test_a_field_is_restored_by_who_deleted_it_or_by_its_admins(world: World) -> None:
    ada, bob, eve = [await world.person(name) for name in ("Ada", "Bob", "Eve")]
    cost = await field(ada, world, name="Cost", default_access_level="admin")
    answer(await bob.delete(f"/custom_fields/{cost['gid']}"))
    batch = await batch_of(ada, world)
    assert answer(await eve.own("GET", "/trash", workspace=world.workspace)) == []
    await field(eve, world, name="Cost")
    taken = await bob.own("POST", f"/trash/{batch}/restore", {})
    assert "Another field is named 'Cost'" in refusal(taken, 409)
    private = await field(ada, world, name="Pay", privacy_setting="private")
    answer(await ada.delete(f"/custom_fields/{private['gid']}"))
    refusal(await bob.own("POST", f"/trash/{await batch_of(ada, world)}/restore", {}), 404)


async def test_a_field_in_the_trash_leaves_room_for_another(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    gids = [(await field(ada, world, name=f"Field {n}"))["gid"] for n in range(21)]
    made = [(await show(ada, loom, gid))["gid"] for gid in gids[:20]]
    answer(await ada.delete(f"/custom_fields/{gids[5]}"))
    last = (await show(ada, loom, gids[20], insert_after=made[4]))["gid"]
    listed = answer(await ada.get(f"/projects/{loom}/custom_field_settings"))
    assert [s["gid"] for s in listed] == [*made[:5], last, *made[6:]]


async def test_a_restored_id_field_numbers_what_came_meanwhile(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    ticket = await field(ada, world, "text", "Ticket", id_prefix="LOOM")
    await show(ada, loom, ticket["gid"])
    first = await task(ada, loom)
    answer(await ada.delete(f"/custom_fields/{ticket['gid']}"))
    second = await task(ada, loom)
    answer(await ada.own("POST", f"/trash/{await batch_of(ada, world)}/restore", {}))
    found = [(await one(ada, t, "text_value"))["text_value"] for t in (first, second)]
    assert found == ["LOOM-1", "LOOM-2"]
