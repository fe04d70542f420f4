"""One server with its log archived, people who write on it, and a backup taken meanwhile."""

import asyncio
import json
import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import asyncpg
import httpx
import pytest

from tests.faults.writers import Door, Writer
from tests.serve.tree import eventually
from tests.serving import Person, Server, start_server
from tests.sizes import SEED
from weft.doors.cli.backing_up import Taking, take
from weft.doors.cli.drilling import drill
from weft.doors.cli.restoring import restore_into
from weft.kernel.backups import Backup
from weft.kernel.settings import Settings
from weft.kernel.witness import witnessed
from weft.main import cluster, house

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
WRITERS = 2


def dsn_of(data: Path, who: str = "weft", database: str = "weft") -> str:
    """How the embedded database is reached."""
    where = (data / "postgres/postmaster.pid").read_text().splitlines()[4]
    return f"postgresql://{who}@/{database}?host={quote(where, safe='/')}"


def ask(dsn: str, question: str, *arguments: Any) -> Any:
    """One value."""

    async def asked() -> Any:
        connection = await asyncpg.connect(dsn)
        try:
            return await connection.fetchval(question, *arguments)
        finally:
            await connection.close()

    return asyncio.run(asked())


def position(lsn: str) -> int:
    """A place in the log as a number."""
    high, low = lsn.split("/")
    return (int(high, 16) << 32) + int(low, 16)


@dataclass
class Place:
    """A server, its people and what they made."""

    home: Path
    server: Server
    ada: Person
    project: str
    task: str
    attachment: str

    @property
    def data(self) -> Path:
        """Its data directory."""
        return self.home / "data"

    @property
    def backups(self) -> Path:
        """Where its backups lie."""
        return self.home / "backups"

    @property
    def settings(self) -> Settings:
        """How it is set."""
        return Settings(data=self.data, wal_archive=str(self.home / "wal"))

    def asks(self, path: str, **params: Any) -> Any:
        """An answer of the running server."""
        return asks(self.server, self.ada, path, **params)

    def says(self, path: str, data: dict[str, Any]) -> str:
        """A new thing on the running server."""
        answer = httpx.post(
            f"{self.server.api}{path}", json={"data": data}, headers=bearer(self.ada), timeout=30
        )
        assert answer.is_success, answer.text
        return answer.json()["data"]["gid"]

    @contextmanager
    def copy(self, name: str) -> Iterator[Settings]:
        """Settings of a further data directory, which is gone afterwards."""
        there = self.home / name
        try:
            yield Settings(data=there)
        finally:
            shutil.rmtree(there, ignore_errors=True)


def bearer(person: Person) -> dict[str, str]:
    """How somebody is known."""
    return {"authorization": f"Bearer {person.token}"}


def asks(server: Server, person: Person, path: str, **params: Any) -> Any:
    """What a server answers somebody."""
    found = httpx.get(f"{server.base_url}{path}", params=params, headers=bearer(person), timeout=30)
    assert found.status_code == 200, (path, found.text)
    return found.json()["data"]


def fetched(server: Server, person: Person, attachment: str) -> bytes:
    """The bytes of an attachment, by the address that the server gives for them."""
    url = asks(server, person, f"/api/1.0/attachments/{attachment}")["download_url"]
    return httpx.get(url, timeout=30).content


@pytest.fixture(scope="module")
def place() -> Iterator[Place]:
    """A server with a project, a task and a file."""
    home = Path(tempfile.mkdtemp(prefix="weft-test-"))
    home.chmod(0o755)
    with start_server(home / "data", settings={"WEFT_WAL_ARCHIVE": str(home / "wal")}) as server:
        ada = server.person("Ada Lovelace", workspace="Loom", admin=True)
        made = Place(home, server, ada, "", "", "")
        made.project = made.says("/projects", {"name": "Weave", "workspace": ada.workspace_gid})
        made.task = made.says("/tasks", {"name": "Warp", "projects": [made.project]})
        sent = httpx.post(
            f"{server.api}/attachments",
            data={"parent": made.task},
            files={"file": ("loom.png", PICTURE, "image/png")},
            headers=bearer(ada),
            timeout=30,
        )
        made.attachment = sent.json()["data"]["gid"]
        yield made
    shutil.rmtree(home, ignore_errors=True)


@dataclass
class Taken:
    """A backup, the people who wrote meanwhile, and what they had been told at some moments."""

    backup: Backup
    writers: list[Writer]
    drilled: str
    moments: list[tuple[int, list[int]]] = field(default_factory=list[tuple[int, list[int]]])

    @property
    def end(self) -> int:
        """Up to where it holds the log."""
        manifest = json.loads((self.backup.path / "postgres/backup_manifest").read_text())
        return position(manifest["WAL-Ranges"][0]["End-LSN"])

    @property
    def promised(self) -> list[tuple[str, str]]:
        """What had been acknowledged at the last moment that surely is in it."""
        told = [counts for where, counts in self.moments if where <= self.end][-1]
        return [
            (verb, gid)
            for writer, count in zip(self.writers, told, strict=True)
            for verb, gid, _ in writer.told[:count]
        ]


@pytest.fixture(scope="module")
def taken(place: Place) -> Taken:
    """A backup taken while people write, and the drill with it."""
    door = Door(place.server.base_url)
    writers = [
        Writer(door, place.ada.token, place.project, n, random.Random(SEED + n))
        for n in range(WRITERS)
    ]
    moments: list[tuple[int, list[int]]] = []
    eventually(lambda: all(len(writer.told) > 5 for writer in writers))
    dsn = dsn_of(place.data)

    def hear(_: str) -> None:
        told = [len(writer.told) for writer in writers]
        moments.append((position(ask(dsn, "SELECT pg_current_wal_lsn()::text")), told))

    try:
        before = asyncio.run(witnessed(dsn))
        backup = take(Taking(place.settings, cluster(place.settings), place.backups), hear)
        words = (place.settings, house(), backup)
        said = drill(*words, before=before, source=dsn, hear=lambda _: None)
    finally:
        for writer in writers:
            writer.finish()
    return Taken(backup, writers, said, moments)


@dataclass(frozen=True)
class Restored:
    """A directory that a backup was restored into."""

    settings: Settings


@pytest.fixture(scope="module")
def restored(place: Place, taken: Taken) -> Iterator[Restored]:
    """The backup, restored and not yet served."""
    with place.copy("restored") as settings:
        restore_into(settings, house(), taken.backup, hear=lambda _: None)
        yield Restored(settings)
