"""What the commands of attachments must know before they decide, with the actor's right."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience
from weft.kernel.errors import Forbidden, NotFound
from weft.kernel.unit_of_work import Unit
from weft.std.gid import Kind, kind_of
from weft.work.briefs.loading import standing_brief
from weft.work.messages.loading import load as load_message
from weft.work.projects.rules import LEVEL_SQL, SEEN_SQL, token_of
from weft.work.tasks.loading import load as load_task

PROJECT = f"""SELECT p.workspace_gid, p.gid, p.privacy_setting, {LEVEL_SQL} AS level FROM projects p
WHERE p.workspace_gid = :workspace::bigint AND p.gid = :gid::bigint AND {SEEN_SQL}"""
ATTACHMENT = """SELECT * FROM attachments WHERE workspace_gid = :workspace::bigint
AND gid = :gid::bigint AND trashed_in IS NOT DISTINCT FROM :batch::bigint"""


@dataclass(frozen=True, slots=True)
class Holder:
    """The task, message, project or brief that holds attachments, as a command finds it."""

    gid: Gid
    level: Level
    audience: Audience

    @property
    def is_task(self) -> bool:
        """Whether it is a task."""
        return kind_of(self.gid) is Kind.TASK


async def holder(unit: Unit, gid: Gid, *, least: Level = Level.VIEWER) -> Holder:
    """The parent of attachments, if the actor sees it and may do as much as `least`."""
    if kind_of(gid) is Kind.TASK:
        task = await load_task(unit, gid, least=least)
        return Holder(gid, task.level, task.audience())
    if kind_of(gid) is Kind.MESSAGE:
        message = await load_message(unit, gid, least=least, name="parent")
        return Holder(gid, message.level, message.audience())
    brief = await standing_brief(unit, gid) if kind_of(gid) is Kind.PROJECT_BRIEF else None
    project = brief["project_gid"] if brief else gid
    row = await unit.row(PROJECT, gid=project) if kind_of(project) is Kind.PROJECT else None
    if row is None:
        raise NotFound.of("parent", gid)
    if row["level"] < least:
        raise Forbidden("parent: Your access to this project does not allow this change.")
    return Holder(gid, Level(row["level"]), Audience([token_of(row)], None, [project]))


async def load(
    unit: Unit, gid: Gid, *, batch: Gid | None = None
) -> tuple[Mapping[str, Any], Holder]:
    """The attachment and its parent, if the actor sees them; `batch` is the trash it lies in."""
    row = await unit.row(ATTACHMENT, gid=gid, batch=batch)
    if row is None:
        raise NotFound.of("attachment", gid)
    try:
        return row, await holder(unit, row["parent_gid"])
    except NotFound:
        raise NotFound.of("attachment", gid) from None
