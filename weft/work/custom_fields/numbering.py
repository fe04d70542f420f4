"""Id fields: a task that comes to a project gets the next number of each id field there, once.

The table knows each number of a field, and each task's, once: of two who want the same number at
once, the slower is run again.  Tasks that were there before the field are numbered after the write
that shows it, so that none slips through that came at the same moment.
"""

from collections.abc import Sequence

from weft.kernel.access import Gid
from weft.kernel.bulk import filled
from weft.kernel.unit_of_work import Unit
from weft.work.custom_fields.rules import trait_of
from weft.work.custom_fields.tables import custom_ids

NEXT = """SELECT f.gid, (SELECT coalesce(max(i.number), 0) + 1 FROM custom_ids i
 WHERE i.workspace_gid = :workspace::bigint AND i.field_gid = f.gid) AS number
FROM custom_fields f WHERE f.workspace_gid = :workspace::bigint
AND f.representation_type = 'custom_id' AND f.trashed_in IS NULL
AND NOT EXISTS (SELECT 1 FROM custom_ids i WHERE i.workspace_gid = :workspace::bigint
 AND i.task_gid = :task::bigint AND i.field_gid = f.gid)
AND EXISTS (SELECT 1 FROM custom_field_settings s WHERE s.workspace_gid = :workspace::bigint
 AND s.field_gid = f.gid AND s.parent_gid = ANY(:parents::bigint[]))"""

SHOWN = """SELECT f.gid, (SELECT coalesce(max(i.number), 0) FROM custom_ids i
 WHERE i.workspace_gid = :workspace::bigint AND i.field_gid = f.gid) AS last
FROM custom_fields f WHERE f.workspace_gid = :workspace::bigint
AND f.representation_type = 'custom_id' AND f.trashed_in IS NULL
AND EXISTS (SELECT 1 FROM custom_field_settings s WHERE s.workspace_gid = :workspace::bigint
 AND s.field_gid = f.gid AND s.parent_gid = :parent::bigint) ORDER BY f.gid"""

# Also tasks in the trash: they may come back.
NUMBER_THE_WAITING = filled(
    custom_ids,
    ("field_gid", "number", "task_gid"),
    """SELECT :field::bigint AS field_gid, t.gid AS task_gid,
  (SELECT coalesce(max(i.number), 0) FROM custom_ids i
    WHERE i.workspace_gid = :workspace::bigint AND i.field_gid = :field::bigint)
  + row_number() OVER (ORDER BY t.created_at, t.gid) AS number
 FROM tasks t WHERE t.workspace_gid = :workspace::bigint
 AND EXISTS (SELECT 1 FROM task_projects h JOIN custom_field_settings s
   ON s.workspace_gid = :workspace::bigint AND s.parent_gid = h.project_gid
  WHERE h.workspace_gid = :workspace::bigint AND h.task_gid = t.gid
  AND s.field_gid = :field::bigint)
 AND NOT EXISTS (SELECT 1 FROM custom_ids i WHERE i.workspace_gid = :workspace::bigint
  AND i.task_gid = t.gid AND i.field_gid = :field::bigint)""",
)


async def number_task(unit: Unit, task: Gid, *, parents: Sequence[Gid]) -> None:
    """The numbers that a task gains in these projects."""
    if not parents or not unit.who.may_meet(trait_of("custom_id")):
        return
    for row in await unit.rows(NEXT, task=task, parents=list(parents)):
        unit.insert(custom_ids, field_gid=row["gid"], number=row["number"], task_gid=task)


def number_the_waiting(unit: Unit, field: Gid) -> None:
    """Numbers for tasks that were there before their project showed the field, the oldest first."""
    unit.then(NUMBER_THE_WAITING, field=field)


async def number_many(unit: Unit, tasks: Sequence[Gid], *, parent: Gid) -> None:
    """Numbers for new tasks that come to a project together, in each of its id fields."""
    for row in await unit.rows(SHOWN, parent=parent):
        for number, task in enumerate(tasks, row["last"] + 1):
            unit.insert(custom_ids, field_gid=row["gid"], number=number, task_gid=task)
