"""What a backup of the embedded database promises: everything, from a server at work, to any moment
since, and never half of it.
"""

import asyncio
import hashlib
import json
import os
import shutil
import signal
import stat
import subprocess
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pytest

from tests.backups.conftest import PICTURE, Place, Restored, Taken, ask, asks, dsn_of, fetched
from tests.faults.wholeness import QUESTIONS
from tests.serve.tree import eventually
from tests.serving import CHECKOUT, WEFT, Person, Server, start_server
from weft.adapters.postgres import temporary_cluster
from weft.doors.cli.archiving import restore
from weft.doors.cli.backing_up import back_up
from weft.doors.cli.moving import move_database
from weft.doors.cli.restoring import restore_into
from weft.kernel.backups import HALF, MARK, backups_in
from weft.kernel.moving import UNFINISHED
from weft.kernel.operating import CannotRun
from weft.kernel.settings import Settings
from weft.kernel.transplanting import count_past
from weft.main import cluster, house

pytestmark = [pytest.mark.database, pytest.mark.xdist_group("backups")]
PASSWORD = "five quiet looms at noon"
OLDER = Path("/usr/lib/postgresql/15/bin")
TOLD_TWICE = ("tasks twice under one key", "comments twice under one key")
NUMBERED = ("log rows without a number", "numbers that are missing", "rows numbered twice")


def quiet(_: str) -> None:
    """Nobody listens."""


def wrong(dsn: str, *left_out: str) -> dict[str, int]:
    """What is not whole in a database."""
    found = {name: ask(dsn, sql) for name, sql in QUESTIONS.items() if name not in left_out}
    return {name: count for name, count in found.items() if count}


def modes(path: Path) -> set[int]:
    """What others may do with a directory and the files right in it."""
    return {stat.S_IMODE(one.stat().st_mode) & 0o077 for one in (path, *path.glob("*"))}


def test_a_backup_is_for_our_eyes_only_and_lists_what_it_holds(taken: Taken) -> None:
    assert modes(taken.backup.path) == {0}
    path = taken.backup.path
    done = subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=path, check=False)
    assert done.returncode == 0
    assert {"files", "postgres", "secret.key", "weft.json"} < {one.name for one in path.iterdir()}


def test_the_drill_restores_it_and_compares(taken: Taken, place: Place) -> None:
    assert taken.drilled.startswith("The drill went well: restored, started, and compared")
    assert [path.name for path in place.backups.iterdir() if path.is_dir()] == [
        taken.backup.path.name
    ]


def test_what_was_acknowledged_before_its_end_is_in_it_and_all_of_it_is_whole(
    taken: Taken, restored: Restored
) -> None:
    ours = cluster(restored.settings)
    dsn = ours.start()
    try:
        promised = [int(gid) for _, gid in taken.promised]
        assert len(promised) > 10
        there = ask(
            dsn,
            """SELECT array_agg(g) FROM unnest($1::bigint[]) g WHERE NOT EXISTS (
             SELECT FROM tasks WHERE gid = g UNION ALL SELECT FROM stories WHERE gid = g)""",
            promised,
        )
        assert there is None
        assert wrong(dsn, *NUMBERED) == {}
    finally:
        ours.stop()


PATHS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("/api/1.0/users/me", {"opt_fields": "name,email,workspaces.name"}),
    ("/api/1.0/projects/{project}", {"opt_fields": "name,owner.name,members.name,created_at"}),
    ("/api/1.0/tasks/{task}", {"opt_fields": "name,notes,memberships.section.name,created_at"}),
    ("/api/1.0/tasks/{task}/stories", {"opt_fields": "text,resource_subtype,created_by.name"}),
    ("/api/weft/1/history", {"resource": "{task}"}),
)


def answers(server: Server, place: Place, who: Person) -> list[Any]:
    """What somebody is told of the things of a place."""
    return [
        asks(
            server,
            who,
            path.format(project=place.project, task=place.task),
            **{name: value.format(task=place.task) for name, value in params.items()},
        )
        for path, params in PATHS
    ]


