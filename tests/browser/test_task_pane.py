"""The task pane: all of a task is written where it stands, and others see it at once."""

from typing import Any

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.conftest import Desk, Sit, Site
from tests.browser.test_app import PASSWORD
from tests.world import Person, World

pytestmark = pytest.mark.browser


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


async def made(world: World, who: Person, **fields: Any) -> tuple[str, str]:
    """A project of somebody with one task in it."""
    project = await loom(world, who)
    data = {"name": "Warp the loom", "projects": [project], **fields}
    answer = await who.post("/tasks", data)
    return project, answer.json()["data"]["gid"]


async def loom(world: World, who: Person, privacy: str = "public_to_workspace") -> str:
    """A project of somebody."""
    data = {"name": "Loom", "workspace": world.workspace, "privacy_setting": privacy}
    answer = await who.post("/projects", data)
    return answer.json()["data"]["gid"]


async def enter(desk: Desk, world: World, who: Person, path: str) -> Page:
    """Sign in on the way to a task, and see its name."""
    await world.password(who, PASSWORD)
    await desk.open(path)
    page = desk.page
    await page.get_by_label("E-mail").fill(who.email)
    await page.get_by_label("Password", exact=True).fill(PASSWORD)
    await page.get_by_role("button", name="Sign in").click()
    await expect(page.get_by_role("textbox", name="Task name")).to_be_visible()
    return page


async def text_of(who: Person, task: str) -> str:
    """The description as the API has it."""
    answer = await who.get(f"/tasks/{task}", opt_fields="html_notes")
    return answer.json()["data"]["html_notes"]


async def say(page: Page, words: str) -> None:
    """Write a comment and send it by its keys."""
    await page.get_by_role("button", name="Write a comment.").click()
    await expect(page.get_by_role("textbox", name="Comment")).to_be_focused()
    await page.keyboard.type(words)
    await page.keyboard.press("Control+Enter")


def comments(page: Page) -> Locator:
    """What was said, in order."""
    return page.get_by_role("list", name="Comments").get_by_role("article")


async def test_a_description_is_written_with_a_mention_a_list_and_code(
    world: World, site: Site, sit: Sit
) -> None:
    ada, mei = await world.person("Ada"), await world.person("Mei")
    project, task = await made(world, ada)
    desk = await sit()
    page = await enter(desk, world, ada, f"/projects/{project}/list/task/{task}")
    await page.get_by_role("button", name="Say what it is about.").click()
    field = page.get_by_role("textbox", name="Description")
    await expect(field).to_be_focused()
    await page.keyboard.type("Ask @mei")
    await expect(page.get_by_role("option", name="Mei")).to_be_visible()
    await page.keyboard.press("Enter")
    await page.keyboard.type("first")
    await page.keyboard.press("Enter")
    await page.keyboard.type("- warp & weft")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")
    await page.keyboard.type("/code b")
    await expect(page.get_by_role("option", name="Code block")).to_be_visible()
    await page.keyboard.press("Enter")
    await page.keyboard.type("a < b")
    await page.keyboard.press("Escape")
    await expect(field).to_have_count(0)
    await expect(page.get_by_role("link", name="@Mei")).to_be_visible()
    await expect(page.get_by_role("button", name="Undo")).to_have_count(0)
    await page.reload()
    await expect(page.get_by_role("link", name="@Mei")).to_be_visible()
    html = await text_of(ada, task)
    assert f'data-asana-gid="{mei.gid}"' in html
    assert "<ul><li>warp &amp; weft</li></ul><pre>a &lt; b</pre>" in html
    assert desk.complaints == []


async def test_comments_are_sent_answered_reworded_pinned_and_taken_back(
    world: World, site: Site, sit: Sit
) -> None:
    ada = await world.person("Ada")
    project, task = await made(world, ada)
    desk = await sit()
    page = await enter(desk, world, ada, f"/projects/{project}/list/task/{task}")
    await say(page, "Which yarn")
    said = comments(page).first
    await expect(said).to_contain_text("Which yarn")
    await said.hover()
    await said.get_by_role("button", name="Answer with an emoji").click()
    await page.get_by_role("dialog", name="Emoji").get_by_role("button", name="🎉").click()
    await expect(said.get_by_role("button", name="🎉, 1 so far")).to_be_visible()

    await said.get_by_role("button", name="Actions for this comment").click()
    await page.get_by_role("menuitem", name="Edit").click()
    await expect(said.get_by_role("textbox", name="Comment")).to_be_focused()
    await page.keyboard.type("?")
    await page.keyboard.press("Control+Enter")
    await expect(said).to_contain_text("Which yarn?")
    await expect(said).to_contain_text("edited")

    await said.get_by_role("button", name="Actions for this comment").click()
    await page.get_by_role("menuitem", name="Pin to the top").click()
    await expect(page.get_by_text("Pinned")).to_be_visible()
    await comments(page).first.get_by_role("button", name="Actions for this comment").click()
    await page.get_by_role("menuitem", name="Delete the comment").click()
    await expect(page.get_by_role("article")).to_have_count(0)
    await page.get_by_role("button", name="Undo").click()
    await expect(comments(page)).to_have_count(1)
    assert desk.complaints == []
