"""This module is about seeing every request pass: its id, its time, its place in the figures."""

import asyncio
import logging
import re
from collections import defaultdict
from collections.abc import Awaitable
from random import getrandbits
from time import perf_counter
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from weft.kernel.logs import log, request_id
from weft.kernel.metrics import Sample, latency, requests, under_way
from weft.kernel.timing import Spans, begin_timing

ID_HEADER = b"x-request-id"
ACCEPTABLE = re.compile(rb"[A-Za-z0-9._-]{8,64}")
NO_ROUTE = "unmatched"
SLOW = 1.0
"""Seconds; slower answers are logged at the level that is always kept."""

METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}
TOLD_EVERY = 0.5
"""Seconds between what is counted and what Prometheus may read of it."""

_events = log("weft.requests")
_plain = logging.getLogger("weft.requests")


class _Tally:
    """The requests since the figures were last told.

    Figures lie in files that all processes of a tree share.  To add to them one by one would cost
    a small read a twentieth of its Python time.
    """

    def __init__(self) -> None:
        self._over: dict[tuple[str, str, int], Sample] = defaultdict(Sample)
        self._under_way = 0
        self._is_due = False

    def begin(self) -> None:
        """One more is under way."""
        self._under_way += 1
        self._tell_soon()

    def end(self, method: str, route: str, status: int, seconds: float) -> None:
        """One less is under way."""
        self._over[(method, route, status)].observe(seconds)
        self._under_way -= 1
        self._tell_soon()

    def _tell_soon(self) -> None:
        if not self._is_due:
            self._is_due = True
            asyncio.get_running_loop().call_later(TOLD_EVERY, self._tell)

    def _tell(self) -> None:
        self._is_due = False
        for (method, route, status), found in self._over.items():
            requests.labels(method, route, status).inc(sum(found.counts))
            latency.labels(method, route).add(found)
        self._over.clear()
        under_way.set(self._under_way)


class Observing:
    """The outermost layer: whatever happens inside is identified, timed and counted."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._tally = _Tally()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on and watch it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        watch = _Watch(_identity(scope), begin_timing(), send)
        scope.setdefault("state", {})["request_id"] = watch.name
        bound = request_id.set(watch.name)
        self._tally.begin()
        try:
            await self.app(scope, receive, watch.send)
        except Exception:
            # Outside of the API a path may be the very secret that opens it.
            path = scope["path"] if "weft.operation" in scope else _route(scope)
            _events.exception("request failed", method=scope["method"], path=path)
            raise
        finally:
            self._tally.end(*watch.found(scope))
            request_id.reset(bound)


class _Watch:
    """What is known of one request so far."""

    def __init__(self, name: str, spans: Spans, send: Send) -> None:
        self.name, self._spans, self._send = name, spans, send
        self._began = perf_counter()
        self._seconds: float | None = None
        self._status = 500

    def send(self, message: Message) -> Awaitable[None]:
        """Put id and times on the answer as it leaves."""
        if message["type"] == "http.response.start":
            self._seconds = perf_counter() - self._began
            self._status = message["status"]
            headers: list[Any] = [*message.get("headers", ()), (ID_HEADER, self.name.encode())]
            headers.append((b"server-timing", self._timing(self._seconds * 1000)))
            message["headers"] = headers
        return self._send(message)

    def found(self, scope: Scope) -> tuple[str, str, int, float]:
        """What is counted of the request once it is over; told where it was slow, or failed."""
        seconds = self._seconds
        if seconds is None:
            seconds = perf_counter() - self._began
        method = scope["method"] if scope["method"] in METHODS else "OTHER"
        route = _route(scope)
        found = method, route, self._status, seconds
        if seconds > SLOW or self._status >= 500:
            tell = _events.info
        elif _plain.isEnabledFor(logging.DEBUG):
            tell = _events.debug
        else:
            return found
        tell(
            "request", method=method, route=route, status=self._status,
            milliseconds=round(seconds * 1000, 1),
        )  # fmt: skip
        return found

    def _timing(self, total: float) -> bytes:
        spans = [f"{name};dur={value:.2f}" for name, value in self._spans.items()]
        return ", ".join([*spans, f"total;dur={total:.2f}"]).encode()


def _route(scope: Scope) -> str:
    """Name the pattern, never the path: gids would make a figure of their own each."""
    operation = scope.get("weft.operation")
    if operation is not None:
        return f"{operation.home}{operation.path}"
    path = getattr(scope.get("route"), "path", NO_ROUTE)
    return NO_ROUTE if path.endswith(":path}") else path


def _identity(scope: Scope) -> str:
    """Take the caller's id if it is a harmless one, so that a chain of servers shares it."""
    given: bytes | None = dict(scope["headers"]).get(ID_HEADER)
    return given.decode() if given and ACCEPTABLE.fullmatch(given) else f"{getrandbits(64):016x}"
