"""The composition root: settings → adapters → catalog → ASGI application, worker, command line."""

from pathlib import Path

import sqlalchemy as sa
from starlette.applications import Starlette

from weft.adapters.blobs import blobs_at, blobs_in
from weft.doors import catalog
from weft.doors.web import Web, web
from weft.kernel.database import Database
from weft.work.attachments.blobs import Blobs

metadata: sa.MetaData = catalog.METADATA


def web_application(
    url: str, secret: bytes, *, data: Path, blobs: str = "", pool: int = 8
) -> Starlette:
    """The application of one web process."""
    return web(Web(Database(url, size=pool), secret, place_for_blobs(data, blobs)))


def place_for_blobs(data: Path, url: str) -> Blobs:
    """Where attachments lie: in a bucket, or in a directory below the data."""
    return blobs_at(url) if url else blobs_in(data / "files")
