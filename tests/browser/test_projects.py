"""The frame of a project: it begins, is shared, gets fields and views, and comes back."""

import asyncio
import re
from typing import Any

import pytest
from playwright.async_api import Locator, Page, Route, expect

from tests.browser.conftest import Desk, Sit, Site
from tests.browser.entering import choose, dialog, enter, saved, write
from tests.world import Person, World

pytestmark = pytest.mark.browser


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


async def read(who: Person, path: str, **params: Any) -> Any:
    """What the API says under `data`."""
    answer = await who.get(path, **params)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


def heading(page: Page, name: str) -> Locator:
    """The name in the header."""
    return page.get_by_role("heading", name=name, level=1)


async def opened(desk: Desk, world: World, who: Person, project: str) -> Page:
    """Come in, and see the project's own header."""
    page = await enter(desk, world, who, f"/projects/{project}")
    await expect(page.get_by_role("button", name="Project actions")).to_be_visible()
    return page


async def test_a_project_begins_and_is_renamed_where_its_name_stands(
    world: World, sit: Sit
) -> None:
    ada, desk = await world.person("Ada"), await sit()
    page = await enter(desk, world, ada, "/home")
    await page.get_by_role("complementary").get_by_role("button", name="New project").click()
    await dialog(page).get_by_role("button", name="Create the project").click()
    await expect(dialog(page).get_by_text("Write how the project is called.")).to_be_visible()
    await expect(dialog(page).get_by_label("Name of the project")).to_be_focused()
    await page.keyboard.type("Loom hall")
    await dialog(page).get_by_role("radio", name="Teal").check()
    await dialog(page).get_by_role("radio", name="Members only").check()
    await dialog(page).get_by_role("radio", name="Board").check()
    await page.keyboard.press("Enter")
    await expect(page).to_have_url(re.compile(r"/projects/\d+/board$"))
    await expect(page.get_by_role("group", name="Board")).to_be_visible()
    gid = re.search(r"/projects/(\d+)", page.url)
    assert gid is not None
    await saved(page)
    path = f"/projects/{gid[1]}"
    made = await read(ada, path, opt_fields="color,privacy_setting,default_view,owner")
    assert (made["color"], made["privacy_setting"]) == ("dark-teal", "private")
    assert (made["default_view"], made["owner"]["gid"]) == ("board", ada.gid)

    await page.get_by_role("button", name="Loom hall: rename").click()
    await page.get_by_role("textbox", name="Name of the project").fill("Great loom hall")
    await page.keyboard.press("Enter")
    await expect(heading(page, "Great loom hall")).to_be_visible()
    await expect(page.get_by_role("link", name="Great loom hall")).to_be_visible()
    await page.get_by_role("button", name="Great loom hall: rename").click()
    await page.get_by_role("textbox", name="Name of the project").fill("Nonsense")
    await page.keyboard.press("Escape")
    await expect(heading(page, "Great loom hall")).to_be_visible()
    await saved(page)
    await page.reload()
    await expect(heading(page, "Great loom hall")).to_be_visible()
    assert desk.complaints == []


async def test_sharing_tells_who_sees_it_and_closes_it_to_others(world: World, sit: Sit) -> None:
    ada, bob, eve = [await world.person(name) for name in ("Ada", "Bob", "Eve")]
    gid = await world.project(members=[ada], privacy="public_to_workspace", name="Loom")
    mine, others = await sit(), await sit()
    page = await opened(mine, world, ada, gid)
    theirs = await opened(others, world, eve, gid)
    await page.get_by_role("button", name="Share", exact=True).click()
    await page.get_by_role("combobox", name="Level of those who are added").select_option("viewer")
    await page.get_by_role("button", name="Add people, teams, or an e-mail address").click()
    await write(page, "bob")
    await page.get_by_role("option", name="Bob").click()
    await expect(page.get_by_label("Level of Bob")).to_have_value("viewer")
    await page.get_by_label("Level of Bob").select_option("commenter")
    await page.get_by_text("Who can see this, and why").click()
    await expect(page.get_by_text("It is open to the workspace: Editor")).to_be_visible()
    await page.get_by_role("radio", name="Members only").check()
    await expect(theirs.get_by_role("heading", name="You cannot see this")).to_be_visible()
    await expect(page.get_by_text("It is open to the workspace: Editor")).to_have_count(0)
    await saved(page)
    members = await read(ada, "/memberships", parent=gid)
    levels = {one["member"]["gid"]: one["access_level"] for one in members}
    assert levels == {ada.gid: "admin", bob.gid: "commenter"}

    await choose(page, "Ada: actions", "Leave the project")
    await expect(page.get_by_role("alert").get_by_text("at least one admin")).to_be_visible()
    await expect(page.get_by_label("Level of Ada")).to_be_visible()
    assert mine.complaints == others.complaints == []


