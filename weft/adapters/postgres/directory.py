"""This module is about Weft's data directory: private, locked, marked with versions."""

import fcntl
import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from weft.adapters.postgres.refusal import ClusterError

PRIVATE = 0o700
MARK = "weft.json"
LOCK = "weft.lock"
IGNORED = {"lost+found", LOCK, "secret.key", "files", "backups"}


@dataclass(frozen=True)
class Footprint:
    """What a data directory remembers of the Weft that last used it."""

    postgres: int | None = None
    schema: str | None = None
    unfinished: bool = False
    """A restore began here and has not come to its end."""


class DataDirectory:
    """One directory that holds everything a Weft installation keeps."""

    def __init__(self, path: Path) -> None:
        """Name the directory; nothing is touched before `open`."""
        self.path = path.absolute()
        self._lock: int | None = None

    @property
    def postgres(self) -> Path:
        """Where PostgreSQL keeps its files."""
        return self.path / "postgres"

    def open(self) -> None:
        """Make the directory if need be, close it to others, and take its lock."""
        try:
            self._prepare()
            self._take_lock()
        except PermissionError as error:
            raise ClusterError(
                f"The data directory {self.path} belongs to another user"
                f" ({error.filename}: permission denied); run Weft as that user."
            ) from None

    def close(self) -> None:
        """Give the lock back."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def footprint(self) -> Footprint:
        """Return what was remembered, or an empty footprint."""
        try:
            known = json.loads((self.path / MARK).read_text())
        except FileNotFoundError:
            return Footprint()
        except (OSError, ValueError) as error:
            raise ClusterError(f"{self.path / MARK} cannot be read: {error}") from None
        return Footprint(known.get("postgres"), known.get("schema"), known.get("unfinished", False))

    def remember(self, **facts: int | str | None) -> None:
        """Write facts into the footprint, whole or not at all."""
        text = json.dumps(asdict(replace(self.footprint(), **facts)), indent=2)
        draft = self.path / f".{MARK}"
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(text + "\n")
            file.flush()
            os.fsync(file.fileno())
        draft.rename(self.path / MARK)

    def _prepare(self) -> None:
        self.path.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
        foreign = set(os.listdir(self.path)) - IGNORED
        if foreign and MARK not in foreign:
            raise ClusterError(
                f"{self.path} is not empty and was not made by Weft;"
                " name an empty or a new directory with --data."
            )
        self.path.chmod(PRIVATE)

    def _take_lock(self) -> None:
        lock = os.open(self.path / LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            owner = os.read(lock, 32).decode().strip() or "unknown"
            os.close(lock)
            raise ClusterError(
                f"Another Weft (process {owner}) already uses the data directory {self.path};"
                " stop it first, or choose another directory with --data."
            ) from None
        os.ftruncate(lock, 0)
        os.pwrite(lock, f"{os.getpid()}\n".encode(), 0)
        self._lock = lock
        if not (self.path / MARK).exists():
            self.remember()
