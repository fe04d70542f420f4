"""The board: cards go where one drags, strikes or chooses, for everybody and on the server."""

from dataclasses import dataclass

import pytest
from playwright.async_api import FilePayload, Locator, Page, expect

from tests.browser.conftest import Desk, Sit, Site
from tests.browser.entering import PASSWORD, arrive, box, saved, write
from tests.world import Person, World

pytestmark = pytest.mark.browser


# Chosen, and the first letter typed before anything could come of the choice.
CHOSEN_AND_TYPED = """(entry, key) => {
  entry.click();
  const typed = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  document.activeElement.dispatchEvent(typed);
}"""


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


@dataclass
class Plan:
    """A project with three columns, and a field of two options."""

    ada: Person
    gid: str
    sections: dict[str, str]
    tasks: dict[str, str]
    field: str
    options: dict[str, str]

    @property
    def path(self) -> str:
        """Where its board is."""
        return f"/projects/{self.gid}/board"

    async def told(self, task: str) -> tuple[str, str | None]:
        """The section and the option of a task, as the server has them."""
        names = "memberships.section.name,custom_fields.enum_value.name"
        answer = await self.ada.get(f"/tasks/{self.tasks[task]}", opt_fields=names)
        data = answer.json()["data"]
        option = data["custom_fields"][0]["enum_value"]
        return data["memberships"][0]["section"]["name"], option and option["name"]

    async def names(self, section: str) -> list[str]:
        """The tasks of a section in its order, as the server has them."""
        answer = await self.ada.get(f"/sections/{self.sections[section]}/tasks")
        return [task["name"] for task in answer.json()["data"]]


async def planned(world: World) -> Plan:
    """Three tasks to do, one in the making."""
    ada = await world.person("Ada")
    await world.password(ada, PASSWORD)
    gid = await world.project(members=[ada])
    first = (await ada.get(f"/projects/{gid}/sections")).json()["data"][0]["gid"]
    sections = {"To do": first}
    for name in ("Doing", "Done"):
        made = await ada.post(f"/projects/{gid}/sections", {"name": name})
        sections[name] = made.json()["data"]["gid"]
    options = [{"name": "Wool", "color": "red"}, {"name": "Silk", "color": "blue"}]
    about = {"workspace": world.workspace, "name": "Yarn", "resource_subtype": "enum"}
    field = (await ada.post("/custom_fields", {**about, "enum_options": options})).json()["data"]
    setting = {"custom_field": field["gid"]}
    assert (await ada.post(f"/projects/{gid}/addCustomFieldSetting", setting)).status_code < 300
    chosen = {option["name"]: option["gid"] for option in field["enum_options"]}
    tasks: dict[str, str] = {}
    for name, section in (
        ("Warp", "To do"),
        ("Weave", "To do"),
        ("Full", "To do"),
        ("Dye", "Doing"),
    ):
        place = {"project": gid, "section": sections[section]}
        data = {
            "name": name,
            "memberships": [place],
            "custom_fields": {field["gid"]: chosen["Wool"]},
        }
        answer = await ada.post("/tasks", data)
        assert answer.status_code == 201, answer.text
        tasks[name] = answer.json()["data"]["gid"]
    return Plan(ada, gid, sections, tasks, field["gid"], chosen)


async def opened(desk: Desk, plan: Plan) -> Page:
    """Arrive at the board."""
    page = await arrive(desk, plan.ada, plan.path)
    await expect(page.get_by_role("group", name="Board")).to_be_visible()
    return page


def column(page: Page, name: str) -> Locator:
    """The cards of a column, or of where it crosses a lane."""
    return page.get_by_role("list", name=name, exact=True)


def card(page: Page, name: str) -> Locator:
    """A card by the name of its task."""
    return page.get_by_role("article").filter(has=page.get_by_role("button", name=name, exact=True))


def choice(page: Page, name: str) -> Locator:
    """An entry of an open menu of which one is chosen."""
    return page.locator("[role^=menuitem]").filter(has_text=name)


