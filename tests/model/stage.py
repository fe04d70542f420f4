"""Where the model is played: one workspace over HTTP, and what each person sees and hears there."""

import asyncio
from collections.abc import Coroutine, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, TypeVar

import httpx
import msgspec

from tests.world import Person, World, found_world
from weft.doors import catalog
from weft.doors.following import FOLLOW
from weft.doors.telling import Ear, News, alone, share
from weft.identity.actors import resolving
from weft.kernel import selection
from weft.kernel.access import Actor, Credential
from weft.kernel.database import Database
from weft.kernel.feed import consume, enrol, relay
from weft.kernel.listing import listed, named
from weft.kernel.reading import Statement
from weft.kernel.veil import Sight, sight

T = TypeVar("T")
TASK = "name,completed,assignee,parent,followers,projects,memberships.section,dependencies"
PROJECT = "name,privacy_setting,owner,team"
UNNUMBERED = """SELECT EXISTS (SELECT 1 FROM log l WHERE l.workspace_gid = $1 AND NOT EXISTS (
 SELECT 1 FROM feed f WHERE f.workspace_gid = l.workspace_gid AND f.id = l.id))"""
SHOWN = {"task": TASK, "project": PROJECT, "section": "name"}
TOKEN = "SELECT gid FROM access_tokens WHERE user_gid = $1"


@lru_cache
def fetching(kind: str) -> Statement:
    """The statement that shows things of a kind by their gids, to whoever may see them."""
    spec = catalog.RESOURCES[kind]
    plan = selection.plan(catalog.RESOURCES, spec, selection.parse(SHOWN[kind]), full=False)
    return listed(catalog.RESOURCES, named(spec), plan, begun=False)


@dataclass
class Stage:
    """One workspace, and the loop it lives in."""

    base: Database
    runner: asyncio.Runner
    people: dict[str, Person] = field(default_factory=dict[str, Person])
    actors: dict[str, Actor] = field(default_factory=dict[str, Actor])
    seq: int = 0

    def do(self, act: Coroutine[Any, Any, T]) -> T:
        """Run to the end."""
        return self.runner.run(act)

    def open(self, names: Mapping[str, str]) -> None:
        """A fresh workspace with people of these kinds."""
        self._stack = AsyncExitStack()
        self.world: World = self.do(self._stack.enter_async_context(found_world(self.base)))
        for name, kind in names.items():
            person = self.do(self.world.person(name, kind=kind))
            self.people[person.gid] = person
        for gid in self.people:
            self.actors[gid] = self.do(self.actor(gid))

    def close(self) -> None:
        """Leave."""
        self.do(self._stack.aclose())

    def ask(self, who: str, method: str, path: str, data: Any = None) -> httpx.Response:
        """One request under either home."""
        home = "" if path.startswith("/api/") else "/api/1.0"
        body = {"data": data} if data is not None else None
        client = self.people[who].client
        return self.do(client.request(method, home + path, json=body))

    async def actor(self, who: str) -> Actor:
        """Somebody as they stand now."""
        resolve = resolving(self.base, catalog.TOKEN_SOURCES, "")
        token = await self.base.value(TOKEN, int(who))
        actor = await resolve(Credential(int(who), token, "token"), int(self.world.workspace))
        assert actor is not None
        return actor

    async def fetch(self, who: Actor, kind: str, gids: list[str]) -> dict[str, Any]:
        """What somebody sees of these things: one statement."""
        statement = fetching(kind)
        given = {**who.arguments(), "gids": [int(gid) for gid in gids], "limit": 10_000}
        row = await self.base.row(statement.sql, *statement.arguments(given))
        assert row is not None
        return {item["gid"]: item for item in msgspec.json.decode(row["data"])}

    async def numbered(self) -> None:
        """Wait until everything that was logged has its number."""
        while await self.base.value(UNNUMBERED, int(self.world.workspace)):
            await relay(self.base)

    async def find_everything(self) -> None:
        """Let what was written be found: the listeners read it."""
        for consumer, handle in catalog.CONSUMERS.items():
            await enrol(self.base, consumer)
            while await consume(self.base, consumer, handle):
                pass

    async def news(self) -> list[dict[str, Any]]:
        """What was logged since, in the order of the feed."""
        await self.numbered()
        rows = await self.base.rows(FOLLOW, [int(self.world.workspace)], [self.seq])
        found = [dict(row) for row in rows if row["seq"] is not None]
        self.seq = found[-1]["seq"] if found else self.seq
        return found

    async def sight(self, rows: list[dict[str, Any]], about: set[int]) -> Sight:
        """Who sees these things, and what the rows refer to; guests listen too."""
        news = [News(catalog.RESOURCES, row) for row in rows]
        gids = {gid for one in news for gid in one.asked_about(people=True)} | about
        return await sight(self.base, catalog.OPENINGS, int(self.world.workspace), gids)

    def heard(self, who: Actor, rows: list[dict[str, Any]], seen: Sight) -> list[Any]:
        """What the stream tells somebody of these rows, one after the other."""
        ear = Ear(Credential(who.user, 0, "token"), who, frozenset())
        for row in rows:
            share(News(catalog.RESOURCES, row), seen, alone(ear))
        return [msgspec.json.decode(op) for op in ear.heard]
