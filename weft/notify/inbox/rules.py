"""Whose the inbox is, what stands in which part of it, and what of it one still sees."""

from collections.abc import Callable, Mapping

import sqlalchemy as sa

from weft.identity.teams.resource import Team
from weft.kernel.access import USER, Sql
from weft.kernel.reading import any_row, fixed, mine
from weft.kernel.resource import Row, Spec
from weft.notify.inbox.tables import inbox_events
from weft.planning.status_updates.resource import StatusUpdate
from weft.work.messages.resource import Message
from weft.work.projects.resource import Project
from weft.work.tasks.resource import Task
from weft.work.tasks.tables import tasks

FILED: Mapping[str, Spec] = {
    spec.name: spec
    for spec in (Task.spec, Project.spec, StatusUpdate.spec, Message.spec, Team.spec)
}
"""What things stand in an inbox."""


def is_own(row: Row) -> Sql:
    """One's own."""
    return row.c.user_gid == USER


def is_there(item: Row) -> Sql:
    """The thing is there, and its reader sees it today."""
    return sa.or_(*(_is(spec, item) for spec in FILED.values()))


def _is(spec: Spec, item: Row) -> Sql:
    thing = spec.table.alias()
    same = thing.c[spec.key] == item.c.resource_gid
    return any_row(thing, where=[mine(thing), same, spec.finds(thing)])


def is_awake(item: Row) -> Sql:
    """It does not wait for a later moment."""
    return sa.or_(item.c.snoozed_until.is_(None), item.c.snoozed_until <= sa.func.now())


def is_active(item: Row) -> Sql:
    """Neither put away nor waiting."""
    return sa.and_(item.c.archived_at.is_(None), is_awake(item))


def is_kept(item: Row) -> Sql:
    """At hand, wherever else it stands."""
    return item.c.bookmarked_at.is_not(None)


def is_put_away(item: Row) -> Sql:
    """Done with, until something happens to it."""
    return item.c.archived_at.is_not(None)


def is_put_off(item: Row) -> Sql:
    """It waits for a later moment."""
    return item.c.snoozed_until > sa.func.now()


TABS: Mapping[str, Callable[[Row], Sql]] = {
    "activity": is_active,
    "bookmarks": is_kept,
    "archive": is_put_away,
    "snoozed": is_put_off,
}


def is_event_of(item: Row, *more: Callable[[Row], Sql]) -> Sql:
    """Something of this kind happened to it, as it concerns its reader."""
    e = inbox_events.alias()
    same = [e.c.resource_gid == item.c.resource_gid, e.c.user_gid == item.c.user_gid]
    return any_row(e, where=[mine(e), *same, *(rule(e) for rule in more)])


def is_mention(item: Row) -> Sql:
    """Its reader was mentioned."""
    return is_event_of(item, _speaks_to_me)


def _speaks_to_me(event: Row) -> Sql:
    return event.c.reason == fixed("mentioned")


def is_assigned(task: Row) -> Sql:
    """The reader is to do it."""
    return task.c.assignee_gid == USER


def is_given_away(task: Row) -> Sql:
    """The reader gave it to somebody else."""
    return sa.and_(task.c.assigned_by_gid == USER, task.c.assignee_gid != USER)


def is_task(item: Row, *rules: Callable[[Row], Sql]) -> Sql:
    """It is a task of which this holds."""
    t = tasks.alias()
    return any_row(t, where=[mine(t), t.c.gid == item.c.resource_gid, *(rule(t) for rule in rules)])
