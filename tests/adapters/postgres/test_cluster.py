"""This module is about what our PostgreSQL promises to whoever runs Weft."""

import json
import os
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import asyncpg
import pytest

from tests.adapters.postgres.ordinary import (
    as_ordinary_user,
    home_of_ordinary_user,
    nobody,
    programs_for_everyone,
)
from weft.adapters.postgres import Cluster, ClusterError, Footprint, temporary_cluster
from weft.adapters.postgres.binaries import find, within_reach
from weft.adapters.postgres.postmaster import ended, inhabitants

Make = Callable[[Path], Cluster]
LIMIT = 60
REPOSITORY = Path(__file__).parents[3]
HOLD_A_CLUSTER = """
import sys
from pathlib import Path
from weft.adapters.postgres import Cluster
cluster = Cluster(Path(sys.argv[1]), sys.argv[2] or None)
cluster.start()
print(cluster.pid, flush=True)
sys.stdin.read()
"""

pytestmark = pytest.mark.database


async def ask(dsn: str, question: str) -> object:
    connection = await asyncpg.connect(dsn, timeout=LIMIT)
    try:
        return await connection.fetchval(question)
    finally:
        await connection.close()


async def told(dsn: str, *statements: str) -> None:
    connection = await asyncpg.connect(dsn, timeout=LIMIT)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


