"""Pages that the server makes: they work without scripts, and no name becomes one."""

import re
from html import unescape
from pathlib import Path

import httpx
import pytest
from starlette.routing import Mount, Route

from tests.identity.postbox import with_mail
from tests.world import Browser, World
from weft.doors.pages.forms import after, beside
from weft.doors.pages.rendering import HERE
from weft.doors.web import Web, web
from weft.identity.sessions.accounts import Policy
from weft.identity.sessions.links import issue_link
from weft.kernel.database import Database
from weft.std.clock import SystemClock

ROOT = Path(__file__).parents[2]
PASSWORD = "seven green looms"
OURS = {"origin": "http://weft.test", "accept": "text/html"}
VECTORS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'><svg/onload=alert(1)>",
    "</title><script>alert(1)</script>",
    "{{ 7 * 7 }}",
    "javascript:alert(1)",
    "<iframe srcdoc='<script>alert(1)</script>'>",
)


async def submit(browser: Browser, path: str, **typed: str) -> httpx.Response:
    """Send a form, as a browser does without any script."""
    return await browser.client.post(path, data=typed, headers=OURS)


async def look(browser: Browser, path: str) -> httpx.Response:
    """Open a page."""
    return await browser.client.get(path, headers={"accept": "text/html"})


async def test_signing_in_and_out_works_without_scripts(world: World) -> None:
    ada = await world.person("Ada")
    await world.password(ada, PASSWORD)
    browser = world.browser()
    sent_away = await look(browser, "/projects/7")
    assert sent_away.headers["location"] == "/sign-in?next=/projects/7"
    assert (await look(browser, "/sign-in")).status_code == 200
    entered = await submit(
        browser, "/sign-in", email=ada.email, password=PASSWORD, next="/projects/7"
    )
    assert (entered.status_code, entered.headers["location"]) == (303, "/projects/7")
    home = await look(browser, "/")
    assert home.status_code == 200
    assert "Ada" in home.text
    left = await submit(browser, "/sign-out")
    assert left.headers["location"] == "/sign-in"
    assert (await look(browser, "/")).status_code == 303


async def test_what_was_wrong_is_said_and_the_password_is_not_shown(world: World) -> None:
    answer = await submit(
        world.browser(), "/sign-in", email="nobody@example.com", password="wrong and wrong"
    )
    assert answer.status_code == 401
    assert "The e-mail address or the password is wrong." in answer.text
    assert 'value="nobody@example.com"' in answer.text
    assert "wrong and wrong" not in answer.text


async def test_a_form_from_another_site_is_refused(world: World) -> None:
    ada = await world.person("Ada")
    await world.password(ada, PASSWORD)
    typed = {"email": ada.email, "password": PASSWORD}
    for headers in ({}, {"origin": "https://evil.test"}, {"sec-fetch-site": "cross-site"}):
        answer = await world.browser().client.post("/sign-in", data=typed, headers=headers)
        assert answer.status_code == 403, headers
        assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    "wanted",
    [
        "//evil.test",
        "/\\evil.test",
        "https://evil.test",
        "/api/1.0/users",
        "/x\r\nset-cookie: a",
        "",
    ],
)
def test_a_link_cannot_lead_away_after_signing_in(wanted: str) -> None:
    assert after(wanted, "/") == "/"


def test_a_sentence_stands_beside_its_field() -> None:
    assert beside("email", "Must be an address", {"email"}) == {"email": "Must be an address"}
    assert beside("", "Wait a minute.", {"email"}) == {"": "Wait a minute."}
    assert beside("token", "It was used", {"email"}) == {"": "It was used"}


@pytest.mark.parametrize("path", ["/sign-in", "/forgot", "/sign-up", "/reset", "/nowhere"])
async def test_every_page_runs_scripts_of_its_own_only(world: World, path: str) -> None:
    answer = await look(world.browser(), path)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert answer.headers["cache-control"] == "no-store"
    assert not re.search(r"<script(?![^>]*src=)", answer.text)
    assert not re.search(r"\son[a-z]+=|\sstyle=", answer.text)


@pytest.mark.parametrize("name", VECTORS)
async def test_no_name_becomes_a_script(world: World, name: str) -> None:
    ada = await world.person("Ada")
    await world.rows("UPDATE workspaces SET name = $2 WHERE gid = $1", int(world.workspace), name)
    await world.rows("UPDATE users SET name = $2 WHERE gid = $1", int(ada.gid), name)
    page = await look(await world.signed_in(ada), "/")
    assert name in unescape(page.text)
    assert not re.search(r"<(script|img|svg|iframe)[^>]*(alert|onerror|onload|srcdoc)", page.text)
    assert "<script>" not in page.text
    typed = await submit(world.browser(), "/sign-in", email=name, password="wrong and wrong")
    assert "<script>" not in typed.text


def test_scripts_build_text_never_html() -> None:
    for file in (HERE / "static").glob("*.js"):
        text = file.read_text("utf-8")
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", text)


async def test_the_first_person_sets_the_server_up_by_link(world: World) -> None:
    async with world.base.transaction() as tx:
        token = await issue_link(tx, "set_up", now=SystemClock().now())
    browser = world.browser()
    page = await look(browser, f"/set-up?token={token}")
    assert page.status_code == 200
    assert token in page.text
    short = await submit(
        browser,
        "/set-up",
        token=token,
        workspace_name="Northfold",
        name="Mara",
        email=f"mara{world.workspace}@example.com",
        password="short",
    )
    assert short.status_code == 400
    assert "Must be at least 10 characters" in short.text
    assert 'value="Northfold"' in short.text
    done = await submit(
        browser,
        "/set-up",
        token=token,
        workspace_name="Northfold",
        name="Mara",
        email=f"mara{world.workspace}@example.com",
        password=PASSWORD,
        zone="Europe/Berlin",
    )
    assert (done.status_code, done.headers["location"]) == (303, "/")
    assert "Northfold" in (await look(browser, "/")).text
    assert "was used already" in (await look(browser, f"/set-up?token={token}")).text


