"""The first day with Weft, in a browser: from the set-up link to two people at work."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Desk, Sit, Site
from tests.browser.entering import saved
from tests.world import World
from weft.identity.sessions.links import issue_link
from weft.std.clock import SystemClock

pytestmark = pytest.mark.browser
PASSWORD = "seven green looms"
NASTY = "<img src=x onerror=alert(1)><script>alert(2)</script>"


async def set_up(desk: Desk, world: World, site: Site) -> None:
    """Make a workspace with its admin by the one-time link."""
    async with world.base.transaction() as tx:
        token = await issue_link(tx, "set_up", now=SystemClock().now())
    await desk.open(f"/set-up?token={token}")
    page = desk.page
    await page.get_by_label("Name of the workspace").fill("Northfold")
    await page.get_by_label("Your name").fill("Mara Lindqvist")
    await page.get_by_label("E-mail").fill(f"mara{world.workspace}@example.com")
    await page.get_by_label("Password", exact=True).fill(PASSWORD)
    await page.get_by_role("button", name="Create the workspace").click()
    await expect(page.get_by_role("heading", name="Projects", level=1)).to_be_visible()


async def make_project(page: Page, name: str) -> None:
    """Create a project and arrive in it."""
    await settled(page)
    await page.locator("#new-project").click()
    await page.get_by_label("Name of the project").fill(name)
    await page.get_by_role("button", name="Create the project").click()
    await expect(page.get_by_role("heading", name=name, level=1)).to_be_visible()
    await settled(page)


async def settled(page: Page) -> None:
    """The page has drawn itself."""
    await expect(page.locator("#content[aria-busy]")).to_have_count(0)


async def add_task(page: Page, name: str) -> None:
    """Write one line into the first section."""
    field = page.get_by_label(re.compile("^Add a task to")).first
    if not await field.is_visible():
        await page.locator("#add").click()
    await field.fill(name)
    await field.press("Enter")
    await expect(row(page, name)).to_be_visible()


def row(page: Page, name: str):
    """A task's line."""
    return page.locator(".gr").filter(has=page.locator(f'a.open[aria-label="Open {name}"]'))


async def test_a_first_day(world: World, site: Site, sit: Sit) -> None:
    mara = await sit(viewport={"width": 1280, "height": 800})
    await set_up(mara, world, site)
    page = mara.page
    await expect(page.get_by_role("heading", name="No projects yet")).to_be_visible()
    await make_project(page, "Kestrel launch")
    await add_task(page, "Finalise the packaging")
    await add_task(page, "Cut the hero film")

    film = row(page, "Cut the hero film")
    await film.get_by_label("Assign Cut the hero film").click()
    await page.get_by_role("dialog").get_by_role("button", name="Mara Lindqvist").click()
    await expect(film.get_by_label("Assigned to Mara Lindqvist")).to_be_visible()
    await film.get_by_label(re.compile("^Set a due date")).click()
    await page.get_by_role("button", name="Tomorrow").click()
    await expect(film.get_by_label("Due Tomorrow")).to_be_visible()

    name = film.get_by_label("Task name")
    await name.fill("Cut the hero film in six languages")
    await name.press("Enter")
    await expect(row(page, "Cut the hero film in six languages")).to_be_visible()

    packaging = row(page, "Finalise the packaging")
    await packaging.get_by_role("checkbox").click()
    await expect(packaging).to_have_count(0)
    await page.get_by_role("button", name="Undo").click()
    await expect(packaging).to_be_visible()

    await packaging.get_by_label("Open Finalise the packaging").click()
    await expect(page.get_by_label("Description")).to_be_visible()
    await page.get_by_label("Description").fill("Print plates are cut on 22 October.")
    await page.get_by_label("Add a subtask").fill("Legal text in nine languages")
    await page.get_by_label("Add a subtask").press("Enter")
    await expect(page.get_by_label("Open Legal text in nine languages")).to_be_attached()
    await expect(page.get_by_text("changed the description")).to_be_visible()
    await page.get_by_label("Write a comment").fill("Page 2 is still missing.")
    await page.get_by_role("button", name="Comment").click()
    await expect(page.locator(".words", has_text="Page 2 is still missing.")).to_be_visible()
    await saved(page)
    await page.reload()
    await expect(page.get_by_label("Description")).to_have_value(
        "Print plates are cut on 22 October."
    )

    await page.get_by_label("More actions").click()
    await page.get_by_role("button", name="Delete the task").click()
    await expect(page.get_by_role("heading", name=re.compile("is in the bin"))).to_be_visible()
    await page.get_by_role("button", name="Undo").click()
    await expect(page.get_by_label("Open Legal text in nine languages")).to_be_attached()
    assert mara.complaints == []

    await page.get_by_role("button", name="Sign out").click()
    await expect(page.get_by_role("heading", name="Sign in")).to_be_visible()


