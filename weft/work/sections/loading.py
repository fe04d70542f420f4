"""What the commands of sections must know before they decide."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience
from weft.kernel.errors import Forbidden, NotFound
from weft.kernel.unit_of_work import Unit
from weft.std.gid import Kind, kind_of
from weft.work.projects.loading import load as load_project
from weft.work.projects.logic import NUMBERS
from weft.work.projects.rules import tokens_of
from weft.work.sections.logic import Sibling

SECTION = """SELECT s.*, own.user_gid FROM sections s
LEFT JOIN user_task_lists own ON own.workspace_gid = s.workspace_gid AND own.gid = s.home_gid
WHERE s.workspace_gid = :workspace::bigint AND s.gid = :gid::bigint"""
OWN_LIST = """SELECT gid FROM user_task_lists
WHERE workspace_gid = :workspace::bigint AND gid = :gid::bigint AND user_gid = :user::bigint"""
SIBLINGS = """SELECT s.gid, s.rank, s.version FROM sections s
WHERE s.workspace_gid = :workspace::bigint AND s.home_gid = :home::bigint ORDER BY s.rank, s.gid"""
TASKS_INSIDE = """SELECT EXISTS (SELECT 1 FROM task_projects l
  JOIN tasks t ON t.workspace_gid = :workspace::bigint AND t.gid = l.task_gid
  AND t.trashed_in IS NULL
  WHERE l.workspace_gid = :workspace AND l.section_gid = :gid::bigint AND l.trashed_in IS NULL)
 OR EXISTS (SELECT 1 FROM user_task_places l
  JOIN tasks t ON t.workspace_gid = :workspace::bigint AND t.gid = l.task_gid
  AND t.trashed_in IS NULL
  WHERE l.workspace_gid = :workspace AND l.section_gid = :gid) AS are_there"""


@dataclass(frozen=True, slots=True)
class Home:
    """What sections divide, as somebody finds it who may change its parts."""

    gid: Gid
    tokens: list[int]

    def audience(self, *sections: Gid) -> Audience:
        """Who hears of a change of its sections."""
        return Audience(self.tokens, None, [self.gid, *sections])


async def home_of(unit: Unit, project: Gid) -> Home:
    """A project whose sections the actor may change, or their own list."""
    if kind_of(project) is Kind.USER_TASK_LIST:
        if await unit.row(OWN_LIST, gid=project) is None:
            raise NotFound.of("user_task_list", project)
        return Home(project, [-unit.who.user])
    found = await load_project(unit, project, least=Level.EDITOR)
    if found.level < NUMBERS[found.row["minimum_access_level_for_customization"]]:
        raise Forbidden("project: Only its admins change the sections of this project.")
    return Home(found.gid, tokens_of(found.row))


async def section_of(unit: Unit, gid: Gid) -> tuple[Mapping[str, Any], Home]:
    """A section with its home, if the actor sees it and may change it."""
    row = await unit.row(SECTION, gid=gid)
    if row is None:
        raise NotFound.of("section", gid)
    owner = row.pop("user_gid")
    if owner is None:
        return row, await _home_behind(unit, row)
    if owner != unit.who.user:
        raise NotFound.of("section", gid)
    return row, Home(row["home_gid"], [-owner])


async def _home_behind(unit: Unit, row: Mapping[str, Any]) -> Home:
    try:
        return await home_of(unit, row["home_gid"])
    except NotFound:
        raise NotFound.of("section", row["gid"]) from None


async def siblings_in(unit: Unit, home: Gid) -> list[Sibling]:
    """All sections of a home, in order."""
    return [Sibling(**row) for row in await unit.rows(SIBLINGS, home=home)]


async def holds_tasks(unit: Unit, gid: Gid) -> bool:
    """Whether any task stands in the section; what lies in the trash does not count."""
    row = await unit.row(TASKS_INSIDE, gid=gid)
    return bool(row and row["are_there"])
