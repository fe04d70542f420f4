"""Makes what an earlier release left behind: a dump of its database, and what it answered.

    PYTHONPATH=. python tests/migrations/releases/make.py COMMIT

writes `SCHEMA.sql.gz` and `SCHEMA.json` beside this file. It needs Debian's postgresql-15, so that
every PostgreSQL we know can load the dump. Made so far; none is made again, for an old release does
not change:

    902123f   20261126_0356
"""

import asyncio
import gzip
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import asyncpg
import httpx

from weft.adapters.postgres import temporary_cluster
from weft.kernel.transplanting import count_past

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
BIN = Path("/usr/lib/postgresql/15/bin")
KEY = "an old release's key, for tests alone"
COUNTED = 200_000
"""The old server's count of transactions, beyond that of a fresh one."""

QUESTIONS = {
    "/users/me": "name,email,workspaces.name",
    "/projects/{project}": "name,notes,owner.name,members.name,created_at,default_view",
    "/projects/{project}/sections": "name,created_at",
    "/projects/{project}/tasks": "name,notes,completed,completed_at,due_on,assignee.name,tags.name,"
    "memberships.section.name,num_subtasks,followers.name,custom_fields.name,"
    "custom_fields.display_value,created_at",
    "/projects/{project}/custom_field_settings": "custom_field.name,custom_field.enum_options.name",
    "/tasks/{warp}/stories": "text,resource_subtype,created_by.name,created_at",
    "/tasks/{warp}/subtasks": "name,parent.name",
    "/tasks/{weft}/dependencies": "name",
    "/workspaces/{workspace}/tags": "name,color",
}


class Old:
    """A person's way to the old server."""

    def __init__(self, address: str, token: str) -> None:
        headers = {"authorization": f"Bearer {token}"}
        self._client = httpx.Client(base_url=f"{address}/api/1.0", headers=headers, timeout=30)

    def get(self, path: str, fields: str) -> Any:
        """An answer."""
        return self._said(self._client.get(path, params={"opt_fields": fields}))

    def post(self, path: str, **data: Any) -> Any:
        """A new thing."""
        return self._said(self._client.post(path, json={"data": data}))

    def put(self, path: str, **data: Any) -> Any:
        """A change."""
        return self._said(self._client.put(path, json={"data": data}))

    def _said(self, answer: httpx.Response) -> Any:
        assert answer.is_success, (answer.url, answer.text)
        return answer.json()["data"]


def live(ada: Old, workspace: str, bob: str) -> dict[str, str]:
    """A little of everything; the things that questions name."""
    project = ada.post("/projects", name="Loom", workspace=workspace, notes="Warp and weft")["gid"]
    dressing = ada.post(f"/projects/{project}/sections", name="Dressing")["gid"]
    ada.post(f"/projects/{project}/addMembers", members=[bob])
    length = ada.post(
        "/custom_fields", workspace=workspace, name="Ells", resource_subtype="number", precision=1
    )["gid"]
    colour = ada.post(
        "/custom_fields", workspace=workspace, name="Dye", resource_subtype="enum",
        enum_options=[{"name": "Madder"}, {"name": "Woad"}],
    )  # fmt: skip
    for field in (length, colour["gid"]):
        ada.post(f"/projects/{project}/addCustomFieldSetting", custom_field=field)
    warp = ada.post(
        "/tasks", name="Warp the loom", projects=[project], assignee=bob, due_on="2027-03-01",
        custom_fields={length: 12.5, colour["gid"]: colour["enum_options"][1]["gid"]},
    )["gid"]  # fmt: skip
    weft = ada.post("/tasks", name="Weave", projects=[project], notes="Über & unter")["gid"]
    ada.post(f"/sections/{dressing}/addTask", task=warp)
    ada.post(f"/tasks/{warp}/subtasks", name="Count the threads")
    ada.post(f"/tasks/{warp}/stories", text="Four hundred ends.")
    ada.post(f"/tasks/{weft}/addDependencies", dependencies=[warp])
    tag = ada.post("/tags", name="urgent", workspace=workspace, color="dark-red")["gid"]
    ada.post(f"/tasks/{warp}/addTag", tag=tag)
    ada.put(f"/tasks/{warp}", completed=True)
    return {"project": project, "warp": warp, "weft": weft, "workspace": workspace}