def titles(cards: Locator) -> Locator:
    """The names on cards, from top to bottom."""
    return cards.locator("[data-title]")


async def drag(page: Page, what: Locator, to: Locator, *, below: float = 20) -> None:
    """Take a card to some way below the top of something."""
    end, start = await box(to), await box(what)
    await page.mouse.move(start["x"] + 120, start["y"] + start["height"] - 8)
    await page.mouse.down()
    await page.mouse.move(start["x"] + 140, start["y"] + start["height"], steps=3)
    await page.mouse.move(end["x"] + 120, end["y"] + below, steps=8)


async def test_a_dragged_card_lies_where_it_is_dropped_for_everybody(
    world: World, site: Site, sit: Sit
) -> None:
    plan = await planned(world)
    one, other = await sit(), await sit()
    page, beside = await opened(one, plan), await opened(other, plan)
    await expect(titles(column(page, "To do"))).to_have_text(["Warp", "Weave", "Full"])

    await drag(page, card(page, "Warp"), card(page, "Dye"), below=90)
    await expect(page.get_by_text("Drop here, after “Dye”")).to_be_visible()
    await page.mouse.up()
    await expect(titles(column(page, "Doing"))).to_have_text(["Dye", "Warp"])
    await expect(titles(column(beside, "Doing"))).to_have_text(["Dye", "Warp"])
    await expect(titles(column(beside, "To do"))).to_have_text(["Weave", "Full"])
    assert await plan.names("Doing") == ["Dye", "Warp"]

    await drag(page, card(page, "Full"), card(page, "Dye"))
    await page.keyboard.press("Escape")
    await page.mouse.up()
    await expect(titles(column(page, "To do"))).to_have_text(["Weave", "Full"])
    await expect(page).to_have_url(f"{site.url}{plan.path}")

    await page.keyboard.press("Control+z")
    await expect(titles(column(beside, "To do"))).to_have_text(["Warp", "Weave", "Full"])
    assert one.complaints == other.complaints == []


async def test_keys_move_between_cards_and_take_them_along(
    world: World, site: Site, sit: Sit
) -> None:
    plan = await planned(world)
    desk = await sit()
    page = await opened(desk, plan)
    warp = page.get_by_role("button", name="Warp", exact=True)
    await warp.focus()
    await page.keyboard.press("ArrowDown")
    await expect(page.get_by_role("button", name="Weave", exact=True)).to_be_focused()
    await page.keyboard.press("ArrowRight")
    await expect(page.get_by_role("button", name="Dye", exact=True)).to_be_focused()
    await page.keyboard.press("ArrowLeft")
    await expect(warp).to_be_focused()

    await page.keyboard.press("Alt+ArrowDown")
    await expect(titles(column(page, "To do"))).to_have_text(["Weave", "Warp", "Full"])
    await expect(warp).to_be_focused()
    await page.keyboard.press("Alt+ArrowRight")
    await expect(titles(column(page, "Doing"))).to_have_text(["Dye", "Warp"])
    await expect(warp).to_be_focused()
    await expect(page.get_by_role("status", name="What moved")).to_have_text(
        "Warp is in Doing, 2 of 2"
    )
    await page.keyboard.press("Alt+ArrowRight")
    await expect(titles(column(page, "Done"))).to_have_text(["Warp"])
    await expect(warp).to_be_focused()

    await page.keyboard.press("F2")
    await write(page, "Warp the loom")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Warp the loom", exact=True)).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page).to_have_url(f"{site.url}{plan.path}/task/{plan.tasks['Warp']}")
    await saved(page)
    assert await plan.told("Warp") == ("Done", "Wool")
    assert desk.complaints == []


