"""My tasks: what is due moves up by itself and says why, in a list and on a board of one's own."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.async_api import Page, expect

from tests.browser.barriers import barriers
from tests.browser.conftest import Desk, Sit, Site
from tests.browser.entering import PASSWORD, arrive, saved, write
from tests.browser.test_board import card, column, drag, titles
from tests.work.test_user_task_lists import own_list, sections_of
from tests.world import Person, World

pytestmark = pytest.mark.browser


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


async def given(world: World) -> tuple[Person, dict[str, str]]:
    """Tasks of Ada's: of today, of another day, a part of one of Bob's, and one they share."""
    ada, bob = await world.person("Ada"), await world.person("Bob")
    await world.password(ada, PASSWORD)
    mine = (await own_list(ada, world))["gid"]
    sections = await sections_of(world, mine)
    now = datetime.now(UTC).date()
    later = {"assignee": "me", "assignee_section": sections["Do later"]}
    here = {"workspace": world.workspace}
    for name, due in (("Call the dyer", now), ("Buy yarn", now + timedelta(days=60))):
        data = {**here, **later, "name": name, "due_on": due.isoformat()}
        assert (await ada.post("/tasks", data)).status_code == 201
    whole = await bob.post("/tasks", {**here, "name": "Fair", "assignee": "me"})
    path = f"/tasks/{whole.json()['data']['gid']}"
    part = await bob.post(f"{path}/subtasks", {"name": "Print signs", "assignee": ada.gid})
    assert part.status_code == 201
    shared = await bob.own("POST", f"{path}/addCoAssignees", {"co_assignees": [ada.gid]})
    assert shared.status_code < 300
    return ada, sections


async def opened(desk: Desk, ada: Person, path: str = "/my-tasks") -> Page:
    """Arrive at my tasks."""
    page = await arrive(desk, ada, path)
    await expect(page.get_by_role("heading", name="My tasks")).to_be_visible()
    return page


async def test_what_is_due_moves_up_and_says_why(world: World, site: Site, sit: Sit) -> None:
    ada, _ = await given(world)
    desk = await sit(timezone_id="UTC", viewport={"width": 1440, "height": 900})
    page = await opened(desk, ada)
    grid = page.get_by_role("treegrid", name="My tasks")
    moved = grid.get_by_role("row").filter(has_text="Call the dyer")
    await expect(moved).to_contain_text("Moved up: due today")
    await expect(grid.get_by_role("row").filter(has_text="Print signs")).to_contain_text(
        "Part of “Fair”"
    )
    await expect(grid.get_by_role("row").filter(has_text="Fair").first).to_be_visible()
    await expect(grid).to_contain_text("Moves up a week before it is due")
    await expect(page.get_by_text("moved up: its day is near")).to_be_visible()
    assert await barriers(page) == []

    await page.get_by_role("button", name="Undo").click()
    await expect(moved).not_to_contain_text("Moved up")
    await saved(page)
    await page.reload()
    await expect(moved).to_be_visible()
    await expect(page.get_by_text("moved up: its day is near")).to_have_count(0)
    assert desk.complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_ones_own_board_keeps_the_order_one_gives_it(
    world: World, site: Site, sit: Sit, scheme: str
) -> None:
    ada, _ = await given(world)
    desk = await sit(
        timezone_id="UTC", viewport={"width": 1440, "height": 900}, color_scheme=scheme
    )
    page = await opened(desk, ada, "/my-tasks?layout=board")
    await expect(titles(column(page, "Do today"))).to_have_text(["Call the dyer"])
    await drag(page, card(page, "Buy yarn"), card(page, "Call the dyer"), below=60)
    await page.mouse.up()
    await expect(titles(column(page, "Do today"))).to_have_text(["Call the dyer", "Buy yarn"])
    await page.get_by_role("button", name="Add task to Do next week").click()
    await write(page, "Card the wool")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Escape")
    await expect(titles(column(page, "Do next week"))).to_have_text(["Card the wool"])
    await page.get_by_role("button", name="Add column").click()
    await page.get_by_label("Name of the new column").fill("Waiting")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="Waiting")).to_be_visible()
    await saved(page)
    await page.reload()
    await expect(titles(column(page, "Do today"))).to_have_text(["Call the dyer", "Buy yarn"])
    await expect(titles(column(page, "Do next week"))).to_have_text(["Card the wool"])
    await expect(page.get_by_role("heading", name="Waiting")).to_be_visible()
    await expect(page.get_by_text("Not saved")).to_have_count(0)
    assert await barriers(page) == []
    assert desk.complaints == []
