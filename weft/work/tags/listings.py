"""Lists of tags: of a workspace, of a task."""

import sqlalchemy as sa

from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.work.tags.resource import is_seen
from weft.work.tags.tables import tags, task_tags


def _of_workspace(keyset: Keyset) -> Query:
    t = tags.alias()
    return (
        sa.select(t.c.gid, t.c.sort_key.label("p0"), t.c.gid.label("p1"))
        .where(mine(t), is_seen(t), keyset.beyond(t.c.sort_key, t.c.gid))
        .order_by(t.c.sort_key, t.c.gid)
    )


def _of_task(keyset: Keyset) -> Query:
    t, link = tags.alias(), task_tags.alias()
    return (
        sa.select(t.c.gid, t.c.gid.label("p0"))
        .select_from(link.join(t, sa.and_(mine(t), t.c.gid == link.c.tag_gid)))
        .where(mine(link), link.c.task_gid == PARENT, is_seen(t), keyset.beyond(t.c.gid))
        .order_by(t.c.gid)
    )


TAGS_OF_WORKSPACE = Listing("tags_of_workspace", "tag", _of_workspace, 2, "workspace")
TAGS_OF_TASK = Listing("tags_of_task", "tag", _of_task, 1, "task")
