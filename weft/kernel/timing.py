"""This module is about where the time of one request goes, told in `Server-Timing`."""

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from time import perf_counter

Spans = dict[str, float]
_spans: ContextVar[Spans | None] = ContextVar("spans", default=None)


def begin_timing() -> Spans:
    """Start the list of this request's spans, in milliseconds."""
    spans: Spans = {}
    _spans.set(spans)
    return spans


def note_time(name: str, seconds: float) -> None:
    """Add time to a span of this request; outside of one nothing happens."""
    spans = _spans.get()
    if spans is not None:
        spans[name] = spans.get(name, 0.0) + seconds * 1000


@contextmanager
def timed(name: str) -> Generator[None]:
    """Add the time of a block to a span of this request."""
    began = perf_counter()
    try:
        yield
    finally:
        note_time(name, perf_counter() - began)
