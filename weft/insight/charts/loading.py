"""Tasks of a project, counted: one statement each, of what the reader sees and nothing else."""

from datetime import date
from typing import Any

from weft.insight.charts.logic import MOST_GROUPS, check_kind
from weft.kernel.access import Gid
from weft.kernel.errors import NotFound
from weft.kernel.unit_of_work import Unit
from weft.work.custom_fields.loading import fields
from weft.work.projects.rules import SEEN_SQL as PROJECT_SEEN
from weft.work.tasks.rules import SEEN_SQL as TASK_SEEN

_TASKS = f"""task_projects h JOIN tasks t ON t.workspace_gid = :workspace AND t.gid = h.task_gid
  AND NOT t.is_separator AND {TASK_SEEN}"""
_HERE = "h.workspace_gid = :workspace::bigint AND h.project_gid = p.gid AND h.trashed_in IS NULL"
_OF_PROJECT = f"""FROM projects p LEFT JOIN LATERAL (SELECT {{of}}) c ON true
WHERE p.workspace_gid = :workspace::bigint AND p.gid = :project::bigint AND {PROJECT_SEEN}"""
_DONE = "count(t.gid) FILTER (WHERE t.completed_at IS NOT NULL) AS completed"
_LATE = """count(t.gid) FILTER (WHERE t.completed_at IS NULL AND t.due_on < :today::date)
  AS overdue"""
_COUNTED = f"count(t.gid) AS total, {_DONE}, {_LATE}"
FIGURES = "SELECT c.* " + _OF_PROJECT.format(of=f"{_COUNTED} FROM {_TASKS} WHERE {_HERE}")
_GROUPS = "SELECT c.* " + _OF_PROJECT.format(
    of=f"""x.key, {_COUNTED} FROM {_TASKS} {{keys}} WHERE {_HERE}
  GROUP BY x.key ORDER BY 2 DESC, x.key LIMIT {MOST_GROUPS}"""
)
_EACH = """LEFT JOIN LATERAL (SELECT e.key FROM jsonb_array_elements_text(
  CASE jsonb_typeof(t.custom -> :field::text) WHEN 'array' THEN t.custom -> :field ELSE '[]' END)
  e(key)) x ON true"""
_KEYS = {
    "section": "CROSS JOIN LATERAL (SELECT h.section_gid::text) x(key)",
    "assignee": "CROSS JOIN LATERAL (SELECT t.assignee_gid::text) x(key)",
    "created_by": "CROSS JOIN LATERAL (SELECT t.created_by_gid::text) x(key)",
    "resource_subtype": "CROSS JOIN LATERAL (SELECT t.resource_subtype) x(key)",
    "enum": "CROSS JOIN LATERAL (SELECT t.custom ->> :field::text) x(key)",
    "multi_enum": _EACH,
    "people": _EACH,
}
GROUPS = {by: _GROUPS.format(keys=keys) for by, keys in _KEYS.items()}
COURSE = "SELECT c.* " + _OF_PROJECT.format(
    of=f"""(s.at AT TIME ZONE :zone::text)::date AS day, sum(s.came)::int AS came,
   sum(s.done)::int AS done FROM {_TASKS}
   CROSS JOIN LATERAL (VALUES (t.created_at, 1, 0), (t.completed_at, 0, 1)) s(at, came, done)
  WHERE {_HERE} AND s.at IS NOT NULL GROUP BY 1 ORDER BY 1"""
)


async def figures(unit: Unit, project: Gid, today: date) -> dict[str, Any]:
    """How many tasks there are, how many are done, how many are late."""
    row = await unit.row(FIGURES, project=project, today=today)
    if row is None:
        raise NotFound.of("project", project)
    return row


async def groups(
    unit: Unit, project: Gid, by: str, field: Gid | None, today: date
) -> list[dict[str, Any]]:
    """The same for each value of a field, the most first; null for tasks without one."""
    given: dict[str, Any] = {"project": project, "today": today}
    if field is not None:
        found = (await fields(unit, [field], [project])).get(field)
        if found is None:
            raise NotFound.of("custom_field", field)
        by, given = check_kind(found.kind), {**given, "field": str(field)}
    return _there(await unit.rows(GROUPS[by], **given), project, "total")


async def course_of(unit: Unit, project: Gid) -> list[dict[str, Any]]:
    """On which of the reader's days tasks came, and were done."""
    return _there(await unit.rows(COURSE, project=project, zone=unit.who.zone), project, "day")


def _there(rows: list[dict[str, Any]], project: Gid, known: str) -> list[dict[str, Any]]:
    """A project without any task is one row of nothing; one that is not seen is none."""
    if not rows:
        raise NotFound.of("project", project)
    return [row for row in rows if row[known] is not None]
