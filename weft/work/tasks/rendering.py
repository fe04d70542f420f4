"""The assignee's own list as their task shows it: to them, and to nobody else."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from weft.kernel.access import USER
from weft.kernel.page import Page
from weft.kernel.reading import ONE, any_row, as_text, encoded, fixed, glued, mine, or_null
from weft.kernel.resource import Row
from weft.work.sections.tables import sections
from weft.work.tasks.tables import co_assignees
from weft.work.user_task_lists.tables import user_task_lists, user_task_places

STATUSES = ("inbox", "today", "upcoming", "later")
NEUTRAL = "upcoming"


def own_section(task: Row) -> sa.ScalarSelect[Any]:
    """The section of the caller's own list that holds the task: the first one, where none was
    chosen.
    """
    place, own, section = user_task_places.alias(), user_task_lists.alias(), sections.alias()
    chosen = sa.select(place.c.section_gid).where(
        mine(place), place.c.user_gid == USER, place.c.task_gid == task.c.gid
    )
    home = sa.select(own.c.gid).where(mine(own), own.c.user_gid == USER).scalar_subquery()
    first = (  # of one list: joined with all lists, all sections are read
        sa.select(section.c.gid)
        .where(mine(section), section.c.home_gid == home)
        .order_by(section.c.rank, section.c.gid)
        .limit(ONE)
    )
    return sa.select(
        sa.func.coalesce(chosen.correlate(task).scalar_subquery(), first.scalar_subquery())
    ).scalar_subquery()


def own_place(task: Row) -> sa.ColumnElement[Any]:
    """Section and order in the caller's own list, of what is theirs to do."""
    place, shared = user_task_places.alias(), co_assignees.alias()
    rank = sa.select(place.c.rank).where(
        mine(place), place.c.user_gid == USER, place.c.task_gid == task.c.gid
    )
    shares = any_row(
        shared,
        where=[mine(shared), shared.c.task_gid == task.c.gid, shared.c.user_gid == USER],
    )
    found = sa.func.jsonb_build_object(
        fixed("section"),
        as_text(own_section(task)),
        fixed("rank"),
        sa.func.coalesce(rank.correlate(task).scalar_subquery(), fixed("")),
    )
    return sa.case((sa.or_(task.c.assignee_gid == USER, shares), found))


def section_of_assignee(task: Row, names: Mapping[str, Any], _: Page) -> sa.ColumnElement[str]:
    """A reference to that section, or null."""
    section = sections.alias()
    parts: list[str | sa.ColumnElement[str]] = ['{"gid":"', as_text(section.c.gid), '"']
    if not names or "resource_type" in names:
        parts.append(',"resource_type":"section"')
    if not names or "name" in names:
        parts += [',"name":', encoded(section.c.name)]
    found = (
        sa.select(glued([*parts, "}"]))
        .where(mine(section), section.c.gid == own_section(task), task.c.assignee_gid == USER)
        .correlate(task)
        .scalar_subquery()
    )
    return or_null(found)


def status_of_assignee(task: Row) -> sa.ColumnElement[Any]:
    """The older name of that section, by its order in the list; others hear a neutral one."""
    here, other = sections.alias(), sections.alias()
    earlier = sa.and_(mine(other), other.c.home_gid == here.c.home_gid, other.c.rank < here.c.rank)
    count = sa.select(sa.func.count()).select_from(other).where(earlier).scalar_subquery()
    words = sa.case(
        *((count == sa.literal_column(str(i)), fixed(name)) for i, name in enumerate(STATUSES)),
        else_=fixed(STATUSES[-1]),
    )
    found = (
        sa.select(words)
        .select_from(here)
        .where(mine(here), here.c.gid == own_section(task), task.c.assignee_gid == USER)
        .correlate(task)
        .scalar_subquery()
    )
    return or_null(found, NEUTRAL)
