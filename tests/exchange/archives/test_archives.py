"""An archive holds everything of a server that is data: an empty server that takes it answers as
the first one did, and one at work gets it beside what it has.
"""

import json
import re
import zipfile
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.exchange.archives.conftest import FAR, Beside, Copy, Original, Told
from tests.exchange.archives.yard import Server, serving
from weft.doors import catalog
from weft.exchange.archives.carriage import CARRIAGES, Sort
from weft.exchange.archives.numbering import STEP
from weft.identity.founding import found_workspace
from weft.kernel.database import Connection
from weft.std.gid import Kind

pytestmark = [pytest.mark.database, pytest.mark.xdist_group("archives")]
# When somebody was last here, sessions and tokens tell, which are not carried; a place in a feed
# or in a list is signed for one server.
OWN = re.compile(r'"(last_seen_at|sync|offset|path|uri)":("[^"]*"|null)')
SIGNED = re.compile(r"/blobs/[\w-]+")
MAIL = re.compile(r"[\w.+-]+@[\w.-]+")
LOGGED = """INSERT INTO log (workspace_gid, at, tx, resource, resource_gid, action, changes, scopes,
 readers_before, readers, cause, origin)
VALUES ($1, $2, $3::text::xid8, 'workspace', $1, 'changed', '{}', '{}', '{}', '{}', 'x', 'x')"""
TOLD = """SELECT f.seq, l.id, l.tx::text FROM feed f JOIN log l USING (workspace_gid, id)
WHERE f.workspace_gid = $1 ORDER BY f.seq"""
LONG = re.compile(r"[0-9]{7,19}")


def bare(answer: httpx.Response) -> tuple[int, str]:
    """An answer without what is a server's own."""
    return answer.status_code, OWN.sub(r'"\1":"…"', answer.text)


def test_an_empty_server_answers_everybody_as_the_first_one_did(told: list[Told]) -> None:
    pairs = [(each.question.path, bare(each.first), bare(each.copied)) for each in told]
    assert [pair for pair in pairs if pair[1] != pair[2]] == []
    assert sum(each.first.status_code == 200 for each in told) > 100


async def test_its_files_hold_what_they_held(original: Original, copy: Copy) -> None:
    assert copy.made.files > 0
    assert held(copy.server) == {key: held(original.server)[key] for key in held(copy.server)}


def held(server: Server) -> dict[str, bytes]:
    """What lies under which key."""
    files = (path for path in server.files.rglob("*") if path.is_file())
    return {str(path.relative_to(server.files)): path.read_bytes() for path in files}


async def test_whatever_is_made_next_is_called_what_nothing_is_called(
    original: Original, copy: Copy
) -> None:
    await copy.server.base.stock()
    fresh = copy.server.base.gid(Kind.TASK, 1)
    assert fresh // STEP > original.packed.manifest.highest


async def test_without_being_told_to_it_carries_no_credentials(original: Original) -> None:
    with zipfile.ZipFile(original.path) as zipped:
        users = zipped.read("tables/users.jsonl").decode()
        names = {name.removeprefix("tables/").removesuffix(".jsonl") for name in zipped.namelist()}
    kept = {name for name, one in CARRIAGES.items() if one.sort is not Sort.DATA}
    assert '"password"' not in users
    assert names & kept == set()


def test_beside_others_everything_is_the_same_under_other_names(
    told: list[Told], beside: Beside
) -> None:
    names = beside.numbering.text
    pairs = [(t.question.path, sealed(names, t.first), sealed(str, t.moved)) for t in told]
    assert [pair for pair in pairs if pair[1] != pair[2]] == []


def sealed(by: Callable[[str], str], answer: httpx.Response) -> tuple[int, Any]:
    """An answer in other names, in no order: whoever is known has a name of another time, and
    seals hide theirs.
    """
    status, text = bare(answer)
    text = by(SIGNED.sub("/blobs/…", text))
    return status, orderless(json.loads(text)) if text.startswith("{") else text


def orderless(value: Any) -> Any:
    """A document whose lists are sorted."""
    match value:
        case dict():
            return {key: orderless(each) for key, each in value.items()}
        case list():
            return sorted(map(orderless, value), key=str)
        case _:
            return value


async def test_nothing_is_called_there_as_it_was_called_before(beside: Beside) -> None:
    homes = [*beside.made.workspaces.values()]
    found = Counter[str]()
    for name, table in catalog.METADATA.tables.items():
        home = "gid" if name == "workspaces" else "workspace_gid"
        if home in table.c:
            asked = f"SELECT t::text AS row FROM {name} t WHERE {home} = ANY ($1::bigint[])"
            for row in await beside.server.base.rows(asked, homes):
                digits = map(int, LONG.findall(MAIL.sub("", row["row"])))
                found[name] += any(map(beside.numbering.is_ours, digits))
    assert {name: times for name, times in found.items() if times} == {}
    assert len(found) > 50


async def test_whoever_is_known_there_is_who_they_are_and_belongs_to_it_too(
    original: Original, beside: Beside
) -> None:
    rows = await beside.server.base.rows(
        "SELECT workspace_gid FROM workspace_memberships WHERE user_gid = $1", beside.known
    )
    there = beside.made.workspaces[int(original.house.world.workspace)]
    assert beside.made.people == 1
    assert {row["workspace_gid"] for row in rows} == {beside.own, there}


async def test_what_nobody_had_numbered_is_numbered_where_others_are_at_work(
    blank: str, now: datetime, tmp_path: Path
) -> None:
    async with (
        serving(blank, "behind", tmp_path, now) as server,
        serving(blank, "ahead", tmp_path, now) as target,
    ):
        home = await found_workspace(server.base, name="Loom", now=now)
        for tx in ("7", "9", "8"):
            await server.base.row(LOGGED, home, now, tx)
        await server.packed(tmp_path / "behind.weft")
        await target.base.row("SELECT setval('gids', $1)", FAR)
        await found_workspace(target.base, name="Other", now=now)
        made = await target.takes(tmp_path / "behind.weft")
        rows = await target.base.rows(TOLD, made.workspaces[home])
    assert [(row["seq"], row["id"], row["tx"]) for row in rows] == [
        (1, 1, "0"), (2, 3, "0"), (3, 2, "0")
    ]  # fmt: skip


class PowerCut(Exception):
    """The light goes out."""


async def test_a_restore_that_breaks_off_leaves_the_server_empty_and_may_be_done_again(
    blank: str, original: Original, now: datetime, tmp_path: Path
) -> None:
    async def fail(_: Connection, __: int) -> None:
        raise PowerCut

    async with serving(blank, "broken", tmp_path, now) as server:
        with pytest.raises(PowerCut):
            await server.takes(original.path, fail)
        assert await server.base.value("SELECT count(*) FROM users") == 0
        assert await server.base.value("SELECT count(*) FROM log") == 0
        made = await server.takes(original.path)
    assert made.workspaces.keys() == set(made.workspaces.values())
