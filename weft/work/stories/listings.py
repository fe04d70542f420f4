"""The stories of a task or a message, the oldest first or the newest; those of all tasks of a
project.
"""

from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.work.stories.rules import is_told
from weft.work.stories.tables import stories
from weft.work.tasks.rules import is_seen as task_is_seen
from weft.work.tasks.tables import task_projects, tasks

LATELY = timedelta(days=30)
"""How far the activity of a project goes back where nothing is said."""
AFTER = sa.bindparam("created_after", type_=sa.DateTime(timezone=True))
SUBTYPE = sa.bindparam("resource_subtype", type_=sa.Text())


def _of_place(keyset: Keyset, *, down: bool) -> Query:
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
    return _of_place(keyset, down=False)


def _newest_first(keyset: Keyset) -> Query:
    return _of_place(keyset, down=True)


def _since() -> sa.ColumnElement[Any]:
    lately: sa.ColumnElement[Any] = sa.literal_column(f"interval '{LATELY.days} day'")
    return sa.func.coalesce(AFTER, sa.func.now() - lately)


def _of_project(keyset: Keyset) -> Query:
    s, place, t = stories.alias(), task_projects.alias(), tasks.alias()
    its = sa.and_(mine(s), s.c.target_gid == place.c.task_gid, s.c.created_at > _since())
    here = sa.and_(mine(t), t.c.gid == place.c.task_gid, task_is_seen(t))
    order = (s.c.created_at, s.c.gid)
    return (
        sa.select(s.c.gid, order[0].label("p0"), order[1].label("p1"))
        .select_from(place.join(s, its).join(t, here))
        .where(mine(place), place.c.project_gid == PARENT, place.c.trashed_in.is_(None))
        .where(is_told(s), keyset.beyond(*order, down=True))
        .order_by(*(part.desc() for part in order))
    )


ACTIVITY_OF_PROJECT = Listing(
    "activity_of_project", "story", _of_project, 2, "project", frozenset({0, 1})
)
STORIES_OF_TASK = Listing("stories_of_task", "story", _oldest_first, 2, "task")
LATEST_STORIES_OF_TASK = Listing(
    "latest_stories_of_task", "story", _newest_first, 2, "task", frozenset({0, 1})
)
STORIES_OF_MESSAGE = Listing("stories_of_message", "story", _oldest_first, 2, "message")
LATEST_STORIES_OF_MESSAGE = Listing(
    "latest_stories_of_message", "story", _newest_first, 2, "message", frozenset({0, 1})
)
