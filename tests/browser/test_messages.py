"""Messages: one speaks to the whole project, another hears it live, answers, and opens it by the
inbox.
"""

import asyncio
import re

import pytest
from playwright.async_api import Route, expect

from tests.browser.barriers import barriers
from tests.browser.conftest import Sit, Site
from tests.browser.entering import enter, saved
from tests.notify.telling import settle
from tests.world import World
from weft.doors import catalog
from weft.kernel.feed import enrol

pytestmark = pytest.mark.browser
WINDOW = {"width": 1440, "height": 900}


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


async def test_a_message_is_heard_answered_and_found_by_the_inbox(
    world: World, site: Site, sit: Sit
) -> None:
    await enrol(world.base, *catalog.CONSUMERS)
    ada, bob = await world.person("Ada"), await world.person("Bob")
    project = await world.project(members=[ada, bob], name="Loom")
    hers, his = await sit(viewport=WINDOW), await sit(viewport=WINDOW)
    at_messages = f"/projects/{project}/messages"
    reader = await enter(his, world, bob, at_messages)
    await expect(reader.get_by_text("No messages yet")).to_be_visible()
    writer = await enter(hers, world, ada, at_messages)

    # Written, begun again after a reload, sent: it stands there for both.
    await writer.get_by_role("button", name="Write the first message").click()
    await writer.get_by_role("textbox", name="Title").fill("Kick-off")
    await writer.locator("[role=textbox][aria-label=Message]").click()
    await writer.keyboard.type("On Monday, @bo")
    await expect(writer.get_by_role("option", name="Bob")).to_be_visible()
    await writer.keyboard.press("Enter")
    await expect(writer.get_by_role("textbox", name="Message")).to_contain_text("@Bob")
    await writer.reload()
    await writer.get_by_role("button", name="Go on with your message").click()
    await expect(writer.get_by_role("textbox", name="Message")).to_contain_text("On Monday, @Bob")
    await writer.get_by_role("button", name="Send message").click()
    for page in (writer, reader):
        card = page.get_by_role("list", name="Messages").get_by_role("link")
        await expect(card).to_contain_text("Kick-off")
    assert await barriers(reader) == []

    # Opened and answered: the answer comes to its author by itself, and her emoji back.
    await writer.get_by_role("link", name="Kick-off").click()
    await reader.get_by_role("link", name="Kick-off").click()
    await expect(reader.get_by_role("link", name="@Bob")).to_be_visible()
    await reader.get_by_role("button", name="Write a comment").click()
    await reader.locator("[role=textbox][aria-label=Comment]").fill("I am there")
    await reader.keyboard.press("ControlOrMeta+Enter")
    said = writer.get_by_role("article", name="Comment by Bob")
    await expect(said).to_contain_text("I am there")
    await said.hover()
    await said.get_by_role("button", name="Answer with an emoji").click()
    await writer.get_by_role("button", name="🎉").click()
    given = reader.get_by_role("button", name="🎉, 1 so far")
    await expect(given).to_be_visible()
    assert await barriers(reader) == []

    # Taken away by him, it is brought back by him.
    answer = reader.get_by_role("article", name="Comment by Bob")
    await answer.hover()
    await answer.get_by_role("button", name="Actions for this comment").click()
    await reader.get_by_role("menuitem", name="Delete the comment").click()
    await expect(answer).to_have_count(0)
    await reader.get_by_role("button", name="Undo").click()
    await expect(answer).to_contain_text("I am there")

    # His inbox leads to it; her rewording is seen; taken back, it is gone and comes again.
    await saved(reader)
    await settle(world)
    await reader.goto("/inbox")
    item = reader.get_by_role("main").get_by_role("listitem").filter(has_text="Kick-off")
    await expect(item).to_contain_text("You were mentioned")
    await item.get_by_role("link").click()
    await reader.get_by_role("link", name="Open the message").click()
    await expect(reader).to_have_url(re.compile(rf"/projects/{project}/messages/\d+$"))
    await writer.get_by_role("button", name="Actions for Kick-off").click()
    await writer.get_by_role("menuitem", name="Edit").click()
    await writer.get_by_role("textbox", name="Title").fill("Kick-off, at nine")
    await writer.get_by_role("button", name="Save the message").click()
    await expect(reader.get_by_role("heading", name="Kick-off, at nine")).to_be_visible()
    await writer.get_by_role("button", name="Actions for Kick-off, at nine").click()
    await writer.get_by_role("menuitem", name="Delete the message").click()
    await expect(reader.get_by_text("This message is not here")).to_be_visible()
    await writer.get_by_role("button", name="Undo").click()
    await expect(writer.get_by_role("link", name="Kick-off, at nine")).to_be_visible()
    assert hers.complaints == []


