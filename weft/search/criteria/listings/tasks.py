"""Tasks by criteria."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from weft.identity.teams.rules import is_seen as team_is_seen
from weft.identity.teams.tables import teams
from weft.kernel.access import Sql, opens
from weft.kernel.listing import Keyset, Listing
from weft.kernel.reading import Query, any_row, fixed, mine
from weft.search.criteria.listings.custom import value_matches
from weft.search.criteria.listings.parts import (
    Matches,
    Row,
    bound,
    is_flag,
    linked,
    never,
    person,
    positions,
    times,
)
from weft.search.criteria.logic import Condition, Criteria, Order
from weft.search.finders.listings import WORDS
from weft.search.finders.tables import task_search
from weft.work.attachments.tables import attachments
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


def _homes(task: Row) -> tuple[list[sa.FromClause], sa.ColumnElement[Any], list[Sql]]:
    h, p, here = seen_places(task)
    return [h, p], h.c.project_gid, here


MATCHES: Mapping[str, Matches] = {
    "resource_subtype": _of_subtype,
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


@lru_cache(1024)
def _listing(form: tuple[Condition, ...], order: Order) -> Listing:
    """The list of one form; statements are kept for each."""
    has_text = any(condition.of == "text" for condition in form)

    def page(_: Keyset) -> Query:
        s, t = task_search.alias("s"), tasks.alias("t")
        columns = {
            "due_date": t.c.due_on,
            "created_at": t.c.created_at,
            "completed_at": t.c.completed_at,
            "likes": t.c.num_likes,
            "modified_at": s.c.modified_at,
        }
        sorted_by, down = positions(t, order, columns, has_text=has_text)
        labels = [column.label(f"p{i}") for i, column in enumerate(sorted_by)]
        matching = s.c.words.op("@@", is_comparison=True)(WORDS) if has_text else sa.true()
        ranked = [c.desc() if i in down else c for i, c in enumerate(sorted_by)]
        return (
            sa.select(t.c.gid, *labels)
            .select_from(s.join(t, sa.and_(mine(t), t.c.gid == s.c.task_gid)))
            .where(mine(s), opens(s.c.acl), matching, t.c.trashed_in.is_(None))
            .where(*_wanted(t, form))
            .order_by(*ranked)
        )

    sorted_by, down = positions(tasks, order, dict.fromkeys(SORTED, tasks.c.gid), has_text=has_text)
    return Listing(
        "tasks_by_criteria", "task", page, len(sorted_by), down=down, searches=True, only=is_seen
    )


SORTED = ("due_date", "created_at", "completed_at", "likes", "modified_at")


def _wanted(task: Row, form: tuple[Condition, ...]) -> list[Sql]:
    both = all(condition in form for condition in EITHER)
    alone = [c for c in form if c.of not in UNASKED and not (both and c in EITHER)]
    found = [MATCHES[c.of](task, c) for c in alone]
    return [*found, sa.or_(*(MATCHES[c.of](task, c) for c in EITHER))] if both else found


def tasks_by(criteria: Criteria) -> Listing:
    """The tasks that fulfil all criteria, in the order asked for."""
    return _listing(criteria.form, criteria.order)
