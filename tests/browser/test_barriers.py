"""No screen, and no layer that opens on one, has a barrier that axe knows: in light and in dark."""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import expect

from tests.browser.barriers import Walk
from tests.browser.conftest import Desk, Sit, Site
from tests.browser.entering import choose, dialog, enter
from tests.exchange.imports.carried import read as imported
from tests.notify.telling import settle
from tests.work.test_custom_types import make
from tests.world import Person, World
from weft.doors import catalog
from weft.kernel.feed import enrol

pytestmark = pytest.mark.browser
ROUTER = Path(__file__).resolve().parents[2] / "web" / "src" / "app" / "router.tsx"
ROUTE = re.compile(
    r'const (\w+) = createRoute\(\{\s*getParentRoute: \(\) => (\w+),\s*path: "(.*?)"'
)
SAID = "Which yarn?"
STATES = [
    {"name": "New", "completion_state": "Incomplete", "color": "red"},
    {"name": "Fixed", "completion_state": "Complete", "color": "green"},
]
# Each route: where it is opened, and what stands there once it is drawn.
OWN = {
    "/": [("/", "Good ")],
    "/home": [("/home", "Good ")],
    "/my-tasks": [
        ("/my-tasks", "Weave"),
        ("/my-tasks?layout=board", "Weave"),
        ("/my-tasks?layout=calendar&day=2026-01-02", "Weave"),
    ],
    "/inbox": [("/inbox", SAID), ("/inbox?tab=snoozed", "Nothing is snoozed")],
    "/inbox/thing/$thing": [("/inbox/thing/{update}", "On time")],
    "/search": [("/search?text=weave", "Search")],
    "/people": [("/people", "Bob")],
    "/welcome": [("/welcome", "What are you working on first?")],
    "/people/$person": [("/people/{bob}", "Bob")],
    "/teams/$team": [("/teams/{team}", "1 member")],
    "/imports": [("/imports", "Cloth.test")],
    "/imports/new": [("/imports/new", "How to get the file")],
    "/imports/$import": [
        ("/imports/{import}", "Where it goes"),
        ("/imports/{import}?step=people", "Not in Weft"),
        ("/imports/{import}?step=source", "Time zone of times without one"),
    ],
    "/trash": [("/trash", "Torn")],
    "/unsent": [("/unsent", "All changes are saved")],
    "/settings": [("/settings", "Profile")],
    "/settings/$part": [
        ("/settings/appearance", "Height of lines"),
        ("/settings/shortcuts", "Single keys do things"),
        ("/settings/notifications", "Do not disturb"),
        ("/settings/security", "Current password"),
        ("/settings/tokens", "Access tokens"),
        ("/settings/workspace", "Workspace"),
        ("/settings/members", "Bob"),
    ],
    "/no-access": [("/no-access", "You cannot see this")],
    "/gallery": [("/gallery", "Buttons")],
    None: [("/nowhere/at/all", "There is nothing at this address")],
}
SHARED = {
    "/projects/$project": [("/projects/{project}", "Weave")],
    "/projects/$project/": [("/projects/{project}/", "Weave")],
    "/projects/$project/list": [("/projects/{project}/list", "Weave")],
    "/projects/$project/board": [("/projects/{project}/board", "Weave")],
    "/projects/$project/calendar": [("/projects/{project}/calendar?day=2026-01-02", "Weave")],
    "/projects/$project/overview": [("/projects/{project}/overview", "Key resources")],
    "/projects/$project/dashboard": [("/projects/{project}/dashboard", "All tasks by Section")],
    "/projects/$project/files": [("/projects/{project}/files", "Pattern")],
    "/projects/$project/messages": [("/projects/{project}/messages", "Kick-off")],
    "/projects/$project/messages/$message": [("/projects/{project}/messages/{message}", SAID)],
    "/messages/$message": [("/messages/{message}", SAID)],
    "/projects/$project/timeline": [
        ("/projects/{project}/timeline", "Weave"),
        ("/projects/{project}/timeline?as=timeline&critical=true", "Weave"),
    ],
    "/tasks/$task": [("/tasks/{task}", SAID)],
    "/home/task/$task": [("/home/task/{task}", SAID)],
    "/my-tasks/task/$task": [("/my-tasks/task/{task}", SAID)],
    "/inbox/task/$task": [("/inbox/task/{task}", SAID)],
    "/search/task/$task": [("/search/task/{task}", SAID)],
    "/projects/$project/task/$task": [("/projects/{project}/task/{task}", SAID)],
    "/projects/$project/list/task/$task": [("/projects/{project}/list/task/{task}", SAID)],
    "/projects/$project/board/task/$task": [("/projects/{project}/board/task/{task}", SAID)],
    "/projects/$project/calendar/task/$task": [("/projects/{project}/calendar/task/{task}", SAID)],
    "/projects/$project/overview/task/$task": [("/projects/{project}/overview/task/{task}", SAID)],
    "/projects/$project/files/task/$task": [("/projects/{project}/files/task/{task}", SAID)],
    "/projects/$project/timeline/task/$task": [("/projects/{project}/timeline/task/{task}", SAID)],
}


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


