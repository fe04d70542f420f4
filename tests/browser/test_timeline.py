"""The timeline: a blocked task's chain is moved on it while somebody else watches."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.conftest import Sit, Site
from tests.browser.entering import box, enter, saved
from tests.world import Person, World

pytestmark = pytest.mark.browser
DAY = timedelta(days=1)
WIDTH = 40
"""Pixels of a day, where one looks at days."""


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


@dataclass
class Plan:
    """A project of two people: three tasks that wait for each other, one that does not, and one
    without a date.
    """

    ada: Person
    bob: Person
    gid: str
    monday: date
    tasks: dict[str, str]

    async def days(self, task: str) -> tuple[int, int]:
        """The days of a task, counted from Monday, as the server has them."""
        answer = await self.ada.get(f"/tasks/{self.tasks[task]}", opt_fields="start_on,due_on")
        found = answer.json()["data"]
        start, due = (found[name] or found["due_on"] for name in ("start_on", "due_on"))
        return tuple((date.fromisoformat(day) - self.monday).days for day in (start, due))  # type: ignore[return-value]

    async def waits(self, task: str) -> list[str]:
        """What a task waits for."""
        answer = await self.ada.get(f"/tasks/{self.tasks[task]}/dependencies")
        return [one["name"] for one in answer.json()["data"]]


async def planned(world: World) -> Plan:
    """From the Monday to come: Cut takes two days, a day later Sew does, a day later Ship."""
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await world.project(members=[ada, bob])
    today = datetime.now(UTC).date()
    monday = today + DAY * (7 - today.weekday())
    tasks: dict[str, str] = {}
    for name, start, due in (("Cut", 0, 1), ("Sew", 2, 3), ("Ship", 7, 8), ("Pack", 9, 9)):
        dates = {"start_on": f"{monday + DAY * start}", "due_on": f"{monday + DAY * due}"}
        made = await ada.post("/tasks", {"name": name, "projects": [gid], **dates})
        tasks[name] = made.json()["data"]["gid"]
    made = await ada.post("/tasks", {"name": "Someday", "projects": [gid]})
    tasks["Someday"] = made.json()["data"]["gid"]
    for task, on in (("Sew", "Cut"), ("Ship", "Sew")):
        path = f"/tasks/{tasks[task]}/addDependencies"
        assert (await ada.post(path, {"dependencies": [tasks[on]]})).status_code == 200
    return Plan(ada, bob, gid, monday, tasks)


def bar(page: Page, name: str) -> Locator:
    """The bar of a task: its name begins with the task's, and goes on with its days."""
    return page.get_by_role("button", name=re.compile(f"^{name}, "))


def on(plan: Plan, first: int, last: int) -> re.Pattern[str]:
    """How a bar names its days, in whichever order its reader writes them."""
    days = (plan.monday + DAY * n for n in (first, last))
    return re.compile(" to ".join(f"({d.day} {d:%b}|{d:%b} {d.day})" for d in days))


async def drag(page: Page, what: Locator, by: float) -> None:
    """Take a bar by its middle and carry it along the axis, without letting go."""
    at = await box(what)
    x, y = at["x"] + at["width"] / 2, at["y"] + at["height"] / 2
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + by / 2, y, steps=3)
    await page.mouse.move(x + by, y, steps=3)


async def test_a_blocked_tasks_chain_is_moved_while_two_people_watch(
    world: World, sit: Sit
) -> None:
    plan = await planned(world)
    wide = {"width": 1800, "height": 900}  # nothing lies where the chart would scroll along
    one, other = await sit(viewport=wide), await sit(viewport=wide)
    path = f"/projects/{plan.gid}/timeline?zoom=days"
    page, beside = [
        await enter(desk, world, who, path) for desk, who in ((one, plan.ada), (other, plan.bob))
    ]
    await expect(bar(beside, "Ship")).to_have_attribute("aria-label", on(plan, 7, 8))

    await drag(page, bar(page, "Cut"), WIDTH)
    await expect(page.get_by_text("+1 day. Ship moves to")).to_be_visible()
    await expect(bar(page, "Ship")).to_have_attribute("aria-label", on(plan, 8, 9))
    await page.mouse.up()
    for screen in (page, beside):
        await expect(bar(screen, "Cut")).to_have_attribute("aria-label", on(plan, 1, 2))
        await expect(bar(screen, "Sew")).to_have_attribute("aria-label", on(plan, 3, 4))
        await expect(bar(screen, "Ship")).to_have_attribute("aria-label", on(plan, 8, 9))
    assert [await plan.days(name) for name in ("Cut", "Sew", "Ship")] == [(1, 2), (3, 4), (8, 9)]

    await page.keyboard.press("Control+z")
    await expect(bar(beside, "Ship")).to_have_attribute("aria-label", on(plan, 7, 8))
    await expect(bar(beside, "Cut")).to_have_attribute("aria-label", on(plan, 0, 1))

    # With keys: a day later, its end a day more; then it is let go.
    await bar(page, "Sew").focus()
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("Shift+ArrowRight")
    await page.keyboard.press("Enter")
    status = page.get_by_role("status", name="What moved")
    await expect(status).to_contain_text("Sew moved to")
    await expect(status).to_contain_text("Tasks that moved along: 1")
    await expect(bar(beside, "Ship")).to_have_attribute("aria-label", on(plan, 8, 9))
    await page.keyboard.press("ArrowDown")
    await expect(bar(page, "Ship")).to_be_focused()

    # An arrow is drawn from bar to bar.
    await bar(page, "Ship").hover()
    port, goal = await box(bar(page, "Ship").locator("[data-part=arrow]")), bar(page, "Pack")
    await page.mouse.move(port["x"] + 7, port["y"] + 7)
    await page.mouse.down()
    to = await box(goal)
    await page.mouse.move(to["x"] + 12, to["y"] + 9, steps=5)
    await page.mouse.up()
    await expect(status).to_have_text("Pack waits for Ship")
    await expect(beside.locator("[data-chart] svg path[d^=M]").first).to_be_attached()

    # What has no date is dragged onto the axis.
    await page.get_by_role("button", name="Unscheduled 1").click()
    item = await box(page.locator("[data-unscheduled]"))
    await page.mouse.move(item["x"] + 40, item["y"] + 18)
    await page.mouse.down()
    target = await box(bar(page, "Cut"))
    await page.mouse.move(target["x"] + 10, target["y"] + 90, steps=8)
    await page.mouse.up()
    await expect(bar(beside, "Someday")).to_be_visible()
    await saved(page)
    assert await plan.days("Someday") == (0, 0)
    assert await plan.waits("Pack") == ["Ship"]

    await page.get_by_role("button", name="Critical path").click()
    await expect(bar(page, "Pack")).to_have_attribute("aria-label", re.compile("critical path"))
    assert one.complaints == other.complaints == []
