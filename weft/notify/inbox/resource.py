"""The inbox, as the API shows it: to each person their own."""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from weft.kernel.reading import mine
from weft.kernel.resource import Resource, Row, column, computed, one
from weft.notify.inbox.logic import REASONS
from weft.notify.inbox.rules import FILED, is_own
from weft.notify.inbox.tables import inbox_events, inbox_items

OTHERS = ("task", "project", "attachment", "access_request")
NOTHING_NEW = sa.literal_column("'[]'::jsonb", JSONB())
SEVERAL = {"type": "array", "items": {"type": "string", "enum": list(REASONS)}}


def reasons(item: Row) -> sa.ColumnElement[Any]:
    """Why it stands there, of all that happened since it was read, each reason once."""
    e = inbox_events.alias()
    same = [e.c.resource_gid == item.c.resource_gid, e.c.user_gid == item.c.user_gid]
    is_new = sa.or_(item.c.read_at.is_(None), e.c.at > item.c.read_at)
    each = sa.func.jsonb_agg(sa.distinct(e.c.reason))
    found = sa.select(each).select_from(e).where(mine(e), *same, is_new).correlate_except(e)
    return sa.func.coalesce(found.scalar_subquery(), NOTHING_NEW, type_=JSONB())


def _since(name: str) -> Callable[[Row], sa.ColumnElement[Any]]:
    def is_set(item: Row) -> sa.ColumnElement[Any]:
        return item.c[name].is_not(None)

    return is_set


class InboxItem(Resource, table=inbox_items, kind=None, see=is_own, key="resource_gid"):
    """A thing in one's inbox, with the newest that happened to it."""

    resource = one(
        tuple(FILED), inbox_items.c.resource_gid, compact=True, doc="The thing that it is about."
    )
    reason = column(
        inbox_items.c.reason,
        compact=True,
        choices=tuple(REASONS),
        doc="What happened last, as it concerns the reader.",
    )
    reasons = computed(
        JSONB(), reasons, compact=True, shape=SEVERAL, doc="What happened since it was read."
    )
    actor = one("user", inbox_items.c.actor_gid, compact=True, doc="Who did it.")
    comment = one(
        "story", inbox_items.c.comment_gid, compact=True, doc="The comment that it is about."
    )
    other = one(
        OTHERS,
        inbox_items.c.other_gid,
        compact=True,
        doc="What else it speaks of: the task that came or no longer blocks, the project.",
    )
    unread_count = column(
        inbox_items.c.unread, compact=True, doc="How much happened since it was read."
    )
    happened_at = column(inbox_items.c.happened_at, compact=True, doc="When it last happened.")
    shown_at = column(
        inbox_items.c.shown_at,
        compact=True,
        doc="Its place in the list: when it last happened, or until when it was put off.",
    )
    read_at = column(inbox_items.c.read_at, compact=True, doc="When it was last read.")
    is_bookmarked = computed(
        sa.Boolean(), _since("bookmarked_at"), compact=True, doc="Whether it is kept at hand."
    )
    is_archived = computed(
        sa.Boolean(), _since("archived_at"), compact=True, doc="Whether it is put away."
    )
    snoozed_until = column(
        inbox_items.c.snoozed_until, compact=True, doc="Until when it is put off."
    )


class InboxEvent(Resource, table=inbox_events, kind=None, see=is_own, key="log_id"):
    """Something that happened to a thing in one's inbox."""

    reason = column(
        inbox_events.c.reason,
        compact=True,
        choices=tuple(REASONS),
        doc="What happened, as it concerns the reader.",
    )
    actor = one("user", inbox_events.c.actor_gid, compact=True, doc="Who did it.")
    comment = one(
        "story", inbox_events.c.comment_gid, compact=True, doc="The comment that it is about."
    )
    other = one(OTHERS, inbox_events.c.other_gid, compact=True, doc="What else it speaks of.")
    happened_at = column(inbox_events.c.at, compact=True, doc="When it happened.")
