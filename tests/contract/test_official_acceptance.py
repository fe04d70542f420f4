"""This module is about passing the acceptance tests that the official Python client ships with."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.contract.day import once_found
from tests.contract.world import World

pytestmark = pytest.mark.client

CHECKOUT = Path(__file__).resolve().parents[2]
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


def run_official(world: World, *tests: str) -> None:
    """Run shipped tests by name; their own report is the message of a failure."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.contract.acceptance", *tests],
        cwd=CHECKOUT,
        env={
            **os.environ,
            "WEFT_API": world.server.api,
            "PERSONAL_ACCESS_TOKEN": world.ada.token,
            "WORKSPACE_GID": world.workspace,
            "USER_GID": world.ada.user_gid,
            "TEAM_GID": world.rich_team,
            "TEXT_CUSTOM_FIELD_GID": world.custom_field({"resource_subtype": "text"}),
        },
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
