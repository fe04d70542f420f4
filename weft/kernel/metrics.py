"""This module is about the figures that Prometheus reads, added up over all processes of a tree."""

import os
from bisect import bisect_left
from typing import Any

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
)
from prometheus_client.multiprocess import MultiProcessCollector

CONTENT_TYPE = CONTENT_TYPE_LATEST
LATENCIES = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)


class Waits(Histogram):
    """A histogram that takes many observations at once."""

    def add(self, found: "Sample") -> None:
        """All of a sample."""
        own: Any = self  # the library tells no types of these
        own._sum.inc(found.seconds)
        for place, count in enumerate(found.counts):
            if count:
                own._buckets[place].inc(count)


class Sample:
    """Observations in the memory of one process, on their way into the shared figures."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.counts = [0] * (len(LATENCIES) + 1)

    def observe(self, seconds: float) -> None:
        """One more; what is longer than every bound comes last."""
        self.seconds += seconds
        self.counts[bisect_left(LATENCIES, seconds)] += 1


requests = Counter("weft_requests_total", "Requests answered.", ["method", "route", "status"])
latency = Waits(
    "weft_request_seconds", "Time until an answer began.", ["method", "route"], buckets=LATENCIES
)
under_way = Gauge(
    "weft_requests_under_way", "Requests being answered, open streams included.",
    multiprocess_mode="livesum",
)  # fmt: skip
connections = Gauge(
    "weft_database_connections", "Connections of the pools, by what they do.",
    ["pool", "state"], multiprocess_mode="livesum",
)  # fmt: skip
log_lag = Gauge(
    "weft_log_lag_seconds", "Age of the oldest change that a consumer has not read.",
    ["consumer"], multiprocess_mode="livemax",
)  # fmt: skip

log_behind = Gauge(
    "weft_log_lag_rows", "Changes that a consumer has not read; counted to 100,000.",
    ["consumer"], multiprocess_mode="livemax",
)  # fmt: skip
streams = Gauge("weft_streams", "Open event streams.", multiprocess_mode="livesum")
runs = Gauge(
    "weft_runs", "Runs by state: those to do, and those that ended within a day.",
    ["status"], multiprocess_mode="livemax",
)  # fmt: skip


def render(directory: str | None = None) -> bytes:
    """Return the figures of all processes that add up in a directory, or of this one alone."""
    shared = directory or os.environ.get("PROMETHEUS_MULTIPROC_DIR")
    if shared is None:
        return generate_latest(REGISTRY)
    registry = CollectorRegistry()
    MultiProcessCollector(registry, shared)
    return generate_latest(registry)
