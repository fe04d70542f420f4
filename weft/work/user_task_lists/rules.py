"""Who sees a person's own list: its owner; colleagues meet its tasks elsewhere."""

from weft.kernel.access import USER, Sql
from weft.kernel.resource import Row


def is_own(task_list: Row) -> Sql:
    """One's own list."""
    return task_list.c.user_gid == USER
