"""A server that is killed and comes back, on one directory."""

import os
import random
import signal
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from urllib.parse import quote

import httpx

from tests.faults.writers import Door
from tests.serve.tree import command_line, descendants, eventually
from tests.serving import Server, start_server


class House:
    """A server that is killed and comes back, on one directory."""

    def __init__(
        self, data: Path, stack: ExitStack, settings: Mapping[str, str] | None = None
    ) -> None:
        """Start it for the first time."""
        self.data, self._stack, self._settings = data, stack, settings
        self.server = self._begin()
        self.door = Door(self.server.base_url)

    def _begin(self) -> Server:
        return self._stack.enter_context(start_server(self.data, settings=self._settings))

    @property
    def postmaster(self) -> int:
        """PostgreSQL's first process."""
        return int((self.data / "postgres/postmaster.pid").read_text().splitlines()[0])

    @property
    def dsn(self) -> str:
        """How the database is reached."""
        where = (self.data / "postgres/postmaster.pid").read_text().splitlines()[4]
        return f"postgresql://weft@/weft?host={quote(where, safe='/')}"

    def kill(self, victim: str, chance: random.Random) -> None:
        """One process ends at once, and the house is on its feet again."""
        os.kill(self._pid(victim, chance), signal.SIGKILL)
        if victim == "supervisor":
            self.server.process.wait(30)
            self.server = self._begin()
            self.door.address = self.server.base_url
        eventually(self._is_well)

    def _pid(self, victim: str, chance: random.Random) -> int:
        if victim == "supervisor":
            return self.server.process.pid
        if victim == "postgres":
            return self.postmaster
        if victim == "backend":
            return chance.choice(sorted(descendants(self.postmaster)))
        below = descendants(self.server.process.pid)
        return chance.choice([pid for pid in sorted(below) if victim in command_line(pid)])

    def _is_well(self) -> bool:
        with suppress(httpx.TransportError):
            return httpx.get(f"{self.door.address}/readyz", timeout=10).status_code == 200
        return False
