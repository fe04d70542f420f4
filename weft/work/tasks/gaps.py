"""Where a task goes: a gap between two ranks in a section of a project, or among siblings.

`beside` is `before` or `after` another task, the `anchor`; or `top` or `end`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.bulk import rewrite
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.unit_of_work import Raise, Unit
from weft.std import rank
from weft.work.projects.rules import LEVEL_SQL as PROJECT_LEVEL
from weft.work.projects.rules import SEEN_SQL as PROJECT_SEEN
from weft.work.projects.tables import projects
from weft.work.sections.tables import sections
from weft.work.tasks.logic import rank_at
from weft.work.tasks.tables import task_projects, tasks

# One row for each wanted place; the moving task itself leaves no gap.
PLACES = f"""SELECT w.project, w.section AS wanted, p.gid, p.version, p.workspace_gid,
 p.privacy_setting,
 {PROJECT_LEVEL} AS level, s.gid AS section, s.version AS section_version,
 a.rank AS anchor, a.section_gid AS anchor_section,
 CASE WHEN w.beside = 'after' THEN a.rank
  WHEN w.anchor > 0 THEN (SELECT max(h.rank) FROM task_projects h WHERE h.workspace_gid = :workspace
   AND h.section_gid = s.gid AND h.task_gid <> :moving::bigint AND h.rank < a.rank)
  ELSE (SELECT max(h.rank) FROM task_projects h WHERE h.workspace_gid = :workspace
   AND h.section_gid = s.gid AND h.task_gid <> :moving) END AS low,
 CASE WHEN w.beside = 'before' THEN a.rank
  WHEN w.anchor > 0 THEN (SELECT min(h.rank) FROM task_projects h WHERE h.workspace_gid = :workspace
   AND h.section_gid = s.gid AND h.task_gid <> :moving AND h.rank > a.rank)
  ELSE (SELECT min(h.rank) FROM task_projects h WHERE h.workspace_gid = :workspace
   AND h.section_gid = s.gid AND h.task_gid <> :moving) END AS high
FROM unnest(:projects::bigint[], :sections::bigint[], :besides::text[], :anchors::bigint[])
 AS w(project, section, beside, anchor)
JOIN projects p ON p.workspace_gid = :workspace::bigint AND p.gid = w.project AND {PROJECT_SEEN}
LEFT JOIN task_projects a ON a.workspace_gid = :workspace AND a.project_gid = p.gid
 AND a.task_gid = w.anchor AND a.trashed_in IS NULL
LEFT JOIN LATERAL (SELECT s.gid, s.version FROM sections s WHERE s.workspace_gid = :workspace
  AND s.home_gid = p.gid AND (w.section = 0 OR s.gid = w.section)
  AND (a.section_gid IS NULL OR s.gid = a.section_gid)
  ORDER BY CASE WHEN w.beside = 'end' THEN s.rank END DESC NULLS LAST, s.rank, s.gid LIMIT 1)
 s ON true"""  # noqa: S608 - only our own text is put in

SIBLINGS = """SELECT a.gid AS anchor,
 CASE WHEN :beside::text = 'after' THEN a.rank
  WHEN :anchor::bigint > 0 THEN (SELECT max(c.rank) FROM tasks c WHERE c.workspace_gid = :workspace
   AND c.parent_gid = t.gid AND c.gid <> :moving::bigint AND c.rank < a.rank)
  ELSE (SELECT max(c.rank) FROM tasks c WHERE c.workspace_gid = :workspace
   AND c.parent_gid = t.gid AND c.gid <> :moving) END AS low,
 CASE WHEN :beside = 'before' THEN a.rank
  WHEN :anchor > 0 THEN (SELECT min(c.rank) FROM tasks c WHERE c.workspace_gid = :workspace
   AND c.parent_gid = t.gid AND c.gid <> :moving AND c.rank > a.rank)
  ELSE (SELECT min(c.rank) FROM tasks c WHERE c.workspace_gid = :workspace
   AND c.parent_gid = t.gid AND c.gid <> :moving) END AS high
FROM tasks t LEFT JOIN tasks a ON a.workspace_gid = :workspace AND a.parent_gid = t.gid
 AND a.gid = :anchor AND a.trashed_in IS NULL
