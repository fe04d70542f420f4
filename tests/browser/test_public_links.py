"""A public link: allowed by an admin, made by whoever shares, read without an account."""

import pytest
from playwright.async_api import expect

from tests.browser.barriers import barriers
from tests.browser.conftest import Sit, Site
from tests.browser.entering import dialog, enter, saved
from tests.work.making import data
from tests.world import World

pytestmark = pytest.mark.browser


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


async def test_a_project_is_shown_to_somebody_without_an_account(
    world: World, site: Site, sit: Sit
) -> None:
    ada = await world.person("Ada", is_admin=True)
    project = await world.project(members=[ada], name="Loom")
    asked = {"name": "Weave", "projects": [project], "assignee": ada.gid, "due_on": "2030-05-04"}
    data(await ada.post("/tasks", {**asked, "notes": "On the big loom"}), 201)
    hers, theirs = await sit(viewport={"width": 1440, "height": 1000}), await sit()
    page = await enter(hers, world, ada, "/settings/workspace")
    await page.get_by_role("checkbox", name="Projects may have public links").check()
    await page.get_by_role("button", name="Save the workspace").click()
    await expect(page.get_by_text("Saved the workspace")).to_be_visible()

    # Made in the share dialog; its address is shown once.
    await page.goto(f"/projects/{project}/list")
    await page.get_by_role("button", name="Share", exact=True).click()
    await dialog(page).get_by_role("button", name="Make a public link").click()
    address = await dialog(page).get_by_label("Address: copy it now").input_value()
    assert await barriers(page) == []

    await theirs.open(f"/public/{address.rpartition('/')[2]}")
    stranger = theirs.page
    await expect(stranger.get_by_role("heading", name="Loom")).to_be_visible()
    row = stranger.get_by_role("row").filter(has_text="Weave")
    await expect(row).to_contain_text("4 May 2030")
    await expect(stranger.get_by_text("Ada")).to_have_count(0)
    assert await barriers(stranger) == []

    # More is shown once it is chosen; on a phone, as a board.
    for shown in ("Names people", "Shows descriptions"):
        await dialog(page).get_by_role("checkbox", name=shown).check()
    await saved(page)
    await stranger.set_viewport_size({"width": 390, "height": 844})
    await stranger.get_by_role("link", name="Board").click()
    card = stranger.get_by_role("listitem").filter(has_text="Weave")
    await expect(card).to_contain_text("Ada")
    await card.get_by_text("Weave").click()
    await expect(card.get_by_text("On the big loom")).to_be_visible()
    assert await barriers(stranger) == []

    # Revoked, there is nothing at the address.
    await dialog(page).get_by_role("button", name="Revoke the link").click()
    await page.get_by_role("alertdialog").get_by_role("button", name="Revoke the link").click()
    await expect(dialog(page).get_by_role("button", name="Make a public link")).to_be_visible()
    await saved(page)
    await stranger.reload()
    await expect(stranger.get_by_text("There is nothing at this address")).to_be_visible()
