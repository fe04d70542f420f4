"""Status updates, as the API shows them; and under their older name."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from weft.identity.prose import plain_column, rich_of
from weft.kernel.reading import as_text, fixed
from weft.kernel.resource import CREATE, NEVER, Resource, Row, column, computed, one
from weft.planning.status_updates.logic import COLORS, OF_PROJECTS
from weft.planning.status_updates.rules import is_seen
from weft.planning.status_updates.tables import status_updates
from weft.std.gid import Kind
from weft.work.emoji.rendering import SUMMARY, summary

NONE_YET = sa.literal_column("'[]'::jsonb", JSONB())


def nobody(_: Row) -> sa.ColumnElement[Any]:
    """Likes of updates are reactions."""
    return NONE_YET


def color_of(update: Row) -> sa.ColumnElement[Any]:
    """The older colour for a type."""
    words = [
        (update.c.status_type == fixed(type_), fixed(color)) for color, type_ in COLORS.items()
    ]
    return as_text(sa.case(*words, else_=fixed("complete")))


class StatusUpdate(Resource, table=status_updates, kind=Kind.STATUS_UPDATE, see=is_seen):
    """A word on how a project goes."""

    title = column(status_updates.c.title, compact=True, write=CREATE, doc="Its title.")
    resource_subtype = computed(
        sa.Text(),
        lambda _: as_text(fixed("project_status_update")),
        compact=True,
        choices=("project_status_update",),
        doc="What it is about.",
    )
    text = plain_column(
        status_updates.c.text, "html_text", write=CREATE, doc="What it says, as plain text."
    )
    html_text = computed(
        sa.Text(),
        lambda row: rich_of(row, "text", "html_text"),
        opt_in=True,
        write=CREATE,
        finish="rich_text",
        column=status_updates.c.html_text,
        doc="What it says, as rich text.",
    )
    status_type = column(
        status_updates.c.status_type, write=CREATE, choices=OF_PROJECTS, doc="How it goes."
    )
    author = one("user", status_updates.c.created_by_gid, doc="Who wrote it.")
    created_at = column(status_updates.c.created_at, doc="When it was sent.")
    created_by = one("user", status_updates.c.created_by_gid, doc="Who wrote it.")
    hearted = computed(sa.Boolean(), lambda _: sa.false(), doc="Deprecated: see `liked`.")
    hearts = computed(JSONB(), nobody, doc="Deprecated: see `likes`.")
    liked = computed(sa.Boolean(), lambda _: sa.false(), doc="Whether the caller likes it.")
    likes = computed(JSONB(), nobody, doc="Who likes it.")
    num_hearts = computed(
        sa.Integer(), lambda _: sa.literal_column("0"), doc="Deprecated: see `num_likes`."
    )
    num_likes = computed(sa.Integer(), lambda _: sa.literal_column("0"), doc="How many like it.")
    reaction_summary = computed(
        JSONB(), summary, shape=SUMMARY, doc="The emoji it was answered with."
    )
    modified_at = column(status_updates.c.modified_at, doc="When it last changed.")
    parent = one("project", status_updates.c.parent_gid, write=CREATE, doc="What it is about.")


class ProjectStatus(
    Resource, table=status_updates, kind=Kind.STATUS_UPDATE, see=is_seen, name="project_status"
):
    """A status update under its older name."""

    title = column(status_updates.c.title, compact=True, doc="Its title.")
    text = plain_column(
        status_updates.c.text, "html_text", write=NEVER, doc="What it says, as plain text."
    )
    html_text = computed(
        sa.Text(),
        lambda row: rich_of(row, "text", "html_text"),
        opt_in=True,
        finish="rich_text",
        doc="What it says, as rich text.",
    )
    color = computed(sa.Text(), color_of, choices=tuple(COLORS), doc="How it goes, as a colour.")
    author = one("user", status_updates.c.created_by_gid, doc="Who wrote it.")
    created_at = column(status_updates.c.created_at, doc="When it was sent.")
    created_by = one("user", status_updates.c.created_by_gid, doc="Who wrote it.")
    modified_at = column(status_updates.c.modified_at, doc="When it last changed.")
