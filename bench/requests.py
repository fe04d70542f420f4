"""This module is about the four kinds of requests, each as the product does it and as its floor
does.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

import asyncpg
import msgspec

from bench.client import Line
from bench.ground import Ground
from bench.rounds import Work
from weft.std.gid import Kind, bucket_of, compose

FLOORS = Path(__file__).parent / "floors"
LIST_FIELDS = (
    "name,completed,completed_at,due_on,start_on,assignee.(name|email),"
    "memberships.(project|section).name,custom_fields.(name|display_value),tags.name,num_subtasks,"
    "created_at,modified_at,resource_subtype,parent.name,created_by.name,notes"
)
PAGE = 100
SMALL, FEW = 100, 40
DAY = date(2027, 1, 1)
SECOND_STREAM = 1 << 38
SETTINGS = {
    "application_name": "floor",
    "timezone": "UTC",
    "jit": "off",
    "plan_cache_mode": "force_generic_plan",
}


@dataclass
class Places:
    """Where requests go: tasks and projects that every member sees, where a new task lands, and
    projects of about a hundred tasks.
    """

    listed: int
    tasks: list[int]
    sections: list[tuple[int, int]]
    small: list[int] = field(default_factory=list[int])


async def places(connection: asyncpg.Connection, ground: Ground) -> Places:
    """Choose them from what everybody sees."""
    workspace, biggest = ground.organisation.workspace, ground.organisation.projects[0]
    tasks = await connection.fetch(
        "SELECT a.task_gid FROM task_access a WHERE a.workspace_gid = $1 AND a.acl @> ARRAY[$1]"
        " ORDER BY a.task_gid % 9973, a.task_gid LIMIT 20000",
        workspace,
    )
    sections = await connection.fetch(
        "SELECT p.gid, (SELECT s.gid FROM sections s WHERE s.workspace_gid = $1"
        " AND s.home_gid = p.gid ORDER BY s.rank LIMIT 1) AS section,"
        " (SELECT count(*) FROM task_projects h WHERE h.workspace_gid = $1"
        " AND h.project_gid = p.gid) AS size FROM projects p"
        " WHERE p.workspace_gid = $1 AND p.privacy_setting = 'public_to_workspace'"
        " ORDER BY p.gid % 9973, p.gid LIMIT 1000",
        workspace,
    )
    small = [r["gid"] for r in sorted(sections, key=lambda r: abs(r["size"] - SMALL))[:FEW]]
    return Places(biggest, [r[0] for r in tasks], [(r[0], r[1]) for r in sections], small)


@dataclass
class Product:
    """Requests over HTTP: each lane is one person with one connection."""

    ground: Ground
    places: Places
    lines: list[Line]
    following: dict[int, str] = field(default_factory=dict[int, str])

    @classmethod
    async def at(cls, url: str, ground: Ground, places: Places, *, lanes: int) -> "Product":
        """Connected to a server."""
        return cls(ground, places, [await Line.to(url) for _ in range(lanes)])

    def close(self) -> None:
        """Part."""
        for line in self.lines:
            line.close()

    def caller(self, lane: int) -> int:
        """Who sends this lane's requests."""
        return self.ground.callers[lane % len(self.ground.callers)]

    def secret(self, lane: int) -> str:
        """What this lane shows for a proof."""
        return self.ground.secrets[self.caller(lane)]

    async def page(self, lane: int, _: int) -> int:
        """The next page of the biggest project, from the beginning again after the last."""
        path = f"/api/1.0/projects/{self.places.listed}/tasks?limit={PAGE}&opt_fields={LIST_FIELDS}"
        offset = self.following.get(lane)
        body = await self.lines[lane].ask(
            "GET", path + (f"&offset={offset}" if offset else ""), self.secret(lane)
        )
        found, rest = body.rpartition(b'"next_page":{"offset":"')[1:]
        self.following[lane] = rest.split(b'"', 1)[0].decode() if found else ""
        return len(body)

    async def get(self, lane: int, number: int) -> int:
        """One task."""
        task = chosen(self.places.tasks, number)
        path = f"/api/1.0/tasks/{task}?opt_fields={LIST_FIELDS}"
        return len(await self.lines[lane].ask("GET", path, self.secret(lane)))

    async def create(self, lane: int, number: int) -> int:
        """A task in a project, given to somebody."""
        project, _ = chosen(self.places.sections, number)
        data = {
            "name": f"Bench {number}",
            "assignee": str(self.caller(lane + 1)),
            "projects": [str(project)],
        }
        return await self._write("POST", "/tasks?opt_fields=name", lane, number, data)

    async def update(self, lane: int, number: int) -> int:
        """Another due date."""
        path = f"/tasks/{chosen(self.places.tasks, number)}?opt_fields=name,due_on"
        return await self._write("PUT", path, lane, number, {"due_on": str(due(number))})

    async def _write(
        self, method: str, path: str, lane: int, number: int, data: dict[str, Any]
    ) -> int:
        body = msgspec.json.encode({"data": data})
        key = f"app-{number}"
        line, secret = self.lines[lane], self.secret(lane)
        return len(await line.ask(method, f"/api/1.0{path}", secret, body=body, key=key))


