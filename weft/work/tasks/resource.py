"""Tasks, as the API shows them."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from weft.identity.prose import plain_column, rich_of
from weft.kernel.access import APP, SITE, USER
from weft.kernel.reading import ONE, as_text, fixed, mine
from weft.kernel.resource import (
    BOTH,
    Along,
    Resource,
    Row,
    column,
    computed,
    many,
    one,
    referred,
    shaped,
)
from weft.std.gid import Kind
from weft.work.custom_fields.rendering import rendered
from weft.work.custom_fields.values import MARK
from weft.work.emoji.rendering import SUMMARY, summary
from weft.work.tags.tables import task_tags
from weft.work.tasks.rendering import own_place, section_of_assignee, status_of_assignee
from weft.work.tasks.rules import is_seen
from weft.work.tasks.tables import (
    co_assignees,
    task_dependencies,
    task_duplicates,
    task_followers,
    task_likes,
    task_projects,
    tasks,
)

SUBTYPES = ("default_task", "milestone", "approval", "custom")
RECURRENCE = {
    "type": "object",
    "nullable": True,
    "properties": {
        "rule": {"type": "string"},
        "is_after_completion": {"type": "boolean"},
        "on": {"type": "string", "format": "date"},
        "exceptions": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "on": {"type": "string", "format": "date"},
                    "due_on": {"type": "string", "format": "date", "nullable": True},
                },
            },
        },
    },
}
APPROVALS = ("pending", "approved", "rejected", "changes_requested")


def is_liked(row: Row) -> sa.ColumnElement[bool]:
    """The caller likes it."""
    like = task_likes.alias()
    mine_ = sa.and_(mine(like), like.c.task_gid == row.c.gid, like.c.user_gid == USER)
    return sa.exists(sa.select(ONE).select_from(like).where(mine_))


def external_of(row: Row) -> sa.ColumnElement[Any]:
    """What an app keeps on the task, for that app alone."""
    kept = sa.func.jsonb_build_object(
        fixed("gid"), row.c.external_gid, fixed("data"), row.c.external_data
    )
    return sa.case((row.c.external_app_gid == APP, kept))


def in_a_seen_project(link: Row) -> sa.ColumnElement[bool]:
    """The place is not in the trash; its project is checked by its own rule."""
    return link.c.trashed_in.is_(None)


def duplicate_of(row: Row) -> sa.ColumnElement[Any]:
    """The task that this one repeats."""
    d = task_duplicates.alias()
    its = sa.select(d.c.duplicate_of_gid).where(mine(d), d.c.task_gid == row.c.gid)
    return its.correlate_except(d).scalar_subquery()


def live(task: Row) -> sa.ColumnElement[bool]:
    """Not in the trash."""
    return task.c.trashed_in.is_(None)


def permalink(row: Row) -> sa.ColumnElement[Any]:
    """The task's address in the web app."""
    workspace = as_text(row.c.workspace_gid)
    return SITE + fixed("/1/") + workspace + fixed("/task/") + as_text(row.c.gid)


def recurrence(row: Row) -> sa.ColumnElement[Any]:
    """How the task comes again, unless its successor does so for it."""
    return sa.case((row.c.next_occurrence_gid.is_(None), row.c.recurrence))


class TaskPlace(Resource, table=task_projects, kind=None, key="task_gid"):
    """A task's place in one project."""

    project = one(
        "project", task_projects.c.project_gid, compact=True, essential=True, doc="The project."
    )
    section = one(
        "section",
        task_projects.c.section_gid,
        compact=True,
        shared=True,
        doc="The section in that project.",
    )
    rank = computed(
        sa.Text(),
        lambda place: place.c.rank,
        opt_in=True,
        doc="Its order among the section's tasks, by bytes.",
    )


class Like(Resource, table=task_likes, kind=None, key="user_gid"):
    """Somebody's liking; one person likes a thing once, so it is named as the person is."""

    gid = column(task_likes.c.user_gid, compact=True, doc="The gid of the person.")

    user = one("user", task_likes.c.user_gid, compact=True, doc="Who likes it.")