def test_it_serves_the_same_answers_files_and_tokens(
    place: Place, taken: Taken, restored: Restored
) -> None:
    before = answers(place.server, place, place.ada)
    with start_server(restored.settings.data) as server:
        assert answers(server, place, place.ada) == before
        assert fetched(server, place.ada, place.attachment) == PICTURE
        dsn = dsn_of(restored.settings.data)
        eventually(lambda: ask(dsn, QUESTIONS["log rows without a number"]) == 0)
        assert wrong(dsn) == {}


def test_the_archive_leads_to_any_moment_since(place: Place, taken: Taken) -> None:
    kept = place.says("/tasks", {"name": "Kept", "projects": [place.project]})
    moment = datetime.now(UTC)
    lost = place.says("/tasks", {"name": "Lost", "projects": [place.project]})
    piece = ask(
        dsn_of(place.data, "postgres", "postgres"), "SELECT pg_walfile_name(pg_switch_wal())"
    )
    eventually(lambda: (place.home / f"wal/{piece}.gz").exists())
    assert f"ok   The log of changes is taken into {place.home}/wal." in place.server.weft("doctor")
    with place.copy("then") as there:
        settings = replace(there, wal_archive=place.settings.wal_archive)
        asked = Namespace(backup=str(place.backups), until=moment.isoformat())
        assert restore(settings, house(), asked) == 0
        ours = cluster(there)
        dsn = ours.start()
        try:
            found = "SELECT array_agg(gid::text) FROM tasks WHERE gid::text = ANY ($1)"
            assert ask(dsn, found, [kept, lost]) == [kept]
            assert ask(dsn, "SELECT timeline_id FROM pg_control_checkpoint()") == 2
            # Whoever heard of the lost one is told to look anew.
            assert ask(dsn, "SELECT min(seq) FROM feed_heads") > 1_000_000
            # The archive knows nothing of a copy that is not put to work with it.
            assert [*(place.home / "wal").glob("*.history*")] == []
        finally:
            ours.stop()


def refusal(place: Place, backup: Path, *, until: str | None = None, wal: bool = False) -> str:
    """How a restore is refused; nothing of it stays."""
    with place.copy("refused") as there:
        settings = replace(there, wal_archive=place.settings.wal_archive if wal else "")
        with pytest.raises(CannotRun) as refused:
            restore(settings, house(), Namespace(backup=str(backup), until=until))
        assert not there.data.exists()
    return str(refused.value)


def test_a_moment_that_cannot_be_reached_is_named(place: Place, taken: Taken) -> None:
    early = (taken.backup.ended - timedelta(seconds=1)).isoformat()
    assert "ended at" in refusal(place, taken.backup.path, until=early, wal=True)
    assert "WEFT_WAL_ARCHIVE" in refusal(place, taken.backup.path, until="latest")
    assert "must be a moment" in refusal(place, taken.backup.path, until="soon", wal=True)
    late = refusal(place, taken.backup.path, until="2999-01-01T00:00:00+00:00", wal=True)
    assert "recovery ended before configured recovery target was reached" in late
    assert "the last change it found was at 20" in late


