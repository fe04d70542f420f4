"""This module is about the short way in: the API's requests pass by the router of the pages.

Starlette's layers, its router and its route cost a small read a quarter of its Python time, and the
API has its own of each.
"""

from collections.abc import Callable, Mapping

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from weft.doors.rest import responses
from weft.doors.rest.app import Rest
from weft.doors.rest.routing import Place

ORIGIN = b"origin"


class Direct:
    """Hands a request for an operation to its API, and everything else on; `farewell` are the last
    words to open streams.
    """

    def __init__(
        self, app: ASGIApp, homes: Mapping[str, Rest], farewell: Callable[[], None]
    ) -> None:
        self.app, self.farewell = app, farewell
        self._homes = [(f"{home}/", rest) for home, rest in homes.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or leave it to the next."""
        known = self._home(scope)
        if known is None:
            await self.app(scope, receive, send)
            return
        request, (rest, at) = Request(scope, receive, send), known
        try:
            response = await rest(request, at)
        except Exception as error:
            await responses.broken(request, error)(scope, receive, send)
            raise
        await response(scope, receive, send)

    def _home(self, scope: Scope) -> tuple[Rest, Place] | None:
        """The API that knows this path, and where the path leads in it.  What none knows is for the
        router; what a page of another origin sends passes by those who tell its browser whether
        it may.
        """
        if scope["type"] == "http" and ORIGIN not in dict(scope["headers"]):
            path: str = scope["path"]
            for home, rest in self._homes:
                if path.startswith(home):
                    at = rest.routes.at(path[len(home) :])
                    return (rest, at) if at else None
        return None
