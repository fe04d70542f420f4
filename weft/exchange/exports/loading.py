"""What exports must know: the order of tasks, which ones fit, what is at work, and whether their
maker still may.

Gids are read without their things: some bytes for each, however large the things are.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from weft.exchange.exports.logic import KINDS, check_free
from weft.kernel.access import Gid
from weft.kernel.database import Database
from weft.kernel.errors import NotFound
from weft.kernel.unit_of_work import Unit
from weft.std.gid import Kind, kind_of
from weft.work.projects.rules import SEEN_SQL as PROJECT_SEEN
from weft.work.tasks.rules import SEEN_SQL as TASK_SEEN

WINDOW = 20_000
"""Of so many tasks one statement finds those that fit: it never takes long."""
PARENTS = (Kind.PROJECT, Kind.TEAM)
_PLACED = """EXISTS (SELECT 1 FROM task_projects h WHERE h.workspace_gid = :workspace
  AND h.task_gid = {task} AND h.project_gid = :project::bigint AND h.trashed_in IS NULL)"""
_TREE = """WITH RECURSIVE tree AS ({roots}
 UNION ALL SELECT c.gid, p.depth + 1, p.path || c.rank FROM tree p
  JOIN tasks c ON c.workspace_gid = :workspace AND c.parent_gid = p.gid AND c.trashed_in IS NULL
  {only})
SELECT array_agg(gid ORDER BY path) AS gids, array_agg(depth ORDER BY path) AS depths FROM tree"""
# Sections by rank, their tasks by rank, and behind each task its parts; a part that has a place
# of its own in the project stands there.
OF_PROJECT = _TREE.format(
    roots="""SELECT t.gid, 0 AS depth, ARRAY[s.rank, s.gid::text COLLATE "C", h.rank] AS path
  FROM sections s JOIN task_projects h ON h.workspace_gid = :workspace::bigint
   AND h.section_gid = s.gid AND h.project_gid = s.home_gid AND h.trashed_in IS NULL
  JOIN tasks t ON t.workspace_gid = :workspace AND t.gid = h.task_gid AND t.trashed_in IS NULL
  WHERE s.workspace_gid = :workspace AND s.home_gid = :project::bigint""",
    only=f"WHERE NOT {_PLACED.format(task='c.gid')}",
)
OF_TASKS = _TREE.format(
    roots="""SELECT k.gid, 0 AS depth, ARRAY[lpad(k.n::text, 9, '0') COLLATE "C"] AS path
  FROM unnest(:gids::bigint[]) WITH ORDINALITY k(gid, n)""",
    only="",
)
_WINDOW = """SELECT max(x.gid) AS last, count(*) AS met,
 array_agg(x.gid ORDER BY x.gid) FILTER (WHERE x.fits) AS gids
