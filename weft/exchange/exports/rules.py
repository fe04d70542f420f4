"""Who sees an export: whoever asked for it."""

from collections.abc import Callable

import sqlalchemy as sa

from weft.kernel.access import USER, Sql
from weft.kernel.reading import fixed
from weft.kernel.resource import Row


def is_own(form: str) -> Callable[[Row], Sql]:
    """One's own, of this form."""

    def see(export: Row) -> Sql:
        return sa.and_(export.c.user_gid == USER, export.c.form == fixed(form))

    return see
