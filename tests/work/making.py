"""Small builders for tests of projects: through the API, and teams by hand."""

import asyncio
from typing import Any

import httpx

from tests.world import Person, World
from weft.kernel.access import bucket_of_workspace
from weft.std.gid import Kind

TEAM = """INSERT INTO teams (workspace_gid, gid, name, sort_key, visibility, created_at)
VALUES ($1, $2, $3, lower($3), $4, now())"""
TEAM_MEMBER = """INSERT INTO team_memberships (workspace_gid, team_gid, user_gid, gid, created_at)
VALUES ($1, $2, $3, $4, now())"""
RIGHTS_MOVED = "UPDATE epochs SET access_epoch = access_epoch + 1 WHERE workspace_gid = $1"


def data(answer: httpx.Response, status: int = 200) -> Any:
    """What an answer holds, if it is the one expected."""
    assert answer.status_code == status, answer.text
    return answer.json()["data"]


def refusal(answer: httpx.Response, status: int) -> str:
    """Why something was refused."""
    assert answer.status_code == status, answer.text
    return answer.json()["errors"][0]["message"]


async def project(who: Person, world: World, name: str = "Loom", **more: Any) -> str:
    """A new project's gid."""
    asked = {"name": name, "workspace": world.workspace, **more}
    return data(await who.post("/projects", asked), 201)["gid"]


async def private(who: Person, world: World, name: str = "Secret", **more: Any) -> str:
    """A new private project's gid."""
    return await project(who, world, name, privacy_setting="private", **more)


async def task(who: Person, name: str, *projects: str, **more: Any) -> str:
    """A new task's gid."""
    asked = {"name": name, "projects": list(projects), **more}
    return data(await who.post("/tasks", asked), 201)["gid"]


async def join(who: Person, project: str, member: str, level: str | None = None) -> Any:
    """The membership of somebody who was let in."""
    asked = {"parent": project, "member": member}
    asked |= {"access_level": level} if level else {}
    return data(await who.post("/memberships", asked), 201)


async def team(world: World, name: str, *members: Person, visibility: str = "public") -> str:
    """A new team's gid."""
    await world.base.stock()
    here = int(world.workspace)
    bucket = bucket_of_workspace(here)
    gid = world.base.gid(Kind.TEAM, bucket)
    await world.rows(TEAM, here, gid, name, visibility)
    for member in members:
        own = world.base.gid(Kind.TEAM_MEMBERSHIP, bucket)
        await world.rows(TEAM_MEMBER, here, gid, int(member.gid), own)
    await world.rows(RIGHTS_MOVED, here)
    return str(gid)


async def status(who: Person, path: str) -> int:
    """Whether somebody sees it."""
    return (await who.get(path)).status_code


async def names(who: Person, path: str, **query: Any) -> list[str]:
    """The names in a list, in its order."""
    return [item["name"] for item in data(await who.get(path, **query))]


async def acl(world: World, gid: str) -> list[int]:
    """The readers of a task, as kept."""
    rows = await world.rows("SELECT acl FROM task_access WHERE task_gid = $1", int(gid))
    return rows[0]["acl"]


async def logged(world: World, gid: str) -> list[Any]:
    """What the log tells of an object, in order."""
    return await world.rows(
        "SELECT action, changes, readers_before, readers, scopes, parent_gid FROM log"
        " WHERE resource_gid = $1 ORDER BY id",
        int(gid),
    )


async def somebody_waits(world: World) -> None:
    """Return as soon as a statement waits for a lock that another one holds."""
    for _ in range(2_000):
        if await world.rows("SELECT 1 FROM pg_locks WHERE NOT granted LIMIT 1"):
            return
        await asyncio.sleep(0.005)
    raise AssertionError("Nobody waits for a lock.")
