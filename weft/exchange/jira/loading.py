"""What an import must know before it begins; with the right of whoever imports."""

from weft.kernel.access import Gid
from weft.kernel.unit_of_work import Unit
from weft.work.projects.rules import SEEN_SQL

PROJECT = f"""SELECT p.gid FROM projects p WHERE p.workspace_gid = :workspace::bigint
AND p.name = :name::text AND {SEEN_SQL} ORDER BY p.gid LIMIT 1"""


async def find_project(unit: Unit, name: str) -> Gid | None:
    """The oldest project of that name."""
    row = await unit.row(PROJECT, name=name)
    return row["gid"] if row else None
