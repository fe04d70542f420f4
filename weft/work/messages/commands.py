"""Verbs of messages: say something to a project, reword it, follow it, take it back."""

from typing import Any

from weft.identity.prose import Written, refuse_stale, written
from weft.kernel import trash
from weft.kernel.access import Level
from weft.kernel.changes import Change, added, removed
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.gid import Kind
from weft.std.richtext import Flavour
from weft.work.messages.following import join, tell_followers
from weft.work.messages.loading import Loaded, load
from weft.work.messages.resource import Message
from weft.work.messages.tables import message_followers
from weft.work.projects.loading import load as load_project

FLAVOUR = Flavour.COMMENT


async def post_message(unit: Unit, asked: Asked) -> Reply:
    """Say something to everybody in a project; whoever speaks, or is spoken to, follows it."""
    project = await load_project(unit, asked.body["project"], least=Level.COMMENTER)
    words = await _words(unit, asked)
    row: dict[str, Any] = {
        "gid": unit.gid(Kind.MESSAGE),
        "project_gid": project.gid,
        "name": _name(asked.body.get("name")),
        "created_by_gid": unit.who.user,
        "created_at": unit.now,
        "modified_at": unit.now,
        "text": "",
        **words.columns,
    }
    message = Loaded(row, project, ())
    followers = await join(unit, message, (unit.who.user, *words.people))
    links = {"followers": added(*followers)}
    unit.add(Message.spec, row, message.audience(), parent=project.gid, links=links)
    return Reply(Message.spec, row["gid"])


async def reword_message(unit: Unit, asked: Asked) -> Reply:
    """Another title, other words."""
    message, body = await _own(unit, asked), asked.body
    await refuse_stale(unit, message.row, body, plain="text", rich="html_text", flavour=FLAVOUR)
    words = await _words(unit, asked)
    new = dict(words.columns)
    if "name" in body:
        new["name"] = _name(body["name"])
    if any(message.row[name] != value for name, value in new.items()):
        new["is_edited"] = True
    joined = await join(unit, message, words.people)
    links = {"followers": added(*joined)} if joined else {}
    unit.change(Message.spec, message.row, new, message.audience(), links=links)
    return Reply(Message.spec, message.gid)


async def delete_message(unit: Unit, asked: Asked) -> Reply:
    """To the trash, with what was said below it."""
    message = await _own(unit, asked)
    batch = trash.batch(unit, Message.spec, message.gid, message.row["name"])
    unit.touch(Message.spec, message.row, trashed_in=batch)
    told = Change(Message.spec, message.gid, "deleted", {}, message.project.gid)
    unit.tell(told, message.audience())
    return NOTHING


async def restore_message(unit: Unit, batch: Batch) -> None:
    """Say it again: by whoever took it back."""
    if batch.user != unit.who.user:
        raise NotFound.of("trash_batch", batch.gid)
    message = await load(unit, batch.target, name="trash_batch", batch=batch.gid)
    trash.close(unit, batch)
    unit.touch(Message.spec, message.row, trashed_in=None)
    told = Change(Message.spec, message.gid, "undeleted", {}, message.project.gid)
    unit.tell(told, message.audience())


async def follow_message(unit: Unit, asked: Asked) -> Reply:
    """Hear from now on what is said below it."""
    message = await load(unit, asked.path["message_gid"])
    if joined := await join(unit, message, (unit.who.user,)):
        tell_followers(unit, message, added(*joined))
    return Reply(Message.spec, message.gid)


async def unfollow_message(unit: Unit, asked: Asked) -> Reply:
    """Hear it no more."""
    message, own = await load(unit, asked.path["message_gid"]), unit.who.user
    if own in message.followers:
        unit.delete(message_followers, message_gid=message.gid, user_gid=own)
        tell_followers(unit, message, removed(own))
    return Reply(Message.spec, message.gid)


async def _own(unit: Unit, asked: Asked) -> Loaded:
    message = await load(unit, asked.path["message_gid"])
    if not message.is_own(unit.who.user):
        raise Forbidden("message: Only its author and the project's admins change it.")
    return message


async def _words(unit: Unit, asked: Asked) -> Written:
    return await written(unit, asked.body, plain="text", rich="html_text", flavour=FLAVOUR)


def _name(said: str | None) -> str:
    name = (said or "").strip()
    if not name:
        raise Invalid("name: Missing input. A message has a title")
    return name
