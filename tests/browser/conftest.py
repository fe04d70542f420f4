"""A real browser before a real server, with a fresh profile for everybody."""

import asyncio
import shutil
import socket
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import pytest_asyncio
import uvicorn
from playwright.async_api import Browser, BrowserContext, Page, async_playwright, expect

from tests.world import SECRET
from weft.adapters.blobs import blobs_in
from weft.adapters.pictures import Studio
from weft.doors.pages.app import built
from weft.doors.web import Web, web
from weft.kernel.database import Database

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


PATIENCE = 20_000
"""Milliseconds that a busy machine may take to show what is looked for."""
expect.set_options(timeout=PATIENCE)

# Pages count the writes that the server has not answered; what follows an answer begins before that
# is no longer counted.
COUNTED = """(() => {
  const ask = window.fetch, safe = ['GET', 'HEAD', 'OPTIONS'];
  window.unanswered = 0;
  window.fetch = async (...given) => {
    const method = given[1]?.method ?? given[0].method ?? 'GET';
    if (safe.includes(method.toUpperCase())) return ask(...given);
    window.unanswered += 1;
    const answered = () => requestIdleCallback(() => { window.unanswered -= 1; }, { timeout: 100 });
    try {
      const answer = await ask(...given);
      answer.clone().text().then(answered, answered);
      return answer;
    } catch (error) {
      answered();
      throw error;
    }
  };
})()"""


@dataclass
class Site:
    """A server under its own address."""

    url: str
    files: Path
    """Where it keeps them."""


@dataclass
class Desk:
    """Somebody before a browser; what the browser complained of is kept."""

    page: Page
    complaints: list[str] = field(default_factory=list[str])

    async def open(self, path: str) -> None:
        """Go somewhere."""
        await self.page.goto(path)


Sit = Callable[..., Awaitable[Desk]]


@pytest_asyncio.fixture
async def site(database_url: str) -> AsyncGenerator[Site]:
    """The application over HTTP, in this very process, on a port of its own."""
    async with serving(database_url) as found:
        yield found


@pytest_asyncio.fixture
async def app_site(database_url: str) -> AsyncGenerator[Site]:
    """The same with the built web app."""
    app = built()
    if app is None:
        pytest.skip("The web app is not built here (npm --prefix web run build)")
    async with serving(database_url, app) as found:
        yield found


@asynccontextmanager
async def serving(
    database_url: str, app: Path | None = None, *, sends_mail: bool = False, mail_domain: str = ""
) -> AsyncGenerator[Site]:
    """One more server, with a build of the app or without, with mail or without."""
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with TemporaryDirectory() as files:
        base, blobs = Database(database_url, size=4), blobs_in(Path(files))
        mails = {"sends_mail": sends_mail, "mail_domain": mail_domain}
        parts = Web(base, SECRET, blobs, site=url, app=app, pictures=Studio(), **mails)
        application = web(parts)
        config = uvicorn.Config(application, log_level="error", timeout_graceful_shutdown=1)
        server = uvicorn.Server(config)
        running = asyncio.create_task(server.serve(sockets=[listener]))
        yield Site(url, Path(files))
        server.should_exit = True
        await running


@pytest_asyncio.fixture(scope="session")
async def chromium() -> AsyncGenerator[Browser]:
    """Debian's Chromium, once for all; without one, the tests say so and are skipped."""
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        pytest.skip("No Chromium here (apt-get install chromium)")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        await browser.close()


@pytest_asyncio.fixture
async def sit(chromium: Browser, site: Site) -> AsyncGenerator[Sit]:
    """Put somebody before a fresh profile."""
    contexts: list[BrowserContext] = []

    async def desk(**more: Any) -> Desk:
        context = await chromium.new_context(base_url=site.url, **more)
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        await context.add_init_script(COUNTED)
        found = Desk(await context.new_page())
        found.page.on("pageerror", lambda error: found.complaints.append(str(error)))
        found.page.on("dialog", lambda dialog: found.complaints.append(f"dialog {dialog.message}"))
        found.page.on("console", lambda said: _hear(found, said.type, said.text))
        return found

    yield desk
    for context in contexts:
        await context.close()


def _hear(desk: Desk, kind: str, text: str) -> None:
    refused = "Failed to load resource" in text  # a refusal that the page shows itself
    if kind == "error" and not refused:
        desk.complaints.append(text)
