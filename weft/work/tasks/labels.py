"""Tags as the commands of tasks meet them."""

from collections.abc import Sequence

from weft.kernel.access import Gid
from weft.kernel.errors import Invalid, NotFound
from weft.kernel.unit_of_work import Unit

SEEN = """SELECT g.gid FROM tags g WHERE g.workspace_gid = :workspace::bigint
 AND g.gid = ANY(:gids::bigint[]) AND g.trashed_in IS NULL
 AND g.workspace_gid = ANY(:tokens::bigint[])"""


async def known_tags(unit: Unit, asked: Sequence[Gid], most: int) -> list[Gid]:
    """Tags that the actor sees, each once."""
    wanted = list(dict.fromkeys(asked))
    if not wanted:
        return []
    if len(wanted) > most:
        raise Invalid("tags: A task carries at most {most} tags", most=most)
    seen = {row["gid"] for row in await unit.rows(SEEN, gids=wanted)}
    for gid in wanted:
        if gid not in seen:
            raise NotFound.of("tag", gid)
    return wanted
