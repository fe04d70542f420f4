"""Operations on workspaces and on who belongs to them."""

from weft.doors.features import FEATURES
from weft.doors.rest.people import (
    OF_PERSON,
    SOMEBODY,
    USER,
    WEFT,
    WORKSPACE,
    under_with_person,
)
from weft.identity.memberships.commands import add_user, removing, update_membership
from weft.identity.memberships.listings import PLACES_OF_USER, PLACES_OF_WORKSPACE
from weft.identity.memberships.resource import KINDS, WorkspaceMembership
from weft.identity.users.resource import Invitee
from weft.identity.workspaces.commands import update_workspace
from weft.identity.workspaces.listings import WORKSPACES
from weft.identity.workspaces.resource import Workspace
from weft.kernel import inputs
from weft.kernel.operations import Operation, by_path, under
from weft.std.working_days import WEEKDAYS
from weft.work.departure.reactions import FAREWELLS

PLACE = (inputs.ref("workspace_membership_gid", "workspace_membership", "Somebody's place."),)

OPERATIONS = (
    Operation(
        method="GET",
        path="/workspaces",
        id="getWorkspaces",
        tag="Workspaces",
        doc="The caller's workspaces.",
        returns=Workspace.spec,
        list=lambda _: (WORKSPACES, {}),
        scope="workspaces:read",
    ),
    Operation(
        method="GET",
        path="/workspaces/{workspace_gid}",
        id="getWorkspace",
        tag="Workspaces",
        doc="Read a workspace.",
        returns=Workspace.spec,
        places=(WORKSPACE,),
        read=by_path("workspace_gid"),
        scope="workspaces:read",
    ),
    Operation(
        method="PUT",
        path="/workspaces/{workspace_gid}",
        id="updateWorkspace",
        tag="Workspaces",
        doc="Change how a workspace is called.",
        returns=Workspace.spec,
        places=(WORKSPACE,),
        body=inputs.of_resource(Workspace.spec, "update"),
        command=update_workspace,
    ),
    Operation(
        method="PUT",
        path="/workspaces/{workspace_gid}",
        id="updateWorkspaceSettings",
        tag="Workspaces",
        doc="Change a workspace and its settings.",
        returns=Workspace.spec,
        places=(WORKSPACE,),
        body=inputs.of_resource(
            Workspace.spec,
            "update",
            inputs.anything("email_domains", "Addresses in these domains make members."),
            inputs.text(
                "switched_off",
                "The features that it does without; what belongs to them answers 402.",
                many=True,
                choices=FEATURES,
            ),
            inputs.text(
                "working_days",
                "The weekdays on which its people work.",
                many=True,
                choices=WEEKDAYS,
            ),
            inputs.flag(
                "allows_public_links",
                "Whether projects may have public links; where not, those that were made open "
                "nothing.",
            ),
            inputs.whole(
                "fiscal_year_start", "The month in which the fiscal year begins, 1 to 12."
            ),
        ),
        also=("allows_public_links", "fiscal_year_start", "switched_off", "working_days"),
        command=update_workspace,
        home=WEFT,
    ),
    Operation(
        method="POST",
        path="/workspaces/{workspace_gid}/addUser",
        id="addUserForWorkspace",
        tag="Workspaces",
        doc="Let somebody into a workspace; by address also those whom nobody knows yet.",
        returns=Invitee.spec,
        places=(WORKSPACE,),
        body=(SOMEBODY,),
        command=add_user,
    ),
    Operation(
        method="POST",
        path="/workspaces/{workspace_gid}/removeUser",
        id="removeUserForWorkspace",
        tag="Workspaces",
        doc="Let somebody go: their rights end at once.",
        places=(WORKSPACE,),
        body=(SOMEBODY,),
        command=removing(FAREWELLS),
    ),
    Operation(
        method="GET",
        path="/workspace_memberships/{workspace_membership_gid}",
        id="getWorkspaceMembership",
        tag="Workspace memberships",
        doc="Read somebody's place in a workspace.",
        returns=WorkspaceMembership.spec,
        places=PLACE,
        read=by_path("workspace_membership_gid"),
    ),
    Operation(
        method="PUT",
        path="/workspace_memberships/{workspace_membership_gid}",
        id="updateWorkspaceMembership",
        tag="Workspace memberships",
        doc="Change what somebody is in a workspace, or whether they are.",
        returns=WorkspaceMembership.spec,
        places=PLACE,
        body=(
            inputs.text("kind", "What they are.", choices=KINDS),
            inputs.flag("is_admin", "Whether they manage the workspace."),
            inputs.flag("is_active", "Whether they belong to it."),
        ),
        command=update_membership,
        home=WEFT,
    ),
    Operation(
        method="GET",
        path="/users/{user_gid}/workspace_memberships",
        id="getWorkspaceMembershipsForUser",
        tag="Workspace memberships",
        doc="Somebody's places in the workspaces that they share with the caller.",
        returns=WorkspaceMembership.spec,
        places=(USER,),
        list=under(PLACES_OF_USER, "user_gid"),
    ),
    Operation(
        method="GET",
        path="/workspaces/{workspace_gid}/workspace_memberships",
        id="getWorkspaceMembershipsForWorkspace",
        tag="Workspace memberships",
        doc="Who belongs to a workspace, and did.",
        returns=WorkspaceMembership.spec,
        places=(WORKSPACE,),
        parameters=(OF_PERSON,),
        list=under_with_person(PLACES_OF_WORKSPACE, "workspace_gid"),
    ),
)
