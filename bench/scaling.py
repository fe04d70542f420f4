"""This module is about size: what people do all day, in workspaces of very different sizes.

Each workspace has its people, teams and projects in proportion.  Four people at once do the same
things in the same order, and each kind of thing is timed by itself.
"""

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any
from urllib.parse import quote

import asyncpg
import msgspec

from bench.client import Line
from bench.ground import Ground
from bench.requests import LIST_FIELDS, Places, chosen
from weft.identity.sessions.passwords import Passwords
from weft.std.gid import Kind, kind_of

LANES = 4
PASSWORD = "nine grey shuttles"  # noqa: S105 - of synthetic people
SIGN_INS = 2
"""Of each lane: a password costs the same everywhere, and attempts are counted."""
ROUNDS = 60
WORDS = ("budget", "design review", "launch plan", "設計", "검토", "harbour")
NAMES = ("ada", "ler", "chen", "priya k", "mateo")
_numbers = count(int(time.time() * 1000) << 12)


@dataclass(frozen=True)
class Timed:
    """How soon one kind of thing is done, in milliseconds."""

    name: str
    waits: tuple[float, ...]

    @property
    def middle(self) -> float:
        """Half of them."""
        return statistics.median(self.waits)

    @property
    def late(self) -> float:
        """95 of 100."""
        return sorted(self.waits)[int(len(self.waits) * 0.95)]


@dataclass(frozen=True)
class Person:
    """Somebody at work: a connection, a token, and where things are."""

    line: Line
    secret: str
    email: str
    own_list: str
    ground: Ground
    places: Places

    async def get(self, path: str) -> bytes:
        """Read something."""
        return await self.line.ask("GET", path, self.secret)

    async def post(self, path: str, data: Mapping[str, Any]) -> bytes:
        """Do something."""
        return await self._write("POST", path, data)

    async def put(self, path: str, data: Mapping[str, Any]) -> bytes:
        """Change something."""
        return await self._write("PUT", path, data)

    async def _write(self, method: str, path: str, data: Mapping[str, Any]) -> bytes:
        body = msgspec.json.encode({"data": data})
        return await self.line.ask(method, path, self.secret, body=body, key=f"{next(_numbers)}")

    @property
    def workspace(self) -> int:
        """Where all of it is."""
        return self.ground.organisation.workspace

    async def home(self, _: int) -> object:
        """What the first page asks for."""
        here = f"workspace={self.workspace}"
        await self.get(f"/api/weft/1/desk?{here}")
        await self.get(f"/api/weft/1/recents?{here}")
        return await self.get(f"/api/weft/1/inbox/count?{here}")

    async def my_tasks(self, _: int) -> object:
        """The open tasks in one's own list."""
        return await self.get(
            f"/api/1.0/user_task_lists/{self.own_list}/tasks"
            f"?completed_since=now&limit=100&opt_fields={LIST_FIELDS}"
        )

    async def small_project(self, number: int) -> object:
        """A project of a hundred tasks or so, all of it."""
        project = chosen(self.places.small, number)
        return await self.get(f"/api/weft/1/projects/{project}/snapshot")

    async def large_project(self, _: int) -> object:
        """The first page of a project of ten thousand."""
        return await self.get(
            f"/api/1.0/projects/{self.places.listed}/tasks?limit=100&opt_fields={LIST_FIELDS}"
        )

    async def one_task(self, number: int) -> object:
        """A task, all of it."""
        return await self.get(f"/api/1.0/tasks/{chosen(self.places.tasks, number)}")

    async def people(self, number: int) -> object:
        """Somebody by the beginning of their name."""
        return await self.get(
            f"/api/1.0/workspaces/{self.workspace}/typeahead?resource_type=user"
            f"&query={quote(NAMES[number % len(NAMES)])}&count=20&opt_fields=name"
        )

    async def search(self, number: int) -> object:
        """Tasks by words."""
        return await self.get(
            f"/api/weft/1/workspaces/{self.workspace}/search"
            f"?text={quote(WORDS[number % len(WORDS)])}&limit=50&opt_fields=name,completed,due_on"
        )

    async def inbox(self, _: int) -> object:
        """What is new."""
        return await self.get(f"/api/weft/1/inbox?workspace={self.workspace}&limit=50")

    async def create(self, number: int) -> object:
        """A task in a project."""
        project, _ = chosen(self.places.sections, number)
        return await self.post(
            "/api/1.0/tasks", {"name": f"Scale {number}", "projects": [str(project)]}
        )

    async def move(self, number: int) -> object:
        """A task to the end of a section."""
        task = chosen(self.places.tasks, number)
        project, section = chosen(self.places.sections, number)
        data = {"project": str(project), "section": str(section)}
        return await self.post(f"/api/1.0/tasks/{task}/addProject", data)

    async def comment(self, number: int) -> object:
        """A word on a task."""
        task = chosen(self.places.tasks, number)
        return await self.post(f"/api/1.0/tasks/{task}/stories", {"text": "Seen, thanks."})

    async def done(self, number: int) -> object:
        """A task that is done, or is not."""
        task = chosen(self.places.tasks, number)
        return await self.put(f"/api/1.0/tasks/{task}", {"completed": number % 2 == 0})

    async def sign_in(self, _: int) -> object:
        """With a password."""
        data = {"email": self.email, "password": PASSWORD}
        return await self.post("/api/weft/1/sessions", data)


