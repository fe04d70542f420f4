"""Verbs of stories: comment, reword, pin, like, take back."""

from collections.abc import Iterable, Mapping
from typing import Any

from weft.identity.prose import Written, written
from weft.kernel import trash
from weft.kernel.access import Gid, Level
from weft.kernel.changes import Change, added, removed
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.gid import Kind
from weft.std.richtext import Flavour
from weft.work.stories.loading import at_work, load
from weft.work.stories.rendering import COMMENT
from weft.work.stories.resource import SOURCES, Story
from weft.work.stories.tables import story_likes
from weft.work.tasks.access import rebuild_below
from weft.work.tasks.loading import Loaded
from weft.work.tasks.loading import load as load_task
from weft.work.tasks.resource import Task
from weft.work.tasks.tables import task_access, task_followers, tasks

SHOWN = 100
PINNABLE = ("comment_added", "attachment_added")


async def create_comment(unit: Unit, asked: Asked) -> Reply:
    """Say something about a task; whoever speaks, or is spoken to, follows it from then on."""
    task = await load_task(unit, asked.path["task_gid"], least=Level.COMMENTER)
    words = await _words(unit, asked.body)
    row: dict[str, Any] = {
        "gid": unit.gid(Kind.STORY),
        "target_gid": task.gid,
        "created_by_gid": unit.who.user,
        "type": COMMENT,
        "resource_subtype": "comment_added",
        "text": "",
        **words.columns,
        "source": unit.origin if unit.origin in SOURCES else "unknown",
        "sticker_name": asked.body.get("sticker_name"),
        "is_pinned": bool(asked.body.get("is_pinned")),
        "created_at": unit.now,
    }
    _check_said(row)
    acl = await _touch(unit, task, (unit.who.user, *words.people))
    unit.add(Story.spec, row, task.audience(acl), parent=task.gid)
    return Reply(Story.spec, row["gid"])


async def update_story(unit: Unit, asked: Asked) -> Reply:
    """Reword one's own comment, or pin any comment or attachment."""
    row, task = await load(unit, asked.path["story_gid"])
    words = await _words(unit, asked.body)
    new = {**words.columns, **_pin(row, task, asked.body)}
    if "sticker_name" in asked.body:
        new["sticker_name"] = asked.body["sticker_name"]
    _check_author(unit, row, {*new} - {"is_pinned"})
    if row["type"] == COMMENT:
        _check_said({**row, **new})
    if any(row[name] != value for name, value in words.columns.items()):
        new["is_edited"] = True
    people = tuple(gid for gid in words.people if gid not in task.followers)
    acl = await _touch(unit, task, people) if people else list(task.acl)
    unit.change(Story.spec, row, new, task.audience(acl))
    return Reply(Story.spec, row["gid"])


async def _words(unit: Unit, body: Mapping[str, Any]) -> Written:
    return await written(unit, body, plain="text", rich="html_text", flavour=Flavour.COMMENT)


def _check_said(row: Mapping[str, Any]) -> None:
    if not row["text"].strip() and not row["sticker_name"]:
        raise Invalid("text: Missing input. Give text, html_text or sticker_name")


def _pin(row: Mapping[str, Any], task: Loaded, body: Mapping[str, Any]) -> dict[str, bool]:
    if body.get("is_pinned") is None:
        return {}
    if row["resource_subtype"] not in PINNABLE:
        raise Invalid("is_pinned: Only comments and attachments can be pinned")
    if task.level < Level.COMMENTER:
        raise Forbidden("is_pinned: Your access to this task does not allow pinning.")
    return {"is_pinned": body["is_pinned"]}


def _check_author(unit: Unit, row: Mapping[str, Any], reworded: Iterable[str]) -> None:
    for name in sorted(reworded):
        if row["type"] != COMMENT:
            raise Invalid("{name}: Only comments can be changed", name=name)
        if row["created_by_gid"] != unit.who.user:
            raise Forbidden("{name}: Only its author can change a comment.", name=name)


async def delete_story(unit: Unit, asked: Asked) -> Reply:
    """Take back what one said oneself: it goes to the trash."""
    row, task = await load(unit, asked.path["story_gid"])
    if row["created_by_gid"] != unit.who.user:
        raise Forbidden("story: Only its author can delete it.")
    batch = trash.batch(unit, Story.spec, row["gid"], row["text"][:SHOWN])
    unit.touch(Story.spec, row, trashed_in=batch)
    unit.update(tasks, {"gid": task.gid}, modified_at=unit.now)
    change = Change(Story.spec, row["gid"], "deleted", {}, task.gid, row["resource_subtype"])
    unit.tell(change, task.audience())
    return NOTHING


async def restore_story(unit: Unit, batch: Batch) -> None:
    """Say it again: by its author, while they see the task."""
    row, task = await load(unit, batch.target, batch=batch.gid)
    if row["created_by_gid"] != unit.who.user:
        raise NotFound.of("trash_batch", batch.gid)
    trash.close(unit, batch)
    unit.touch(Story.spec, row, trashed_in=None)
    change = Change(Story.spec, row["gid"], "undeleted", {}, task.gid, row["resource_subtype"])
    unit.tell(change, task.audience())


async def like_story(unit: Unit, asked: Asked) -> Reply:
    """Like a story."""
    row, task = await load(unit, asked.path["story_gid"])
    if not row["likes"]:
        unit.insert(story_likes, story_gid=row["gid"], user_gid=unit.who.user, at=unit.now)
        _tell_likes(unit, row, task, added(unit.who.user))
    return Reply(Story.spec, row["gid"])


async def unlike_story(unit: Unit, asked: Asked) -> Reply:
    """Like it no more."""
    row, task = await load(unit, asked.path["story_gid"])
    if row["likes"]:
        unit.delete(story_likes, story_gid=row["gid"], user_gid=unit.who.user)
        _tell_likes(unit, row, task, removed(unit.who.user))
    return Reply(Story.spec, row["gid"])


def _tell_likes(
    unit: Unit, row: Mapping[str, Any], task: Loaded, likes: dict[str, list[Gid]]
) -> None:
    subtype = row["resource_subtype"]
    change = Change(Story.spec, row["gid"], "changed", {"likes": likes}, None, subtype)
    unit.tell(change, task.audience())


async def _touch(unit: Unit, task: Loaded, people: tuple[Gid, ...]) -> list[int]:
    """The task changed just now, and these people follow it; answers who sees it from then on."""
    strangers = tuple(gid for gid in people if gid not in task.followers)
    joined = await at_work(unit, strangers)
    if not joined:
        unit.update(tasks, {"gid": task.gid}, modified_at=unit.now)
        return list(task.acl)
    unit.touch(Task.spec, task.row)
    for person in joined:
        unit.insert(task_followers, task_gid=task.gid, user_gid=person)
    acl = sorted({*task.acl, *(-person for person in joined)})
    unit.update(task_access, {"task_gid": task.gid}, acl=acl)
    if task.has_subtasks:
        rebuild_below(unit, task.gid)
    followers = {"followers": added(*joined)}
    unit.tell(Change(Task.spec, task.gid, "changed", followers), task.audience(acl))
    return acl
