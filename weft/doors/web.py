"""One web process: the doors over one database."""

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from weft.doors import catalog
from weft.doors.rest import responses
from weft.doors.rest.answering import Answering
from weft.doors.rest.app import Rest
from weft.doors.rest.credentials import Authentication
from weft.doors.rest.routing import Routes
from weft.identity.actors import homes_of, resolving
from weft.identity.sessions.tokens import Tokens
from weft.identity.users.finding import addressed
from weft.kernel.access import Actors
from weft.kernel.database import Database
from weft.std.clock import Clock, SystemClock

METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]


@dataclass
class Web:
    """What a web process is made of."""

    base: Database
    secret: bytes
    clock: Clock = field(default_factory=SystemClock)
    site: str = "http://127.0.0.1:8080"
    largest_file: int = 100 * 1024 * 1024
    on_write: Callable[[], None] = lambda: None


def web(parts: Web) -> Starlette:
    """The ASGI application."""
    actors = Actors(resolving(parts.base, catalog.TOKEN_SOURCES, parts.site), homes_of(parts.base))
    answering = Answering(
        parts.base,
        actors,
        catalog.RESOURCES,
        catalog.FINISHERS,
        parts.clock,
        parts.secret,
        catalog.DERIVE,
        parts.on_write,
        addressed,
    )
    authenticate = Authentication(Tokens(parts.base))
    homes = {
        home: Rest(
            home,
            Routes(o for o in catalog.OPERATIONS if o.home == home),
            answering,
            authenticate,
            parts.largest_file,
            {},
        )
        for home in ("/api/1.0", "/api/weft/1")
    }

    async def serve(request: Request) -> Response:
        return await homes[next(h for h in homes if request.url.path.startswith(h))](request)

    routes = [Route(home + "/{rest:path}", serve, methods=METHODS) for home in homes]

    @asynccontextmanager
    async def open_while_serving(_: Starlette) -> AsyncGenerator[None]:
        await parts.base.open()
        yield
        await parts.base.close()

    return Starlette(
        routes=routes, lifespan=open_while_serving, exception_handlers={Exception: responses.broken}
    )
