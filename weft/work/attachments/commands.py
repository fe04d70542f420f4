"""Verbs of attachments: attach a file or a link, and take it away."""

from collections.abc import Mapping
from typing import Any

from weft.kernel import trash
from weft.kernel.access import Gid, Level
from weft.kernel.changes import Change
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.kernel.uploads import Upload
from weft.std.gid import Kind, kind_of
from weft.work.attachments.loading import Holder, holder, load
from weft.work.attachments.logic import checked_link, clean_name
from weft.work.attachments.resource import EXTERNAL, UPLOADED, Attachment
from weft.work.tasks.tables import tasks

LEAST = {
    Kind.TASK: Level.COMMENTER,
    Kind.MESSAGE: Level.COMMENTER,
    Kind.PROJECT: Level.EDITOR,
    Kind.PROJECT_BRIEF: Level.EDITOR,
}


async def attach(unit: Unit, asked: Asked) -> Reply:
    """Attach a file or a link to the parent that the body names."""
    return await _attached(unit, asked.body["parent"], asked.body)


async def attach_to_task(unit: Unit, asked: Asked) -> Reply:
    """Attach a file or a link to the task in the path."""
    return await _attached(unit, asked.path["task_gid"], asked.body)


async def _attached(unit: Unit, parent: Gid, body: Mapping[str, Any]) -> Reply:
    kind = kind_of(parent)
    least = LEAST.get(kind, Level.VIEWER) if kind else Level.VIEWER
    place = await holder(unit, parent, least=least)
    external = body.get("resource_subtype") == EXTERNAL
    what = _link(body) if external else await _file(unit, body)
    row: dict[str, Any] = {
        "gid": unit.gid(Kind.ATTACHMENT),
        "parent_gid": place.gid,
        "created_by_gid": unit.who.user,
        "created_at": unit.now,
        **what,
    }
    unit.add(Attachment.spec, row, place.audience, parent=place.gid)
    _touch(unit, place)
    return Reply(Attachment.spec, row["gid"])


def _link(body: Mapping[str, Any]) -> dict[str, Any]:
    for name in ("url", "name"):
        if not body.get(name):
            raise Invalid("{name}: Missing input. A link needs a url and a name", name=name)
    return {
        "name": clean_name(body["name"]),
        "resource_subtype": EXTERNAL,
        "url": checked_link(body["url"]),
        "connected_to_app": bool(body.get("connect_to_app")),
    }


async def _file(unit: Unit, body: Mapping[str, Any]) -> dict[str, Any]:
    upload = body.get("file")
    if not isinstance(upload, Upload):
        raise Invalid("file: Missing input. Send the file as multipart/form-data")
    kept = await upload.kept(unit.who.workspace)
    unit.finally_do(upload.settle)
    return {
        "name": clean_name(body.get("name") or upload.name),
        "resource_subtype": UPLOADED,
        "blob_key": kept.key,
        "size": kept.size,
        "media_type": kept.media_type,
    }


async def delete_attachment(unit: Unit, asked: Asked) -> Reply:
    """Into the trash with it: by whoever attached it, or an editor."""
    row, place = await load(unit, asked.path["attachment_gid"])
    if row["created_by_gid"] != unit.who.user and place.level < Level.EDITOR:
        raise Forbidden("attachment: Your access does not allow deleting what others attached.")
    batch = trash.batch(unit, Attachment.spec, row["gid"], row["name"])
    unit.touch(Attachment.spec, row, trashed_in=batch)
    _touch(unit, place)
    subtype, fields = row["resource_subtype"], {"name": [row["name"], None]}
    change = Change(Attachment.spec, row["gid"], "deleted", fields, place.gid, subtype)
    unit.tell(change, place.audience)
    return NOTHING


async def restore_attachment(unit: Unit, batch: Batch) -> None:
    """Back it comes: by whoever deleted it, while they see where it belongs."""
    row, place = await load(unit, batch.target, batch=batch.gid)
    if batch.user != unit.who.user:
        raise NotFound.of("trash_batch", batch.gid)
    trash.close(unit, batch)
    unit.touch(Attachment.spec, row, trashed_in=None)
    _touch(unit, place)
    subtype = row["resource_subtype"]
    change = Change(Attachment.spec, row["gid"], "undeleted", {}, place.gid, subtype)
    unit.tell(change, place.audience)


def _touch(unit: Unit, place: Holder) -> None:
    if place.is_task:
        unit.update(tasks, {"gid": place.gid}, modified_at=unit.now)
