"""This module is about what a run says: rows with a gate each, as a table and as JSON."""

import os
import platform
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

import msgspec

from bench.heaving import Heaved
from bench.inbox import Told
from bench.rounds import Compared, Round
from bench.scaling import Timed
from bench.searching import Searched
from bench.streaming import Heard

MOST_STREAM_KILOBYTES = 30.0
MOST_STREAM_RATIO = 2.0
MOST_MEGABYTES = 300.0
MOST_GROWTH = 1.3
MOST_SCALE = 1.5
MOST_BESIDE = 2.0
MOST_INBOX_SECONDS = 5.0
LEAST_OVER_PEER = 5.0
RATIOS = {"list": 1.3, "get": 2.0, "create": 3.0, "update": 3.0}
RATES = {"list": 200.0, "get": 1_000.0, "create": 400.0}
FEWEST = 5
"""Rounds on which a gate is judged; of fewer only the figures are told."""


@dataclass(frozen=True)
class Row:
    """One finding beside its gate."""

    what: str
    value: str
    gate: str
    holds: bool | None
    figures: dict[str, float] = field(default_factory=dict[str, float])

    @property
    def verdict(self) -> str:
        """In a word."""
        return "" if self.holds is None else "holds" if self.holds else "MISSED"


def ratio_row(found: Compared, *, workers: int) -> Row:
    """What the product costs beside its floor."""
    gate = RATIOS[found.name]
    ratios = found.ratios

    def middle(name: str, rounds: list[object]) -> float:
        return statistics.median(getattr(r, name) for r in rounds)

    figures = {
        f"{side}_{name}": middle(name, list(rounds))
        for side, rounds in (("product", found.product), ("floor", found.floor))
        for name in ("python", "postgres", "total", "rate", "middle", "late", "bytes")
    }
    figures |= {"ratio": found.ratio, "least": min(ratios), "most": max(ratios)}
    value = (
        f"{found.ratio:.2f} × ({min(ratios):.2f}–{max(ratios):.2f}): "
        f"{figures['product_python']:.2f} + {figures['product_postgres']:.2f} ms "
        f"over {figures['floor_python']:.2f} + {figures['floor_postgres']:.2f} ms; "
        f"p50 {figures['product_middle']:.1f}, p99 {figures['product_late']:.1f} ms"
    )
    what = f"{found.name}, processor time, {workers} worker{'s' * (workers > 1)}"
    holds = found.ratio <= gate if len(ratios) >= FEWEST else None
    return Row(what, value, f"≤ {gate} ×", holds, figures)


def rate_row(kind: str, rates: list[float], *, lanes: int, workers: int) -> Row:
    """How many requests a second."""
    middle, gate = statistics.median(rates), RATES.get(kind)
    return Row(
        f"{kind}, {lanes} connections, {workers} worker{'s' * (workers > 1)}",
        f"{middle:,.0f} /s ({min(rates):,.0f}–{max(rates):,.0f})",
        f"≥ {gate:,.0f} /s" if gate else "",
        middle >= gate if gate and len(rates) >= FEWEST else None,
        {"rate": middle},
    )


def search_row(found: Searched) -> Row:
    """How soon one caller's answers come."""
    value = f"p50 {found.middle:.1f}, p95 {found.late:.1f} ms; slowest {found.slowest!r}"
    return Row(
        f"{found.kind}, {found.caller}",
        value,
        f"p95 ≤ {found.limit:.0f} ms",
        found.holds,
        {"p50": found.middle, "p95": found.late},
    )


