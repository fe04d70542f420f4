"""Who sees a person's own list: members know of it and see in it what they see anyway; its sections
are the owner's alone.
"""

import sqlalchemy as sa

from weft.kernel.access import USER, Sql, is_member
from weft.kernel.resource import Row


def is_own(task_list: Row) -> Sql:
    """One's own list."""
    return task_list.c.user_gid == USER


def is_known(task_list: Row) -> Sql:
    """One's own list, and for members those of their colleagues."""
    return sa.or_(is_own(task_list), is_member())


# The tokens that open lists (see kernel/veil).
OPENED_BY = """SELECT l.gid, ARRAY[-l.user_gid, l.workspace_gid] AS tokens, false AS to_members,
 false AS has_parts
FROM user_task_lists l WHERE l.workspace_gid = $1 AND l.gid = ANY($2::bigint[])"""
