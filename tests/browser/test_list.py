"""The list of a project: cells, keys, drags, paste, many at once, views; in a real browser."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.async_api import FloatRect, Locator, Page, expect

from tests.browser.conftest import PATIENCE, Desk, Sit, Site
from tests.browser.entering import FRAME, PASSWORD, arrive, box, saved, write
from tests.world import Person, World

pytestmark = pytest.mark.browser
OPTIONS = [
    {"name": "High", "color": "red"},
    {"name": "Middle", "color": "yellow"},
    {"name": "Low", "color": "blue"},
]
FIELDS: tuple[dict[str, Any], ...] = (
    {"name": "Note", "resource_subtype": "text"},
    {"name": "Effort", "resource_subtype": "number", "precision": 1},
    {"name": "Level", "resource_subtype": "enum", "enum_options": OPTIONS},
    {"name": "Kinds", "resource_subtype": "multi_enum", "enum_options": OPTIONS},
    {"name": "Live", "resource_subtype": "date"},
    {"name": "Readers", "resource_subtype": "people"},
)


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


@dataclass
class Cloth:
    """A project with two sections, a field of each type and a few tasks."""

    ada: Person
    gid: str
    fields: dict[str, str] = field(default_factory=dict[str, str])
    sections: dict[str, str] = field(default_factory=dict[str, str])
    tasks: dict[str, str] = field(default_factory=dict[str, str])

    async def names(self, section: str) -> list[str]:
        """The tasks of a section in its order, as the server has them."""
        answer = await self.ada.get(f"/sections/{self.sections[section]}/tasks", limit=100)
        return [task["name"] for task in answer.json()["data"]]

    async def told(self, task: str) -> dict[str, Any]:
        """A task as the server has it, custom fields by name."""
        names = "name,assignee.name,due_on,parent.name,completed,custom_fields.name"
        asked = f"{names},custom_fields.display_value"
        data = (await self.ada.get(f"/tasks/{self.tasks[task]}", opt_fields=asked)).json()["data"]
        shown = {one["name"]: one["display_value"] for one in data["custom_fields"]}
        return {**data, "fields": shown}


async def woven(world: World, *, tasks: tuple[str, ...] = ("Warp", "Weave", "Full")) -> Cloth:
    """Sections To do and Done, and tasks in the first one."""
    ada = await world.person("Ada")
    await world.password(ada, PASSWORD)
    cloth = Cloth(ada, await world.project(members=[ada]))
    first = (await ada.get(f"/projects/{cloth.gid}/sections")).json()["data"][0]["gid"]
    other = await ada.post(f"/projects/{cloth.gid}/sections", {"name": "Done"})
    cloth.sections = {"To do": first, "Done": other.json()["data"]["gid"]}
    for about in FIELDS:
        made = await ada.post("/custom_fields", {"workspace": world.workspace, **about})
        assert made.status_code == 201, made.text
        cloth.fields[about["name"]] = gid = made.json()["data"]["gid"]
        setting = {"custom_field": gid}
        await ada.post(f"/projects/{cloth.gid}/addCustomFieldSetting", setting)
    for name in tasks:
        place = {"project": cloth.gid, "section": first}
        made = await ada.post("/tasks", {"name": name, "memberships": [place]})
        assert made.status_code == 201, made.text
        cloth.tasks[name] = made.json()["data"]["gid"]
    return cloth


@dataclass
class Grid:
    """The list as it is shown."""

    page: Page
    columns: list[str]

    @property
    def tree(self) -> Locator:
        """All of it."""
        return self.page.get_by_role("treegrid")

    def row(self, name: str) -> Locator:
        """The row of a task."""
        title = self.page.locator("[data-part=title]").filter(has_text=name)
        return self.tree.locator("[data-row]").filter(has=title).first

    def cell(self, name: str, column: str) -> Locator:
        """A cell by its task and its column."""
        return self.row(name).locator(f'[data-column="{self.columns.index(column)}"]')

    async def order(self) -> list[str]:
        """The names from top to bottom."""
        js = """(rows) => rows.map((row) => [row.getBoundingClientRect().top,
          row.querySelector('[data-part=title]').textContent]).sort((a, b) => a[0] - b[0])"""
        rows = self.tree.locator("[data-row]:has([data-part=title])")
        return [name for _, name in await rows.evaluate_all(js)]

    async def told(self, *names: str) -> None:
        """These stand in this order; others may stand between them."""
        async with asyncio.timeout(PATIENCE / 1000):
            while [name for name in await self.order() if name in names] != list(names):
                await self.page.evaluate(FRAME)


async def opened(desk: Desk, cloth: Cloth, search: str = "", *, is_phone: bool = False) -> Grid:
    """Arrive at the list."""
    page = await arrive(desk, cloth.ada, f"/projects/{cloth.gid}/list{search}")
    tree = page.get_by_role("treegrid")
    await expect(tree.locator("[data-row]").first).to_be_visible()
    heads = tree.locator("[data-head]")
    if not is_phone:
        await expect(heads.filter(has_text=FIELDS[-1]["name"])).to_be_visible()
    return Grid(page, await heads.all_inner_texts())


def middle(where: FloatRect) -> tuple[float, float]:
    """The centre of a box."""
    return where["x"] + where["width"] / 2, where["y"] + where["height"] / 2


async def test_each_type_of_field_is_edited_in_its_cell(world: World, site: Site, sit: Sit) -> None:
    cloth, desk = await woven(world), await sit()
    grid = await opened(desk, cloth)
    page = grid.page
    await grid.row("Warp").locator("[data-part=title]").click()
    await write(page, "Warp the loom")
    await page.keyboard.press("Tab")
    await page.get_by_role("option", name="Ada").click()
    await expect(grid.cell("Warp the loom", "Assignee")).to_have_text("Ada")
    await grid.cell("Warp the loom", "Due date").click()
    words = page.get_by_role("textbox", name="A day in words")
    await expect(words).to_be_focused()
    await page.keyboard.type("someday")
    await expect(page.get_by_text("Not understood as a day")).to_be_visible()
    await words.fill("in 1 day")
    await page.keyboard.press("Enter")
    await expect(words).to_have_value("")
    await page.keyboard.press("Enter")
    await expect(grid.cell("Warp the loom", "Due date")).to_have_text("Tomorrow")
    await grid.cell("Warp the loom", "Due date").click()
    await page.get_by_role("button", name="Today", exact=True).click()
    await page.keyboard.press("Escape")
    await expect(grid.cell("Warp the loom", "Due date")).to_have_text("Today")
    await grid.cell("Warp the loom", "Note").click()
    await write(page, "linen", grid.cell("Warp the loom", "Note"))
    await page.keyboard.press("Tab")
    await write(page, "12.5", grid.cell("Warp the loom", "Effort"))
    await page.keyboard.press("Enter")
    await expect(grid.cell("Warp the loom", "Effort")).to_have_text("12.5")
    await grid.cell("Warp the loom", "Level").click()
    await page.get_by_role("option", name="High").click()
    await grid.cell("Warp the loom", "Kinds").click()
    await page.get_by_role("option", name="Middle").click()
    await page.get_by_role("option", name="Low").click()
    await page.keyboard.press("Escape")
    await expect(grid.cell("Warp the loom", "Kinds")).to_have_text("MiddleLow")
    await grid.cell("Warp the loom", "Live").click()
    await page.get_by_role("button", name="Today", exact=True).click()
    await page.keyboard.press("Escape")
    await grid.cell("Warp the loom", "Readers").click()
    await page.get_by_role("option", name="Ada").click()
    await page.keyboard.press("Escape")
    await expect(grid.cell("Warp the loom", "Readers")).to_have_text("Ada")
    await saved(page)
    await page.reload()
    await expect(grid.cell("Warp the loom", "Level")).to_have_text("High")
    told = await cloth.told("Warp")
    assert told["name"] == "Warp the loom"
    assert told["assignee"]["name"] == "Ada"
    assert told["due_on"] is not None
    fields = told["fields"]
    assert (fields["Note"], fields["Effort"], fields["Level"]) == ("linen", "12.5", "High")
    assert (fields["Kinds"], fields["Readers"]) == ("Middle, Low", "Ada")
    assert desk.complaints == []


async def test_what_is_no_number_stays_and_is_said_to_be_none(
    world: World, site: Site, sit: Sit
) -> None:
    cloth, desk = await woven(world), await sit()
    grid = await opened(desk, cloth)
    await grid.cell("Warp", "Effort").click()
    await write(grid.page, "many")
    await grid.page.keyboard.press("Enter")
    await expect(grid.page.get_by_text("This is no number.")).to_be_visible()
    await grid.page.keyboard.press("Escape")
    await expect(grid.cell("Warp", "Effort")).to_have_text("")
    assert (await cloth.told("Warp"))["fields"]["Effort"] is None
    assert desk.complaints == []


async def test_the_keyboard_makes_nests_and_moves_tasks(world: World, site: Site, sit: Sit) -> None:
    cloth, desk = await woven(world), await sit()
    grid = await opened(desk, cloth)
    key = grid.page.keyboard
    await grid.tree.focus()
    for stroke in ("Control+Home", "ArrowDown", "F2"):
        await key.press(stroke)
    await expect(grid.tree.get_by_label("Task name")).to_be_focused()
    await key.press("Enter")
    line = grid.page.get_by_label("Name of the new task")
    for name, onward in (("Dye", "Tab"), ("Blue", "Shift+Tab"), ("Fold", "Escape")):
        await expect(line).to_be_focused()
        await expect(line).to_have_value("")
        await key.type(name)
        await key.press("Enter")
        await key.press(onward)
    await grid.told("Warp", "Dye", "Blue", "Fold", "Weave", "Full")
    await expect(grid.tree).to_be_focused()
    await key.press("Alt+ArrowUp")
    await grid.told("Warp", "Fold", "Dye", "Blue", "Weave", "Full")
    await key.press("Alt+ArrowRight")
    await grid.told("Warp", "Fold", "Dye")
    await expect(grid.row("Fold")).to_have_attribute("aria-level", "3")
    await key.press("Alt+ArrowLeft")
    await expect(grid.row("Fold")).to_have_attribute("aria-level", "2")
    await key.press("Control+Enter")
    await expect(grid.row("Fold").get_by_role("checkbox", checked=True)).to_be_attached()
    await saved(grid.page)
    await grid.page.reload()
    await grid.told("Warp", "Fold", "Dye", "Weave", "Full")
    assert await cloth.names("To do") == ["Warp", "Fold", "Dye", "Weave", "Full"]
    assert desk.complaints == []


async def test_rows_are_dragged_between_sections_and_into_tasks(
    world: World, site: Site, sit: Sit
) -> None:
    cloth, desk = await woven(world), await sit()
    grid = await opened(desk, cloth)
    mouse = grid.page.mouse

    async def drag(name: str, to: tuple[float, float]) -> None:
        await grid.row(name).hover()
        x, y = middle(await box(grid.row(name).locator("[data-part=grip]")))
        await mouse.move(x, y)
        await mouse.down()
        await mouse.move(x + 60, y + 10, steps=3)
        await mouse.move(*to, steps=4)
        await mouse.up()

    target = await box(grid.row("Warp"))
    await drag("Full", (target["x"] + 300, target["y"] + 3))
    await grid.told("Full", "Warp", "Weave")
    head = await box(grid.row("Done"))
    await drag("Weave", (head["x"] + 300, head["y"] + head["height"] - 3))
    await grid.told("Full", "Warp", "Done", "Weave")
    await drag("Warp", middle(await box(grid.row("Full"))))
    await expect(grid.row("Warp")).to_have_attribute("aria-level", "3")
    await saved(grid.page)
    await grid.page.reload()
    await grid.told("Full", "Done", "Weave")
    assert await cloth.names("To do") == ["Full"]
    assert await cloth.names("Done") == ["Weave"]
    assert (await cloth.told("Warp"))["parent"]["name"] == "Full"
    assert desk.complaints == []


async def test_two_hundred_lines_become_tasks_and_one_undo_takes_them_back(
    world: World, site: Site, sit: Sit
) -> None:
    cloth, desk = await woven(world), await sit()
    grid = await opened(desk, cloth)
    await grid.tree.focus()
    await grid.page.keyboard.press("ArrowDown")
    lines = "\n".join(f"- Thread {n}" for n in range(1, 201))
    await grid.page.evaluate(
        """(text) => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          const paste = { clipboardData: data, bubbles: true, cancelable: true };
          document.activeElement.dispatchEvent(new ClipboardEvent("paste", paste));
        }""",
        lines,
    )
    await expect(grid.row("To do")).to_contain_text("203")
    await grid.told("Warp", "Thread 1", "Thread 2")
    await grid.page.get_by_role("button", name="Undo").click()
    await expect(grid.row("To do")).not_to_contain_text("203")
    await grid.told("Warp", "Weave", "Full")
    assert desk.complaints == []


async def test_many_are_changed_at_once_and_the_change_is_taken_back(
    world: World, site: Site, sit: Sit
) -> None:
    cloth, desk = await woven(world), await sit()
    grid = await opened(desk, cloth)
    page = grid.page
    await grid.row("Warp").hover()
    await grid.row("Warp").locator("[data-part=box]").click()
    await grid.row("Full").click(modifiers=["Shift"])
    bar = page.get_by_role("toolbar", name="Selected tasks")
    await expect(bar).to_contain_text("3 selected")
    await bar.get_by_role("button", name="Level").click()
    await page.get_by_role("option", name="Low").click()
    for name in cloth.tasks:
        await expect(grid.cell(name, "Level")).to_have_text("Low")
    await page.get_by_role("button", name="Undo").click()
    for name in cloth.tasks:
        await expect(grid.cell(name, "Level")).to_have_text("")
    await grid.tree.focus()
    await page.keyboard.press("Delete")
    await expect(grid.row("Warp")).to_have_count(0)
    await page.get_by_role("button", name="Undo").click()
    for name in cloth.tasks:
        await expect(grid.row(name)).to_be_visible()
    await saved(page)
    assert await cloth.names("To do") == list(cloth.tasks)
    assert desk.complaints == []


async def test_a_view_is_filtered_grouped_added_up_and_saved_for_all(
    world: World, site: Site, sit: Sit
) -> None:
    cloth, desk = await woven(world), await sit()
    options = (await cloth.ada.get(f"/custom_fields/{cloth.fields['Level']}")).json()["data"]
    high = next(o["gid"] for o in options["enum_options"] if o["name"] == "High")
    for name, effort in (("Warp", 2), ("Weave", 3.5)):
        values = {cloth.fields["Level"]: high, cloth.fields["Effort"]: effort}
        await cloth.ada.put(f"/tasks/{cloth.tasks[name]}", {"custom_fields": values})
    grid = await opened(desk, cloth)
    page = grid.page
    await page.get_by_role("button", name="Filter", exact=True).click()
    sheet = page.get_by_role("dialog", name="Filter tasks")
    await sheet.get_by_role("button", name="Condition", exact=True).click()
    await sheet.get_by_role("button", name="Value").click()
    await page.get_by_role("option", name="High").click()
    await page.keyboard.press("Escape")
    await expect(sheet.get_by_role("status")).to_have_text("2 of 3 match")
    await page.keyboard.press("Escape")
    await expect(sheet).to_have_count(0)
    await expect(grid.row("Full")).to_have_count(0)
    await page.get_by_role("button", name="Group", exact=True).click()
    await page.get_by_role("option", name="Level", exact=True).click()
    await expect(grid.row("High").locator("[data-part=total]").first).to_have_text("5.5")
    address = page.url
    await page.get_by_role("button", name="Views", exact=True).click()
    await page.get_by_role("menuitem", name="Save as a view for everyone").click()
    await page.get_by_label("Name", exact=True).fill("What is urgent")
    await page.get_by_role("button", name="Save view").click()
    await expect(page.get_by_role("button", name="Reset")).to_have_count(0)
    await expect(grid.row("High")).to_be_visible()
    await saved(page)
    await page.goto(address)
    await expect(grid.row("High").locator("[data-part=total]").first).to_have_text("5.5")
    await page.goto(f"/projects/{cloth.gid}/list")
    await expect(grid.row("Full")).to_be_visible()
    views = await cloth.ada.client.get(f"/api/weft/1/projects/{cloth.gid}/saved_views")
    assert [(v["name"], v["is_shared"]) for v in views.json()["data"]] == [("What is urgent", True)]
    assert desk.complaints == []


async def test_where_nothing_matches_the_condition_to_drop_is_named(
    world: World, site: Site, sit: Sit
) -> None:
    cloth, desk = await woven(world), await sit()
    grid = await opened(desk, cloth, "?find=Silk")
    await expect(grid.page.get_by_role("heading", name="No task matches")).to_be_visible()
    await grid.page.get_by_role("button", name="Without the search: 3").click()
    await grid.told("Warp", "Weave", "Full")
    assert desk.complaints == []


async def test_who_may_only_read_finds_nothing_to_write_with(
    world: World, site: Site, sit: Sit
) -> None:
    cloth, desk = await woven(world), await sit()
    bob = await world.person("Bob")
    shared = {"members": bob.gid}
    await cloth.ada.post(f"/projects/{cloth.gid}/addMembers", shared)
    memberships = await cloth.ada.get("/memberships", parent=cloth.gid, member=bob.gid)
    membership = memberships.json()["data"][0]["gid"]
    answer = await cloth.ada.put(f"/memberships/{membership}", {"access_level": "viewer"})
    assert answer.status_code == 200, answer.text
    await world.password(bob, PASSWORD)
    grid = await opened(desk, Cloth(bob, cloth.gid))
    await expect(grid.tree).to_have_attribute("aria-readonly", "true")
    await expect(grid.tree.get_by_text("Add task")).to_have_count(0)
    await grid.cell("Warp", "Note").click()
    await expect(grid.tree.get_by_role("textbox")).to_have_count(0)
    assert desk.complaints == []


async def test_on_a_phone_rows_have_two_lines_and_menus_move_them(
    world: World, site: Site, sit: Sit
) -> None:
    cloth = await woven(world)
    desk = await sit(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    grid = await opened(desk, cloth, is_phone=True)
    await expect(grid.row("Warp")).to_be_visible()
    wide = "document.scrollingElement.scrollWidth > innerWidth"
    assert await grid.page.evaluate(wide) is False
    await grid.row("Warp").dispatch_event("contextmenu")
    await grid.page.get_by_role("menuitem", name="Move to section").click()
    await grid.page.get_by_role("menuitem", name="Done", exact=True).click()
    await grid.told("Weave", "Full", "Done", "Warp")
    assert desk.complaints == []
