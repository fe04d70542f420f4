"""A task's place in its assignee's own list: which of their sections it lies in."""

from collections.abc import Mapping
from typing import Any

from weft.kernel.access import Gid
from weft.kernel.errors import Invalid, NotFound
from weft.kernel.unit_of_work import Unit
from weft.work.arrival import own_list
from weft.work.tasks.logic import rank_at
from weft.work.user_task_lists.tables import user_task_places

STATUSES = ("inbox", "today", "upcoming", "later", "new")
AT_THE_TOP = {"inbox", "new", "upcoming"}
OWN = """SELECT s.gid, l.gid AS list,
 (SELECT min(p.rank) FROM user_task_places p WHERE p.workspace_gid = :workspace
   AND p.section_gid = s.gid AND p.task_gid <> :task::bigint) AS first,
 (SELECT max(p.rank) FROM user_task_places p WHERE p.workspace_gid = :workspace
   AND p.section_gid = s.gid AND p.task_gid <> :task) AS last,
 EXISTS (SELECT 1 FROM user_task_places p WHERE p.workspace_gid = :workspace
   AND p.user_gid = l.user_gid AND p.task_gid = :task) AS is_placed
FROM user_task_lists l JOIN sections s ON s.workspace_gid = :workspace AND s.home_gid = l.gid
WHERE l.workspace_gid = :workspace::bigint AND l.user_gid = :user::bigint ORDER BY s.rank, s.gid"""


GAP = """SELECT s.gid, a.task_gid AS anchor,
 CASE WHEN :beside::text = 'after' THEN a.rank
  WHEN :anchor::bigint > 0 THEN (SELECT max(p.rank) FROM user_task_places p
   WHERE p.workspace_gid = :workspace AND p.section_gid = s.gid AND p.task_gid <> :task::bigint
   AND p.rank < a.rank) END AS low,
 CASE WHEN :beside = 'before' THEN a.rank
  ELSE (SELECT min(p.rank) FROM user_task_places p
   WHERE p.workspace_gid = :workspace AND p.section_gid = s.gid AND p.task_gid <> :task
   AND (:anchor = 0 OR p.rank > a.rank)) END AS high,
 EXISTS (SELECT 1 FROM user_task_places p WHERE p.workspace_gid = :workspace
   AND p.user_gid = l.user_gid AND p.task_gid = :task) AS is_placed,
 EXISTS (SELECT 1 FROM co_assignees c WHERE c.workspace_gid = :workspace
   AND c.user_gid = l.user_gid AND c.task_gid = :task) AS is_shared
FROM user_task_lists l JOIN sections s ON s.workspace_gid = :workspace AND s.home_gid = l.gid
LEFT JOIN user_task_places a ON a.workspace_gid = :workspace AND a.user_gid = l.user_gid
 AND a.task_gid = :anchor AND a.section_gid = s.gid
WHERE l.workspace_gid = :workspace::bigint AND l.user_gid = :user::bigint
 AND s.gid = :section::bigint"""


def found_list(unit: Unit, user: Gid) -> tuple[Gid, list[Gid]]:
    """A person's own list with the sections that every list begins with."""
    rows = list(own_list(user, unit.gid, unit.now, unit.who.locale))
    for table, row in rows:
        unit.insert(table, **row)
    home, *made = [row["gid"] for _, row in rows]
    return home, made


async def arrange(
    unit: Unit, task: Gid, assignee: Gid | None, asked: Mapping[str, Any]
) -> dict[str, Any]:
    """`assignee_section`, or its older form `assignee_status`: only one's own list is arranged.

    Answers with the link that changed.
    """
    field = next((f for f in ("assignee_section", "assignee_status") if asked.get(f)), None)
    if field is None:
        return {}
    if assignee != unit.who.user:
        raise Invalid("{field}: Only the assignee arranges their own list of tasks", field=field)
    own = await unit.rows(OWN, task=task)
    status = None if field == "assignee_section" else asked[field]
    section = _section(unit, own, asked[field]) if status is None else _of_status(unit, own, status)
    at_the_top = status is None or status in AT_THE_TOP
    low, high = (None, section["first"]) if at_the_top else (section["last"], None)
    return _place(unit, task, section, rank_at(low, high, task))


async def put_beside(
    unit: Unit, task: Gid, assignee: Gid | None, section: Gid, beside: tuple[str, Gid | None] | None
) -> dict[str, Any]:
    """To the top of a section of one's own list, or beside another task in it.

    Answers with the link that changed.
    """
    word, anchor = beside or ("top", None)
    given = {"task": task, "section": section, "beside": word, "anchor": anchor or 0}
    gap = await unit.row(GAP, **given)
    if gap is None:
        raise NotFound.of("section", section)
    if assignee != unit.who.user and not gap["is_shared"]:
        raise Invalid("task: Only what is assigned to you stands in your own list of tasks")
    if anchor and gap["anchor"] is None:
        raise Invalid(
            "insert_{word}: Not a task of this section: {anchor}", word=word, anchor=anchor
        )
    return _place(unit, task, gap, rank_at(gap["low"], gap["high"], task))


def _place(unit: Unit, task: Gid, section: Mapping[str, Any], rank: str) -> dict[str, Any]:
    place = {"section_gid": section["gid"], "rank": rank}
    key = {"user_gid": unit.who.user, "task_gid": task}
    if section["is_placed"]:
        unit.update(user_task_places, key, **place)
    else:
        unit.insert(user_task_places, **key, **place)
    return {"assignee_section": {"added": [section["gid"]]}}


def _section(unit: Unit, own: list[dict[str, Any]], gid: Gid) -> dict[str, Any]:
    found = next((row for row in own if row["gid"] == gid), None)
    if found is None:
        raise NotFound.of("assignee_section", gid)
    return found


def _of_status(unit: Unit, own: list[dict[str, Any]], status: str) -> dict[str, Any]:
    """The statuses of old name the sections of old, by their order."""
    if not own:
        _, made = found_list(unit, unit.who.user)
        own = [{"gid": g, "first": None, "last": None, "is_placed": False} for g in made]
    at = 0 if status == "new" else STATUSES.index(status)
    return own[min(at, len(own) - 1)]


def leave(unit: Unit, task: Gid, person: Gid | None) -> None:
    """A task that is no longer somebody's leaves their list."""
    if person is not None:
        unit.delete(user_task_places, user_gid=person, task_gid=task)
