"""Settings of people and workspaces, the trash, what could not be sent, teams, the palette."""

import re
from typing import Any

import pytest
from playwright.async_api import Page, Route, expect

from tests.browser.barriers import barriers
from tests.browser.conftest import Sit, Site
from tests.browser.entering import PASSWORD, choose, dialog, enter, saved, write
from tests.identity.test_photos import picture
from tests.world import Person, World
from weft.doors import catalog
from weft.doors.inside import Inside
from weft.kernel.runs import run_due
from weft.std.clock import SystemClock

pytestmark = pytest.mark.browser


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


async def own(who: Person, path: str, **params: Any) -> Any:
    """What the API says under `data`."""
    answer = await who.own("GET", path, **params)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def confirm(page: Page, yes: str) -> None:
    """Answer the question that was asked."""
    await page.get_by_role("alertdialog").get_by_role("button", name=yes).click()


async def test_a_profile_is_kept(world: World, sit: Sit) -> None:
    ada, desk = await world.person("Ada"), await sit()
    page = await enter(desk, world, ada, "/settings/profile")
    await page.get_by_label("Name", exact=True).fill("")
    await page.get_by_role("button", name="Save the profile").click()
    await expect(page.get_by_text("Write how you are called.")).to_be_visible()
    await page.get_by_label("Name", exact=True).fill("Ada Lovelace")
    await page.get_by_role("button", name=re.compile("^Time zone")).click()
    await write(page, "Tokyo")
    await page.get_by_role("option", name="Asia/Tokyo").click()
    await page.get_by_role("button", name=re.compile("^The week begins on")).click()
    await page.get_by_role("option", name="Sunday").click()
    await page.get_by_role("button", name="Save the profile").click()
    await expect(page.get_by_text("Saved your profile")).to_be_visible()
    await saved(page)
    me = await own(ada, "/me")
    assert (me["name"], me["zone"], me["first_day_of_week"]) == ("Ada Lovelace", "Asia/Tokyo", 0)
    assert desk.complaints == []


async def test_another_password_and_other_browsers_end(world: World, sit: Sit) -> None:
    ada, desk = await world.person("Ada"), await sit()
    page = await enter(desk, world, ada, "/settings/security")
    other = await world.signed_in(ada)
    await page.reload()
    await expect(page.get_by_text("This browser")).to_have_count(1)
    await page.get_by_role("button", name="Sign out everywhere else").click()
    await expect(page.get_by_role("button", name="Sign out everywhere else")).to_have_count(0)
    await expect(page.get_by_text("This browser")).to_be_visible()
    await saved(page)
    assert (await other.send("GET", "/me")).status_code == 401

    form = page.get_by_role("form", name="Password")
    await form.get_by_label("Current password").fill(PASSWORD)
    await form.get_by_label("New password", exact=True).fill("eight blue shuttles")
    await form.get_by_label("New password again").fill("eight blue shuttle")
    await form.get_by_role("button", name="Change the password").click()
    await expect(form.get_by_text("It is not the same as above.")).to_be_visible()
    await form.get_by_label("New password again").fill("eight blue shuttles")
    await form.get_by_role("button", name="Change the password").click()
    await expect(page.get_by_text("Changed your password.")).to_be_visible()
    answer = await world.browser().sign_in(ada.email, "eight blue shuttles")
    assert answer.status_code == 201
    assert desk.complaints == []


async def test_a_token_is_shown_once_and_ends_when_it_is_revoked(world: World, sit: Sit) -> None:
    ada, desk = await world.person("Ada"), await sit()
    page = await enter(desk, world, ada, "/settings/tokens")
    await page.get_by_label("What it is for").fill("Nightly report")
    await page.get_by_role("button", name="Create a token").click()
    secret = await page.get_by_role("status").locator("code").inner_text()
    given = {"authorization": f"Bearer {secret}"}
    assert (await ada.client.get("/api/1.0/users/me", headers=given)).status_code == 200
    await page.get_by_role("button", name="I have kept it").click()
    await page.reload()
    await expect(page.get_by_text(secret)).to_have_count(0)
    await page.get_by_role("button", name="Revoke Nightly report").click()
    await confirm(page, "Revoke the token")
    await expect(page.get_by_text("Nightly report")).to_have_count(0)
    await saved(page)
    assert (await ada.client.get("/api/1.0/users/me", headers=given)).status_code == 401
    assert desk.complaints == []


