"""What is found by words: candidates from a finder, the newest first, re-checked where they are
shown.
"""

from collections.abc import Callable

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import TSQUERY

from weft.identity.users.rules import belongs_here, is_known
from weft.identity.users.tables import users
from weft.kernel.access import Sql, opens
from weft.kernel.listing import Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.kernel.resource import Spec
from weft.search.finders.tables import name_search, task_search

WORDS = sa.cast(sa.bindparam("words", type_=sa.Text), TSQUERY)
TYPED = sa.bindparam("typed", type_=sa.Text)


def _matches(words: sa.ColumnElement[object]) -> Sql:
    return words.op("@@", is_comparison=True)(WORDS)


def _tasks(keyset: Keyset) -> Query:
    s = task_search.alias("s")
    return (
        sa.select(s.c.task_gid.label("gid"), s.c.modified_at.label("p0"), s.c.task_gid.label("p1"))
        .where(mine(s), _matches(s.c.words), opens(s.c.acl))
        .where(keyset.beyond(s.c.modified_at, s.c.task_gid, down=True))
        .order_by(s.c.modified_at.desc(), s.c.task_gid.desc())
    )


def _named(kind: str) -> Callable[[Keyset], Query]:
    def page(keyset: Keyset) -> Query:
        s = name_search.alias("s")
        return (
            sa.select(
                s.c.thing_gid.label("gid"), s.c.modified_at.label("p0"), s.c.thing_gid.label("p1")
            )
            .where(mine(s), s.c.kind == sa.literal_column(f"'{kind}'"))
            .where(_matches(s.c.words), opens(s.c.acl))
            .where(keyset.beyond(s.c.modified_at, s.c.thing_gid, down=True))
            .order_by(s.c.modified_at.desc(), s.c.thing_gid.desc())
        )

    return page


def _people(keyset: Keyset) -> Query:
    """People by the beginning of any part of their name, or of their address."""
    u = users.alias("u")
    typed = TYPED
    hit = sa.or_(
        u.c.sort_key.startswith(typed, autoescape=False),
        u.c.sort_key.op("LIKE")(
            sa.literal_column("'% '", sa.Text()) + typed + sa.literal_column("'%'", sa.Text())
        ),
        sa.and_(is_known(u), u.c.email.startswith(typed, autoescape=False)),
    )
    return (
        sa.select(u.c.gid, u.c.sort_key.label("p0"), u.c.gid.label("p1"))
        .where(belongs_here(u), is_known(u), hit, u.c.deactivated_at.is_(None))
        .where(keyset.beyond(u.c.sort_key, u.c.gid))
        .order_by(u.c.sort_key, u.c.gid)
    )


def tasks_by_words(spec: Spec) -> Listing:
    """Tasks whose name or description holds all the words."""
    return Listing(
        "tasks_by_words", "task", _tasks, 2, down=frozenset({0, 1}), searches=True, only=spec.see
    )


def named_by_words(spec: Spec) -> Listing:
    """Projects, tags, teams or fields whose name holds all the words."""
    page, down = _named(spec.name), frozenset({0, 1})
    return Listing(
        f"{spec.name}s_by_words", spec.name, page, 2, down=down, searches=True, only=spec.finds
    )


PEOPLE_BY_NAME = Listing("people_by_name", "user", _people, 2, searches=True)
