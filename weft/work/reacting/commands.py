"""Verbs of reactions: answer something with an emoji, take it back.  Sight is enough."""

from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience, Change
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.gid import Kind, kind_of
from weft.work.emoji import logic
from weft.work.emoji.tables import reactions
from weft.work.messages.loading import load as load_message
from weft.work.reacting.resource import Reaction
from weft.work.stories.loading import load as load_story
from weft.work.tasks.loading import load as load_task

MOST_EACH = 20
OWN = """SELECT r.gid, r.emoji FROM reactions r WHERE r.workspace_gid = :workspace::bigint
 AND r.target_gid = :target::bigint AND r.user_gid = :user::bigint"""
ONE = """SELECT r.* FROM reactions r WHERE r.workspace_gid = :workspace::bigint
 AND r.gid = :gid::bigint"""


async def react(unit: Unit, asked: Asked) -> Reply:
    """Answer a task, a story or a message with an emoji; once is enough."""
    target, emoji = asked.body["target"], logic.checked(asked.body["emoji"])
    audience = await _audience(unit, target)
    own = {row["emoji"]: row["gid"] for row in await unit.rows(OWN, target=target)}
    if emoji in own:
        return Reply(Reaction.spec, own[emoji])
    if len(own) >= MOST_EACH:
        raise Invalid("emoji: One person gives at most {most}. Take one back first", most=MOST_EACH)
    row: dict[str, Any] = {"gid": unit.gid(Kind.REACTION), "target_gid": target, "emoji": emoji}
    row |= {"emoji_base": logic.base_of(emoji), "user_gid": unit.who.user, "created_at": unit.now}
    unit.add(Reaction.spec, row, audience, parent=target)
    return Reply(Reaction.spec, row["gid"])


async def take_back(unit: Unit, asked: Asked) -> Reply:
    """One's own emoji goes; what was never given is gone already."""
    target, emoji = asked.query["target"], logic.checked(asked.query["emoji"])
    audience = await _audience(unit, target)
    own = {row["emoji"]: row["gid"] for row in await unit.rows(OWN, target=target)}
    if emoji in own:
        _remove(unit, own[emoji], target, audience)
    return NOTHING


async def delete_reaction(unit: Unit, asked: Asked) -> Reply:
    """One's own emoji goes."""
    gid = asked.path["reaction_gid"]
    row = await unit.row(ONE, gid=gid)
    if row is None:
        raise NotFound.of("reaction", gid)
    try:
        audience = await _audience(unit, row["target_gid"])
    except NotFound:
        raise NotFound.of("reaction", gid) from None
    if row["user_gid"] != unit.who.user:
        raise Forbidden("reaction: Only the one who gave it takes it back.")
    _remove(unit, gid, row["target_gid"], audience)
    return NOTHING


def _remove(unit: Unit, gid: Gid, target: Gid, audience: Audience) -> None:
    unit.delete(reactions, gid=gid)
    unit.tell(Change(Reaction.spec, gid, "deleted", {}, target), audience)


async def _audience(unit: Unit, target: Gid) -> Audience:
    """Who hears of an answer: whoever sees what it answers."""
    match kind_of(target):
        case Kind.TASK:
            task = await load_task(unit, target, least=Level.VIEWER, name="target")
            return task.audience()
        case Kind.STORY:
            try:
                row, place = await load_story(unit, target)
            except NotFound:
                raise NotFound.of("target", target) from None
            return place.audience(None, row["gid"])
        case Kind.MESSAGE:
            return (await load_message(unit, target, name="target")).audience()
        case _:
            raise NotFound.of("target", target)
