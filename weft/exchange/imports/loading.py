"""What an import must know of what is here, with the right of whoever imports."""

from collections.abc import Iterable, Sequence
from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.unit_of_work import Unit
from weft.work.projects.rules import SEEN_SQL
from weft.work.tasks.rules import LEVEL_SQL
from weft.work.tasks.rules import SEEN_SQL as TASK_SEEN

PROJECT = f"""SELECT p.gid FROM projects p WHERE p.workspace_gid = :workspace::bigint
AND p.name = :name::text AND p.trashed_in IS NULL AND {SEEN_SQL} ORDER BY p.gid LIMIT 1"""
MEMBERS = """SELECT u.gid, u.name, u.email FROM workspace_memberships m
JOIN users u ON u.gid = m.user_gid WHERE m.workspace_gid = :workspace::bigint AND NOT u.is_robot
AND (u.email = ANY(:emails::text[]) OR u.name = ANY(:names::text[]))
ORDER BY m.is_active DESC, m.created_at, u.gid"""
KNOWN = """SELECT i.scope_gid, i.key, i.gid, i.digest FROM imported i
WHERE i.workspace_gid = :workspace::bigint AND i.scope_gid = ANY(:scopes::bigint[])
AND i.kind = :kind::text AND i.key = ANY(:keys::text[])"""
LIVE = """SELECT t.gid FROM tasks t WHERE t.workspace_gid = :workspace::bigint
AND t.gid = ANY(:gids::bigint[]) AND t.trashed_in IS NULL"""
REACHED = f"""SELECT t.gid FROM tasks t WHERE t.workspace_gid = :workspace::bigint
AND t.gid = ANY(:gids::bigint[]) AND {TASK_SEEN} AND {LEVEL_SQL} >= {int(Level.EDITOR)}"""
TAGS = """SELECT g.gid, g.name FROM tags g WHERE g.workspace_gid = :workspace::bigint
AND g.name = ANY(:names::text[]) AND g.trashed_in IS NULL ORDER BY g.gid"""
LINKED = """SELECT d.task_gid, d.dependency_gid FROM task_dependencies d
WHERE d.workspace_gid = :workspace::bigint AND d.task_gid = ANY(:gids::bigint[])"""


async def find_project(unit: Unit, name: str) -> Gid | None:
    """The oldest project of that name."""
    row = await unit.row(PROJECT, name=name)
    return row["gid"] if row else None


async def members(
    unit: Unit, emails: Iterable[str], names: Iterable[str]
) -> tuple[dict[str, Gid], dict[str, Gid]]:
    """Who has these addresses; and who has these names, where only one has it."""
    rows = await unit.rows(MEMBERS, emails=list(emails), names=list(names))
    by_name: dict[str, list[Gid]] = {}
    for row in rows:
        by_name.setdefault(row["name"], []).append(row["gid"])
    alone = {name: gids[0] for name, gids in by_name.items() if len(gids) == 1}
    return {row["email"]: row["gid"] for row in rows}, alone


async def known(
    unit: Unit, scopes: Sequence[Gid], kind: str, keys: Sequence[str]
) -> dict[str, dict[str, Any]]:
    """What earlier imports brought under these keys."""
    rows = await unit.rows(KNOWN, scopes=list(scopes), kind=kind, keys=list(keys))
    return {row["key"]: row for row in rows}


async def live_tasks(unit: Unit, gids: Sequence[Gid]) -> set[Gid]:
    """Those of the tasks that are not in the trash."""
    return {row["gid"] for row in await unit.rows(LIVE, gids=list(gids))} if gids else set()


async def reached_tasks(unit: Unit, gids: Sequence[Gid]) -> set[Gid]:
    """Those of the tasks that whoever imports sees and may change."""
    return {row["gid"] for row in await unit.rows(REACHED, gids=list(gids))} if gids else set()


async def tags_named(unit: Unit, names: Sequence[str]) -> dict[str, Gid]:
    """Tags by their names, the oldest of each."""
    rows = await unit.rows(TAGS, names=list(names))
    return {row["name"]: row["gid"] for row in reversed(rows)}


async def waits_of(unit: Unit, tasks: Sequence[Gid]) -> set[tuple[Gid, Gid]]:
    """What these tasks wait for already."""
    rows = await unit.rows(LINKED, gids=list(tasks))
    return {(row["task_gid"], row["dependency_gid"]) for row in rows}
