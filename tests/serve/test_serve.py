"""This module is about what `weft serve` promises to whoever starts and stops it."""

import json
import os
import pwd
import re
import signal
import socket
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.serve.conftest import Pair, Standing
from tests.serve.tree import (
    LIMIT,
    REPOSITORY,
    Tree,
    command_line,
    descendants,
    eventually,
    get,
    lives,
    proportional_memory,
)
from weft.adapters.postgres import account, temporary_cluster
from weft.kernel.migrating import newest_version

Serve = Callable[..., Tree]
pytestmark = pytest.mark.database
IDLE_MEMORY = 300 << 20
# What stands is begun once: by one process of the run.
STANDING = pytest.mark.xdist_group("standing")
PAIR = pytest.mark.xdist_group("pair")


def server_pid(home: Path) -> int:
    return int((home / "data/postgres/postmaster.pid").read_text().splitlines()[0])


@STANDING
def test_it_says_where_it_is_ready_and_answers_there(standing: Standing) -> None:
    assert standing.address.startswith("http://127.0.0.1:")
    assert get(standing.address + "/healthz")[0] == 200
    assert get(standing.address + "/readyz")[0] == 200


@STANDING
def test_the_set_up_link_leads_to_where_it_serves(standing: Standing) -> None:
    said = standing.tree.said
    assert [line for line in said if f" {standing.address}/set-up?" in line] != []


@STANDING
def test_every_answer_carries_its_id_and_its_time(standing: Standing) -> None:
    _, headers, _ = get(standing.address + "/healthz")
    assert len(headers["x-request-id"]) >= 8
    assert "total;dur=" in headers["server-timing"]


