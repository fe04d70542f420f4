"""Figures for whoever watches: read as Prometheus reads them, and they move with what happens."""

import re
from datetime import UTC, datetime, timedelta

import httpx

from tests.listening import listening
from tests.work.making import project, task
from tests.world import World
from weft.doors.figures import count_connections, measure
from weft.doors.observing import Observing
from weft.kernel.database import Database
from weft.kernel.feed import relay
from weft.kernel.metrics import render


def figure(name: str) -> float:
    """One line of what Prometheus reads."""
    found = re.search(rf"^{re.escape(name)} (\S+)$", render().decode(), re.MULTILINE)
    assert found, name
    return float(found[1])


async def test_connections_are_counted_by_what_they_do(database_url: str) -> None:
    base = Database(database_url, size=1)
    await base.open()
    busy = 'weft_database_connections{pool="main",state="busy"}'
    idle = 'weft_database_connections{pool="main",state="idle"}'
    count_connections(base)
    assert (figure(busy), figure(idle)) == (0, 1)
    async with base.transaction():
        count_connections(base)
        assert (figure(busy), figure(idle)) == (1, 0)
    await base.close()


async def test_a_log_that_nobody_numbers_lags(world: World) -> None:
    ada = await world.person("Ada")
    while await relay(world.base):
        pass
    rows, age = 'weft_log_lag_rows{consumer="relay"}', 'weft_log_lag_seconds{consumer="relay"}'
    await measure(world.base, datetime.now(UTC))
    assert (figure(rows), figure(age)) == (0, 0)
    await task(ada, "Top", await project(ada, world))
    await measure(world.base, datetime.now(UTC) + timedelta(hours=1))
    assert figure(rows) > 0
    assert figure(age) > 3_500
    while await relay(world.base):
        pass
    await measure(world.base, datetime.now(UTC))
    assert (figure(rows), figure(age)) == (0, 0)


async def test_runs_are_counted_by_their_state(world: World) -> None:
    before = "SELECT count(*) AS n FROM runs WHERE status = 'waiting'"
    known = (await world.rows(before))[0]["n"]
    new = """INSERT INTO runs (workspace_gid, gid, kind, due_at, created_at)
    VALUES ($1, $2, 'test', now(), now())"""
    await world.base.row(new, int(world.workspace), int(world.workspace) + 7)
    await measure(world.base, datetime.now(UTC))
    assert figure('weft_runs{status="waiting"}') == known + 1
    done = "UPDATE runs SET status = 'failed', finished_at = now() WHERE workspace_gid = $1"
    await world.base.row(done, int(world.workspace))
    await measure(world.base, datetime.now(UTC))
    assert figure('weft_runs{status="waiting"}') == known
    assert figure('weft_runs{status="failed"}') >= 1


async def test_open_streams_are_counted(world: World, address: str) -> None:
    ada = await world.person("Ada")
    before = figure("weft_streams")
    async with listening(ada, address), listening(ada, address):
        assert figure("weft_streams") == before + 2


async def test_an_answer_says_where_its_time_went(world: World) -> None:
    ada = await world.person("Ada")
    watched = httpx.ASGITransport(Observing(world.transport.app))
    headers = {"authorization": f"Bearer {ada.token}"}
    async with httpx.AsyncClient(
        transport=watched, base_url="http://weft.test", headers=headers
    ) as client:
        answer = await client.get("/api/1.0/users/me")
    spans = dict(span.split(";dur=") for span in answer.headers["server-timing"].split(", "))
    assert list(spans) == ["db", "auth", "total"]
    assert 0 < float(spans["db"]) <= float(spans["total"])
