"""This module is about putting the house together: settings, adapters, doors.

Imports stand inside the functions, for `weft serve` watches over processes and needs little itself.
"""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlalchemy as sa
    from starlette.applications import Starlette

    from weft.adapters.postgres import Cluster
    from weft.kernel.settings import Settings


def main() -> None:
    """Run the command line."""
    from weft.doors.cli.main import House, run

    sys.exit(run(sys.argv[1:], House(cluster, web_application, background, prepare)))


def cluster(settings: "Settings") -> "Cluster":
    """Return the PostgreSQL of the data directory, not yet started."""
    from weft.adapters.postgres import Cluster

    return Cluster(settings.data)


def metadata() -> "sa.MetaData":
    """Return every declared table."""
    import sqlalchemy as sa

    return sa.MetaData()


def web_application(settings: "Settings") -> "Starlette":
    """Return the application of one web process."""
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import PlainTextResponse
    from starlette.routing import Route

    from weft.doors.observing import Observing

    async def fine(_: Request) -> PlainTextResponse:
        return PlainTextResponse("ok\n")

    routes = [Route("/healthz", fine), Route("/readyz", fine)]
    application = Starlette(routes=routes)
    application.add_middleware(Observing)
    return application


async def background(settings: "Settings") -> None:
    """Do the background work of one worker process until it is cancelled."""
    import asyncio

    await asyncio.Event().wait()


async def prepare(settings: "Settings") -> None:
    """Make what a first start needs once the schema stands: the demo, or a set-up link."""
