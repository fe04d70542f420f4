"""One's own addresses for tasks, found in two menus, copied, and made anew."""

import re
from collections.abc import AsyncGenerator

import pytest
import pytest_asyncio
from playwright.async_api import Page, expect

from tests.browser.conftest import Sit, Site, serving
from tests.browser.entering import choose, dialog, enter
from tests.world import MAIL_DOMAIN, World
from weft.doors.pages.app import built

pytestmark = pytest.mark.browser
ADDRESS = re.compile(rf"^task\+\w+@{re.escape(MAIL_DOMAIN)}$")


@pytest_asyncio.fixture
async def site(database_url: str) -> AsyncGenerator[Site]:
    """The server with the built app, and with a domain for mail."""
    app = built()
    if app is None:
        pytest.skip("The web app is not built here (npm --prefix web run build)")
    async with serving(database_url, app, mail_domain=MAIL_DOMAIN) as found:
        yield found


async def shown(page: Page) -> str:
    """The address in the open dialog."""
    code = dialog(page).locator("code")
    await expect(code).to_have_text(ADDRESS)
    return await code.inner_text()


async def test_an_address_for_tasks_is_found_and_made_anew(world: World, sit: Sit) -> None:
    ada, desk = await world.person("Ada"), await sit()
    project = await world.project(members=[ada], name="Loom")
    page = await enter(desk, world, ada, f"/projects/{project}/list")
    await expect(page.get_by_role("treegrid")).to_be_visible()
    await choose(page, "Project actions", "Send tasks by mail…")
    before = await shown(page)
    await dialog(page).get_by_role("button", name="Make another address").click()
    await expect(dialog(page).locator("code")).not_to_have_text(before)
    await dialog(page).get_by_role("button", name="Done").click()
    await page.get_by_role("link", name="My tasks").first.click()
    await choose(page, "How my tasks behave", "Send tasks by mail…")
    assert await shown(page) != before
    assert desk.complaints == []
