"""The app on a device: installed, read and written without the server, renewed when asked, wiped at
the end.
"""

import shutil
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Page, expect

from tests.browser.conftest import Desk, Sit, Site, serving
from tests.browser.test_app import enter
from tests.world import World
from weft.doors.pages.app import built

pytestmark = pytest.mark.browser
CONTROLLED = "() => navigator.serviceWorker.controller !== null"
KEPT = """async () => {
  const bases = (await indexedDB.databases()).map((one) => one.name);
  return { bases, caches: await caches.keys() };
}"""
HAS = """async (path) => {
  const [base] = (await indexedDB.databases()).filter(({ name }) => /^weft-\\d+-\\d+$/.test(name));
  if (!base) return false;
  const open = indexedDB.open(base.name);
  await new Promise((resolve) => (open.onsuccess = resolve));
  const asked = open.result.transaction("things").objectStore("things").getAllKeys();
  await new Promise((resolve) => (asked.onsuccess = resolve));
  open.result.close();
  return asked.result.some((key) => key.includes(path));
}"""
ALONE = """
const real = matchMedia;
window.matchMedia = (query) => real(query.includes("display-mode") ? "all" : query);
"""
FILLED = """async () => {
  const [name] = (await caches.keys()).filter((one) => one.startsWith("weft-app-"));
  if (!name) return false;
  const cache = await caches.open(name);
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const own = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
  const wanted = ["/home", ...own.filter((path) => path.startsWith("/assets/"))];
  return wanted.every((path) => paths.includes(path));
}"""


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


@pytest_asyncio.fixture
async def own_build(database_url: str, tmp_path: Path) -> AsyncGenerator[tuple[Site, Path]]:
    """A server with a build of its own, which a test may renew."""
    app = built()
    if app is None:
        pytest.skip("The web app is not built here (npm --prefix web run build)")
    copy = tmp_path / "dist"
    shutil.copytree(app, copy)
    for twin in (copy / "sw.js.br", copy / "sw.js.gz"):
        twin.unlink(missing_ok=True)
    async with serving(database_url, copy) as found:
        yield found, copy


async def installed(desk: Desk, world: World, path: str = "/home") -> Page:
    """Sign in, and wait until this device keeps the app."""
    page = await enter(desk, world, path)
    await holds(page, CONTROLLED)
    await holds(page, FILLED)
    return page


async def holds(page: Page, script: str, given: str | None = None) -> None:
    """Wait until the page says so."""
    until = "while (!(await holds(given))) await new Promise((go) => setTimeout(go, 50));"
    await page.evaluate(f"async (given) => {{ const holds = {script}; {until} }}", given)


async def new_task(page: Page, name: str) -> None:
    """By quick add."""
    await page.keyboard.press("c")
    dialog = page.get_by_role("dialog", name="New task")
    await dialog.get_by_label("Name").fill(name)
    await dialog.get_by_role("button", name="Create task").click()
    await expect(dialog).to_have_count(0)


async def names(world: World) -> list[str]:
    """Every task of the workspace."""
    found = await world.rows(
        "SELECT name FROM tasks WHERE workspace_gid = $1", int(world.workspace)
    )
    return [row["name"] for row in found]


async def test_browsers_offer_to_install_it(world: World, site: Site, sit: Sit) -> None:
    desk = await sit()
    page = await installed(desk, world)
    browser = await page.context.new_cdp_session(page)
    manifest = await browser.send("Page.getAppManifest")
    assert manifest["errors"] == []
    errors = await browser.send("Page.getInstallabilityErrors")
    found = {error["errorId"] for error in errors["installabilityErrors"]}
    assert found <= {"in-incognito"}  # every test has a profile of its own
    assert desk.complaints == []


async def test_what_was_read_is_there_without_the_server_and_writes_arrive_later(
    world: World, site: Site, sit: Sit
) -> None:
    desk = await sit()
    page = await installed(desk, world)
    gid = await world.project(members=[world.people["Ada"]], name="Spring catalogue")
    await page.goto(f"/projects/{gid}/list")
    await expect(page.get_by_role("heading", name="Spring catalogue")).to_be_visible()
    await holds(page, HAS, "/workspaces/")

    await page.context.set_offline(True)
    await page.reload()
    await expect(page.get_by_role("heading", name="Spring catalogue")).to_be_visible()
    await expect(page.get_by_text("You are offline.")).to_be_visible()
    await new_task(page, "Written in a tunnel")
    await expect(page.get_by_text("1 change waits on this device")).to_be_visible()
    await page.reload()
    await expect(page.get_by_text("1 change waits on this device")).to_be_visible()
    assert await names(world) == []

    await page.context.set_offline(False)
    await expect(page.get_by_role("img", name="All changes are saved")).to_be_visible()
    assert await names(world) == ["Written in a tunnel"]
    await expect(page.get_by_text("You are offline.")).to_have_count(0)
    assert desk.complaints == []


