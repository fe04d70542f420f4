"""The first day and every other one: from the set-up link to a first task; a home as one likes."""

import asyncio

import pytest
from playwright.async_api import Page, Route, expect

from tests.browser.conftest import Sit, Site
from tests.browser.entering import PASSWORD, box, enter, saved, write
from tests.world import World
from weft.identity.sessions.links import issue_link
from weft.std.clock import SystemClock

pytestmark = pytest.mark.browser


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


async def begun(page: Page, world: World) -> None:
    """The founder's account, by the one-time link."""
    async with world.base.transaction() as tx:
        token = await issue_link(tx, "set_up", now=SystemClock().now())
    await page.goto(f"/set-up?token={token}")
    await page.get_by_label("Name of the workspace").fill("Northfold")
    await page.get_by_label("Your name").fill("Mara Lindqvist")
    await page.get_by_label("E-mail").fill(f"mara{world.workspace}@example.com")
    await page.get_by_label("Password", exact=True).fill(PASSWORD)
    await page.get_by_role("button", name="Create the workspace").click()


async def test_three_clicks_lead_from_the_set_up_to_a_first_task(world: World, sit: Sit) -> None:
    desk = await sit()
    page = desk.page
    await begun(page, world)
    await expect(page.get_by_role("heading", name="What are you working on first?")).to_be_visible()
    await page.get_by_label("Name of the project").fill("Kestrel")
    await page.get_by_role("radio", name="Event").check()
    await page.get_by_role("button", name="Create the project").click()  # the first click
    await expect(page.get_by_role("heading", name="Who works with you?")).to_be_visible()
    await saved(page)
    await page.reload()
    await expect(page.get_by_role("heading", name="Who works with you?")).to_be_visible()
    await page.get_by_role("button", name="Go to the project").click()  # the second
    await expect(page.get_by_role("heading", name="Kestrel")).to_be_visible()
    await expect(page.get_by_text("Compare three venues")).to_be_visible()
    await expect(page.get_by_label("Name of the new task")).to_be_focused()
    await write(page, "Call the mayor")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("treegrid").get_by_text("Call the mayor")).to_be_visible()
    await saved(page)
    await page.goto("/welcome")
    await expect(page.get_by_text("Good")).to_be_visible()
    steps = page.get_by_role("region", name="First steps")
    await expect(steps.get_by_role("link", name="Invite your colleagues")).to_be_visible()
    await steps.get_by_role("button", name="Put the first steps away").click()
    await expect(steps).to_have_count(0)
    assert desk.complaints == []


async def test_a_home_is_arranged_and_stands_so_on_another_device(world: World, sit: Sit) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    project = await world.project(members=[ada, bob], name="Loom")
    for name, more in (("Agree", {"resource_subtype": "approval"}), ("Spin", {}), ("Weave", {})):
        asked = {"name": name, "projects": [project], "assignee": ada.gid, **more}
        await bob.post("/tasks", asked)
    desk, other = await sit(), await sit()
    page = await enter(desk, world, ada, "/home")
    waiting = page.get_by_role("region", name="Waits for you")
    await expect(waiting.get_by_text("Waits for your answer")).to_be_visible()
    await expect(page.get_by_role("region", name="People").get_by_text("3 for you")).to_be_visible()
    pad = page.get_by_role("textbox", name="Notepad")
    await pad.fill("Ask Dana\nBook the van")
    await pad.press("Control+Enter")
    await expect(page.get_by_text("Created “Book the van”")).to_be_visible()

    await page.get_by_role("button", name="Customise").click()
    await page.get_by_role("button", name="Take Recent away").click()
    await page.get_by_role("button", name="Move Notepad").press("ArrowUp")
    await expect(
        page.get_by_role("status").filter(has_text="Notepad: place 4 of 5")
    ).to_be_attached()
    await expect(page.get_by_role("button", name="Move Notepad")).to_be_focused()
    there = await box(page.get_by_role("region", name="Start here, being arranged"))
    grip = await box(page.get_by_role("button", name="Move Notepad"))
    await page.mouse.move(grip["x"] + 8, grip["y"] + 8)
    await page.mouse.down()
    await page.mouse.move(grip["x"] + 30, grip["y"] - 30, steps=4)
    await page.mouse.move(there["x"] + 60, there["y"] + 60, steps=4)
    first = page.locator("[data-part]").first
    await expect(first).to_have_attribute("data-part", "notepad")
    await page.mouse.up()
    await page.get_by_role("button", name="Make Notepad narrow").click()
    await expect(page.get_by_role("button", name="Make Notepad wide")).to_be_visible()
    await page.get_by_role("button", name="Done").click()
    await saved(page)

    theirs = await enter(other, world, ada, "/home")
    regions = theirs.get_by_role("main").get_by_role("region")
    await expect(regions.first).to_have_accessible_name("Notepad")
    await expect(theirs.get_by_role("textbox", name="Notepad")).to_have_value("Ask Dana\n")
    await expect(theirs.get_by_role("region", name="Recent")).to_have_count(0)
    assert desk.complaints == other.complaints == []


async def test_notes_outlive_a_cut_network_and_a_reload(world: World, sit: Sit) -> None:
    ada = await world.person("Ada")
    desk, other = await sit(), await sit()
    page = await enter(desk, world, ada, "/home")
    pad = page.get_by_role("textbox", name="Notepad")
    is_asked = asyncio.Event()

    async def cut(route: Route) -> None:
        if route.request.method == "PUT":
            is_asked.set()
            await route.abort()
        else:
            await route.continue_()

    await page.route("**/api/weft/1/desk*", cut)
    await pad.fill("Ask Dana")
    await is_asked.wait()
    await expect(page.get_by_role("alert")).not_to_be_empty()
    await expect(pad).to_have_value("Ask Dana")
    await page.reload()
    await expect(pad).to_have_value("Ask Dana")
    await page.unroute("**/api/weft/1/desk*", cut)
    async with page.expect_response(
        lambda answer: "today" in (answer.request.post_data or "")
    ) as kept:
        await pad.fill("Ask Dana today")
    assert (await kept.value).ok
    theirs = await enter(other, world, ada, "/home")
    await expect(theirs.get_by_role("textbox", name="Notepad")).to_have_value("Ask Dana today")
