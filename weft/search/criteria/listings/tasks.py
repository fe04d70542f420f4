"""Tasks by criteria."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

import sqlalchemy as sa

from weft.kernel.access import Sql, is_member, opens
from weft.kernel.listing import Keyset, Listing
from weft.kernel.reading import NOTHING, Query, mine, whole
from weft.search.criteria.listings.conditions import KNOWN, leads, led, ranges, wanted
from weft.search.criteria.listings.entries import Entry, entries, tried, values_entry
from weft.search.criteria.listings.parts import Row, begins_like, named_like
from weft.search.criteria.listings.sieve import entered, entries_counted, sifts
from weft.search.criteria.logic import Condition, Criteria, Order, Sifted
from weft.search.finders import listings
from weft.search.finders.listings import AHEAD, WORDS, counted, kept, shorter_way
from weft.search.finders.tables import task_search
from weft.work.tasks.rules import is_seen
from weft.work.tasks.tables import tasks

SORTED = {
    "due_date": "due_on",
    "relevance": "modified_at",
    **{name: name for name in ("created_at", "completed_at", "modified_at")},
}
MAY_LACK: Mapping[str, frozenset[str]] = {
    "due_date": frozenset({"due_on", "due_at"}),
    "completed_at": frozenset({"completed_at"}),
}
"""Orders by what not every task has → the attributes whose conditions say whether it has it."""


@dataclass(frozen=True)
class _Search:
    """The statement of one form.

    What has no value comes last.  Each of the two parts is ordered as an index is, so that the
    first of very many are found without a look at the rest.
    """

    form: tuple[Condition, ...]
    order: Order
    sifted: Sifted

    @property
    def has_text(self) -> bool:
        """Words are asked for."""
        return any(condition.of == "text" for condition in self.form)

    def page(self, _: Keyset) -> Query:
        """The hits in their order."""
        if self.order.by == "relevance" and self.has_text:
            return self._relevant()
        if self.order.by == "likes":
            first, rest = (False, True) if self.order.ascending else (True, False)
            return self._in_turn(first, rest)
        lacking = MAY_LACK.get(self.order.by)
        if lacking is None:
            return self._part(0)
        said = [condition for condition in self.form if condition.of in lacking]
        if said:
            return self._part(0 if any(c.verb != "unset" for c in said) else 1)
        return self._in_turn(True, False)

    def _in_turn(self, first_has: bool, then_has: bool) -> Query:
        """Those with a value, then those without; or the other way round."""
        first = kept("having", self._part(0, has=first_has).limit(AHEAD))
        rest = self._part(1, has=then_has).where(counted(first) < AHEAD).limit(AHEAD)
        both = sa.union_all(sa.select(first), sa.select(rest.subquery("lacking"))).subquery("both")
        return sa.select(both).order_by(*self._falling(both))

    def _part(self, number: int, *, has: bool | None = None) -> Query:
        """One after the other: those with a value, those without, or all where each has one."""
        every = self._rows(number, has, task_search.alias())
        found = entries(self.form, self.sifted)
        if found or self.order.by == "likes":
            return self._by_entries(found, every, number, has)
        walked, few = partial(self._walked, number, has), self._few(number)
        if self.has_text or is_member() is sa.false():
            near, late = self._near(number, has), self._late
            return shorter_way(walked, near, self._falling, late=late, few=few, part=number)
        return self._by_the_way(walked, every, few, number, has)

    def _by_the_way(
        self,
        walked: Callable[[int], Query],
        every: Query,
        few: Sql | None,
        number: int,
        has: bool | None,
    ) -> Query:
        """Where a condition leads to few tasks, those are sorted.  Else the hits are looked for
        among the first rows of the order, and the planner is left to choose where that was not
        enough.
        """
        on_the_way = walked(listings.FURTHER).limit(AHEAD)
        rest = every.limit(AHEAD)
        if few is not None:
            on_the_way, rest = on_the_way.where(~few), rest.where(~few)
        first = kept(f"first{number}", on_the_way)
        rest = rest.where(counted(first) < AHEAD)
        ways = [sa.select(first).where(counted(first) >= AHEAD), sa.select(rest.subquery())]
        if few is not None:
            hits = kept(f"hits{number}", self._near(number, has).where(few))
            ways.append(sa.select(self._late(hits).subquery()))
        found = sa.union_all(*ways).subquery(f"found{number}")
        return sa.select(found).order_by(*self._falling(found))

    def _by_entries(
        self, found: Sequence[Entry], every: Query, number: int, has: bool | None
    ) -> Query:
        """Where hits are common, they are among the first rows of the order.  Else the ways in are
        tried, one after the other, and the first that leads to few tasks is taken.  Where none
        does, hits are common, only not here: a longer walk is taken before everything is looked at.
        """
        few = self._few(number)
        gates = [] if few is None else [~few]
        full: list[sa.CTE] = []
        walks = is_member() is not sa.false()
        if walks:
            quick = self._walked(number, has, listings.FIRST).limit(AHEAD).where(*gates)
            full.append(kept(f"quick{number}", quick))
        gates += [counted(way) < AHEAD for way in full]
        is_rare, gids = tried(found, gates, number)
        ways = [] if few is None else [self._sorted("led", number, has, few)]
        ways.append(self._sorted("hits", number, has, is_rare, *gates, among=gids))
        gates.append(~is_rare)
        if walks:
            far = self._walked(number, has, listings.FURTHER).limit(AHEAD).where(*gates)
            full.append(kept(f"far{number}", far))
            gates.append(counted(full[-1]) < AHEAD)
        if self.has_text or is_member() is sa.false():
            ways.append(self._sorted("rest", number, has, *gates))
        else:
            ways += self._everything(every, number, has, gates)
        parts = [sa.select(way).where(counted(way) >= AHEAD) for way in full]
        parts += [sa.select(way.subquery()) for way in ways]
        hits = sa.union_all(*parts).subquery(f"found{number}")
        return sa.select(hits).order_by(*self._falling(hits))

    def _everything(
        self, every: Query, number: int, has: bool | None, gates: Sequence[Sql]
    ) -> list[Query]:
        """All by the index of values, many as they are; by the planner's choice where it leads
        nowhere.
        """
        valued = values_entry(self.form, self.sifted)
        if valued is None:
            return [every.where(*gates).limit(AHEAD)]
        led_to = self._sorted("rest", number, has, valued.leads, *gates, among=valued.gids)
        return [led_to, every.where(~valued.leads, *gates).limit(AHEAD)]

    def _sorted(
        self, name: str, number: int, has: bool | None, *gates: Sql, among: Query | None = None
    ) -> Query:
        """All that the finder tells, where the gates are open; of these gids, if some are named."""
        if self.order.by == "likes":
            s = task_search.alias()
            near = self._rows(number, has, s)
            return near.where(*gates, *([] if among is None else [s.c.task_gid.in_(among)]))
        near = self._near(number, has).where(*gates)
        if among is not None:
            near = near.where(near.selected_columns.gid.in_(among))
        return self._late(kept(f"{name}{number}", near))

    def _few(self, number: int) -> Sql | None:
        """Some condition leads to few tasks, however many fulfil the others."""
        most, beyond = whole(listings.MANY), whole(listings.MANY + 1)
        led_to = [*ranges(self.form), *entries_counted(self.sifted.entries)]
        counts = [counted(query.limit(beyond).subquery()) for query in led_to]
        if not counts:
            return None
        told = sa.select(sa.or_(*(count <= most for count in counts)).label("told"))
        return sa.select(kept(f"few{number}", told).c.told).scalar_subquery()

    def _walked(self, number: int, has: bool | None, size: int) -> Query:
        """Those among the first rows of the order."""
        return self._rows(number, has, self._first(has, size))

    def _first(self, has: bool | None, size: int) -> Row:
        """The first rows of the order, whatever they are."""
        s = task_search.alias()
        if self.order.by == "likes":
            return self._most_liked(s, has, size)
        named = SORTED[self.order.by]
        within = [KNOWN[c.of](s, c) for c in self.form if c.of == named]
        if has:
            within.append(s.c[named].is_not(None))
        first = sa.select(s).where(mine(s), *within).order_by(*self._by(s, has)).limit(whole(size))
        return first.subquery("first")

    def _most_liked(self, s: Row, has: bool | None, size: int) -> Row:
        """The first of the liked, or of the others; likes are no business of the finder."""
        t = tasks.alias()
        by = [t.c.num_likes, t.c.gid] if has else [t.c.gid]
        by = by if self.order.ascending else [column.desc() for column in by]
        liked = sa.select(t.c.gid).where(mine(t), *_valued(t.c.num_likes, has))
        first = liked.order_by(*by).limit(whole(size)).subquery("liked")
        return sa.select(s).join(first, s.c.task_gid == first.c.gid).where(mine(s)).subquery()

    def _rows(self, number: int, has: bool | None, s: Row) -> Query:
        t = tasks.alias()
        value = t.c.num_likes if self.order.by == "likes" else s.c[SORTED[self.order.by]]
        columns = whole(number).label("p0"), value.label("p1"), s.c.task_gid.label("p2")
        found = self._those(sa.select(t.c.gid, *columns), s, t)
        return found.where(*_valued(value, has)).order_by(*self._by(s, has, value))

    def _near(self, number: int, has: bool | None) -> Query:
        """Those that the finder and what leads to tasks tell, before a look at any task."""
        s = task_search.alias()
        f = sa.select(s, s.c.task_gid.label("gid")).subquery("near")
        value = f.c[SORTED[self.order.by]]
        columns = f.c.gid, whole(number).label("p0"), value.label("p1"), f.c.task_gid.label("p2")
        return (
            sa.select(*columns)
            .where(mine(f), opens(f.c.acl), *self._known(f), *led(f, self.form))
            .where(*_valued(value, has), *entered(f, self.sifted.entries))
        )

    def _late(self, hits: sa.FromClause) -> Query:
        """Of these, in their order, those that are what was asked for."""
        t, ranked = tasks.alias(), sa.select(hits).order_by(*self._falling(hits)).subquery("ranked")
        rest = [c for c in self.form if not leads(c) or c.of == "assignee"]
        return (
            sa.select(t.c.gid, ranked.c.p0, ranked.c.p1, ranked.c.p2)
            .select_from(ranked.join(t, sa.and_(mine(t), t.c.gid == ranked.c.gid)))
            .where(t.c.trashed_in.is_(None), *wanted(t, rest), *self._sifts(t))
            .order_by(*self._falling(ranked))
            .limit(AHEAD)
        )

    def _by(self, s: Row, has: bool | None, value: Any = None) -> Sequence[Any]:
        """The order of rows within a part, as an index has it."""
        value = s.c[SORTED[self.order.by]] if value is None else value
        by = [s.c.task_gid] if has is False else [value, s.c.task_gid]
        return by if self.order.ascending else [column.desc() for column in by]

    def _relevant(self) -> Query:
        """Where names that begin with the text are common, the newest of them are found on the
        way.
        """
        every = self._fitting(task_search.alias(), tasks.alias())
        if self.order.ascending or is_member() is sa.false():
            found = every.subquery("found")
            return sa.select(found).order_by(*self._falling(found))
        new, t, few = self._first(None, listings.FIRST), tasks.alias(), self._few(0)
        on_the_way = self._fitting(new, t).where(begins_like(t)).order_by(*self._by(new, None))
        first = kept("first", on_the_way.limit(AHEAD).where(*([] if few is None else [~few])))
        full = sa.select(first).where(counted(first) >= AHEAD)
        rest = every.where(counted(first) < AHEAD).subquery()
        found = sa.union_all(full, sa.select(rest)).subquery("found")
        return sa.select(found).order_by(*self._falling(found))

    def _fitting(self, s: Row, t: Row) -> Query:
        """The hits, each with how well its name fits the text."""
        likeness = named_like(t).label("p0")
        columns = likeness, s.c.modified_at.label("p1"), s.c.task_gid.label("p2")
        return self._those(sa.select(t.c.gid, *columns), s, t)

    def _those(self, found: Query, s: Row, t: Row) -> Query:
        return (
            found.select_from(s.join(t, sa.and_(mine(t), t.c.gid == s.c.task_gid)))
            .where(mine(s), opens(s.c.acl), t.c.trashed_in.is_(None))
            .where(*self._known(s), *wanted(t, self.form), *self._sifts(t))
        )

    def _sifts(self, t: Row) -> list[Sql]:
        """It passes the sieve, where there is one."""
        return [sifts(t, self.sifted.sieve)] if self.sifted.sieve else []

    def _known(self, s: Row) -> list[Sql]:
        """What the finder itself tells."""
        found = [KNOWN[c.of](s, c) for c in self.form if c.of in KNOWN]
        return [*found, s.c.words.op("@@", is_comparison=True)(WORDS)] if self.has_text else found

    def _falling(self, hits: sa.FromClause) -> list[sa.ColumnElement[Any]]:
        return self._ranked([hits.c.p0, hits.c.p1, hits.c.p2])

    def _ranked(self, columns: Iterable[sa.ColumnElement[Any]]) -> list[sa.ColumnElement[Any]]:
        return [c.desc() if i in self.down else c for i, c in enumerate(columns)]

    @property
    def down(self) -> frozenset[int]:
        """The positions that go down."""
        if self.order.ascending:
            return frozenset()
        return frozenset({0, 1, 2} if self.order.by == "relevance" else {1, 2})


def _valued(value: sa.ColumnElement[Any], has: bool | None) -> list[Sql]:
    """Whether there is a value at all, where that matters."""
    if value.key == "num_likes":
        return [value > NOTHING if has else value == NOTHING]
    return [] if has is None else [value.is_not(None) if has else value.is_(None)]


@lru_cache(1024)
def _listing(form: tuple[Condition, ...], order: Order, sifted: Sifted) -> Listing:
    """The list of one form; statements are kept for each."""
    search = _Search(form, order, sifted)
    return Listing(
        "tasks_by_criteria", "task", search.page, 3, down=search.down, searches=True, only=is_seen
    )


def tasks_by(criteria: Criteria) -> Listing:
    """The tasks that fulfil all criteria, in the order asked for."""
    return _listing(criteria.form, criteria.order, criteria.sifted)
