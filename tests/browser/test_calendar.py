"""The calendar: tasks lie on their days, go where one drags or strikes them, and begin on a day."""

from typing import Any

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.conftest import Sit, Site
from tests.browser.entering import box, enter, saved, write
from tests.world import Person, World

pytestmark = pytest.mark.browser


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


def on(page: Page, day: str) -> Locator:
    """What lies on a day of October 2026, or begins on it."""
    return page.get_by_role("group", name=f"{day}, 2026", exact=True)


def task(page: Page, name: str) -> Locator:
    """A task by its name."""
    return page.locator("[data-chip]").filter(has_text=name)


async def dates(who: Person, gid: str) -> dict[str, Any]:
    """The dates of a task, as the server has them."""
    return (await who.get(f"/tasks/{gid}", opt_fields="start_on,due_on,due_at")).json()["data"]


async def drag(page: Page, what: Locator, to: Locator, *, at: float = 0.5) -> None:
    """Take a task, by some part of its width, to the middle of something."""
    end, start = await box(to), await box(what)
    y = start["y"] + start["height"] / 2
    await page.mouse.move(start["x"] + start["width"] * at, y)
    await page.mouse.down()
    await page.mouse.move(start["x"] + start["width"] * at + 10, y, steps=2)
    await page.mouse.move(end["x"] + end["width"] / 2, end["y"] + end["height"] / 2, steps=6)
    await page.mouse.up()


async def test_tasks_are_moved_made_longer_and_begun_on_their_days(
    world: World, site: Site, sit: Sit
) -> None:
    ada = await world.person("Ada")
    project = await world.project(members=[ada])
    made: dict[str, str] = {}
    for name, given in {
        "Weave": {"due_on": "2026-10-14"},
        "Dye": {"start_on": "2026-10-19", "due_on": "2026-10-21"},
        "Spin": {},
    }.items():
        answer = await ada.post("/tasks", {"name": name, "projects": [project], **given})
        made[name] = answer.json()["data"]["gid"]
    desk = await sit(timezone_id="UTC", locale="en-US", viewport={"width": 1440, "height": 900})
    beside = await sit(viewport={"width": 1440, "height": 900})
    path = f"/projects/{project}/calendar?day=2026-10-14"
    page = await enter(desk, world, ada, path)
    other = await enter(beside, world, ada, path)
    said = page.get_by_role("status", name="What moved")

    # By mouse: to another day, by its end, and out of the tray.
    await drag(page, task(page, "Weave"), page.locator("[data-day]").nth(18))
    await expect(said).to_have_text("Weave is on Friday, October 16, 2026")
    await expect(on(other, "Friday, October 16").locator("[data-chip]")).to_have_text("Weave")
    await drag(page, task(page, "Dye"), page.locator("[data-day]").nth(25), at=0.995)
    await expect(said).to_have_text("Dye is on Oct 19 – 23")
    await page.get_by_role("button", name="No date: 1").click()
    tray = page.get_by_role("region", name="Without a date")
    await drag(page, tray.locator("[data-chip]"), page.locator("[data-day]").nth(14))
    await expect(said).to_have_text("Spin is on Monday, October 12, 2026")
    await expect(tray).to_contain_text("Every open task has a date.")
    await page.keyboard.press("Control+z")
    await expect(tray.locator("[data-chip]")).to_have_text("Spin")

    # By keys: along the days, with the task, with its end; and from its menu.
    await task(page, "Weave").get_by_role("button").focus()
    await page.keyboard.press("Alt+ArrowLeft")
    await expect(on(page, "Thursday, October 15").locator("[data-chip]")).to_have_text("Weave")
    await expect(task(page, "Weave").get_by_role("button")).to_be_focused()
    await page.keyboard.press("Alt+Shift+ArrowRight")
    await expect(said).to_have_text("Weave is on Oct 15 – 16")
    await expect(task(page, "Weave").get_by_role("button")).to_be_focused()
    await page.keyboard.press("ArrowLeft")
    await expect(
        page.get_by_role("button", name="Add task on Wednesday, October 14")
    ).to_be_focused()
    await page.keyboard.press("Enter")
    await write(page, "Card the wool")
    await page.keyboard.press("Enter")
    await expect(on(page, "Wednesday, October 14")).to_contain_text("Card the wool")
    await page.keyboard.press("Escape")
    await task(page, "Dye").click(button="right")
    await page.get_by_role("menuitem", name="A week later").click()
    await expect(said).to_have_text("Dye is on Oct 26 – 30")

    # A week: a task gets its hour there.
    await page.get_by_text("Week", exact=True).click()
    hours = page.get_by_role("group", name="Hours of Tuesday, October 13, 2026")
    await drag(page, tray.locator("[data-chip]"), hours)
    await expect(hours.locator("[data-chip]")).to_contain_text("Spin")
    await expect(other.locator("[data-chip]").filter(has_text="Spin")).to_be_visible()

    await saved(page)
    weave = {"start_on": "2026-10-15", "due_on": "2026-10-16", "due_at": None}
    assert weave.items() <= (await dates(ada, made["Weave"])).items()
    assert (await dates(ada, made["Dye"]))["due_on"] == "2026-10-30"
    assert (await dates(ada, made["Spin"]))["due_at"].startswith("2026-10-13T")
    assert desk.complaints == beside.complaints == []


async def test_on_a_phone_the_days_stand_below_each_other(
    world: World, site: Site, sit: Sit
) -> None:
    ada = await world.person("Ada")
    project = await world.project(members=[ada])
    given = {"name": "Weave", "projects": [project], "due_on": "2026-10-14"}
    assert (await ada.post("/tasks", given)).status_code == 201
    desk = await sit(viewport={"width": 390, "height": 844}, has_touch=True)
    page = await enter(desk, world, ada, f"/projects/{project}/calendar?day=2026-10-01")
    day = page.get_by_role("region", name="Wednesday, October 14, 2026")
    await expect(day).to_contain_text("Weave")
    await day.get_by_role("button", name="Add task on").click()
    await write(page, "Dye")
    await page.keyboard.press("Enter")
    await expect(day.locator("[data-chip]")).to_have_text(["Weave", "Dye"])
    await page.get_by_role("button", name="The month after").click()
    await expect(page.get_by_text("November 2026")).to_be_visible()

    # What comes again shows its days to come.
    given = {"name": "Sweep", "projects": [project], "due_on": "2031-03-03"}
    sweep = (await ada.post("/tasks", given)).json()["data"]["gid"]
    weekly = await ada.own("PUT", f"/tasks/{sweep}/recurrence", {"rule": "FREQ=WEEKLY;BYDAY=MO"})
    assert weekly.status_code == 200, weekly.text
    await page.goto(f"/projects/{project}/calendar?day=2031-03-01")
    await expect(page.get_by_role("button", name="comes again")).to_have_count(4)
    assert desk.complaints == []
