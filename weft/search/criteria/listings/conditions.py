"""Conditions on tasks: what each of a search's criteria means of a row."""

from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa

from weft.identity.teams.rules import is_seen as team_is_seen
from weft.identity.teams.tables import teams
from weft.kernel.access import Sql
from weft.kernel.reading import ONE, Query, any_row, fixed, mine
from weft.search.criteria.listings.custom import value_matches
from weft.search.criteria.listings.parts import (
    Matches,
    Row,
    among_readers,
    bound,
    first_of,
    is_flag,
    linked,
    never,
    person,
    times,
)
from weft.search.criteria.logic import Condition
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


def _in_either(task: Row) -> Sql:
    h, p, here = seen_places(task)
    return any_row(h, p, where=[*here, _either(h)])


def _either(place: Row) -> Sql:
    """A place in one of the projects, or in one of the sections."""
    project, section = (bound(condition, "gids") for condition in EITHER)
    return sa.or_(place.c.project_gid == sa.any_(project), place.c.section_gid == sa.any_(section))


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
LEADING: Mapping[str, sa.Column[Any]] = {
    "projects": task_projects.c.project_gid,
    "sections": task_projects.c.section_gid,
    "tags": task_tags.c.tag_gid,
    "followers": task_followers.c.user_gid,
    "assignee": tasks.c.assignee_gid,
}
"""What leads to the tasks of one thing or person: an index that begins with it."""


def wanted(task: Row, form: Iterable[Condition]) -> list[Sql]:
    """What a task must fulfil."""
    asked = [condition for condition in form if condition.of not in UNASKED]
    if not all(condition in asked for condition in EITHER):
        return [MATCHES[c.of](task, c) for c in asked]
    alone = [MATCHES[c.of](task, c) for c in asked if c not in EITHER]
    return [*alone, _in_either(task)]


def leads(condition: Condition) -> bool:
    """It names things or people whose tasks are reached through an index."""
    return condition.of in LEADING and condition.verb in ("any", "all")


def led(found: Row, form: Iterable[Condition]) -> list[Sql]:
    """The leading conditions, of a row that has nothing but the task's gid."""
    leading = [condition for condition in form if leads(condition)]
    assigned = [_assigned(found, c) for c in leading if c.of == "assignee"]
    return assigned + wanted(found, (c for c in leading if c.of != "assignee"))


def _assigned(found: Row, condition: Condition) -> Sql:
    t = tasks.alias()
    its = [mine(t), t.c.gid == found.c.gid]
    return any_row(t, where=[*its, t.c.assignee_gid == sa.any_(bound(condition, "gids"))])


def ranges(form: Iterable[Condition]) -> list[Query]:
    """The rows that each leading condition leads to, and those of the finder within each bound:
    one row for each in an index, whoever may see it.
    """
    asked = list(form)
    leading = [condition for condition in asked if leads(condition)]
    found: list[Query] = []
    if all(condition in leading for condition in EITHER):
        leading = [condition for condition in leading if condition not in EITHER]
        h = task_projects.alias()
        found.append(sa.select(ONE).select_from(h).where(mine(h), _either(h)))
    found += [_range(condition) for condition in leading]
    bounds: dict[str, list[Condition]] = {}
    for condition in asked:
        if condition.of in KNOWN and condition.verb in BOUNDS:
            bounds.setdefault(condition.of, []).append(condition)
    return found + [_within(conditions) for conditions in bounds.values()]


BOUNDS = frozenset({"equal", "below", "above", "from", "any"})


def _range(condition: Condition) -> Query:
    column = LEADING[condition.of]
    row = column.table.alias()
    gids = bound(condition, "gids")
    if condition.verb == "all":
        gids = first_of(gids)
    return sa.select(ONE).select_from(row).where(mine(row), row.c[column.name] == sa.any_(gids))


def _within(conditions: Iterable[Condition]) -> Query:
    s = task_search.alias()
    return sa.select(ONE).select_from(s).where(mine(s), *(KNOWN[c.of](s, c) for c in conditions))
