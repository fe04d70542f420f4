"""The task pane: all of a task is written where it stands, and others see it at once."""

import asyncio
import re
from typing import Any

import pytest
from playwright.async_api import Locator, Page, Route, expect

from tests.browser.barriers import Walk
from tests.browser.conftest import Desk, Sit, Site
from tests.browser.entering import PASSWORD, arrive, saved, write
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
    """Arrive at a task, and see its name."""
    await world.password(who, PASSWORD)
    page = await arrive(desk, who, path)
    await expect(page.get_by_role("textbox", name="Task name")).to_be_visible()
    return page


def comments(page: Page) -> Locator:
    """What was said, in order."""
    return page.get_by_role("list", name="Comments").get_by_role("article")


async def act(page: Page, *names: str) -> None:
    """Choose among what one does with the task."""
    await page.get_by_role("button", name="More actions").click()
    *above, name = names
    for menu in above:
        await page.get_by_role("menuitem", name=menu).press("ArrowRight")
    await page.get_by_role("menuitem", name=name).press("Enter")


async def test_a_description_is_written_with_a_mention_lists_code_and_a_table(
    world: World, site: Site, sit: Sit
) -> None:
    ada, mei = await world.person("Ada"), await world.person("Mei")
    project, task = await made(world, ada)
    desk = await sit()
    page = await enter(desk, world, ada, f"/projects/{project}/list/task/{task}")
    await page.get_by_role("button", name="Say what it is about.").click()
    field = page.locator("[role=textbox][aria-label=Description]")
    await page.keyboard.type("Ask ")
    await expect(field).to_be_focused()
    await page.keyboard.type("@mei")
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
    await page.keyboard.press("ArrowDown")
    await page.keyboard.type("[ ] dye")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")
    await page.keyboard.type("/tab")
    await expect(page.get_by_role("option", name="Table")).to_be_visible()
    await page.keyboard.press("Enter")
    await page.keyboard.type("yarn")
    await page.keyboard.press("Tab")
    await page.keyboard.type("2 m")
    await page.get_by_role("button", name="Rows and columns").click()
    await page.get_by_role("menuitem", name="Delete the row").click()
    await expect(field).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(field).to_have_count(0)
    await expect(page.get_by_role("link", name="@Mei")).to_be_visible()
    await expect(page.get_by_role("button", name="Undo")).to_have_count(0)
    await saved(page)
    await page.reload()
    await expect(page.get_by_role("link", name="@Mei")).to_be_visible()
    await expect(page.locator("table tr")).to_have_count(2)
    await page.get_by_role("checkbox", name="dye").click()
    await expect(page.get_by_role("checkbox", name="dye")).to_be_checked()
    await saved(page)
    html = (await ada.get(f"/tasks/{task}", opt_fields="html_notes")).json()["data"]["html_notes"]
    assert f'data-asana-gid="{mei.gid}"' in html
    assert "<ul><li>warp &amp; weft</li></ul><pre>a &lt; b</pre>" in html
    assert "<ul><li>☑ dye</li></ul><table><tr><td></td><td></td><td></td></tr>" in html
    assert desk.complaints == []


async def test_comments_are_sent_answered_reworded_pinned_and_taken_back(
    world: World, site: Site, sit: Sit
) -> None:
    ada = await world.person("Ada")
    project, task = await made(world, ada)
    desk = await sit()
    page = await enter(desk, world, ada, f"/projects/{project}/list/task/{task}")
    await page.get_by_role("button", name="Write a comment.").click()
    await page.keyboard.type("Which ")
    await expect(page.locator("[role=textbox][aria-label=Comment]")).to_be_focused()
    await page.reload()
    field = page.locator("[role=textbox][aria-label=Comment]")
    await expect(field).to_have_text("Which ")
    await field.click()
    await page.keyboard.press("End")
    await page.keyboard.type("yarn @ad")
    await expect(page.get_by_role("option", name="Ada")).to_be_visible()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Control+Enter")
    said = comments(page).first
    await expect(said.get_by_role("link", name="@Ada")).to_be_visible()
    await said.hover()
    await said.get_by_role("button", name="Answer with an emoji").click()
    await page.get_by_role("dialog", name="Emoji").get_by_role("button", name="🎉").click()
    await expect(said.get_by_role("button", name="🎉, 1 so far")).to_be_visible()

    await said.get_by_role("button", name="Actions for this comment").click()
    await page.get_by_role("menuitem", name="Edit").click()
    await expect(said.locator("[role=textbox]")).to_be_focused()
    await page.keyboard.type("?")
    await page.keyboard.press("Control+Enter")
    await expect(said).to_contain_text(re.compile(r"Which\syarn @Ada \?"))
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


