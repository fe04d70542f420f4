"""The inbox agrees with a plain reading of the log: whatever people do, in whatever order, each
hears exactly what a slow and simple reader of the same rows would tell them.
"""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.notify.telling import settle
from tests.sizes import SEED, sized
from tests.world import Person, World
from weft.notify.inbox.logic import STRENGTH, Telling, tellings

# What somebody does with a task, with another person and another task at hand: a request.
VERBS: Mapping[str, Callable[[str, str, str], tuple[str, str, Any]]] = {
    "comment": lambda task, _, __: ("POST", f"/tasks/{task}/stories", {"text": "Warp"}),
    "mention": lambda task, other, _: (
        "POST",
        f"/tasks/{task}/stories",
        {"html_text": f'<body><a data-asana-gid="{other}"/></body>'},
    ),
    "assign": lambda task, other, _: ("PUT", f"/tasks/{task}", {"assignee": other}),
    "unassign": lambda task, _, __: ("PUT", f"/tasks/{task}", {"assignee": None}),
    "complete": lambda task, _, __: ("PUT", f"/tasks/{task}", {"completed": True}),
    "reopen": lambda task, _, __: ("PUT", f"/tasks/{task}", {"completed": False}),
    "date": lambda task, other, _: (
        "PUT",
        f"/tasks/{task}",
        {"due_on": f"2031-01-{10 + int(other) // 65536 % 9}"},
    ),
    "follow": lambda task, other, _: (
        "POST",
        f"/tasks/{task}/addFollowers",
        {"followers": [other]},
    ),
    "leave": lambda task, other, _: (
        "POST",
        f"/tasks/{task}/removeFollowers",
        {"followers": [other]},
    ),
    "block": lambda task, _, beside: (
        "POST",
        f"/tasks/{task}/addDependencies",
        {"dependencies": [beside]},
    ),
}
IN_PROJECT = ("join", "add", "mute", "unmute")
Step = tuple[str, int, int, int]
STEPS = st.lists(
    st.tuples(
        st.sampled_from((*VERBS, *IN_PROJECT)),
        st.integers(0, 2),
        st.integers(0, 2),
        st.integers(0, 2),
    ),
    min_size=4,
    max_size=10,
)
LOG = """SELECT l.*, l.changes::text AS said FROM log l WHERE l.workspace_gid = $1 AND l.id > $2
ORDER BY l.id"""
EVENTS = """SELECT e.user_gid, e.log_id, e.resource_gid, e.reason FROM inbox_events e
WHERE e.workspace_gid = $1"""


