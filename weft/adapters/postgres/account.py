"""This module is about the user PostgreSQL runs as: ourselves, or `weft` when we are root."""

import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from weft.adapters.postgres.refusal import ClusterError

ACCOUNT_NAME = "weft"


@dataclass(frozen=True)
class Account:
    """Who owns the database files and runs its processes."""

    uid: int
    gid: int

    @property
    def is_us(self) -> bool:
        """Whether PostgreSQL runs as the user that runs Weft."""
        return self.uid == os.geteuid()

    def own(self, path: Path) -> None:
        """Give one path, and nothing above or below it, to the account."""
        if not self.is_us:
            os.chown(path, self.uid, self.gid, follow_symlinks=False)

    def own_all(self, path: Path) -> None:
        """Give a directory with all below it to the account."""
        if not self.is_us:
            for place, directories, names in os.walk(path):
                for name in (".", *directories, *names):
                    self.own(Path(place, name))

    def write(self, path: Path, text: str) -> None:
        """Write a private file of the account, never through a link that it may have planted."""
        path.unlink(missing_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
        with os.fdopen(os.open(path, flags, 0o600), "w") as file:
            file.write(text)
        self.own(path)


def account() -> Account:
    """Return ourselves, or the unprivileged account `weft` when we are root."""
    if os.geteuid() != 0:
        return Account(os.geteuid(), os.getegid())
    entry = _entry() or _create()
    return Account(entry.pw_uid, entry.pw_gid)


def _entry() -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam(ACCOUNT_NAME)
    except KeyError:
        return None


def _create() -> pwd.struct_passwd:
    command = _creation_command()
    if command is not None:
        subprocess.run(command, check=False, capture_output=True, timeout=30)  # noqa: S603 - fixed
    entry = _entry()
    if entry is None:
        raise ClusterError(
            f"PostgreSQL does not run as root, and the system user {ACCOUNT_NAME!r} could not be"
            " created; create it, or run Weft as an ordinary user."
        )
    return entry


def _creation_command() -> list[str] | None:
    if shutil.which("useradd"):
        shell = "/usr/sbin/nologin"
        options = ["--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent"]
        return ["useradd", *options, "--shell", shell, ACCOUNT_NAME]
    if shutil.which("adduser"):
        return ["adduser", "-S", "-D", "-H", ACCOUNT_NAME]
    return None