async def test_an_invited_person_joins_by_the_page(world: World) -> None:
    ada = await world.person("Ada", is_admin=True)
    body = {"workspace": world.workspace, "email": f"grace{world.workspace}@example.com"}
    made = await ada.client.post("/api/weft/1/invitations", json={"data": body})
    token = made.json()["data"]["link"].partition("token=")[2]
    browser = world.browser()
    page = await look(browser, f"/invitation?token={token}")
    assert "Join Loom" in page.text
    joined = await submit(
        browser, "/invitation", token=token, name="Grace", password="nine red bobbins"
    )
    assert (joined.status_code, joined.headers["location"]) == (303, "/")
    assert "Grace" in (await look(browser, "/")).text
    again = await look(world.browser(), f"/invitation?token={token}")
    assert "This invitation is closed" in again.text


async def test_a_password_is_reset_by_pages(world: World) -> None:
    ada = await world.person("Ada")
    browser, postbox = with_mail(world)
    asked = await submit(browser, "/forgot", email=ada.email)
    assert asked.headers["location"] == "/forgot?sent=1"
    token = await postbox.token()
    assert "Choose a new password" in (await look(browser, f"/reset?token={token}")).text
    saved = await submit(browser, "/reset", token=token, password=PASSWORD)
    assert saved.headers["location"] == "/sign-in?changed=1"
    entered = await submit(browser, "/sign-in", email=ada.email, password=PASSWORD)
    assert entered.status_code == 303


async def test_somebody_registers_where_it_is_open(world: World) -> None:
    browser, postbox = with_mail(world, Policy("open"))
    assert "/sign-up" in (await look(browser, "/sign-in")).text
    email = f"grace@loom{world.workspace}.test"
    await submit(browser, "/sign-up", name="Grace", email=email, password=PASSWORD)
    token = await postbox.token()
    assert (await look(browser, f"/confirm?token={token}")).status_code == 200
    entered = await submit(browser, "/confirm", token=token)
    assert (entered.status_code, entered.headers["location"]) == (303, "/")


async def test_a_page_that_is_not_there_says_so_with_a_number(world: World) -> None:
    page = await look(world.browser(), "/nowhere")
    assert page.status_code == 404
    assert "There is nothing at this address" in page.text
    assert re.search(r"Request <code>[0-9a-f]{8,}</code>", page.text)
    script = await world.browser().client.get("/nowhere", headers={"accept": "application/json"})
    assert script.json()["errors"][0]["message"].startswith("Not Found")


async def test_the_chosen_theme_is_in_the_page_from_the_first_byte(world: World) -> None:
    browser = world.browser()
    browser.client.cookies.set("weft-theme", "dark")
    assert 'data-theme="dark"' in (await look(browser, "/sign-in")).text
    browser.client.cookies.set("weft-theme", '"><script>')
    assert "data-theme" not in (await look(world.browser(), "/sign-in")).text.partition("<body")[0]


async def test_what_pages_need_is_served_with_its_type(world: World) -> None:
    kinds = {
        "pages.css": "text/css",
        "tokens.css": "text/css",
        "project.js": "text/javascript",
        "icons.svg": "image/svg+xml",
        "fonts/hanken-grotesk-latin-wght-normal.woff2": "font/woff2",
        "fonts/OFL.txt": "text/plain",
    }
    for name, kind in kinds.items():
        answer = await world.browser().client.get(f"/static/{name}")
        assert answer.status_code == 200, name
        assert answer.headers["content-type"].startswith(kind)
    assert (await world.browser().client.get("/static/../forms.py")).status_code == 404


def test_the_worker_knows_which_pages_are_the_servers() -> None:
    said = (ROOT / "web/src/worker/paths.ts").read_text("utf-8").partition("SERVERS = [")[2]
    known = set(re.findall(r'"([\w-]+)"', said.partition("]")[0]))
    application = web(Web(Database("postgresql://nowhere"), b"secret"))
    everything = application.app.routes
    paths = [route.path for route in everything if isinstance(route, Route | Mount)]
    stand_ins = {"", "projects", "tasks"}  # where the app is not built
    assert known == {path.split("/")[1] for path in paths} - stand_ins


async def test_permalinks_lead_to_the_app(world: World) -> None:
    ada = await world.person("Ada")
    made = await ada.post("/tasks", {"name": "Weave", "workspace": world.workspace})
    task = made.json()["data"]
    project, browser = await world.project(), world.browser()
    wanted = {
        httpx.URL(task["permalink_url"]).path: f"/tasks/{task['gid']}",
        f"/0/{project}/{task['gid']}/f": f"/tasks/{task['gid']}",
        f"/0/{project}/list": f"/projects/{project}",
        f"/0/profile/{ada.gid}": f"/people/{ada.gid}",
    }
    found = {path: (await look(browser, path)).headers["location"] for path in wanted}
    assert found == wanted
    assert (await look(browser, "/0/nowhere/7")).status_code == 404


async def test_the_api_can_be_read_in_a_browser(world: World) -> None:
    browser = world.browser()
    for home in ("1.0", "weft", "nonsense"):
        answer = await browser.client.get("/docs/api", params={"home": home})
        assert answer.status_code == 200
        assert "script-src 'self'" in answer.headers["content-security-policy"]
    shown = (await browser.client.get("/docs/api")).text
    assert 'id="createTask"' in shown
    assert "/api/1.0/tasks/{task_gid}" in shown
