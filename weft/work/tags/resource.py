"""Tags, as the API shows them."""

import sqlalchemy as sa

from weft.kernel.access import Sql, is_member
from weft.kernel.resource import BOTH, Resource, Row, column
from weft.std.gid import Kind
from weft.work.tags.tables import tags


def is_seen(tag: Row) -> Sql:
    """Every member sees every tag that is not in the trash."""
    return sa.and_(tag.c.trashed_in.is_(None), is_member())


class Tag(Resource, table=tags, kind=Kind.TAG, see=is_seen):
    """A label that any task may carry."""

    name = column(tags.c.name, compact=True, write=BOTH, doc="The text of the label.")
    color = column(tags.c.color, write=BOTH, doc="The colour of the label.")
    notes = column(tags.c.notes, write=BOTH, doc="What the label means.")
    created_at = column(tags.c.created_at, doc="When the label was made.")
