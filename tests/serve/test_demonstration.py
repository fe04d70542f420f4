"""What `weft serve --demo`, `weft seed` and `weft import` promise to whoever types them."""

import csv
import json
import re
import signal
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.serve.tree import LIMIT, Tree
from weft.exchange.imports import sample

Serve = Callable[..., Tree]
pytestmark = pytest.mark.database
SIGN_IN = re.compile(r"Sign in at (\S+) as (\S+) with the password (\S+)\n")


def offered(tree: Tree) -> tuple[str, str, str]:
    """Where to sign in, as whom and with what: said right after being ready."""
    tree.ready()
    assert tree.process.stdout is not None
    found = SIGN_IN.fullmatch(tree.process.stdout.readline())
    assert found is not None
    return found[1], found[2], found[3]


def projects_of(address: str, email: str, password: str) -> list[str]:
    """Sign in and read the projects' names."""
    asked = json.dumps({"data": {"email": email, "password": password}}).encode()
    headers = {"content-type": "application/json"}
    request = urllib.request.Request(f"{address}/api/weft/1/sessions", asked, headers)
    with urllib.request.urlopen(request, timeout=LIMIT) as answer:
        cookie = answer.headers["set-cookie"].split(";")[0]
    request = urllib.request.Request(f"{address}/api/1.0/projects", headers={"cookie": cookie})
    with urllib.request.urlopen(request, timeout=LIMIT) as answer:
        return [project["name"] for project in json.load(answer)["data"]]


def told(tree: Tree) -> tuple[int, str, str]:
    """Exit code, words and complaints of a command that ends by itself."""
    out, errors = tree.process.communicate(timeout=LIMIT)
    return tree.process.returncode, out, errors


def test_the_demo_is_offered_at_each_start_and_made_once(serve: Serve, home: Path) -> None:
    first = serve("--demo")
    address, email, password = offered(first)
    assert "Making the demo workspace …\n" in first.said
    assert email == "demo@example.com"
    before = projects_of(address, email, password)
    assert {"Ember launch plan", "Jira Software (imported)"} < set(before)
    first.told(signal.SIGTERM)
    second = serve("--demo")
    again = offered(second)
    assert second.said == []
    assert again[1:] == (email, password)
    assert projects_of(*again) == before
    assert (home / "data/demo.json").stat().st_mode & 0o777 == 0o600


def test_a_demo_is_no_way_in_for_strangers(serve: Serve) -> None:
    tree = serve("--demo")
    offered(tree)
    assert [line for line in tree.said if "set-up" in line] == []


def test_a_synthetic_organisation_lets_its_admin_in(serve: Serve, weft: Serve, home: Path) -> None:
    address = serve().ready()
    sizes = ("--users", 5, "--projects", 3, "--tasks", 40)
    code, out, _ = told(weft("seed", *sizes, "--data", home / "data"))
    assert code == 0
    email, password = out.split()[-3], out.split()[-1]
    assert len(projects_of(address, email, password)) >= 3


@pytest.mark.parametrize(("words", "complaint"), [
    (("seed", "--users", 1), "--users must be between 2 and"),
    (("import", "jira-csv", "absent.csv", "--workspace", "W"), "absent.csv cannot be read"),
    (("import", "--undo", "9999999999999999999"), "There is no import '9999999999999999999'."),
])  # fmt: skip
def test_what_cannot_be_is_refused_with_a_sentence(
    weft: Serve, home: Path, words: tuple[Any, ...], complaint: str
) -> None:
    code, _, errors = told(weft(*words, "--data", home / "data"))
    assert code == 1
    assert complaint in errors


def test_an_export_is_imported_with_a_report_and_exported_again(
    serve: Serve, weft: Serve, home: Path
) -> None:
    serve().ready()
    data = ("--data", home / "data")
    admin = ("--email", "ada@example.com", "--name", "Ada", "--workspace", "Loom", "--admin")
    assert told(weft("user", *data, "create", *admin))[0] == 0
    asked = ("import", "jira-csv", sample.PATH, "--workspace", "Loom", *data)
    code, out, _ = told(weft(*asked))
    assert code == 0
    assert out.startswith("Made 352, updated 0, unchanged 0, skipped 0.\n")
    assert told(weft(*asked))[1].startswith("Made 0, updated 0, unchanged 352, skipped 0.\n")
    undo = out.splitlines()[-1].removeprefix("Take it back with: weft ").split()
    code, out, errors = told(weft(*undo, *data))
    assert (code, out[:20]) == (0, "Taken back: 352 task"), errors
    code, dry, errors = told(weft(*asked, "--dry-run"))
    assert dry.startswith("Would make 352, updated 0, unchanged 0, skipped 0.\n"), errors
    assert told(weft(*asked))[1].startswith("Made 352, ")
    away = ("export", *data, "--project", "jirasoftware", "--as", "ada@example.com")
    code, out, complaint = told(weft(*away, home / "tasks.csv"))
    assert (code, out.startswith("Exported 'jirasoftware' into ")) == (0, True), complaint
    with (home / "tasks.csv").open(encoding="utf-8", newline="") as sheet:
        rows = list(csv.DictReader(sheet))
    assert (len(rows), {row["Projects"] for row in rows}) == (352, {"jirasoftware"})
    code, _, complaint = told(weft(*away[:-1], "bob@example.com", home / "none.csv"))
    assert (code, complaint) == (1, "weft: Nobody here has the address bob@example.com.\n")
