"""An archive may come from anybody: what is not whole, or more than it says, is refused in a
sentence before anything is written.
"""

import hashlib
import json
import warnings
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
import pytest_asyncio

from tests.exchange.archives.yard import quiet, serving
from weft.exchange.archives.checking import opened_archive
from weft.exchange.archives.form import Manifest
from weft.identity.founding import add_person, found_workspace
from weft.kernel.migrating import newest_version
from weft.kernel.operating import CannotRun
from weft.std.gid import Kind

pytestmark = [pytest.mark.database, pytest.mark.xdist_group("archives")]
BELOW = "/ab/" + "c" * 32
CONTENT = b"warp and weft"
SUM = hashlib.sha256(CONTENT).hexdigest()
FILE = {"bytes": len(CONTENT), "sha256": SUM}
Members = dict[str, bytes]


def read(path: Path) -> Members:
    """All that lies in it."""
    with zipfile.ZipFile(path) as zipped:
        return {name: zipped.read(name) for name in zipped.namelist()}


def written(path: Path, members: Members) -> Path:
    """The same as a file."""
    with zipfile.ZipFile(path, "w") as zipped:
        for name, content in members.items():
            zipped.writestr(name, content)
    return path


def said(members: Members, /, **words: Any) -> None:
    """Let the manifest say something else."""
    manifest = json.loads(members["manifest.json"]) | words
    members["manifest.json"] = json.dumps(manifest).encode()


def put(members: Members, name: str, content: bytes) -> None:
    """A member with other lines, and the manifest that fits them."""
    manifest = json.loads(members["manifest.json"])
    about = manifest["members"].get(name, {"columns": []})
    about |= {"lines": content.count(b"\n"), "bytes": len(content)}
    manifest["members"][name] = about | {"sha256": hashlib.sha256(content).hexdigest()}
    members[name] = content
    said(members, members=manifest["members"])


def with_manifest(members: Members) -> Members:
    """Only a manifest, which names nothing."""
    manifest = Manifest(
        weft="1", schema=newest_version(), made="", lowest=1, highest=2, workspaces=[], unread=0,
        has_credentials=False, files=0, members={},
    )  # fmt: skip
    members["manifest.json"] = msgspec.json.encode(manifest)
    return members


def hold(members: Members, *, content: bytes = CONTENT, **words: Any) -> None:
    """A file in it, listed with these words."""
    (own,) = json.loads(members["manifest.json"])["workspaces"]
    listed = {"key": own + BELOW} | FILE | words
    put(members, "files.jsonl", json.dumps(listed).encode() + b"\n")
    members[f"files/{SUM}"] = content


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def small(blank: str, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Members]:
    """An archive of a server with one workspace and one person in it."""
    home, now = tmp_path_factory.mktemp("small"), datetime.now().astimezone()
    async with serving(blank, "small", home, now) as server:
        own = await found_workspace(server.base, name="Loom", now=now)
        await add_person(server.base, email="ada@example.com", name="Ada", workspace=own, now=now)
        await server.packed(home / "small.weft")
    return home / "small.weft", read(home / "small.weft")