async def test_a_lane_gives_a_card_its_value(world: World, site: Site, sit: Sit) -> None:
    plan = await planned(world)
    desk = await sit(viewport={"width": 1440, "height": 900})
    page = await opened(desk, plan)
    await page.get_by_role("button", name="Swimlanes").click()
    await choice(page, "Yarn").click()
    await expect(titles(column(page, "To do, Wool"))).to_have_text(["Warp", "Weave", "Full"])
    meter = page.get_by_role("progressbar", name="Done in Wool")
    await expect(meter).to_have_attribute("aria-valuenow", "0")

    await drag(page, card(page, "Weave"), column(page, "Doing, Silk"))
    await page.mouse.up()
    await expect(titles(column(page, "Doing, Silk"))).to_have_text(["Weave"])
    await page.get_by_role("checkbox", name="Complete Weave").click()
    await expect(page.get_by_role("progressbar", name="Done in Silk")).to_have_attribute(
        "aria-valuenow", "100"
    )
    await saved(page)
    assert await plan.told("Weave") == ("Doing", "Silk")

    await page.get_by_role("button", name="Wool 3").click()
    await expect(column(page, "To do, Wool")).to_have_count(0)
    await page.keyboard.press("Control+z")
    await page.keyboard.press("Control+z")
    await page.get_by_role("button", name="Wool 4").click()
    await expect(titles(column(page, "To do, Wool"))).to_have_text(["Warp", "Weave", "Full"])
    assert desk.complaints == []


async def test_cards_and_columns_are_made_named_and_limited(
    world: World, site: Site, sit: Sit
) -> None:
    plan = await planned(world)
    desk = await sit()
    page = await opened(desk, plan)
    await page.get_by_role("button", name="Add task to Doing").click()
    await write(page, "Spin")
    await page.keyboard.press("Enter")
    await write(page, "Card the wool")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Escape")
    await expect(titles(column(page, "Doing"))).to_have_text(["Spin", "Card the wool", "Dye"])

    await page.get_by_role("button", name="What to do with Doing").click()
    await page.get_by_role("menuitem", name="Limit work in progress").click()
    await page.get_by_label("At most").fill("2")
    await page.get_by_role("button", name="Keep limit").click()
    await expect(page.get_by_text("3 of 2")).to_be_visible()

    await page.get_by_role("button", name="Add column").click()
    await write(page, "Shipped")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="Shipped")).to_be_visible()
    await page.get_by_role("button", name="What to do with Done").click()
    await page.get_by_role("menuitem", name="Rename column").evaluate(CHOSEN_AND_TYPED, "F")
    await page.keyboard.type("inished")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="Finished")).to_be_visible()

    await page.get_by_role("button", name="What to do with Doing").click()
    await page.get_by_role("menuitem", name="Delete column").click()
    await page.get_by_role("alertdialog").get_by_role("button", name="Delete column").click()
    await expect(column(page, "Doing")).to_have_count(0)
    await expect(titles(column(page, "To do"))).to_have_text(
        ["Warp", "Weave", "Full", "Spin", "Card the wool", "Dye"]
    )
    await saved(page)
    await expect(page.get_by_text("Not saved")).to_have_count(0)
    assert await plan.names("To do") == ["Warp", "Weave", "Full", "Spin", "Card the wool", "Dye"]
    assert desk.complaints == []


