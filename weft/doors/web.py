"""One web process: the doors over one database."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field

import msgspec
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from weft.doors import catalog
from weft.doors.blobs import Bytes
from weft.doors.rest import openapi, responses
from weft.doors.rest.answering import Answering
from weft.doors.rest.app import Authenticate, Rest
from weft.doors.rest.credentials import Authentication
from weft.doors.rest.reference import reference_operations
from weft.doors.rest.routing import Routes
from weft.doors.stream import Streams
from weft.identity.actors import homes_of, resolving
from weft.identity.sessions.tokens import Tokens
from weft.kernel.access import Actors
from weft.kernel.database import Database
from weft.kernel.feed import Bell, Listener, enrol
from weft.std.clock import Clock, SystemClock
from weft.work.attachments.blobs import Blobs, Nowhere
from weft.work.attachments.downloads import Downloads
from weft.work.attachments.uploads import Upload

REFERENCE = "/api/1.0"
METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]


@dataclass
class Web:
    """What a web process is made of."""

    base: Database
    secret: bytes
    blobs: Blobs = field(default_factory=Nowhere)
    clock: Clock = field(default_factory=SystemClock)
    site: str = "http://127.0.0.1:8080"
    largest_file: int = 100 * 1024 * 1024


def web(parts: Web) -> Starlette:
    """The ASGI application."""
    actors = Actors(resolving(parts.base, catalog.TOKEN_SOURCES, parts.site), homes_of(parts.base))
    listener = Listener(parts.base.url)
    downloads = Downloads(parts.secret, parts.clock)
    streams = Streams(parts.base, actors, listener)
    answering = _answering(parts, actors, downloads, streams)
    authenticate = Authentication(Tokens(parts.base))
    homes = {h: _rest(h, parts, answering, authenticate) for h in ("/api/1.0", "/api/weft/1")}

    async def serve(request: Request) -> Response:
        return await homes[next(h for h in homes if request.url.path.startswith(h))](request)

    routes = [Route(f"{home}/openapi.json", _description(home, parts.site)) for home in homes]
    routes += Bytes(parts.blobs, downloads, answering, authenticate).routes()
    routes += [Route(home + "/{rest:path}", serve, methods=METHODS) for home in homes]
    handlers = {Exception: responses.broken}
    lifespan = _lifespan(parts, streams, listener)
    return Starlette(routes=routes, lifespan=lifespan, exception_handlers=handlers)


def _description(home: str, site: str) -> Callable[[Request], Response]:
    """The API's own description: public, made once."""
    body = msgspec.json.encode(
        openapi.document(home, catalog.OPERATIONS, catalog.RESOURCES, site=site)
    )

    def show(_: Request) -> Response:
        return responses.raw(body)

    return show


def _answering(parts: Web, actors: Actors, downloads: Downloads, streams: Streams) -> Answering:
    return Answering(
        parts.base,
        actors,
        catalog.RESOURCES,
        {**catalog.FINISHERS, "signed_url": downloads.sign},
        parts.clock,
        parts.secret,
        catalog.DERIVE,
        Bell(parts.base).ring,
        streams,
    )


def _rest(home: str, parts: Web, answering: Answering, authenticate: Authenticate) -> Rest:
    routes = Routes(o for o in catalog.OPERATIONS if o.home == home)
    planned = reference_operations() if home == REFERENCE else {}
    largest = parts.largest_file

    def incoming(file: UploadFile) -> Upload:
        return Upload(
            file, parts.blobs, name=file.filename or "", size=file.size or 0, largest=largest
        )

    return Rest(home, routes, answering, authenticate, largest, planned, incoming)


def _lifespan(
    parts: Web, streams: Streams, listener: Listener
) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def open_while_serving(_: Starlette) -> AsyncGenerator[None]:
        await parts.base.open()
        await enrol(parts.base, "relay")
        reading = asyncio.create_task(streams.run())
        yield
        reading.cancel()
        await listener.close()
        await parts.base.close()

    return open_while_serving
