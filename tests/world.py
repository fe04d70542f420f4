"""A small world to act in: one workspace, a few people, an HTTP client for each of them.

Builders go through the API wherever it can make the thing; only people and workspaces are placed by
hand.
"""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
from starlette.types import ASGIApp

from tests.receiver import Neighbours
from weft.adapters.blobs import blobs_in
from weft.adapters.pictures import Studio
from weft.doors import catalog
from weft.doors.web import Web, web
from weft.identity.founding import add_person, found_workspace
from weft.identity.sessions.passwords import Passwords
from weft.identity.sessions.tokens import issue_token
from weft.kernel.access import bucket_of_workspace
from weft.kernel.database import Database
from weft.kernel.feed import enrol
from weft.kernel.operations import DEFAULTS
from weft.std import rank
from weft.std.gid import Kind
from weft.work.projects.tables import project_memberships, projects
from weft.work.sections.tables import sections

SECRET = b"tests only, never in the open"
LARGEST_FILE = 400_000
MAIL_DOMAIN = "in.weft.test"
PATIENCE = 30


@dataclass
class Later:
    """The clock of the machine, moved forward by hand."""

    by: timedelta = timedelta()

    def now(self) -> datetime:
        """The moment that this world lives in."""
        return datetime.now(UTC) + self.by

    def advance(self, by: timedelta) -> None:
        """Let time pass."""
        self.by += by


@dataclass
class Person:
    """Somebody with a token and a client."""

    gid: str
    name: str
    email: str
    token: str
    client: httpx.AsyncClient

    async def get(self, path: str, **params: Any) -> httpx.Response:
        """GET under /api/1.0."""
        return await self.client.get(f"/api/1.0{path}", params=params)

    async def post(self, path: str, data: Any = None, **params: Any) -> httpx.Response:
        """POST `{"data": …}`."""
        return await self.client.post(f"/api/1.0{path}", json={"data": data or {}}, params=params)

    async def put(self, path: str, data: Any = None, **params: Any) -> httpx.Response:
        """PUT `{"data": …}`."""
        return await self.client.put(f"/api/1.0{path}", json={"data": data or {}}, params=params)

    async def delete(self, path: str, **params: Any) -> httpx.Response:
        """DELETE."""
        return await self.client.delete(f"/api/1.0{path}", params=params)

    async def own(self, method: str, path: str, data: Any = None, **params: Any) -> httpx.Response:
        """A request under /api/weft/1."""
        body = None if data is None else {"data": data}
        return await self.client.request(method, f"/api/weft/1{path}", params=params, json=body)

    async def newest(self, resource: str) -> dict[str, Any]:
        """The newest change of a thing, once it has its number: for as long as a writer is at work
        that began before, be it in a test beside this one, it has none.
        """
        async with asyncio.timeout(PATIENCE):
            while True:
                answer = await self.own("GET", "/history", resource=resource)
                assert answer.status_code == 200, answer.text
                found = answer.json()["data"][0]
                if found["seq"] is not None:
                    return found


@dataclass
class Browser:
    """A browser: keeps cookies, and sends what the pages send."""

    client: httpx.AsyncClient
    csrf: str = ""

    async def sign_in(self, email: str, password: str) -> httpx.Response:
        """Sign in; remember what changes need."""
        answer = await self.send("POST", "/sessions", {"email": email, "password": password})
        if answer.status_code == 201:
            self.csrf = answer.json()["data"]["csrf_token"]
        return answer

    async def send(
        self, method: str, path: str, data: Any = None, home: str = "/api/weft/1", **headers: str
    ) -> httpx.Response:
        """A request as the pages send it."""
        given = {"x-csrf-token": self.csrf, **{k.replace("_", "-"): v for k, v in headers.items()}}
        body = None if data is None else {"data": data}
        return await self.client.request(method, home + path, json=body, headers=given)

    @property
    def secret(self) -> str | None:
        """The session's cookie."""
        return self.client.cookies.get("weft")


