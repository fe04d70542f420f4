"""Storage of the inbox: for each person and thing one item, with what happened to it as events.

An event is a row of the log as it concerns one person, so `log_id` makes it theirs once.  Letters
are events that are to be mailed (see outbox).
"""

import sqlalchemy as sa

from weft.kernel.tables import gid, index, moment, number, table, text

inbox_items = table(
    "inbox_items",
    gid("resource_gid"),
    gid("user_gid"),
    text("reason"),
    gid("actor_gid", null=True),
    gid("comment_gid", null=True),
    gid("other_gid", null=True),
    number("unread"),
    moment("happened_at"),
    moment("shown_at"),
    moment("read_at", null=True),
    moment("bookmarked_at", null=True),
    moment("archived_at", null=True),
    moment("snoozed_until", null=True),
    key="resource_gid user_gid",
)
index(inbox_items, "user_gid shown_at resource_gid")
index(inbox_items, "user_gid", where=inbox_items.c.unread > 0)
inbox_events = table(
    "inbox_events",
    gid("resource_gid"),
    gid("user_gid"),
    sa.Column("log_id", sa.BigInteger, nullable=False),
    text("reason"),
    gid("actor_gid", null=True),
    gid("comment_gid", null=True),
    gid("other_gid", null=True),
    moment("at"),
    key="resource_gid user_gid log_id",
)
inbox_letters = table(
    "inbox_letters",
    gid("resource_gid"),
    gid("user_gid"),
    sa.Column("log_id", sa.BigInteger, nullable=False),
    text("reason"),
    gid("actor_gid", null=True),
    gid("comment_gid", null=True),
    gid("other_gid", null=True),
    moment("at"),
    moment("due_at"),
    key="resource_gid user_gid log_id",
)
sa.Index("inbox_letters_due_at_idx", inbox_letters.c.due_at)
TOLD = tuple((each, "resource_gid") for each in (inbox_items, inbox_events, inbox_letters))
"""What was told of a thing, and by which column it goes with it."""
