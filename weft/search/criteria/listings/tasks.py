"""Tasks by criteria."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

import sqlalchemy as sa

from weft.identity.teams.rules import is_seen as team_is_seen
from weft.identity.teams.tables import teams
from weft.kernel.access import Sql, is_member, opens
from weft.kernel.listing import Keyset, Listing
from weft.kernel.reading import Query, any_row, fixed, mine, whole
from weft.search.criteria.listings.custom import value_matches
from weft.search.criteria.listings.parts import (
    Matches,
    Row,
    among_readers,
    bound,
    is_flag,
    linked,
    named_like,
    never,
    person,
    times,
)
from weft.search.criteria.logic import Condition, Criteria, Order
from weft.search.finders.listings import AHEAD, WORDS, shorter_way
from weft.search.finders.tables import task_search
from weft.work.attachments.tables import attachments
from weft.work.custom_types.rules import is_seen as type_is_seen
from weft.work.custom_types.tables import custom_types
from weft.work.projects.rules import is_seen as project_is_seen
from weft.work.projects.tables import projects
from weft.work.stories.tables import stories
from weft.work.tags.resource import is_seen as tag_is_seen
from weft.work.tags.tables import tags, task_tags
from weft.work.tasks.rules import is_seen
from weft.work.tasks.tables import (
    task_dependencies,
    task_followers,
    task_likes,
    task_projects,
    tasks,
)

CIVIL = frozenset({"due", "start"})
Gids = sa.ColumnElement[Any]


def seen_places(task: Row) -> tuple[sa.FromClause, sa.FromClause, list[Sql]]:
    """The places of a task in projects that the caller sees."""
    h, p = task_projects.alias(), projects.alias()
    here = [mine(h), h.c.task_gid == task.c.gid, h.c.trashed_in.is_(None)]
    return h, p, [*here, mine(p), p.c.gid == h.c.project_gid, project_is_seen(p)]


def _in_projects(task: Row, gids: Gids) -> Sql:
    h, p, here = seen_places(task)
    return any_row(h, p, where=[*here, h.c.project_gid == sa.any_(gids)])


def _in_sections(task: Row, gids: Gids) -> Sql:
    h, p, here = seen_places(task)
    return any_row(h, p, where=[*here, h.c.section_gid == sa.any_(gids)])


def _in_teams(task: Row, gids: Gids) -> Sql:
    h, p, here = seen_places(task)
    t = teams.alias()
    its = [mine(t), t.c.gid == p.c.team_gid, team_is_seen(t), t.c.gid == sa.any_(gids)]
    return any_row(h, p, t, where=[*here, *its])


def _tagged(task: Row, gids: Gids) -> Sql:
    link, tag = task_tags.alias(), tags.alias()
    here = [mine(link), link.c.task_gid == task.c.gid, link.c.tag_gid == sa.any_(gids)]
    return any_row(
        link, tag, where=[*here, mine(tag), tag.c.gid == link.c.tag_gid, tag_is_seen(tag)]
    )


def _followed(task: Row, gids: Gids) -> Sql:
    f = task_followers.alias()
    return any_row(f, where=[mine(f), f.c.task_gid == task.c.gid, f.c.user_gid == sa.any_(gids)])


def _liked(task: Row, gids: Gids) -> Sql:
    like = task_likes.alias()
    its = [mine(like), like.c.task_gid == task.c.gid, like.c.user_gid == sa.any_(gids)]
    return any_row(like, where=its)


def _commented_on(task: Row, gids: Gids) -> Sql:
    s = stories.alias()
    its = [mine(s), s.c.target_gid == task.c.gid, s.c.created_by_gid == sa.any_(gids)]
    return any_row(s, where=[*its, s.c.type == fixed("comment"), s.c.trashed_in.is_(None)])


def _is_done(task: Row) -> Sql:
    return task.c.completed_at.is_not(None)


def _is_blocked(task: Row) -> Sql:
    """It waits for something unfinished that the caller sees."""
    d, first = task_dependencies.alias(), tasks.alias()
    its = [mine(d), d.c.task_gid == task.c.gid, mine(first), first.c.gid == d.c.dependency_gid]
    return any_row(d, first, where=[*its, first.c.completed_at.is_(None), is_seen(first)])


def _is_blocking(task: Row) -> Sql:
    """It is unfinished, and something that the caller sees waits for it."""
    d, later = task_dependencies.alias(), tasks.alias()
    its = [mine(d), d.c.dependency_gid == task.c.gid, mine(later), later.c.gid == d.c.task_gid]
    waits = any_row(d, later, where=[*its, is_seen(later)])
    return sa.and_(task.c.completed_at.is_(None), waits)


def _is_subtask(task: Row) -> Sql:
    """It is a part of something that the caller sees."""
    above = tasks.alias()
    its = [mine(above), above.c.gid == task.c.parent_gid, is_seen(above)]
    return any_row(above, where=its)


def _has_attachment(task: Row) -> Sql:
    a = attachments.alias()
    return any_row(a, where=[mine(a), a.c.parent_gid == task.c.gid, a.c.trashed_in.is_(None)])


def _of_subtype(task: Row, condition: Condition) -> Sql:
    return task.c.resource_subtype == bound(condition, "text")


def _of_type(task: Row, condition: Condition) -> Sql:
    """The caller sees the type, as wherever it is shown."""
    y = custom_types.alias()
    its = [mine(y), y.c.gid == task.c.custom_type_gid, y.c.gid == bound(condition, "gid")]
    return any_row(y, where=[*its, type_is_seen(y)])


def _in_state(task: Row, condition: Condition) -> Sql:
    return task.c.status_option_gid == bound(condition, "gid")


def _homes(task: Row) -> tuple[list[sa.FromClause], sa.ColumnElement[Any], list[Sql]]:
    h, p, here = seen_places(task)
    return [h, p], h.c.project_gid, here


MATCHES: Mapping[str, Matches] = {
    "resource_subtype": _of_subtype,
    "custom_type": _of_type,
    "state": _in_state,
    "assignee": person("assignee_gid"),
    "created_by": person("created_by_gid"),
    "assigned_by": person("assigned_by_gid"),
    "portfolios": never,
    "projects": linked(_in_projects),
    "sections": linked(_in_sections),
    "tags": linked(_tagged),
    "teams": linked(_in_teams),
    "followers": linked(_followed),
    "liked_by": linked(_liked),
    "commented_on_by": linked(_commented_on),
    **times("due_on", "due_at", "start_on", "start_at"),
    **times("created_at", "completed_at", "modified_at"),
    "is_blocking": is_flag(_is_blocking),
    "is_blocked": is_flag(_is_blocked),
    "has_attachment": is_flag(_has_attachment),
    "completed": is_flag(_is_done),
    "is_subtask": is_flag(_is_subtask),
    "custom": value_matches(_homes),
}
# A project and a section of another one: tasks of either are wanted.
EITHER = (Condition("projects", "any"), Condition("sections", "any"))
UNASKED = frozenset({"text", "field"})

# What the finder knows as well, by which its rows are reached without a look at the others.
KNOWN: Mapping[str, Matches] = {
    "completed": is_flag(_is_done),
    "created_by": among_readers,
    **times("due_on", "created_at", "completed_at", "modified_at"),
}
SORTED = {
    "due_date": "due_on",
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

    @property
    def has_text(self) -> bool:
        """Words are asked for."""
        return any(condition.of == "text" for condition in self.form)

    def page(self, _: Keyset) -> Query:
        """The hits in their order."""
        if self.order.by == "relevance":
            return self._relevant()
        lacking = MAY_LACK.get(self.order.by)
        if lacking is None:
            return self._part(0)
        said = [condition for condition in self.form if condition.of in lacking]
        if said:
            return self._part(0 if any(c.verb != "unset" for c in said) else 1)
        first = self._part(0, has=True).limit(AHEAD).cte("having").prefix_with("MATERIALIZED")
        is_full = sa.select(sa.func.count()).select_from(first).scalar_subquery() >= AHEAD
        rest = self._part(1, has=False).where(~is_full).limit(AHEAD).subquery("lacking")
        both = sa.union_all(sa.select(first), sa.select(rest)).subquery("both")
        return sa.select(both).order_by(*self._falling(both))

    def _part(self, number: int, *, has: bool | None = None) -> Query:
        """One after the other: those with a value, those without, or all where each has one."""
        every = self._rows(number, has, task_search.alias())
        if not self.has_text or self.order.by == "likes" or is_member() is sa.false():
            return every
        walked = partial(self._walked, number, has)
        return shorter_way(walked, every.order_by(None), self._falling, part=number)

    def _walked(self, number: int, has: bool | None, size: int) -> Query:
        """Those among the first rows of the order."""
        s = task_search.alias()
        named = SORTED[self.order.by]
        within = [KNOWN[c.of](s, c) for c in self.form if c.of == named]
        if has:
            within.append(s.c[named].is_not(None))
        first = sa.select(s).where(mine(s), *within).order_by(*self._by(s, has)).limit(whole(size))
        return self._rows(number, has, first.subquery("first"))

    def _rows(self, number: int, has: bool | None, s: Row) -> Query:
        t = tasks.alias()
        value = t.c.num_likes if self.order.by == "likes" else s.c[SORTED[self.order.by]]
        columns = whole(number).label("p0"), value.label("p1"), s.c.task_gid.label("p2")
        found = self._those(sa.select(t.c.gid, *columns), s, t)
        if has is not None:
            found = found.where(value.is_not(None) if has else value.is_(None))
        return found.order_by(*self._by(s, has, value))

    def _by(self, s: Row, has: bool | None, value: Any = None) -> Sequence[Any]:
        """The order of rows within a part, as an index has it."""
        value = s.c[SORTED[self.order.by]] if value is None else value
        by = [s.c.task_gid] if has is False else [value, s.c.task_gid]
        return by if self.order.ascending else [column.desc() for column in by]

    def _relevant(self) -> Query:
        s, t = task_search.alias(), tasks.alias()
        likeness = named_like(t) if self.has_text else whole(0)
        columns = likeness.label("p0"), s.c.modified_at.label("p1"), s.c.task_gid.label("p2")
        found = self._those(sa.select(t.c.gid, *columns), s, t)
        return found.order_by(*self._ranked(columns))

    def _those(self, found: Query, s: Row, t: Row) -> Query:
        conditions = [KNOWN[c.of](s, c) for c in self.form if c.of in KNOWN]
        if self.has_text:
            conditions.append(s.c.words.op("@@", is_comparison=True)(WORDS))
        return (
            found.select_from(s.join(t, sa.and_(mine(t), t.c.gid == s.c.task_gid)))
            .where(mine(s), opens(s.c.acl), t.c.trashed_in.is_(None))
            .where(*conditions, *_wanted(t, self.form))
        )

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


@lru_cache(1024)
def _listing(form: tuple[Condition, ...], order: Order) -> Listing:
    """The list of one form; statements are kept for each."""
    search = _Search(form, order)
    return Listing(
        "tasks_by_criteria", "task", search.page, 3, down=search.down, searches=True, only=is_seen
    )


def _wanted(task: Row, form: tuple[Condition, ...]) -> list[Sql]:
    both = all(condition in form for condition in EITHER)
    alone = [c for c in form if c.of not in UNASKED and not (both and c in EITHER)]
    found = [MATCHES[c.of](task, c) for c in alone]
    return [*found, sa.or_(*(MATCHES[c.of](task, c) for c in EITHER))] if both else found


def tasks_by(criteria: Criteria) -> Listing:
    """The tasks that fulfil all criteria, in the order asked for."""
    return _listing(criteria.form, criteria.order)