@contextmanager
def checked_out(commit: str) -> Iterator[Path]:
    """The release as it was."""
    with tempfile.TemporaryDirectory() as home:
        place = Path(home) / "weft"
        tree = ["git", "-C", str(ROOT), "worktree"]
        subprocess.run([*tree, "add", "--quiet", "--detach", str(place), commit], check=True)
        try:
            yield place
        finally:
            subprocess.run([*tree, "remove", "--force", str(place)], check=True)


class Release:
    """The commands of an old release, on one database."""

    def __init__(self, place: Path, dsn: str) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("WEFT_")}
        given = {"WEFT_DATABASE_URL": dsn, "WEFT_SECRET_KEY": KEY, "WEFT_DATA": str(place / "data")}
        self._around: Any = {"cwd": place, "env": {**kept, **given, "PYTHONPATH": str(place)}}

    def weft(self, *words: str) -> str:
        """What a command says."""
        command = [sys.executable, "-m", "weft.doors.cli", *words]
        return subprocess.run(
            command, check=True, stdout=subprocess.PIPE, text=True, **self._around
        ).stdout

    @contextmanager
    def served(self) -> Iterator[str]:
        """Its address, while it serves."""
        command = [sys.executable, "-m", "weft.doors.cli", "serve", "--port", "0"]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, **self._around)
        assert process.stdout is not None
        try:
            yield next(line.split()[-1] for line in process.stdout if "ready at" in line)
        finally:
            process.terminate()
            process.communicate(timeout=60)


async def prepared(dsn: str) -> None:
    """A server that has been at work for a while."""
    connection = await asyncpg.connect(dsn)
    await count_past(connection, COUNTED)
    await connection.close()


async def schema_of(dsn: str) -> str:
    """The schema that the release has."""
    connection = await asyncpg.connect(dsn)
    found = await connection.fetchval("SELECT version_num FROM alembic_version")
    await connection.close()
    return found


def person(release: Release, name: str) -> dict[str, str]:
    """Somebody with a token."""
    known = ("--email", f"{name.lower()}@example.com")
    words = (*known, "--name", name, "--password", "seven green looms", "--workspace", "Loom")
    release.weft("user", "create", *words, *(["--admin"] if name == "Ada" else []))
    return json.loads(release.weft("token", "create", *known, "--json"))


def main(commit: str) -> None:
    """Write the two files of one release."""
    with checked_out(commit) as place, temporary_cluster(BIN) as dsn:
        asyncio.run(prepared(dsn))
        release = Release(place, dsn)
        release.weft("migrate")
        ada, bob = person(release, "Ada"), person(release, "Bob")
        with release.served() as address:
            old = Old(address, ada["token"])
            made = live(old, ada["workspace_gid"], bob["user_gid"])
            told = {
                path: old.get(path.format(**made), fields) for path, fields in QUESTIONS.items()
            }
        name = asyncio.run(schema_of(dsn))
        facts = {"token": ada["token"], "key": KEY, "made": made, "asked": QUESTIONS, "told": told}
        text = json.dumps(facts, indent=1, ensure_ascii=False)
        (HERE / f"{name}.json").write_text(text + "\n")
        (HERE / f"{name}.sql.gz").write_bytes(gzip.compress(dump(dsn), 9, mtime=0))


def dump(dsn: str) -> bytes:
    """The database in plain SQL that any client and any of our PostgreSQLs takes.

    Partitions have the identity of their parent from PostgreSQL 17 on, and 15 cannot know.
    """
    words = ("--inserts", "--rows-per-insert=200", "--no-owner", "--no-privileges", dsn)
    text = subprocess.run([BIN / "pg_dump", *words], check=True, stdout=subprocess.PIPE).stdout
    text = re.sub(rb"(?m)^(INSERT INTO \S+) VALUES$", rb"\1 OVERRIDING SYSTEM VALUE VALUES", text)
    return re.sub(rb"(?m)^\\\w+ .*\n", b"", text)


if __name__ == "__main__":
    main(sys.argv[1])
