"""This module is about a real server for tests: started as a user would start it, then stopped."""

import json
import os
import queue
import re
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

READY = "Weft is ready at "
CHECKOUT = Path(__file__).resolve().parents[1]
WEFT = (sys.executable, "-c", "from weft.main import main; main()")
START_WITHIN = 120.0
STOP_WITHIN = 30.0
KEPT_LINES = 400


@dataclass(frozen=True)
class Person:
    """Somebody with a personal access token in one workspace."""

    name: str
    email: str
    token: str
    user_gid: str
    workspace_gid: str


@dataclass(frozen=True)
class Server:
    """A running `weft serve`, and the command line that shares its data."""

    base_url: str
    environment: Mapping[str, str]
    process: "subprocess.Popen[str]"
    said: deque[str] = field(default_factory=deque[str])

    @property
    def api(self) -> str:
        """Where the wire-compatible API lives."""
        return f"{self.base_url}/api/1.0"

    def weft(self, *arguments: str) -> str:
        """Run one `weft` command against the same data and return what it prints."""
        done = subprocess.run(
            [*WEFT, *arguments],
            cwd=CHECKOUT,
            env=dict(self.environment),
            capture_output=True,
            text=True,
            timeout=START_WITHIN,
            check=False,
        )
        assert done.returncode == 0, f"weft {' '.join(arguments[:2])}: {done.stderr[-2000:]}"
        return done.stdout

    def person(
        self, name: str, *, workspace: str, admin: bool = False, with_token: bool = True
    ) -> Person:
        """Somebody new, or known already, in the workspace of that name."""
        email = f"{name.lower().replace(' ', '.')}@example.com"
        known = ("--email", email, "--name", name, "--password", "a long enough passphrase")
        said = self.weft("user", "create", *known, "--workspace", workspace, *["--admin"] * admin)
        if not with_token:
            user, home = re.findall(r"\d{6,}", said.removeprefix(email))
            return Person(name, email, "", user, home)
        token = json.loads(self.weft("token", "create", "--email", email, "--json"))
        return Person(name, email, token["token"], token["user_gid"], token["workspace_gid"])

    def stop(self) -> None:
        """End the process tree the way a service manager does."""
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(STOP_WITHIN)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(STOP_WITHIN)


@contextmanager
def start_server(data: Path, *, settings: Mapping[str, str] | None = None) -> Iterator[Server]:
    """A server on a free port with its data in a directory of its own."""
    environment = {**os.environ, "WEFT_DATA": str(data), **(settings or {})}
    process = subprocess.Popen(
        [*WEFT, "serve", "--port", "0", "--data", str(data)],
        cwd=CHECKOUT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    said: deque[str] = deque(maxlen=KEPT_LINES)
    server = Server(_ready_address(process, said), environment, process, said)
    try:
        yield server
    finally:
        server.stop()


def _ready_address(process: "subprocess.Popen[str]", said: deque[str]) -> str:
    ready: queue.Queue[str] = queue.Queue()
    threading.Thread(target=_listen, args=(process, said, ready), daemon=True).start()
    try:
        line = ready.get(timeout=START_WITHIN)
    except queue.Empty:
        line = ""
    if not line:
        process.kill()
        raise AssertionError("the server did not start:\n" + "".join(said))
    return line.partition(READY)[2].split()[0].rstrip("/.")


def _listen(process: "subprocess.Popen[str]", said: deque[str], ready: "queue.Queue[str]") -> None:
    assert process.stdout is not None
    with process.stdout as output:
        for line in output:
            said.append(line)
            if READY in line:
                ready.put(line)
    ready.put("")
