"""Operations on what a person keeps at hand."""

from collections.abc import Mapping
from typing import Any

from weft.doors.rest.people import USER, WEFT
from weft.kernel import inputs
from weft.kernel.errors import Forbidden
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation
from weft.work.projects.resource import Project
from weft.work.shelf.commands import drop_favorite, keep_favorite, remember
from weft.work.shelf.listings import FAVORITES, FAVORITES_BY_KIND, NONE, RECENTS
from weft.work.shelf.resource import KINDS, Favorite, Recent

KEPT = ("portfolio", "project", "tag", "task", "user", "project_template")
WORKSPACE = inputs.ref("workspace", "workspace", "The workspace.", required=True, nullable=False)
IN_WORKSPACE = inputs.ref("workspace", "workspace", "The workspace, where a person is meant.")
MEANT = inputs.ref("resource_gid", KINDS, "What is meant.")
THING = inputs.ref("resource", KINDS, "What is meant.", required=True, nullable=False)


def favorites_of(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """One's own favourites of one kind; nobody else's."""
    if asked.path["user_gid"] != asked.who.user:
        raise Forbidden("user: You may read only your own favorites.")
    return FAVORITES_BY_KIND.get(asked.query["resource_type"], NONE), {}


OPERATIONS = (
    Operation(
        method="GET",
        path="/users/{user_gid}/favorites",
        id="getFavoritesForUser",
        tag="Users",
        doc="The caller's favourites of one kind, in the order of their sidebar.",
        returns=Project.spec,
        places=(USER,),
        parameters=(
            inputs.text(
                "resource_type", "Of which kind.", choices=KEPT, required=True, nullable=False
            ),
            WORKSPACE,
        ),
        list=favorites_of,
        scope="users:read",
    ),
    Operation(
        method="GET",
        path="/favorites",
        id="getFavorites",
        tag="Favorites",
        doc="The caller's favourites of every kind, in the order of their sidebar.",
        returns=Favorite.spec,
        parameters=(WORKSPACE,),
        list=lambda _: (FAVORITES, {}),
        scope="users:read",
        home=WEFT,
    ),
    Operation(
        method="PUT",
        path="/favorites/{resource_gid}",
        id="keepFavorite",
        tag="Favorites",
        doc="Keep something among the favourites, or move it there.",
        places=(MEANT,),
        body=(
            IN_WORKSPACE,
            inputs.ref("insert_before", KINDS, "The favourite that it goes before."),
            inputs.ref("insert_after", KINDS, "The favourite that it goes after."),
        ),
        command=keep_favorite,
        home=WEFT,
    ),
    Operation(
        method="DELETE",
        path="/favorites/{resource_gid}",
        id="dropFavorite",
        tag="Favorites",
        doc="Keep something no longer among the favourites.",
        places=(MEANT,),
        parameters=(IN_WORKSPACE,),
        command=drop_favorite,
        home=WEFT,
    ),
    Operation(
        method="GET",
        path="/recents",
        id="getRecents",
        tag="Recents",
        doc="What the caller looked at, the latest first.",
        returns=Recent.spec,
        parameters=(WORKSPACE,),
        list=lambda _: (RECENTS, {}),
        scope="users:read",
        home=WEFT,
    ),
    Operation(
        method="POST",
        path="/recents",
        id="rememberRecent",
        tag="Recents",
        doc="Remember that the caller looked at something.",
        body=(IN_WORKSPACE, THING),
        command=remember,
        home=WEFT,
    ),
)
