"""Operations on public links.  What their addresses show is no API: see doors/public."""

from weft.exchange.public_links.commands import change_opening, close_project, open_project
from weft.exchange.public_links.resource import PublicLink
from weft.kernel import inputs
from weft.kernel.operations import Operation, by_path

WEFT = "/api/weft/1"
TAG = "Public links"
PATH = "/projects/{project_gid}/public_link"
PROJECT = (inputs.ref("project_gid", "project", "The project."),)
SHOWN = (
    inputs.flag("shows_people", "Whether it names assignees and other people."),
    inputs.flag(
        "shows_descriptions", "Whether it shows the descriptions of the project and its tasks."
    ),
    inputs.moment("expires_at", "When it ends by itself; null: when somebody revokes it."),
)

OPERATIONS = (
    Operation(
        method="GET",
        path=PATH,
        id="getPublicLink",
        tag=TAG,
        doc="Whether and how a project may be read by whoever has its secret address.",
        returns=PublicLink.spec,
        places=PROJECT,
        read=by_path("project_gid"),
        scope="projects:read",
        home=WEFT,
    ),
    Operation(
        method="POST",
        path=PATH,
        id="createPublicLink",
        tag=TAG,
        doc="Let whoever has a secret address read the project, without an account.  The address "
        "stands beside this answer, as `url`, and nowhere else; one made before opens nothing any "
        "more.",
        returns=PublicLink.spec,
        status=201,
        places=PROJECT,
        body=SHOWN,
        command=open_project,
        scope="projects:write",
        home=WEFT,
    ),
    Operation(
        method="PUT",
        path=PATH,
        id="updatePublicLink",
        tag=TAG,
        doc="Change what the public link shows, and when it ends; its address stays.",
        returns=PublicLink.spec,
        places=PROJECT,
        body=SHOWN,
        command=change_opening,
        scope="projects:write",
        home=WEFT,
    ),
    Operation(
        method="DELETE",
        path=PATH,
        id="deletePublicLink",
        tag=TAG,
        doc="Revoke the public link: its address opens nothing any more.",
        places=PROJECT,
        command=close_project,
        scope="projects:delete",
        home=WEFT,
    ),
)