@dataclass
class Stage:
    """Three people, three tasks, one project; what each should have heard so far."""

    world: World
    people: list[Person]
    project: str
    tasks: list[str] = field(default_factory=list[str])
    read: int = 0
    heard: set[tuple[int, int, int, str]] = field(default_factory=set[tuple[int, int, int, str]])

    async def act(self, step: Step) -> None:
        """Somebody does something; whether it is refused does not matter."""
        verb, by, on, with_ = step
        who, other, task = self.people[by], self.people[with_], self.tasks[on]
        if verb in VERBS:
            beside = self.tasks[(on + 1) % len(self.tasks)]
            method, path, data = VERBS[verb](task, other.gid, beside)
            await who.client.request(method, f"/api/1.0{path}", json={"data": data})
        elif verb == "join":
            path = f"/projects/{self.project}/addFollowers"
            await who.post(path, {"followers": [other.gid]})
        elif verb == "add":
            await who.post("/tasks", {"name": "Dye", "projects": [self.project]})
        else:
            path = f"/projects/{self.project}/notification_level"
            await who.own("PUT", path, {"level": "muted" if verb == "mute" else None})

    async def settle(self) -> None:
        """The listener reads what happened, and so does the plain reader, act by act."""
        rows = await self.world.rows(LOG, int(self.world.workspace), self.read)
        for tx in dict.fromkeys(row["tx"] for row in rows):
            await self._hear([dict(row) for row in rows if row["tx"] == tx])
        self.read = rows[-1]["id"] if rows else self.read
        await settle(self.world)

    async def _hear(self, rows: list[Mapping[str, Any]]) -> None:
        """One act: of all that it has for somebody about one thing, the strongest."""
        told: dict[tuple[int, int], tuple[int, bool, int, int, str]] = {}
        for row in rows:
            for telling in tellings(row, msgspec.json.decode(row["said"])):
                for filed, person in await self._reached(telling, row):
                    about = filed if telling.reason == "unblocked" else telling.about
                    strength, quiet = STRENGTH[telling.reason], telling.quiet
                    one = (strength, quiet, row["id"], filed, telling.reason)
                    place = (person, about)
                    told[place] = min(told.get(place, one), one)
        self.heard |= {(who, n, filed, why) for (who, _), (*_, n, filed, why) in told.items()}

    async def _reached(self, telling: Telling, row: Mapping[str, Any]) -> set[tuple[int, int]]:
        """The thing and the person, one by one: everybody here sees everything."""
        found = {(telling.filed, person) for person in telling.people}
        match telling.to:
            case "followers":
                found |= {(telling.filed, p) for p in await self._followers(telling.source)}
            case "of_project":
                hear = await self._project_followers()
                found |= {(telling.filed, p) for p in hear if not await self._is_muted(p)}
            case "blocked":
                found |= await self._freed(telling.source)
            case _:
                pass
        meant = {"mentioned", "assigned", "unassigned", "access_requested", "access_answered"}
        in_project = int(self.project) in row["scopes"] or telling.to == "blocked"
        return {
            (filed, person)
            for filed, person in found
            if person != row["actor_gid"]
            and not (in_project and telling.reason not in meant and await self._is_muted(person))
        }

    async def _column(self, sql: str, *given: Any) -> list[int]:
        rows = await self.world.rows(sql, int(self.world.workspace), *given)
        return [row[0] for row in rows]

    async def _followers(self, task: int | None) -> list[int]:
        sql = "SELECT user_gid FROM task_followers WHERE workspace_gid = $1 AND task_gid = $2"
        return await self._column(sql, task)

    async def _project_followers(self) -> list[int]:
        sql = "SELECT user_gid FROM project_followers WHERE workspace_gid = $1 AND project_gid = $2"
        return await self._column(sql, int(self.project))

    async def _is_muted(self, person: int) -> bool:
        sql = "SELECT 1 FROM notify_levels WHERE workspace_gid = $1 AND user_gid = $2"
        return bool(await self._column(sql, person))

    async def _freed(self, done: int | None) -> set[tuple[int, int]]:
        """Who waits for a task, and for nothing else that is still to be done."""
        sql = """SELECT d.task_gid FROM task_dependencies d WHERE d.workspace_gid = $1
         AND d.dependency_gid = $2"""
        found: set[tuple[int, int]] = set()
        for task in await self._column(sql, done):
            open_ = """SELECT 1 FROM task_dependencies d JOIN tasks b ON b.gid = d.dependency_gid
             WHERE d.workspace_gid = $1 AND d.task_gid = $2 AND b.completed_at IS NULL"""
            whose = """SELECT assignee_gid FROM tasks WHERE workspace_gid = $1 AND gid = $2
             AND completed_at IS NULL AND assignee_gid IS NOT NULL"""
            if not await self._column(open_, task):
                found |= {(task, person) for person in await self._column(whose, task)}
        return found


async def test_the_inbox_agrees_with_a_plain_reading(
    world: World, ann: Person, bob: Person
) -> None:
    eve = await world.person("Eve")
    project = await world.project(members=[ann, bob, eve])
    stage = Stage(world, [ann, bob, eve], project)
    for name in ("Spin", "Dye", "Weave"):
        answer = await ann.post("/tasks", {"name": name, "projects": [project]})
        stage.tasks.append(answer.json()["data"]["gid"])
    await stage.settle()

    async def agrees(steps: list[Step]) -> None:
        for step in steps:
            await stage.act(step)
            await stage.settle()
        rows = await world.rows(EVENTS, int(world.workspace))
        assert {tuple(row) for row in rows} == stage.heard

    loop = asyncio.get_running_loop()
    await asyncio.to_thread(_lived, agrees, loop)


def _lived(agrees: Any, loop: asyncio.AbstractEventLoop) -> None:
    """Hypothesis knows no event loop: it lives in a thread of its own."""

    @seed(SEED)
    @settings(
        max_examples=sized(8, 80),
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=tuple(HealthCheck),  # pyright: ignore[reportArgumentType]
    )
    @given(STEPS)
    def live(steps: list[Step]) -> None:
        asyncio.run_coroutine_threadsafe(agrees(steps), loop).result(120)

    live()
