"""Lists of tasks: of a project, a section, a tag, a person, a parent; and what they wait for."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache, partial

import sqlalchemy as sa

from weft.kernel.access import Sql
from weft.kernel.listing import LIMIT, PARENT, Keyset, Listing, after
from weft.kernel.reading import ONE, Query, any_row, mine
from weft.kernel.resource import See, everyone
from weft.work.custom_types.rules import is_seen as type_is_seen
from weft.work.custom_types.tables import custom_types
from weft.work.sections.tables import sections
from weft.work.tags.tables import task_tags
from weft.work.tasks.rules import is_seen
from weft.work.tasks.tables import co_assignees, task_dependencies, task_projects, tasks
from weft.work.user_task_lists.tables import user_task_lists, user_task_places

SINCE = sa.bindparam("completed_since", type_=sa.DateTime(timezone=True))
AHEAD = LIMIT + ONE
MODIFIED = sa.bindparam("modified_since", type_=sa.DateTime(timezone=True))
EACH = sa.bindparam("each", type_=sa.BigInteger)
ASSIGNEE = sa.bindparam("assignee", type_=sa.BigInteger)
TYPE = sa.bindparam("custom_type", type_=sa.BigInteger)


Chosen = Callable[[], Query]
Link = Callable[[], sa.FromClause]


def wanted(task: sa.FromClause) -> sa.ColumnElement[bool]:
    """Not in the trash; incomplete, or completed since then; changed since then.  Where no moment
    is given, everything.
    """
    return sa.and_(
        task.c.trashed_in.is_(None),
        sa.or_(SINCE.is_(None), task.c.completed_at.is_(None), task.c.completed_at >= SINCE),
        sa.or_(MODIFIED.is_(None), task.c.modified_at >= MODIFIED),
    )


def _in_sections(keyset: Keyset, chosen: Chosen, link: Link, see: See) -> Query:
    """Sections by rank, then their tasks by rank: a page reads no more than it shows.

    A page that follows another is the rest of the section it broke off in and, where that does not
    fill it, the sections after that one: only so does each part end at the limit.
    """
    if not keyset.begun:
        return _of_sections(chosen().subquery("s"), link(), see)
    rank, section = after(0, sa.Text()), after(1, sa.BigInteger())
    here, later, place = chosen().subquery("s"), chosen().subquery("s"), link()
    beyond = sa.tuple_(place.c.rank, place.c.task_gid) > sa.tuple_(
        after(2, sa.Text()), after(3, sa.BigInteger())
    )
    rest = _of_sections(here, place, see, beyond).where(here.c.gid == section).limit(AHEAD)
    first = rest.cte("rest").prefix_with("MATERIALIZED")
    is_full = sa.select(sa.func.count()).select_from(first).scalar_subquery() >= AHEAD
    others = _of_sections(later, link(), see).where(
        ~is_full, sa.tuple_(later.c.rank, later.c.gid) > sa.tuple_(rank, section)
    )
    both = sa.union_all(sa.select(first), others.limit(AHEAD)).subquery("both")
    return sa.select(both).order_by(both.c.p0, both.c.p1, both.c.p2, both.c.p3)


def _of_sections(
    s: sa.Subquery,
    link: sa.FromClause,
    see: See,
    *where: Sql,
    most: sa.ColumnElement[int] = AHEAD,
) -> Query:
    """Of each section no more than a page, or than a few."""
    t = tasks.alias()
    row = (
        sa.select(link.c.task_gid, link.c.rank)
        .select_from(link.join(t, sa.and_(mine(t), t.c.gid == link.c.task_gid)))
        .where(mine(link), link.c.section_gid == s.c.gid, link.c.trashed_in.is_(None))
        .where(wanted(t), see(t), *where)
        .order_by(link.c.rank, link.c.task_gid)
        .limit(most)
        .correlate(s)
        .lateral("row")
    )
    positions = (s.c.rank, s.c.gid, row.c.rank, row.c.task_gid)
    return (
        sa.select(row.c.task_gid.label("gid"), *(c.label(f"p{i}") for i, c in enumerate(positions)))
        .select_from(s.join(row, sa.true()))
        .order_by(*positions)
    )


def _of_project(keyset: Keyset, fits: See = everyone) -> Query:
    return _in_sections(keyset, _sections_of_home, task_projects.alias, fits)


def _begun_sections(_: Keyset) -> Query:
    return _of_sections(
        _sections_of_home().subquery("s"), task_projects.alias(), everyone, most=EACH
    )


def _sections_of_home() -> Query:
    s = sections.alias()
    return sa.select(s.c.gid, s.c.rank).where(mine(s), s.c.home_gid == PARENT)


def _of_section(keyset: Keyset, fits: See = everyone) -> Query:
    def may(task: sa.FromClause) -> Sql:
        return sa.and_(is_seen(task), fits(task))

    return _in_sections(keyset, _section_itself, _places, may)


def _section_itself() -> Query:
    s = sections.alias()
    return sa.select(s.c.gid, s.c.rank).where(mine(s), s.c.gid == PARENT)


def _places() -> sa.FromClause:
    """Places in projects, and those in people's own lists, where what was never arranged lies in
    the first section.
    """
    link, own, first = task_projects.alias(), user_task_places.alias(), _never_arranged()
    columns = (link.c.workspace_gid, link.c.section_gid, link.c.task_gid, link.c.rank)
    in_projects = sa.select(*columns, link.c.trashed_in)
    arranged = sa.select(
        own.c.workspace_gid,
        own.c.section_gid,
        own.c.task_gid,
        own.c.rank,
        sa.cast(sa.null(), sa.BigInteger()).label("trashed_in"),
    )
    return sa.union_all(in_projects, arranged, first).subquery("link")


def _never_arranged() -> Query:
    s, lists, t = sections.alias(), user_task_lists.alias(), tasks.alias()
    earlier, place = sections.alias(), user_task_places.alias()
    is_first = ~sa.exists(
        sa.select(ONE).where(
            mine(earlier), earlier.c.home_gid == lists.c.gid, earlier.c.rank < s.c.rank
        )
    )
    is_placed = sa.exists(
        sa.select(ONE).where(
            mine(place), place.c.user_gid == lists.c.user_gid, place.c.task_gid == t.c.gid
        )
    )
    return (
        sa.select(
            t.c.workspace_gid,
            s.c.gid.label("section_gid"),
            t.c.gid.label("task_gid"),
            sa.literal_column("''", sa.Text()).collate("C").label("rank"),
            sa.cast(sa.null(), sa.BigInteger()).label("trashed_in"),
        )
        .select_from(
            s.join(lists, sa.and_(mine(lists), lists.c.gid == s.c.home_gid)).join(
                t, sa.and_(mine(t), t.c.assignee_gid == lists.c.user_gid)
            )
        )
        .where(mine(s), s.c.gid == PARENT, is_first, ~is_placed)
    )


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


def _by_gid(keyset: Keyset, *where: sa.ColumnElement[bool], t: sa.FromClause) -> Query:
    """Tasks met through something that does not open them: each is looked at for itself."""
    return (
        sa.select(t.c.gid, t.c.gid.label("p0"))
        .where(mine(t), wanted(t), is_seen(t), keyset.beyond(t.c.gid), *where)
        .order_by(t.c.gid)
    )


def _of_tag(keyset: Keyset, fits: See = everyone) -> Query:
    t, link = tasks.alias(), task_tags.alias()
    on = sa.and_(mine(link), link.c.task_gid == t.c.gid, link.c.tag_gid == PARENT)
    is_tagged = sa.exists(sa.select(ONE).select_from(link).where(on))
    return _by_gid(keyset, is_tagged, fits(t), t=t)


def _of_assignee(keyset: Keyset, fits: See = everyone) -> Query:
    t = tasks.alias()
    return _by_gid(keyset, t.c.assignee_gid == ASSIGNEE, fits(t), t=t)


def _of_list(keyset: Keyset, fits: See = everyone) -> Query:
    """What is new stands first, then the sections with what was put in them."""
    t, lists, place, s = (x.alias() for x in (tasks, user_task_lists, user_task_places, sections))
    owner = lists.c.user_gid
    own = _assigned_to(owner, lists).lateral("own")
    placed = sa.and_(mine(place), place.c.user_gid == owner, place.c.task_gid == t.c.gid)
    columns = [
        sa.func.coalesce(c, sa.literal_column("''").collate("C")) for c in (s.c.rank, place.c.rank)
    ]
    keys = [*(sa.type_coerce(c, sa.Text()) for c in columns), t.c.gid]
    return (
        sa.select(t.c.gid, *(key.label(f"p{i}") for i, key in enumerate(keys)))
        .select_from(
            lists.join(own, sa.true())
            .join(t, sa.and_(mine(t), t.c.gid == own.c.gid))
            .outerjoin(place, placed)
            .outerjoin(s, sa.and_(mine(s), s.c.gid == place.c.section_gid))
        )
        .where(mine(lists), lists.c.gid == PARENT, keyset.beyond(*keys))
        .where(wanted(t), is_seen(t), fits(t))
        .order_by(*keys)
    )


def _assigned_to(person: sa.ColumnElement[int], of: sa.FromClause) -> sa.CompoundSelect[int]:
    """The tasks that a person has, alone or with others: each way by its index."""
    t, shared = tasks.alias(), co_assignees.alias()
    alone = sa.select(t.c.gid).where(mine(t), t.c.assignee_gid == person)
    together = sa.select(shared.c.task_gid).where(mine(shared), shared.c.user_gid == person)
    return sa.union(alone.correlate(of), together.correlate(of))


def _linked(mine_: sa.Column[int], theirs: sa.Column[int]) -> Callable[[Keyset], Query]:
    def page(keyset: Keyset) -> Query:
        t, link = tasks.alias(), task_dependencies.alias()
        on = sa.and_(mine(link), link.c[mine_.name] == PARENT, link.c[theirs.name] == t.c.gid)
        exists = sa.exists(sa.select(ONE).select_from(link).where(on))
        return (
            sa.select(t.c.gid, t.c.gid.label("p0"))
            .where(mine(t), is_seen(t), exists, keyset.beyond(t.c.gid))
            .order_by(t.c.gid)
        )

    return page


_WAITS, _FOR = task_dependencies.c.task_gid, task_dependencies.c.dependency_gid
TASKS_OF_PROJECT = Listing("tasks_of_project", "task", _of_project, 4, "project")
FIRST_OF_SECTIONS = Listing(
    "first_of_sections", "task", _begun_sections, 4, "project", arguments=("each",)
)
TASKS_OF_SECTION = Listing("tasks_of_section", "task", _of_section, 4, "section")
TASKS_OF_TAG = Listing("tasks_of_tag", "task", _of_tag, 1, "tag")
TASKS_OF_LIST = Listing("tasks_of_list", "task", _of_list, 3, "user_task_list")
TASKS_OF_ASSIGNEE = Listing("tasks_of_assignee", "task", _of_assignee, 1, "workspace")
PAGES = {
    TASKS_OF_PROJECT: _of_project,
    TASKS_OF_SECTION: _of_section,
    TASKS_OF_TAG: _of_tag,
    TASKS_OF_LIST: _of_list,
    TASKS_OF_ASSIGNEE: _of_assignee,
}
SUBTASKS = Listing("subtasks", "task", _of_parent, 2, "task")
DEPENDENCIES = Listing("dependencies", "task", _linked(_WAITS, _FOR), 1, "task")
DEPENDENTS = Listing("dependents", "task", _linked(_FOR, _WAITS), 1, "task")


@lru_cache(16)
def of_type(listing: Listing, *, some: bool) -> Listing:
    """The same list, of one custom type; without `some`, of none that the caller knows."""
    page = partial(PAGES[listing], fits=_of_one_type if some else _of_no_type)
    return replace(
        listing, name=f"{listing.name}_{'of_type' if some else 'without_type'}", page=page
    )


def _of_one_type(task: sa.FromClause) -> Sql:
    y = custom_types.alias()
    its = [mine(y), y.c.gid == task.c.custom_type_gid, y.c.gid == TYPE]
    return any_row(y, where=[*its, type_is_seen(y)])


def _of_no_type(task: sa.FromClause) -> Sql:
    y = custom_types.alias()
    its = [mine(y), y.c.gid == task.c.custom_type_gid]
    return sa.not_(any_row(y, where=[*its, type_is_seen(y)]))
