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

from weft.doors.web import Web, web
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
class World:
    """One workspace and its people."""

    base: Database
    workspace: str
    transport: httpx.ASGITransport
    people: dict[str, Person] = field(default_factory=dict[str, Person])

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

    async def rows(self, sql: str, *arguments: Any) -> list[Any]:
        """Look behind the API."""
        return await self.base.rows(sql, *arguments)


@asynccontextmanager
async def found_world(base: Database, name: str = "Loom") -> AsyncGenerator[World]:
    """A fresh workspace, its application over the shared database."""
    await base.stock()
    workspace = base.gid(Kind.WORKSPACE, 0)
    now = datetime.now(UTC)
    await base.write_reference("workspaces", gid=workspace, name=name, created_at=now)
    await base.write_reference("epochs", workspace_gid=workspace)
    await enrol(base, "relay")
    world = World(base, str(workspace), httpx.ASGITransport(web(Web(base, SECRET))))
    yield world
    for person in world.people.values():
        await person.client.aclose()
