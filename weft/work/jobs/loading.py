"""What must be known before a job begins."""

from weft.kernel.unit_of_work import Unit
from weft.work.jobs.logic import check_room
from weft.work.jobs.rules import MAKES

AT_WORK = """SELECT count(*) AS count FROM runs r WHERE r.workspace_gid = :workspace::bigint
 AND r.status IN ('waiting', 'running') AND r.user_gid = :user::bigint
 AND r.kind = ANY(:kinds::text[])"""


async def make_room(unit: Unit) -> None:
    """Refuse one job more than a person may have at work."""
    found = await unit.row(AT_WORK, kinds=list(MAKES))
    check_room(found["count"] if found else 0)
