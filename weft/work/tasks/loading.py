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
from weft.work.projects.rules import LEVEL_SQL as PROJECT_LEVEL
from weft.work.projects.rules import SEEN_SQL as PROJECT_SEEN
from weft.work.tasks.logic import Home
from weft.work.tasks.rules import LEVEL_SQL, SEEN_SQL

LOAD = f"""SELECT t.*, {LEVEL_SQL} AS level,
 (SELECT acl FROM task_access a WHERE a.workspace_gid = :workspace AND a.task_gid = t.gid) AS acl,
 (SELECT acl FROM task_access a WHERE a.workspace_gid = :workspace AND a.task_gid = t.parent_gid)
  AS inherited,
 (SELECT json_agg(json_build_array(h.project_gid, h.section_gid, h.rank,
   CASE WHEN p.privacy_setting = 'public_to_workspace' THEN p.workspace_gid ELSE p.gid END))::text
   FROM task_projects h JOIN projects p ON p.workspace_gid = :workspace AND p.gid = h.project_gid
   WHERE h.workspace_gid = :workspace AND h.task_gid = t.gid AND h.trashed_in IS NULL) AS homes,
 array(SELECT f.user_gid FROM task_followers f
   WHERE f.workspace_gid = :workspace AND f.task_gid = t.gid ORDER BY f.user_gid) AS followers,
 array(SELECT c.user_gid FROM co_assignees c
   WHERE c.workspace_gid = :workspace AND c.task_gid = t.gid ORDER BY c.user_gid) AS co_assignees,
 EXISTS (SELECT 1 FROM tasks c WHERE c.workspace_gid = :workspace AND c.parent_gid = t.gid) AS
  has_subtasks
FROM tasks t WHERE t.workspace_gid = :workspace::bigint AND t.gid = :gid::bigint AND {SEEN_SQL}"""

PLACES = f"""SELECT p.workspace_gid, p.gid, p.privacy_setting, {PROJECT_LEVEL} AS level, s.gid AS
  section,
 (SELECT max(h.rank) FROM task_projects h WHERE h.workspace_gid = :workspace AND h.section_gid =
  s.gid) AS last,
 (SELECT min(h.rank) FROM task_projects h WHERE h.workspace_gid = :workspace AND h.section_gid =
  s.gid) AS first
FROM unnest(:projects::bigint[], :sections::bigint[]) AS w(project, section)
JOIN projects p ON p.workspace_gid = :workspace::bigint AND p.gid = w.project AND {PROJECT_SEEN}
LEFT JOIN LATERAL (SELECT s.gid FROM sections s WHERE s.workspace_gid = :workspace AND s.home_gid =
  p.gid
  AND (w.section = 0 OR s.gid = w.section) ORDER BY s.rank, s.gid LIMIT 1) s ON true"""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A task as a command finds it."""

    row: Mapping[str, Any]
    homes: tuple[Home, ...]
    followers: tuple[Gid, ...]
    co_assignees: tuple[Gid, ...]
    acl: tuple[int, ...]
    inherited: tuple[int, ...]
    level: Level
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
        parent = [self.row["parent_gid"]] if self.row["parent_gid"] else []
        return [self.gid, *parent, *places]

    def audience(self, readers: list[int] | None = None) -> Audience:
        """Who hears of a change; `readers` are those after it, where it moves them."""
        return Audience(readers if readers is not None else self.acl, self.acl, self.scopes)


async def load(unit: Unit, gid: Gid, *, least: Level, name: str = "task") -> Loaded:
    """The task, if the actor sees it and may do as much as `least`."""
    row = await unit.row(LOAD, gid=gid)
    if row is None:
        raise NotFound.of(name, gid)
    if row["level"] < least:
        raise Forbidden(
            f"{name}: You may see this task, but your access does not allow this change."
        )
    homes = tuple(Home(*home) for home in msgspec.json.decode(row.pop("homes") or "[]"))
    followers, co_assignees = tuple(row.pop("followers")), tuple(row.pop("co_assignees"))
    acl, inherited = tuple(row.pop("acl")), tuple(row.pop("inherited") or ())
    level, has_subtasks = Level(row.pop("level")), row.pop("has_subtasks")
    return Loaded(row, homes, followers, co_assignees, acl, inherited, level, has_subtasks)


@dataclass(frozen=True, slots=True)
class Place:
    """A section of a project, as seen by somebody who wants to put a task there."""

    project: Gid
    section: Gid
    token: int
    first: str | None
    last: str | None


async def places(unit: Unit, wanted: Mapping[Gid, Gid | None]) -> list[Place]:
    """Where tasks may go: project → section, or the first section where none is named.  Editors
    only.
    """
    if not wanted:
        return []
    given = {"projects": list(wanted), "sections": [section or 0 for section in wanted.values()]}
    rows = {row["gid"]: row for row in await unit.rows(PLACES, **given)}
    found: list[Place] = []
    for project, section in wanted.items():
        row = rows.get(project)
        if row is None:
            raise NotFound.of("project", project)
        if row["section"] is None:
            raise NotFound.of("section", section)
        if row["level"] < Level.EDITOR:
            raise Forbidden("project: You may see this project, but not add tasks to it.")
        token = (
            row["workspace_gid"] if row["privacy_setting"] == "public_to_workspace" else row["gid"]
        )
        found.append(Place(project, row["section"], token, row["first"], row["last"]))
    return found