async def test_the_theme_follows_its_owner_to_another_browser(world: World, sit: Sit) -> None:
    ada, one, two = await world.person("Ada"), await sit(), await sit()
    page = await enter(one, world, ada, "/settings/appearance")
    await page.get_by_role("radio", name="Dark").check()
    await expect(page.locator("html[data-theme=dark]")).to_be_attached()
    await saved(page)
    other = await enter(two, world, ada, "/settings/appearance")
    await expect(other.get_by_role("radio", name="Dark")).to_be_checked()
    await expect(other.locator("html[data-theme=dark]")).to_be_attached()
    assert one.complaints == two.complaints == []


async def test_admins_invite_and_let_go(world: World, sit: Sit) -> None:
    ada, bob = await world.person("Ada", is_admin=True), await world.person("Bob")
    desk = await sit()
    project = await world.project(members=[ada, bob], name="Loom")
    for name in ("Spin", "Weave"):
        await ada.post("/tasks", {"name": name, "projects": [project], "assignee": bob.gid})
    page = await enter(desk, world, ada, "/settings/members")
    emails = page.get_by_label("E-mail addresses")
    await emails.fill("nobody")
    await page.get_by_role("button", name="Invite", exact=True).click()
    await expect(page.locator("[name=emails][aria-invalid=true]")).to_be_focused()
    cyd, dan = (f"{name}.{world.workspace}@example.com" for name in ("cyd", "dan"))
    await emails.fill(f"Cyd <{cyd}>; {dan}")
    await page.get_by_role("button", name="Invite", exact=True).click()
    await expect(page.get_by_text("/invitation?token=")).to_have_count(2)
    invited = page.get_by_role("region", name="Invited")
    await expect(invited.get_by_role("heading", name="2 people are invited")).to_be_visible()
    await page.get_by_role("button", name=f"Invite {dan} again").click()
    await expect(invited.get_by_text("/invitation?token=")).to_be_visible()
    await page.get_by_role("button", name=f"Take back the invitation of {cyd}").click()
    await expect(invited.get_by_role("heading", name="1 person is invited")).to_be_visible()

    members = page.get_by_role("region", name="Members")
    await page.get_by_label("Find by name or e-mail").fill("bo")
    await expect(members.get_by_role("listitem")).to_have_count(1)
    await choose(page, "Bob: actions", "Deactivate…")
    leaving = dialog(page)
    await expect(leaving.get_by_text("They have 2 open tasks that you may see.")).to_be_visible()
    await leaving.get_by_role("radio", name="Give them to somebody else").check()
    await leaving.get_by_role("button", name="Choose who gets them").click()
    await page.get_by_role("option", name="Ada").click()
    begun = "/handOverTasks"
    async with page.expect_response(lambda answer: begun in answer.url):
        await leaving.get_by_role("button", name="Deactivate Bob").click()
    await run_due(
        world.base, catalog.runs_through(Inside(world.base, SystemClock())), SystemClock()
    )
    await expect(page.get_by_text("Deactivated Bob. 2 tasks are in other hands")).to_be_visible()
    await page.get_by_label("State").select_option("deactivated")
    await expect(members.get_by_role("listitem")).to_have_count(1)
    await saved(page)
    theirs = (await ada.get("/tasks", assignee="me", workspace=world.workspace)).json()["data"]
    assert {task["name"] for task in theirs} == {"Spin", "Weave"}
    path = f"/workspaces/{world.workspace}/workspace_memberships"
    await expect(page.get_by_role("alert")).to_have_count(0)
    places = (await ada.get(path, opt_fields="user,is_active")).json()["data"]
    assert {p["user"]["gid"]: p["is_active"] for p in places} == {ada.gid: True, bob.gid: False}
    assert desk.complaints == []


