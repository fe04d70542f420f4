"""Who sees an attachment: whoever sees the task, the message, the project or the brief that
holds it.
"""

import sqlalchemy as sa

from weft.kernel.access import Sql
from weft.kernel.reading import ONE, mine
from weft.kernel.resource import Row
from weft.work.briefs.rules import is_seen as brief_is_seen
from weft.work.briefs.tables import project_briefs
from weft.work.messages.rules import message_is_seen
from weft.work.projects.rules import is_seen as project_is_seen
from weft.work.projects.tables import projects
from weft.work.tasks.rules import is_seen as task_is_seen
from weft.work.tasks.tables import tasks


def is_seen(attachment: Row) -> Sql:
    """Not in the trash, and its parent is seen."""
    t, p, b = tasks.alias(), projects.alias(), project_briefs.alias()
    of_task = sa.and_(mine(t), t.c.gid == attachment.c.parent_gid, task_is_seen(t))
    of_project = sa.and_(mine(p), p.c.gid == attachment.c.parent_gid, project_is_seen(p))
    of_brief = sa.and_(mine(b), b.c.gid == attachment.c.parent_gid, brief_is_seen(b))
    seen = sa.or_(
        sa.exists(sa.select(ONE).select_from(t).where(of_task)),
        sa.exists(sa.select(ONE).select_from(p).where(of_project)),
        sa.exists(sa.select(ONE).select_from(b).where(of_brief)),
        message_is_seen(attachment, "parent_gid"),
    )
    return sa.and_(attachment.c.trashed_in.is_(None), seen)