def test_a_damaged_piece_of_the_log_is_not_taken_for_its_end(place: Place, taken: Taken) -> None:
    place.says("/tasks", {"name": "Later", "projects": [place.project]})
    piece = ask(
        dsn_of(place.data, "postgres", "postgres"), "SELECT pg_walfile_name(pg_switch_wal())"
    )
    eventually(lambda: (place.home / f"wal/{piece}.gz").exists())
    wal = place.home / "damaged"
    subprocess.run(["cp", "-a", place.home / "wal", wal], check=True)
    content = (wal / f"{piece}.gz").read_bytes()
    (wal / f"{piece}.gz").write_bytes(content[: len(content) // 2])
    with place.copy("refused") as there:
        settings = replace(there, wal_archive=str(wal))
        with pytest.raises(CannotRun, match=f'could not restore file "{piece}" from archive'):
            restore(settings, house(), Namespace(backup=str(taken.backup.path), until="latest"))
        assert not there.data.exists()
    shutil.rmtree(wal)


@pytest.fixture
def spoilt(place: Place, taken: Taken) -> Iterator[Path]:
    """A copy of the backup, to be broken."""
    path = place.home / "spoilt"
    subprocess.run(["cp", "-a", taken.backup.path, path], check=True)
    yield path
    shutil.rmtree(path)


def flip(path: Path) -> None:
    """One bit of a file is another one."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def says(path: Path, **facts: Any) -> None:
    """The mark says something else."""
    mark = path / MARK
    mark.write_text(json.dumps({**json.loads(mark.read_text()), **facts}))


def test_a_damaged_backup_is_refused_by_the_name_of_the_file(place: Place, spoilt: Path) -> None:
    table = next(path for path in spoilt.glob("postgres/base/*/1259"))
    flip(table)
    named = f"{table.relative_to(spoilt)} is not what was written"
    assert named in refusal(place, spoilt)
    flip(table)
    attachment = next(path for path in spoilt.glob("files/*/*/*"))
    flip(attachment)
    assert f"{attachment} is not what was written" in refusal(place, spoilt)
    attachment.unlink()
    assert f"{attachment} is missing" in refusal(place, spoilt)


def test_a_backup_of_a_newer_weft_or_another_postgresql_is_refused(
    place: Place, spoilt: Path
) -> None:
    says(spoilt, schema="99991231_2359")
    assert "last used by a newer Weft" in refusal(place, spoilt)
    says(spoilt, schema=None, postgres=14)
    assert "made by PostgreSQL 14" in refusal(place, spoilt)
    says(spoilt, form=2)
    assert "was made by a newer Weft" in refusal(place, spoilt)


def test_a_directory_that_holds_anything_is_left_alone(
    place: Place, taken: Taken, tmp_path: Path
) -> None:
    (tmp_path / "cat.jpg").write_bytes(b"meow")
    settings = replace(place.settings, data=tmp_path)
    with pytest.raises(CannotRun, match="is not empty"):
        restore_into(settings, house(), taken.backup, hear=quiet)
    assert [path.name for path in tmp_path.iterdir()] == ["cat.jpg"]


def weft(place: Place, *words: object, **environment: str) -> subprocess.Popen[str]:
    """A command beside the running server."""
    return subprocess.Popen(
        [*WEFT, *map(str, words)], cwd=CHECKOUT, env={**place.server.environment, **environment},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def ended(process: "subprocess.Popen[str]") -> tuple[int, str, str]:
    """How it ended, and what it said."""
    out, errors = process.communicate(timeout=120)
    return process.returncode, out, errors


def test_a_backup_that_is_killed_harms_nobody_and_the_next_one_tidies_up(
    place: Place, taken: Taken
) -> None:
    first = weft(place, "backup", place.backups)
    eventually(lambda: list(place.backups.glob(f"{HALF}*/postgres/*")))
    os.kill(first.pid, signal.SIGKILL)
    ended(first)
    (half,) = place.backups.glob(f"{HALF}*")
    assert "is no backup, or one that broke off" in refusal(place, half)
    assert place.says("/tasks", {"name": "On we go", "projects": [place.project]})
    old = next(taken.backup.path.glob("files/*/*/*"))
    same = (old.stat().st_ino, hashlib.sha256(old.read_bytes()).hexdigest())
    code, out, errors = ended(weft(place, "backup", place.backups, "--keep", "1"))
    assert (code, errors.splitlines()[-1:]) == (0, ["  files are read again"]), errors
    (kept,) = backups_in(place.backups)
    assert f"Backed up into {kept.path} (" in out
    assert f"Removed {taken.backup.path}." in out
    assert not half.exists()
    # What the earlier one held was linked to, and is there after it has gone.
    new = next(kept.path.glob("files/*/*/*"))
    assert (new.stat().st_ino, hashlib.sha256(new.read_bytes()).hexdigest()) == same
    pieces = [path.name for path in (place.home / "wal").glob("0000*.gz")]
    assert pieces != []
    assert [name for name in pieces if name[8:24] < kept.about.wal[8:24]] == []


def test_an_archive_of_a_server_at_work_becomes_a_server_and_a_workspace_of_another(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    path = place.home / "all.weft"
    code, out, errors = ended(weft(place, "export", "--everything", path))
    assert (code, stat.S_IMODE(path.stat().st_mode)) == (0, 0o600), errors
    assert f"Archived 1 workspace into {path}: " in out
    assert "Passwords, tokens and other secrets are not in it" in out
    with place.copy("unpacked") as there:
        assert restore(there, house(), Namespace(backup=str(path), until=None)) == 0
        assert "Restored 1 workspace of 20" in capsys.readouterr().out
        with start_server(there.data) as server:
            given = json.loads(server.weft("token", "create", "--email", place.ada.email, "--json"))
            ada = replace(place.ada, token=given["token"])
            assert answers(server, place, ada) == answers(place.server, place, place.ada)
            assert fetched(server, ada, place.attachment) == PICTURE
            words = ("--email", ada.email, "--name", ada.name, "--workspace", "Loom")
            server.weft("user", "create", *words, "--password", PASSWORD)
            asked = {"data": {"email": ada.email, "password": PASSWORD}}
            signed = httpx.post(f"{server.base_url}/api/weft/1/sessions", json=asked, timeout=30)
            assert signed.status_code == 201, signed.text
            said = server.weft("restore", str(path))
            assert f"The workspace {ada.workspace_gid} is " in said
            assert "left out" not in said
            homes = asks(server, ada, "/api/1.0/workspaces")
            assert [home["name"] for home in homes] == ["Loom", "Loom"]
            dsn = dsn_of(there.data)
            eventually(lambda: ask(dsn, QUESTIONS["log rows without a number"]) == 0)
            assert wrong(dsn, *TOLD_TWICE, "tasks without an answer") == {}


def test_what_cannot_be_done_is_said_in_a_sentence(place: Place) -> None:
    def refused(settings: Settings, where: object = None, keep: int | None = None) -> str:
        asked = Namespace(place=where and str(where), keep=keep, drill=False)
        with pytest.raises(CannotRun) as complaint:
            back_up(settings, house(), asked)
        return str(complaint.value)

    theirs = replace(place.settings, database_url="postgresql://db.example.com/weft")
    assert "use that server's tools" in refused(theirs)
    ours = place.settings
    assert "is part of what is backed up" in refused(ours, place.data / "postgres/x")
    assert "is there already, and is no directory" in refused(ours, place.data / "weft.json")
    assert "--keep must be 1 or more" in refused(ours, keep=0)
    assert "no embedded database" in refused(replace(ours, data=place.home / "nowhere"))
    with pytest.raises(CannotRun, match="Weft is running on"):
        move_database(ours, house(), Namespace(url="postgresql://db.example.com/weft"))


def test_the_database_moves_to_another_postgresql(
    place: Place, restored: Restored, capsys: pytest.CaptureFixture[str]
) -> None:
    """To an older one, whose own count of transactions is far behind; the log goes on all the
    same.
    """
    settings = restored.settings
    ours = cluster(settings)
    asyncio.run(_counted_on(ours.start(), 20_000))
    ours.stop()
    with temporary_cluster(OLDER if OLDER.is_dir() else None) as dsn:
        ask(dsn, "CREATE TABLE mine AS SELECT 7 AS n")
        with pytest.raises(CannotRun, match="is not empty: it holds 1 tables"):
            move_database(settings, house(), Namespace(url=dsn))
        ask(dsn, f"CREATE TABLE {UNFINISHED} ()")  # as if that were left of an earlier move
        capsys.readouterr()
        assert move_database(settings, house(), Namespace(url=dsn)) == 0
        assert "all sums agree" in capsys.readouterr().out
        assert ask(dsn, "SELECT to_regclass('mine') IS NULL")
        environment = {"WEFT_DATABASE_URL": dsn}
        with start_server(settings.data, settings=environment) as server:
            task = asks(server, place.ada, f"/api/1.0/tasks/{place.task}")
            assert task["name"] == "Warp"
            assert fetched(server, place.ada, place.attachment) == PICTURE
            moved = replace(place, server=server)
            gid = moved.says("/tasks", {"name": "Here as well", "projects": [place.project]})
            eventually(lambda: _numbered(moved, gid))
            assert wrong(dsn) == {}


def _numbered(place: Place, gid: str) -> Any:
    found = place.asks("/api/weft/1/history", resource=gid)
    return found if all(change["seq"] for change in found) else None


async def _counted_on(dsn: str, number: int) -> None:
    connection = await asyncpg.connect(dsn)
    try:
        await count_past(connection, number)
    finally:
        await connection.close()