async def test_the_trash_gives_back_and_lets_go(world: World, sit: Sit) -> None:
    ada, desk = await world.person("Ada"), await sit()
    gid = await world.project(members=[ada], name="Loom")
    for name in ("Warp", "Weave"):
        task = (await ada.post("/tasks", {"name": name, "projects": [gid]})).json()["data"]["gid"]
        assert (await ada.delete(f"/tasks/{task}")).status_code == 200
    page = await enter(desk, world, ada, "/trash")
    await page.get_by_role("button", name="Restore Warp").click()
    await expect(page.get_by_text("Restored “Warp”")).to_be_visible()
    await choose(page, "Weave: actions", "Delete for good…")
    await confirm(page, "Delete for good")
    await expect(page.get_by_role("heading", name="The trash is empty")).to_be_visible()
    assert await barriers(page) == []
    await saved(page)
    tasks = (await ada.get(f"/projects/{gid}/tasks")).json()["data"]
    assert [task["name"] for task in tasks] == ["Warp"]
    assert await own(ada, "/trash", workspace=world.workspace) == []
    assert desk.complaints == []


async def test_what_was_refused_is_kept_with_its_reason(world: World, sit: Sit) -> None:
    ada, desk = await world.person("Ada"), await sit()
    gid = await world.project(members=[ada], name="Loom")
    page = await enter(desk, world, ada, f"/projects/{gid}")

    async def refuse(route: Route) -> None:
        body = {"errors": [{"message": "name: The looms are counted today"}]}
        await route.fulfill(status=403, json=body)

    await page.route(f"**/api/1.0/projects/{gid}", refuse)
    await page.get_by_role("button", name="Loom: rename").click()
    await page.get_by_role("textbox", name="Name of the project").fill("Great loom hall")
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Show changes").click()
    await expect(page.get_by_role("heading", name="1 change needs you")).to_be_visible()
    await expect(page.get_by_text("The looms are counted today.").last).to_be_visible()
    await expect(page.locator("blockquote")).to_have_text("Great loom hall")
    assert await barriers(page) == []
    await page.unroute(f"**/api/1.0/projects/{gid}")
    await page.get_by_role("button", name="Try again").click()
    await expect(page.get_by_role("heading", name="All changes are saved")).to_be_visible()
    await saved(page)
    renamed = (await ada.get(f"/projects/{gid}")).json()["data"]["name"]
    assert renamed == "Great loom hall"
    assert desk.complaints == []


async def test_a_team_is_founded_joined_and_left(world: World, sit: Sit) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    one, two = await sit(), await sit()
    page = await enter(one, world, ada, "/people")
    await page.get_by_role("button", name="New team").click()
    await dialog(page).get_by_label("Name of the team").fill("Weavers")
    await dialog(page).get_by_role("button", name="Create the team").click()
    await expect(page.get_by_role("heading", name="Weavers", level=1)).to_be_visible()
    await expect(page.get_by_role("heading", name="1 member")).to_be_visible()
    theirs = await enter(two, world, bob, page.url)
    await theirs.get_by_role("button", name="Join").click()
    await expect(theirs.get_by_role("heading", name="2 members")).to_be_visible()
    await expect(theirs.get_by_role("button", name="Team settings")).to_be_visible()
    await theirs.get_by_role("button", name="Leave", exact=True).click()
    await expect(theirs.get_by_role("button", name="Join")).to_be_visible()

    # Closed, it is asked: its people let in.
    await ada.put(f"/teams/{page.url.rpartition('/')[2]}", {"visibility": "request_to_join"})
    await theirs.reload()
    await theirs.get_by_role("button", name="Ask to join").click()
    await dialog(theirs).get_by_label("A word to those who decide").fill("I weave too")
    assert await barriers(theirs) == []
    await dialog(theirs).get_by_role("button", name="Ask to join").click()
    await expect(theirs.get_by_text("You asked to join")).to_be_visible()
    await page.reload()
    asking = page.get_by_role("region", name="Requests to join")
    await expect(asking.get_by_text("I weave too")).to_be_visible()
    assert await barriers(page) == []
    await asking.get_by_role("button", name="Let in").click()
    await expect(page.get_by_role("main")).to_be_focused()
    await expect(page.get_by_role("heading", name="2 members")).to_be_visible()
    await theirs.reload()
    await expect(theirs.get_by_role("button", name="Team settings")).to_be_visible()
    assert one.complaints == two.complaints == []


