"""Id fields: a task that comes to a project gets the next number of each id field there, once.

Two who want the same number at once are told apart by the table: the slower is run again.
"""

from collections.abc import Sequence

from weft.kernel.access import Gid
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

LAST = """SELECT coalesce(max(i.number), 0) AS number, array(SELECT i.task_gid FROM custom_ids i
 WHERE i.workspace_gid = :workspace::bigint AND i.field_gid = :field::bigint) AS tasks
FROM custom_ids i WHERE i.workspace_gid = :workspace::bigint AND i.field_gid = :field::bigint"""

SHOWN = """SELECT f.gid FROM custom_fields f WHERE f.workspace_gid = :workspace::bigint
AND f.representation_type = 'custom_id' AND f.trashed_in IS NULL
AND EXISTS (SELECT 1 FROM custom_field_settings s WHERE s.workspace_gid = :workspace::bigint
 AND s.field_gid = f.gid AND s.parent_gid = :parent::bigint) ORDER BY f.gid"""


async def number_task(unit: Unit, task: Gid, *, parents: Sequence[Gid]) -> None:
    """The numbers that a task gains in these projects."""
    if not parents or not unit.who.may_meet(trait_of("custom_id")):
        return
    for row in await unit.rows(NEXT, task=task, parents=list(parents)):
        unit.insert(custom_ids, field_gid=row["gid"], number=row["number"], task_gid=task)


async def number_all(unit: Unit, field: Gid, tasks: Sequence[Gid]) -> None:
    """Numbers for tasks that are there before their project shows an id field, in this order."""
    last = await unit.row(LAST, field=field)
    assert last is not None
    known = set(last["tasks"])
    fresh = [task for task in tasks if task not in known]
    for number, task in enumerate(fresh, last["number"] + 1):
        unit.insert(custom_ids, field_gid=field, number=number, task_gid=task)


async def number_many(unit: Unit, tasks: Sequence[Gid], *, parent: Gid) -> None:
    """Numbers for tasks that come to a project together, in each of its id fields."""
    for row in await unit.rows(SHOWN, parent=parent):
        await number_all(unit, row["gid"], tasks)
