"""Coming into the web app as somebody."""

from playwright.async_api import Locator, Page, expect

from tests.browser.conftest import Desk
from tests.world import Person, World

PASSWORD = "seven green looms"


async def arrive(desk: Desk, who: Person, path: str) -> Page:
    """At a path as somebody who has this password; the page of sign-in has tests of its own."""
    said = {"data": {"email": who.email, "password": PASSWORD}}
    answer = await desk.page.context.request.post("/api/weft/1/sessions", data=said)
    assert answer.status == 201, await answer.text()
    await desk.open(path)
    return desk.page


async def enter(desk: Desk, world: World, who: Person, path: str) -> Page:
    """Arrive at a path, with a password for that."""
    await world.password(who, PASSWORD)
    page = await arrive(desk, who, path)
    await expect(page.get_by_role("main")).to_be_visible()
    return page


def dialog(page: Page) -> Locator:
    """The dialog that is open."""
    return page.get_by_role("dialog")


async def choose(page: Page, menu: str, entry: str) -> None:
    """Choose an entry of a menu that a button opens."""
    await page.get_by_role("button", name=menu, exact=True).click()
    await page.locator("[role^=menuitem]").filter(has_text=entry).click()
