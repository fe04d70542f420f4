"""Operations on teams and on who is in them."""

from collections.abc import Mapping
from typing import Any

from weft.doors.rest.people import (
    OF_PERSON,
    SOMEBODY,
    TEAM,
    USER,
    WEFT,
    WORKSPACE,
    under_with_person,
)
from weft.identity.teams.commands import (
    add_user,
    create_team,
    remove_user,
    update_membership,
    update_team,
)
from weft.identity.teams.listings import (
    MEMBERSHIPS_OF_TEAM,
    MEMBERSHIPS_OF_USER,
    TEAMS_OF_USER,
    TEAMS_OF_WORKSPACE,
)
from weft.identity.teams.resource import Team, TeamMembership
from weft.kernel import inputs
from weft.kernel.errors import Invalid
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation, by_path, under
from weft.std.wording import Template

ORGANIZATION = inputs.ref(
    "organization", "workspace", "The workspace.", required=True, nullable=False
)
MEMBERSHIP = (inputs.ref("team_membership_gid", "team_membership", "Somebody's place in a team."),)
NEEDED: Template = "team: Missing input. Give a team, or a user with a workspace"


def memberships(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """Of a team, of one person in it, or of a person in a workspace."""
    query = asked.query
    if query.get("team"):
        return MEMBERSHIPS_OF_TEAM, {"parent": query["team"], "person": query.get("user")}
    if not query.get("user") or not query.get("workspace"):
        raise Invalid(NEEDED)
    return MEMBERSHIPS_OF_USER, {"parent": query["user"]}


OPERATIONS = (
    Operation(
        method="POST",
        path="/teams",
        id="createTeam",
        tag="Teams",
        doc="Found a team.",
        returns=Team.spec,
        status=201,
        body=inputs.of_resource(Team.spec, "create", ORGANIZATION),
        command=create_team,
    ),
    Operation(
        method="GET",
        path="/teams/{team_gid}",
        id="getTeam",
        tag="Teams",
        doc="Read a team.",
        returns=Team.spec,
        places=(TEAM,),
        read=by_path("team_gid"),
        scope="teams:read",
    ),
    Operation(
        method="PUT",
        path="/teams/{team_gid}",
        id="updateTeam",
        tag="Teams",
        doc="Change a team.",
        returns=Team.spec,
        places=(TEAM,),
        body=inputs.of_resource(Team.spec, "update"),
        command=update_team,
    ),
    Operation(
        method="GET",
        path="/workspaces/{workspace_gid}/teams",
        id="getTeamsForWorkspace",
        tag="Teams",
        doc="The teams of a workspace that the caller sees.",
        returns=Team.spec,
        places=(WORKSPACE,),
        list=under(TEAMS_OF_WORKSPACE, "workspace_gid"),
        scope="teams:read",
    ),
    Operation(
        method="GET",
        path="/users/{user_gid}/teams",
        id="getTeamsForUser",
        tag="Teams",
        doc="The teams that somebody is in, as far as the caller sees them.",
        returns=Team.spec,
        places=(USER,),
        parameters=(ORGANIZATION,),
        list=under(TEAMS_OF_USER, "user_gid"),
        scope="teams:read",
    ),
    Operation(
        method="POST",
        path="/teams/{team_gid}/addUser",
        id="addUserForTeam",
        tag="Teams",
        doc="Let somebody of the workspace into a team.",
        returns=TeamMembership.spec,
        places=(TEAM,),
        body=(SOMEBODY,),
        command=add_user,
    ),
    Operation(
        method="POST",
        path="/teams/{team_gid}/removeUser",
        id="removeUserForTeam",
        tag="Teams",
        doc="Let somebody out of a team.",
        places=(TEAM,),
        body=(SOMEBODY,),
        command=remove_user,
    ),
    Operation(
        method="GET",
        path="/team_memberships/{team_membership_gid}",
        id="getTeamMembership",
        tag="Team memberships",
        doc="Read somebody's place in a team.",
        returns=TeamMembership.spec,
        places=MEMBERSHIP,
        read=by_path("team_membership_gid"),
        scope="team_memberships:read",
    ),
    Operation(
        method="PUT",
        path="/team_memberships/{team_membership_gid}",
        id="updateTeamMembership",
        tag="Team memberships",
        doc="Make somebody an admin of a team, or no longer.",
        returns=TeamMembership.spec,
        places=MEMBERSHIP,
        body=(inputs.flag("is_admin", "Whether they manage the team."),),
        command=update_membership,
        home=WEFT,
    ),
    Operation(
        method="GET",
        path="/team_memberships",
        id="getTeamMemberships",
        tag="Team memberships",
        doc="Who is in a team, or in which teams somebody is.",
        returns=TeamMembership.spec,
        parameters=(
            inputs.ref("team", "team", "The team."),
            OF_PERSON,
            inputs.ref("workspace", "workspace", "The workspace; goes with `user`."),
        ),
        list=memberships,
        scope="team_memberships:read",
    ),
    Operation(
        method="GET",
        path="/teams/{team_gid}/team_memberships",
        id="getTeamMembershipsForTeam",
        tag="Team memberships",
        doc="Who is in a team.",
        returns=TeamMembership.spec,
        places=(TEAM,),
        list=under_with_person(MEMBERSHIPS_OF_TEAM, "team_gid"),
        scope="team_memberships:read",
    ),
    Operation(
        method="GET",
        path="/users/{user_gid}/team_memberships",
        id="getTeamMembershipsForUser",
        tag="Team memberships",
        doc="In which teams somebody is.",
        returns=TeamMembership.spec,
        places=(USER,),
        parameters=(
            inputs.ref("workspace", "workspace", "The workspace.", required=True, nullable=False),
        ),
        list=under(MEMBERSHIPS_OF_USER, "user_gid"),
        scope="team_memberships:read",
    ),
)
