"""The task pane: all of a task is written where it stands, and others see it at once."""

import re
from typing import Any

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.conftest import Desk, Sit, Site
from tests.browser.test_app import PASSWORD, barriers
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


async def test_what_was_begun_survives_a_reload(world: World, site: Site, sit: Sit) -> None:
    ada = await world.person("Ada")
    project, task = await made(world, ada)
    page = await enter(await sit(), world, ada, f"/projects/{project}/list/task/{task}")
    await page.get_by_role("button", name="Write a comment.").click()
    await expect(page.get_by_role("textbox", name="Comment")).to_be_focused()
    await page.keyboard.type("half a thou")
    await page.reload()
    await expect(page.get_by_role("textbox", name="Comment")).to_have_text("half a thou")


async def test_subtasks_are_added_ticked_and_ordered(world: World, site: Site, sit: Sit) -> None:
    ada = await world.person("Ada")
    project, task = await made(world, ada)
    desk = await sit()
    page = await enter(desk, world, ada, f"/projects/{project}/list/task/{task}")
    parts = page.get_by_role("region", name="Subtasks")
    await parts.get_by_role("button", name="Add a subtask").click()
    for name in ("one", "two"):
        await page.keyboard.type(name)
        await page.keyboard.press("Enter")
    await page.keyboard.press("Escape")
    await expect(parts.get_by_role("listitem")).to_have_count(2)
    await parts.get_by_role("checkbox", name="Complete one").click()
    await expect(parts.get_by_text("1 of 2", exact=True)).to_be_visible()
    await parts.get_by_role("textbox", name="Subtask one").press("Alt+ArrowDown")
    names = parts.get_by_role("listitem").get_by_role("textbox")
    await expect(names.nth(0)).to_have_value("two")
    await expect(names.nth(1)).to_have_value("one")
    await parts.get_by_role("button", name="Open one").click()
    await expect(page.get_by_role("textbox", name="Task name")).to_have_value("one")
    await page.get_by_role("button", name="Warp the loom").click()
    await expect(page.get_by_role("textbox", name="Task name")).to_have_value("Warp the loom")
    assert desk.complaints == []


async def test_a_circle_of_dependencies_is_refused_where_it_is_chosen(
    world: World, site: Site, sit: Sit
) -> None:
    ada = await world.person("Ada")
    project, task = await made(world, ada)
    other = (await ada.post("/tasks", {"name": "Buy yarn", "projects": [project]})).json()["data"]
    desk = await sit()
    page = await enter(desk, world, ada, f"/projects/{project}/list/task/{task}")
    await page.get_by_role("button", name="Add what blocks it").click()
    sheet = page.get_by_role("dialog", name="Find the task that blocks it")
    await expect(sheet.get_by_role("searchbox").or_(sheet.get_by_role("combobox"))).to_be_focused()
    await page.keyboard.type("buy")
    await sheet.get_by_role("option", name="Buy yarn").click()
    await expect(page.get_by_role("list", name="Blocked by")).to_contain_text("Buy yarn")
    await page.get_by_role("button", name="Add what it blocks").click()
    other_sheet = page.get_by_role("dialog", name="Find the task that it blocks")
    await expect(other_sheet.get_by_role("option", name="Buy yarn")).to_be_visible()
    await other_sheet.get_by_role("option", name="Buy yarn").click()
    await expect(page.get_by_role("alert")).to_be_visible()
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Remove Buy yarn").click()
    await expect(page.get_by_role("list", name="Blocked by")).to_have_count(0)
    assert other["name"] == "Buy yarn"
    assert desk.complaints == []


async def test_files_are_attached_and_pictures_shown_large(
    world: World, site: Site, sit: Sit
) -> None:
    ada = await world.person("Ada")
    project, task = await made(world, ada)
    desk = await sit()
    page = await enter(desk, world, ada, f"/projects/{project}/list/task/{task}")
    picture = await page.screenshot(clip={"x": 0, "y": 0, "width": 60, "height": 40})
    async with page.expect_file_chooser() as choosing:
        await page.get_by_role("button", name="Attach files").click()
    chooser = await choosing.value
    await chooser.set_files(
        [
            {"name": "yarn.png", "mimeType": "image/png", "buffer": picture},
            {"name": "notes.txt", "mimeType": "text/plain", "buffer": b"warp"},
        ]
    )
    files = page.get_by_role("region", name="Attachments")
    await expect(files.get_by_text("notes.txt")).to_be_visible()
    await files.get_by_role("button", name="Show yarn.png").click()
    large = page.get_by_role("dialog", name="yarn.png").get_by_role("img", name="yarn.png")
    await expect(large).to_have_js_property("naturalWidth", 60)
    assert desk.complaints == []


