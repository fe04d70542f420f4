"""Lists of one's own sessions and tokens, the newest first."""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

from weft.identity.sessions.resource import is_mine, lasts
from weft.identity.sessions.tables import access_tokens, sessions
from weft.kernel.listing import Keyset, Listing
from weft.kernel.resource import See


def _newest(table: sa.Table, see: See) -> Callable[[Keyset], sa.Select[*tuple[Any, ...]]]:
    def page(keyset: Keyset) -> sa.Select[*tuple[Any, ...]]:
        t = table.alias("t")
        return (
            sa.select(t.c.gid, t.c.gid.label("p0"))
            .where(see(t), keyset.beyond(t.c.gid, down=True))
            .order_by(t.c.gid.desc())
        )

    return page


MY_SESSIONS = Listing("my_sessions", "session", _newest(sessions, lasts), 1, down=frozenset({0}))
MY_TOKENS = Listing(
    "my_tokens", "access_token", _newest(access_tokens, is_mine), 1, down=frozenset({0})
)
