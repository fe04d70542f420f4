"""Custom fields through the API: definitions, options, settings."""

from tests.work.weaving import answer, field, project, show, shown, task
from tests.world import World


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


async def test_a_field_of_a_project_shows_on_its_tasks(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(world, ada)
    options = [{"name": "Open", "color": "red"}]
    status = await field(ada, world, "enum", enum_options=options)
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
