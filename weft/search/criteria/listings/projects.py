"""Projects by criteria."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from weft.identity.teams.rules import is_seen as team_is_seen
from weft.identity.teams.tables import teams
from weft.kernel.access import Sql
from weft.kernel.listing import Keyset, Listing
from weft.kernel.reading import Query, any_row, fixed, mine
from weft.search.criteria.listings.custom import value_matches
from weft.search.criteria.listings.parts import (
    Matches,
    Row,
    compared,
    is_flag,
    linked,
    never,
    person,
    positions,
    times,
)
from weft.search.criteria.logic import Condition, Criteria, Order
from weft.search.finders.listings import WORDS
from weft.search.finders.tables import name_search
from weft.work.projects.rules import is_seen
from weft.work.projects.tables import project_memberships, projects

CIVIL = frozenset({"due", "start"})
SORTED = {
    "due_date": "due_on",
    **{name: name for name in ("created_at", "completed_at", "modified_at")},
}


def _of_teams(project: Row, gids: sa.ColumnElement[Any]) -> Sql:
    t = teams.alias()
    its = [mine(t), t.c.gid == project.c.team_gid, t.c.gid == sa.any_(gids), team_is_seen(t)]
    return any_row(t, where=its)


def _with_members(project: Row, gids: sa.ColumnElement[Any]) -> Sql:
    m = project_memberships.alias()
    its = [mine(m), m.c.project_gid == project.c.gid, m.c.member_gid == sa.any_(gids)]
    return any_row(m, where=its)


def _due_at(project: Row, condition: Condition) -> Sql:
    """A project is due on a day, which begins at midnight in UTC to those who ask for moments."""
    begun = sa.func.timezone(fixed("UTC"), sa.cast(project.c.due_on, sa.DateTime))
    return compared(sa.type_coerce(begun, sa.DateTime(timezone=True)), condition)


MATCHES: Mapping[str, Matches] = {
    "completed": is_flag(lambda project: project.c.completed_at.is_not(None)),
    "teams": linked(_of_teams),
    "owner": person("owner_gid"),
    "members": linked(_with_members),
    "portfolios": never,
    "due_at": _due_at,
    **times("due_on", "start_on", "created_at", "completed_at"),
    "custom": value_matches(None),
}
UNASKED = frozenset({"text", "field"})


@lru_cache(1024)
def _listing(form: tuple[Condition, ...], order: Order) -> Listing:
    """The list of one form; statements are kept for each."""
    has_text = any(condition.of == "text" for condition in form)

    def page(_: Keyset) -> Query:
        s, p = name_search.alias("s"), projects.alias("p")
        columns = {name: p.c[column] for name, column in SORTED.items()}
        sorted_by, down = positions(p, order, columns, has_text=has_text)
        labels = [column.label(f"p{i}") for i, column in enumerate(sorted_by)]
        matching = s.c.words.op("@@", is_comparison=True)(WORDS) if has_text else sa.true()
        ranked = [c.desc() if i in down else c for i, c in enumerate(sorted_by)]
        return (
            sa.select(p.c.gid, *labels)
            .select_from(s.join(p, sa.and_(mine(p), p.c.gid == s.c.thing_gid)))
            .where(mine(s), s.c.kind == fixed("project"), matching)
            .where(is_seen(p), *(MATCHES[c.of](p, c) for c in form if c.of not in UNASKED))
            .order_by(*ranked)
        )

    sorted_by, down = positions(
        projects, order, dict.fromkeys(SORTED, projects.c.gid), has_text=has_text
    )
    return Listing(
        "projects_by_criteria",
        "project",
        page,
        len(sorted_by),
        down=down,
        searches=True,
        only=is_seen,
    )


def projects_by(criteria: Criteria) -> Listing:
    """The projects that fulfil all criteria, in the order asked for."""
    return _listing(criteria.form, criteria.order)