async def test_a_task_becomes_a_milestone_and_a_copy_and_goes_and_comes_back(
    world: World, site: Site, sit: Sit
) -> None:
    ada = await world.person("Ada")
    project, task = await made(world, ada)
    desk = await sit()
    page = await enter(desk, world, ada, f"/projects/{project}/list/task/{task}")
    more = page.get_by_role("button", name="More actions")
    await more.click()
    await page.get_by_role("menuitem", name="Turn into").press("ArrowRight")
    await page.get_by_role("menuitem", name="Milestone").press("Enter")
    await more.click()
    await page.get_by_role("menuitem", name="Who can see this").click()
    await expect(page.get_by_role("dialog", name="Who can see this")).to_contain_text("Loom")
    await page.keyboard.press("Escape")
    await more.click()
    await page.get_by_role("menuitem", name="Duplicate…").click()
    await page.get_by_label("Name of the copy").fill("Another loom")
    await page.get_by_role("button", name="Duplicate", exact=True).click()
    await expect(page.get_by_text("Duplicated “Warp the loom”")).to_be_visible()
    await more.click()
    await page.get_by_role("menuitem", name="Delete the task").click()
    await expect(page.get_by_role("textbox", name="Task name")).to_have_count(0)
    await page.get_by_role("button", name="Undo").click()
    await expect(page.get_by_text("Deleted “Warp the loom”")).to_have_count(0)
    await page.goto(f"/tasks/{task}")
    await expect(page.get_by_role("textbox", name="Task name")).to_have_value("Warp the loom")
    kind = await ada.get(f"/tasks/{task}", opt_fields="resource_subtype")
    assert kind.json()["data"]["resource_subtype"] == "milestone"
    assert desk.complaints == []


async def test_two_people_see_each_other_write_and_lose_no_text(
    world: World, site: Site, sit: Sit
) -> None:
    ada, mei = await world.person("Ada"), await world.person("Mei")
    project, task = await made(world, ada)
    path = f"/projects/{project}/list/task/{task}"
    first, second = await sit(), await sit()
    hers = await enter(first, world, ada, path)
    theirs = await enter(second, world, mei, path)
    await theirs.get_by_role("button", name="Write a comment.").click()
    await expect(theirs.get_by_role("textbox", name="Comment")).to_be_focused()
    await theirs.keyboard.type("Good m")
    await expect(hers.get_by_text("Mei is writing a comment…")).to_be_visible()
    await theirs.keyboard.type("orning")
    await theirs.keyboard.press("Control+Enter")
    await expect(comments(hers).first).to_contain_text("Good morning")

    await hers.get_by_role("button", name="Say what it is about.").click()
    await expect(hers.get_by_role("textbox", name="Description")).to_be_focused()
    await mei.put(f"/tasks/{task}", {"html_notes": "<body>from Mei</body>"})
    await expect(theirs.get_by_role("region", name="Description")).to_contain_text("from Mei")
    await hers.keyboard.type("from Ada")
    await hers.keyboard.press("Escape")
    merging = hers.get_by_role("dialog", name=re.compile("Somebody else changed"))
    await expect(merging.get_by_role("region", name="Your text")).to_contain_text("from Ada")
    await expect(merging.get_by_role("region", name="Their text")).to_contain_text("from Mei")
    await merging.get_by_role("textbox", name="Result").click()
    await hers.keyboard.press("Control+End")
    await hers.keyboard.type(" and Mei")
    await merging.get_by_role("button", name="Save the result").click()
    await expect(theirs.get_by_text("from Ada and Mei")).to_be_visible()
    assert first.complaints == second.complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_pane_is_free_of_barriers(
    world: World, site: Site, sit: Sit, scheme: str
) -> None:
    ada = await world.person("Ada")
    text = "<body><h1>Yarn</h1>Red <code>#a00</code><ul><li>one</li></ul><pre>x</pre></body>"
    project, task = await made(world, ada, html_notes=text, due_on="2026-01-05", assignee=ada.gid)
    await ada.post(f"/tasks/{task}/subtasks", {"name": "part"})
    await ada.post(f"/tasks/{task}/stories", {"text": "Well?"})
    desk = await sit(color_scheme=scheme, reduced_motion="reduce")
    page = await enter(desk, world, ada, f"/projects/{project}/list/task/{task}")
    await page.get_by_text("All activity").click()
    assert await barriers(page) == []
    await page.get_by_role("button", name="Edit", exact=True).click()
    await expect(page.get_by_role("textbox", name="Description")).to_be_focused()
    await page.keyboard.press("Control+End")
    await page.keyboard.type(" @a")
    await expect(page.get_by_role("listbox", name="People, projects and tasks")).to_be_visible()
    assert await barriers(page) == []
    await page.keyboard.press("Escape")
    await page.keyboard.press("Escape")
    for name in ("Duplicate…", "Who can see this", "Merge into another task…"):
        await page.get_by_role("button", name="More actions").click()
        await page.get_by_role("menuitem", name=name).click()
        await expect(page.get_by_role("dialog")).to_be_visible()
        assert await barriers(page) == [], name
        await page.keyboard.press("Escape")
        await expect(page.get_by_role("dialog")).to_have_count(0)
    await page.goto(f"/tasks/{task}")
    await expect(page.get_by_role("textbox", name="Task name")).to_be_visible()
    assert await barriers(page) == []


async def test_who_may_only_read_is_offered_nothing_to_write(
    world: World, site: Site, sit: Sit
) -> None:
    ada, ben = await world.person("Ada"), await world.person("Ben")
    project = await loom(world, ada, "private")
    seat = {"parent": project, "member": ben.gid, "access_level": "viewer"}
    assert (await ada.post("/memberships", seat)).status_code == 201
    answer = await ada.post("/tasks", {"name": "Warp the loom", "projects": [project]})
    task = answer.json()["data"]["gid"]
    page = await enter(await sit(), world, ben, f"/projects/{project}/list/task/{task}")
    await expect(page.get_by_text("You can read this task.")).to_be_visible()
    await expect(page.get_by_role("textbox", name="Task name")).not_to_be_editable()
    await expect(page.get_by_role("button", name="Write a comment.")).to_have_count(0)
    await expect(page.get_by_role("button", name="Mark complete")).to_be_disabled()
    await ada.delete(f"/tasks/{task}")
    await expect(page.get_by_role("heading", name="This task is not here")).to_be_visible()