FROM (SELECT t.gid, ({fits}) AS fits FROM {table} t WHERE t.workspace_gid = :workspace::bigint
  AND t.gid > :after::bigint AND t.trashed_in IS NULL ORDER BY t.gid LIMIT {most}) x"""
_ANY = "(:{name}::bigint[] IS NULL OR {holds})"
_SAID = """EXISTS (SELECT 1 FROM stories s WHERE s.workspace_gid = :workspace
 AND s.target_gid = t.gid AND s.type = 'comment' AND s.trashed_in IS NULL
 AND s.created_by_gid = ANY(:commented_on_by_any::bigint[]))"""
_FOLLOWED = """EXISTS (SELECT 1 FROM {table} f WHERE f.workspace_gid = :workspace
 AND f.{thing} = t.gid AND f.user_gid = ANY(:{name}::bigint[]))"""
_TIMES = " AND ".join(
    f"(:{of}_{mode}::timestamptz IS NULL OR t.{of} {sign} :{of}_{mode})"
    for of in ("created_at", "modified_at")
    for mode, sign in (("after", ">"), ("before", "<"))
)


def _any(name: str, holds: str | None = None) -> str:
    column = name.removesuffix("_any") + "_gid"
    return _ANY.format(name=name, holds=holds or f"t.{column} = ANY(:{name})")


def _followed(name: str, table: str, thing: str) -> str:
    return _any(name, _FOLLOWED.format(table=table, thing=thing, name=name))


_OF_ALL = f"{_TIMES} AND {_any('created_by_any')} AND {_any('commented_on_by_any', _SAID)}"
TASKS = _WINDOW.format(
    table="tasks",
    most=WINDOW,
    fits=f"""{TASK_SEEN} AND {_OF_ALL} AND {_any("assignee_any")} AND {_any("assigned_by_any")}
 AND {_followed("followers_any", "task_followers", "task_gid")}
 AND {_followed("liked_by_any", "task_likes", "task_gid")}""",
)
MESSAGES = _WINDOW.format(
    table="messages",
    most=WINDOW,
    fits=f"""{_OF_ALL} AND {_followed("followers_any", "message_followers", "message_gid")}
 AND :liked_by_any::bigint[] IS NULL""",
)
# Nobody follows an update, and what is answered with an emoji is not liked.
UPDATES = _WINDOW.format(
    table="status_updates",
    most=WINDOW,
    fits=f"""{_OF_ALL} AND :followers_any::bigint[] IS NULL
 AND :liked_by_any::bigint[] IS NULL""",
)
FILTERS: Mapping[str, Any] = dict.fromkeys(sorted({
    name[1:] for name in re.findall(r":[a-z_]+_(?:any|after|before)\b", TASKS)
}))  # fmt: skip
_ABOVE_SEEN = re.sub(r"\bt[.]", "u.", TASK_SEEN)
# What lies in no project that is seen, nor under a task that is.
LOOSE = _WINDOW.format(
    table="tasks",
    most=WINDOW,
    fits=f"""{TASK_SEEN} AND NOT EXISTS (SELECT 1 FROM task_projects h JOIN projects p
  ON p.workspace_gid = :workspace AND p.gid = h.project_gid AND {PROJECT_SEEN}
  WHERE h.workspace_gid = :workspace AND h.task_gid = t.gid AND h.trashed_in IS NULL)
 AND NOT EXISTS (SELECT 1 FROM tasks u WHERE u.workspace_gid = :workspace AND u.gid = t.parent_gid
  AND {_ABOVE_SEEN})""",
)
PROJECTS_SEEN = f"""SELECT array(SELECT p.gid FROM projects p WHERE
 p.workspace_gid = :workspace::bigint AND {PROJECT_SEEN}
 AND (:team::bigint IS NULL OR p.team_gid = :team)) AS gids"""
# A run ends a moment after its export, which says that it has finished: nobody waits for that.
AT_WORK = """SELECT count(*) AS running FROM runs r WHERE r.workspace_gid = :workspace::bigint
 AND r.kind = :kind::text AND r.status IN ('waiting', 'running')
 AND NOT EXISTS (SELECT 1 FROM exports x WHERE x.workspace_gid = r.workspace_gid
  AND x.run_gid = r.gid AND x.completed_at IS NOT NULL)"""
FIND = """SELECT x.gid, x.form, x.of_gid, x.blob_key, x.size, x.tokens, x.projects, x.created_at,
 x.completed_at FROM exports x WHERE x.workspace_gid = $1 AND x.gid = $2 AND x.user_gid = $3
 AND x.blob_key IS NOT NULL"""
LOST = f"""SELECT EXISTS (SELECT 1 FROM unnest(:projects::bigint[]) k(gid) JOIN projects p
  ON p.workspace_gid = :workspace::bigint AND p.gid = k.gid
 WHERE p.trashed_in IS NULL AND NOT {PROJECT_SEEN}) AS is_lost"""


@dataclass(frozen=True, slots=True)
class Kept:
    """An export with its file, and the rights with which it was made."""

    gid: Gid
    form: str
    of_gid: Gid
    blob_key: str
    size: int
    tokens: tuple[int, ...]
    projects: tuple[Gid, ...]
    created_at: datetime
    completed_at: datetime


async def kept(base: Database, workspace: Gid, gid: Gid, user: Gid) -> Kept | None:
    """Somebody's own export, once there is a file."""
    row = await base.row(FIND, workspace, gid, user)
    return Kept(**dict(row)) if row is not None else None


async def check_parent(unit: Unit, parent: Gid) -> None:
    """It is a project or a team that the caller sees."""
    if kind_of(parent) not in PARENTS or parent not in await unit.names_of([parent]):
        raise NotFound.of("parent", parent)


async def check_room(unit: Unit, form: str) -> None:
    """No other export of this form is at work in the workspace."""
    row = await unit.row(AT_WORK, kind=KINDS[form])
    check_free(row["running"] if row else 0)
