"""What the commands of stories must know before they decide, with the actor's right."""

from collections.abc import Mapping
from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.errors import NotFound
from weft.kernel.unit_of_work import Unit
from weft.std.gid import Kind, kind_of
from weft.work.messages.loading import Loaded as Message
from weft.work.messages.loading import load as load_message
from weft.work.stories.rules import TOLD_SQL
from weft.work.tasks.loading import Loaded as Task
from weft.work.tasks.loading import load as load_task

Place = Task | Message
"""What stories are told of."""

LOAD = f"""SELECT s.*, (SELECT count(*) FROM story_likes l WHERE l.workspace_gid = :workspace
  AND l.story_gid = s.gid AND l.user_gid = :user::bigint) AS likes
FROM stories s WHERE s.workspace_gid = :workspace::bigint AND s.gid = :gid::bigint
AND s.trashed_in IS NOT DISTINCT FROM :batch::bigint AND {TOLD_SQL}"""


async def load(
    unit: Unit, gid: Gid, *, batch: Gid | None = None
) -> tuple[Mapping[str, Any], Place]:
    """The story and what it is told of, if the actor sees both; `batch` is the trash that the story
    lies in.
    """
    row = await unit.row(LOAD, gid=gid, batch=batch)
    if row is None:
        raise NotFound.of("story", gid)
    try:
        return row, await place(unit, row["target_gid"])
    except NotFound:
        raise NotFound.of("story", gid) from None


async def place(unit: Unit, gid: Gid) -> Place:
    """A task or a message, if the actor sees it."""
    if kind_of(gid) is Kind.MESSAGE:
        return await load_message(unit, gid)
    return await load_task(unit, gid, least=Level.VIEWER)
