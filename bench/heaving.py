"""This module is about acts that move much at once: a large team grows, a project of ten thousand
tasks closes, goes into the trash and comes back; and about whoever works beside them meanwhile.
"""

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import asyncpg
import msgspec

from bench.client import Line
from bench.ground import Ground
from bench.requests import Places, chosen
from bench.scaling import Person

BESIDE = 2
"""People who go on working, each on their own."""

IDLE = 100
"""Writes of each in a round while nothing else happens."""

PAIRS = 3
PROJECTS = 1_000
LEADS = """INSERT INTO project_memberships
(workspace_gid, project_gid, member_gid, gid, level, created_at)
VALUES ($1, $2, $3, nextval('gids') * 65536, 4, now()) ON CONFLICT DO NOTHING"""
SHARED = """INSERT INTO project_memberships
(workspace_gid, project_gid, member_gid, gid, level, created_at)
SELECT $1, p.gid, $2, nextval('gids') * 65536, 3, now() FROM projects p
WHERE p.workspace_gid = $1 AND p.privacy_setting = 'private' AND p.trashed_in IS NULL
ORDER BY p.gid LIMIT $3 ON CONFLICT DO NOTHING"""
HELD = """SELECT p.project_gid FROM project_memberships p
WHERE p.workspace_gid = $1 AND p.member_gid = $2 AND NOT EXISTS (SELECT 1
 FROM project_memberships o WHERE o.workspace_gid = $1 AND o.project_gid = p.project_gid
 AND o.member_gid = $3) ORDER BY p.project_gid"""
MOVED = "UPDATE epochs SET access_epoch = access_epoch + 1 WHERE workspace_gid = $1"
BATCH = "SELECT gid FROM trash_batches WHERE resource_gid = $1 AND restored_at IS NULL"
STRANGER = """SELECT u FROM unnest($3::bigint[]) u WHERE NOT EXISTS (SELECT 1
 FROM team_memberships m WHERE m.workspace_gid = $1 AND m.team_gid = $2 AND m.user_gid = u)"""
# Tasks that the one sees through the project alone.
THROUGH = """SELECT h.task_gid FROM task_projects h JOIN task_access a
 ON a.workspace_gid = $1 AND a.task_gid = h.task_gid
WHERE h.workspace_gid = $1 AND h.project_gid = $2 AND NOT a.acl && $3::bigint[]
 AND NOT EXISTS (SELECT 1 FROM task_projects o WHERE o.workspace_gid = $1
 AND o.task_gid = h.task_gid AND o.project_gid <> $2) LIMIT 1"""


@dataclass
class Heaved:
    """What was found, in milliseconds."""

    members: int = 0
    projects: int = 0
    joined: float = 0.0
    sees_at_once: bool = False
    tasks: int = 0
    closed: float = 0.0
    hidden_at_once: bool = False
    opened: float = 0.0
    deleted: list[float] = field(default_factory=list[float])
    restored: list[float] = field(default_factory=list[float])
    idle: list[float] = field(default_factory=list[float])
    busy: list[float] = field(default_factory=list[float])

    @property
    def ratio(self) -> float:
        """How much longer 95 of 100 writes of others took, in the middle of the rounds."""
        return statistics.median(b / i for b, i in zip(self.busy, self.idle, strict=True))


@dataclass(frozen=True)
class Scene:
    """Who does it, where, and who goes on working."""

    connection: asyncpg.Connection
    ground: Ground
    places: Places
    lead: Person
    others: list[Person]

    @property
    def here(self) -> int:
        """The workspace."""
        return self.ground.organisation.workspace


async def heaved(url: str, ground: Ground, places: Places) -> Heaved:
    """All of it, on one ground; afterwards it stands as before."""
    connection = await asyncpg.connect(ground.dsn, command_timeout=3600)
    people: list[Person] = []
    try:
        lead, *others = [ground.organisation.typical, *ground.callers[: BESIDE + 1]]
        for gid in (lead, *others):
            line = await Line.to(url)
            people.append(Person(line, ground.secrets[gid], "", "", ground, places))
        scene = Scene(connection, ground, places, people[0], people[1:])
        await connection.execute(LEADS, scene.here, places.listed, lead)
        await connection.execute(MOVED, scene.here)
        found = Heaved()
        await _joined(scene, found)
        await _closed(scene, found, others[-1])
        for _ in range(PAIRS):
            await _trashed(scene, found)
        return found
    finally:
        await connection.close()
        for one in people:
            one.line.close()


