"""This module is about a realistic day, worked through the unmodified Node client."""

import json
import subprocess
from typing import Any

import pytest

from tests.contract.conftest import Prove
from tests.contract.drive_node import ANSWER_WITHIN, ROOM, install_client, node
from tests.contract.world import World
from tests.serving import Person

pytestmark = pytest.mark.client


def test_every_chapter_of_the_day_ends_well(world: World, prove: Prove) -> None:
    install_client()
    day = subprocess.run(
        [node(), "a_days_work.mjs"],
        cwd=ROOM,
        env={
            "WEFT_API": world.server.api,
            "WEFT_TOKEN": world.ada.token,
            "WEFT_WORLD": json.dumps(_known(world)),
            "PATH": "/usr/bin:/bin",
        },
        capture_output=True,
        text=True,
        timeout=ANSWER_WITHIN * 5,
        check=False,
    )
    chapters: list[dict[str, Any]] = [json.loads(line) for line in day.stdout.splitlines()]

    failed = [f"{each['chapter']}: {each['error']}" for each in chapters if each["error"]]
    assert not failed, "\n\n".join(failed)
    assert chapters, day.stderr
    assert day.returncode == 0, day.stderr
    for each in chapters:
        for operation_id in each["operations"]:
            prove(operation_id, "node", "day")


def _known(world: World) -> dict[str, Any]:
    return {
        "workspace": world.workspace,
        "file": str(world.file),
        "ada": _person(world.ada),
        "grace": _person(world.grace),
        "linus": _person(world.linus),
    }


def _person(person: Person) -> dict[str, str]:
    return {"user_gid": person.user_gid, "email": person.email}
