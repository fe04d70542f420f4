"""Who sees a reaction: whoever sees what it answers."""

import sqlalchemy as sa

from weft.kernel.access import Sql
from weft.kernel.reading import any_row, mine
from weft.kernel.resource import Row
from weft.work.messages.rules import message_is_seen
from weft.work.stories.rules import is_seen as story_is_seen
from weft.work.stories.tables import stories
from weft.work.tasks.rules import is_seen as task_is_seen
from weft.work.tasks.tables import tasks


def is_seen(reaction: Row) -> Sql:
    """Its task, its story or its message is seen."""
    t, s = tasks.alias(), stories.alias()
    return sa.or_(
        any_row(t, where=[mine(t), t.c.gid == reaction.c.target_gid, task_is_seen(t)]),
        any_row(s, where=[mine(s), s.c.gid == reaction.c.target_gid, story_is_seen(s)]),
        message_is_seen(reaction, "target_gid"),
    )
