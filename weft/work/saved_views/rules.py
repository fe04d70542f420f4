"""Who sees a saved view: a shared one whoever sees its project, or every member where it searches
the workspace; a private one its maker.
"""

import sqlalchemy as sa

from weft.kernel.access import USER, WORKSPACE, Sql, is_member
from weft.kernel.reading import any_row, mine
from weft.kernel.resource import Row
from weft.work.projects.rules import is_seen as project_is_seen
from weft.work.projects.tables import projects
from weft.work.user_task_lists.rules import is_own
from weft.work.user_task_lists.tables import user_task_lists


def is_seen(view: Row) -> Sql:
    """Its home is seen, and it is shared or one's own."""
    p, own = projects.alias(), user_task_lists.alias()
    in_project = any_row(p, where=[mine(p), p.c.gid == view.c.home_gid, project_is_seen(p)])
    in_list = any_row(own, where=[mine(own), own.c.gid == view.c.home_gid, is_own(own)])
    or_member = sa.or_(view.c.home_gid != WORKSPACE, is_member())
    return sa.and_(
        view.c.trashed_in.is_(None),
        sa.or_(sa.and_(view.c.is_shared, or_member), view.c.created_by_gid == USER),
        sa.or_(view.c.home_gid == WORKSPACE, in_project, in_list),
    )
