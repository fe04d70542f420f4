"""The frame of the web app: the keyboard reaches everything, on any screen and in any direction."""

import pytest
from playwright.async_api import Page, expect

from tests.browser import entering
from tests.browser.barriers import barriers
from tests.browser.conftest import Desk, Sit, Site
from tests.browser.entering import PASSWORD, box, write
from tests.world import World

pytestmark = pytest.mark.browser


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


async def enter(desk: Desk, world: World, path: str) -> Page:
    """Arrive at a path, as anybody."""
    return await entering.enter(desk, world, await world.person("Ada"), path)


async def test_a_deep_link_opens_after_signing_in(world: World, site: Site, sit: Sit) -> None:
    ada, desk = await world.person("Ada"), await sit()
    await world.password(ada, PASSWORD)
    await desk.open("/settings?part=keys")
    page = desk.page
    await page.get_by_label("E-mail").fill(ada.email)
    await page.get_by_label("Password", exact=True).fill(PASSWORD)
    await page.get_by_role("button", name="Sign in").click()
    await expect(page).to_have_url(f"{site.url}/settings?part=keys")
    await expect(page).to_have_title("Settings · Weft")
    await page.goto("/nowhere/at/all")
    await expect(
        page.get_by_role("heading", name="There is nothing at this address")
    ).to_be_visible()
    assert desk.complaints == []


async def test_the_keyboard_reaches_everything(world: World, site: Site, sit: Sit) -> None:
    desk = await sit()
    page = await enter(desk, world, "/home")
    await expect(page.get_by_role("heading", name="Home")).to_be_visible()
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("main")).to_be_focused()

    await page.keyboard.press("?")
    await expect(page.get_by_role("dialog", name="Keyboard help")).to_be_visible()
    await page.get_by_role("switch", name="Single keys do things").press("Space")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await page.keyboard.press("?")
    await page.keyboard.press("Control+k")
    palette = page.get_by_role("dialog", name="Search or jump to")
    await expect(palette).to_be_visible()
    await expect(page.get_by_role("dialog")).to_have_count(1)
    await write(page, "inbox", palette)
    await expect(palette.get_by_role("option", name="Inbox", exact=True)).to_be_visible()
    await page.keyboard.press("Enter")
    await expect(page).to_have_title("Inbox · Weft")
    await expect(page.get_by_role("main")).to_be_focused()
    assert desk.complaints == []


async def test_on_a_phone_the_sidebar_is_a_drawer(world: World, site: Site, sit: Sit) -> None:
    desk = await sit(viewport={"width": 390, "height": 844}, has_touch=True)
    page = await enter(desk, world, "/home")
    opener = page.get_by_role("button", name="Open the sidebar")
    await opener.click()
    drawer = page.get_by_role("dialog", name="Sidebar")
    await expect(drawer.get_by_role("link", name="My tasks")).to_be_visible()
    assert await barriers(page) == []
    await page.keyboard.press("Escape")
    await expect(opener).to_be_focused()
    await opener.click()
    await drawer.get_by_role("link", name="Inbox").click()
    await expect(page).to_have_title("Inbox · Weft")
    await expect(drawer).to_have_count(0)
    wide = "document.scrollingElement.scrollWidth > innerWidth"
    assert await page.evaluate(wide) is False
    assert desk.complaints == []


async def test_right_to_left_turns_the_frame(world: World, site: Site, sit: Sit) -> None:
    desk = await sit()
    page = await enter(desk, world, "/home?language=xr")
    await expect(page.locator("html[dir=rtl]")).to_be_attached()
    main = await box(page.get_by_role("main"))
    side = await box(page.get_by_role("complementary").first)
    assert side["x"] >= main["x"] + main["width"] - 1
    assert desk.complaints == []
