"""Short ways to make things through the API, for tests that are about something else."""

from typing import Any

from tests.world import Person, World


async def made(who: Person, path: str, **data: Any) -> str:
    """The gid of a new thing."""
    answer = await who.post(path, data)
    assert answer.status_code == 201, answer.text
    return answer.json()["data"]["gid"]


async def project(who: Person, world: World, name: str = "Loom", **data: Any) -> str:
    """A new project."""
    return await made(who, "/projects", name=name, workspace=world.workspace, **data)


async def private(who: Person, world: World, name: str = "Secret", *members: Person) -> str:
    """A private project with further members, who may edit."""
    gid = await project(who, world, name, privacy_setting="private")
    if members:
        people = [member.gid for member in members]
        answer = await who.post(f"/projects/{gid}/addMembers", {"members": people})
        assert answer.status_code == 200, answer.text
    return gid


async def section(who: Person, project_gid: str, name: str) -> str:
    """A new section at the end of a project."""
    return await made(who, f"/projects/{project_gid}/sections", name=name)


async def task(who: Person, world: World, name: str = "Weave", **data: Any) -> str:
    """A new task; on its own unless told otherwise."""
    return await made(who, "/tasks", name=name, workspace=world.workspace, **data)


async def read(who: Person, path: str, fields: str) -> Any:
    """Some fields of a thing."""
    answer = await who.get(path, opt_fields=fields)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def names(who: Person, path: str, **params: Any) -> list[str]:
    """The names in a list, in its order."""
    answer = await who.get(path, opt_fields="name", **params)
    assert answer.status_code == 200, answer.text
    return [item["name"] for item in answer.json()["data"]]


async def done(who: Person, path: str, **data: Any) -> Any:
    """The answer of a verb that must succeed."""
    answer = await who.post(path, data)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def told(world: World, task_gid: str, field: str) -> list[Any]:
    """The log's rows that speak of a field of a task, in order: changes, readers, scopes."""
    return await world.rows(
        "SELECT changes::text AS changes, readers, readers_before, scopes, parent_gid FROM log"
        " WHERE workspace_gid = $1 AND resource_gid = $2 AND changes ? $3 ORDER BY id",
        int(world.workspace),
        int(task_gid),
        field,
    )