def stream_rows(product: Heard, floor: Heard) -> list[Row]:
    """Delivery, delay and memory of open streams."""
    ratio = product.late / floor.late
    delays = (
        f"{ratio:.2f} ×: p50 {product.middle:.0f}, p99 {product.late:.0f} ms"
        f" over p50 {floor.middle:.0f}, p99 {floor.late:.0f} ms"
    )
    return [
        Row(
            f"{product.streams:,} streams, delivered",
            f"{product.delivered:,} of {product.expected:,}",
            "all",
            product.delivered == product.expected,
        ),
        Row(
            f"{product.streams:,} streams, p99",
            delays,
            f"≤ {MOST_STREAM_RATIO} ×",
            ratio <= MOST_STREAM_RATIO,
            {"ratio": ratio, "p99": product.late, "floor_p99": floor.late},
        ),
        Row(
            f"{product.streams:,} streams, memory",
            f"{product.kilobytes:.1f} KB each (floor {floor.kilobytes:.1f})",
            f"≤ {MOST_STREAM_KILOBYTES:.0f} KB",
            product.kilobytes <= MOST_STREAM_KILOBYTES,
            {"kilobytes": product.kilobytes},
        ),
    ]


def inbox_rows(found: Told) -> list[Row]:
    """How soon many inboxes are filled, and by how many statements."""
    seen = f"{found.people:,} inboxes, {found.changes} changes"
    each = found.statements / found.batches
    return [
        Row(
            f"{seen}, all told",
            f"{found.seconds:.2f} s after the last; {found.made:,} of {found.expected:,} events",
            f"≤ {MOST_INBOX_SECONDS:.0f} s",
            found.seconds <= MOST_INBOX_SECONDS and found.made == found.expected,
            {"seconds": found.seconds, "made": found.made},
        ),
        Row(
            f"{seen}, statements a batch",
            f"{each:.0f} in each of {found.batches}; the longest took {found.slowest:.2f} s",
            "1",
            found.statements == found.batches,
            {"statements": each, "batches": found.batches, "slowest": found.slowest},
        ),
    ]


def peer_row(found: Compared, size: int) -> Row:
    """How much less a request costs than it does Redmine, and how many more there are a second."""

    def middle(name: str, rounds: Sequence[Round]) -> float:
        return statistics.median(getattr(r, name) for r in rounds)

    figures = {
        f"{side}_{name}": middle(name, rounds)
        for side, rounds in (("weft", found.product), ("redmine", found.floor))
        for name in ("python", "postgres", "total", "rate", "middle", "late", "bytes")
    }
    less = sorted(1 / ratio for ratio in found.ratios)
    more = figures["weft_rate"] / figures["redmine_rate"]
    figures |= {"ratio": 1 / found.ratio, "least": less[0], "most": less[-1], "rates": more}

    def told(side: str) -> str:
        of = {name: figures[f"{side}_{name}"] for name in ("python", "postgres", "rate")}
        waits = f"p50 {figures[f'{side}_middle']:.0f}, p99 {figures[f'{side}_late']:.0f} ms"
        cost = f"{of['python']:.1f} + {of['postgres']:.1f} ms"
        return f"{cost}, {of['rate']:,.0f} /s, {waits}"

    value = (
        f"{1 / found.ratio:.1f} × less processor time ({less[0]:.1f}–{less[-1]:.1f}),"
        f" {more:.1f} × as many a second: {told('weft')}; Redmine {told('redmine')}"
    )
    gate = LEAST_OVER_PEER
    holds = 1 / found.ratio >= gate
    return Row(f"{found.name}, project of {size:,}", value, f"≥ {gate:.0f} × less", holds, figures)


def memory_row(megabytes: float, processes: int) -> Row:
    """The whole tree at rest."""
    return Row(
        "idle memory of `weft serve`, PSS",
        f"{megabytes:.0f} MB in {processes} processes",
        f"≤ {MOST_MEGABYTES:.0f} MB",
        megabytes <= MOST_MEGABYTES,
        {"megabytes": megabytes},
    )


def growth_row(found: Compared, small: int, large: int) -> Row:
    """The same list in a workspace a hundred times as large."""
    return Row(
        f"list at {large:,} tasks over list at {small:,}",
        f"{found.ratio:.2f} × ({min(found.ratios):.2f}–{max(found.ratios):.2f})",
        f"≤ {MOST_GROWTH} ×",
        found.ratio <= MOST_GROWTH,
        {"ratio": found.ratio},
    )