Damage = Callable[[Members], object]
DAMAGES: dict[str, tuple[Damage, str]] = {
    "a changed row": (
        lambda m: m.update({"tables/users.jsonl": m["tables/users.jsonl"].replace(b"Ada", b"Eve")}),
        "tables/users.jsonl is not what was written",
    ),
    "a row more": (
        lambda m: m.update({"tables/users.jsonl": m["tables/users.jsonl"] * 2}),
        "tables/users.jsonl is not what was written",
    ),
    "a member less": (lambda m: m.pop("tables/tasks.jsonl"), "tables/tasks.jsonl is missing"),
    "a server without people": (
        lambda m: (m.clear(), put(with_manifest(m), "files.jsonl", b"")),
        "tables/users.jsonl is missing",
    ),
    "no list of files": (lambda m: m.pop("files.jsonl"), "files.jsonl is missing"),
    "a stranger": (
        lambda m: m.update({"../../weft.toml": b""}),
        "holds '../../weft.toml', which its manifest does not name",
    ),
    "a table of no name": (
        lambda m: put(m, "tables/../users.jsonl", b""),
        "its manifest names 'tables/../users.jsonl'",
    ),
    "no manifest": (lambda m: m.pop("manifest.json"), "it has no manifest.json"),
    "a manifest of nothing": (
        lambda m: m.update({"manifest.json": b"[" * 100_000}),
        "manifest.json says nothing that one could read",
    ),
    "a newer form": (lambda m: said(m, form=2, weft="9.9"), r"by a newer Weft \(9.9\)"),
    "a newer schema": (lambda m: said(m, schema="29991231_2359"), "by a newer Weft"),
    "another format": (lambda m: said(m, format="other"), "no archive of Weft, but 'other'"),
    "a file nobody names": (
        lambda m: m.update({f"files/{SUM}": CONTENT}),
        f"it holds files/{SUM}, which nothing names",
    ),
    "a file that is missing": (
        lambda m: (hold(m), m.pop(f"files/{SUM}")),
        f"the file {SUM} is missing",
    ),
    "a file of another sum": (lambda m: hold(m, content=CONTENT[::-1]), "not what was written"),
    "a file that never ends": (
        lambda m: hold(m, content=b"\0" * 9_999_999),
        "not what was written",
    ),
    "a file that climbs": (
        lambda m: hold(m, key="../../../weft.toml"),
        "where none may lie",
    ),
    "a file of a workspace that may be another's": (
        lambda m: hold(m, key=f"5000000000{BELOW}"),
        "where none may lie",
    ),
    "a photo that climbs": (
        lambda m: hold(m, key=f"photos/ab/{'a' * 32}/../../../../weft.toml"),
        "where none may lie",
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_is_damaged_is_refused_in_a_sentence(
    small: tuple[Path, Members], damage: str, tmp_path: Path
) -> None:
    members, (harm, sentence) = {**small[1]}, DAMAGES[damage]
    harm(members)
    path = written(tmp_path / "damaged.weft", members)
    with pytest.raises(CannotRun, match=sentence), opened_archive(path) as archive:
        archive.check(quiet)


def test_a_file_that_is_held_and_named_is_none_of_it(
    small: tuple[Path, Members], tmp_path: Path
) -> None:
    hold(members := {**small[1]})
    with opened_archive(written(tmp_path / "whole.weft", members)) as archive:
        assert archive.check(quiet) == len(CONTENT)


@pytest.mark.parametrize("kept", [0, 10, -1_000])
def test_what_was_cut_off_is_refused(
    small: tuple[Path, Members], kept: int, tmp_path: Path
) -> None:
    (path := tmp_path / "cut.weft").write_bytes(small[0].read_bytes()[:kept])
    with (
        pytest.raises(CannotRun, match="no archive of Weft, or one that was cut off"),
        opened_archive(path),
    ):
        raise AssertionError


def test_a_name_that_stands_in_it_twice_is_refused(
    small: tuple[Path, Members], tmp_path: Path
) -> None:
    path = written(tmp_path / "twice.weft", small[1])
    with warnings.catch_warnings(), zipfile.ZipFile(path, "a") as zipped:
        warnings.simplefilter("ignore")
        zipped.writestr("tables/users.jsonl", small[1]["tables/users.jsonl"])
    with pytest.raises(CannotRun, match="twice"), opened_archive(path) as archive:
        archive.check(quiet)


async def test_no_row_gets_into_a_workspace_that_the_archive_does_not_bring(
    blank: str, small: tuple[Path, Members], tmp_path: Path
) -> None:
    now = datetime.now().astimezone()
    async with serving(blank, "visited", tmp_path, now) as server:
        await server.base.row("SELECT setval('gids', 9000000000)")
        own = await found_workspace(server.base, name="Theirs", now=now)
        row = {"workspace_gid": own, "gid": server.base.gid(Kind.TAG, 1), "name": "x"}
        members = {**small[1]}
        put(members, "tables/tags.jsonl", json.dumps(row).encode() + b"\n")
        path = written(tmp_path / "planted.weft", members)
        with pytest.raises(CannotRun, match="a row of tags that is of no workspace in it"):
            await server.takes(path)
        assert await server.base.value("SELECT count(*) FROM tags") == 0
        assert await server.base.value("SELECT count(*) FROM users") == 0
