"""The projects that a task lives in, as a list."""

import sqlalchemy as sa

from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.work.projects.rules import is_seen
from weft.work.projects.tables import projects
from weft.work.tasks.tables import task_projects


def _of_task(keyset: Keyset) -> Query:
    place, p = task_projects.alias("l"), projects.alias("p")
    return (
        sa.select(p.c.gid, p.c.gid.label("p0"))
        .select_from(place.join(p, sa.and_(mine(p), p.c.gid == place.c.project_gid)))
        .where(
            mine(place),
            place.c.task_gid == PARENT,
            place.c.trashed_in.is_(None),
            is_seen(p),
            keyset.beyond(p.c.gid),
        )
        .order_by(p.c.gid)
    )


PROJECTS_OF_TASK = Listing("projects_of_task", "project", _of_task, 1, "task")
