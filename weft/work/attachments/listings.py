"""The attachments of a task, a project or a brief, in the order in which they came."""

import sqlalchemy as sa

from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.work.attachments.tables import attachments


def _of_parent(keyset: Keyset) -> Query:
    a = attachments.alias()
    return (
        sa.select(a.c.gid, a.c.gid.label("p0"))
        .where(mine(a), a.c.parent_gid == PARENT, a.c.trashed_in.is_(None), keyset.beyond(a.c.gid))
        .order_by(a.c.gid)
    )


ATTACHMENTS_OF_TASK = Listing("attachments_of_task", "attachment", _of_parent, 1, "task")
ATTACHMENTS_OF_PROJECT = Listing("attachments_of_project", "attachment", _of_parent, 1, "project")
ATTACHMENTS_OF_BRIEF = Listing("attachments_of_brief", "attachment", _of_parent, 1, "project_brief")
