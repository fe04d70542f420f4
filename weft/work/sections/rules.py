"""Who sees a section: whoever sees its project; a person's own list only its owner."""

import sqlalchemy as sa

from weft.kernel.access import Sql
from weft.kernel.reading import ONE, mine
from weft.kernel.resource import Row
from weft.work.projects.rules import TOKENS_SQL
from weft.work.projects.rules import is_seen as project_is_seen
from weft.work.projects.tables import projects
from weft.work.user_task_lists.rules import is_own
from weft.work.user_task_lists.tables import user_task_lists


def is_seen(section: Row) -> Sql:
    """Its home is seen."""
    p, own = projects.alias(), user_task_lists.alias()
    of_project = (
        sa.select(ONE)
        .select_from(p)
        .where(mine(p), p.c.gid == section.c.home_gid, project_is_seen(p))
    )
    of_list = (
        sa.select(ONE)
        .select_from(own)
        .where(mine(own), own.c.gid == section.c.home_gid, is_own(own))
    )
    return sa.or_(sa.exists(of_project), sa.exists(of_list))


# The tokens that open sections (see kernel/veil).
OPENED_BY = f"""SELECT s.gid, {TOKENS_SQL} AS tokens, false AS to_members, false AS has_parts
FROM sections s JOIN projects p ON p.workspace_gid = $1 AND p.gid = s.home_gid
 AND p.trashed_in IS NULL
WHERE s.workspace_gid = $1 AND s.gid = ANY($2::bigint[])
UNION ALL SELECT s.gid, ARRAY[-l.user_gid], false, false
FROM sections s JOIN user_task_lists l ON l.workspace_gid = $1 AND l.gid = s.home_gid
WHERE s.workspace_gid = $1 AND s.gid = ANY($2::bigint[])"""
