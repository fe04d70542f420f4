"""Who sees a deletion in the trash: whoever may undo it."""

import sqlalchemy as sa

from weft.kernel.access import USER, Level, Sql, opens
from weft.kernel.reading import ONE, fixed, mine, whole
from weft.kernel.resource import Row
from weft.work.custom_fields.rules import administers
from weft.work.custom_fields.tables import custom_fields
from weft.work.projects.rules import is_open, level
from weft.work.projects.tables import projects
from weft.work.tasks.tables import task_access


def may_restore(batch: Row) -> Sql:
    """One's own deletions, and those of things that one would answer for; nothing twice."""
    own = batch.c.user_gid == USER
    p, a = projects.alias(), task_access.alias()
    project = sa.and_(mine(p), p.c.gid == batch.c.resource_gid)
    enough = sa.or_(level(p) >= whole(Level.ADMIN), sa.and_(own, level(p) >= whole(Level.EDITOR)))
    of_project = sa.select(ONE).select_from(p).where(project, is_open(p), enough)
    task = sa.and_(mine(a), a.c.task_gid == batch.c.resource_gid, opens(a.c.acl))
    f = custom_fields.alias()
    field = sa.and_(mine(f), f.c.gid == batch.c.resource_gid, administers(f))
    return sa.and_(
        batch.c.restored_at.is_(None),
        batch.c.purged_at.is_(None),
        sa.or_(
            sa.exists(of_project),
            sa.exists(sa.select(ONE).select_from(a).where(task)),
            sa.exists(sa.select(ONE).select_from(f).where(field)),
            sa.and_(own, batch.c.resource != fixed("project"), batch.c.resource != fixed("task")),
        ),
    )
