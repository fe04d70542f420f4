"""What the commands of stories must know before they decide, with the actor's right."""

from collections.abc import Mapping
from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.errors import NotFound
from weft.kernel.unit_of_work import Unit
from weft.work.stories.rules import TOLD_SQL
from weft.work.tasks.loading import Loaded
from weft.work.tasks.loading import load as load_task

LOAD = f"""SELECT s.*, (SELECT count(*) FROM story_likes l WHERE l.workspace_gid = :workspace
  AND l.story_gid = s.gid AND l.user_gid = :user::bigint) AS likes
FROM stories s WHERE s.workspace_gid = :workspace::bigint AND s.gid = :gid::bigint
AND s.trashed_in IS NOT DISTINCT FROM :batch::bigint AND {TOLD_SQL}"""
ACTIVE = """SELECT m.user_gid FROM workspace_memberships m JOIN users u ON u.gid = m.user_gid
WHERE m.workspace_gid = :workspace AND m.user_gid = ANY(:people::bigint[]) AND m.is_active
AND u.deactivated_at IS NULL"""


async def load(
    unit: Unit, gid: Gid, *, batch: Gid | None = None
) -> tuple[Mapping[str, Any], Loaded]:
    """The story and its task, if the actor sees both; `batch` is the trash that the story lies
    in.
    """
    row = await unit.row(LOAD, gid=gid, batch=batch)
    if row is None:
        raise NotFound.of("story", gid)
    try:
        task = await load_task(unit, row["target_gid"], least=Level.VIEWER)
    except NotFound:
        raise NotFound.of("story", gid) from None
    return row, task


async def at_work(unit: Unit, people: tuple[Gid, ...]) -> list[Gid]:
    """Those of the people who still work here: only they can be spoken to."""
    if not people:
        return []
    return [row["user_gid"] for row in await unit.rows(ACTIVE, people=list(people))]
