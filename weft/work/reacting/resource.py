"""Reactions, as the API shows them."""

from weft.kernel.resource import Resource, column, one
from weft.std.gid import Kind
from weft.work.emoji.tables import reactions
from weft.work.reacting.rules import is_seen

TARGETS = ("story", "task", "message")


class Reaction(Resource, table=reactions, kind=Kind.REACTION, see=is_seen):
    """An emoji with which somebody answered a story, a task or a message."""

    emoji = column(reactions.c.emoji, compact=True, doc="The emoji, with its tone of skin.")
    user = one("user", reactions.c.user_gid, compact=True, doc="Who gave it.")
    created_at = column(reactions.c.created_at, doc="When it was given.")
    target = one(TARGETS, reactions.c.target_gid, doc="What it answers.")
