"""What an import must know of what is here, with the right of whoever imports."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.unit_of_work import Unit
from weft.work.projects.rules import LEVEL_SQL as PROJECT_LEVEL
from weft.work.projects.rules import SEEN_SQL
from weft.work.tasks.rules import LEVEL_SQL
from weft.work.tasks.rules import SEEN_SQL as TASK_SEEN

PROJECT = f"""SELECT p.gid FROM projects p WHERE p.workspace_gid = :workspace::bigint
AND p.name = :name::text AND p.trashed_in IS NULL AND {SEEN_SQL} ORDER BY p.gid LIMIT 1"""
# A key that says nothing of its board is one's own alone.
BROUGHT = f"""SELECT p.gid FROM projects p WHERE p.workspace_gid = :workspace::bigint
AND p.name = :name::text AND {SEEN_SQL} AND {PROJECT_LEVEL} >= {int(Level.EDITOR)}
AND (:key::text <> '' OR p.created_by_gid = :user::bigint)
AND EXISTS (SELECT 1 FROM imported i WHERE i.workspace_gid = :workspace
 AND i.scope_gid = p.gid AND i.kind = 'board' AND i.key = :key) ORDER BY p.gid LIMIT 1"""
AWAITED = """SELECT i.key, u.gid, u.name, EXISTS (SELECT 1 FROM workspace_memberships m
 WHERE m.workspace_gid = :workspace AND m.user_gid = u.gid) AS is_here
FROM imported i JOIN users u ON u.gid = i.gid AND u.password IS NULL AND u.confirmed_at IS NULL
WHERE i.workspace_gid = :workspace::bigint AND i.scope_gid = :workspace AND i.kind = 'person'
 AND i.key = ANY(:keys::text[])"""
MEMBERS = """SELECT u.gid, u.name, u.email, m.is_active FROM workspace_memberships m
JOIN users u ON u.gid = m.user_gid WHERE m.workspace_gid = :workspace::bigint AND NOT u.is_robot
AND (u.email = ANY(:emails::text[]) OR u.name = ANY(:names::text[]))
ORDER BY m.is_active DESC, m.created_at, u.gid"""
KNOWN = """SELECT i.scope_gid, i.key, i.gid, i.digest, i.trashed_in FROM imported i
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


async def named_project(unit: Unit, name: str) -> Gid | None:
    """The oldest project of that name."""
    row = await unit.row(PROJECT, name=name)
    return row["gid"] if row else None


async def brought_project(unit: Unit, key: str, name: str) -> Gid | None:
    """The oldest project of that name that an import made of this board."""
    row = await unit.row(BROUGHT, key=key, name=name)
    return row["gid"] if row else None


@dataclass(frozen=True, slots=True)
class Members:
    """Who of the workspace has these addresses; who these names, where only one has it; and who of
    them is at work here.
    """

    by_email: Mapping[str, Gid]
    by_name: Mapping[str, Gid]
    active: frozenset[Gid]


async def members(unit: Unit, emails: Iterable[str], names: Iterable[str]) -> Members:
    """Those people of the workspace, and those who are awaited here."""
    rows = await unit.rows(MEMBERS, emails=list(emails), names=list(names))
    by_name: dict[str, list[Gid]] = {}
    for row in rows:
        by_name.setdefault(row["name"], []).append(row["gid"])
    alone = {name: gids[0] for name, gids in by_name.items() if len(gids) == 1}
    active = frozenset(row["gid"] for row in rows if row["is_active"])
    return Members({row["email"]: row["gid"] for row in rows}, alone, active)


async def awaited(unit: Unit, keys: Sequence[str]) -> dict[tuple[str, str], dict[str, Any]]:
    """Whom earlier imports brought under these keys, and who never came, by key and name."""
    rows = await unit.rows(AWAITED, keys=list(keys))
    return {(row["key"], row["name"]): row for row in rows}


async def known(
    unit: Unit, scopes: Sequence[Gid], kind: str, keys: Sequence[str]
) -> dict[str, dict[str, Any]]:
    """What earlier imports brought under these keys; what was taken back as well."""
    rows = await unit.rows(KNOWN, scopes=list(scopes), kind=kind, keys=list(keys))
    rows.sort(key=lambda row: row["trashed_in"] is None)
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