async def test_on_a_phone_one_column_fills_the_screen_and_a_menu_moves(
    world: World, site: Site, sit: Sit
) -> None:
    plan = await planned(world)
    desk = await sit(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page = await opened(desk, plan)
    await expect(column(page, "Doing")).to_have_count(0)
    await page.get_by_role("button", name="What to do with Weave").tap()
    await page.get_by_role("menuitem", name="Move to", exact=True).tap()
    await choice(page, "Done").tap()
    await expect(titles(column(page, "To do"))).to_have_text(["Warp", "Full"])
    await page.get_by_role("navigation", name="Columns").get_by_role("button", name="Done 1").tap()
    await expect(titles(column(page, "Done"))).to_have_text(["Weave"])
    await saved(page)
    assert await plan.names("Done") == ["Weave"]
    assert await page.evaluate("document.scrollingElement.scrollWidth > innerWidth") is False
    assert desk.complaints == []


async def test_of_many_cards_only_those_in_view_are_drawn(
    world: World, site: Site, sit: Sit
) -> None:
    plan = await planned(world)
    desk = await sit()
    page = await opened(desk, plan)
    await page.get_by_role("button", name="Add task to Done").click()
    names = "\n".join(f"Thread {n}" for n in range(300))
    await page.get_by_label("Name of the new task").fill(names)
    await expect(page.get_by_role("heading", name="Done").locator("..")).to_contain_text("300")
    assert await page.get_by_role("article").count() < 60
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Warp", exact=True).focus()
    await page.keyboard.press("ArrowRight")
    await expect(page.get_by_role("button", name="Dye", exact=True)).to_be_focused()
    await page.keyboard.press("ArrowRight")
    await expect(page.get_by_role("button", name="Thread 0", exact=True)).to_be_focused()
    await page.keyboard.press("End")
    await expect(page.get_by_role("button", name="Thread 299", exact=True)).to_be_focused()
    assert await page.get_by_role("article").count() < 60
    assert desk.complaints == []


async def test_a_card_says_what_hangs_on_its_task_as_it_comes(
    world: World, site: Site, sit: Sit
) -> None:
    plan, desk = await planned(world), await sit()
    gid = plan.tasks["Weave"]
    made = await plan.ada.post(f"/tasks/{gid}/subtasks", {"name": "Wind the shuttle"})
    part = made.json()["data"]["gid"]
    page = await opened(desk, plan)
    card = page.get_by_role("article").filter(has_text="Weave")
    await expect(card.get_by_role("img", name="0 of 1 subtask done")).to_be_visible()
    await plan.ada.put(f"/tasks/{part}", {"completed": True})
    await expect(card.get_by_role("img", name="1 of 1 subtask done")).to_be_visible()
    await plan.ada.post(f"/tasks/{gid}/stories", {"text": "Which yarn?"})
    await expect(card.get_by_role("img", name="1 comment")).to_be_visible()
    picture = await page.screenshot(clip={"x": 0, "y": 0, "width": 60, "height": 40})
    file: FilePayload = {"name": "yarn.png", "mimeType": "image/png", "buffer": picture}
    answer = await page.request.post(
        f"{site.url}/api/1.0/attachments",
        headers={"authorization": f"Bearer {plan.ada.token}"},
        multipart={"parent": gid, "file": file},
    )
    await expect(card.get_by_role("img", name="1 file")).to_be_visible()
    await expect(card.locator("img")).to_have_js_property("naturalWidth", 60)
    await plan.ada.delete(f"/attachments/{(await answer.json())['data']['gid']}")
    await expect(card.get_by_role("img", name="1 file")).to_have_count(0)
    await expect(card.locator("img")).to_have_count(0)


async def test_limits_and_lanes_are_everybodys_and_taken_back(world: World, sit: Sit) -> None:
    plan, desk, other = await planned(world), await sit(), await sit()
    page, hers = await opened(desk, plan), await opened(other, plan)
    await page.get_by_role("button", name="What to do with To do").click()
    await page.get_by_role("menuitem", name="Limit work in progress").click()
    await page.get_by_label("At most").fill("2")
    await page.get_by_role("button", name="Keep limit").click()
    await expect(hers.get_by_text("3 of 2")).to_be_visible()
    await page.get_by_role("button", name="Swimlanes").click()
    await page.get_by_role("menuitemradio", name="Yarn").click()
    lane = hers.get_by_role("button", name="Wool", expanded=True)
    await expect(lane).to_have_count(0)
    await page.get_by_role("button", name="Swimlanes: Yarn").click()
    await page.get_by_role("menuitem", name="Show these to everyone").click()
    await expect(lane).to_be_visible()
    await page.get_by_role("group", name="Board").focus()
    await page.keyboard.press("Control+z")
    await expect(lane).to_have_count(0)
    await expect(hers.get_by_text("3 of 2")).to_be_visible()