async def test_a_task_has_parts_what_blocks_it_and_files(
    world: World, site: Site, sit: Sit
) -> None:
    ada = await world.person("Ada")
    project, task = await made(world, ada)
    await ada.post("/tasks", {"name": "Buy yarn", "projects": [project]})
    desk = await sit()
    page = await enter(desk, world, ada, f"/projects/{project}/list/task/{task}")
    parts = page.get_by_role("region", name="Subtasks")
    await parts.get_by_role("button", name="Add a subtask").click()
    await write(page, "one\ntwo\n", parts)
    await page.keyboard.press("Escape")
    await expect(parts.get_by_role("listitem")).to_have_count(2)
    await parts.get_by_role("checkbox", name="Complete one").click()
    await expect(parts.get_by_text("1 of 2", exact=True)).to_be_visible()
    await parts.get_by_role("textbox", name="Subtask one").press("Alt+ArrowDown")
    await expect(parts.get_by_role("listitem").get_by_role("textbox").nth(1)).to_have_value("one")

    await page.get_by_role("button", name="Add what blocks it").click()
    await write(page, "buy")
    await page.get_by_role("option", name="Buy yarn").click()
    await expect(page.get_by_role("list", name="Blocked by")).to_contain_text("Buy yarn")
    await page.get_by_role("button", name="Add what it blocks").click()
    circle = page.get_by_role("dialog", name="Find the task that it blocks")
    await circle.get_by_role("option", name="Buy yarn").click()
    await expect(circle.get_by_role("alert")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("list", name="Blocks", exact=True)).to_have_count(0)

    picture = await page.screenshot(clip={"x": 0, "y": 0, "width": 60, "height": 40})
    async with page.expect_file_chooser() as choosing:
        await page.get_by_role("button", name="Attach files").click()
    chooser = await choosing.value
    await chooser.set_files({"name": "yarn.png", "mimeType": "image/png", "buffer": picture})
    files = page.get_by_role("region", name="Attachments")
    await expect(files.get_by_role("listitem")).to_have_count(1)
    await page.get_by_role("textbox", name="Task name").evaluate(
        """(field) => {
          const clipboardData = new DataTransfer();
          clipboardData.items.add(new File(["warp"], "notes.txt", { type: "text/plain" }));
          const paste = { clipboardData, bubbles: true, cancelable: true };
          field.dispatchEvent(new ClipboardEvent("paste", paste));
        }"""
    )
    await expect(files.get_by_text("notes.txt")).to_be_visible()
    await page.get_by_role("textbox", name="Task name").evaluate(
        """(field) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File(["weft"], "pattern.csv", { type: "text/csv" }));
          const drag = { dataTransfer, bubbles: true, cancelable: true };
          field.dispatchEvent(new DragEvent("dragover", drag));
          window.drop = () => field.dispatchEvent(new DragEvent("drop", drag));
        }"""
    )
    await expect(page.get_by_text("Drop to attach")).to_be_visible()
    await page.evaluate("window.drop()")
    await expect(page.get_by_text("Drop to attach")).to_have_count(0)
    await expect(files.get_by_text("pattern.csv")).to_be_visible()
    await files.get_by_role("button", name="Show yarn.png").click()
    large = page.get_by_role("dialog", name="yarn.png").get_by_role("img", name="yarn.png")
    await expect(large).to_have_js_property("naturalWidth", 60)
    assert desk.complaints == []


async def test_a_task_becomes_other_things_and_goes_and_comes_back(
    world: World, site: Site, sit: Sit
) -> None:
    ada = await world.person("Ada")
    project, task = await made(world, ada)
    desk = await sit()
    page = await enter(desk, world, ada, f"/projects/{project}/list/task/{task}")
    name = page.get_by_role("textbox", name="Task name")
    await act(page, "Turn into", "Milestone")
    await act(page, "Duplicate…")
    await page.get_by_label("Name of the copy").fill("Another loom")
    await page.get_by_role("button", name="Duplicate", exact=True).click()
    await page.get_by_role("button", name="Open the copy").click()
    await expect(name).to_have_value("Another loom")
    await act(page, "Turn into", "Subtask of…")
    await write(page, "warp")
    await page.get_by_role("option", name="Warp the loom").click()
    crumb = page.get_by_role("button", name="Warp the loom", exact=True)
    await expect(crumb).to_be_visible()
    await act(page, "Turn into", "Task of its own")
    await expect(crumb).to_have_count(0)
    await act(page, "Merge into another task…")
    await write(page, "warp")
    await page.get_by_role("option", name="Warp the loom").click()
    await page.get_by_role("button", name="Open the other task").click()
    await expect(name).to_have_value("Warp the loom")
    await act(page, "Delete the task")
    await expect(name).to_have_count(0)
    row = page.get_by_role("row").filter(has_text="Warp the loom")
    await expect(row).to_have_count(0)
    await (
        page.get_by_role("alert")
        .or_(page.get_by_role("status"))
        .get_by_role("button", name="Undo")
        .last.click()
    )
    await expect(row).to_have_count(1)
    await row.get_by_role("button", name="Open Warp the loom").click()
    await expect(name).to_have_value("Warp the loom")
    await saved(page)
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
    await theirs.keyboard.type("Good m")
    await expect(hers.get_by_text("Mei is writing a comment…")).to_be_visible()
    await theirs.keyboard.type("orning")
    await theirs.keyboard.press("Control+Enter")
    await expect(comments(hers).first).to_contain_text("Good morning")

    await hers.get_by_role("button", name="Say what it is about.").click()
    await expect(hers.locator("[role=textbox][aria-label=Description]")).to_be_focused()
    await mei.put(f"/tasks/{task}", {"html_notes": "<body>from Mei</body>"})
    await expect(theirs.get_by_role("region", name="Description")).to_contain_text("from Mei")
    await hers.keyboard.type("from Ada")
    await hers.keyboard.press("Escape")
    merging = hers.get_by_role("dialog", name="Somebody else changed this description")
    await expect(merging.get_by_role("region", name="Your text")).to_contain_text("from Ada")
    await expect(merging.get_by_role("region", name="Their text")).to_contain_text("from Mei")
    result = merging.locator("[role=textbox][aria-label=Result]")
    await result.click()
    await hers.keyboard.press("Control+End")
    await hers.keyboard.type(" and Mei")
    await merging.get_by_role("button", name="Save the result").click()
    await expect(theirs.get_by_text("from Ada and Mei")).to_be_visible()
    assert first.complaints == second.complaints == []


