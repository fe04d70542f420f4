"""This module is about a running PostgreSQL: finding it, asking how it is, seeing it end."""

import os
import select
import signal
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

PID_FILE = "postmaster.pid"


@dataclass(frozen=True)
class Postmaster:
    """The server process of one data directory, as its pid file describes it."""

    pid: int
    socket_directory: Path | None
    status: str

    @property
    def is_ready(self) -> bool:
        """Whether it accepts connections."""
        return self.status == "ready"


def written(data: Path) -> Postmaster | None:
    """Return what the pid file says, whether or not that process still lives."""
    try:
        lines = (data / PID_FILE).read_text().splitlines()
        pid = int(lines[0])
    except (FileNotFoundError, IndexError, ValueError):
        return None
    socket = Path(lines[4]) if len(lines) > 4 and lines[4] else None
    status = lines[7].strip() if len(lines) > 7 else "starting"
    return Postmaster(pid, socket, status)


def running(data: Path) -> Postmaster | None:
    """Return the living server of a data directory."""
    known = written(data)
    if known is None or not lives_in(known.pid, data):
        return None
    return known


def lives_in(pid: int, data: Path) -> bool:
    """Tell whether a process lives and works in a data directory (so no reused pid fools us)."""
    try:
        return os.path.samestat(os.stat(f"/proc/{pid}/cwd"), os.stat(data))
    except OSError:
        return False


def inhabitants(data: Path) -> list[int]:
    """Return every process that works in a data directory, backends of a dead server included."""
    pids = [int(name) for name in os.listdir("/proc") if name.isdigit()]
    return [pid for pid in pids if lives_in(pid, data)]


def tell(pid: int, message: signal.Signals) -> None:
    """Send a signal to a process, which may be gone already."""
    with suppress(ProcessLookupError):
        os.kill(pid, message)


def ended(pid: int, *, within: float) -> bool:
    """Wait until a process has ended; false when it still lives after so many seconds."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], within)[0])
    finally:
        os.close(handle)


def discard(data: Path) -> None:
    """Remove a pid file that nobody stands behind any more."""
    (data / PID_FILE).unlink(missing_ok=True)
