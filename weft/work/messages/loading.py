"""What the commands of messages must know before they decide, with the actor's right."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience
from weft.kernel.errors import NotFound
from weft.kernel.unit_of_work import Unit
from weft.work.projects.loading import Loaded as Project
from weft.work.projects.loading import check
from weft.work.projects.loading import load as load_project

LOAD = """SELECT m.*, array(SELECT f.user_gid FROM message_followers f
  WHERE f.workspace_gid = m.workspace_gid AND f.message_gid = m.gid ORDER BY 1) AS followers
FROM messages m WHERE m.workspace_gid = :workspace::bigint AND m.gid = :gid::bigint
 AND m.trashed_in IS NOT DISTINCT FROM :batch::bigint"""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A message as a command finds it."""

    row: Mapping[str, Any]
    project: Project
    followers: tuple[Gid, ...]

    @property
    def gid(self) -> Gid:
        """Its identity."""
        return self.row["gid"]

    @property
    def level(self) -> Level:
        """What the actor may do here."""
        return self.project.level

    def audience(self, readers: list[int] | None = None, *within: Gid) -> Audience:
        """Who hears of it: whoever hears of its project.  Nothing below it moves the `readers`."""
        project = self.project.audience()
        seen = project.readers if readers is None else readers
        return Audience(seen, project.readers, [self.gid, *project.scopes, *within])

    def is_own(self, user: Gid | None) -> bool:
        """Whether they may reword it and take it away."""
        speaks = self.row["created_by_gid"] == user and self.level >= Level.COMMENTER
        return speaks or self.level >= Level.ADMIN


async def load(
    unit: Unit,
    gid: Gid,
    *,
    least: Level = Level.VIEWER,
    name: str = "message",
    batch: Gid | None = None,
) -> Loaded:
    """The message, if the actor sees it and may do as much as `least`; `batch` is the trash that it
    lies in.
    """
    row = await unit.row(LOAD, gid=gid, batch=batch)
    if row is None:
        raise NotFound.of(name, gid)
    try:
        project = await load_project(unit, row["project_gid"], least=Level.VIEWER)
    except NotFound:
        raise NotFound.of(name, gid) from None
    check(project, least, name)
    return Loaded(row, project, tuple(row.pop("followers")))
