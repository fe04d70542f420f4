"""A small world to act in: one workspace, a few people, an HTTP client for each of them.

Builders go through the API wherever it can make the thing; only people and workspaces are placed by
hand.
"""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx
from starlette.applications import Starlette

from weft.doors.web import Web, web
from weft.identity.sessions.passwords import Passwords
from weft.identity.sessions.tokens import issue_token
from weft.kernel.database import Database
from weft.kernel.feed import enrol
from weft.std.gid import Kind

SECRET = b"tests only, never in the open"


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
    people: dict[str, Person] = field(default_factory=dict[str, Person])
    browsers: list[Browser] = field(default_factory=list[Browser])

    async def person(self, name: str, *, kind: str = "member", is_admin: bool = False) -> Person:
        """A person of this workspace."""
        await self.base.stock()
        gid = self.base.gid(Kind.USER, 0)
        email = f"{name.lower()}.{gid}@example.com"
        now = datetime.now(UTC)
        await self.base.write_reference(
            "users",
            gid=gid,
            name=name,
            sort_key=name.lower(),
            email=email,
            created_at=now,
            confirmed_at=now,
        )
        await self.base.write_reference(
            "workspace_memberships",
            workspace_gid=int(self.workspace),
            user_gid=gid,
            kind=kind,
            gid=self.base.gid(Kind.WORKSPACE_MEMBERSHIP, 0),
            is_admin=is_admin,
            created_at=now,
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

    async def rows(self, sql: str, *arguments: Any) -> list[Any]:
        """Look behind the API."""
        return await self.base.rows(sql, *arguments)


def behind(application: Starlette, workspace: int) -> httpx.ASGITransport:
    """Reach an application from an address of one's own: attempts are counted by address."""
    n = workspace // 65536
    return httpx.ASGITransport(
        application, client=(f"10.{n >> 16 & 255}.{n >> 8 & 255}.{n & 255}", 1)
    )


@asynccontextmanager
async def found_world(base: Database, name: str = "Loom") -> AsyncGenerator[World]:
    """A fresh workspace, its application over the shared database."""
    await base.stock()
    workspace = base.gid(Kind.WORKSPACE, 0)
    now = datetime.now(UTC)
    await base.write_reference("workspaces", gid=workspace, name=name, created_at=now)
    await base.write_reference("epochs", workspace_gid=workspace)
    await enrol(base, "relay")
    world = World(base, str(workspace), behind(web(Web(base, SECRET)), workspace))
    yield world
    for person in world.people.values():
        await person.client.aclose()
    for browser in world.browsers:
        await browser.client.aclose()
