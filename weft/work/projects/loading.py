"""What the commands of projects must know before they decide, with the actor's right."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience
from weft.kernel.errors import Forbidden, NotFound
from weft.kernel.unit_of_work import Unit
from weft.work.projects.logic import Member
from weft.work.projects.rules import LEVEL_SQL, SEEN_SQL, tokens_of

_LOAD = f"""SELECT p.*, {LEVEL_SQL} AS level,
 (SELECT json_agg(json_build_array(m.gid, m.member_gid, m.level))::text FROM project_memberships m
   WHERE m.workspace_gid = :workspace AND m.project_gid = p.gid) AS members,
 array(SELECT f.user_gid FROM project_followers f
   WHERE f.workspace_gid = :workspace AND f.project_gid = p.gid ORDER BY f.user_gid) AS followers
FROM projects p WHERE p.workspace_gid = :workspace::bigint AND p.gid = :gid::bigint"""
LOAD = f"{_LOAD} AND {SEEN_SQL}"
LOAD_TRASHED = f"{_LOAD} AND p.trashed_in = :batch::bigint"
OF_MEMBERSHIP = f"""SELECT m.project_gid FROM project_memberships m
JOIN projects p ON p.workspace_gid = :workspace::bigint AND p.gid = m.project_gid AND {SEEN_SQL}
WHERE m.workspace_gid = :workspace::bigint AND m.gid = :membership::bigint"""
RESPONSIBILITY = """SELECT m.responsibility FROM project_memberships m
WHERE m.workspace_gid = :workspace::bigint AND m.gid = :membership::bigint"""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A project as a command finds it."""

    row: Mapping[str, Any]
    level: Level
    members: tuple[Member, ...]
    followers: tuple[Gid, ...]

    @property
    def gid(self) -> Gid:
        """Its identity."""
        return self.row["gid"]

    def member(self, gid: Gid) -> Member | None:
        """A person's or a team's place in it."""
        return next((m for m in self.members if m.member == gid), None)

    def audience(self, after: Mapping[str, Any] | None = None) -> Audience:
        """Who hears of a change; `after` are the new values, where they move the readers."""
        now = {**self.row, **(after or {})}
        return audience_of(now, self.row)


def audience_of(
    project: Mapping[str, Any], before: Mapping[str, Any] | None = None, *about: Gid
) -> Audience:
    """Who hears of a project: those who hold its tokens, within its teams.  `about` are those
    whose place in it changes.
    """
    teams = [p["team_gid"] for p in (project, before or project) if p.get("team_gid")]
    scopes = [project["gid"], *teams, project["workspace_gid"], *about]
    return Audience(tokens_of(project), tokens_of(before) if before else [], scopes)


async def load(unit: Unit, gid: Gid, *, least: Level, name: str = "project") -> Loaded:
    """The project, if the actor sees it and may do as much as `least`."""
    row = await unit.row(LOAD, gid=gid)
    if row is None:
        raise NotFound.of(name, gid)
    project = loaded(row)
    check(project, least, name)
    return project


def loaded(row: dict[str, Any]) -> Loaded:
    """A row of `LOAD`, taken apart."""
    level, followers = Level(row.pop("level")), tuple(row.pop("followers"))
    members = tuple(Member(*m) for m in msgspec.json.decode(row.pop("members") or "[]"))
    for look in ("board", "dashboard"):
        if row.get(look) is not None:
            row[look] = msgspec.json.decode(row[look])
    return Loaded(row, level, members, followers)


def check(project: Loaded, least: Level, name: str = "project") -> None:
    """Seen is not enough: the change takes a level."""
    if project.level < least:
        raise Forbidden(
            "{name}: You may see this project, but your access does not allow this change.",
            name=name,
        )
