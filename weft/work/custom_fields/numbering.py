"""Id fields: a task that comes to a project gets the next number of each id field there, once and for ever."""

from collections.abc import Mapping, Sequence
from typing import Any

from weft.kernel.access import Gid
from weft.kernel.unit_of_work import Unit
from weft.work.custom_fields.tables import custom_ids

NEXT = """SELECT f.gid, (SELECT coalesce(max(i.number), 0) + 1 FROM custom_ids i
 WHERE i.workspace_gid = :workspace::bigint AND i.field_gid = f.gid) AS number
FROM custom_fields f WHERE f.workspace_gid = :workspace::bigint
AND f.representation_type = 'custom_id' AND f.trashed_in IS NULL
AND EXISTS (SELECT 1 FROM custom_field_settings s WHERE s.workspace_gid = :workspace::bigint
 AND s.field_gid = f.gid AND s.parent_gid = ANY(:parents::bigint[]))"""


async def numbered(
    unit: Unit, task: Gid, custom: Mapping[str, Any], *, parents: Sequence[Gid]
) -> dict[str, Any]:
    """The numbers that a task gains in these projects; two who want the same one are told apart by the table."""
    if not parents:
        return {}
    found: dict[str, Any] = {}
    for row in await unit.rows(NEXT, parents=list(parents)):
        key = str(row["gid"])
        if key not in custom:
            found[key] = row["number"]
            unit.insert(custom_ids, field_gid=row["gid"], number=row["number"], task_gid=task)
    return found
