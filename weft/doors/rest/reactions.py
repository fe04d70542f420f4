"""Operations on reactions."""

from collections.abc import Mapping
from typing import Any

from weft.kernel import inputs
from weft.kernel.errors import NotFound
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation, by_path
from weft.std.gid import kind_of
from weft.work.emoji.logic import LONGEST, base_of
from weft.work.reacting.commands import delete_reaction, react, take_back
from weft.work.reacting.listings import REACTIONS_ON
from weft.work.reacting.resource import TARGETS, Reaction

WEFT = "/api/weft/1"
TARGET = inputs.ref("target", TARGETS, "What was answered.", required=True, nullable=False)
EMOJI = inputs.text("emoji", "The emoji.", length=LONGEST, required=True, nullable=False)
BASE = inputs.text(
    "emoji_base",
    "The emoji, whatever its tone of skin.",
    length=LONGEST,
    required=True,
    nullable=False,
)
REACTION = (inputs.ref("reaction_gid", "reaction", "The reaction."),)


def reactions_on(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """Those on the target, of the emoji that is named and its variants."""
    target, kind = asked.query["target"], kind_of(asked.query["target"])
    listing = REACTIONS_ON.get(kind.name.lower()) if kind else None
    if listing is None:
        raise NotFound.of("target", target)
    return listing, {"parent": target, "emoji_base": base_of(asked.query["emoji_base"])}


OPERATIONS = (
    Operation(
        method="GET",
        path="/reactions",
        id="getReactionsOnObject",
        tag="Reactions",
        doc="Who answered something with an emoji, the first first.",
        returns=Reaction.spec,
        parameters=(TARGET, BASE),
        list=reactions_on,
    ),
    Operation(
        method="POST",
        path="/reactions",
        id="react",
        tag="Reactions",
        doc="Answer a task, a story or a message with an emoji.",
        returns=Reaction.spec,
        status=201,
        body=(TARGET, EMOJI),
        command=react,
        scope="stories:write",
        home=WEFT,
    ),
    Operation(
        method="DELETE",
        path="/reactions",
        id="takeReactionBack",
        tag="Reactions",
        doc="Take back an emoji of one's own, named by what it answers.",
        parameters=(TARGET, EMOJI),
        command=take_back,
        scope="stories:write",
        home=WEFT,
    ),
    Operation(
        method="GET",
        path="/reactions/{reaction_gid}",
        id="getReaction",
        tag="Reactions",
        doc="Read a reaction.",
        returns=Reaction.spec,
        places=REACTION,
        read=by_path("reaction_gid"),
        scope="stories:read",
        home=WEFT,
    ),
    Operation(
        method="DELETE",
        path="/reactions/{reaction_gid}",
        id="deleteReaction",
        tag="Reactions",
        doc="Take back an emoji of one's own.",
        places=REACTION,
        command=delete_reaction,
        scope="stories:write",
        home=WEFT,
    ),
)
