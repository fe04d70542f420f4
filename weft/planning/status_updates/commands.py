"""Verbs of status updates: say how a project goes, take it back."""

from typing import Any

from weft.identity.prose import written
from weft.kernel import trash
from weft.kernel.access import Gid, Level
from weft.kernel.changes import Change
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.planning.status_updates import logic
from weft.planning.status_updates.loading import newest, update_of
from weft.planning.status_updates.resource import ProjectStatus, StatusUpdate
from weft.std.clock import today
from weft.std.gid import Kind
from weft.std.richtext import Flavour
from weft.work.projects.loading import Loaded, load
from weft.work.projects.resource import Project


async def send_update(unit: Unit, asked: Asked) -> Reply:
    """Tell everybody who follows a project how it goes."""
    return Reply(StatusUpdate.spec, await _send(unit, asked, asked.body["parent"], "parent"))


async def send_status(unit: Unit, asked: Asked) -> Reply:
    """The same under its older name."""
    gid = await _send(unit, asked, asked.path["project_gid"], "project")
    return Reply(ProjectStatus.spec, gid)


async def _send(unit: Unit, asked: Asked, parent: Gid, name: str) -> Gid:
    project = await load(unit, parent, least=Level.EDITOR, name=name)
    body = asked.body
    words = await written(unit, body, plain="text", rich="html_text", flavour=Flavour.COMMENT)
    if not words.columns.get("text", "").strip():
        raise Invalid("text: Missing input. Give text or html_text")
    row: dict[str, Any] = {
        "gid": unit.gid(Kind.STATUS_UPDATE),
        "parent_gid": project.gid,
        "title": logic.title_of(body, today(unit.now, unit.who.zone)),
        "status_type": logic.type_of(body),
        "created_by_gid": unit.who.user,
        "created_at": unit.now,
        "modified_at": unit.now,
        **words.columns,
    }
    unit.add(StatusUpdate.spec, row, project.audience(), parent=project.gid)
    _current(unit, project, row["gid"])
    return row["gid"]


def _current(unit: Unit, project: Loaded, gid: Gid | None) -> None:
    now = {"current_status_gid": gid}
    unit.change(Project.spec, project.row, now, project.audience())


async def delete_update(unit: Unit, asked: Asked) -> Reply:
    """Take back what one said, or what others said in a project that one answers for."""
    ((name, gid),) = asked.path.items()
    name = name.removesuffix("_gid")
    row, project = await update_of(unit, gid, name)
    if row["created_by_gid"] != unit.who.user and project.level < Level.ADMIN:
        raise Forbidden("{name}: Only its author and the project's admins delete it.", name=name)
    batch = trash.batch(unit, StatusUpdate.spec, gid, row["title"])
    unit.touch(StatusUpdate.spec, row, trashed_in=batch)
    told = Change(StatusUpdate.spec, gid, "deleted", {}, project.gid)
    unit.tell(told, project.audience())
    _current(unit, project, await newest(unit, project.gid, gid))
    return NOTHING


async def restore_update(unit: Unit, batch: Batch) -> None:
    """Say it again: by whoever took it back."""
    row, project = await update_of(unit, batch.target, "trash_batch", batch.gid)
    if batch.user != unit.who.user:
        raise NotFound.of("trash_batch", batch.gid)
    trash.close(unit, batch)
    unit.touch(StatusUpdate.spec, row, trashed_in=None)
    told = Change(StatusUpdate.spec, row["gid"], "undeleted", {}, project.gid)
    unit.tell(told, project.audience())
    if await newest(unit, project.gid) is None:
        _current(unit, project, row["gid"])
