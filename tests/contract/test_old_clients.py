"""Scripts that were written against the official Python clients of years ago run unchanged."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.contract.old_day import CHAPTERS
from tests.contract.world import World

pytestmark = pytest.mark.client

CHECKOUT = Path(__file__).resolve().parents[2]
CLIENTS = Path(sys.prefix) / "clients"


def client_of(name: str) -> Path:
    """The folder with an old client and what it needs; `make` fills it, and so do we, once."""
    folder = CLIENTS / name
    if not (folder / "asana").exists():
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        locked = ["--require-hashes", "--requirement", f"requirements/{name}.txt"]
        subprocess.run(
            [*pip, "--target", str(folder), *locked], cwd=CHECKOUT, check=True, timeout=600
        )
    return folder


@pytest.mark.parametrize("name", ["asana-0.9", "asana-1"])
def test_a_short_day_through_an_old_client_ends_well(world: World, name: str) -> None:
    day = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "tests.contract.old_day"],
        cwd=CHECKOUT,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(client_of(name)), str(CHECKOUT)]),
            "OAUTHLIB_INSECURE_TRANSPORT": "1",  # it would refuse a server without TLS
            "WEFT_API": world.server.api,
            "WEFT_TOKEN": world.ada.token,
            "WEFT_WORKSPACE": world.workspace,
            "WEFT_TEAM": world.rich_team,
        },
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    ended = day.stdout.split()
    assert (ended, day.returncode) == ([each.__name__ for each in CHAPTERS], 0), day.stderr[-4_000:]
