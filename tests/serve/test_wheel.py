"""This module is about Weft as it is installed: a wheel alone, without the checkout."""

import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.serve.tree import LIMIT, REPOSITORY, Tree, get
from tools.wheel import TakeWebApp
from weft.kernel.migrating import known_versions

pytestmark = pytest.mark.database
WHERE = "import weft, sys; sys.stdout.write(weft.__file__)"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built by what is installed."""
    target = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(target)]
    subprocess.run(build, cwd=REPOSITORY, check=True, capture_output=True, timeout=LIMIT)
    return next(target.glob("*.whl"))


@pytest.fixture
def installed(wheel: Path, home: Path) -> dict[str, Any]:
    """How to run the wheel from a directory of its own, far from the checkout."""
    target = home / "installed"
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(target)
    return {"environment": {"PYTHONPATH": str(target)}, "place": home}


def test_a_wheel_holds_what_runs_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    versions = [n for n in names if n.startswith("weft/migrations/versions/") and "_p" in n]
    assert len(versions) == len(known_versions())
    assert {"weft/migrations/env.py", "weft/doors/pages/templates/sign-in.html"} <= {*names}
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.startswith("weft-")} == {"weft"}
    assert [name for name in names if "__pycache__" in name] == []


def test_a_wheel_takes_the_web_app_along_where_it_was_built(tmp_path: Path) -> None:
    def taken(version: str) -> dict[str, str]:
        data: dict[str, Any] = {"force_include": {}}
        asked: Any = TakeWebApp
        asked(str(tmp_path), {}, None, None, "", "wheel").initialize(version, data)
        return data["force_include"]

    assert taken("standard") == {}
    (tmp_path / "web/dist").mkdir(parents=True)
    assert taken("standard") == {"web/dist": "weft/web"}
    assert taken("editable") == {}


def test_an_installed_weft_serves_without_its_checkout(
    weft: Callable[..., Tree], home: Path, installed: dict[str, Any]
) -> None:
    python = {"cwd": installed["place"], "env": installed["environment"]}
    found = subprocess.check_output([sys.executable, "-c", WHERE], text=True, **python)
    assert found.startswith(str(home / "installed"))
    tree = weft("serve", "--port", 0, "--data", home / "data", **installed)
    address = tree.ready()
    assert get(address + "/readyz")[0] == 200
    assert "<form" in get(address + "/sign-in")[2]
    assert get(address + "/static/pages.css")[0] == 200
    assert get(address + "/api/1.0/openapi.json")[0] == 200
