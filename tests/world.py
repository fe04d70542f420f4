"""A small world to act in: one workspace, a few people, an HTTP client for each of them.

Builders go through the API wherever it can make the thing; only people and workspaces are placed by
hand.
"""

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx

from weft.doors.web import Web, web
from weft.identity.founding import add_person, found_workspace
from weft.identity.sessions.tokens import issue_token
from weft.kernel.access import bucket_of_workspace
from weft.kernel.database import Database
from weft.kernel.feed import enrol
from weft.std import rank
from weft.std.gid import Kind
from weft.work.projects.tables import project_memberships, projects
from weft.work.sections.tables import sections

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
        email = f"{name.lower()}.{self.base.gid(Kind.USER, 0)}@example.com"
        now = datetime.now(UTC)
        gid = await add_person(
            self.base,
            email=email,
            name=name,
            workspace=int(self.workspace),
            kind=kind,
            is_admin=is_admin,
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


@asynccontextmanager
async def found_world(base: Database, name: str = "Loom") -> AsyncGenerator[World]:
    """A fresh workspace, its application over the shared database."""
    workspace = await found_workspace(base, name=name, now=datetime.now(UTC))
    await enrol(base, "relay")
    world = World(base, str(workspace), httpx.ASGITransport(web(Web(base, SECRET))))
    yield world
    for person in world.people.values():
        await person.client.aclose()
