"""What every journey does: come into the web app as somebody, open, write, wait, point."""

import asyncio

from playwright.async_api import FloatRect, Locator, Page, expect

from tests.browser.conftest import PATIENCE, Desk
from tests.world import Person, World

PASSWORD = "seven green looms"
FRAME = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
# Nothing is on its way, and nothing waits for that.
SAVED = """() => !window.unanswered && !document.querySelector(
  "[role=img]:is([aria-label='Saving'], [aria-label='You are offline'])")"""


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


async def saved(page: Page) -> None:
    """All that was seen to be done here has the server's answer: the app shows a change before."""
    await page.wait_for_function(SAVED)


async def write(page: Page, words: str, within: Locator | None = None) -> None:
    """Type where one was brought to, as soon as the focus is there."""
    field = (within or page).locator(":is(input, textarea, [contenteditable]):focus")
    await expect(field).to_be_attached()
    await page.keyboard.type(words)


async def box(element: Locator) -> FloatRect:
    """Where it is on the screen, once it rests there."""
    before = None
    async with asyncio.timeout(PATIENCE / 1000):
        while (found := await element.bounding_box()) is None or found != before:
            before = found
            await element.page.evaluate(FRAME)
    return found
