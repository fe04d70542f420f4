"""A project's own types of tasks: made, chosen, and seen in list, card and pane."""

import pytest
from playwright.async_api import expect

from tests.browser.conftest import Sit, Site
from tests.browser.entering import choose, dialog, enter, saved, write
from tests.browser.test_board import column, titles
from tests.world import World

pytestmark = pytest.mark.browser


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


async def test_a_task_of_a_type_goes_through_its_states(world: World, sit: Sit) -> None:
    ada, desk = await world.person("Ada"), await sit()
    project = await world.project(members=[ada], name="Loom")
    made = await ada.post("/tasks", {"name": "It tears", "projects": [project]})
    gid = made.json()["data"]["gid"]
    page = await enter(desk, world, ada, f"/projects/{project}/list")
    await choose(page, "Project actions", "Types of tasks…")
    await dialog(page).get_by_role("button", name="New type").click()
    await dialog(page).get_by_label("Name", exact=True).fill("Bug")
    await dialog(page).get_by_role("button", name="Add a state").click()
    await write(page, "Review")
    await dialog(page).get_by_role("button", name="Create the type").click()
    await expect(dialog(page).get_by_role("button", name="Bug To do Done Review")).to_be_visible()
    await page.keyboard.press("Escape")

    row = page.get_by_role("row").filter(has_text="It tears")
    await row.click(button="right", position={"x": 200, "y": 10})
    await page.get_by_role("menuitem", name="Convert to").click()
    await page.get_by_role("menuitem", name="Bug").click()
    await expect(row.get_by_role("gridcell", name="To do")).to_be_visible()
    await row.get_by_role("gridcell", name="To do").dblclick()
    await page.get_by_role("option", name="Review").click()
    await expect(row.get_by_role("gridcell", name="Review")).to_be_visible()

    await page.get_by_role("link", name="Board", exact=True).click()
    card = page.locator("[data-card]").filter(has_text="It tears")
    await expect(card).to_contain_text("Bug")
    await expect(card).to_contain_text("Review")
    await card.get_by_role("button", name="It tears", exact=True).click()
    pane = page.get_by_role("complementary", name="Task")
    await pane.get_by_role("button", name="Status: Review").first.click()
    await page.get_by_role("menuitemradio", name="Done").click()
    await expect(card).to_contain_text("Done")
    await expect(card.get_by_role("checkbox")).to_be_checked()
    await saved(page)

    # The states are columns as well: a card that goes into one takes it on.
    await choose(page, "Columns: Section", "Status")
    await expect(titles(column(page, "Done"))).to_have_text(["It tears"])
    await card.get_by_role("button", name="It tears", exact=True).focus()
    await page.keyboard.press("Alt+ArrowRight")
    await expect(titles(column(page, "Review"))).to_have_text(["It tears"])
    await expect(card.get_by_role("checkbox")).not_to_be_checked()
    await saved(page)
    fields = "completed,custom_type.name,custom_type_status_option.name"
    kept = (await ada.get(f"/tasks/{gid}", opt_fields=fields)).json()["data"]
    named = [kept[k]["name"] for k in ("custom_type", "custom_type_status_option")]
    assert (named, kept["completed"]) == (["Bug", "Review"], False)
    assert desk.complaints == []
