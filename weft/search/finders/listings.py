"""What is found by words: candidates from a finder, the newest first, re-checked where they are
shown.
"""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import TSQUERY

from weft.identity.users.rules import belongs_here, is_known
from weft.identity.users.tables import users
from weft.kernel.access import Sql, is_member, opens
from weft.kernel.listing import LIMIT, Keyset, Listing
from weft.kernel.reading import ONE, Query, mine, whole
from weft.kernel.resource import Spec
from weft.search.finders.tables import name_search, task_search
from weft.work.acquaintance import acquaintances

WORDS = sa.cast(sa.bindparam("words", type_=sa.Text), TSQUERY)
AHEAD = LIMIT + ONE
NEWEST = 5_000
"""Rows that are looked through by age: they fill a page with a word of every two hundredth task."""

TYPED = sa.bindparam("typed", type_=sa.Text)


def _matches(words: sa.ColumnElement[object]) -> Sql:
    return words.op("@@", is_comparison=True)(WORDS)


def _tasks(keyset: Keyset) -> Query:
    """The newest first: among the newest of all, or, where those hold too few, from the words.

    Left to choose, the planner takes the beginning of a rare word for a common one and walks
    through everything by age; a common word's own list, in turn, is long.
    """
    new, every = task_search.alias(), task_search.alias()
    newest = (
        sa.select(new)
        .where(mine(new), keyset.beyond(new.c.modified_at, new.c.task_gid, down=True))
        .order_by(*_by_age(new))
        .limit(whole(NEWEST))
        .subquery("newest")
    )
    quick = _found(newest).order_by(*_by_age(newest)).limit(AHEAD)
    first = quick.cte("quick").prefix_with("MATERIALIZED")
    is_full = sa.select(sa.func.count()).select_from(first).scalar_subquery() >= AHEAD
    beyond = keyset.beyond(every.c.modified_at, every.c.task_gid, down=True)
    rare = _found(every).where(mine(every), beyond, ~is_full)
    hits = rare.cte("hits").prefix_with("MATERIALIZED")
    both = sa.union_all(sa.select(first).where(is_full), sa.select(hits)).subquery("both")
    return sa.select(both).order_by(both.c.p0.desc(), both.c.p1.desc())


def _found(s: sa.FromClause) -> Query:
    columns = s.c.task_gid.label("gid"), s.c.modified_at.label("p0"), s.c.task_gid.label("p1")
    return sa.select(*columns).where(_matches(s.c.words), opens(s.c.acl))


def _by_age(s: sa.FromClause) -> tuple[sa.ColumnElement[Any], ...]:
    return s.c.modified_at.desc(), s.c.task_gid.desc()


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


def _may_be_known(user: sa.FromClause) -> Sql:
    """Candidates among people; the page looks at each again, by the rule itself."""
    member = is_member()
    return member if member is sa.true() else sa.or_(member, user.c.gid.in_(acquaintances()))


def _people(keyset: Keyset) -> Query:
    """People by the beginning of any part of their name, or of their address."""
    u = users.alias("u")
    typed = TYPED
    hit = sa.or_(
        u.c.sort_key.startswith(typed, autoescape=False),
        u.c.sort_key.op("LIKE")(
            sa.literal_column("'% '", sa.Text()) + typed + sa.literal_column("'%'", sa.Text())
        ),
        u.c.email.startswith(typed, autoescape=False),
    )
    return (
        sa.select(u.c.gid, u.c.sort_key.label("p0"), u.c.gid.label("p1"))
        .where(belongs_here(u), _may_be_known(u), hit, u.c.deactivated_at.is_(None))
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


PEOPLE_BY_NAME = Listing("people_by_name", "user", _people, 2, searches=True, only=is_known)
