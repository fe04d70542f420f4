"""Who sees a baseline: whoever sees its project."""

import sqlalchemy as sa

from weft.kernel.access import Sql
from weft.kernel.reading import any_row, mine
from weft.kernel.resource import Row
from weft.work.projects.rules import is_seen as project_is_seen
from weft.work.projects.tables import projects


def is_seen(baseline: Row) -> Sql:
    """Its project is seen, and it is not in the trash."""
    p = projects.alias()
    here = any_row(p, where=[mine(p), p.c.gid == baseline.c.project_gid, project_is_seen(p)])
    return sa.and_(baseline.c.trashed_in.is_(None), here)