Act = Callable[[Person, int], Awaitable[object]]
ACTS: Mapping[str, tuple[Act, int]] = {
    "sign-in": (Person.sign_in, SIGN_INS),
    "home": (Person.home, ROUNDS),
    "my tasks": (Person.my_tasks, ROUNDS),
    "project of about 100 tasks": (Person.small_project, ROUNDS),
    "project of 10,000 tasks": (Person.large_project, ROUNDS),
    "people by name": (Person.people, ROUNDS),
    "one task": (Person.one_task, ROUNDS),
    "search by words": (Person.search, ROUNDS),
    "inbox": (Person.inbox, ROUNDS),
    "create": (Person.create, ROUNDS),
    "move": (Person.move, ROUNDS),
    "comment": (Person.comment, ROUNDS),
    "done": (Person.done, ROUNDS),
}


async def timed(url: str, ground: Ground, places: Places) -> list[Timed]:
    """Everything that people do, on one ground."""
    crew = await _crew(url, ground, places)
    try:
        return [await _timed(name, act, rounds, crew) for name, (act, rounds) in ACTS.items()]
    finally:
        for one in crew:
            one.line.close()


async def _timed(name: str, act: Act, rounds: int, crew: list[Person]) -> Timed:
    """One kind of thing by all at once; the first of each only warms, but for passwords."""
    waits: list[float] = []
    warming = 0 if act is Person.sign_in else 2

    async def work(lane: int, one: Person) -> None:
        for n in range(rounds + warming):
            began = time.perf_counter()
            await act(one, n * LANES + lane)
            if n >= warming:
                waits.append((time.perf_counter() - began) * 1000)

    await asyncio.gather(*(work(lane, one) for lane, one in enumerate(crew)))
    return Timed(name, tuple(waits))


async def _crew(url: str, ground: Ground, places: Places) -> list[Person]:
    """Four ordinary members, who may sign in."""
    stored = await Passwords().hashed(PASSWORD)
    connection = await asyncpg.connect(ground.dsn)
    try:
        rows = await connection.fetch(
            "UPDATE users u SET password = $1 FROM user_task_lists l"
            " WHERE u.gid = ANY($2::bigint[])"
            " AND l.workspace_gid = $3 AND l.user_gid = u.gid"
            " RETURNING u.gid, u.email, l.gid AS own_list",
            stored,
            ground.callers[:LANES],
            ground.organisation.workspace,
        )
    finally:
        await connection.close()
    assert all(kind_of(row["own_list"]) is Kind.USER_TASK_LIST for row in rows)
    return [
        Person(
            await Line.to(url),
            ground.secrets[row["gid"]],
            row["email"],
            str(row["own_list"]),
            ground,
            places,
        )
        for row in rows
    ]
