"""A task that repeats: said below its calendar, seen wherever the task stands, and there again once
it is completed.
"""

import re

import pytest
from playwright.async_api import expect

from tests.automation.recurring import settle
from tests.browser.conftest import Sit, Site
from tests.browser.entering import choose, dialog, enter, saved
from tests.browser.test_task_pane import made
from tests.world import World
from weft.doors import catalog
from weft.kernel.feed import enrol

pytestmark = pytest.mark.browser


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


async def test_a_task_is_made_to_repeat_and_comes_again_once_it_is_completed(
    world: World, site: Site, sit: Sit
) -> None:
    await enrol(world.base, *catalog.CONSUMERS)
    ada = await world.person("Ada")
    project, task = await made(world, ada, due_on="2031-03-13")  # a Thursday
    desk = await sit()
    page = await enter(desk, world, ada, f"/projects/{project}/list/task/{task}")
    pane = page.get_by_role("complementary").or_(page.get_by_role("main")).last
    dates = pane.get_by_role("button", name=re.compile("^Dates: "))
    await expect(dates).to_be_visible()
    await dates.click()
    picker = page.get_by_role("dialog", name=re.compile("Due date|Dates"))
    await (
        picker.get_by_label("Repeats", exact=True)
        .and_(picker.locator("select"))
        .select_option("Weekly")
    )
    await expect(picker.get_by_role("button", name="Thursday", exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )
    await picker.get_by_role("button", name="Monday", exact=True).click()
    await picker.get_by_label("Interval").fill("2")
    await picker.get_by_label("Interval").press("Enter")
    await picker.get_by_label("Ends").select_option("Ends on")
    await picker.get_by_role("button", name=re.compile("^Last day: ")).click()
    last = page.get_by_role("dialog", name="Last day")
    await last.get_by_role("button", name=re.compile("June 20, 2031")).click()
    await page.keyboard.press("Escape")
    await expect(last).to_have_count(0)
    picked = picker.get_by_role("button", name=re.compile("^Last day: .*June 20, 2031"))
    await expect(picked).to_be_visible()
    await picker.get_by_label("Ends").select_option("Ends after so many")
    await expect(picker.get_by_label("Times")).to_have_value("10")
    await page.keyboard.press("Escape")
    words = "Every 2 weeks on Mon and Thu, 10 times"
    await expect(dates).to_have_accessible_name(re.compile(words))
    row = page.get_by_role("row", name=re.compile("Warp the loom"))
    await expect(row.get_by_role("img", name=words)).to_be_visible()
    await saved(page)
    kept = await ada.get(f"/tasks/{task}", opt_fields="recurrence")
    rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=10"
    assert kept.json()["data"]["recurrence"]["rule"] == rule

    await choose(page, "More actions", "Days to come…")
    days = dialog(page)
    await days.get_by_role("button", name="Skip Monday, March 24, 2031").click()
    await expect(days.get_by_text("Skipped")).to_be_visible()
    move = days.get_by_role("button", name="Move Thursday, March 27, 2031…")
    await move.click()
    await page.get_by_role("button", name=re.compile("March 28, 2031")).click()
    await page.keyboard.press("Escape")
    await expect(days.get_by_text("instead of Thursday, March 27, 2031")).to_be_visible()
    await days.get_by_role("button", name="Put back Monday, March 24, 2031").click()
    await expect(days.get_by_text("Skipped")).to_have_count(0)
    await days.get_by_role("button", name="Done").click()
    await saved(page)
    told = await ada.own("GET", f"/tasks/{task}/occurrences", most=2)
    coming = [(one["on"], one["due_on"]) for one in told.json()["data"]]
    assert coming == [("2031-03-24", "2031-03-24"), ("2031-03-27", "2031-03-28")]

    tick = row.get_by_role("checkbox", name="Complete Warp the loom")
    await tick.click()
    await expect(tick).to_be_checked()
    await saved(page)
    await settle(world)
    left = page.get_by_role("img", name="Every 2 weeks on Mon and Thu, 9 times")
    await expect(left).to_be_visible()
    await expect(page.get_by_role("row", name=re.compile("Warp the loom"))).to_have_count(2)
    assert desk.complaints == []