@dataclass
class Floor:
    """The same by hand-written SQL: no HTTP, no permissions."""

    ground: Ground
    places: Places
    connections: Sequence[asyncpg.Connection]
    cursors: dict[int, list[Any]] = field(default_factory=dict[int, list[Any]])

    @classmethod
    async def over(cls, ground: Ground, places: Places, *, lanes: int) -> "Floor":
        """With as many connections as there are lanes."""
        opening = (asyncpg.connect(ground.dsn, server_settings=SETTINGS) for _ in range(lanes))
        return cls(ground, places, await asyncio.gather(*opening))

    async def close(self) -> None:
        """Part."""
        for connection in self.connections:
            await connection.close()

    def caller(self, lane: int) -> int:
        """Who does it."""
        return self.ground.callers[lane % len(self.ground.callers)]

    def _gid(self, number: int, kind: Kind) -> int:
        """An identity far from those that the server hands out."""
        return compose(SECOND_STREAM + number % (1 << 37), kind, bucket_of(self.places.tasks[0]))

    async def page(self, lane: int, _: int) -> int:
        """The next page of the biggest project."""
        after = self.cursors.get(lane) or ["", 0, "", 0]
        row = await self.connections[lane].fetchrow(
            LIST, self.ground.organisation.workspace, self.places.listed, *after, PAGE
        )
        assert row is not None
        self.cursors[lane] = msgspec.json.decode(row["cursor"]) if row["cursor"] else []
        return len(row["data"])

    async def get(self, lane: int, number: int) -> int:
        """One task."""
        task = chosen(self.places.tasks, number)
        workspace = self.ground.organisation.workspace
        return len(await self.connections[lane].fetchval(GET, workspace, task))

    async def create(self, lane: int, number: int) -> int:
        """A task in a project, given to somebody."""
        project, section = chosen(self.places.sections, number)
        workspace, me = self.ground.organisation.workspace, self.caller(lane)
        task, name, other = self._gid(number, Kind.TASK), f"Bench {number}", self.caller(lane + 1)
        told = [self._gid(number * 2 + n, Kind.STORY) for n in range(2)]
        home = sorted([workspace, project])
        readers = sorted({*home, -me, -other})
        changes = {"name": [None, name], "assignee": [None, str(other)]}
        placed = {"projects": {"added": [str(project)]}, "memberships": {"added": [str(section)]}}
        text = await self.connections[lane].fetchval(
            CREATE,
            *(workspace, task, name, other, me, project, section, f"p{number:016}f"),
            *(readers, home, [task, project, section], encoded(changes), encoded(placed)),
            *(*told, f"floor-{number}", sha256(name.encode()).digest()),
        )
        return len(text)

    async def update(self, lane: int, number: int) -> int:
        """Another due date."""
        workspace, task = self.ground.organisation.workspace, chosen(self.places.tasks, number)
        key = f"floor-{number}"
        told = self._gid(number * 2, Kind.STORY)
        text = await self.connections[lane].fetchval(
            UPDATE,
            *(workspace, task, self.caller(lane), due(number), told),
            *(key, sha256(key.encode()).digest()),
        )
        return len(text)


async def must_agree(product: Product, floor: Floor) -> None:
    """Both sides answer alike, but for what permissions hide: else nothing is compared."""
    path = f"/api/1.0/projects/{product.places.listed}/tasks?limit={PAGE}&opt_fields={LIST_FIELDS}"
    workspace = floor.ground.organisation.workspace
    start = ("", 0, "", 0, PAGE)
    row = await floor.connections[0].fetchrow(LIST, workspace, floor.places.listed, *start)
    secret = product.ground.secrets[product.caller(0)]
    ours = msgspec.json.decode(await product.lines[0].ask("GET", path, secret))["data"]
    theirs = msgspec.json.decode(row["data"]) if row else []
    for task in floor.places.tasks[:PAGE]:
        path = f"/api/1.0/tasks/{task}?opt_fields={LIST_FIELDS}"
        body = await product.lines[0].ask("GET", path, secret)
        ours.append(msgspec.json.decode(body)["data"])
        theirs.append(
            msgspec.json.decode(await floor.connections[0].fetchval(GET, workspace, task))
        )
    for a, b in zip(ours, theirs, strict=True):
        for shown in (a, b):
            shown.pop("memberships")
        if a != b:
            raise AssertionError(f"The floor answers something else: {b} instead of {a}")


def encoded(value: Any) -> str:
    """A document for the database."""
    return msgspec.json.encode(value).decode()


def chosen(among: Sequence[Any], number: int) -> Any:
    """The same choice for the same number, whoever asks."""
    return among[Random(number).randrange(len(among))]  # noqa: S311 - a choice, no secret


def due(number: int) -> date:
    """A day that is hardly ever the one before."""
    return DAY + timedelta(days=number % 3001)


def floor_text(name: str) -> str:
    """A floor's statement."""
    return (FLOORS / f"{name}.sql").read_text()


LIST, GET, CREATE, UPDATE = map(floor_text, ("list", "get", "create", "update"))
KINDS = ("list", "get", "create", "update")


def work(side: Product | Floor, kind: str) -> Work:
    """A kind of request, done by one side."""
    return {"list": side.page, "get": side.get, "create": side.create, "update": side.update}[kind]