async def test_what_a_cut_network_refuses_is_still_written_there(
    world: World, site: Site, sit: Sit
) -> None:
    ada = await world.person("Ada")
    project = await world.project(members=[ada], name="Loom")
    given = {"project": project, "name": "Kick-off", "html_text": "<body>On Monday</body>"}
    made = await ada.own("POST", "/messages", given)
    message = made.json()["data"]["gid"]
    desk = await sit(viewport=WINDOW)
    page = await enter(desk, world, ada, f"/projects/{project}/messages/{message}")
    held = asyncio.Event()

    async def cut(route: Route) -> None:
        if route.request.method not in {"POST", "PUT"}:
            return await route.continue_()
        await held.wait()
        return await route.abort()

    # An answer comes back to its field, with what was written since.
    await page.get_by_role("button", name="Write a comment").click()
    field = page.locator("[role=textbox][aria-label=Comment]")
    await field.click()
    await page.keyboard.type("Who brings the wool?")
    await page.route("**/stories*", cut)
    await page.keyboard.press("ControlOrMeta+Enter")
    await expect(page.get_by_role("article", name="Comment by Ada")).to_be_visible()
    await page.keyboard.type("And when?")
    held.set()
    await expect(field).to_contain_text("Who brings the wool?")
    await expect(field).to_contain_text("And when?")
    await page.reload()
    await expect(field).to_contain_text("Who brings the wool?")

    # A message that was reworded is open again.
    await page.route(f"**/messages/{message}", cut)
    await page.get_by_role("button", name="Actions for Kick-off").click()
    await page.get_by_role("menuitem", name="Edit").click()
    await page.get_by_role("textbox", name="Title").fill("Kick-off, at nine")
    await page.get_by_role("button", name="Save the message").click()
    await expect(page.get_by_role("alert")).not_to_be_empty()
    await expect(page.get_by_role("textbox", name="Title")).to_have_value("Kick-off, at nine")
    assert desk.complaints == []


async def test_two_who_reword_at_once_see_both_texts_and_a_deleted_file_comes_back(
    world: World, site: Site, sit: Sit
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    project = await world.project(members=[ada, bob], name="Loom")
    given = {"project": project, "name": "Kick-off", "html_text": "<body>On Monday</body>"}
    message = (await bob.own("POST", "/messages", given)).json()["data"]["gid"]
    file = {"file": ("yarn.txt", b"flax", "text/plain")}
    await bob.client.post("/api/1.0/attachments", data={"parent": message}, files=file)
    desk = await sit(viewport=WINDOW)
    page = await enter(desk, world, bob, f"/projects/{project}/messages/{message}")
    await page.get_by_role("button", name="Actions for Kick-off").click()
    await page.get_by_role("menuitem", name="Edit").click()
    words = page.locator("[role=textbox][aria-label=Message]")
    await words.click()
    await page.keyboard.press("End")
    await page.keyboard.type(", at nine")
    await ada.own("PUT", f"/messages/{message}", {"html_text": "<body>On Tuesday</body>"})
    await page.get_by_role("button", name="Save the message").click()
    both = page.get_by_role("dialog", name="Somebody else changed this message")
    await expect(both.get_by_role("region", name="Your text")).to_contain_text("Monday, at nine")
    theirs = both.get_by_role("region", name="Their text, saved")
    await expect(theirs).to_contain_text("On Tuesday")
    assert await barriers(page) == []
    await theirs.get_by_role("button", name="Take this").click()
    result = both.get_by_role("textbox", name="Result")
    await expect(result).to_contain_text("On Tuesday")
    await result.click()
    await page.keyboard.press("End")
    await page.keyboard.type(", at nine")
    await both.get_by_role("button", name="Save the result").click()
    await expect(page.get_by_text("On Tuesday, at nine")).to_be_visible()

    await page.get_by_role("button", name="Remove yarn.txt").click()
    await expect(page.get_by_role("link", name="yarn.txt")).to_have_count(0)
    await page.get_by_role("button", name="Undo").click()
    await expect(page.get_by_role("link", name="yarn.txt")).to_be_visible()
    assert desk.complaints == []
