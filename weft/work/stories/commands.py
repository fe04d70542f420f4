"""Verbs of stories: comment, reword, pin, like, take back."""

from collections.abc import Iterable, Mapping
from typing import Any

from weft.identity.memberships.loading import at_work
from weft.identity.prose import Written, written
from weft.kernel import trash
from weft.kernel.access import Gid, Level
from weft.kernel.changes import Change, added, removed
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import NOTHING, Raise, Reply, Unit
from weft.std.gid import Kind
from weft.std.richtext import Flavour
from weft.work.messages.following import join, tell_followers
from weft.work.messages.loading import Loaded as Message
from weft.work.messages.loading import load as load_message
from weft.work.messages.tables import messages
from weft.work.stories.loading import Place, load
from weft.work.stories.rendering import COMMENT
from weft.work.stories.resource import SOURCES, Story
from weft.work.stories.tables import story_likes
from weft.work.tasks.access import rebuild_below
from weft.work.tasks.loading import load as load_task
from weft.work.tasks.resource import Task
from weft.work.tasks.tables import task_access, task_followers, tasks

SHOWN = 100
PINNABLE = ("comment_added", "attachment_added")


async def create_comment(unit: Unit, asked: Asked) -> Reply:
    """Say something about a task; whoever speaks, or is spoken to, follows it from then on."""
    task = await load_task(unit, asked.path["task_gid"], least=Level.COMMENTER)
    return await _comment(unit, asked, task)


async def answer_message(unit: Unit, asked: Asked) -> Reply:
    """Say something below a message; whoever speaks, or is spoken to, follows it from then on."""
    message = await load_message(unit, asked.path["message_gid"], least=Level.COMMENTER)
    return await _comment(unit, asked, message)


