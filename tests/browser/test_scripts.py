"""C3 in a real browser: nothing that anybody writes runs, on our pages or on a bare one."""

import asyncio
from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Desk, Sit
from tests.security.markup import vectors
from tests.world import Person, World

pytestmark = pytest.mark.browser
PASSWORD = "seven green looms"
VECTORS = vectors()
# What a vector calls, and what pages of testers' scripts call.
WATCH = "for (const name of ['canary', 'alert']) window[name] = () => { window.ran = true; };"
LEAKS = """() => [...document.querySelectorAll('*')].flatMap(e => [...e.attributes]
  .filter(a => a.name.startsWith('on')
    || /href|src|action|data|poster|ping/.test(a.name)
      && /^\\s*(javascript|vbscript|data):/i.test(a.value))
  .map(a => `${e.tagName} ${a.name}=${a.value}`))"""


async def written_by(ada: Person, world: World) -> tuple[str, str, list[str]]:
    """A project of tasks named so, a task with such comments, and the rich text that came back."""
    name = VECTORS[0]
    project = await world.project(members=[ada], privacy="public_to_workspace")
    await ada.put(f"/projects/{project}", {"name": name, "notes": name})
    talked = (await ada.post("/tasks", {"name": name, "projects": [project]})).json()["data"]["gid"]
    shown: list[str] = []
    for vector in VECTORS:
        rich = f"<body>{vector}</body>"
        for answer in await asyncio.gather(
            ada.post("/tasks", {"name": vector, "notes": vector, "projects": [project]},
                     opt_fields="html_notes"),
            ada.post(f"/tasks/{talked}/stories", {"text": vector}, opt_fields="html_text"),
            ada.post(f"/tasks/{talked}/stories", {"html_text": rich}, opt_fields="html_text"),
            ada.post("/tasks", {"name": "x", "html_notes": rich, "workspace": world.workspace},
                     opt_fields="html_notes"),
        ):  # fmt: skip
            found: dict[str, Any] = answer.json().get("data", {})
            shown += [text for key, text in found.items() if key.startswith("html_")]
    return project, talked, shown


async def at(desk: Desk, ada: Person, path: str) -> Page:
    """Signed in, and there."""
    await desk.page.context.add_init_script(WATCH)
    await desk.open("/sign-in")
    await desk.page.get_by_label("E-mail").fill(ada.email)
    await desk.page.get_by_label("Password", exact=True).fill(PASSWORD)
    await desk.page.get_by_role("button", name="Sign in").click()
    await expect(desk.page.get_by_role("heading", name="Projects", level=1)).to_be_visible()
    await desk.open(path)
    await expect(desk.page.locator("#content[aria-busy]")).to_have_count(0, timeout=60_000)
    return desk.page


async def test_nothing_that_anybody_writes_runs(world: World, sit: Sit) -> None:
    ada = await world.person("Ada")
    await world.password(ada, PASSWORD)
    project, task, shown = await written_by(ada, world)
    assert len(shown) > len(VECTORS)
    desk = await sit()
    page = await at(desk, ada, f"/projects/{project}")
    assert await page.evaluate("window.ran") is None
    assert await page.evaluate(LEAKS) == []
    await desk.open(f"/tasks/{task}")
    await expect(page.locator("#content[aria-busy]")).to_have_count(0, timeout=60_000)
    assert await page.evaluate("window.ran") is None
    assert await page.evaluate(LEAKS) == []
    assert desk.complaints == []
    bare = await sit()
    await bare.page.context.add_init_script(WATCH)
    await bare.page.goto("about:blank")
    await bare.page.set_content("".join(shown))
    await bare.page.evaluate("html => { document.body.innerHTML = html; }", "".join(shown))
    await bare.page.wait_for_load_state()
    assert await bare.page.evaluate("window.ran") is None
    assert await bare.page.evaluate(LEAKS) == []


async def test_a_bare_page_would_run_what_is_not_kept_out(sit: Sit) -> None:
    desk = await sit()
    await desk.page.context.add_init_script(WATCH)
    await desk.page.goto("about:blank")
    await desk.page.set_content("<script>canary()</script><b onclick='canary()'>x</b>")
    assert await desk.page.evaluate("window.ran") is True
    assert await desk.page.evaluate(LEAKS) == ["B onclick=canary()"]
