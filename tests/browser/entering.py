"""Coming into the web app as somebody."""

from playwright.async_api import Locator, Page, expect

from tests.browser.conftest import Desk
from tests.world import Person, World

PASSWORD = "seven green looms"


async def enter(desk: Desk, world: World, who: Person, path: str) -> Page:
    """Sign in on the way to a path, and arrive there."""
    await world.password(who, PASSWORD)
    await desk.open(path)
    page = desk.page
    await page.get_by_label("E-mail").fill(who.email)
    await page.get_by_label("Password", exact=True).fill(PASSWORD)
    await page.get_by_role("button", name="Sign in").click()
    await expect(page.get_by_role("main")).to_be_visible()
    return page


def dialog(page: Page) -> Locator:
    """The dialog that is open."""
    return page.get_by_role("dialog")


async def choose(page: Page, menu: str, entry: str) -> None:
    """Choose an entry of a menu that a button opens."""
    await page.get_by_role("button", name=menu, exact=True).click()
    await page.locator("[role^=menuitem]").filter(has_text=entry).click()