async def test_who_only_reads_takes_it_away_and_is_offered_no_change(
    world: World, sit: Sit
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await world.project(members=[ada], name="Loom")
    place = {"parent": gid, "member": bob.gid, "access_level": "viewer"}
    assert (await ada.post("/memberships", place)).status_code == 201
    desk = await sit()
    page = await opened(desk, world, bob, gid)
    await expect(heading(page, "Loom")).to_be_visible()
    await expect(page.get_by_role("button", name="Loom: rename")).to_have_count(0)
    await page.get_by_role("button", name="Project actions").click()
    await expect(page.get_by_role("menuitem", name="Share…")).to_be_visible()
    await expect(page.get_by_role("menuitem", name="Delete the project")).to_have_count(0)
    await expect(page.get_by_role("menuitem", name="Archive")).to_have_count(0)
    async with page.expect_download() as fetched:
        await page.get_by_role("menuitem", name="Download as CSV").click()
    sheet = await fetched.value
    assert sheet.suggested_filename == "Loom.csv"
    assert (await sheet.path()).read_text().startswith("Task ID,Created At,")
    await choose(page, "Project actions", "Share…")
    await expect(dialog(page).get_by_text("2 members")).to_be_visible()
    await expect(dialog(page).get_by_role("radio")).to_have_count(0)
    assert desk.complaints == []


async def test_a_deleted_project_is_gone_at_once_and_comes_back(world: World, sit: Sit) -> None:
    ada, desk = await world.person("Ada"), await sit()
    gid = await world.project(members=[ada], name="Loom")
    page = await opened(desk, world, ada, gid)
    await choose(page, "Project actions", "Delete the project")
    await expect(page).to_have_title("Home · Weft")
    await expect(page.get_by_role("link", name="Loom")).to_have_count(0)
    await page.get_by_role("button", name="Undo").click()
    await expect(page.get_by_role("complementary").get_by_role("link", name="Loom")).to_be_visible()

    await page.get_by_role("complementary").get_by_role("link", name="Loom").click()
    await choose(page, "Project actions", "Archive")
    await expect(page.get_by_text("This project is archived.")).to_be_visible()
    await page.get_by_role("button", name="Bring it back").click()
    await expect(page.get_by_text("This project is archived.")).to_have_count(0)
    assert desk.complaints == []


async def test_fields_get_options_in_an_order_of_ones_own_and_people(
    world: World, sit: Sit
) -> None:
    ada, desk = await world.person("Ada"), await sit()
    await world.person("Bob")
    gid = await world.project(members=[ada], name="Loom")
    page = await opened(desk, world, ada, gid)
    await choose(page, "Project actions", "Custom fields…")
    shown = dialog(page)
    await expect(shown.get_by_text("No custom fields yet")).to_be_visible()
    await shown.get_by_role("button", name="New field").click()
    await shown.get_by_role("button", name="Add the field").click()
    await expect(shown.get_by_text("Give it at least one option.")).to_be_visible()
    await shown.get_by_label("Name", exact=True).fill("Yarn")
    options = shown.get_by_label("Name of the option")
    for at, name in enumerate(("Wool", "Silk", "Flax")):
        await options.nth(at).fill(name)
    await shown.get_by_role("button", name="Move Flax", exact=True).focus()
    await page.keyboard.press("ArrowUp")
    await expect(shown.get_by_role("button", name="Move Flax", exact=True)).to_be_focused()
    await page.keyboard.press("ArrowUp")
    await shown.get_by_role("button", name="Add the field").click()
    await shown.get_by_role("button", name="Yarn Single choice, 3 options").click()
    await shown.get_by_role("button", name="Switch Silk off", exact=True).click()
    await shown.get_by_role("button", name="Move Silk", exact=True).focus()
    await page.keyboard.press("ArrowUp")
    await shown.get_by_role("button", name="Add an option").click()
    await write(page, "Hemp")
    await shown.get_by_role("button", name="Save the field").click()
    await expect(shown.get_by_role("button", name="Yarn Single choice, 4 options")).to_be_visible()
    await saved(page)
    path, parts = f"/projects/{gid}/custom_field_settings", "custom_field.enum_options"
    (setting,) = await read(ada, path, opt_fields=f"{parts}.name,{parts}.enabled")
    told = [(one["name"], one["enabled"]) for one in setting["custom_field"]["enum_options"]]
    assert told == [("Flax", True), ("Silk", False), ("Wool", True), ("Hemp", True)]

    await choose(page, "Yarn: actions", "People…")
    await shown.get_by_label("What those who are added may do").select_option("Editor")
    await shown.get_by_role("button", name="Add people or teams").click()
    await page.get_by_role("option", name="Bob").click()
    level = shown.get_by_label("What Bob may do")
    await expect(level).to_have_value("editor")
    await expect(level).to_be_enabled()  # the server knows the place
    await level.select_option("Admin")
    await saved(page)
    yarn = setting["custom_field"]["gid"]
    places = await read(ada, "/memberships", parent=yarn)
    levels = {one["member"]["name"]: one["access_level"] for one in places}
    assert levels == {"Ada": "admin", "Bob": "admin"}
    await shown.get_by_role("button", name="Done").click()

    await shown.get_by_role("button", name="New field").click()
    await shown.get_by_label("Name", exact=True).fill("Twice")
    await shown.get_by_role("button", name=re.compile("^Type")).click()
    await page.get_by_role("option", name="Formula").click()
    await shown.get_by_role("textbox", name="Formula").fill("{Ends} * 2")
    await expect(shown.get_by_text("There is no field “Ends” here")).to_be_visible()
    await shown.get_by_role("textbox", name="Formula").fill("{Yarn} * 2")
    await shown.get_by_role("button", name="Add the field").click()
    await expect(shown.get_by_role("textbox", name="Formula")).to_be_focused()
    await expect(shown.locator("[aria-invalid=true]")).to_have_count(1)
    assert desk.complaints == []


async def test_a_saved_view_is_a_tab_that_can_be_taken_back(world: World, sit: Sit) -> None:
    ada, desk = await world.person("Ada"), await sit()
    gid = await world.project(members=[ada], name="Loom")
    page = await opened(desk, world, ada, gid)
    await choose(page, "Add a view", "Board")
    await dialog(page).get_by_label("Name", exact=True).fill("By stage")
    await dialog(page).get_by_role("radio", name="Everybody in this project").check()
    await dialog(page).get_by_role("button", name="Create the view").click()
    views = page.get_by_role("navigation", name="Views")
    tab = views.get_by_role("link", name="By stage")
    await expect(tab).to_have_attribute("aria-current", "page")
    await expect(views.locator("[aria-current=page]")).to_have_count(1)
    async with page.expect_response("**/setDefaultView*"):
        await choose(page, "By stage: view actions", "The project opens with it")
    await page.goto(f"/projects/{gid}")
    await expect(page).to_have_url(re.compile(r"/board\?view="))
    await choose(page, "By stage: view actions", "Delete the view")
    await expect(tab).to_have_count(0)
    await page.get_by_role("button", name="Undo").click()
    await expect(tab).to_be_visible()
    assert desk.complaints == []


async def test_how_a_project_goes_stands_in_its_header(world: World, sit: Sit) -> None:
    ada, desk = await world.person("Ada"), await sit()
    gid = await world.project(members=[ada], name="Loom")
    page = await opened(desk, world, ada, gid)
    await page.get_by_role("button", name="Set a status").click()
    await dialog(page).get_by_role("button", name=re.compile("^Status")).click()
    await page.get_by_role("option", name="At risk").click()
    await dialog(page).get_by_label("What happened, what comes next").fill("The warp is late.")
    await dialog(page).get_by_role("button", name="Post status").click()
    await expect(dialog(page)).to_have_count(0)
    await page.get_by_role("button", name="Status: At risk").click()
    await expect(dialog(page).get_by_text("The warp is late.")).to_be_visible()
    await saved(page)
    (told,) = await read(ada, "/status_updates", parent=gid, opt_fields="status_type,text")
    assert (told["status_type"], told["text"]) == ("at_risk", "The warp is late.")
    assert desk.complaints == []


async def test_who_sees_nothing_asks_and_is_let_in(world: World, sit: Sit) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await world.project(members=[ada], name="Loom")
    mine, others = await sit(), await sit()
    theirs = await enter(others, world, bob, f"/projects/{gid}")
    await theirs.get_by_label("Why you need it").fill("I dye the yarn")
    await theirs.get_by_role("button", name="Request access").click()
    await expect(theirs.get_by_text("You asked to be let in.")).to_be_visible()
    await saved(theirs)
    page = await opened(mine, world, ada, gid)
    await page.get_by_role("button", name="1 asks to be let in").click()
    await expect(dialog(page).get_by_text("I dye the yarn")).to_be_visible()
    await dialog(page).get_by_role("button", name="Let in").click()
    await expect(dialog(page).get_by_role("heading", name="2 members")).to_be_visible()
    await expect(dialog(page).get_by_text("I dye the yarn")).to_have_count(0)
    await expect(heading(theirs, "Loom")).to_be_visible()
    assert mine.complaints == others.complaints == []


SHEET = """Task ID,Name,Section/Column,Assignee Email,Due Date,Yarn,Dyer,Parent task,Notes
1,Warp the loom,Looms,{ada},2026-12-01,Wool,Mei,,"Tight, and <even>"
2,Weave,Looms,nobody@example.com,soon,Silk,Kit,,
3,Beat up,,,,,,Weave,
4,,Looms,,,,,,
"""


async def test_a_table_becomes_tasks_and_is_taken_back(world: World, sit: Sit) -> None:
    ada, desk = await world.person("Ada"), await sit()
    gid = await world.project(members=[ada], name="Loom")
    field = {"name": "Yarn", "resource_subtype": "enum", "enum_options": [{"name": "Wool"}]}
    await ada.post(f"/projects/{gid}/addCustomFieldSetting", {"custom_field": field})
    page = await opened(desk, world, ada, gid)
    await choose(page, "Project actions", "Import tasks…")
    shown = dialog(page)
    sheet = SHEET.format(ada=ada.email).encode()
    await shown.locator("input[type=file]").set_input_files(
        {"name": "export.csv", "mimeType": "text/csv", "buffer": sheet}
    )
    await expect(shown.get_by_label("Assignee Email becomes")).to_have_value("assignee")
    await shown.get_by_label("Dyer becomes").select_option("new:enum")
    await expect(shown.get_by_text("3 tasks will be made")).to_be_visible()
    for problem in ("It has no name", "It is no date", "Nobody here has this address"):
        await expect(shown.get_by_text(problem)).to_be_visible()
    await shown.get_by_role("button", name="Create 3 tasks").click()
    await expect(shown.get_by_text("All 3 tasks are there.")).to_be_visible()
    async with page.expect_download() as fetched:
        await shown.get_by_role("button", name="List of problems").click()
    problems = (await (await fetched.value).path()).read_text("utf-8-sig")
    assert "It is no date" in problems
    assert len(problems.splitlines()) == 4
    parts = "name,notes,assignee.gid,due_on,num_subtasks,memberships.section.name"
    fields = f"{parts},custom_fields.name,custom_fields.display_value"
    (warp, weave) = await read(ada, f"/projects/{gid}/tasks", opt_fields=fields)
    assert (warp["name"], warp["notes"], warp["due_on"]) == (
        "Warp the loom",
        "Tight, and <even>",
        "2026-12-01",
    )
    assert (warp["assignee"]["gid"], weave["assignee"]) == (ada.gid, None)
    assert warp["memberships"][0]["section"]["name"] == "Looms"
    values = {f["name"]: f["display_value"] for f in weave["custom_fields"]}
    assert values == {"Yarn": "Silk", "Dyer": "Kit"}
    assert weave["num_subtasks"] == 1
    await shown.get_by_role("button", name="Take all of it back").click()
    await shown.get_by_role("button", name="Done").click()
    await expect(page.get_by_role("treegrid").get_by_text("Weave")).to_have_count(0)
    await saved(page)
    assert await read(ada, f"/projects/{gid}/tasks") == []
    assert desk.complaints == []


async def test_an_import_is_stopped_and_what_was_made_is_taken_back(world: World, sit: Sit) -> None:
    ada, desk = await world.person("Ada"), await sit()
    gid = await world.project(members=[ada], name="Loom")
    page, held = await opened(desk, world, ada, gid), asyncio.Event()

    async def hold(route: Route) -> None:
        await held.wait()
        await route.continue_()

    await page.route("**/api/1.0/batch", hold)
    await choose(page, "Project actions", "Import tasks…")
    shown, names = dialog(page), [f"Warp {n}" for n in range(14)]
    await shown.get_by_label("Or paste a table").fill("\n".join(["Name", *names]))
    await shown.get_by_role("button", name="Read the table").click()
    await shown.get_by_role("button", name="Create 14 tasks").click()
    await expect(shown.get_by_text("0 of 14 tasks are saved.")).to_be_visible()
    await shown.get_by_role("button", name="Stop here").click()
    await expect(shown.get_by_text("Stopped: 4 tasks were not made.")).to_be_visible()
    held.set()
    await expect(shown.get_by_text("10 of 14 tasks are saved.")).to_be_visible()
    grid = page.locator("[role=treegrid]")  # behind the dialog
    await expect(grid.get_by_text("Warp 13")).to_have_count(0)
    assert [one["name"] for one in await read(ada, f"/projects/{gid}/tasks")] == names[:10]
    await shown.get_by_role("button", name="Take all of it back").click()
    await shown.get_by_role("button", name="Done").click()
    await expect(grid.get_by_text("Warp 0")).to_have_count(0)
    await saved(page)
    assert await read(ada, f"/projects/{gid}/tasks") == []
    assert desk.complaints == []


async def test_a_description_keeps_its_forms(world: World, sit: Sit) -> None:
    ada, desk = await world.person("Ada"), await sit()
    gid = await world.project(members=[ada], name="Loom")
    forms = "<body><h1>Why</h1><ul><li><strong>Warp</strong> first</li></ul></body>"
    assert (await ada.put(f"/projects/{gid}", {"html_notes": forms})).status_code == 200
    page = await opened(desk, world, ada, gid)
    await choose(page, "Project actions", "Project settings…")
    field = dialog(page).locator("[contenteditable]")
    await expect(field.locator("strong")).to_have_text("Warp")
    await field.get_by_text("first").click()
    await page.keyboard.press("End")
    await page.keyboard.type(" of all")
    await dialog(page).get_by_role("button", name="Save the settings").click()
    await saved(page)
    kept = await read(ada, f"/projects/{gid}", opt_fields="html_notes")
    assert kept["html_notes"] == forms.replace(" first", " first of all")

    await choose(page, "Project actions", "Project settings…")
    await field.get_by_text("first of all").click()
    await page.keyboard.press("End")
    await page.keyboard.type(", says Ada")
    await dialog(page).get_by_label("Name", exact=True).fill("Small loom")
    await dialog(page).get_by_role("button", name="Due: No day").click()
    await page.get_by_role("button", name="Today", exact=True).click()
    await page.keyboard.press("Escape")
    theirs = {"name": "Great loom", "html_notes": "<body>Says Mei</body>"}
    assert (await ada.put(f"/projects/{gid}", theirs)).status_code == 200
    await expect(dialog(page)).to_have_accessible_name("Settings of “Great loom”")
    await dialog(page).get_by_role("button", name="Save the settings").click()
    await expect(dialog(page).get_by_text("Somebody else changed this since")).to_be_visible()
    await dialog(page).get_by_role("button", name="Save the settings").click()
    merging = page.get_by_role("dialog", name="Somebody else changed this description")
    await expect(merging.get_by_role("region", name="Your text")).to_contain_text("says Ada")
    await expect(merging.get_by_role("region", name="Their text")).to_contain_text("Says Mei")
    await merging.get_by_role("button", name="Discard my text").click()
    await saved(page)
    kept = await read(ada, f"/projects/{gid}", opt_fields="name,html_notes,due_on")
    assert (kept["name"], kept["html_notes"]) == ("Small loom", theirs["html_notes"])
    assert kept["due_on"] is not None
    assert [complaint for complaint in desk.complaints if "409" not in complaint] == []
