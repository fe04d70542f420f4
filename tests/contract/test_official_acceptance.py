"""This module is about passing the acceptance tests that the official clients ship with."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.contract.day import once_found
from tests.contract.drive_node import ROOM, install_client, node
from tests.contract.world import World

pytestmark = pytest.mark.client

CHECKOUT = Path(__file__).resolve().parents[2]
NODE_TESTS = 34
"""So many are in the package; fewer would be a file that was not found."""
PROJECTS = "build_tests.test_projects_api.TestProjectsApi"
TASKS = "build_tests.test_tasks_api.TestTasksApi"


def test_the_official_tests_of_projects_pass(world: World) -> None:
    run_official(world, PROJECTS)


@pytest.mark.parametrize(
    "name",
    [
        "create_task",
        "delete_task",
        "get_task",
        "get_task_with_opt_fields",
        "get_tasks",
        "get_tasks_with_opt_fields",
        "update_task",
    ],
)
def test_the_official_tests_of_tasks_pass(world: World, name: str) -> None:
    run_official(world, f"{TASKS}.test_{name}")


@pytest.mark.parametrize(
    "name",
    ["search_tasks_for_workspace", "search_tasks_for_workspace_with_custom_field_parameter"],
)
def test_the_official_tests_of_search_pass(world: World, name: str) -> None:
    # The shipped test deletes the last task that it finds: it must not be the one it made itself.
    world.made("/tasks", name="An old task", workspace=world.workspace)
    path = f"/workspaces/{world.workspace}/tasks/search?text=task&completed=false"
    assert once_found(lambda: world.send("GET", path))
    run_official(world, f"{TASKS}.test_{name}")


def test_the_official_tests_of_the_node_client_pass(world: World) -> None:
    install_client()
    known = settings_of(world)
    field, words = known["TEXT_CUSTOM_FIELD_GID"], "custom_value"
    project = world.project()
    setting = {"custom_field": field, "is_important": False}
    world.send("POST", f"/projects/{project}/addCustomFieldSetting", setting)
    world.task(projects=[project], custom_fields={field: words})
    path = f"/workspaces/{world.workspace}/tasks/search?custom_fields.{field}.value={words}"
    assert once_found(lambda: world.send("GET", path))
    shipped = sorted((ROOM / "node_modules" / "asana" / "build-tests").glob("api/*.js"))
    mocha = ["node_modules/mocha/bin/mocha.js", "--timeout", "20000", "--require", "./address.cjs"]
    done = subprocess.run(
        [node(), *mocha, "--reporter", "json", *map(str, shipped)],
        cwd=ROOM,
        env={**known, "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    assert json.loads(done.stdout)["stats"]["passes"] == NODE_TESTS


def settings_of(world: World) -> dict[str, str]:
    """What the shipped tests read from the environment."""
    return {
        "WEFT_API": world.server.api,
        "PERSONAL_ACCESS_TOKEN": world.ada.token,
        "WORKSPACE_GID": world.workspace,
        "USER_GID": world.ada.user_gid,
        "TEAM_GID": world.rich_team,
        "TEXT_CUSTOM_FIELD_GID": world.custom_field({"resource_subtype": "text"}),
    }


def run_official(world: World, *tests: str) -> None:
    """Run shipped tests by name; their own report is the message of a failure."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.contract.acceptance", *tests],
        cwd=CHECKOUT,
        env={**os.environ, **settings_of(world)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
