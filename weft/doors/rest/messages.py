"""Operations on messages, and on what is said below them."""

from collections.abc import Mapping
from typing import Any

from weft.doors.rest import stories
from weft.kernel import inputs
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation, by_path
from weft.work.messages.commands import (
    delete_message,
    follow_message,
    post_message,
    reword_message,
    unfollow_message,
)
from weft.work.messages.listings import MESSAGES
from weft.work.messages.resource import Message
from weft.work.stories.commands import answer_message
from weft.work.stories.listings import LATEST_STORIES_OF_MESSAGE, STORIES_OF_MESSAGE
from weft.work.stories.resource import Story

WEFT = "/api/weft/1"
TAG = "Messages"
MESSAGE = (inputs.ref("message_gid", "message", "The message."),)
PROJECT = inputs.ref("project", "project", "The project.", required=True, nullable=False)
TITLE = inputs.text("name", "Its title.", length=1024)
WORDS = (
    inputs.text("text", "What it says; excludes `html_text`."),
    inputs.text("html_text", "What it says as rich text.", length=262_144),
)


def _of_project(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    return MESSAGES, {"parent": asked.query["project"]}


def _below(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """What was said below it, in the order that was asked for."""
    down = asked.query.get("sort_ascending") is False
    listing = LATEST_STORIES_OF_MESSAGE if down else STORIES_OF_MESSAGE
    wanted = {name: asked.query.get(name) for name in ("created_after", "resource_subtype")}
    return listing, {**wanted, "parent": asked.path["message_gid"]}


OPERATIONS = (
    Operation(
        method="GET",
        path="/messages",
        id="getMessages",
        tag=TAG,
        doc="The messages of a project, the newest first.",
        returns=Message.spec,
        parameters=(PROJECT,),
        list=_of_project,
        scope="stories:read",
        home=WEFT,
    ),
    Operation(
        method="POST",
        path="/messages",
        id="createMessage",
        tag=TAG,
        doc="Say something to everybody in a project.",
        returns=Message.spec,
        status=201,
        body=(
            PROJECT,
            inputs.text("name", "Its title.", length=1024, required=True, nullable=False),
            *WORDS,
        ),
        command=post_message,
        scope="stories:write",
        home=WEFT,
    ),
    Operation(
        method="GET",
        path="/messages/{message_gid}",
        id="getMessage",
        tag=TAG,
        doc="Read a message.",
        returns=Message.spec,
        places=MESSAGE,
        read=by_path("message_gid"),
        scope="stories:read",
        home=WEFT,
    ),
    Operation(
        method="PUT",
        path="/messages/{message_gid}",
        id="updateMessage",
        tag=TAG,
        doc="Reword a message.",
        returns=Message.spec,
        places=MESSAGE,
        body=(
            TITLE,
            *WORDS,
            inputs.text("base_html_text", "What it said when one began.", length=262_144),
        ),
        command=reword_message,
        scope="stories:write",
        home=WEFT,
    ),
    Operation(
        method="DELETE",
        path="/messages/{message_gid}",
        id="deleteMessage",
        tag=TAG,
        doc="Move a message to the trash, with what was said below it.",
        places=MESSAGE,
        command=delete_message,
        scope="stories:delete",
        home=WEFT,
    ),
    *(
        Operation(
            method="POST",
            path=f"/messages/{{message_gid}}/{verb}",
            id=f"{verb}Message",
            tag=TAG,
            doc=doc,
            returns=Message.spec,
            places=MESSAGE,
            command=command,
            scope="stories:write",
            home=WEFT,
        )
        for verb, doc, command in (
            ("follow", "Hear from now on what is said below a message.", follow_message),
            ("unfollow", "No longer hear what is said below a message.", unfollow_message),
        )
    ),
    Operation(
        method="GET",
        path="/messages/{message_gid}/stories",
        id="getStoriesForMessage",
        tag=TAG,
        doc="The comments below a message, the oldest first.",
        returns=Story.spec,
        places=MESSAGE,
        parameters=stories.PARTS,
        list=_below,
        scope="stories:read",
        home=WEFT,
    ),
    Operation(
        method="POST",
        path="/messages/{message_gid}/stories",
        id="createStoryForMessage",
        tag=TAG,
        doc="Comment on a message.",
        returns=Story.spec,
        status=201,
        places=MESSAGE,
        body=inputs.of_resource(Story.spec, "create", *stories.WORDS),
        command=answer_message,
        scope="stories:write",
        home=WEFT,
    ),
)