async def test_two_people_see_each_other_at_work(world: World, site: Site, sit: Sit) -> None:
    mara = await sit()
    await set_up(mara, world, site)
    await make_project(mara.page, "Kestrel launch")
    await add_task(mara.page, "Finalise the packaging")
    link = await mara.page.evaluate(
        """async ([email]) => {
          const meta = (name) => document.querySelector(`meta[name="${name}"]`).content;
          const answer = await fetch("/api/weft/1/invitations", {
            method: "POST",
            headers: {"content-type": "application/json", "x-csrf-token": meta("csrf")},
            body: JSON.stringify({data: {workspace: meta("workspace"), email, kind: "member"}}),
          });
          return (await answer.json()).data.link;
        }""",
        [f"priya{world.workspace}@example.com"],
    )
    priya = await sit()
    await priya.open(link)
    await priya.page.get_by_label("Your name").fill("Priya Sundar")
    await priya.page.get_by_label("Password", exact=True).fill(PASSWORD)
    await priya.page.get_by_role("button", name="Join").click()
    await (
        priya.page.get_by_role("main")
        .or_(priya.page.locator("#content"))
        .get_by_role("link", name="Kestrel launch")
        .click()
    )
    await expect(row(priya.page, "Finalise the packaging")).to_be_visible()

    await add_task(priya.page, "Ask the supplier again")
    await expect(row(mara.page, "Ask the supplier again")).to_be_visible()
    await row(mara.page, "Ask the supplier again").get_by_role("checkbox").click()
    await expect(row(priya.page, "Ask the supplier again")).to_have_count(0)
    assert (mara.complaints, priya.complaints) == ([], [])


async def test_names_are_text_in_a_real_browser(world: World, site: Site, sit: Sit) -> None:
    desk = await sit()
    await set_up(desk, world, site)
    await make_project(desk.page, NASTY)
    await add_task(desk.page, "Look")
    name = desk.page.get_by_label("Task name").first
    await name.fill(NASTY)
    async with desk.page.expect_response(lambda answer: answer.request.method == "PUT"):
        await name.press("Enter")
    await desk.page.reload()
    await expect(desk.page.get_by_label("Task name").first).to_have_value(NASTY)
    assert await desk.page.locator("img, #content script").count() == 0
    assert desk.complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_theme_is_chosen_and_stays(site: Site, sit: Sit, scheme: str) -> None:
    desk = await sit(color_scheme=scheme)
    await desk.open("/sign-in")
    ground = "getComputedStyle(document.body).backgroundColor"
    before = await desk.page.evaluate(ground)
    await desk.page.locator("[data-theme-switch]").click()
    changed = await desk.page.evaluate(ground)
    await desk.page.reload()
    assert await desk.page.evaluate(ground) == changed != before


async def test_signing_in_needs_no_script(world: World, site: Site, sit: Sit) -> None:
    ada = await world.person("Ada")
    await world.password(ada, PASSWORD)
    desk = await sit(java_script_enabled=False)
    await desk.open("/sign-in")
    await desk.page.get_by_label("E-mail").fill(ada.email)
    await desk.page.get_by_label("Password").fill(PASSWORD)
    await desk.page.get_by_role("button", name="Sign in").click()
    await expect(desk.page.get_by_role("button", name="Sign out")).to_be_visible()


async def test_a_phone_needs_no_sideways_scrolling(world: World, site: Site, sit: Sit) -> None:
    desk = await sit(viewport={"width": 360, "height": 740}, has_touch=True)
    await set_up(desk, world, site)
    await make_project(desk.page, "Produktsicherheitsdatenblatt für Händler prüfen und freigeben")
    await desk.page.locator("#add").click()
    await desk.page.get_by_label(re.compile("^Add a task to")).first.fill("x" * 120)
    await desk.page.keyboard.press("Enter")
    await expect(desk.page.locator(".go")).to_be_visible()
    wide = "document.scrollingElement.scrollWidth > innerWidth"
    assert await desk.page.evaluate(wide) is False
    await desk.page.get_by_label("Menu").click()
    await expect(desk.page.get_by_role("button", name="Sign out")).to_be_visible()
    await desk.page.keyboard.press("Escape")
    await expect(desk.page.get_by_label("Menu")).to_be_focused()
