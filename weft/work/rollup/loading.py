"""What a roll-up must know before it decides: the dates of tasks that the actor sees."""

from typing import Any

from weft.kernel.access import Gid
from weft.kernel.unit_of_work import Unit
from weft.work.copying.loading import below
from weft.work.tasks.rules import SEEN_SQL

DATES = f"""SELECT t.gid, t.parent_gid, t.resource_subtype, t.start_on, t.due_on FROM tasks t
WHERE t.workspace_gid = :workspace::bigint AND t.gid = ANY(:gids::bigint[]) AND {SEEN_SQL}"""


async def dates(unit: Unit, source: Gid, *, is_project: bool) -> list[dict[str, Any]]:
    """The tasks of a task or a project with their dates, each after what it is a part of."""
    order = await below(unit, source, is_project=is_project, deep=True)
    found = {row["gid"]: row for row in await unit.rows(DATES, gids=order)}
    return [found[gid] for gid in order if gid in found]
