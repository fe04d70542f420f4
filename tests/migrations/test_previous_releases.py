"""Data directories that earlier releases left: served by this one, they answer as they did.

How they were made is told in `releases/make.py`.
"""

import asyncio
import gzip
import json
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pytest

from tests.faults.wholeness import QUESTIONS
from tests.serve.tree import eventually
from tests.serving import start_server
from weft.adapters.postgres import Cluster
from weft.kernel.backups import backups_in
from weft.kernel.migrating import newest_version

pytestmark = pytest.mark.database
WHOLE = (
    "tasks without readers",
    "tasks without a log row",
    "log rows without a number",
    "numbers that are missing",
    "rows numbered twice",
)
RELEASES = sorted((Path(__file__).parent / "releases").glob("*.sql.gz"))


@pytest.fixture
def data() -> Iterator[Path]:
    """A data directory below one that everybody can pass through."""
    home = Path(tempfile.mkdtemp(prefix="weft-test-"))
    home.chmod(0o755)
    yield home / "data"
    shutil.rmtree(home, ignore_errors=True)


def left_by(release: Path, data: Path) -> Any:
    """Make the directory as the release left it; return what it answered then."""
    facts = json.loads(release.with_suffix("").with_suffix(".json").read_text())
    cluster = Cluster(data)
    dsn = cluster.start()
    try:
        asyncio.run(loaded(dsn, gzip.decompress(release.read_bytes()).decode()))
        cluster.remember_schema(release.name.removesuffix(".sql.gz"))
    finally:
        cluster.stop()
    (data / "secret.key").write_text(facts["key"])
    return facts


@asynccontextmanager
async def connected(dsn: str) -> AsyncIterator[Any]:
    """A connection, closed however it went."""
    connection = await asyncpg.connect(dsn)
    try:
        yield connection
    finally:
        await connection.close()


async def loaded(dsn: str, dump: str) -> None:
    """Run a dump."""
    async with connected(dsn) as connection:
        await connection.execute(dump)


async def counted(dsn: str) -> dict[str, int]:
    """What is not whole."""
    async with connected(dsn) as connection:
        found = {name: await connection.fetchval(QUESTIONS[name]) for name in WHOLE}
    return {name: count for name, count in found.items() if count}


@pytest.mark.parametrize("release", RELEASES, ids=lambda path: path.name.removesuffix(".sql.gz"))
def test_what_an_earlier_release_left_is_migrated_and_answers_as_it_did(
    release: Path, data: Path
) -> None:
    facts = left_by(release, data)
    with start_server(data) as server:
        headers = {"authorization": f"Bearer {facts['token']}"}
        with httpx.Client(base_url=server.base_url, headers=headers, timeout=30) as ada:

            def asked(path: str, **params: str) -> Any:
                answer = ada.get(path, params=params)
                assert answer.status_code == 200, answer.text
                return answer.json()["data"]

            told = {
                path: asked("/api/1.0" + path.format(**facts["made"]), opt_fields=fields)
                for path, fields in facts["asked"].items()
            }
            assert told == facts["told"]
            new = {"name": "Fold the cloth", "projects": [facts["made"]["project"]]}
            gid = ada.post("/api/1.0/tasks", json={"data": new}).json()["data"]["gid"]
            # The log was counted by another server; its readers hear the new one all the same.
            eventually(lambda: asked("/api/weft/1/history", resource=gid)[0]["seq"])
        where = (data / "postgres/postmaster.pid").read_text().splitlines()[4]
        assert asyncio.run(counted(f"postgresql://weft@/weft?host={where}")) == {}
    (backup,) = backups_in(data / "backups")
    assert backup.about.schema == release.name.removesuffix(".sql.gz")
    assert json.loads((data / "weft.json").read_text())["schema"] == newest_version()