async def test_the_palette_finds_people_and_makes_tasks(world: World, sit: Sit) -> None:
    ada, desk = await world.person("Ada"), await sit()
    bob = await world.person("Bob")
    gid = await world.project(members=[ada], name="Loom")
    page = await enter(desk, world, ada, f"/projects/{gid}")
    await expect(page.get_by_role("button", name="Loom: rename")).to_be_visible()
    await page.keyboard.press("Control+k")
    shown = page.get_by_role("dialog", name="Search or jump to")
    await write(page, "> archive", shown)
    await expect(shown.get_by_role("option")).to_have_count(1)
    await page.keyboard.press("Control+a")
    await write(page, "Full the cloth", shown)
    await shown.get_by_role("option", name="New task named “Full the cloth”").click()
    await expect(page.get_by_text("Created “Full the cloth”")).to_be_visible()
    await page.keyboard.press("Control+k")
    await write(page, "@bo", shown)
    await shown.get_by_role("option", name="Bob").click()
    await expect(page).to_have_url(re.compile(f"/people/{bob.gid}$"))
    await saved(page)
    tasks = (await ada.get(f"/projects/{gid}/tasks")).json()["data"]
    assert [task["name"] for task in tasks] == ["Full the cloth"]
    await page.keyboard.press("c")
    await dialog(page).get_by_label("Name").fill("Call the weaver tomorrow")
    understood = dialog(page).get_by_role("status")
    await expect(understood).to_contain_text("Due")
    await understood.get_by_role("button", name="Leave “tomorrow” in the name").click()
    await expect(understood).to_be_empty()
    await dialog(page).get_by_label("Name").fill("Call Bob on friday about it")
    await understood.get_by_role("button", name="Make it due").click()
    await expect(understood).to_contain_text("Due")
    await understood.get_by_role("button", name="Leave it without a day").click()
    await expect(understood).not_to_contain_text("Due")
    await understood.get_by_role("button", name="Make it due").click()
    await expect(dialog(page).get_by_label("Name")).to_have_value("Call Bob on friday about it")
    await dialog(page).get_by_label("Name").fill("Call the weaver in 2 days")
    assert await barriers(page) == []
    async with page.expect_response(lambda answer: answer.request.method == "POST"):
        await dialog(page).get_by_role("button", name="Create task").click()
    await expect(page.get_by_text("Created “Call the weaver”, due")).to_be_visible()
    assert desk.complaints == []


async def test_on_a_phone_settings_and_people_fit(world: World, sit: Sit) -> None:
    ada = await world.person("Ada", is_admin=True)
    desk = await sit(viewport={"width": 390, "height": 844}, has_touch=True)
    gid = await world.project(members=[ada], name="A project whose name is longer than a phone")
    page = await enter(desk, world, ada, "/settings/members")
    for path in ("/settings/members", "/people", "/home", "/trash", f"/projects/{gid}"):
        await page.goto(path)
        await expect(page.get_by_role("heading", level=1)).to_be_visible()
        wide = "document.scrollingElement.scrollWidth > innerWidth"
        assert await page.evaluate(wide) is False, path
    assert desk.complaints == []


async def test_a_photo_stands_wherever_the_name_does(world: World, sit: Sit) -> None:
    ada, desk = await world.person("Ada"), await sit()
    page = await enter(desk, world, ada, "/settings/profile")
    photo: Any = {"name": "face.png", "mimeType": "image/png", "buffer": b"no picture"}
    await page.get_by_label("Photo", exact=True).locator("input[type=file]").set_input_files(photo)
    await expect(page.get_by_role("alert").first).to_be_visible()
    photo["buffer"] = picture()
    await page.get_by_label("Photo", exact=True).locator("input[type=file]").set_input_files(photo)
    account = page.get_by_role("button", name="Ada: account").locator("img")
    await expect(account).to_have_attribute("src", re.compile(r"^/api/weft/1/photos/"))
    await expect(account).to_have_js_property("naturalWidth", 60)
    await page.get_by_role("button", name="Remove", exact=True).click()
    await expect(account).to_have_count(0)
    assert desk.complaints == []
