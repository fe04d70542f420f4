"""Attachments, as the API shows them."""

from typing import Any

import sqlalchemy as sa

from weft.kernel.access import SITE
from weft.kernel.reading import as_text, fixed
from weft.kernel.resource import Resource, Row, column, computed, one
from weft.std.gid import Kind
from weft.work.attachments.rules import is_seen
from weft.work.attachments.tables import attachments

UPLOADED, EXTERNAL = "asana", "external"
SUBTYPES = (UPLOADED, EXTERNAL)
ASSETS = "/api/weft/1/assets/"


def is_uploaded(row: Row) -> sa.ColumnElement[bool]:
    """Its bytes lie with us."""
    return row.c.blob_key.is_not(None)


def to_be_signed(row: Row) -> sa.ColumnElement[Any]:
    """What the signer makes an address of; links to elsewhere have none."""
    return sa.case((is_uploaded(row), as_text(row.c.gid)))


def stable_address(row: Row) -> sa.ColumnElement[Any]:
    """The address that asks who calls; of a link the link itself."""
    return sa.case((is_uploaded(row), SITE + fixed(ASSETS) + as_text(row.c.gid)), else_=row.c.url)


class Attachment(Resource, table=attachments, kind=Kind.ATTACHMENT, see=is_seen):
    """A file or a link that belongs to a task, a message, a project or a brief."""

    name = column(attachments.c.name, compact=True, doc="The name of the file or link.")
    resource_subtype = column(
        attachments.c.resource_subtype, compact=True, choices=SUBTYPES, doc="Who hosts it."
    )
    created_at = column(attachments.c.created_at, doc="When it was attached.")
    download_url = computed(
        sa.Text(),
        to_be_signed,
        nullable=True,
        finish="signed_url",
        doc="Where its bytes are for the next two minutes.",
    )
    permanent_url = computed(
        sa.Text(),
        stable_address,
        nullable=True,
        doc="Where it stays, for those who may see it.",
    )
    host = column(attachments.c.resource_subtype, doc="Who hosts it.")
    parent = one(
        ("task", "message", "project", "project_brief"),
        attachments.c.parent_gid,
        doc="What it belongs to.",
    )
    size = computed(
        sa.Numeric(),
        lambda row: row.c.size,
        conditional=True,
        column=attachments.c.size,
        shape={"type": "integer"},
        doc="How many bytes it has; a link has none.",
    )
    view_url = column(attachments.c.url, doc="Where a link leads.")
    connected_to_app = column(
        attachments.c.connected_to_app, doc="Whether the calling app shows more of it."
    )
