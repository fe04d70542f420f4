"""Who sees an import: whoever made it."""

from weft.kernel.access import USER, Sql
from weft.kernel.resource import Row


def is_own(row: Row) -> Sql:
    """One's own."""
    return row.c.user_gid == USER
