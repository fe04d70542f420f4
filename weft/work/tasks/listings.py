"""Lists of tasks: of a project, a section, a parent."""

import sqlalchemy as sa

from weft.kernel.listing import PARENT, Keyset, Listing, after
from weft.kernel.reading import Query, mine
from weft.work.sections.tables import sections
from weft.work.tasks.tables import task_projects, tasks

SINCE = sa.bindparam("completed_since", type_=sa.DateTime(timezone=True))


def open_since(task: sa.FromClause) -> sa.ColumnElement[bool]:
    """Incomplete, or completed since the given moment; everything, where none is given."""
    return sa.or_(SINCE.is_(None), task.c.completed_at.is_(None), task.c.completed_at >= SINCE)


def _in_sections(keyset: Keyset, wanted: Query) -> Query:
    """Sections by rank, then their tasks by rank: a page reads no more than it shows."""
    s, link, t = wanted.subquery("s"), task_projects.alias("link"), tasks.alias("t")
    inside = sa.select(link.c.task_gid, link.c.rank).where(
        mine(link), link.c.section_gid == s.c.gid, link.c.trashed_in.is_(None)
    )
    if keyset.begun:
        later = sa.tuple_(s.c.rank, s.c.gid) > sa.tuple_(
            after(0, sa.Text()), after(1, sa.BigInteger())
        )
        on = sa.tuple_(link.c.rank, link.c.task_gid) > sa.tuple_(
            after(2, sa.Text()), after(3, sa.BigInteger())
        )
        inside = inside.where(sa.or_(later, on))
    row = inside.correlate(s).lateral("row")
    query = (
        sa.select(
            row.c.task_gid.label("gid"),
            s.c.rank.label("p0"),
            s.c.gid.label("p1"),
            row.c.rank.label("p2"),
            row.c.task_gid.label("p3"),
        )
        .select_from(s.join(row, sa.true()).join(t, sa.and_(mine(t), t.c.gid == row.c.task_gid)))
        .where(t.c.trashed_in.is_(None), open_since(t))
        .order_by(s.c.rank, s.c.gid, row.c.rank, row.c.task_gid)
    )
    if keyset.begun:
        query = query.where(
            sa.tuple_(s.c.rank, s.c.gid)
            >= sa.tuple_(after(0, sa.Text()), after(1, sa.BigInteger()))
        )
    return query


def _of_project(keyset: Keyset) -> Query:
    s = sections.alias()
    return _in_sections(keyset, sa.select(s.c.gid, s.c.rank).where(mine(s), s.c.home_gid == PARENT))


def _of_section(keyset: Keyset) -> Query:
    s = sections.alias()
    return _in_sections(keyset, sa.select(s.c.gid, s.c.rank).where(mine(s), s.c.gid == PARENT))


def _of_parent(keyset: Keyset) -> Query:
    t = tasks.alias()
    return (
        sa.select(t.c.gid, t.c.rank.label("p0"), t.c.gid.label("p1"))
        .where(
            mine(t),
            t.c.parent_gid == PARENT,
            t.c.trashed_in.is_(None),
            keyset.beyond(t.c.rank, t.c.gid),
        )
        .order_by(t.c.rank, t.c.gid)
    )


TASKS_OF_PROJECT = Listing("tasks_of_project", "task", _of_project, 4, "project")
TASKS_OF_SECTION = Listing("tasks_of_section", "task", _of_section, 4, "section")
SUBTASKS = Listing("subtasks", "task", _of_parent, 2, "task")
