"""Who sees a team: public teams every member, others their own people."""

import sqlalchemy as sa

from weft.kernel.access import Sql, holds, is_member
from weft.kernel.resource import Row

SECRET: sa.ColumnElement[str] = sa.literal_column("'secret'", sa.Text())


def is_seen(team: Row) -> Sql:
    """One's own teams, and for members those that are not secret."""
    open_ = sa.and_(team.c.visibility != SECRET, is_member())
    return sa.and_(team.c.trashed_in.is_(None), sa.or_(holds(team.c.gid), open_))
