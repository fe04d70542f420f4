"""This module is about jobs on a real server: its worker ends them, nobody has to ask."""

import gzip
import json

import httpx

from tests.contract.conftest import Prove
from tests.contract.drive_python import PythonClient
from tests.contract.operations import BY_ID
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


def test_an_exported_project_is_found_at_its_address(
    world: World, python_client: PythonClient
) -> None:
    project = world.project()
    task = world.task(projects=[project])
    given = {"body": {"data": {"parent": project}}}
    job = python_client.call(BY_ID["createGraphExport"], given).body["data"]
    asked = {"job_gid": job["gid"]}

    def made() -> str | None:
        answer = python_client.call(BY_ID["getJob"], asked)
        return answer.body["data"]["new_graph_export"]["download_url"]

    packed = httpx.get(eventually(made), timeout=60)
    whole = json.loads(gzip.decompress(packed.content))["data"]
    assert [whole["gid"], *(one["gid"] for one in whole["tasks"])] == [project, task]


def test_a_roll_up_covers_the_parts_of_a_task(
    world: World, python_client: PythonClient, prove: Prove
) -> None:
    project = world.project()
    task = world.task(projects=[project])
    world.made(f"/tasks/{task}/subtasks", name="Part", start_on="2031-03-02", due_on="2031-03-04")
    for name, given in (
        ("rollupTask", {"task_gid": task}),
        ("rollupProject", {"project_gid": project}),
    ):
        answer = python_client.call(BY_ID[name], given)
        assert (answer.status, answer.body["data"]["resource_type"]) == (201, "job")
        path = f"/jobs/{answer.body['data']['gid']}"
        eventually(lambda path=path: world.send("GET", path)["status"] == "succeeded")
        prove(name, "python", "shape")
    shown = world.send("GET", f"/tasks/{task}")
    assert (shown["start_on"], shown["due_on"]) == ("2031-03-02", "2031-03-04")
