"""What the commands of tasks must know before they decide; each in one statement, with the
actor's right.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience
from weft.kernel.errors import Forbidden, NotFound
from weft.kernel.unit_of_work import Unit
from weft.work.projects.tables import projects
from weft.work.tasks.logic import Home
from weft.work.tasks.rules import LEVEL_OVER_LINE, LINE_SQL, OVER_LINE, OVER_PLACES

LOAD = f"""WITH RECURSIVE task AS MATERIALIZED (SELECT t.*, a.acl FROM tasks t JOIN task_access a
   ON a.workspace_gid = :workspace AND a.task_gid = t.gid AND a.acl && :tokens::bigint[]
  WHERE t.workspace_gid = :workspace::bigint AND t.gid = :gid::bigint AND t.trashed_in IS NULL),
 {LINE_SQL.format(of="FROM task t")}
SELECT t.*, {LEVEL_OVER_LINE} AS level, own.inherited, home.homes,
 json_build_object('line', own.line, 'relied', home.relied)::text AS above,
 array(SELECT f.user_gid FROM task_followers f
   WHERE f.workspace_gid = :workspace AND f.task_gid = t.gid ORDER BY f.user_gid) AS followers,
 array(SELECT c.user_gid FROM co_assignees c
   WHERE c.workspace_gid = :workspace AND c.task_gid = t.gid ORDER BY c.user_gid) AS co_assignees,
 EXISTS (SELECT 1 FROM task_likes k WHERE k.workspace_gid = :workspace AND k.task_gid = t.gid
  AND k.user_gid = :user) AS is_liked,
 EXISTS (SELECT 1 FROM tasks c WHERE c.workspace_gid = :workspace AND c.parent_gid = t.gid) AS
  has_subtasks
FROM task t, (SELECT {OVER_PLACES},
  json_agg(json_build_array(p.gid, p.version)) AS relied,
  json_agg(json_build_array(p.gid, p.section_gid, p.rank,
   CASE WHEN p.privacy_setting = 'public_to_workspace' THEN p.workspace_gid ELSE p.gid END))
   FILTER (WHERE p.up = 0 AND p.counts)::text AS homes FROM places p) home,
 (SELECT {OVER_LINE}, json_agg(json_build_array(l.up, l.gid, l.version)) AS line,
  max((SELECT a.acl FROM task_access a WHERE a.workspace_gid = :workspace
   AND a.task_gid = l.gid)) FILTER (WHERE l.up = 1 AND l.counts) AS inherited
  FROM line l) own"""


class Above(msgspec.Struct):
    """A task with its ancestors, each with its distance and its version, and the projects that any
    of them lives in (one may stand there twice), each with its version.
    """

    line: list[tuple[int, Gid, int]]
    relied: list[tuple[Gid, int]] | None

    def __post_init__(self) -> None:
        """From below."""
        self.line.sort()

    @property
    def gids(self) -> list[Gid]:
        """The task and its ancestors, from below."""
        return [gid for _, gid, _ in self.line]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A task as a command finds it."""

    row: Mapping[str, Any]
    homes: tuple[Home, ...]
    above: Above
    followers: tuple[Gid, ...]
    co_assignees: tuple[Gid, ...]
    acl: tuple[int, ...]
    inherited: tuple[int, ...]
    level: Level
    is_liked: bool
    has_subtasks: bool

    @property
    def gid(self) -> Gid:
        """Its identity."""
        return self.row["gid"]

    @property
    def people(self) -> tuple[Gid | None, ...]:
        """Everyone who sees it for their own sake."""
        return (
            self.row["assignee_gid"],
            self.row["created_by_gid"],
            *self.followers,
            *self.co_assignees,
        )

    @property
    def scopes(self) -> list[Gid]:
        """What a change of the task happens within."""
        places = [gid for home in self.homes for gid in (home.project, home.section)]
        return [*self.above.gids, *places]

    def audience(self, readers: list[int] | None = None, *within: Gid) -> Audience:
        """Who hears of a change; `readers` are those after it, where it moves them."""
        return Audience(
            readers if readers is not None else self.acl, self.acl, [*self.scopes, *within]
        )

    def home(self, project: Gid) -> Home | None:
        """Its place in a project."""
        return next((home for home in self.homes if home.project == project), None)


def rely_on_places(unit: Unit, task: Loaded) -> None:
    """What the readers were worked out from must not change meanwhile."""
    for project, version in task.above.relied or ():
        unit.watch(projects, project, version)


async def load(unit: Unit, gid: Gid, *, least: Level, name: str = "task") -> Loaded:
    """The task, if the actor sees it and may do as much as `least`."""
    row = await unit.row(LOAD, gid=gid)
    if row is None:
        raise NotFound.of(name, gid)
    task = _loaded(row)
    check(task, least, name)
    return task


def check(task: Loaded, least: Level, name: str = "task") -> None:
    """Seen is not enough: the change takes a level."""
    if task.level < least:
        raise Forbidden(
            "{name}: You may see this task, but your access does not allow this change.", name=name
        )


def _loaded(row: dict[str, Any]) -> Loaded:
    """A row of `LOAD`, taken apart."""
    return Loaded(
        homes=tuple(Home(*home) for home in sorted(msgspec.json.decode(row.pop("homes") or "[]"))),
        above=msgspec.json.decode(row.pop("above"), type=Above),
        followers=tuple(row.pop("followers")),
        co_assignees=tuple(row.pop("co_assignees")),
        acl=tuple(row.pop("acl")),
        inherited=tuple(row.pop("inherited") or ()),
        level=Level(row.pop("level")),
        is_liked=row.pop("is_liked"),
        has_subtasks=row.pop("has_subtasks"),
        row=row,
    )
