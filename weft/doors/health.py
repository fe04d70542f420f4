"""This module is about two questions of whoever watches: does it live, and can it work?"""

import asyncio

from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from weft.kernel.database import Database
from weft.kernel.logs import log

_events = log("weft.health")
PATIENCE = 2.0
"""Seconds in which the database must answer."""


def health_routes(base: Database) -> list[Route]:
    """`/healthz`: this process lives.  `/readyz`: it reaches its database."""

    async def lives(_: Request) -> PlainTextResponse:
        return PlainTextResponse("ok\n")

    async def is_ready(_: Request) -> PlainTextResponse:
        try:
            await asyncio.wait_for(base.value("SELECT 1"), PATIENCE)
        except Exception as error:
            _events.warning("not ready", reason=type(error).__name__)
            return PlainTextResponse("The database does not answer.\n", status_code=503)
        return PlainTextResponse("ok\n")

    return [Route("/healthz", lives), Route("/readyz", is_ready)]
