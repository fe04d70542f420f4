"""People's own lists, as the API shows them."""

from typing import Any

import sqlalchemy as sa

from weft.identity.workspaces.tables import workspaces
from weft.kernel.reading import fixed
from weft.kernel.resource import Resource, Row, computed, one
from weft.std.gid import Kind
from weft.work.user_task_lists.rules import is_known
from weft.work.user_task_lists.tables import user_task_lists


def name_of(row: Row) -> sa.ColumnElement[Any]:
    """It is called after the workspace."""
    home = workspaces.alias()
    called = sa.select(home.c.name).where(home.c.gid == row.c.workspace_gid)
    return fixed("My tasks in ") + called.correlate(row).scalar_subquery()


class UserTaskList(Resource, table=user_task_lists, kind=Kind.USER_TASK_LIST, see=is_known):
    """A person's own list of what is assigned to them."""

    name = computed(sa.Text(), name_of, compact=True, doc="What the list is called.")
    owner = one("user", user_task_lists.c.user_gid, compact=True, doc="Whose list it is.")
    workspace = one(
        "workspace", user_task_lists.c.workspace_gid, compact=True, doc="Where its tasks live."
    )