def held_elsewhere(path: Path, bin_dir: Path | None) -> tuple[subprocess.Popen[str], int]:
    """Start a cluster from another process and return that process and the server's pid."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD_A_CLUSTER, str(path), str(bin_dir or "")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=REPOSITORY,
    )
    assert holder.stdout is not None
    return holder, int(holder.stdout.readline())


def killed(holder: subprocess.Popen[str]) -> None:
    holder.kill()
    holder.communicate(timeout=LIMIT)


def swept(data: Path) -> None:
    """Do what a cleaner of temporary files does to a socket."""
    lines = (data / "postgres" / "postmaster.pid").read_text().splitlines()
    for file in Path(lines[4]).iterdir():
        file.unlink()


def owner_of_process(pid: int | None) -> int:
    return Path(f"/proc/{pid}").stat().st_uid


async def test_a_first_start_makes_a_database_of_weft_s_own(home: Path, make: Make) -> None:
    dsn = make(home / "data").start()
    assert await ask(dsn, "SELECT current_user || '@' || current_database()") == "weft@weft"
    assert await ask(dsn, "SELECT rolsuper FROM pg_roles WHERE rolname = 'weft'") is False


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("jit", "off"),
        ("fsync", "on"),
        ("synchronous_commit", "on"),
        ("full_page_writes", "on"),
        ("data_checksums", "on"),
        ("listen_addresses", ""),
        ("server_encoding", "UTF8"),
        ("TimeZone", "UTC"),
        ("max_connections", "100"),
    ],
)
async def test_the_server_keeps_its_promises(kept: str, setting: str, value: str) -> None:
    assert await ask(kept, f"SELECT current_setting('{setting}')") == value


async def test_text_sorts_by_code_point_and_knows_capitals(kept: str) -> None:
    assert await ask(kept, "SELECT 'Z' < 'a' AND lower('ÉÄ') = 'éä'") is True


async def test_what_was_written_is_there_after_a_stop_and_a_start(home: Path, make: Make) -> None:
    cluster = make(home / "data")
    await told(cluster.start(), "CREATE TABLE kept (n int)", "INSERT INTO kept VALUES (7)")
    cluster.stop()
    assert not cluster.is_running()
    assert await ask(cluster.start(), "SELECT n FROM kept") == 7


def test_a_stop_leaves_no_process_and_no_socket(home: Path, make: Make) -> None:
    cluster = make(home / "data")
    socket = Path(cluster.start().partition("host=")[2])
    assert socket.is_dir()
    cluster.stop()
    assert inhabitants(cluster.data) == []
    assert not socket.exists()


def test_nobody_else_can_read_the_directories(home: Path, make: Make) -> None:
    cluster = make(home / "data")
    socket = Path(cluster.start().partition("host=")[2])
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (home / "data", cluster.data, socket)]
    assert modes == [0o700, 0o700, 0o700]


def test_a_directory_that_was_left_open_is_closed(home: Path, make: Make) -> None:
    (home / "data").mkdir(mode=0o755)
    make(home / "data").start()
    assert stat.S_IMODE((home / "data").stat().st_mode) == 0o700


def test_a_directory_of_somebody_else_s_files_is_left_alone(home: Path, make: Make) -> None:
    (home / "photos").mkdir(mode=0o755)
    (home / "photos" / "cat.jpg").write_bytes(b"meow")
    with pytest.raises(ClusterError, match="is not empty and was not made by Weft"):
        make(home / "photos").start()
    assert stat.S_IMODE((home / "photos").stat().st_mode) == 0o755


def test_a_second_weft_is_refused_by_name_of_the_first(
    home: Path, make: Make, bin_dir: Path | None
) -> None:
    holder, _ = held_elsewhere(home / "data", bin_dir)
    with pytest.raises(ClusterError, match=rf"Another Weft \(process {holder.pid}\) already uses"):
        Cluster(home / "data", bin_dir).start()
    killed(holder)
    make(home / "data").start()


async def test_a_server_that_outlived_its_weft_is_adopted(
    home: Path, make: Make, bin_dir: Path | None
) -> None:
    holder, server = held_elsewhere(home / "data", bin_dir)
    killed(holder)
    cluster = make(home / "data")
    dsn = cluster.start()
    assert cluster.pid == server
    assert await ask(dsn, "SELECT 1") == 1
    cluster.stop()
    assert ended(server, within=0)


async def test_a_server_whose_socket_was_swept_away_is_replaced(
    home: Path, make: Make, bin_dir: Path | None
) -> None:
    holder, server = held_elsewhere(home / "data", bin_dir)
    killed(holder)
    swept(home / "data")
    cluster = make(home / "data")
    assert await ask(cluster.start(), "SELECT 1") == 1
    assert cluster.pid != server


async def test_a_killed_server_is_revived_with_every_committed_row(home: Path, make: Make) -> None:
    cluster = make(home / "data")
    dsn = cluster.start()
    await told(dsn, "CREATE TABLE kept (n int)", "INSERT INTO kept VALUES (7)")
    assert cluster.pid is not None
    os.kill(cluster.pid, signal.SIGKILL)
    assert ended(cluster.pid, within=LIMIT)
    cluster.revive()
    assert cluster.dsn == dsn
    assert await ask(dsn, "SELECT n FROM kept") == 7


async def test_everything_killed_at_once_starts_again(
    home: Path, make: Make, bin_dir: Path | None
) -> None:
    holder, server = held_elsewhere(home / "data", bin_dir)
    os.kill(server, signal.SIGKILL)
    killed(holder)
    assert await ask(make(home / "data").start(), "SELECT 1") == 1


async def test_a_pid_file_that_names_a_stranger_is_no_obstacle(home: Path, make: Make) -> None:
    cluster = make(home / "data")
    cluster.start()
    cluster.stop()
    (cluster.data / "postmaster.pid").write_text(f"{os.getppid()}\n{cluster.data}\n")
    assert await ask(cluster.start(), "SELECT 1") == 1


def test_a_server_whose_files_were_deleted_ends_all_the_same(home: Path, make: Make) -> None:
    cluster = make(home / "data")
    cluster.start()
    server = cluster.pid
    shutil.rmtree(home / "data")
    cluster.stop()
    assert server is not None
    assert ended(server, within=0)


async def test_long_paths_work(home: Path, make: Make) -> None:
    deep = home.joinpath(*["a-directory-with-a-long-name" * 3] * 11, "data")
    assert len(str(deep)) > 900
    assert await ask(make(deep).start(), "SELECT 1") == 1


async def test_a_path_too_long_for_a_socket_works(home: Path, make: Make) -> None:
    assert await ask(make(home / ("d" * 150)).start(), "SELECT 1") == 1


def test_the_directory_remembers_its_versions(home: Path, make: Make, bin_dir: Path | None) -> None:
    cluster = make(home / "data")
    cluster.start()
    cluster.remember_schema("20260101_0900")
    assert cluster.footprint() == Footprint(find(bin_dir).major, "20260101_0900")


def test_a_directory_of_another_major_is_refused(home: Path, make: Make) -> None:
    cluster = make(home / "data")
    cluster.start()
    cluster.stop()
    (home / "data" / "weft.json").write_text(json.dumps({"postgres": 14, "schema": None}))
    with pytest.raises(ClusterError, match="was made by PostgreSQL 14"):
        cluster.start()


def test_an_archive_that_is_lost_is_told_in_a_sentence_and_hinders_no_later_start(
    home: Path, bin_dir: Path | None
) -> None:
    (home / "disk").touch()
    cluster = Cluster(home / "data", bin_dir, wal_archive=home / "disk/wal")
    try:
        with pytest.raises(ClusterError, match="WEFT_WAL_ARCHIVE"):
            cluster.start()
        (home / "disk").unlink()
        cluster.start()
        assert cluster.is_running()
    finally:
        cluster.stop()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can hide a directory from PostgreSQL")
async def test_root_may_keep_data_below_directories_closed_to_others(
    home: Path, make: Make
) -> None:
    (home / "root").mkdir(mode=0o700)
    cluster = make(home / "root" / "data")
    assert await ask(cluster.start(), "SELECT 1") == 1
    assert owner_of_process(cluster.pid) != 0
    assert (home / "root").stat().st_uid == 0
    assert stat.S_IMODE((home / "root").stat().st_mode) == 0o700


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can hide a directory from PostgreSQL")
def test_programs_below_a_closed_directory_are_copied_within_reach(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared, hidden = home / "shared", home / "root"
    monkeypatch.setattr("weft.adapters.postgres.binaries.SHARED_ROOT", shared)
    hidden.mkdir(mode=0o700)
    closed = find(None)
    package = closed.directory.parent.parent
    shutil.copytree(package, hidden / package.name, symlinks=True)
    shutil.copytree(package.with_name(f"{package.name}.libs"), hidden / f"{package.name}.libs")
    programs = hidden / closed.directory.relative_to(package.parent)
    chosen = within_reach(type(closed)(programs, closed.version), nobody())
    assert chosen.directory.is_relative_to(shared)
    answer = subprocess.run(
        [chosen.program("initdb"), "--version"],
        capture_output=True,
        text=True,
        cwd="/",
        timeout=LIMIT,
        user=nobody().uid,
        group=nobody().gid,
        extra_groups=[],
    )
    assert closed.version in answer.stdout


def test_an_ordinary_user_needs_no_rights(home: Path, bin_dir: Path | None) -> None:
    place = home_of_ordinary_user(home / "user")
    programs = programs_for_everyone(bin_dir)

    def life() -> tuple[bool, bool]:
        cluster = Cluster(place / "data", programs)
        cluster.start()
        ran = cluster.is_running()
        cluster.stop()
        return ran, cluster.is_running()

    assert as_ordinary_user(life) == (True, False)


def test_a_directory_of_another_user_is_refused_with_a_sentence(home: Path, make: Make) -> None:
    cluster = make(home / "data")
    cluster.start()
    cluster.stop()

    def trespass() -> str:
        with pytest.raises(ClusterError) as refusal:
            Cluster(home / "data").start()
        return str(refusal.value)

    assert "belongs to another user" in as_ordinary_user(trespass)


def test_a_temporary_cluster_ends_with_the_process_that_made_it(bin_dir: Path | None) -> None:
    script = (
        "import os, sys\n"
        "from weft.adapters.postgres import temporary_cluster\n"
        "with temporary_cluster(sys.argv[1] or None) as dsn:\n"
        "    print(dsn, flush=True)\n"
        "    sys.stdin.read()\n"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, str(bin_dir or "")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=REPOSITORY,
    )
    assert holder.stdout is not None
    socket = Path(holder.stdout.readline().strip().partition("host=")[2])
    pid = int((socket / ".s.PGSQL.5432.lock").read_text().splitlines()[0])
    killed(holder)
    assert ended(pid, within=LIMIT)


async def test_a_temporary_cluster_lets_tests_make_databases(bin_dir: Path | None) -> None:
    with temporary_cluster(bin_dir) as dsn:
        await told(dsn, "CREATE DATABASE another")
