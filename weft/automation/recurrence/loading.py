"""What the verbs of recurrence must know before they decide."""

from collections.abc import Mapping
from typing import Any

import msgspec

from weft.automation.recurrence.logic import Recurrence
from weft.kernel.access import Gid, Level
from weft.kernel.unit_of_work import Unit
from weft.work.tasks.gaps import Place
from weft.work.tasks.loading import Loaded, load

ZONE = "SELECT zone FROM workspaces WHERE gid = :workspace::bigint"
# The gap after a task in each of its homes, whoever asks: what comes again stays where it was.
PLACES = """SELECT h.project_gid AS project, p.version, h.section_gid AS section,
 s.version AS section_version, h.rank AS low, CASE WHEN p.privacy_setting = 'public_to_workspace'
  THEN p.workspace_gid ELSE p.gid END AS token,
 (SELECT min(o.rank) FROM task_projects o WHERE o.workspace_gid = :workspace
   AND o.section_gid = h.section_gid AND o.rank > h.rank) AS high
FROM task_projects h JOIN projects p ON p.workspace_gid = :workspace AND p.gid = h.project_gid
 AND p.trashed_in IS NULL
JOIN sections s ON s.workspace_gid = :workspace AND s.gid = h.section_gid
WHERE h.workspace_gid = :workspace::bigint AND h.task_gid = :task::bigint
 AND h.trashed_in IS NULL ORDER BY h.project_gid"""
# The gap after a task in the own lists of those who do it.
OWN_PLACES = """SELECT p.user_gid, p.section_gid, p.rank AS low,
 (SELECT min(o.rank) FROM user_task_places o WHERE o.workspace_gid = :workspace
   AND o.section_gid = p.section_gid AND o.rank > p.rank) AS high
FROM user_task_places p WHERE p.workspace_gid = :workspace::bigint
 AND p.task_gid = :task::bigint AND p.user_gid = ANY(:people::bigint[])"""
IS_DUPLICATE = """SELECT 1 AS found FROM task_duplicates
WHERE workspace_gid = :workspace::bigint AND task_gid = :task::bigint"""
# The next task, as long as nobody has done anything with it or with its parts.
UNTOUCHED = """WITH RECURSIVE below AS (
  SELECT t.gid, t.created_at FROM tasks t WHERE t.workspace_gid = :workspace::bigint
   AND t.gid = :task::bigint AND t.trashed_in IS NULL
  UNION ALL SELECT c.gid, b.created_at FROM below b JOIN tasks c
   ON c.workspace_gid = :workspace AND c.parent_gid = b.gid)
SELECT 1 AS found FROM below HAVING count(*) > 0 AND NOT bool_or(
 EXISTS (SELECT 1 FROM log l WHERE l.workspace_gid = :workspace AND l.resource_gid = below.gid
   AND l.at > below.created_at)
 OR EXISTS (SELECT 1 FROM stories s WHERE s.workspace_gid = :workspace
   AND s.target_gid = below.gid AND s.created_at > below.created_at)
 OR EXISTS (SELECT 1 FROM attachments a WHERE a.workspace_gid = :workspace
   AND a.parent_gid = below.gid AND a.created_at > below.created_at))"""
# A task with its parts, as they move on together.
BELOW = """WITH RECURSIVE below AS (
  SELECT t.gid, 0 AS step FROM tasks t WHERE t.workspace_gid = :workspace::bigint
   AND t.gid = :task::bigint
  UNION ALL SELECT c.gid, b.step + 1 FROM below b JOIN tasks c ON c.workspace_gid = :workspace
   AND c.parent_gid = b.gid AND c.trashed_in IS NULL)
SELECT t.*, a.acl, array(SELECT unnest(ARRAY[h.project_gid, h.section_gid]) FROM task_projects h
  WHERE h.workspace_gid = :workspace AND h.task_gid = t.gid AND h.trashed_in IS NULL) AS places
FROM below b JOIN tasks t ON t.workspace_gid = :workspace AND t.gid = b.gid
JOIN task_access a ON a.workspace_gid = :workspace AND a.task_gid = t.gid ORDER BY b.step, t.gid"""


def recurrence_of(row: Mapping[str, Any]) -> Recurrence | None:
    """How a task comes again; None where it does not, or where another one does so for it."""
    if row["recurrence"] is None or row["next_occurrence_gid"] is not None:
        return None
    return Recurrence.of(msgspec.json.decode(row["recurrence"]))


def told_as(row: Mapping[str, Any]) -> dict[str, Any]:
    """The row with its document read, for the difference that is told."""
    kept = row["recurrence"]
    return {**row, "recurrence": None if kept is None else msgspec.json.decode(kept)}


async def repeating(unit: Unit, gid: Gid, least: Level) -> tuple[Loaded, Recurrence | None]:
    """A task with how it comes again."""
    task = await load(unit, gid, least=least)
    return task, recurrence_of(task.row)


async def zone_of(unit: Unit, row: Mapping[str, Any]) -> str:
    """The zone in which a task's days are counted: its own, else the workspace's."""
    if row["zone"]:
        return row["zone"]
    found = await unit.row(ZONE)
    assert found is not None
    return found["zone"]


async def places_after(unit: Unit, task: Gid) -> list[Place]:
    """Where its successor goes."""
    return [Place(**row) for row in await unit.rows(PLACES, task=task)]
