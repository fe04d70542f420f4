"""Somebody new is let into a project: by a letter, and where no mail is sent by a link."""

import re
from collections.abc import AsyncGenerator

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.browser.conftest import Sit, Site, serving
from tests.browser.entering import choose, dialog, enter, saved
from tests.inbox import Inbox, read
from tests.world import SECRET, World
from weft.adapters.smtp import Smtp
from weft.doors import catalog
from weft.doors.pages.app import built
from weft.identity.sessions.posting import Post
from weft.kernel.runs import run_due
from weft.std.clock import SystemClock

pytestmark = pytest.mark.browser


@pytest_asyncio.fixture
async def site(database_url: str, request: pytest.FixtureRequest) -> AsyncGenerator[Site]:
    """The server with the built app, and with a mail server where the test asks for one."""
    app = built()
    if app is None:
        pytest.skip("The web app is not built here (npm --prefix web run build)")
    async with serving(database_url, app, sends_mail=request.param) as found:
        yield found


@pytest.mark.parametrize("site", [True], indirect=True)
async def test_a_letter_leads_to_a_password_and_into_the_project(
    world: World, site: Site, sit: Sit
) -> None:
    ada, desk, inbox = await world.person("Ada", is_admin=True), await sit(), Inbox()
    project, email = await world.project(members=[ada], name="Loom"), f"n{world.workspace}@e.test"
    page = await enter(desk, world, ada, f"/projects/{project}/list")
    await page.get_by_role("button", name="Share").click()
    await dialog(page).get_by_role("button", name=re.compile("^Add people")).click()
    await page.get_by_placeholder("Name or e-mail").fill(email)
    await page.get_by_role("button", name=f"Invite {email}").click()
    await expect(page.get_by_text(f"Invited {email}.")).to_be_visible()
    async with inbox.opened():
        post = Post(site.url, SECRET, is_open=True)
        carry = catalog.letters_through(post, Smtp(inbox.url, "Weft <weft@example.com>"))
        await run_due(world.base, carry, SystemClock())
    (letter,) = (one for one in inbox.messages if one["To"] == email)
    assert letter["Subject"].startswith("Your place in ")
    link = re.search(rf"{site.url}(\S+)", read(letter))
    assert link
    newcomer = await sit()
    await newcomer.open(link[1])
    page = newcomer.page
    await page.get_by_label("New password").fill("seven blue looms")
    await page.get_by_role("button", name="Save the password").click()
    await page.get_by_label("E-mail").fill(email)
    await page.get_by_label("Password", exact=True).fill("seven blue looms")
    await page.get_by_role("button", name="Sign in").click()
    await page.get_by_role("complementary").get_by_role("link", name="Loom").click()
    await expect(page.get_by_role("treegrid")).to_be_visible()
    await expect(page.get_by_role("button", name="New task").first).to_be_visible()
    assert desk.complaints + newcomer.complaints == []


@pytest.mark.parametrize("site", [False], indirect=True)
async def test_without_mail_a_link_is_given_by_hand(world: World, sit: Sit) -> None:
    ada, desk = await world.person("Ada", is_admin=True), await sit()
    project, email = await world.project(members=[ada], name="Loom"), f"n{world.workspace}@e.test"
    page = await enter(desk, world, ada, f"/projects/{project}/list")
    await page.get_by_role("button", name="Share").click()
    await dialog(page).get_by_role("button", name=re.compile("^Add people")).click()
    await page.get_by_placeholder("Name or e-mail").fill(email)
    await page.get_by_role("button", name=f"Invite {email}").click()
    shown = dialog(page).get_by_role("status").locator("code")
    await expect(shown).to_contain_text("/invitation?token=")
    address = await shown.inner_text()
    await page.keyboard.press("Escape")

    newcomer = await sit()
    await newcomer.page.goto(address)
    await newcomer.page.get_by_label("Your name").fill("Nora")
    await newcomer.page.get_by_label("Password", exact=True).fill("seven blue looms")
    await newcomer.page.get_by_role("button", name="Join").click()
    await expect(newcomer.page.get_by_role("heading", name=", Nora")).to_be_visible()
    await newcomer.page.get_by_label("Or write down what you have to do first").fill("Read it all")
    await newcomer.page.get_by_role("button", name="Go to my tasks").click()
    await expect(newcomer.page.get_by_role("treegrid").get_by_text("Read it all")).to_be_visible()
    await saved(newcomer.page)
    await newcomer.page.goto("/welcome")
    await expect(newcomer.page.get_by_text(re.compile("^Good .*Nora"))).to_be_visible()

    await choose(page, "Project actions", "Share…")
    await dialog(page).get_by_role("button", name=re.compile("^Add people")).click()
    await page.get_by_placeholder("Name or e-mail").fill("Nora")
    await page.get_by_role("option", name="Nora").click()
    await expect(dialog(page).get_by_label("Level of Nora")).to_be_visible()
    aside = newcomer.page.get_by_role("complementary")
    await expect(aside.get_by_role("link", name="Loom").first).to_be_visible()
    assert desk.complaints + newcomer.complaints == []
