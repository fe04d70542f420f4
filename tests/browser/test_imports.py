"""A file of another system becomes a project in the web app, and goes again."""

import json
import re

import pytest
from playwright.async_api import FilePayload, Page, Route, expect

from tests.browser.barriers import barriers
from tests.browser.conftest import Sit, Site
from tests.browser.entering import choose, enter, saved
from tests.world import World
from weft.adapters.blobs import blobs_in
from weft.doors import catalog
from weft.doors.inside import Inside
from weft.kernel.operations import DEFAULTS
from weft.kernel.runs import run_due
from weft.std.clock import SystemClock

pytestmark = pytest.mark.browser
BOARD = {
    "id": "5f00000000000000000000b0", "name": "Mill",
    "lists": [
        {"id": "l1", "name": "To do", "pos": 1, "closed": False},
        {"id": "l2", "name": "Finished", "pos": 2, "closed": False},
    ],
    "members": [{"id": "m1", "fullName": "Gisela", "username": "gisela"}],
    "cards": [
        {
            "id": "5f00000000000000000000c1", "name": "Card the wool", "idList": "l1", "pos": 1,
            "closed": False, "idMembers": ["m1"], "desc": "Mind the **burrs**",
        },
        {
            "id": "5f00000000000000000000c2", "name": "Spin", "idList": "l2", "pos": 1,
            "closed": False, "idMembers": [],
        },
    ],
    "labels": [], "checklists": [], "actions": [], "customFields": [],
}  # fmt: skip


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


def _file(content: bytes) -> FilePayload:
    return {"name": "mill.json", "mimeType": "application/json", "buffer": content}


async def carried(world: World, site: Site) -> None:
    """The worker has done what was set going."""
    inside = Inside(world.base, SystemClock(), limits=DEFAULTS)
    known = catalog.imports_through(inside, blobs_in(site.files), DEFAULTS)
    while await run_due(world.base, known, SystemClock(), most=1):
        pass


async def refuse_writes(route: Route) -> None:
    """The server has a bad moment: reads go through."""
    if route.request.method != "PUT":
        await route.continue_()
        return
    refusal = {"errors": [{"message": "Not now"}]}
    await route.fulfill(status=409, json=refusal)


async def press(page: Page, name: str, path: str) -> None:
    """A button; what it sets going is known to the server."""
    async with page.expect_response(re.compile(f"/imports/[0-9]+/{path}$")):
        await page.get_by_role("button", name=name).click()


async def test_a_board_is_read_decided_on_checked_brought_and_taken_back(
    world: World, sit: Sit, site: Site
) -> None:
    ada, desk = await world.person("Ada", is_admin=True), await sit(reduced_motion="reduce")
    page = await enter(desk, world, ada, "/home")
    workspace = page.get_by_role("complementary").get_by_role("button", name=re.compile("^Works"))
    await choose(page, await workspace.get_attribute("aria-label") or "", "Import")
    await page.get_by_role("link", name="Import a file").click()
    chooser = page.locator("input[type=file]")
    await chooser.set_input_files(_file(b""))
    await expect(page.get_by_text("The file is empty.")).to_be_visible()
    await page.get_by_role("button", name="Choose another file").click()
    await chooser.set_input_files(_file(json.dumps(BOARD).encode()))
    await expect(page.get_by_role("heading", name="Being read")).to_be_visible()
    await carried(world, site)

    await page.get_by_label("Name", exact=True).fill("The mill")
    async with page.expect_response(lambda answer: answer.request.method == "PUT"):
        await page.get_by_label("Name", exact=True).blur()
    await page.get_by_role("button", name="Continue").click()
    await expect(page.get_by_role("heading", name="People and status")).to_be_focused()
    gisela = page.get_by_role("listitem").filter(has_text="Not in Weft")
    await gisela.get_by_label("Gisela is").select_option("other")
    await page.get_by_role("option", name="Ada").click()
    await page.get_by_label("Finished", exact=True).fill("Done")
    await page.get_by_label("Finished", exact=True).blur()
    await saved(page)
    await page.reload()
    await expect(page.get_by_label("Gisela is")).to_have_value(ada.gid)
    await expect(page.get_by_label("Finished", exact=True)).to_have_value("Done")

    # What was decided is refused once: nothing is checked by what was decided before.
    asked = f"**/imports/{page.url.split('/imports/')[1].split('?')[0]}"
    await page.route(asked, refuse_writes)
    await page.get_by_label("Finished", exact=True).fill("Over")
    await page.get_by_role("button", name="Check it").click()
    await expect(page.get_by_role("alert").get_by_text("Not now")).to_be_visible()
    await expect(page.get_by_role("heading", name="People and status")).to_be_visible()
    await page.unroute(asked)
    await page.get_by_label("Finished", exact=True).fill("Done")
    await page.get_by_label("Finished", exact=True).blur()
    await saved(page)
    await press(page, "Check it", "check")
    await carried(world, site)
    await expect(page.get_by_role("definition").filter(has_text="The mill")).to_be_visible()
    await expect(page.get_by_role("cell", name="Card the wool")).to_be_visible()
    assert await barriers(page) == []

    await press(page, "Import 2 tasks", "bring")
    await expect(page.get_by_role("heading", name="Being imported")).to_be_visible()
    await carried(world, site)
    await expect(page.get_by_role("heading", name="It is all here")).to_be_visible()
    assert await barriers(page) == []
    await page.get_by_role("main").get_by_role("link", name="The mill").click()
    grid = page.get_by_role("treegrid")
    await expect(grid.get_by_text("Card the wool")).to_be_visible()
    await expect(grid.get_by_text("Done", exact=True)).to_be_visible()

    await page.go_back()
    await page.get_by_role("button", name="Take back").click()
    async with page.expect_response(re.compile("/take_back$")):
        await page.get_by_role("alertdialog").get_by_role("button", name="Take it back").click()
    await carried(world, site)
    await expect(page.get_by_role("heading", name="Taken back")).to_be_visible()
    projects = (await ada.get("/projects", workspace=world.workspace)).json()["data"]
    assert projects == []
    assert desk.complaints == []


async def test_guests_see_why_they_cannot(world: World, sit: Sit) -> None:
    gast, desk = await world.person("Gast", kind="guest"), await sit()
    page = await enter(desk, world, gast, "/imports/new")
    await expect(page.get_by_role("heading", name="Guests cannot import")).to_be_visible()
    await expect(page.get_by_role("button", name="Choose a file")).to_have_count(0)