async def test_who_may_only_read_is_offered_nothing_to_write(
    world: World, site: Site, sit: Sit
) -> None:
    ada, ben = await world.person("Ada"), await world.person("Ben")
    project = await loom(world, ada, "private")
    seat = {"parent": project, "member": ben.gid, "access_level": "viewer"}
    assert (await ada.post("/memberships", seat)).status_code == 201
    text = "<body><ul><li>☐ dye</li></ul></body>"
    data = {"name": "Warp the loom", "projects": [project], "html_notes": text}
    task = (await ada.post("/tasks", data)).json()["data"]["gid"]
    page = await enter(await sit(), world, ben, f"/projects/{project}/list/task/{task}")
    await expect(page.get_by_text("You can read this task.")).to_be_visible()
    await expect(page.get_by_role("textbox", name="Task name")).not_to_be_editable()
    await expect(page.get_by_role("button", name="Write a comment.")).to_have_count(0)
    await expect(page.get_by_role("button", name="Mark complete")).to_be_disabled()
    await expect(page.get_by_role("checkbox", name="dye")).to_be_disabled()
    await ada.delete(f"/tasks/{task}")
    await expect(page.get_by_role("heading", name="This task is not here")).to_be_visible()


async def test_no_letter_is_lost_while_code_is_on_its_way(
    world: World, site: Site, sit: Sit
) -> None:
    ada = await world.person("Ada")
    project, task = await made(world, ada)
    desk = await sit(service_workers="block")
    page = await enter(desk, world, ada, f"/projects/{project}/list/task/{task}")
    gate = asyncio.Event()

    async def held(route: Route) -> None:
        await gate.wait()
        await route.continue_()

    await page.route("**/assets/*.js", held)
    await page.get_by_role("button", name="Write a comment.").click()
    await page.keyboard.type("first")
    await page.keyboard.press("Home")
    await page.keyboard.type("the ")
    early = page.get_by_role("textbox", name="Comment")
    await expect(early).to_have_value("the first")
    gate.set()
    await expect(page.locator("[role=textbox][aria-label=Comment]")).to_be_focused()
    await page.keyboard.type("very ")
    await expect(early).to_have_text("the very first")
    gate.clear()
    await page.keyboard.press("Control+k")
    await page.keyboard.type("warp")
    gate.set()
    await expect(page.get_by_role("dialog").locator("input")).to_have_value("warp")
    assert desk.complaints == []


async def test_rich_text_is_free_of_barriers_read_and_written(
    world: World, site: Site, sit: Sit
) -> None:
    ada = await world.person("Ada")
    text = (
        "<body><h1>Yarn</h1>Red <code>#a00</code><ul><li>☐ one</li><li>☑ two</li></ul><pre>x</pre>"
        "<table><tr><td>a</td><td>b</td></tr></table></body>"
    )
    project, task = await made(world, ada, html_notes=text)
    desk = await sit(reduced_motion="reduce")
    page = await enter(desk, world, ada, f"/projects/{project}/list/task/{task}")
    walk = Walk(page)
    await expect(page.get_by_role("checkbox", name="one")).to_be_visible()
    await walk.look("read")
    await page.get_by_role("button", name="Edit", exact=True).click()
    await expect(page.locator("[role=textbox][aria-label=Description]")).to_be_focused()
    await page.keyboard.press("Control+End")
    await page.keyboard.type(" @a")
    await expect(page.get_by_role("listbox", name="People, projects and tasks")).to_be_visible()
    await walk.look("written")
    assert walk.found == []
