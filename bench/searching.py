"""This module is about search: what people type, asked by three kinds of callers."""

import statistics
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import msgspec

from bench.client import Line
from bench.ground import Ground

QUERIES = Path(__file__).parent / "queries.txt"
FIELDS = "name,completed,due_on,assignee.name"
LIMIT = 100.0
"""Milliseconds that 95 of 100 answers may take."""


@dataclass(frozen=True, slots=True)
class Query:
    """One line of the mix."""

    kind: str
    thing: str
    text: str

    def path(self, workspace: int) -> str:
        """Where it is asked."""
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
        return self.late <= LIMIT


def mix() -> list[Query]:
    """The committed queries."""
    lines = (line.strip() for line in QUERIES.read_text().splitlines())
    parts = (line.split(maxsplit=2) for line in lines if line and not line.startswith("#"))
    return [Query(*part) for part in parts]


async def searched(url: str, ground: Ground, *, rounds: int) -> list[Searched]:
    """Every query by every caller, so many times, one after the other."""
    made = ground.organisation
    callers = {"guest": made.guest, "typical": made.typical, "4,000 projects": made.everywhere}
    line = await Line.to(url)
    try:
        return [
            found
            for name, user in callers.items()
            for found in await _asked(line, name, ground.secrets[user], ground, rounds)
        ]
    finally:
        line.close()


async def _asked(line: Line, name: str, secret: str, ground: Ground, rounds: int) -> list[Searched]:
    workspace = ground.organisation.workspace
    waits: dict[str, list[tuple[float, str]]] = {}
    for n in range(rounds + 1):
        for query in mix():
            began = time.perf_counter()
            body = await line.ask("GET", query.path(workspace), secret)
            waited = (time.perf_counter() - began) * 1000
            if n:
                waits.setdefault(query.kind, []).append((waited, query.text))
            elif name != "guest":
                _must_find(query, body)
    return [_summed(name, kind, found) for kind, found in waits.items()]


def _must_find(query: Query, body: bytes) -> None:
    """A query that finds nothing measures nothing."""
    found: Mapping[str, list[object]] = msgspec.json.decode(body)
    if not found["data"] and not any(c.isdigit() for c in query.text):
        raise AssertionError(f"{query.kind} {query.thing} {query.text!r} found nothing")


def _summed(name: str, kind: str, found: list[tuple[float, str]]) -> Searched:
    return Searched(name, kind, tuple(wait for wait, _ in found), max(found)[1])
