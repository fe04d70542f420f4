"""Messages, as the API shows them."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from weft.identity.prose import plain_column, rich_of
from weft.kernel.access import SITE
from weft.kernel.reading import as_text, fixed
from weft.kernel.resource import BOTH, CREATE, Resource, Row, column, computed, many, one
from weft.std.gid import Kind
from weft.work.emoji.rendering import SUMMARY, summary
from weft.work.messages.rules import is_editable, is_followed, is_seen
from weft.work.messages.tables import message_followers, messages


def permalink(message: Row) -> sa.ColumnElement[Any]:
    """Its address in the web app."""
    return SITE + fixed("/messages/") + as_text(message.c.gid)


class Message(Resource, table=messages, kind=Kind.MESSAGE, see=is_seen):
    """Something that was said to all of a project."""

    name = column(messages.c.name, compact=True, write=BOTH, doc="Its title.")
    text = plain_column(
        messages.c.text, "html_text", write=BOTH, doc="What it says, as plain text."
    )
    html_text = computed(
        sa.Text(),
        lambda row: rich_of(row, "text", "html_text"),
        opt_in=True,
        write=BOTH,
        finish="rich_text",
        column=messages.c.html_text,
        doc="What it says, as rich text.",
    )
    created_by = one("user", messages.c.created_by_gid, doc="Who said it.")
    created_at = column(messages.c.created_at, doc="When it was said.")
    modified_at = column(messages.c.modified_at, doc="When it last changed.")
    is_edited = column(messages.c.is_edited, doc="Whether its words were changed later.")
    is_editable = computed(
        sa.Boolean(), is_editable, doc="Whether the caller may reword and delete it."
    )
    is_followed = computed(
        sa.Boolean(), is_followed, doc="Whether the caller hears what is said below it."
    )
    followers = many(
        "user",
        by=message_followers.c.message_gid,
        via=message_followers.c.user_gid,
        doc="Who hears what is said below it.",
    )
    num_comments = column(messages.c.num_comments, doc="How many comments stand below it.")
    commented_at = column(messages.c.commented_at, doc="When somebody last commented.")
    reaction_summary = computed(
        JSONB(), summary, shape=SUMMARY, doc="The emoji it was answered with."
    )
    permalink_url = computed(sa.Text(), permalink, doc="Its address in the web app.")
    project = one("project", messages.c.project_gid, write=CREATE, doc="To whom it was said.")