def routes() -> set[str]:
    """The address of each route of the app."""
    homes = {"root": ""}
    for name, parent, path in ROUTE.findall(ROUTER.read_text("utf-8")):
        homes[name] = f"{homes[parent].rstrip('/')}/{path.removeprefix('/')}"
    return set(homes.values()) - {""}


def test_every_route_is_walked() -> None:
    assert routes() == {route for route in {**OWN, **SHARED} if route is not None}


async def made(who: Person, path: str, **data: Any) -> Any:
    """What the API made of it."""
    answer = await who.post(path, data)
    assert answer.status_code < 300, answer.text
    return answer.json()["data"]


async def furnished(world: World) -> tuple[Person, dict[str, str]]:
    """Something of everything that a screen shows."""
    ada, bob = await world.person("Ada", is_admin=True), await world.person("Bob")
    here = world.workspace
    project = await world.project(members=[ada, bob], name="Loom")
    for kind, more in (
        ("enum", {"enum_options": [{"name": "Wool", "color": "red"}, {"name": "Silk"}]}),
        ("number", {"precision": 1}),
        ("date", {}),
        ("people", {}),
        ("text", {}),
    ):
        field = {"name": f"A {kind}", "resource_subtype": kind, **more}
        await made(ada, f"/projects/{project}/addCustomFieldSetting", custom_field=field)
    place = {"projects": [project], "assignee": ada.gid, "due_on": "2026-01-02"}
    task = (await made(ada, "/tasks", name="Weave", notes="On the **big** loom", **place))["gid"]
    before = (await made(ada, "/tasks", name="Warp", projects=[project]))["gid"]
    torn = (await made(ada, "/tasks", name="Torn", projects=[project]))["gid"]
    assert (await ada.delete(f"/tasks/{torn}")).status_code == 200
    tag = (await made(ada, "/tags", name="Loud", workspace=here, color="dark-red"))["gid"]
    await made(ada, f"/tasks/{task}/addTag", tag=tag)
    await made(ada, f"/tasks/{task}/addDependencies", dependencies=[before])
    await made(ada, f"/tasks/{task}/subtasks", name="Beat up", assignee=bob.gid)
    await made(bob, f"/tasks/{task}/stories", text=SAID)
    link = {"resource_subtype": "external", "url": "https://example.com", "name": "Pattern"}
    await made(ada, "/attachments", parent=task, **link)
    await made(ada, "/attachments", parent=project, **link)
    brief = {"title": "Why we weave", "html_text": "<body>For the <strong>fair</strong></body>"}
    await made(ada, f"/projects/{project}/project_briefs", **brief)
    await made(ada, "/tasks", name="Fair", resource_subtype="milestone", projects=[project])
    await made(ada, "/status_updates", parent=project, status_type="at_risk", text="Late.")
    team = (await made(ada, "/teams", name="Weavers", organization=here))["gid"]
    told = {"parent": project, "status_type": "on_track", "text": "On time."}
    update = (await made(bob, "/status_updates", **told))["gid"]
    await enrol(world.base, *catalog.CONSUMERS)
    await settle(world)
    asked = {"project": project, "name": "Kick-off", "text": "We begin on Monday."}
    message = (await ada.own("POST", "/messages", asked)).json()["data"]["gid"]
    await bob.own("POST", f"/messages/{message}/stories", {"text": SAID})
    table = b"Name,Assignee,Yarn\nShear,Gisela,Wool\n"
    gids = {
        "import": (await imported(world, ada, table, format="csv"))["gid"],
        "project": project,
        "message": message,
        "task": task,
        "bob": bob.gid,
        "team": team,
        "update": update,
    }
    return ada, gids


