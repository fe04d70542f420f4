"""This module is about a call for each operation on people, teams and what they are members of."""

from tests.contract.cases.saying import (
    Arguments,
    Case,
    body,
    given,
    me,
    rich_project,
    rich_team,
    workspace,
)
from tests.contract.world import World


def _three_workspaces(world: World) -> str:
    assert world.three_workspaces
    return world.ada.user_gid


def _in_three_workspaces(world: World) -> Arguments:
    _three_workspaces(world)
    return {}


def _favourites(world: World) -> str:
    for project in world.crowd(world.project):
        world.send("PUT", f"{world.server.base_url}/api/weft/1/favorites/{project}")
    return "me"


def _three_teams(world: World) -> str:
    world.crowd(world.team)
    return world.workspace


def _joined_team(world: World) -> str:
    team = world.team()
    world.send("POST", f"/teams/{team}/addUser", {"user": world.grace.user_gid})
    return team


def _newcomer(world: World) -> str:
    address = world.name("newcomer").replace(" ", "") + "@example.org"
    return world.made(f"/workspaces/{world.workspace}/addUser", user=address)


PEOPLE = (
    Case(
        "getTeamMembership",
        given(
            team_membership_gid=lambda w: w.membership_of(f"/teams/{w.rich_team}/team_memberships")
        ),
    ),
    Case("getTeamMemberships", given(team=rich_team), paged=True),
    Case("getTeamMembershipsForTeam", given(team_gid=rich_team), paged=True),
    Case(
        "getTeamMembershipsForUser",
        given(user_gid=lambda _: "me", workspace=_three_teams),
        paged=True,
    ),
    Case(
        "createTeam",
        body(lambda w: {"name": w.name("Team"), "organization": w.workspace}),
    ),
    Case("getTeam", given(team_gid=rich_team)),
    Case("updateTeam", body(lambda w: {"name": w.name("Team")}, team_gid=lambda w: w.team())),
    Case("getTeamsForWorkspace", given(workspace_gid=_three_teams), paged=True),
    Case(
        "getTeamsForUser",
        given(user_gid=lambda _: "me", organization=_three_teams),
        paged=True,
    ),
    Case(
        "addUserForTeam",
        body(lambda w: {"user": w.grace.user_gid}, team_gid=lambda w: w.team()),
    ),
    Case("removeUserForTeam", body(lambda w: {"user": w.grace.user_gid}, team_gid=_joined_team)),
    Case("getUserTaskList", given(user_task_list_gid=lambda w: w.task_list)),
    Case("getUserTaskListForUser", given(user_gid=lambda _: "me", workspace=workspace)),
    Case("getUsers", given(workspace=workspace), paged=True),
    Case("getUser", given(user_gid=lambda _: "me")),
    Case("updateUser", body(lambda w: {"name": w.ada.name}, user_gid=me)),
    Case(
        "getFavoritesForUser",
        given(user_gid=_favourites, resource_type=lambda _: "project", workspace=workspace),
        paged=True,
    ),
    Case("getUsersForTeam", given(team_gid=rich_team)),
    Case("getUsersForWorkspace", given(workspace_gid=workspace)),
    Case(
        "getUserForWorkspace",
        given(workspace_gid=workspace, user_gid=lambda w: w.grace.user_gid),
    ),
    Case(
        "updateUserForWorkspace",
        body(lambda w: {"name": w.ada.name}, workspace_gid=workspace, user_gid=me),
    ),
    Case(
        "getWorkspaceMembership",
        given(
            workspace_membership_gid=lambda w: w.membership_of(
                f"/workspaces/{w.workspace}/workspace_memberships"
            )
        ),
    ),
    Case("getWorkspaceMembershipsForUser", given(user_gid=_three_workspaces), paged=True),
    Case("getWorkspaceMembershipsForWorkspace", given(workspace_gid=workspace), paged=True),
    Case(
        "getWorkspaces",
        _in_three_workspaces,
        paged=True,
    ),
    Case("getWorkspace", given(workspace_gid=workspace)),
    Case("updateWorkspace", body(lambda _: {"name": "Contract"}, workspace_gid=workspace)),
    Case(
        "addUserForWorkspace",
        body(
            lambda w: {"user": w.name("guest").replace(" ", "") + "@example.org"},
            workspace_gid=workspace,
        ),
    ),
    Case(
        "removeUserForWorkspace",
        body(lambda w: {"user": _newcomer(w)}, workspace_gid=workspace),
    ),
)

MEMBERSHIPS = (
    Case("getMemberships", given(parent=rich_project), paged=True),
    Case(
        "createMembership",
        body(
            lambda w: {
                "parent": w.project(),
                "member": w.grace.user_gid,
                "access_level": "commenter",
            }
        ),
    ),
    Case("getMembership", given(membership_gid=lambda w: w.field_membership())),
    Case(
        "updateMembership",
        body(lambda _: {"access_level": "user"}, membership_gid=lambda w: w.field_membership()),
    ),
    Case("deleteMembership", given(membership_gid=lambda w: w.membership())),
    Case(
        "getProjectMembership",
        given(
            project_membership_gid=lambda w: w.membership_of(
                f"/projects/{w.rich_project}/project_memberships"
            )
        ),
    ),
    Case("getProjectMembershipsForProject", given(project_gid=rich_project), paged=True),
)

ACCESS_REQUESTS = (
    Case("getAccessRequests", given(target=lambda w: w.wanted_project)),
    Case(
        "createAccessRequest",
        body(lambda w: {"target": w.hidden_project(), "message": "Please let me in"}),
    ),
    Case("approveAccessRequest", given(access_request_gid=lambda w: w.access_request())),
    Case("rejectAccessRequest", given(access_request_gid=lambda w: w.access_request())),
)
