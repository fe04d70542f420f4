"""Inputs that the operations on people, workspaces and teams share."""

from typing import Any

from weft.kernel import inputs
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Choose

WEFT = "/api/weft/1"
USER = inputs.person("user_gid", "Somebody: `me`, an email address or a gid.", required=True)
TEAM = inputs.ref("team_gid", "team", "The team.")
WORKSPACE = inputs.ref("workspace_gid", "workspace", "The workspace.")
SOMEBODY = inputs.person(
    "user", "Somebody: `me`, an email address or a gid.", required=True, nullable=False
)
OF_PERSON = inputs.person("user", "Only this person's.")


def under_with_person(listing: Listing, name: str) -> Choose:
    """A list whose parent stands in the path, of one person where the query names one."""

    def choose(asked: Asked) -> tuple[Listing, dict[str, Any]]:
        return listing, {"parent": asked.path[name], "person": asked.query.get("user")}

    return choose
