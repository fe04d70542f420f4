"""The inbox: a day's news read, answered and put away, live and by keys."""

import re

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.barriers import barriers
from tests.browser.conftest import Sit, Site
from tests.browser.entering import choose, enter, saved
from tests.notify.telling import commented, made, settle
from tests.world import Person, World
from weft.doors import catalog
from weft.kernel.feed import enrol

pytestmark = pytest.mark.browser


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


def item(page: Page, name: str) -> Locator:
    """A thing in the inbox."""
    return page.get_by_role("main").get_by_role("listitem").filter(has_text=name)


def badge(page: Page) -> Locator:
    """How many are unread, in the sidebar."""
    return page.get_by_role("link", name="Inbox").locator("[aria-label$=unread]")


async def given(world: World) -> tuple[Person, Person, str]:
    """Bob gave Ada a task and spoke to her on it, and told how their project goes."""
    await enrol(world.base, *catalog.CONSUMERS)
    ada, bob = await world.person("Ada"), await world.person("Bob")
    project = await world.project(members=[ada, bob], name="Loom")
    task = await made(bob, "/tasks", name="Weave", projects=[project], assignee=ada.gid)
    await made(bob, "/tasks", name="Warp", projects=[project], assignee=ada.gid)
    await made(bob, "/status_updates", parent=project, status_type="at_risk", text="Late")
    await commented(bob, task, "Which yarn?", speaks_to=ada)
    await settle(world)
    return ada, bob, task


async def test_news_is_read_answered_and_put_away(world: World, site: Site, sit: Sit) -> None:
    ada, bob, task = await given(world)
    desk = await sit(viewport={"width": 1440, "height": 900}, timezone_id="UTC")
    page = await enter(desk, world, ada, "/inbox")
    await expect(badge(page)).to_have_text("3")
    await expect(item(page, "Weave")).to_contain_text("You were mentioned · Assigned to you")
    await expect(item(page, "Weave")).to_contain_text("Which yarn? @Ada")
    await expect(item(page, "Loom")).to_contain_text("Status update")
    assert await barriers(page) == []

    # Opened, it is read, and stands beside the list.
    await item(page, "Weave").get_by_role("link").click()
    pane = page.get_by_role("complementary", name="Task")
    await expect(pane.get_by_text("Bob mentioned you")).to_be_visible()
    await expect(badge(page)).to_have_text("2")

    # What happens meanwhile comes by itself.
    await commented(bob, task, "Or wool?")
    await settle(world)
    await expect(item(page, "Weave")).to_contain_text("Or wool?")
    await expect(badge(page)).to_have_text("3")

    # Answered where it stands; put away, and taken back.
    await page.keyboard.press("r")
    reply = page.get_by_role("textbox", name="Reply")
    await reply.fill("Wool.")
    await page.get_by_role("button", name="Send", exact=True).click()
    await expect(pane.get_by_text("Wool.", exact=True)).to_be_visible()
    await item(page, "Weave").get_by_role("link").focus()
    await page.keyboard.press("e")
    await expect(item(page, "Weave")).to_have_count(0)
    await page.get_by_role("button", name="Undo").click()
    await expect(item(page, "Weave")).to_be_visible()

    # Keys go along the list; several are marked at once.
    await item(page, "Weave").get_by_role("link").focus()
    await page.keyboard.press("ArrowDown")
    await expect(item(page, "Loom").get_by_role("link")).to_be_focused()
    await page.keyboard.press("b")
    await page.keyboard.press("x")
    await page.keyboard.press("j")
    await page.keyboard.press("x")
    bar = page.get_by_role("toolbar", name="Chosen items")
    await expect(bar.get_by_role("status")).to_have_text("2 chosen")
    await bar.get_by_role("button", name="Archive").click()
    await expect(item(page, "Warp")).to_have_count(0)
    await page.get_by_role("link", name="Bookmarks").click()
    await expect(item(page, "Loom")).to_be_visible()
    await saved(page)
    await page.reload()
    await expect(item(page, "Loom")).to_be_visible()
    await expect(item(page, "Warp")).to_have_count(0)

    # Put off, it waits; looked for, it is found.
    await page.get_by_role("link", name="Activity").click()
    await item(page, "Weave").get_by_role("link").focus()
    await page.keyboard.press("s")
    await page.get_by_role("menuitem", name="Tomorrow morning").click()
    await expect(page.get_by_text("You are up to date")).to_be_visible()
    await saved(page)
    await page.get_by_role("link", name="Snoozed").click()
    await expect(item(page, "Weave")).to_be_visible()
    await choose(page, "Filter", "Mentions")
    await expect(item(page, "Weave")).to_be_visible()
    assert desk.complaints == []


async def test_what_one_is_told_is_chosen_in_the_settings(
    world: World, site: Site, sit: Sit
) -> None:
    ada, _, _ = await given(world)
    desk = await sit(viewport={"width": 1440, "height": 900})
    page = await enter(desk, world, ada, "/settings/notifications")
    liked = page.get_by_role("checkbox", name="Somebody likes what you wrote: Mail")
    await liked.click()
    await expect(liked).to_be_checked()
    await page.get_by_role("switch", name="Do not disturb").click()
    await expect(page.get_by_role("button", name=re.compile(r"From: 10:00\sPM"))).to_be_visible()
    await page.get_by_role("button", name="News of Loom").click()
    await page.get_by_role("option", name="Muted").click()
    await expect(page.get_by_role("button", name="News of Loom: Muted")).to_be_visible()
    await saved(page)
    await page.reload()
    await expect(liked).to_be_checked()
    await expect(page.get_by_role("button", name=re.compile(r"From: 10:00\sPM"))).to_be_visible()
    await expect(page.get_by_role("button", name="News of Loom: Muted")).to_be_visible()
    assert desk.complaints == []
