"""What must be known before a task moves with all that waits for it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience
from weft.kernel.errors import Invalid
from weft.kernel.unit_of_work import Unit
from weft.std.working_days import WorkingDays
from weft.work.scheduling.logic import MOST_IN_CHAIN, Wait
from weft.work.tasks.rules import LEVEL_OVER_LINE, LINE_SQL, OVER_LINE, OVER_PLACES, SEEN_SQL

# What is done neither moves nor holds up; what has no days is no part of a plan.
_PLANNED = f"t.completed_at IS NULL AND t.due_on IS NOT NULL AND {SEEN_SQL}"
CHAIN = f"""WITH RECURSIVE chain AS (SELECT :task::bigint AS gid UNION
 SELECT t.gid FROM chain c JOIN task_dependencies d ON d.workspace_gid = :workspace::bigint
  AND d.dependency_gid = c.gid JOIN tasks t ON t.workspace_gid = :workspace AND t.gid = d.task_gid
  AND {_PLANNED}),
 others AS (SELECT gid FROM chain WHERE gid <> :task::bigint LIMIT :most::bigint)
SELECT t.gid, t.name, t.version, t.resource_subtype, t.start_on, t.start_at, t.due_on, t.due_at,
 t.zone, a.acl, (WITH RECURSIVE {LINE_SQL.format(of="")}
  SELECT json_build_object('level', {LEVEL_OVER_LINE}, 'scopes',
   (SELECT array_agg(l.gid ORDER BY l.up) FROM line l)
   || array(SELECT unnest(ARRAY[p.gid, p.section_gid]) FROM places p WHERE p.up = 0 AND p.counts)
   )::text FROM (SELECT {OVER_PLACES} FROM places p) home, (SELECT {OVER_LINE} FROM line l) own)
  AS standing
FROM others JOIN tasks t ON t.workspace_gid = :workspace::bigint AND t.gid = others.gid
 JOIN task_access a ON a.workspace_gid = :workspace AND a.task_gid = t.gid"""
WAITS = f"""SELECT d.task_gid, d.dependency_gid, d.lag_days, t.start_on, t.due_on, t.version
FROM task_dependencies d JOIN tasks t ON t.workspace_gid = :workspace::bigint
 AND t.gid = d.dependency_gid AND {_PLANNED}
WHERE d.workspace_gid = :workspace::bigint AND d.task_gid = ANY(:tasks::bigint[])"""
WORKED = "SELECT working_days FROM workspaces WHERE gid = :workspace::bigint"


class Standing(msgspec.Struct):
    """What the actor may do with a task, and what its changes happen within."""

    level: int
    scopes: list[Gid]


@dataclass(frozen=True, slots=True)
class Link:
    """A task that waits for the moved one, maybe through others."""

    row: Mapping[str, Any]
    acl: tuple[int, ...]
    level: Level
    scopes: tuple[Gid, ...]

    @property
    def audience(self) -> Audience:
        """Who hears of its move."""
        return Audience(self.acl, self.acl, list(self.scopes))


async def chain_of(unit: Unit, task: Gid) -> dict[Gid, Link]:
    """All planned tasks that wait for one, directly or not, as far as the actor sees them."""
    rows = await unit.rows(CHAIN, task=task, most=MOST_IN_CHAIN + 1)
    if len(rows) > MOST_IN_CHAIN:
        raise Invalid(
            "task: More than {most} tasks wait for this one. Move it alone, with dependents: off",
            most=MOST_IN_CHAIN,
        )
    return {row["gid"]: _link(row) for row in rows}


def _link(row: dict[str, Any]) -> Link:
    standing = msgspec.json.decode(row.pop("standing"), type=Standing)
    acl = tuple(row.pop("acl"))
    return Link(row, acl, Level(standing.level), tuple(standing.scopes))


async def waits_of(unit: Unit, tasks: Iterable[Gid]) -> list[tuple[Wait, dict[str, Any]]]:
    """What these wait for that is planned, each with its row."""
    rows = await unit.rows(WAITS, tasks=list(tasks))
    return [(Wait(r["task_gid"], r["dependency_gid"], r["lag_days"]), r) for r in rows]


async def working_days(unit: Unit) -> WorkingDays:
    """The working days of the actor's workspace."""
    row = await unit.row(WORKED)
    return WorkingDays.of(row["working_days"]) if row else WorkingDays()