async def _comment(unit: Unit, asked: Asked, place: Place) -> Reply:
    words = await _words(unit, asked.body)
    row: dict[str, Any] = {
        "gid": unit.gid(Kind.STORY),
        "target_gid": place.gid,
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
    acl = await _touch(unit, place, (unit.who.user, *words.people))
    _count(unit, place, 1)
    unit.add(Story.spec, row, place.audience(acl), parent=place.gid)
    return Reply(Story.spec, row["gid"])


async def update_story(unit: Unit, asked: Asked) -> Reply:
    """Reword one's own comment, or pin any comment or attachment."""
    row, place = await load(unit, asked.path["story_gid"])
    words = await _words(unit, asked.body)
    new = {**words.columns, **_pin(row, place, asked.body)}
    if "sticker_name" in asked.body:
        new["sticker_name"] = asked.body["sticker_name"]
    _check_author(unit, row, {*new} - {"is_pinned"})
    if row["type"] == COMMENT:
        _check_said({**row, **new})
    if any(row[name] != value for name, value in words.columns.items()):
        new["is_edited"] = True
    people = tuple(gid for gid in words.people if gid not in place.followers)
    acl = await _touch(unit, place, people) if people else None
    unit.change(Story.spec, row, new, place.audience(acl))
    return Reply(Story.spec, row["gid"])


async def _words(unit: Unit, body: Mapping[str, Any]) -> Written:
    return await written(unit, body, plain="text", rich="html_text", flavour=Flavour.COMMENT)


def _check_said(row: Mapping[str, Any]) -> None:
    if not row["text"].strip() and not row["sticker_name"]:
        raise Invalid("text: Missing input. Give text, html_text or sticker_name")


def _pin(row: Mapping[str, Any], place: Place, body: Mapping[str, Any]) -> dict[str, bool]:
    if body.get("is_pinned") is None:
        return {}
    if row["resource_subtype"] not in PINNABLE:
        raise Invalid("is_pinned: Only comments and attachments can be pinned")
    if place.level < Level.COMMENTER:
        raise Forbidden("is_pinned: Your access does not allow pinning.")
    return {"is_pinned": body["is_pinned"]}


def _check_author(unit: Unit, row: Mapping[str, Any], reworded: Iterable[str]) -> None:
    for name in sorted(reworded):
        if row["type"] != COMMENT:
            raise Invalid("{name}: Only comments can be changed", name=name)
        if row["created_by_gid"] != unit.who.user:
            raise Forbidden("{name}: Only its author can change a comment.", name=name)


async def delete_story(unit: Unit, asked: Asked) -> Reply:
    """Take back what one said oneself: it goes to the trash."""
    row, place = await load(unit, asked.path["story_gid"])
    if row["created_by_gid"] != unit.who.user:
        raise Forbidden("story: Only its author can delete it.")
    batch = trash.batch(unit, Story.spec, row["gid"], row["text"][:SHOWN])
    unit.touch(Story.spec, row, trashed_in=batch)
    _count(unit, place, -1)
    if not isinstance(place, Message):
        unit.update(tasks, {"gid": place.gid}, modified_at=unit.now)
    change = Change(Story.spec, row["gid"], "deleted", {}, place.gid, row["resource_subtype"])
    unit.tell(change, place.audience())
    return NOTHING


async def restore_story(unit: Unit, batch: Batch) -> None:
    """Say it again: by its author, while they see what it is about."""
    row, place = await load(unit, batch.target, batch=batch.gid)
    if row["created_by_gid"] != unit.who.user:
        raise NotFound.of("trash_batch", batch.gid)
    trash.close(unit, batch)
    unit.touch(Story.spec, row, trashed_in=None)
    _count(unit, place, 1)
    change = Change(Story.spec, row["gid"], "undeleted", {}, place.gid, row["resource_subtype"])
    unit.tell(change, place.audience())


async def like_story(unit: Unit, asked: Asked) -> Reply:
    """Like a story."""
    row, place = await load(unit, asked.path["story_gid"])
    if not row["likes"]:
        unit.insert(story_likes, story_gid=row["gid"], user_gid=unit.who.user, at=unit.now)
        _tell_likes(unit, row, place, added(unit.who.user))
    return Reply(Story.spec, row["gid"])


async def unlike_story(unit: Unit, asked: Asked) -> Reply:
    """Like it no more."""
    row, place = await load(unit, asked.path["story_gid"])
    if row["likes"]:
        unit.delete(story_likes, story_gid=row["gid"], user_gid=unit.who.user)
        _tell_likes(unit, row, place, removed(unit.who.user))
    return Reply(Story.spec, row["gid"])


def _tell_likes(
    unit: Unit, row: Mapping[str, Any], place: Place, likes: dict[str, list[Gid]]
) -> None:
    subtype = row["resource_subtype"]
    change = Change(Story.spec, row["gid"], "changed", {"likes": likes}, None, subtype)
    unit.tell(change, place.audience())


def _count(unit: Unit, place: Place, by: int) -> None:
    """A message knows how many comments stand below it."""
    if isinstance(place, Message):
        said = {"commented_at": unit.now} if by > 0 else {}
        unit.update(messages, {"gid": place.gid}, num_comments=Raise(by), **said)


async def _touch(unit: Unit, place: Place, people: tuple[Gid, ...]) -> list[int] | None:
    """The place changed just now, and these people follow it; answers who sees it from then on,
    where that may be others.
    """
    if isinstance(place, Message):
        if joined := await join(unit, place, people):
            tell_followers(unit, place, added(*joined))
        return None
    strangers = tuple(gid for gid in people if gid not in place.followers)
    joined = await at_work(unit, strangers)
    if not joined:
        unit.update(tasks, {"gid": place.gid}, modified_at=unit.now)
        return None
    unit.touch(Task.spec, place.row)
    for person in joined:
        unit.insert(task_followers, task_gid=place.gid, user_gid=person)
    acl = sorted({*place.acl, *(-person for person in joined)})
    unit.update(task_access, {"task_gid": place.gid}, acl=acl)
    if place.has_subtasks:
        rebuild_below(unit, place.gid)
    followers = {"followers": added(*joined)}
    unit.tell(Change(Task.spec, place.gid, "changed", followers), place.audience(acl))
    return acl