class CoAssignee(Resource, table=co_assignees, kind=None, key="user_gid"):
    """Somebody who shares the work of a task."""

    user = one("user", co_assignees.c.user_gid, compact=True, doc="Who shares the work.")
    completed_at = column(
        co_assignees.c.completed_at, compact=True, doc="When they did their part."
    )


class Dependency(Resource, table=task_dependencies, kind=None, key="dependency_gid"):
    """What a task waits for, and how long after it."""

    task = one(
        "task",
        task_dependencies.c.dependency_gid,
        compact=True,
        essential=True,
        doc="The task that comes first.",
    )
    lag_days = column(
        task_dependencies.c.lag_days, compact=True, doc="Days between its end and our start."
    )


class Task(Resource, table=tasks, kind=Kind.TASK, see=is_seen):
    """The basic object around which work is organised."""

    name = column(
        tasks.c.name, compact=True, write=BOTH, doc="A short sentence that says what is to be done."
    )
    resource_subtype = column(
        tasks.c.resource_subtype,
        compact=True,
        write=BOTH,
        choices=SUBTYPES,
        doc="The kind of task.",
    )
    created_by = one(
        "user", tasks.c.created_by_gid, opt_in=True, bare=True, doc="Who made the task."
    )
    approval_status = column(
        tasks.c.approval_status,
        conditional=True,
        write=BOTH,
        choices=APPROVALS,
        doc="The state of an approval; kept with `completed`.",
    )
    completed = computed(
        sa.Boolean(),
        lambda t: t.c.completed_at.is_not(None),
        write=BOTH,
        column=tasks.c.completed_at,
        doc="Whether the task is done.",
    )
    completed_at = column(tasks.c.completed_at, doc="When it was done.")
    completed_by = one("user", tasks.c.completed_by_gid, doc="Who did it.")
    created_at = column(tasks.c.created_at, doc="When it was made.")
    dependencies = many(
        "task",
        by=task_dependencies.c.task_gid,
        via=task_dependencies.c.dependency_gid,
        opt_in=True,
        bare=True,
        doc="Tasks that this one waits for.",
    )
    dependents = many(
        "task",
        by=task_dependencies.c.dependency_gid,
        via=task_dependencies.c.task_gid,
        opt_in=True,
        bare=True,
        doc="Tasks that wait for this one.",
    )
    due_at = column(
        tasks.c.due_at, write=BOTH, doc="The moment at which it is due; excludes `due_on`."
    )
    due_on = column(tasks.c.due_on, write=BOTH, doc="The day on which it is due.")
    external = computed(
        JSONB(),
        external_of,
        opt_in=True,
        conditional=True,
        write=BOTH,
        doc="Data of the caller's app.",
    )
    html_notes = computed(
        sa.Text(),
        rich_of,
        opt_in=True,
        write=BOTH,
        finish="rich_text",
        column=tasks.c.html_notes,
        doc="The description as rich text.",
    )
    hearted = computed(sa.Boolean(), is_liked, doc="Deprecated: see `liked`.")
    hearts = many("like", by=task_likes.c.task_gid, doc="Deprecated: see `likes`.")
    is_rendered_as_separator = column(
        tasks.c.is_separator, opt_in=True, doc="Shown as a line between subtasks."
    )
    liked = computed(sa.Boolean(), is_liked, write=BOTH, doc="Whether the caller likes it.")
    likes = many("like", by=task_likes.c.task_gid, doc="Who likes it.")
    memberships = many(
        "task_place", by=task_projects.c.task_gid, where=in_a_seen_project, doc="Its places."
    )
    modified_at = column(tasks.c.modified_at, doc="When it last changed.")
    notes = plain_column(
        tasks.c.notes, "html_notes", write=BOTH, doc="The description as plain text."
    )
    num_hearts = column(tasks.c.num_likes, doc="Deprecated: see `num_likes`.")
    num_likes = column(tasks.c.num_likes, doc="How many like it.")
    num_subtasks = column(tasks.c.num_subtasks, opt_in=True, doc="How many subtasks it has.")
    start_at = column(
        tasks.c.start_at, write=BOTH, doc="The moment at which work begins; excludes `start_on`."
    )
    start_on = column(tasks.c.start_on, write=BOTH, doc="The day on which work begins.")
    actual_time_minutes = column(tasks.c.actual_time_minutes, doc="Time spent on it, in minutes.")
    assignee = one("user", tasks.c.assignee_gid, write=BOTH, doc="The one person who does it.")
    assigned_by = one(
        "user", tasks.c.assigned_by_gid, opt_in=True, doc="Who gave it to the assignee."
    )
    assignee_section = shaped(
        section_of_assignee,
        write=BOTH,
        doc="Where it lies in the assignee's own list; for the assignee alone.",
    )
    assignee_status = computed(
        sa.Text(),
        status_of_assignee,
        write=BOTH,
        choices=("today", "upcoming", "later", "new", "inbox"),
        doc="Deprecated: see `assignee_section`.",
    )
    co_assignees = many(
        "co_assignee",
        by=co_assignees.c.task_gid,
        opt_in=True,
        doc="Those who share the work with the assignee.",
    )
    custom_type = one(
        "custom_type",
        tasks.c.custom_type_gid,
        write=BOTH,
        doc="The custom type; of custom tasks alone.",
    )
    custom_type_status_option = one(
        "custom_type_status_option",
        tasks.c.status_option_gid,
        write=BOTH,
        doc="The state, of those that its type offers; kept with `completed`.",
    )
    dependency_links = many(
        "dependency",
        by=task_dependencies.c.task_gid,
        opt_in=True,
        doc="What it waits for, each with its lag.",
    )
    duplicate_of = referred(
        "task", duplicate_of, opt_in=True, doc="The task into which it was merged."
    )
    reaction_summary = computed(
        JSONB(), summary, opt_in=True, shape=SUMMARY, doc="The emoji it was answered with."
    )
    followers = many(
        "user",
        by=task_followers.c.task_gid,
        via=task_followers.c.user_gid,
        doc="Its collaborators.",
    )
    parent = one("task", tasks.c.parent_gid, doc="The task it is a part of.")
    rank = computed(
        sa.Text(),
        lambda t: t.c.rank,
        nullable=True,
        opt_in=True,
        doc="Its order among the parts of its parent, by bytes.",
    )
    own_place = computed(
        JSONB(),
        own_place,
        nullable=True,
        opt_in=True,
        doc="Where it lies in the caller's own list: section and order.",
    )
    projects = many(
        "project",
        by=task_projects.c.task_gid,
        via=task_projects.c.project_gid,
        where=in_a_seen_project,
        doc="The projects it lives in.",
    )
    tags = many("tag", by=task_tags.c.task_gid, via=task_tags.c.tag_gid, doc="Its labels.")
    workspace = one("workspace", tasks.c.workspace_gid, doc="The workspace it lives in.")
    custom_fields = shaped(
        rendered,
        along=Along("memberships", task_projects.c.project_gid),
        to="custom_field",
        many=True,
        write=BOTH,
        finish="formulas",
        mark=MARK,
        doc="The custom fields of its projects, with its values.",
    )
    recurrence = computed(
        JSONB(),
        recurrence,
        nullable=True,
        opt_in=True,
        column=tasks.c.recurrence,
        shape=RECURRENCE,
        doc="How it comes again; null where it does not, or where its successor does so.",
    )
    next_occurrence = one(
        "task",
        tasks.c.next_occurrence_gid,
        opt_in=True,
        doc="The task that came after it was completed.",
    )
    permalink_url = computed(sa.Text(), permalink, doc="Its address in the web app.")