def scale_rows(found: Mapping[int, Sequence[Timed]]) -> list[Row]:
    """What takes how long in the smallest and in the largest workspace."""
    sizes = sorted(found)
    rows: list[Row] = []
    for alike in zip(*(found[size] for size in sizes), strict=True):
        waits = [
            f"{size:,}: {t.middle:.1f} / {t.late:.1f}" for size, t in zip(sizes, alike, strict=True)
        ]
        first, last = alike[0], alike[-1]
        middle, late = last.middle / first.middle, last.late / first.late
        value = f"{middle:.2f} × / {late:.2f} ×: p50 / p95 in ms at {'; at '.join(waits)}"
        holds = max(middle, late) <= MOST_SCALE if len(sizes) > 1 else None
        rows.append(
            Row(first.name, value, f"≤ {MOST_SCALE} ×", holds, {"p50": middle, "p95": late})
        )
    return rows


def heaved_rows(size: int, found: Heaved) -> list[Row]:
    """What moves much at once, and what becomes of others meanwhile."""
    deleted, restored = statistics.median(found.deleted), statistics.median(found.restored)
    idle, busy = statistics.median(found.idle), statistics.median(found.busy)
    at = f"at {size:,} tasks"
    return [
        Row(
            f"into a team of {found.members:,} with {found.projects:,} projects, {at}",
            f"{found.joined:.0f} ms; its projects are seen by the next request",
            "at once",
            found.sees_at_once,
            {"joined": found.joined},
        ),
        Row(
            f"a project of {found.tasks:,} tasks turns private, {at}",
            f"{found.closed:.0f} ms, and public again {found.opened:.0f} ms; its tasks are out of"
            " sight at the next request",
            "at once",
            found.hidden_at_once,
            {"closed": found.closed, "opened": found.opened},
        ),
        Row(
            f"others' writes while it is deleted and restored, {at}",
            f"{found.ratio:.2f} ×: p95 {busy:.0f} over {idle:.0f} ms; deleted in {deleted:.0f},"
            f" restored in {restored:.0f} ms",
            f"≤ {MOST_BESIDE} ×",
            found.ratio <= MOST_BESIDE,
            {"ratio": found.ratio, "deleted": deleted, "restored": restored},
        ),
    ]


def sown_row(size: int, seconds: float, octets: int) -> Row:
    """What making a workspace takes."""
    million = 1_000_000 / size
    return Row(
        f"a workspace of {size:,} tasks is made",
        f"{seconds:.0f} s and {octets / 1e9:.2f} GB: {seconds * million:.0f} s and"
        f" {octets / 1e9 * million:.2f} GB a million tasks",
        "",
        None,
        {"seconds": seconds, "bytes": octets},
    )


def machine() -> str:
    """What it ran on, as the kernel tells it."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    model = next((x.partition(":")[2].strip() for x in lines if x.startswith("model name")), "?")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    load = ", ".join(f"{x:.1f}" for x in os.getloadavg())
    return (
        f"{os.cpu_count()} × {model}, {memory:.0f} GB, {platform.system()} {platform.release()},"
        f" Python {platform.python_version()}; load average {load} at the end"
    )


def table(heading: str, rows: Sequence[Row]) -> str:
    """For people, in Markdown."""
    return "\n".join([heading, "", *lines(rows)])


def lines(rows: Sequence[Row]) -> list[str]:
    """The lines of the table."""
    head = ["| what | measured | gate | |", "|---|---|---|---|"]
    return head + [f"| {r.what} | {r.value} | {r.gate} | {r.verdict} |" for r in rows]


def as_json(heading: str, rows: list[Row]) -> str:
    """For programs."""
    return msgspec.json.encode({"run": heading, "rows": [asdict(r) for r in rows]}).decode()