@dataclass
class World:
    """One workspace and its people."""

    base: Database
    workspace: str
    transport: httpx.ASGITransport
    clock: Later
    files: Path
    people: dict[str, Person] = field(default_factory=dict[str, Person])
    browsers: list[Browser] = field(default_factory=list[Browser])

    async def person(self, name: str, *, kind: str = "member", is_admin: bool = False) -> Person:
        """A person of this workspace."""
        await self.base.stock()
        email = f"{name.lower()}.{self.base.gid(Kind.USER, 0)}@example.com"
        now = datetime.now(UTC)
        gid = await add_person(
            self.base,
            email=email,
            name=name,
            workspace=int(self.workspace),
            kind=kind,
            is_admin=is_admin,
            arrivals=catalog.ARRIVALS,
            now=now,
        )
        token = await issue_token(self.base, gid, "tests", now=now)
        client = httpx.AsyncClient(
            transport=self.transport,
            base_url="http://weft.test",
            headers={"authorization": f"Bearer {token}"},
        )
        self.people[name] = found = Person(str(gid), name, email, token, client)
        return found

    async def password(self, person: Person, password: str) -> None:
        """Give somebody a password."""
        stored = await Passwords().hashed(password)
        set_it = "UPDATE users SET password = $2 WHERE gid = $1"
        await self.base.row(set_it, int(person.gid), stored)

    def browser(self) -> Browser:
        """A browser that nobody has signed in with yet."""
        client = httpx.AsyncClient(
            transport=self.transport, base_url="http://weft.test", follow_redirects=False
        )
        self.browsers.append(found := Browser(client))
        return found

    async def signed_in(self, person: Person, password: str = "seven green looms") -> Browser:
        """A browser in which somebody has signed in."""
        await self.password(person, password)
        browser = self.browser()
        answer = await browser.sign_in(person.email, password)
        assert answer.status_code == 201, answer.text
        return browser

    async def project(
        self, *, members: Sequence[Person] = (), privacy: str = "private", name: str = "Cloth"
    ) -> str:
        """A project with its first section, placed by hand."""
        await self.base.stock()
        here, now = int(self.workspace), datetime.now(UTC)
        bucket = bucket_of_workspace(here)
        gid = self.base.gid(Kind.PROJECT, bucket)
        section = self.base.gid(Kind.SECTION, bucket)
        async with self.base.founding() as write:
            row = {"workspace_gid": here, "gid": gid, "name": name, "sort_key": name.lower()}
            times = {"created_at": now, "modified_at": now}
            await write.insert(projects, **row, privacy_setting=privacy, **times)
            for person in members:
                place = {"member_gid": int(person.gid), "level": 4, "created_at": now}
                own = {"workspace_gid": here, "project_gid": gid, **place}
                membership = self.base.gid(Kind.PROJECT_MEMBERSHIP, bucket)
                await write.insert(project_memberships, **own, gid=membership)
            head = {"workspace_gid": here, "gid": section, "home_gid": gid, "name": "To do"}
            await write.insert(sections, **head, rank=rank.between(None, None), created_at=now)
            await write.move_rights([here])
        return str(gid)

    async def rows(self, sql: str, *arguments: Any) -> list[Any]:
        """Look behind the API."""
        return await self.base.rows(sql, *arguments)


def behind(application: ASGIApp, workspace: int) -> httpx.ASGITransport:
    """Reach an application from an address of one's own: attempts are counted by address."""
    n = workspace // 65536
    return httpx.ASGITransport(
        application, client=(f"10.{n >> 16 & 255}.{n >> 8 & 255}.{n & 255}", 1)
    )


@asynccontextmanager
async def found_world(base: Database, name: str = "Loom") -> AsyncGenerator[World]:
    """A fresh workspace, its application over the shared database."""
    workspace = await found_workspace(base, name=name, now=datetime.now(UTC))
    await enrol(base, "relay")
    await base.rows("DELETE FROM runs WHERE kind = 'letter'")
    with TemporaryDirectory() as files:
        clock = Later()
        parts = Web(
            base,
            SECRET,
            blobs_in(Path(files)),
            clock,
            limits=replace(DEFAULTS, limit_upload_bytes=LARGEST_FILE),
            outside=Neighbours(["127.0.0.1"]),
            pictures=Studio(),
            mail_domain=MAIL_DOMAIN,
        )
        transport = behind(web(parts), workspace)
        world = World(base, str(workspace), transport, clock, Path(files))
        yield world
        for person in world.people.values():
            await person.client.aclose()
        for browser in world.browsers:
            await browser.client.aclose()
