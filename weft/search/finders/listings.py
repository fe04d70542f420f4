"""What is found by words: candidates from a finder, the newest first, re-checked where they are
shown.
"""

from collections.abc import Callable, Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, TSQUERY

from weft.identity.users.rules import belongs_here, is_known
from weft.identity.users.tables import parts_of, users
from weft.kernel.access import Sql, is_member, opens
from weft.kernel.listing import LIMIT, Keyset, Listing
from weft.kernel.reading import ONE, Query, mine, whole
from weft.kernel.resource import Spec
from weft.search.finders.tables import name_search, task_search
from weft.work.acquaintance import acquaintances
from weft.work.messages.resource import Message
from weft.work.messages.tables import messages

WORDS = sa.cast(sa.bindparam("words", type_=sa.Text), TSQUERY)
AHEAD = LIMIT + ONE
FIRST, FURTHER = 20_000, 100_000
"""Rows that are looked through in order: they fill a page with a word of every two hundredth task,
or of every thousandth.  Half a microsecond each, where the words of five million tasks take forty
milliseconds to be put together.
"""

MANY = 10_000
"""Hits that are sorted sooner than others are found in order."""

SOME = 1_000
"""People whose name or address goes on so, of whom the first by name are shown."""

TYPED = sa.bindparam("typed", type_=sa.Text)
PARTS = sa.cast(sa.bindparam("parts", type_=sa.Text), TSQUERY)


def _matches(words: sa.ColumnElement[object]) -> Sql:
    return words.op("@@", is_comparison=True)(WORDS)


def counted(rows: sa.FromClause) -> sa.ColumnElement[int]:
    """How many there are."""
    return sa.select(sa.func.count()).select_from(rows).scalar_subquery()


def kept(name: str, query: Query) -> sa.CTE:
    """Rows that are made at most once, and only as far as somebody reads them."""
    return query.cte(name).prefix_with("MATERIALIZED")


def shorter_way(
    walked: Callable[[int], Query],
    every: Query,
    order: Callable[[sa.FromClause], Iterable[Any]],
    *,
    late: Callable[[sa.CTE], Query] = sa.select,
    few: Sql | None = None,
    part: int = 0,
) -> Query:
    """Hits in their order, whichever way is the shorter: `walked(n)` finds them among the first n
    rows of that order, `every` finds all of them by their words, or by what is open to a guest.
    `late` looks again at these, in their order.  `few` says that there are not many at all, and
    `part` tells several searches of one statement apart.

    Left to choose, the planner takes the beginning of a rare word for a common one, and pairs of
    characters that always come together for a rare chance.  So the very common are found among the
    first rows; of the others some are taken as they come, and only where those are many is there
    another, longer walk.  The words are the last resort for what is common, yet far behind.
    To guests so little is open that they are spared the first.
    """
    full: list[sa.CTE] = []
    if is_member() is not sa.false():
        quick = walked(FIRST).limit(AHEAD)
        full.append(kept(f"quick{part}", quick if few is None else quick.where(~few)))
    hits = kept(f"hits{part}", every.where(*(counted(way) < AHEAD for way in full)))
    some = kept(f"some{part}", sa.select(hits).limit(whole(MANY + 1)))
    far = walked(FURTHER).limit(AHEAD).where(counted(some) > whole(MANY))
    full.append(kept(f"far{part}", far))
    rest = late(hits).where(*(counted(way) < AHEAD for way in full))
    ways = [sa.select(way).where(counted(way) >= AHEAD) for way in full]
    found = sa.union_all(*ways, sa.select(rest.subquery())).subquery(f"found{part}")
    return sa.select(found).order_by(*order(found))


def _tasks(keyset: Keyset) -> Query:
    """The newest first; to guests so little is open that all of it may be looked through."""

    def walked(size: int) -> Query:
        new = task_search.alias()
        newest = (
            sa.select(new)
            .where(mine(new), keyset.beyond(new.c.modified_at, new.c.task_gid, down=True))
            .order_by(*_by_age(new))
            .limit(whole(size))
            .subquery("newest")
        )
        return _found(newest).order_by(*_by_age(newest))

    s = task_search.alias()
    beyond = keyset.beyond(s.c.modified_at, s.c.task_gid, down=True)
    every = _found(s).where(mine(s), beyond)
    if is_member() is sa.false():
        hits = every.cte("hits").prefix_with("MATERIALIZED")
        return sa.select(hits).order_by(*_falling(hits))
    return shorter_way(walked, every, _falling)


