"""This module is about a `weft serve` under test: its process, its words, what lives below it."""

import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

LIMIT = 60.0
REPOSITORY = Path(__file__).parents[2]
READY = "Weft is ready at "


class Tree:
    """One command of Weft, running."""

    def __init__(
        self, *words: str, python: str = sys.executable,
        environment: Mapping[str, str] | None = None, identity: Mapping[str, Any] | None = None,
        place: Path | None = None,
    ) -> None:  # fmt: skip
        self.process = subprocess.Popen(
            [python, "-m", "weft.doors.cli", *words],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            cwd=place or REPOSITORY, env=_environment(environment or {}), **(identity or {}),
        )  # fmt: skip
        self.family: set[int] = set()
        self.said: list[str] = []

    def ready(self) -> str:
        """Return the address once the tree says so; what is said before is for people."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.startswith(READY):
                self.family = descendants(self.process.pid)
                return line.removeprefix(READY).strip()
            self.said.append(line)
        raise AssertionError(self.ended())

    def ended(self) -> tuple[int, str]:
        """Return exit code and complaints once it has ended by itself."""
        _, errors = self.process.communicate(timeout=LIMIT)
        return self.process.returncode, errors

    def told(self, message: signal.Signals) -> tuple[int, str]:
        """Send a signal and wait for the end."""
        self.family |= descendants(self.process.pid)
        self.process.send_signal(message)
        return self.ended()

    def one(self, word: str) -> int:
        """Return the process below with a word in its command line."""
        return next(pid for pid in descendants(self.process.pid) if word in command_line(pid))

    def clear(self) -> None:
        """End whatever is left, however the test went."""
        self.family |= descendants(self.process.pid)
        self.process.terminate()
        with suppress(subprocess.TimeoutExpired):
            self.process.communicate(timeout=LIMIT)
        for pid in filter(lives, self.family | {self.process.pid}):
            os.kill(pid, signal.SIGKILL)


def get(url: str) -> tuple[int, dict[str, str], str]:
    """Return status, headers and body; processes that are just back get a moment."""

    def answer() -> tuple[int, dict[str, str], str] | None:
        try:
            with urllib.request.urlopen(url, timeout=LIMIT) as response:
                headers = {name.lower(): value for name, value in response.headers.items()}
                return response.status, headers, response.read().decode()
        except (ConnectionError, urllib.error.URLError):
            return None

    return eventually(answer)


def eventually(find: Callable[[], Any]) -> Any:
    """Return what is found at last, within the limit."""
    deadline = time.monotonic() + LIMIT
    while time.monotonic() < deadline:
        found = find()
        if found:
            return found
        time.sleep(0.02)
    raise AssertionError("it did not happen in time")


def descendants(pid: int) -> set[int]:
    """Return every process below one."""
    found: set[int] = set()
    with suppress(FileNotFoundError, ProcessLookupError):
        for thread in os.listdir(f"/proc/{pid}/task"):
            text = Path(f"/proc/{pid}/task/{thread}/children").read_text()
            children = {int(word) for word in text.split()}
            found |= children.union(*(descendants(child) for child in children))
    return found


def lives(pid: int) -> bool:
    """Tell whether a process is there and no mere entry waiting to be collected."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def command_line(pid: int) -> str:
    """Return how a process was started."""
    with suppress(FileNotFoundError, ProcessLookupError):
        return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")
    return ""


def proportional_memory(pids: set[int]) -> int:
    """Return bytes held by processes, shared pages counted once."""
    texts = [Path(f"/proc/{pid}/smaps_rollup").read_text() for pid in pids]
    lines = [line for text in texts for line in text.splitlines() if line.startswith("Pss:")]
    return sum(int(line.split()[1]) * 1024 for line in lines)


def _environment(more: Mapping[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("WEFT_")}
    return {**kept, "PYTHONPATH": str(REPOSITORY), **more}