async def seated(world: World, sit: Sit, path: str) -> tuple[Desk, Walk, dict[str, str]]:
    """Ada at a screen of that world, in light and without motion."""
    ada, gids = await furnished(world)
    window = {"width": 1440, "height": 1000}
    desk = await sit(color_scheme="light", reduced_motion="reduce", viewport=window)
    page = await enter(desk, world, ada, path.format(**gids))
    return desk, Walk(page), gids


@pytest.mark.parametrize("screens", [OWN, SHARED], ids=["own", "shared"])
async def test_no_screen_and_no_layer_has_a_barrier(
    world: World, sit: Sit, screens: dict[str | None, list[tuple[str, str]]]
) -> None:
    desk, walk, gids = await seated(world, sit, "/home")
    page = walk.page
    await walk.doors("frame", page.get_by_role("complementary").first)
    for places in screens.values():
        for path, shown in places:
            await walk.go(path.format(**gids))
            await expect(page.get_by_role("main").get_by_text(shown).first).to_be_visible()
            await walk.look(path)
            pane = page.get_by_role("complementary", name="Task")
            beside = await pane.count()  # the pane may lie over the screen
            await walk.doors(path, pane if beside else page.get_by_role("main"))
    assert "\n".join(walk.found) == ""
    assert desk.complaints == []


async def test_nor_has_what_opens_by_keys_cells_and_choices(world: World, sit: Sit) -> None:
    desk, walk, gids = await seated(world, sit, "/projects/{project}/list")
    page, grid = walk.page, walk.page.get_by_role("treegrid")
    await expect(grid.get_by_role("row").filter(has_text="Weave")).to_be_visible()
    await grid.focus()
    await page.keyboard.press("Control+a")
    bar = page.get_by_role("toolbar", name="Selected tasks")
    await expect(bar).to_be_visible()
    await walk.look("list, all selected")
    await walk.doors("list, all selected", bar)
    await page.keyboard.press("Escape")
    await grid.get_by_role("row").filter(has_text="Weave").click(button="right")
    await expect(page.get_by_role("menu")).to_be_visible()
    await walk.look("list, menu of a task")
    await page.keyboard.press("Escape")
    await grid.get_by_role("row").filter(has_text="Weave").locator("[data-column='3']").click()
    await expect(page.get_by_role("option", name="Wool")).to_be_visible()
    await walk.look("list, options in a cell")
    await page.keyboard.press("Escape")
    await page.keyboard.press("?")
    await expect(dialog(page)).to_be_visible()
    await walk.look("keyboard help")
    await page.keyboard.press("Escape")
    await choose(page, "Project actions", "Custom fields…")
    await dialog(page).get_by_role("button", name="New field").click()
    await expect(dialog(page).get_by_label("Name of the option").first).to_be_visible()
    await walk.look("new field")
    await make(world.people["Ada"], world, gids["project"], status_options=STATES)
    await page.goto(f"/projects/{gids['project']}/list")
    await choose(page, "Project actions", "Types of tasks…")
    await expect(dialog(page).get_by_role("button", name="Bug New Fixed")).to_be_visible()
    await walk.look("types of tasks")
    await dialog(page).get_by_role("button", name="Bug New Fixed").click()
    await expect(dialog(page).get_by_label("Name of the state").first).to_be_visible()
    await walk.look("a type of tasks")
    await page.goto(f"/projects/{gids['project']}/board")
    await page.get_by_role("button", name="Swimlanes").click()
    await page.locator("[role^=menuitem]").filter(has_text="A enum").click()
    await expect(page.get_by_role("list", name="To do, Wool")).to_be_attached()
    await walk.look("board, with lanes")
    assert "\n".join(walk.found) == ""
    assert desk.complaints == []