def _found(s: sa.FromClause) -> Query:
    columns = s.c.task_gid.label("gid"), s.c.modified_at.label("p0"), s.c.task_gid.label("p1")
    return sa.select(*columns).where(_matches(s.c.words), opens(s.c.acl))


def _falling(hits: sa.FromClause) -> tuple[sa.ColumnElement[Any], ...]:
    return hits.c.p0.desc(), hits.c.p1.desc()


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


PROJECTS = sa.bindparam("projects", type_=ARRAY(sa.BigInteger))
AUTHORS = sa.bindparam("authors", type_=ARRAY(sa.BigInteger))
AFTER = sa.bindparam("after", type_=sa.TIMESTAMP(timezone=True))
BEFORE = sa.bindparam("before", type_=sa.TIMESTAMP(timezone=True))


def _messages(keyset: Keyset) -> Query:
    """By their words, in some projects, by some people, of some time; the newest talk first."""
    s, m = name_search.alias("s"), messages.alias("m")
    times = s.c.modified_at, s.c.thing_gid
    wanted = [
        sa.or_(PROJECTS.is_(None), m.c.project_gid == sa.any_(PROJECTS)),
        sa.or_(AUTHORS.is_(None), m.c.created_by_gid == sa.any_(AUTHORS)),
        sa.or_(AFTER.is_(None), m.c.created_at > AFTER),
        sa.or_(BEFORE.is_(None), m.c.created_at < BEFORE),
    ]
    return (
        sa.select(s.c.thing_gid.label("gid"), times[0].label("p0"), times[1].label("p1"))
        .select_from(s.join(m, sa.and_(mine(m), m.c.gid == s.c.thing_gid)))
        .where(mine(s), s.c.kind == sa.literal_column("'message'"))
        .where(_matches(s.c.words), opens(s.c.acl), *wanted)
        .where(keyset.beyond(*times, down=True))
        .order_by(times[0].desc(), times[1].desc())
    )


def _may_be_known(user: sa.FromClause) -> Sql:
    """Candidates among people; the page looks at each again, by the rule itself."""
    member = is_member()
    return member if member is sa.true() else sa.or_(member, user.c.gid.in_(acquaintances()))


def _people(keyset: Keyset) -> Query:
    """People by the beginning of their name, found in its order; then by that of another part of
    it, or of their address.  Of these only some are looked at: whoever means another types on.
    """
    first = _persons(keyset, _begins, 0)
    if is_member() is sa.false():
        both = sa.union_all(first, _persons(keyset, _goes_on, 1)).subquery()
        return sa.select(both).order_by(*both.c[1:])
    begun = kept("begun", first.order_by(*_by_name(first)).limit(AHEAD))
    others = _persons(keyset, _goes_on, 1).where(counted(begun) < AHEAD).limit(whole(SOME))
    both = sa.union_all(sa.select(begun), sa.select(others.subquery())).subquery()
    return sa.select(both).order_by(*both.c[1:])


def _persons(keyset: Keyset, hit: Callable[[sa.FromClause], Sql], order: int) -> Query:
    u = users.alias("u")
    positions = (whole(order), u.c.sort_key, u.c.gid)
    return (
        sa.select(u.c.gid, *(c.label(f"p{i}") for i, c in enumerate(positions)))
        .where(belongs_here(u), _may_be_known(u), hit(u), u.c.deactivated_at.is_(None))
        .where(keyset.beyond(*positions))
    )


def _by_name(persons: Query) -> Iterable[Any]:
    return [persons.selected_columns[name] for name in ("p1", "p2")]


def _begins(user: sa.FromClause) -> Sql:
    return user.c.sort_key.startswith(TYPED, autoescape=False)


def _goes_on(user: sa.FromClause) -> Sql:
    part = sa.literal_column("'% '", sa.Text()) + TYPED + sa.literal_column("'%'", sa.Text())
    of_a_part = parts_of(user).op("@@", is_comparison=True)(PARTS)
    named = sa.and_(of_a_part, user.c.sort_key.op("LIKE")(part))
    addressed = user.c.email.startswith(TYPED, autoescape=False)
    return sa.and_(sa.or_(named, addressed), sa.not_(_begins(user)))


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


PEOPLE_BY_NAME = Listing("people_by_name", "user", _people, 3, searches=True, only=is_known)
MESSAGES_BY_WORDS = Listing(
    "messages_by_words",
    "message",
    _messages,
    2,
    down=frozenset({0, 1}),
    searches=True,
    only=Message.spec.finds,
)
