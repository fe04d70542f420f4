"""This module is about whom web and worker processes run as when root starts Weft.

What they need is lent to them: passage through the data directory, which stays root's, and the
files of attachments.  The supervising process alone remains root; it has bound the ports already.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from weft.kernel.logs import log
from weft.kernel.operating import CannotRun
from weft.kernel.settings import Settings

PASSAGE = 0o710
"""Others may not even pass; the group may pass, and not look around."""

PATIENCE = 30.0
REACHES = (
    "import os, sys, uvicorn, weft.doors.cli.main; [os.listdir(place) for place in sys.argv[1:]]"
)


class As(TypedDict):
    """Whom a process is started as, in the words of `subprocess`."""

    user: int
    group: int
    extra_groups: list[int]


@dataclass(frozen=True, slots=True)
class Identity:
    """An account of the system that may do nothing special."""

    name: str
    uid: int
    gid: int

    @property
    def words(self) -> As:
        """How to start a process as this account."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []}


Unprivileged = Callable[[], Identity | None]


def dropped(settings: Settings, unprivileged: Unprivileged) -> Identity | None:
    """Whom to run as, with all it needs lent; None where we go on as who we are."""
    if os.geteuid() != 0:
        return None
    try:
        identity = unprivileged()
    except CannotRun as error:
        return _stay(str(error))
    if identity is None:
        return None
    places = [] if settings.files_url else [_lend_files(settings.data, identity)]
    reason = out_of_reach(identity, places)
    return _stay(reason) if reason else identity


def out_of_reach(identity: Identity, places: list[Path]) -> str | None:
    """Why an account could not work here, if so: Weft or its data may lie in `/root`."""
    try:
        done = subprocess.run(  # noqa: S603 - our own Python
            [sys.executable, "-c", REACHES, *map(str, places)],
            capture_output=True, timeout=PATIENCE, check=False, **identity.words,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"{identity.name} cannot run {sys.executable}: {type(error).__name__}"
    if done.returncode == 0:
        return None
    return f"{identity.name} is stopped: {done.stderr.decode(errors='replace').strip()[-300:]}"


def _stay(reason: str) -> None:
    log("weft.serve").warning("web and worker processes run as root", reason=reason)


def _lend_files(data: Path, identity: Identity) -> Path:
    """The directory of attachments, the account's own; what root left there is given to it once."""
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.chown(data, -1, identity.gid)
    data.chmod(PASSAGE)
    files = data / "files"
    files.mkdir(mode=0o700, exist_ok=True)
    if files.lstat().st_uid != identity.uid:
        give(files, identity.uid, identity.gid)
        os.chown(files, identity.uid, identity.gid, follow_symlinks=False)
    return files


def give(files: Path, uid: int, gid: int) -> None:
    """Let an account own all that lies below a directory."""
    for place, directories, names in os.walk(files):
        for name in (*directories, *names):
            os.chown(Path(place, name), uid, gid, follow_symlinks=False)