WHERE t.workspace_gid = :workspace::bigint AND t.gid = :parent::bigint"""

# New ranks go beyond the old ones, so that none is taken while rows are rewritten one by one.
ANEW = """SELECT {shown}, r.rank FROM (SELECT {key}, row_number() OVER (ORDER BY rank, {first}) AS i
  FROM {table} WHERE workspace_gid = :workspace::bigint AND {group} = :group::bigint) o
 JOIN unnest(:ranks::text[]) WITH ORDINALITY AS r(rank, i) ON r.i = o.i"""
SECTION_ANEW = rewrite(
    task_projects,
    "task_gid project_gid",
    ("rank",),
    ANEW.format(
        table="task_projects",
        key="task_gid, project_gid",
        shown="o.task_gid, o.project_gid",
        first="task_gid",
        group="section_gid",
    ),
)
SIBLINGS_ANEW = rewrite(
    tasks,
    "gid",
    ("rank",),
    ANEW.format(table="tasks", key="gid", shown="o.gid", first="gid", group="parent_gid"),
)
COUNT = """SELECT count(*) AS count, max(rank) AS last FROM {table}
WHERE workspace_gid = :workspace::bigint AND {group} = :group::bigint"""
SECTION_COUNT = COUNT.format(table="task_projects", group="section_gid")
SIBLINGS_COUNT = COUNT.format(table="tasks", group="parent_gid")
ROOM = 1_000
BEFORE, AFTER, TOP, END = "before", "after", "top", "end"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A place as asked for: a project, perhaps a section, perhaps an end or beside another task.

    Without a section, `end` is that of the last section; without anything, of the first.
    """

    project: Gid
    section: Gid | None = None
    beside: str = ""
    anchor: Gid | None = None

    @property
    def is_anywhere(self) -> bool:
        """No place in particular: where the task is already there, it stays."""
        return self.section is None and not self.beside

    @classmethod
    def beside_of(
        cls, project: Gid, section: Gid | None, beside: tuple[str, Gid | None] | None, default: str
    ) -> "Wanted":
        """`insert_before: null` is the end and `insert_after: null` the beginning."""
        if beside is None:
            return cls(project, section, default)
        side, anchor = beside
        if anchor is None:
            return cls(project, section, END if side == BEFORE else TOP)
        return cls(project, section, side, anchor)


@dataclass(frozen=True, slots=True)
class Place:
    """A gap in a section of a project, as found by somebody who may put a task there."""

    project: Gid
    version: int
    section: Gid
    section_version: int
    token: int
    low: str | None
    high: str | None


async def places(unit: Unit, wanted: Iterable[Wanted], moving: Gid = 0) -> list[Place]:
    """Where tasks may go; editors only.  Without a section it is the project's first."""
    asked = list(wanted)
    if not asked:
        return []
    rows = await unit.rows(
        PLACES,
        projects=[w.project for w in asked],
        sections=[w.section or 0 for w in asked],
        besides=[w.beside for w in asked],
        anchors=[w.anchor or 0 for w in asked],
        moving=moving,
    )
    found = {(row["project"], row["wanted"]): row for row in rows}
    return [_place(one, found.get((one.project, one.section or 0)), moving) for one in asked]


def _place(wanted: Wanted, row: dict[str, Any] | None, moving: Gid) -> Place:
    if row is None:
        raise NotFound.of("project", wanted.project)
    if row["level"] < Level.EDITOR:
        raise Forbidden("project: You may see this project, but not change its list of tasks.")
    if wanted.anchor is not None:
        _check_anchor(wanted, row, moving)
    if row["section"] is None:
        raise NotFound.of("section", wanted.section)
    low, high = row["low"], row["high"]
    if wanted.anchor is None:
        low, high = (None, high) if wanted.beside == TOP else (low, None)
    is_public = row["privacy_setting"] == "public_to_workspace"
    token = row["workspace_gid"] if is_public else row["gid"]
    return Place(
        row["gid"], row["version"], row["section"], row["section_version"], token, low, high
    )


def _check_anchor(wanted: Wanted, row: dict[str, Any], moving: Gid) -> None:
    name = f"insert_{wanted.beside}"
    if wanted.anchor == moving:
        raise Invalid("{name}: Must be another task", name=name)
    if row["anchor"] is None:
        raise Invalid(
            "{name}: Not a task of this project: {anchor}", name=name, anchor=wanted.anchor
        )
    if wanted.section is not None and row["anchor_section"] != wanted.section:
        raise Invalid(
            "{name}: Not a task of this section: {anchor}", name=name, anchor=wanted.anchor
        )


async def settle(unit: Unit, place: Place, task: Gid) -> str:
    """The rank for a task in a place, both relied upon until it is written."""
    unit.watch(projects, place.project, place.version)
    found = rank_at(place.low, place.high, task)
    if not rank.is_too_long(found):
        unit.watch(sections, place.section, place.section_version)
        return found
    unit.guard(sections, place.section, place.section_version)
    unit.update(sections, {"gid": place.section}, version=Raise(1))
    count = await unit.row(SECTION_COUNT, group=place.section)
    assert count is not None
    ranks = rank.many_between(count["last"], None, count["count"] + ROOM)
    unit.then(SECTION_ANEW, group=place.section, ranks=ranks)
    return found


async def among_siblings(
    unit: Unit, parent: Gid, task: Gid, beside: tuple[str, Gid | None] | None = None
) -> str:
    """The rank of a task among the parts of another; at the end where nothing else is asked."""
    side, anchor = beside or ("before", None)
    given = {"beside": side if anchor else "", "anchor": anchor or 0}
    row = await unit.row(SIBLINGS, parent=parent, moving=task, **given)
    assert row is not None
    if anchor is not None and (row["anchor"] is None or anchor == task):
        raise Invalid(
            "insert_{side}: Not another subtask of this parent: {anchor}", side=side, anchor=anchor
        )
    low, high = row["low"], row["high"]
    if anchor is None:
        low, high = (low, None) if side == "before" else (None, high)
    found = rank_at(low, high, task)
    if rank.is_too_long(found):
        count = await unit.row(SIBLINGS_COUNT, group=parent)
        assert count is not None
        ranks = rank.many_between(count["last"], None, count["count"] + ROOM)
        unit.then(SIBLINGS_ANEW, group=parent, ranks=ranks)
    return found
