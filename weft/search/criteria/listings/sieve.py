"""What a filter's sieve means of a task: every question of every field, in groups.

What is denied holds of tasks without a value too, as it does where a list is filtered.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import sqlalchemy as sa

from weft.kernel.access import Sql
from weft.kernel.reading import Query, any_row, fixed, mine
from weft.search.criteria.listings.conditions import LEADING, seen_places
from weft.search.criteria.listings.custom import carried, day_of, shows, stored
from weft.search.criteria.listings.parts import FALSE, TYPES, Row, bound
from weft.search.criteria.logic import Condition, Sieve
from weft.work.custom_types.rules import is_seen as type_is_seen
from weft.work.custom_types.tables import custom_types
from weft.work.tags.resource import is_seen as tag_is_seen
from weft.work.tags.tables import tags, task_tags
from weft.work.tasks.rules import is_seen
from weft.work.tasks.tables import (
    co_assignees,
    task_dependencies,
    task_followers,
    tasks,
)

Value = sa.ColumnElement[Any]
Links = Callable[[Row], tuple[list[sa.FromClause], Value, list[Sql]]]
"""A task → what its links are found in, the gid at their other end, and the conditions on it."""

DENYING = {
    "is_not": "is",
    "lacks": "contains",
    "none_of": "any_of",
    "is_empty": "is_set",
}
COMPARING = {
    "less_than": "__lt__",
    "at_most": "__le__",
    "more_than": "__gt__",
    "at_least": "__ge__",
}


def sifts(task: Row, sieve: Sieve | Condition) -> Sql:
    """The task passes."""
    if isinstance(sieve, Condition):
        denied = DENYING.get(sieve.verb)
        holds = sa.func.coalesce(_holds(task, sieve, denied or sieve.verb), FALSE)
        return sa.not_(holds) if denied else holds
    parts = [sifts(task, part) for part in sieve.of]
    return sa.and_(*parts) if sieve.join == "and" else sa.or_(*parts)


def _holds(task: Row, condition: Condition, verb: str) -> Sql:
    if condition.of == "custom":
        return _custom(task, condition, verb)
    if links := LINKS.get(condition.of):
        return _linked(task, links, condition, verb)
    if condition.of == "completed":
        return task.c.completed_at.is_not(None) == bound(condition, "flag")
    return _plain(task.c[COLUMNS.get(condition.of, condition.of)], condition, verb)


COLUMNS = {"assignee": "assignee_gid", "created_by": "created_by_gid"}


def _plain(value: Value, condition: Condition, verb: str) -> Sql:
    """A question about one value."""
    match condition.kind, verb:
        case "text", "is_set":
            return value != fixed("")
        case _, "is_set":
            return value.is_not(None)
        case "text", "is":
            return sa.func.lower(value) == sa.func.lower(bound(condition, "text"))
        case "text", _:
            sought = fixed("%") + sa.func.lower(bound(condition, "text")) + fixed("%")
            return sa.func.lower(value).like(sought)
        case "date", _:
            type_ = "moment" if isinstance(value.type, sa.DateTime) else "day"
            return _within(value, condition, verb, type_)
        case "number", "between":
            return value.between(_side(condition, "from", "exact"), _side(condition, "to", "exact"))
        case "number", "is":
            return value == bound(condition, "exact")
        case "number", _:
            return getattr(value, COMPARING[verb])(bound(condition, "exact"))
        case "choice", _:
            return value == sa.any_(_side(condition, "", "texts"))
        case _:
            return value == sa.any_(bound(condition, "gids"))


def _within(value: Value, condition: Condition, verb: str, type_: str) -> Sql:
    """From a first day or moment on, below a last one."""
    sides: list[Sql] = []
    if verb != "before":
        sides.append(value >= _side(condition, "from", type_))
    if verb != "after":
        sides.append(value < _side(condition, "below", type_))
    return sa.and_(*sides)


def _side(condition: Condition, side: str, type_: str) -> Value:
    name = f"{condition.bound}_{side}" if side else condition.bound
    return sa.bindparam(name, type_=TYPES[type_])


def _linked(task: Row, links: Links, condition: Condition, verb: str) -> Sql:
    """A question about what is linked, as far as the caller sees it."""

    def has(gids: Value | None) -> Sql:
        sources, other, here = links(task)
        named = [] if gids is None else [other == sa.any_(gids)]
        return any_row(*sources, where=[*here, *named])

    if verb == "is_set":
        return has(None)
    gids = bound(condition, "gids")
    if verb == "any_of":
        return has(gids)
    each = sa.func.unnest(gids).table_valued(sa.column("gid", sa.BigInteger)).render_derived()
    one = sa.func.array_prepend(each.c.gid, sa.literal_column("'{}'::bigint[]"))
    return sa.not_(any_row(each, where=[sa.not_(has(one))]))


def _places(column: str) -> Links:
    def links(task: Row) -> tuple[list[sa.FromClause], Value, list[Sql]]:
        h, p, here = seen_places(task)
        return [h, p], h.c[column], here

    return links


def _tags(task: Row) -> tuple[list[sa.FromClause], Value, list[Sql]]:
    link, tag = task_tags.alias(), tags.alias()
    here = [mine(link), link.c.task_gid == task.c.gid, mine(tag), tag.c.gid == link.c.tag_gid]
    return [link, tag], link.c.tag_gid, [*here, tag_is_seen(tag)]


def _people(of: sa.Table) -> Links:
    def links(task: Row) -> tuple[list[sa.FromClause], Value, list[Sql]]:
        link = of.alias()
        return [link], link.c.user_gid, [mine(link), link.c.task_gid == task.c.gid]

    return links


def _dependencies(here: str, there: str) -> Links:
    """Tasks that wait for one another, as far as the caller sees them."""

    def links(task: Row) -> tuple[list[sa.FromClause], Value, list[Sql]]:
        link, other = task_dependencies.alias(), tasks.alias()
        its = [mine(link), link.c[here] == task.c.gid, mine(other), other.c.gid == link.c[there]]
        return [link, other], other.c.gid, [*its, is_seen(other)]

    return links


def _parent(task: Row) -> tuple[list[sa.FromClause], Value, list[Sql]]:
    above = tasks.alias()
    return [above], above.c.gid, [mine(above), above.c.gid == task.c.parent_gid, is_seen(above)]


def _types(column: str) -> Links:
    """The custom type of a task, or its state there, where the caller sees the type."""

    def links(task: Row) -> tuple[list[sa.FromClause], Value, list[Sql]]:
        y = custom_types.alias()
        its = [mine(y), y.c.gid == task.c.custom_type_gid, type_is_seen(y)]
        return [y], task.c[column], [*its, task.c[column].is_not(None)]

    return links


LINKS: Mapping[str, Links] = {
    "projects": _places("project_gid"),
    "section": _places("section_gid"),
    "tags": _tags,
    "followers": _people(task_followers),
    "co_assignees": _people(co_assignees),
    "dependencies": _dependencies("task_gid", "dependency_gid"),
    "dependents": _dependencies("dependency_gid", "task_gid"),
    "parent": _parent,
    "custom_type": _types("custom_type_gid"),
    "custom_type_status_option": _types("status_option_gid"),
}


def _homes(task: Row) -> tuple[list[sa.FromClause], Value, list[Sql]]:
    h, p, here = seen_places(task)
    return [h, p], h.c.project_gid, here


def _custom(task: Row, condition: Condition, verb: str) -> Sql:
    """A question about the value of a custom field, as far as the field shows on the task."""
    field = bound(Condition("field", "gid", "", condition.at), "gid")
    shown, (text, json) = shows(task, field, _homes), stored(task, field)
    if verb == "is_set":
        return sa.and_(shown, carried(task, field))
    match condition.kind:
        case "number":
            return sa.and_(shown, _plain(sa.cast(text, sa.Numeric), condition, verb))
        case "date":
            return sa.and_(shown, _within(day_of(json), condition, verb, "day"))
        case "text" | "choice":
            return sa.and_(shown, _plain(text, condition, verb))
        case _:
            return sa.and_(shown, _among(json, condition, verb))


def _among(json: Value, condition: Condition, verb: str) -> Sql:
    """One of several values, or each of them, stands in a list."""
    wanted = _side(condition, "", "texts")
    return json.op("?|" if verb == "any_of" else "?&", is_comparison=True)(wanted)


def entered(found: Row, entries: Iterable[tuple[Condition, ...]]) -> list[Sql]:
    """The task is one of those that some condition of each group leads to."""
    return [found.c.gid.in_(sa.union_all(*map(_range, entry))) for entry in entries]


def entries_counted(entries: Iterable[tuple[Condition, ...]]) -> list[Query]:
    """The rows that each group leads to, whoever may see them."""
    return [sa.select(sa.union_all(*map(_range, entry)).subquery()) for entry in entries]


def _range(condition: Condition) -> Query:
    """The tasks at the other end of an index; of several things that each is to have, of any."""
    column = LEADING[condition.of]
    row = column.table.alias()
    gid = row.c.gid if condition.of == "assignee" else row.c.task_gid
    return sa.select(gid).where(mine(row), row.c[column.name] == sa.any_(bound(condition, "gids")))