async def test_the_server_keeps_its_own_pages(world: World, site: Site, sit: Sit) -> None:
    desk = await sit()
    page = await installed(desk, world)
    await page.goto("/docs/api")
    await expect(page.get_by_role("heading", level=1)).to_contain_text("API")
    answer = await page.goto("/api/1.0/users/me")
    assert answer is not None
    assert answer.from_service_worker is False
    assert answer.headers["content-type"].startswith("application/json")


async def test_signing_out_wipes_everything_in_every_tab(
    world: World, site: Site, sit: Sit
) -> None:
    desk = await sit()
    page = await installed(desk, world)
    other = await page.context.new_page()
    await other.goto("/my-tasks")
    await expect(other.get_by_role("main")).to_be_visible()
    await page.get_by_role("button", name="account").click()
    await page.get_by_role("menuitem", name="Sign out").click()
    for tab in (page, other):
        await tab.wait_for_url("**/sign-in*")
        await expect(tab.get_by_label("E-mail")).to_be_visible()
    assert await page.evaluate(KEPT) == {"bases": [], "caches": []}

    await page.context.set_offline(True)
    await page.goto("/home")
    await expect(page.get_by_role("heading", name="Weft cannot be reached")).to_be_visible()
    assert "Ada" not in await page.content()


async def test_signing_out_without_the_server_ends_the_session_later(
    world: World, site: Site, sit: Sit
) -> None:
    desk = await sit()
    page = await installed(desk, world)
    await page.context.set_offline(True)
    await page.get_by_role("button", name="account").click()
    await page.get_by_role("menuitem", name="Sign out").click()
    await expect(page.get_by_role("heading", name="Weft cannot be reached")).to_be_visible()
    assert await page.evaluate(KEPT) == {"bases": [], "caches": []}
    await page.context.set_offline(False)
    await page.goto("/home")
    await page.wait_for_url("**/sign-in*")
    open_ones = "SELECT gid FROM sessions WHERE revoked_at IS NULL AND user_gid = $1"
    assert await world.rows(open_ones, int(world.people["Ada"].gid)) == []


async def test_a_session_that_ended_is_not_read_on_without_signing_in(
    world: World, site: Site, sit: Sit
) -> None:
    desk = await sit()
    page = await installed(desk, world)
    await page.context.clear_cookies()
    await page.goto("/home")
    await page.wait_for_url("**/sign-in*")
    await page.context.set_offline(True)
    await page.goto("/home")
    await expect(page.get_by_text("Weft cannot be reached")).to_be_visible()
    await expect(page.get_by_role("button", name="account")).to_have_count(0)


async def test_a_newer_version_says_so_and_waits(
    world: World, own_build: tuple[Site, Path], chromium: Any
) -> None:
    site, build = own_build
    context = await chromium.new_context(base_url=site.url)
    page = await installed(Desk(await context.new_page()), world)
    await page.evaluate("window.mine = 1")
    worker = build / "sw.js"
    worker.write_text(worker.read_text("utf-8") + "\n// newer\n", "utf-8")
    await page.evaluate("navigator.serviceWorker.ready.then((found) => found.update())")
    await expect(page.get_by_text("A new version is ready")).to_be_visible()
    assert await page.evaluate("window.mine") == 1
    async with page.expect_navigation():
        await page.get_by_role("button", name="Reload").click()
    await expect(page.get_by_role("heading", name="Home")).to_be_visible()
    waits = "navigator.serviceWorker.ready.then((found) => found.waiting !== null)"
    assert await page.evaluate(waits) is False
    await expect(page.get_by_text("A new version is ready")).to_have_count(0)
    await context.close()


async def test_somebody_in_no_workspace_is_told_what_to_do(
    world: World, site: Site, sit: Sit
) -> None:
    desk = await sit()
    page = await enter(desk, world, "/home")
    ada = int(world.people["Ada"].gid)
    await world.rows("DELETE FROM workspace_memberships WHERE user_gid = $1", ada)
    await page.goto("/home")
    await expect(page.get_by_role("heading", name="You are in no workspace yet")).to_be_visible()
    await page.get_by_role("button", name="Sign out").click()
    await page.wait_for_url("**/sign-in*")


async def test_installed_there_is_a_way_back(world: World, site: Site, sit: Sit) -> None:
    desk = await sit()
    page = await enter(desk, world, "/home")
    await expect(page.get_by_role("button", name="Back", exact=True)).to_have_count(0)
    await page.add_init_script(ALONE)
    await page.reload()
    await page.get_by_role("link", name="Inbox").click()
    await expect(page).to_have_title("Inbox · Weft")
    await page.get_by_role("button", name="Back", exact=True).click()
    await expect(page).to_have_title("Home · Weft")
    await page.goto("/home?new=task")
    await expect(page.get_by_role("dialog", name="New task")).to_be_visible()
    await expect(page).to_have_url(f"{site.url}/home")
