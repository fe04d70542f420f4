"""The composition root: settings → adapters → catalog → ASGI application, worker, command line."""

import sqlalchemy as sa
from starlette.applications import Starlette

from weft.doors import catalog
from weft.doors.web import Web, web
from weft.kernel.database import Database

metadata: sa.MetaData = catalog.METADATA


def web_application(url: str, secret: bytes, *, pool: int = 8) -> Starlette:
    """The application of one web process."""
    return web(Web(Database(url, size=pool), secret))
