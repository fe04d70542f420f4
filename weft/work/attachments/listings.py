"""The attachments of a task, a message, a project or a brief in the order in which they came; those
of all tasks of a project, the newest first.
"""

import sqlalchemy as sa

from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.work.attachments.tables import attachments
from weft.work.tasks.rules import is_seen as task_is_seen
from weft.work.tasks.tables import task_projects, tasks


def _of_parent(keyset: Keyset) -> Query:
    a = attachments.alias()
    return (
        sa.select(a.c.gid, a.c.gid.label("p0"))
        .where(mine(a), a.c.parent_gid == PARENT, a.c.trashed_in.is_(None), keyset.beyond(a.c.gid))
        .order_by(a.c.gid)
    )


def _of_tasks(keyset: Keyset) -> Query:
    a, place, t = attachments.alias(), task_projects.alias(), tasks.alias()
    its = sa.and_(mine(a), a.c.parent_gid == place.c.task_gid, a.c.trashed_in.is_(None))
    here = sa.and_(mine(t), t.c.gid == place.c.task_gid, task_is_seen(t))
    order = (a.c.created_at, a.c.gid)
    return (
        sa.select(a.c.gid, order[0].label("p0"), order[1].label("p1"))
        .select_from(place.join(a, its).join(t, here))
        .where(mine(place), place.c.project_gid == PARENT, place.c.trashed_in.is_(None))
        .where(keyset.beyond(*order, down=True))
        .order_by(*(part.desc() for part in order))
    )


FILES_OF_PROJECT = Listing(
    "files_of_project", "attachment", _of_tasks, 2, "project", down=frozenset({0, 1})
)
ATTACHMENTS_OF_TASK = Listing("attachments_of_task", "attachment", _of_parent, 1, "task")
ATTACHMENTS_OF_PROJECT = Listing("attachments_of_project", "attachment", _of_parent, 1, "project")
ATTACHMENTS_OF_BRIEF = Listing("attachments_of_brief", "attachment", _of_parent, 1, "project_brief")
ATTACHMENTS_OF_MESSAGE = Listing("attachments_of_message", "attachment", _of_parent, 1, "message")
