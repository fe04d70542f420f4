"""Words find tasks, and a search that was saved finds them again."""

import csv

import pytest
from playwright.async_api import expect

from tests.automation.recurring import settle
from tests.browser.conftest import Sit, Site
from tests.browser.entering import choose, dialog, enter
from tests.world import World
from weft.doors import catalog
from weft.kernel.feed import enrol

pytestmark = pytest.mark.browser


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


async def test_a_search_is_saved_opened_renamed_downloaded_and_deleted(
    world: World, sit: Sit
) -> None:
    await enrol(world.base, *catalog.CONSUMERS)
    ada, desk = await world.person("Ada"), await sit()
    project = await world.project(members=[ada], name="Loom")
    for name in ("Spin the flax", "Comb the flax", "Dye the wool"):
        await ada.post("/tasks", {"name": name, "projects": [project]})
    at_ada = f'<a data-asana-gid="{ada.gid}"/>'
    words = f"<body>Who brings the flax, {at_ada}?</body>"
    said = {"project": project, "name": "Kick-off", "html_text": words}
    await ada.own("POST", "/messages", said)
    await settle(world)
    page = await enter(desk, world, ada, "/search")
    found = page.get_by_role("region", name="Found tasks")
    hits = found.get_by_role("rowheader").get_by_role("button")
    await page.get_by_label("Words in tasks").fill("flax")
    await expect(hits).to_have_count(2)
    await expect(found.get_by_text("Loom")).to_have_count(2)
    told = page.get_by_role("region", name="Found messages").get_by_role("link")
    await expect(told).to_contain_text(f"Kick-offWho brings the flax, @{ada.name}?")
    await hits.nth(0).focus()
    await page.keyboard.press("ArrowDown")
    await expect(hits.nth(1)).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("complementary", name="Task")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(hits.nth(1)).to_be_focused()

    await page.get_by_role("button", name="Filter", exact=True).click()
    builder = page.get_by_role("dialog", name="Filter tasks")
    await builder.get_by_role("button", name="Group").click()
    group = builder.get_by_role("group", name="Any of these")
    for at, name in enumerate(("Comb", "Dye")):
        await group.get_by_role("button", name="Field").nth(at).click()
        await page.get_by_role("option", name="Task name").click()
        await group.get_by_label("Value").nth(at).fill(name)
    await page.keyboard.press("Escape")
    await expect(hits).to_have_count(1)
    await page.get_by_label("Words in tasks").fill("")
    await expect(hits).to_have_count(2)
    await page.get_by_role("button", name="Sort: Last change").click()
    await page.get_by_role("menuitemradio", name="Created on").click()
    await expect(hits).to_have_text(["Dye the wool", "Comb the flax"])
    address = page.url
    await page.get_by_role("button", name="Clear the filter").click()
    await expect(page.get_by_role("heading", name="Find tasks by their words")).to_be_visible()
    await page.goto(address)
    await expect(hits).to_have_text(["Dye the wool", "Comb the flax"])
    await page.goto(page.url.partition("?")[0] + "?text=flax&completed=false")
    await expect(page.get_by_label("Words in tasks")).to_have_value("flax")
    await expect(page.get_by_role("button", name="Filter 1")).to_be_visible()
    await expect(hits).to_have_count(2)

    await page.get_by_role("button", name="Save this search").click()
    await dialog(page).get_by_label("Name", exact=True).fill("All flax")
    await dialog(page).get_by_role("button", name="Save the search").click()
    await expect(page.get_by_role("heading", name="All flax")).to_be_visible()
    await expect(hits).to_have_count(2)
    await choose(page, "All flax: actions", "Rename or share…")
    await dialog(page).get_by_label("Name", exact=True).fill("Flax, all of it")
    await dialog(page).get_by_role("button", name="Save the search").click()
    async with page.expect_download() as fetched:
        await choose(page, "Flax, all of it: actions", "Download as CSV")
    rows = csv.reader((await (await fetched.value).path()).read_text("utf-8-sig").splitlines())
    assert len(list(rows)) == 3
    await choose(page, "Flax, all of it: actions", "Delete the search")
    await expect(page.get_by_role("link", name="Flax, all of it")).to_have_count(0)
    await page.get_by_role("button", name="Undo").click()
    await page.get_by_role("link", name="Flax, all of it").click()
    await expect(hits).to_have_count(2)
    await page.keyboard.press("Control+k")
    palette = page.get_by_role("dialog", name="Search or jump to")
    await expect(palette.get_by_label("Search or jump to").first).to_be_focused()
    await page.keyboard.type("brings")
    await palette.get_by_role("option", name="Kick-off").click()
    await expect(page.get_by_role("heading", name="Kick-off")).to_be_visible()
    assert desk.complaints == []
