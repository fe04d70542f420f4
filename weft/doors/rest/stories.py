"""Operations on stories."""

from collections.abc import Mapping
from typing import Any

from weft.kernel import inputs
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation, by_path
from weft.work.stories.commands import (
    create_comment,
    delete_story,
    like_story,
    unlike_story,
    update_story,
)
from weft.work.stories.listings import (
    ACTIVITY_OF_PROJECT,
    LATELY,
    LATEST_STORIES_OF_TASK,
    STORIES_OF_TASK,
)
from weft.work.stories.resource import STICKERS, Story

STORY = (inputs.ref("story_gid", "story", "The story."),)
TASK = (inputs.ref("task_gid", "task", "The task."),)
WORDS = (
    inputs.text("text", "The words of the comment; excludes `html_text`."),
    inputs.text("html_text", "The words of the comment as rich text.", length=262_144),
    inputs.flag("is_pinned", "Whether it stays on top."),
    inputs.text("sticker_name", "The sticker in it.", choices=STICKERS),
)
PARTS = (
    inputs.flag("sort_ascending", "The oldest first, which is the default; or the newest."),
    inputs.moment("created_after", "Only stories that were told later than this."),
    inputs.text("resource_subtype", "Only stories of this kind.", length=100),
)


def _of_task(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """The list in the order that was asked for."""
    down = asked.query.get("sort_ascending") is False
    wanted = {name: asked.query.get(name) for name in ("created_after", "resource_subtype")}
    listing = LATEST_STORIES_OF_TASK if down else STORIES_OF_TASK
    return listing, {**wanted, "parent": asked.path["task_gid"]}


def _of_project(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """What happened of late, or since a moment."""
    since = asked.query.get("created_after")
    return ACTIVITY_OF_PROJECT, {"created_after": since, "parent": asked.path["project_gid"]}


OPERATIONS = (
    Operation(
        method="GET",
        path="/projects/{project_gid}/activity",
        id="getActivityForProject",
        tag="Stories",
        doc="What was said about tasks of a project, and what happened to them, the newest first.",
        returns=Story.spec,
        places=(inputs.ref("project_gid", "project", "The project."),),
        parameters=(
            inputs.moment(
                "created_after",
                f"Only stories that were told later than this; of {LATELY.days} days where not "
                "said.",
            ),
        ),
        list=_of_project,
        scope="stories:read",
        home="/api/weft/1",
    ),
    Operation(
        method="GET",
        path="/tasks/{task_gid}/stories",
        id="getStoriesForTask",
        tag="Stories",
        doc="The stories of a task, the oldest first.",
        returns=Story.spec,
        places=TASK,
        parameters=PARTS,
        list=_of_task,
        scope="stories:read",
    ),
    Operation(
        method="POST",
        path="/tasks/{task_gid}/stories",
        id="createStoryForTask",
        tag="Stories",
        doc="Comment on a task.",
        returns=Story.spec,
        status=201,
        places=TASK,
        body=inputs.of_resource(Story.spec, "create", *WORDS),
        command=create_comment,
        scope="stories:write",
    ),
    Operation(
        method="GET",
        path="/stories/{story_gid}",
        id="getStory",
        tag="Stories",
        doc="Read a story.",
        returns=Story.spec,
        places=STORY,
        read=by_path("story_gid"),
        scope="stories:read",
    ),
    Operation(
        method="PUT",
        path="/stories/{story_gid}",
        id="updateStory",
        tag="Stories",
        doc="Reword or pin a story.",
        returns=Story.spec,
        places=STORY,
        body=inputs.of_resource(Story.spec, "update", *WORDS),
        command=update_story,
        scope="stories:write",
    ),
    Operation(
        method="DELETE",
        path="/stories/{story_gid}",
        id="deleteStory",
        tag="Stories",
        doc="Take back a story of one's own.",
        places=STORY,
        command=delete_story,
        scope="stories:delete",
    ),
    Operation(
        method="POST",
        path="/stories/{story_gid}/like",
        id="likeStory",
        tag="Stories",
        doc="Like a story.",
        returns=Story.spec,
        places=STORY,
        command=like_story,
        scope="stories:write",
        home="/api/weft/1",
    ),
    Operation(
        method="POST",
        path="/stories/{story_gid}/unlike",
        id="unlikeStory",
        tag="Stories",
        doc="Like a story no more.",
        returns=Story.spec,
        places=STORY,
        command=unlike_story,
        scope="stories:write",
        home="/api/weft/1",
    ),
)
