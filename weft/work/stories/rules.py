"""Who sees a story: whoever sees its task and the project that it speaks of."""

import sqlalchemy as sa

from weft.kernel.access import Sql
from weft.kernel.reading import ONE, mine
from weft.kernel.resource import Row
from weft.work.projects.rules import SEEN_SQL as PROJECT_SEEN
from weft.work.projects.rules import is_seen as project_is_seen
from weft.work.projects.tables import projects
from weft.work.tasks.rules import is_seen as task_is_seen
from weft.work.tasks.tables import tasks


def is_told(story: Row) -> Sql:
    """Not in the trash, and not about a project that is hidden from the caller."""
    p = projects.alias()
    about = sa.and_(mine(p), p.c.gid == story.c.scope_gid, project_is_seen(p))
    open_ = sa.exists(sa.select(ONE).select_from(p).where(about))
    return sa.and_(story.c.trashed_in.is_(None), sa.or_(story.c.scope_gid.is_(None), open_))


def is_seen(story: Row) -> Sql:
    """It may be told, and its task is seen."""
    t = tasks.alias()
    its = sa.and_(mine(t), t.c.gid == story.c.target_gid, task_is_seen(t))
    return sa.and_(is_told(story), sa.exists(sa.select(ONE).select_from(t).where(its)))


# For loads of a story `s`: the project that it speaks of is seen; its task is loaded by itself.
TOLD_SQL = f"""(s.scope_gid IS NULL OR EXISTS (SELECT 1 FROM projects p
 WHERE p.workspace_gid = :workspace::bigint AND p.gid = s.scope_gid AND {PROJECT_SEEN}))"""