async def _took(act: Awaitable[object]) -> float:
    began = time.perf_counter()
    await act
    return (time.perf_counter() - began) * 1000


async def _status(one: Person, path: str) -> int:
    one.line.send("GET", path, one.secret)
    return (await one.line.receive()).status


async def _joined(scene: Scene, found: Heaved) -> None:
    """Somebody comes into the largest team, which has many projects."""
    made, ask = scene.ground.organisation, scene.connection
    team = made.teams[0]
    await ask.execute(SHARED, scene.here, team, PROJECTS)
    await ask.execute(MOVED, scene.here)
    count = "SELECT count(*) FROM team_memberships WHERE workspace_gid = $1 AND team_gid = $2"
    found.members = await ask.fetchval(count, scene.here, team)
    newcomer = await ask.fetchval(STRANGER, scene.here, team, scene.ground.callers)
    held = [row[0] for row in await ask.fetch(HELD, scene.here, team, newcomer)]
    found.projects = len(held)
    secret = scene.ground.secrets[newcomer]
    line = await Line.to(f"http://{scene.lead.line.host}:{scene.lead.line.port}")
    one = Person(line, secret, "", "", scene.ground, scene.places)
    paths = [f"/api/1.0/projects/{held[0]}", f"/api/1.0/projects/{held[-1]}"]
    before = [await _status(one, path) for path in paths]
    user = {"user": str(newcomer)}
    found.joined = await _took(scene.lead.post(f"/api/1.0/teams/{team}/addUser", user))
    after = [await _status(one, path) for path in paths]
    found.sees_at_once = before == [404, 404] and after == [200, 200]
    await scene.lead.post(f"/api/1.0/teams/{team}/removeUser", user)
    line.close()


async def _closed(scene: Scene, found: Heaved, other: int) -> None:
    """The largest project turns private, and public again."""
    project, ask = scene.places.listed, scene.connection
    count = "SELECT count(*) FROM task_projects WHERE workspace_gid = $1 AND project_gid = $2"
    found.tasks = await ask.fetchval(count, scene.here, project)
    task = await ask.fetchval(THROUGH, scene.here, project, [-other])
    path, one = f"/api/1.0/tasks/{task}", scene.others[-1]
    assert await _status(one, path) == 200
    place = f"/api/1.0/projects/{project}"
    found.closed = await _took(scene.lead.put(place, {"privacy_setting": "private"}))
    found.hidden_at_once = await _status(one, path) == 404
    public = {"privacy_setting": "public_to_workspace"}
    found.opened = await _took(scene.lead.put(place, public))
    found.hidden_at_once &= await _status(one, path) == 200


async def _trashed(scene: Scene, found: Heaved) -> None:
    """Others at work by themselves, then beside the largest project's way to the trash and back."""
    found.idle.append(_late(await _beside(scene, lambda n: n < IDLE)))
    under_way = asyncio.create_task(_there_and_back(scene, found))
    found.busy.append(_late(await _beside(scene, lambda _: not under_way.done())))
    await under_way


async def _there_and_back(scene: Scene, found: Heaved) -> None:
    project, lead = scene.places.listed, scene.lead
    gone = lead.line.ask("DELETE", f"/api/1.0/projects/{project}", lead.secret)
    found.deleted.append(await _took(gone))
    batch = await scene.connection.fetchval(BATCH, project)
    found.restored.append(await _took(lead.post(f"/api/weft/1/trash/{batch}/restore", {})))


async def _beside(scene: Scene, goes_on: Callable[[int], bool]) -> list[float]:
    """The waits of people who write in other projects."""
    waits: list[float] = []
    elsewhere = [place for place in scene.places.sections if place[0] != scene.places.listed]

    async def work(lane: int, one: Person) -> None:
        n = 0
        while goes_on(n):
            project, _ = chosen(elsewhere, n * BESIDE + lane)
            made = {"name": f"Beside {n}", "projects": [str(project)]}
            began = time.perf_counter()
            answer = await one.post("/api/1.0/tasks", made)
            waits.append((time.perf_counter() - began) * 1000)
            task = msgspec.json.decode(answer)["data"]["gid"]
            said = one.post(f"/api/1.0/tasks/{task}/stories", {"text": "Seen, thanks."})
            waits.append(await _took(said))
            n += 1

    await asyncio.gather(*(work(lane, one) for lane, one in enumerate(scene.others[:BESIDE])))
    return waits


def _late(waits: list[float]) -> float:
    return sorted(waits)[int(len(waits) * 0.95)]
