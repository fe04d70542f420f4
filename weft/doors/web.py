"""One web process: the doors over one database."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from pathlib import Path

import msgspec
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from weft.doors import catalog
from weft.doors.blobs import Bytes
from weft.doors.calendars import Calendars
from weft.doors.exported import Exported
from weft.doors.health import health_routes
from weft.doors.mcp.app import Mcp
from weft.doors.mcp.calling import Calling
from weft.doors.pages import errors
from weft.doors.pages import routes as pages
from weft.doors.pages.forms import Pages
from weft.doors.photos import Photos
from weft.doors.public import Public
from weft.doors.rest import openapi, responses
from weft.doors.rest.answering import Answering
from weft.doors.rest.app import Rest
from weft.doors.rest.credentials import Authentication
from weft.doors.rest.direct import Direct
from weft.doors.rest.rates import Rates
from weft.doors.rest.reference import reference_operations
from weft.doors.rest.routing import Routes
from weft.doors.streams import Streams
from weft.exchange.exports.links import ExportLinks
from weft.identity.actors import TRUSTED, homes_of, resolving
from weft.identity.sessions.accounts import Accounts, Policy
from weft.identity.sessions.browsers import Sessions
from weft.identity.sessions.passwords import Passwords
from weft.identity.sessions.posting import Post
from weft.identity.sessions.tokens import Tokens
from weft.identity.users.finding import addressed
from weft.kernel.access import Actors, Resolve
from weft.kernel.blobs import Blobs, Nowhere
from weft.kernel.database import Database
from weft.kernel.feed import Bell, Listener, enrol
from weft.kernel.finishing import Finishers
from weft.kernel.naming import Names
from weft.kernel.operations import DEFAULTS, Means
from weft.kernel.outside import Closed, Outside
from weft.kernel.pictures import Pictures, Undrawn
from weft.kernel.settings import Settings
from weft.kernel.uploads import Upload
from weft.notify.mail.addresses import Mailroom
from weft.std.clock import Clock, SystemClock
from weft.work.attachments.downloads import Downloads
from weft.work.attachments.thumbnails import Thumbnails

REFERENCE = "/api/1.0"
ASKED_HEADERS = [
    "Authorization",
    "Content-Type",
    "Idempotency-Key",
    "X-Asana-Client-Lib",
    "Asana-Enable",
    "Asana-Disable",
]
TOLD_HEADERS = ["Location", "Retry-After", "Asana-Change", "X-Request-Id", "Server-Timing"]
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
    sends_mail: bool = False
    mail_domain: str = ""
    policy: Policy = field(default_factory=Policy)
    session_lasts: timedelta = timedelta(days=30)
    passwords_at_once: int = 2
    rates: Rates = field(default_factory=Rates)
    limits: Settings = DEFAULTS
    app: Path | None = None
    outside: Outside = field(default_factory=Closed)
    pictures: Pictures = field(default_factory=Undrawn)

    def accounts(self) -> Accounts:
        """What acts of the account stand on."""
        sessions = Sessions(self.base, self.session_lasts)
        passwords = Passwords(self.passwords_at_once)
        post = Post(self.site, self.secret, self.sends_mail)
        return Accounts(
            self.base,
            sessions,
            passwords,
            post,
            self.policy,
            self.site,
            catalog.ARRIVALS,
            takes_mail=bool(self.mail_domain),
        )

    def actors(self) -> Actors:
        """Who calls, as this process knows them."""
        sources, rare = catalog.TOKEN_SOURCES, catalog.TRAIT_SOURCES
        return Actors(resolving(self.base, sources, self.site, traits=rare), homes_of(self.base))

    def readers(self) -> Resolve:
        """For whom an address was signed, as they stand now."""
        return resolving(self.base, catalog.TOKEN_SOURCES, self.site, alive=TRUSTED)

    def mailroom(self) -> Mailroom:
        """How this server is written to."""
        return Mailroom(self.secret, self.mail_domain, self.site)

    def upload(self, file: UploadFile) -> Upload:
        """A file of a request, on its way to where files are kept."""
        name, size = file.filename or "", file.size or 0
        return Upload(file, self.blobs, name=name, size=size, largest=self.largest_file)


def web(parts: Web) -> Direct:
    """The ASGI application."""
    accounts = parts.accounts()
    thumbnails = Thumbnails(parts.blobs, parts.pictures)
    means = Means((accounts, parts.outside, parts.pictures, thumbnails, parts.mailroom()))
    authenticate = Authentication(Tokens(parts.base), accounts)
    actors, readers = parts.actors(), parts.readers()
    listener = Listener(parts.base.url)
    downloads = Downloads(parts.secret, parts.clock)
    links = ExportLinks(parts.secret, parts.clock, readers, Names(catalog.RESOURCES))
    streams = Streams(parts.base, actors, listener, catalog.RESOURCES, catalog.OPENINGS)
    signed: Finishers = {"signed_url": downloads.sign, "export_url": links.sign}
    answering = _answering(parts, actors, signed, streams, means)
    homes = {h: _rest(h, parts, answering, authenticate) for h in ("/api/1.0", "/api/weft/1")}

    answering.operations = {o.id: o for o in catalog.OPERATIONS}
    answering.routes = {home: rest.routes for home, rest in homes.items()}

    files = Bytes(parts.blobs, downloads, answering, authenticate, readers)
    assistants = Mcp(Calling(answering, parts.rates), authenticate)
    routes = [Route("/mcp", assistants), *_routes(homes, parts, files, links)]
    routes += _pages(parts, means, authenticate)
    handlers = {404: errors.refused, 405: errors.refused, Exception: errors.broken}
    lifespan = _lifespan(parts, streams, listener, assistants)
    pages_too = Starlette(
        routes=routes,
        lifespan=lifespan,
        exception_handlers=handlers,
        middleware=[_open_to_scripts()],
    )
    return Direct(pages_too, homes, streams.end)


def _routes(
    homes: Mapping[str, Rest], parts: Web, files: Bytes, links: ExportLinks
) -> list[BaseRoute]:
    """The API, its descriptions, files, and whether this process is well."""

    async def serve(request: Request) -> Response:
        return await homes[next(h for h in homes if request.url.path.startswith(h))](request)

    routes: list[BaseRoute] = [*health_routes(parts.base)]
    routes += [Route(f"{home}/openapi.json", _description(home, parts.site)) for home in homes]
    calendars = Calendars(parts.base, files.readers, parts.rates, parts.clock, parts.site)
    public = Public(files.answering, parts.rates, parts.clock)
    routes += [
        *files.routes(),
        *public.routes(),
        *Photos(parts.base, parts.blobs).routes(),
        *Exported(parts.base, parts.blobs, links).routes(),
        *calendars.routes(),
    ]
    routes += [Route(home + "/{rest:path}", serve, methods=METHODS) for home in homes]
    return routes


def _pages(parts: Web, means: Means, authenticate: Authentication) -> list[BaseRoute]:
    return pages.routes(Pages(means, authenticate, parts.clock), parts.app)


def _open_to_scripts() -> Middleware:
    """Scripts of any origin may call with a token; never with the cookie of a session."""
    return Middleware(
        CORSMiddleware,
        allow_origins=["*"],
        allow_methods=METHODS,
        allow_headers=ASKED_HEADERS,
        expose_headers=TOLD_HEADERS,
        max_age=86_400,
    )


def _description(home: str, site: str) -> Callable[[Request], Response]:
    """The API's own description: public, made once, when it is first asked for."""

    @cache
    def body() -> bytes:
        return msgspec.json.encode(
            openapi.document(home, catalog.OPERATIONS, catalog.RESOURCES, site=site)
        )

    def show(_: Request) -> Response:
        return responses.raw(body())

    return show


def _answering(
    parts: Web, actors: Actors, signed: Finishers, streams: Streams, means: Means
) -> Answering:
    return Answering(
        parts.base,
        actors,
        catalog.RESOURCES,
        {**catalog.FINISHERS, **signed},
        parts.clock,
        parts.secret,
        catalog.DERIVE,
        Bell(parts.base).ring,
        addressed,
        streams,
        means,
        parts.limits,
    )


def _rest(home: str, parts: Web, answering: Answering, authenticate: Authentication) -> Rest:
    routes = Routes(o for o in catalog.OPERATIONS if o.home == home)
    planned: Mapping[tuple[str, str], str] = reference_operations() if home == REFERENCE else {}
    largest = parts.largest_file
    incoming = parts.upload
    return Rest(home, routes, answering, authenticate, largest, planned, incoming, parts.rates)


def _lifespan(
    parts: Web, streams: Streams, listener: Listener, assistants: Mcp
) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def open_while_serving(_: Starlette) -> AsyncGenerator[None]:
        await parts.base.open()
        await enrol(parts.base, "relay")
        reading = asyncio.create_task(streams.run())
        yield
        await assistants.close()
        reading.cancel()
        await listener.close()
        await parts.base.close()

    return open_while_serving
