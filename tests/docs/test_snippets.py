"""Every snippet of the pages runs, word for word, against a server with the demo.

Only the address is another one; `make` and what runs until it is stopped are looked up, not run.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.contract.drive_node import ROOM, install_client, node
from tests.docs.blocks import ROOT, blocks
from tests.serve.tree import LIMIT, Tree
from weft.kernel.settings import read_settings

pytestmark = pytest.mark.database
PAGES = [
    page
    for folder in ("tutorial", "how-to", "operations")
    for page in sorted((ROOT / "docs" / folder).glob("*.md"))
    if page.name != "add-a-field.md"
]
KNOWN = {"sh", "python", "toml", "js"}
COOKBOOK = ROOT / "docs" / "how-to" / "cookbook.md"
# Each recipe begins with the first block, and knows nothing of the others.
EACH = "BEGIN, *RECIPES = {recipes!r}\nfor recipe in RECIPES:\n    exec(BEGIN + recipe, {{}})\n"
SAID = (
    "Created Order the labels",
    "Reported Week of",
    "Taken over:",
    "overdue",
    "Heard added task",
    "Was told of added",
    "High:",
    "Began Ember 2 launch",
    "Took away Ember launch plan",
)
ADDRESS = "http://127.0.0.1:8080"
WEFT = f"""#!/bin/sh
case "$1" in serve|web|worker) exec "{sys.executable}" -m weft.doors.cli "$1" --help;; esac
exec "{sys.executable}" -m weft.doors.cli "$@"
"""
MAKE = f"""#!/bin/sh
exec grep -q "^$1:" "{ROOT}/Makefile"
"""


@dataclass(frozen=True)
class Place:
    """A checkout as a reader has it: `.venv/bin/weft`, data, and a server that runs."""

    home: Path
    address: str

    def here(self, text: str) -> str:
        """A snippet with the address of this server."""
        return text.replace(ADDRESS, self.address)

    def run(self, *words: str, text: str, **environment: str) -> str:
        """What a program prints that is given a text."""
        path = os.pathsep.join([str(self.home / ".venv" / "bin"), os.environ["PATH"]])
        kept = {name: value for name, value in os.environ.items() if not name.startswith("WEFT_")}
        done = subprocess.run(
            words,
            input=text,
            text=True,
            capture_output=True,
            cwd=self.home,
            env={**kept, "PATH": path, "PYTHONPATH": str(ROOT), **environment},
            timeout=LIMIT * 2,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


def _program(path: Path, text: str) -> None:
    path.write_text(text)
    path.chmod(0o755)


@pytest.fixture(scope="module")
def place() -> Iterator[Place]:
    """The demo, served from a checkout of its own."""
    home = Path(tempfile.mkdtemp(prefix="weft-docs-"))
    home.chmod(0o755)
    programs = home / ".venv" / "bin"
    programs.mkdir(parents=True)
    _program(programs / "weft", WEFT)
    _program(programs / "make", MAKE)
    for part in ("weft", "migrations"):
        (home / part).symlink_to(ROOT / part)
    words = ("serve", "--demo", "--port", "0", "--data", str(home / "data"))
    tree = Tree(*words, environment={"WEFT_EGRESS_ALLOW": "127.0.0.1"})
    try:
        yield Place(home, tree.ready())
    finally:
        tree.clear()
        shutil.rmtree(home, ignore_errors=True)


def shell_of(page: Path) -> str:
    return "\n".join(block.text for block in blocks(page, "sh"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_holds_only_snippets_that_are_tried(page: Path):
    assert {block.language for block in blocks(page)} <= KNOWN


@pytest.mark.parametrize(
    "page", [page for page in PAGES if shell_of(page)], ids=lambda page: page.stem
)
def test_what_one_types_works(place: Place, page: Path):
    place.run("bash", "-euo", "pipefail", "-s", text=place.here(shell_of(page)))


def test_the_client_one_has_already_works(place: Place):
    page = ROOT / "docs" / "tutorial" / "getting-started.md"
    (snippet,) = blocks(page, "python")
    token = place.run("weft", "token", "create", "--email", "demo@example.com", text="").strip()
    text = f"TOKEN = {token!r}\n" + place.here(snippet.text)
    printed = place.run(sys.executable, "-W", "ignore", "-", text=text)
    assert "Approve the box" in printed


def test_every_recipe_works_through_the_python_client(place: Place):
    token = place.run("weft", "token", "create", "--email", "demo@example.com", text="").strip()
    recipes = [place.here(block.text) for block in blocks(COOKBOOK, "python")]
    text = EACH.format(recipes=recipes)
    printed = place.run(sys.executable, "-W", "ignore", "-", text=text, TOKEN=token)
    for said in SAID:
        assert said in printed


def test_the_recipes_for_node_work(place: Place):
    install_client()
    token = place.run("weft", "token", "create", "--email", "demo@example.com", text="").strip()
    for block in blocks(COOKBOOK, "js"):
        done = subprocess.run(
            [node(), "--input-type=commonjs", "-"],
            input=place.here(block.text),
            text=True,
            capture_output=True,
            cwd=ROOM,
            env={"TOKEN": token, "PATH": os.environ["PATH"]},
            timeout=LIMIT,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")


def test_the_file_of_settings_is_understood(tmp_path: Path):
    (snippet,) = blocks(ROOT / "docs" / "how-to" / "settings.md", "toml")
    file = tmp_path / "weft.toml"
    file.write_text(snippet.text)
    settings = read_settings(environ={}, file=file)
    assert set(settings.sources) == set(tomllib.loads(snippet.text))


def test_the_readme_names_verbs_that_exist(place: Place):
    place.run("bash", "-euo", "pipefail", "-s", text=shell_of(ROOT / "README.md"))


def test_the_address_in_the_pages_is_the_default_one():
    settings = read_settings(environ={}, file=Path("absent.toml"))
    assert settings.site == ADDRESS
