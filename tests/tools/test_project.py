"""What the project's own files promise: pinned without addresses, self-describing, complete."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))


def pinned(path: Path) -> dict[str, str]:
    return dict(re.findall(r"^([\w.-]+)(?:\[[\w,]+\])?==(\S+)", path.read_text("utf-8"), re.M))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_a_requirement_file_holds_names_versions_and_hashes_only(lock: Path):
    strange = [
        line
        for line in lock.read_text("utf-8").splitlines()
        if not re.fullmatch(
            r"[\w.\[\],-]+==\S+( ; [^:/]+)? \\|    --hash=sha256:\w{64}( \\)?", line
        )
    ]
    assert strange == []


def test_the_development_pins_contain_the_runtime_pins():
    runtime, everything = (pinned(ROOT / "requirements" / f"{n}.txt") for n in ("runtime", "dev"))
    assert runtime.items() <= everything.items()


def test_every_declared_dependency_is_pinned():
    declared = PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]
    names = {re.split(r"[\[<>=]", one)[0] for one in declared}
    assert names <= pinned(ROOT / "requirements" / "dev.txt").keys()


def test_make_help_describes_the_verbs_of_the_house():
    shown = subprocess.run(
        ["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    verbs = {line.split()[1] for line in shown.splitlines()}
    assert verbs >= {
        "setup",
        "run",
        "test",
        "test-full",
        "check",
        "bench",
        "dev",
        "golden",
        "new",
        "lock",
        "docs",
        "migration",
    }


def test_adapters_are_protected_as_soon_as_there_are_some():
    kinds = {contract["type"] for contract in PROJECT["tool"]["importlinter"]["contracts"]}
    adapters = sorted((ROOT / "weft").glob("adapters/*.py"))
    assert "protected" in kinds or adapters == []


def test_every_excuse_in_the_ruff_settings_says_why():
    settings = (ROOT / "pyproject.toml").read_text("utf-8")
    excused = re.findall(r'^    "[A-Z]+\d*", *(#.*)?$', settings, re.M)
    assert excused != []
    assert "" not in excused
