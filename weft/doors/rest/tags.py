"""Operations on tags."""

from collections.abc import Mapping
from typing import Any

from weft.kernel import inputs
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation, by_path, under
from weft.work.tags.commands import create_tag, delete_tag, update_tag
from weft.work.tags.listings import TAGS_OF_TASK, TAGS_OF_WORKSPACE
from weft.work.tags.resource import Tag
from weft.work.tasks.naming import task_place

TAG = (inputs.ref("tag_gid", "tag", "The tag."),)
WORKSPACE = (inputs.ref("workspace_gid", "workspace", "The workspace."),)
FOLLOWERS = inputs.person("followers", "Those who hear of its use.", many=True)
OF_WORKSPACE = inputs.of_resource(Tag.spec, "create", FOLLOWERS, without=("workspace",))


def tags_of(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """Of the workspace that is named, or the caller's first."""
    parent = asked.query.get("workspace") or asked.who.workspace
    return TAGS_OF_WORKSPACE, {"parent": parent}


OPERATIONS = (
    Operation(
        method="GET",
        path="/tags",
        id="getTags",
        tag="Tags",
        doc="The tags of a workspace, by name.",
        returns=Tag.spec,
        parameters=(inputs.ref("workspace", "workspace", "The workspace."),),
        list=tags_of,
        scope="tags:read",
    ),
    Operation(
        method="POST",
        path="/tags",
        id="createTag",
        tag="Tags",
        doc="Make a tag.",
        returns=Tag.spec,
        status=201,
        body=(inputs.ref("workspace", "workspace", "The workspace."), *OF_WORKSPACE),
        command=create_tag,
        scope="tags:write",
    ),
    Operation(
        method="GET",
        path="/tags/{tag_gid}",
        id="getTag",
        tag="Tags",
        doc="Read a tag.",
        returns=Tag.spec,
        places=TAG,
        read=by_path("tag_gid"),
        scope="tags:read",
    ),
    Operation(
        method="PUT",
        path="/tags/{tag_gid}",
        id="updateTag",
        tag="Tags",
        doc="Change a tag.",
        returns=Tag.spec,
        places=TAG,
        body=inputs.of_resource(Tag.spec, "update"),
        command=update_tag,
        scope="tags:write",
    ),
    Operation(
        method="DELETE",
        path="/tags/{tag_gid}",
        id="deleteTag",
        tag="Tags",
        doc="Move a tag to the trash.",
        places=TAG,
        command=delete_tag,
    ),
    Operation(
        method="GET",
        path="/tasks/{task_gid}/tags",
        id="getTagsForTask",
        tag="Tags",
        doc="The tags of a task.",
        returns=Tag.spec,
        places=(task_place(),),
        list=under(TAGS_OF_TASK, "task_gid"),
        scope="tags:read",
    ),
    Operation(
        method="GET",
        path="/workspaces/{workspace_gid}/tags",
        id="getTagsForWorkspace",
        tag="Tags",
        doc="The tags of a workspace, by name.",
        returns=Tag.spec,
        places=WORKSPACE,
        list=under(TAGS_OF_WORKSPACE, "workspace_gid"),
        scope="tags:read",
    ),
    Operation(
        method="POST",
        path="/workspaces/{workspace_gid}/tags",
        id="createTagForWorkspace",
        tag="Tags",
        doc="Make a tag in a workspace.",
        returns=Tag.spec,
        status=201,
        places=WORKSPACE,
        body=OF_WORKSPACE,
        command=create_tag,
        scope="tags:write",
    ),
)
