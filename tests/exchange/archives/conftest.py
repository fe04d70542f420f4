"""A server with a lively demo and one of everything, packed; and what it was unpacked into."""

import re
from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
import pytest_asyncio

from tests.asking import Ask
from tests.exchange.archives.yard import Server, gids_of, make_blank, questions, serving
from tests.seeded import House, open_house
from weft.doors import catalog
from weft.doors.inside import Inside
from weft.exchange.archives.numbering import STEP, Numbering
from weft.exchange.archives.packing import Packed
from weft.exchange.archives.unpacking import Unpacked
from weft.exchange.seeding.demo import make_demo
from weft.identity.founding import add_person, found_workspace
from weft.kernel.access import bucket_of_workspace
from weft.kernel.feed import consume, enrol, relay

FAR = 9_000_000_000
GIDS = re.compile(r"[0-9]{12,19}")
PEOPLE = """SELECT workspace_gid, array_agg(user_gid ORDER BY n) AS people FROM (
 SELECT DISTINCT ON (workspace_gid, n) workspace_gid, user_gid,
  CASE WHEN is_admin THEN 1 WHEN kind = 'member' THEN 2 ELSE 3 END AS n
 FROM workspace_memberships ORDER BY workspace_gid, n, gid) p GROUP BY workspace_gid"""


@dataclass
class Original:
    """What was packed, and where to."""

    server: Server
    house: House
    path: Path
    packed: Packed
    people: Mapping[int, Sequence[int]]
    """An admin, a member and a guest of each workspace, by its bucket."""

    things: Mapping[str, list[str]]

    def asker(self, question: Ask, number: int) -> int:
        """Who asks it: somebody of the workspace that it is about, each in turn."""
        of = [int(gid) % 1024 for gid in GIDS.findall(f"{question.places}{question.query}")]
        everybody = [gid for people in self.people.values() for gid in people]
        among = self.people[of[0]] if of and of[0] else everybody
        return among[number % len(among)]


@dataclass
class Copy:
    """What it was unpacked into."""

    server: Server
    made: Unpacked


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def blank(cluster: str) -> str:
    await make_blank(cluster)
    return cluster


@pytest.fixture(scope="module")
def now() -> datetime:
    return datetime.now(UTC)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def original(
    blank: str, now: datetime, tmp_path_factory: pytest.TempPathFactory
) -> AsyncGenerator[Original]:
    home = tmp_path_factory.mktemp("archives")
    async with serving(blank, "original", home, now) as server:
        clock, base = server.clock, server.base
        await make_demo(
            base, Inside(base, clock), clock, now=now, password="…", arrivals=catalog.ARRIVALS
        )
        async with open_house(base, "Zarafan") as house:
            server.files = house.world.files
            await _attach_nothing(house)
            await settle(server)
            packed = await server.packed(path := home / "all.weft")
            people = await _people(server)
            yield Original(server, house, path, packed, people, await gids_of(server))


async def _attach_nothing(house: House) -> None:
    """A file that is empty."""
    answer = await house.admin.client.post(
        "/api/1.0/attachments",
        data={"parent": house.things["task"]},
        files={"file": ("empty.txt", b"", "text/plain")},
    )
    assert answer.is_success, answer.text


async def _people(server: Server) -> dict[int, list[int]]:
    rows = await server.base.rows(PEOPLE)
    return {bucket_of_workspace(row["workspace_gid"]): row["people"] for row in rows}


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def copy(
    blank: str, original: Original, now: datetime, tmp_path_factory: pytest.TempPathFactory
) -> AsyncGenerator[Copy]:
    """The empty server that took it."""
    home = tmp_path_factory.mktemp("copies")
    async with serving(blank, "copied", home, now) as server:
        yield Copy(server, await server.takes(original.path))


@dataclass
class Beside(Copy):
    """It had a workspace of its own, and knows one of the people."""

    known: int
    numbering: Numbering
    own: int


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def beside(
    blank: str, original: Original, now: datetime, tmp_path_factory: pytest.TempPathFactory
) -> AsyncGenerator[Beside]:
    """The server at work that took it."""
    home, viewer = tmp_path_factory.mktemp("beside"), original.house.people["viewer"]
    async with serving(blank, "beside", home, now) as server:
        base = server.base
        await base.row("SELECT setval('gids', $1)", FAR)
        own = await found_workspace(base, name="Their own", now=now)
        known = await add_person(base, email=viewer.email, name=viewer.name, workspace=own, now=now)
        made = await server.takes(original.path)
        manifest, (old, new) = original.packed.manifest, next(iter(made.workspaces.items()))
        buckets = frozenset({0, *map(bucket_of_workspace, made.workspaces)})
        people = {int(viewer.gid): known}
        moved = Numbering(manifest.lowest, manifest.highest, (new - old) // STEP, buckets, people)
        yield Beside(server, made, known, moved, own)


@dataclass(frozen=True)
class Told:
    """One question, and what each server answers."""

    question: Ask
    first: httpx.Response
    copied: httpx.Response
    moved: httpx.Response


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def told(original: Original, copy: Copy, beside: Beside) -> list[Told]:
    """Every read, asked by an admin, a member and a guest in turn."""
    found: list[Told] = []
    for number, question in enumerate(questions(original.things)):
        who, by = original.asker(question, number), beside.numbering
        places, query = by.document(question.places), by.document(question.query)
        found.append(
            Told(
                question,
                await original.server.asked(question, who),
                await copy.server.asked(question, who),
                await beside.server.asked(Ask(question.operation, places, query), by.of(who)),
            )
        )
    return found


async def settle(server: Server) -> None:
    """All that happened is numbered, told and found."""
    await enrol(server.base, "relay", *catalog.CONSUMERS)
    while await relay(server.base):
        pass
    for name, handle in catalog.CONSUMERS.items():
        while await consume(server.base, name, handle):
            pass
