"""The trash: a deletion is a batch, and a restore brings back exactly that batch."""

from typing import Any

from tests.world import Person, World


async def project(who: Person, world: World, name: str = "Loom", **more: Any) -> str:
    """A new project's gid."""
    made = await who.post("/projects", {"name": name, "workspace": world.workspace, **more})
    assert made.status_code == 201, made.text
    return made.json()["data"]["gid"]


async def task(who: Person, name: str, *projects: str, **more: Any) -> str:
    """A new task's gid."""
    made = await who.post("/tasks", {"name": name, "projects": list(projects), **more})
    assert made.status_code == 201, made.text
    return made.json()["data"]["gid"]


async def batches(who: Person) -> list[Any]:
    """What somebody may restore."""
    seen = await who.own("GET", "/trash")
    assert seen.status_code == 200, seen.text
    return seen.json()["data"]


async def status(who: Person, path: str) -> int:
    """Whether somebody sees it."""
    return (await who.get(path)).status_code


async def test_a_project_takes_along_what_lives_only_there(world: World) -> None:
    ada = await world.person("Ada")
    here, there = await project(ada, world, "Here"), await project(ada, world, "There")
    alone, both = await task(ada, "Alone", here), await task(ada, "Both", here, there)
    below = await task(ada, "Below", parent=alone)
    spared = await task(ada, "Spared", there, parent=alone)
    deleted = await ada.delete(f"/projects/{here}")
    assert (deleted.status_code, deleted.json()) == (200, {"data": {}})
    assert await status(ada, f"/projects/{here}") == 404
    assert await status(ada, f"/tasks/{alone}") == 404
    assert await status(ada, f"/tasks/{below}") == 404
    kept = await ada.get(f"/tasks/{both}", opt_fields="projects")
    assert [p["gid"] for p in kept.json()["data"]["projects"]] == [there]
    kept = await ada.get(f"/tasks/{spared}", opt_fields="parent")
    assert kept.json()["data"]["parent"] is None
    (batch,) = await batches(ada)
    assert batch["target"] == {"gid": here, "resource_type": "project", "name": "Here"}
    restored = await ada.own("POST", f"/trash/{batch['gid']}/restore")
    assert restored.status_code == 200, restored.text
    assert await status(ada, f"/tasks/{alone}") == await status(ada, f"/tasks/{below}") == 200
    kept = await ada.get(f"/tasks/{both}", opt_fields="projects")
    assert {p["gid"] for p in kept.json()["data"]["projects"]} == {here, there}
    kept = await ada.get(f"/tasks/{spared}", opt_fields="parent")
    assert kept.json()["data"]["parent"]["gid"] == alone
    assert await batches(ada) == []
