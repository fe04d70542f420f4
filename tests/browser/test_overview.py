"""A project's overview and its figures: written, counted, and leading to what they speak of."""

import re

import pytest
from playwright.async_api import expect

from tests.browser.conftest import Sit, Site
from tests.browser.entering import choose, dialog, enter, saved
from tests.world import World

pytestmark = pytest.mark.browser


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


async def test_a_project_is_explained_and_its_people_have_roles(
    world: World, site: Site, sit: Sit
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    project = await world.project(members=[ada, bob])
    task = await ada.post("/tasks", {"name": "Weave", "projects": [project]})
    gid = task.json()["data"]["gid"]
    await bob.post(f"/tasks/{gid}/stories", {"text": "Which yarn?"})
    desk = await sit(viewport={"width": 1440, "height": 1000})
    page = await enter(desk, world, ada, f"/projects/{project}/overview")

    await page.get_by_role("button", name="Write the brief").click()
    await page.get_by_role("textbox", name="Brief").fill("Cloth for the fair.")
    await page.get_by_role("button", name="Save the text").click()
    await expect(page.get_by_text("Cloth for the fair.")).to_be_visible()
    await page.get_by_label("Title of the brief").fill("Why we weave")
    await page.keyboard.press("Enter")
    await page.get_by_label("What Bob does").fill("Dyes the yarn")
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Add link").click()
    await dialog(page).get_by_label("Address").fill("https://example.com/pattern")
    await dialog(page).get_by_label("What it is called").fill("The pattern")
    await dialog(page).get_by_role("button", name="Add the link").click()
    await expect(page.get_by_role("link", name="The pattern")).to_be_visible()
    await expect(page.get_by_role("region", name="Activity")).to_contain_text("Which yarn?")

    await saved(page)
    await page.reload()
    await expect(page.get_by_label("Title of the brief")).to_have_value("Why we weave")
    await expect(page.get_by_label("What Bob does")).to_have_value("Dyes the yarn")
    await expect(page.get_by_text("Cloth for the fair.")).to_be_visible()
    await page.get_by_role("region", name="Activity").get_by_role("button").first.click()
    await expect(page.get_by_role("complementary", name="Task")).to_contain_text("Which yarn?")
    assert desk.complaints == []


async def test_figures_follow_the_work_and_lead_to_it(world: World, site: Site, sit: Sit) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    project = await world.project(members=[ada, bob])
    for name, due in (("Weave", "2026-01-02"), ("Dye", "2099-01-01")):
        given = {"name": name, "projects": [project], "due_on": due, "assignee": bob.gid}
        assert (await ada.post("/tasks", given)).status_code == 201
    desk = await sit(viewport={"width": 1440, "height": 1000})
    page = await enter(desk, world, ada, f"/projects/{project}/dashboard")
    figures = page.get_by_role("list", name="Figures")
    await expect(figures.get_by_role("listitem")).to_have_text(
        ["Completed0", "Incomplete2", "Overdue1", "All tasks2"]
    )
    late = page.get_by_role("region", name="Overdue tasks by Assignee")
    await expect(late.get_by_role("link", name="Bob")).to_contain_text("1")
    await ada.post("/tasks", {"name": "Full", "projects": [project]})
    await expect(figures.get_by_role("listitem").last).to_have_text("All tasks3")

    await page.get_by_role("button", name="Add chart").click()
    await dialog(page).get_by_text("Donut", exact=True).click()
    await dialog(page).get_by_role("button", name="Add the chart").click()
    chart = page.get_by_role("region", name="Incomplete tasks by Section")
    await expect(chart).to_have_count(2)
    await choose(page, "Overdue tasks by Assignee: chart actions", "Show as a table")
    await page.keyboard.press("Escape")
    await expect(late.get_by_role("rowheader")).to_have_text(["Bob"])
    await choose(page, "Completion over time: chart actions", "Remove the chart")
    await expect(page.get_by_role("region", name="Completion over time")).to_have_count(0)
    await saved(page)
    kept = await bob.get(f"/projects/{project}", opt_fields="dashboard")
    assert [one["show"] for one in kept.json()["data"]["dashboard"]["charts"]] == [
        "columns", "donut", "bars", "bars", "donut",
    ]  # fmt: skip

    await figures.get_by_role("link", name="Overdue").click()
    await expect(page).to_have_url(re.compile(r"/list\?filter="))
    await expect(page.get_by_role("row").filter(has_text="Weave")).to_be_visible()
    await expect(page.get_by_role("row").filter(has_text="Dye")).to_have_count(0)
    assert desk.complaints == []
