"""The stories of a task, the oldest first or the newest."""

import sqlalchemy as sa

from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.work.stories.rules import is_told
from weft.work.stories.tables import stories

AFTER = sa.bindparam("created_after", type_=sa.DateTime(timezone=True))
SUBTYPE = sa.bindparam("resource_subtype", type_=sa.Text())


def _of_task(keyset: Keyset, *, down: bool) -> Query:
    s = stories.alias()
    order = (s.c.created_at, s.c.gid)
    return (
        sa.select(s.c.gid, s.c.created_at.label("p0"), s.c.gid.label("p1"))
        .where(
            mine(s),
            s.c.target_gid == PARENT,
            is_told(s),
            sa.or_(AFTER.is_(None), s.c.created_at > AFTER),
            sa.or_(SUBTYPE.is_(None), s.c.resource_subtype == SUBTYPE),
            keyset.beyond(*order, down=down),
        )
        .order_by(*(column.desc() if down else column for column in order))
    )


def _oldest_first(keyset: Keyset) -> Query:
    return _of_task(keyset, down=False)


def _newest_first(keyset: Keyset) -> Query:
    return _of_task(keyset, down=True)


STORIES_OF_TASK = Listing("stories_of_task", "story", _oldest_first, 2, "task")
LATEST_STORIES_OF_TASK = Listing(
    "latest_stories_of_task", "story", _newest_first, 2, "task", frozenset({0, 1})
)
