"""This module is about search: what people type and ask for, by three kinds of callers."""

import statistics
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlencode

import msgspec

from bench.client import Line
from bench.ground import Ground
from weft.exchange.seeding.scale.tasks import changed

QUERIES = Path(__file__).parent / "queries.txt"
FIELDS = "name,completed,due_on,assignee.name"
LIMIT, LARGE_LIMIT = 100.0, 150.0
"""Milliseconds that 95 of 100 answers may take: for words, and for criteria or in a workspace that
has grown large.
"""

MANY = 1_000_000
BY_CRITERIA = frozenset({"advanced", "filter"})
"""Kinds of queries that name what is in braces; a filter may find nothing, and must say so soon."""


@dataclass(frozen=True, slots=True)
class Query:
    """One line of the mix.  Criteria may name what every ground has: `{me}`, `{project}`,
    `{lately}` …
    """

    kind: str
    thing: str
    text: str

    def path(self, workspace: int, known: Mapping[str, int | str]) -> str:
        """Where it is asked, by somebody who knows these things."""
        if self.kind in BY_CRITERIA:
            parts = (part.partition("=") for part in self.text.format(**known).split("&"))
            asked = urlencode([(name, value) for name, _, value in parts])
            return (
                f"/api/1.0/workspaces/{workspace}/{self.thing}s/search"
                f"?{asked}&limit=50&opt_fields={FIELDS if self.thing == 'task' else 'name'}"
            )
        text = quote(self.text)
        if self.kind == "search":
            return (
                f"/api/weft/1/workspaces/{workspace}/search"
                f"?text={text}&limit=50&opt_fields={FIELDS}"
            )
        return (
            f"/api/1.0/workspaces/{workspace}/typeahead"
            f"?resource_type={self.thing}&query={text}&count=20&opt_fields=name"
        )


@dataclass(frozen=True)
class Searched:
    """One caller's answers."""

    caller: str
    kind: str
    waits: tuple[float, ...]
    slowest: str
    limit: float

    @property
    def middle(self) -> float:
        """Half of the answers came within this."""
        return statistics.median(self.waits)

    @property
    def late(self) -> float:
        """95 of 100 came within this."""
        return sorted(self.waits)[int(len(self.waits) * 0.95)]

    @property
    def holds(self) -> bool:
        """Whether that is soon enough."""
        return self.late <= self.limit


def mix() -> list[Query]:
    """The committed queries."""
    lines = (line.strip() for line in QUERIES.read_text().splitlines())
    parts = (line.split(maxsplit=2) for line in lines if line and not line.startswith("#"))
    return [Query(*part) for part in parts]


def named(ground: Ground, user: int) -> dict[str, int | str]:
    """What criteria may name: the caller and a colleague, the biggest project and a usual one, a
    section, a tag, fields of the biggest project by their kinds, with an option, and a moment
    since which the smaller part of the tasks was changed.
    """
    made = ground.organisation
    big = made.projects[0]
    fields = {made.fields[n][1]: made.fields[n] for n in made.shown[big]}
    return {
        "me": user,
        # A guest knows few; of whom one does not know, one may not ask.
        "colleague": user if user == made.guest else made.users[4],
        "big": big,
        "project": made.projects[4],
        "section": made.sections[big][3],
        "tag": made.tags[3],
        "option": fields["enum"][2][1],
        "lately": f"{changed(ground.tasks * 3 // 4):%Y-%m-%dT%H:%M:%SZ}",
        **{kind: gid for kind, (gid, _, _) in fields.items()},
    }


async def searched(url: str, ground: Ground, *, rounds: int) -> list[Searched]:
    """Every query by every caller, so many times, one after the other."""
    made = ground.organisation
    callers = {"guest": made.guest, "typical": made.typical, "4,000 projects": made.everywhere}
    line = await Line.to(url)
    try:
        return [
            found
            for name, user in callers.items()
            for found in await _asked(line, name, user, ground, rounds)
        ]
    finally:
        line.close()


async def _asked(line: Line, name: str, user: int, ground: Ground, rounds: int) -> list[Searched]:
    workspace, known = ground.organisation.workspace, named(ground, user)
    waits: dict[str, list[tuple[float, str]]] = {}
    for n in range(rounds + 1):
        for query in mix():
            began = time.perf_counter()
            body = await line.ask("GET", query.path(workspace, known), ground.secrets[user])
            waited = (time.perf_counter() - began) * 1000
            if n:
                waits.setdefault(query.kind, []).append((waited, query.text))
            elif name != "guest":
                _must_find(query, body)
    return [_summed(name, kind, found, ground.tasks) for kind, found in waits.items()]


def _must_find(query: Query, body: bytes) -> None:
    """A query that finds nothing measures nothing."""
    found: Mapping[str, list[object]] = msgspec.json.decode(body)
    may_be_empty = query.kind == "filter" or query.text.isdigit()
    if not found["data"] and not may_be_empty:
        raise AssertionError(f"{query.kind} {query.thing} {query.text!r} found nothing")


def _summed(name: str, kind: str, found: list[tuple[float, str]], tasks: int) -> Searched:
    limit = LARGE_LIMIT if kind in BY_CRITERIA or tasks > MANY else LIMIT
    return Searched(name, kind, tuple(wait for wait, _ in found), max(found)[1], limit)
