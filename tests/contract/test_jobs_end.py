"""This module is about jobs on a real server: its worker ends them, nobody has to ask."""

from tests.contract.world import World
from tests.serve.tree import eventually


def test_a_copied_project_is_filled_by_the_worker(world: World) -> None:
    project = world.project()
    tasks = [world.task(projects=[project]) for _ in range(3)]
    job = world.send("POST", f"/projects/{project}/duplicate", {"name": world.name("Copy")})
    path = f"/jobs/{job['gid']}"
    eventually(lambda: world.send("GET", path)["status"] == "succeeded")
    copied = world.send("GET", f"/projects/{job['new_project']['gid']}/tasks")
    assert len(copied) == len(tasks)
