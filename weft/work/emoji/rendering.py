"""How a thing shows the emoji that it was answered with, in SQL."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB, aggregate_order_by

from weft.kernel.access import USER
from weft.kernel.reading import fixed, mine
from weft.kernel.resource import Row
from weft.work.emoji.tables import reactions

SUMMARY = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "emoji_base": {"type": "string"},
            "variant": {"type": "string"},
            "count": {"type": "integer"},
            "reacted": {"type": "boolean"},
        },
    },
}
_NONE = sa.literal_column("'[]'::jsonb", JSONB())


def summary(target: Row) -> sa.ColumnElement[Any]:
    """Each emoji with its number, the oldest first, and whether the caller gave it."""
    r = reactions.alias()
    each = (
        sa.select(
            r.c.emoji_base,
            r.c.emoji,
            sa.func.count().label("count"),
            sa.func.bool_or(r.c.user_gid == USER).label("reacted"),
            sa.func.min(r.c.gid).label("first"),
        )
        .where(mine(r), r.c.target_gid == target.c.gid)
        .group_by(r.c.emoji_base, r.c.emoji)
        .correlate(target)
        .subquery("each")
    )
    shown = sa.func.jsonb_build_object(
        fixed("emoji_base"),
        each.c.emoji_base,
        fixed("variant"),
        each.c.emoji,
        fixed("count"),
        each.c.count,
        fixed("reacted"),
        each.c.reacted,
    )
    ordered = sa.func.jsonb_agg(aggregate_order_by(shown, each.c.first))
    found = sa.select(ordered).select_from(each).correlate(target).scalar_subquery()
    return sa.func.coalesce(found, _NONE, type_=JSONB())
