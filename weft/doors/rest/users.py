"""Operations on users."""

from collections.abc import Mapping
from typing import Any

from weft.doors.rest.people import TEAM, USER, WORKSPACE
from weft.identity.teams.listings import USERS_OF_TEAM, USERS_OF_TEAM_BY_GID
from weft.identity.users.commands import remove_photo, set_photo, update_user
from weft.identity.users.listings import USERS, USERS_BY_GID, USERS_OF_WORKSPACE
from weft.identity.users.resource import User
from weft.kernel import inputs
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation, by_path, under

# The contract has no pages here: the lists end at this many.
MOST_USERS = 2_000
HOME = "/api/weft/1"
IN_WORKSPACE = inputs.ref("workspace", "workspace", "The workspace to look in.")
IN_TEAM = inputs.ref("team", "team", "Only people of this team.")
EDITING = inputs.of_resource(
    User.spec,
    "update",
    inputs.anything("custom_fields", "Values of fields that describe people."),
)


def users(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """People of a team, of a workspace, or of all the caller's workspaces."""
    if asked.query.get("team"):
        return USERS_OF_TEAM_BY_GID, {"parent": asked.query["team"]}
    if asked.query.get("workspace"):
        return USERS_BY_GID, {"parent": asked.query["workspace"]}
    return USERS, {}


OPERATIONS = (
    Operation(
        method="GET",
        path="/users",
        id="getUsers",
        tag="Users",
        doc="The people of a team, of a workspace, or of all the caller's workspaces, by gid.",
        returns=User.spec,
        parameters=(IN_WORKSPACE, IN_TEAM),
        list=users,
        scope="users:read",
    ),
    Operation(
        method="GET",
        path="/users/{user_gid}",
        id="getUser",
        tag="Users",
        doc="Read a user.",
        returns=User.spec,
        places=(USER,),
        parameters=(IN_WORKSPACE,),
        read=by_path("user_gid"),
        scope="users:read",
    ),
    Operation(
        method="PUT",
        path="/users/{user_gid}",
        id="updateUser",
        tag="Users",
        doc="Change how somebody is called.",
        returns=User.spec,
        places=(USER,),
        parameters=(IN_WORKSPACE,),
        body=EDITING,
        command=update_user,
    ),
    Operation(
        method="GET",
        path="/teams/{team_gid}/users",
        id="getUsersForTeam",
        tag="Users",
        doc="The people of a team, by name.",
        returns=User.spec,
        places=(TEAM,),
        list=under(USERS_OF_TEAM, "team_gid", limit=MOST_USERS),
        scope="users:read",
        pages=False,
    ),
    Operation(
        method="GET",
        path="/workspaces/{workspace_gid}/users",
        id="getUsersForWorkspace",
        tag="Users",
        doc="The people of a workspace, by name.",
        returns=User.spec,
        places=(WORKSPACE,),
        list=under(USERS_OF_WORKSPACE, "workspace_gid", limit=MOST_USERS),
        scope="users:read",
        pages=False,
    ),
    Operation(
        method="GET",
        path="/workspaces/{workspace_gid}/users/{user_gid}",
        id="getUserForWorkspace",
        tag="Users",
        doc="Read a user of a workspace.",
        returns=User.spec,
        places=(WORKSPACE, USER),
        read=by_path("user_gid"),
        scope="users:read",
    ),
    Operation(
        method="PUT",
        path="/workspaces/{workspace_gid}/users/{user_gid}",
        id="updateUserForWorkspace",
        tag="Users",
        doc="Change how somebody of a workspace is called.",
        returns=User.spec,
        places=(WORKSPACE, USER),
        body=EDITING,
        command=update_user,
    ),
    Operation(
        method="PUT",
        path="/users/{user_gid}/photo",
        id="setPhotoForUser",
        tag="Users",
        doc="Show a picture of somebody: PNG, JPEG, GIF or WebP; its middle is kept as a square.",
        home=HOME,
        returns=User.spec,
        places=(USER,),
        parameters=(IN_WORKSPACE,),
        command=set_photo,
        takes_files=True,
    ),
    Operation(
        method="DELETE",
        path="/users/{user_gid}/photo",
        id="removePhotoForUser",
        tag="Users",
        doc="Show no picture of somebody any more.",
        home=HOME,
        places=(USER,),
        parameters=(IN_WORKSPACE,),
        command=remove_photo,
    ),
)