@pytest.mark.parametrize("message", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_whole_tree(serve: Serve, home: Path, message: signal.Signals) -> None:
    tree = serve()
    tree.ready()
    server = server_pid(home)
    assert {server} < tree.family
    code, complaints = tree.told(message)
    assert code == 0
    assert '"level": "error"' not in complaints
    assert "Traceback" not in complaints
    assert list(filter(lives, tree.family)) == []
    assert not (home / "data/postgres/postmaster.pid").exists()


def test_a_signal_during_the_first_start_leaves_nothing_behind(serve: Serve, home: Path) -> None:
    tree = serve()
    eventually((home / "data/weft.lock").exists)
    code, _ = tree.told(signal.SIGTERM)
    assert code == 0
    assert list(filter(lives, tree.family)) == []


@STANDING
def test_a_second_weft_on_the_same_data_is_refused_by_name(standing: Standing, weft: Serve) -> None:
    first, database = standing.tree.process.pid, standing.postgres
    code, complaint = weft("serve", "--port", 0, "--data", standing.data).ended()
    assert code == 1
    assert f"Another Weft (process {first}) already uses the data directory" in complaint
    assert lives(first)
    assert (lives(database), standing.postgres) == (True, database)


def test_a_port_in_use_is_refused_before_anything_starts(weft: Serve, home: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, complaint = weft("serve", "--port", port, "--data", home / "data").ended()
    assert code == 1
    assert f"Port {port} on 127.0.0.1 is already in use by another program" in complaint
    assert not (home / "data").exists()


def test_a_killed_weft_takes_its_parts_along_and_its_database_is_adopted(
    serve: Serve, home: Path
) -> None:
    first = serve()
    first.ready()
    server = server_pid(home)
    first.told(signal.SIGKILL)
    parts = [pid for pid in first.family if "weft.doors" in command_line(pid)]
    eventually(lambda: not any(map(lives, parts)))
    assert lives(server)
    second = serve()
    assert get(second.ready() + "/readyz")[0] == 200
    assert server_pid(home) == server
    second.told(signal.SIGTERM)
    assert not lives(server)


@STANDING
def test_a_killed_database_comes_back(standing: Standing) -> None:
    server = standing.postgres
    os.kill(server, signal.SIGKILL)
    kept = standing.data / "postgres/postmaster.pid"
    eventually(lambda: kept.exists() and standing.postgres != server)
    assert get(standing.address + "/readyz")[0] == 200


@STANDING
@pytest.mark.parametrize("part", ["web-process", "worker-process"])
def test_a_killed_part_comes_back(standing: Standing, part: str) -> None:
    before = standing.tree.one(part)
    os.kill(before, signal.SIGKILL)
    eventually(
        lambda: not lives(before) and any(part in command_line(pid) for pid in standing.parts)
    )
    assert get(standing.address + "/healthz")[0] == 200


@PAIR
def test_several_web_processes_share_one_address(pair: Pair) -> None:
    webs = [pid for pid in pair.parts if "web-process" in command_line(pid)]
    assert len(webs) == 2
    os.kill(webs[0], signal.SIGSTOP)
    answers = [get(pair.address + "/healthz")[0] for _ in range(3)]
    os.kill(webs[0], signal.SIGCONT)
    assert answers == [200, 200, 200]


def test_a_database_of_one_s_own_is_used_and_left_running(serve: Serve, home: Path) -> None:
    with temporary_cluster(os.environ.get("WEFT_TEST_PG_BIN")) as dsn:
        tree = serve("--database-url", dsn)
        assert get(tree.ready() + "/readyz")[0] == 200
        assert [pid for pid in tree.family if "postgres" in command_line(pid)] == []
        assert tree.told(signal.SIGTERM)[0] == 0
        assert not (home / "data/postgres").exists()


def test_the_parts_of_a_cluster_run_by_themselves(weft: Serve) -> None:
    with temporary_cluster(os.environ.get("WEFT_TEST_PG_BIN")) as dsn:
        given = {"WEFT_DATABASE_URL": dsn}
        assert weft("migrate", environment=given).ended()[0] == 0
        web, worker = weft("web", "--port", 0, environment=given), weft("worker", environment=given)
        assert get(web.ready() + "/readyz")[0] == 200
        eventually(lambda: descendants(worker.process.pid))
        assert web.told(signal.SIGTERM)[0] == 0
        assert worker.told(signal.SIGTERM)[0] == 0


@pytest.mark.parametrize("command", ["web", "worker", "migrate"])
def test_the_parts_of_a_cluster_ask_for_their_database(weft: Serve, command: str) -> None:
    code, complaint = weft(command).ended()
    assert code == 1
    assert "Name the database: --database-url or WEFT_DATABASE_URL." in complaint


def test_data_of_a_newer_weft_is_refused(serve: Serve, home: Path) -> None:
    (home / "data").mkdir()
    (home / "data/weft.json").write_text(json.dumps({"postgres": None, "schema": "99991231_2359"}))
    code, complaint = serve().ended()
    assert code == 1
    assert "was last used by a newer Weft (schema 99991231_2359)" in complaint
    assert not (home / "data/postgres").exists()


@STANDING
def test_the_data_directory_remembers_its_schema(standing: Standing) -> None:
    assert json.loads((standing.data / "weft.json").read_text())["schema"] == newest_version()


ANSWERED = re.compile(
    r'^weft_requests_total\{method="GET",route="/healthz",status="200"\} (\d+)', re.MULTILINE
)


@PAIR
def test_figures_of_all_processes_are_read_at_one_door(pair: Pair) -> None:
    def answered() -> int:
        found = ANSWERED.search(get(pair.metrics)[2])
        return int(found[1]) if found else 0

    before = answered()
    for _ in range(3):
        get(pair.address + "/healthz")
    eventually(lambda: answered() >= before + 3)
    _, headers, _ = get(pair.metrics)
    assert headers["content-type"].startswith("text/plain")
    for name in (
        'weft_database_connections{pool="main",state="idle"} ',
        "weft_streams 0.0",
        'weft_log_lag_rows{consumer="relay"} 0.0',
        'weft_runs{status="waiting"} 0.0',
    ):
        eventually(lambda name=name: name in get(pair.metrics)[2])


@STANDING
def test_an_idle_tree_is_small(standing: Standing) -> None:
    get(standing.address + "/healthz")
    assert proportional_memory(standing.parts | {standing.tree.process.pid}) < IDLE_MEMORY


def test_no_secret_is_seen_in_the_list_of_processes(serve: Serve) -> None:
    with temporary_cluster(os.environ.get("WEFT_TEST_PG_BIN")) as dsn:
        secret = dsn.replace("weft@", "weft:hunter2@")
        tree = serve(environment={"WEFT_DATABASE_URL": secret})
        tree.ready()
        lines = [command_line(pid) for pid in tree.family | {tree.process.pid}]
        assert [line for line in lines if "hunter2" in line] == []


def owner(pid: int) -> int:
    return Path(f"/proc/{pid}").stat().st_uid


@pytest.fixture
def for_everybody(as_root: None) -> dict[str, Any]:
    """How to start Weft as root with a Python that an ordinary user can run as well."""
    person = pwd.getpwuid(account().uid)
    found = python_for(person)
    if found is None:
        pytest.skip("no Python with our libraries is within reach of an ordinary user")
    python, libraries = found
    return {"python": python, "environment": libraries}


def test_started_by_root_its_parts_are_nobody_special(
    serve: Serve, home: Path, for_everybody: dict[str, Any]
) -> None:
    old = home / "data/files/1/ab/left by root"
    old.parent.mkdir(parents=True)
    old.write_bytes(b"x")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    for_everybody["environment"]["WEFT_METRICS_PORT"] = str(port)
    tree = serve(**for_everybody)
    assert get(tree.ready() + "/readyz")[0] == 200
    weft = account()
    for part in ("web-process", "worker-process"):
        status = Path(f"/proc/{tree.one(part)}/status").read_text()
        words = dict(line.split(":\t", 1) for line in status.splitlines())
        assert words["Uid"].split() == [str(weft.uid)] * 4
        assert words["Gid"].split() == [str(weft.gid)] * 4
        assert words["Groups"].split() == []
        assert int(words["CapEff"], 16) == 0
    assert old.stat().st_uid == (home / "data/files").stat().st_uid == weft.uid
    assert (home / "data").stat().st_uid == 0
    assert (home / "data").stat().st_mode & 0o777 == 0o710
    assert (home / "data/secret.key").stat().st_mode & 0o777 == 0o600
    eventually(lambda: 'route="/readyz"' in get(f"http://127.0.0.1:{port}/metrics")[2])
    code, complaints = tree.told(signal.SIGTERM)
    assert (code, "run as root" in complaints) == (0, False)


def test_a_port_reserved_for_root_is_served_by_nobody_special(
    weft: Serve, home: Path, for_everybody: dict[str, Any]
) -> None:
    port = next(p for p in range(1023, 900, -1) if is_free(p))
    tree = weft("serve", "--port", port, "--data", home / "data", **for_everybody)
    assert get(tree.ready() + "/readyz")[0] == 200
    assert owner(tree.one("web-process")) == account().uid


def is_free(port: int) -> bool:
    with suppress(OSError), socket.create_server(("127.0.0.1", port)):
        return True
    return False


@pytest.mark.usefixtures("as_root")
def test_data_below_a_closed_directory_is_served_by_root_with_a_warning(
    weft: Serve, home: Path
) -> None:
    closed = home / "closed"
    closed.mkdir(mode=0o700)
    tree = weft("serve", "--port", 0, "--data", closed / "data")
    assert get(tree.ready() + "/readyz")[0] == 200
    assert owner(tree.one("web-process")) == 0
    code, complaints = tree.told(signal.SIGTERM)
    assert code == 0
    assert "web and worker processes run as root" in complaints


def python_for(person: pwd.struct_passwd) -> tuple[str, dict[str, str]] | None:
    """Return a Python that a person can run, with our libraries: the suite's may lie in /root."""
    libraries = {"PYTHONPATH": os.pathsep.join([str(REPOSITORY), sysconfig.get_path("purelib")])}
    for python in (sys.executable, "/usr/bin/python3"):
        try:
            done = subprocess.run(
                [python, "-c", "import uvicorn, sqlalchemy, weft.doors.cli.main"],
                env=libraries, cwd="/", capture_output=True, timeout=LIMIT,
                user=person.pw_uid, group=person.pw_gid, extra_groups=[],
            )  # fmt: skip
        except OSError:
            continue
        if done.returncode == 0:
            return python, libraries
    return None


@pytest.mark.usefixtures("as_root")
def test_an_ordinary_user_runs_it_all(weft: Serve, home: Path) -> None:
    person = pwd.getpwnam("nobody")
    found = python_for(person)
    if found is None:
        pytest.skip("no Python with our libraries is within reach of an ordinary user")
    python, libraries = found
    os.chown(home, person.pw_uid, person.pw_gid)
    identity = {"user": person.pw_uid, "group": person.pw_gid, "extra_groups": []}
    tree = weft(
        "serve", "--port", 0, "--data", home / "data",
        python=python, environment={**libraries, "HOME": str(home)}, identity=identity,
    )  # fmt: skip
    assert get(tree.ready() + "/readyz")[0] == 200
    assert Path(f"/proc/{server_pid(home)}").stat().st_uid == person.pw_uid
    assert tree.told(signal.SIGTERM)[0] == 0
    assert list(filter(lives, tree.family)) == []
