"""This module is about the routes of older clients: known operations under another address."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from weft.doors.rest.events import SYNC, read_events
from weft.doors.rest.people import USER, WORKSPACE
from weft.doors.rest.tasks import CREATING, FILTERS, tasks_of
from weft.identity.teams.listings import TEAMS_OF_WORKSPACE
from weft.identity.teams.resource import Team
from weft.identity.workspaces.listings import WORKSPACES
from weft.identity.workspaces.resource import Workspace
from weft.kernel import inputs
from weft.kernel.errors import Forbidden
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation, under
from weft.kernel.unit_of_work import Reply, Unit
from weft.work.tasks.commands.creating import create_task
from weft.work.tasks.resource import Task

WATCHED = ("project", "task", "goal")


def tasks_there(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """The list that the filters name, in the workspace of the path."""
    there = {**asked.query, "workspace": asked.path["workspace_gid"]}
    return tasks_of(replace(asked, query=there))


async def create_task_there(unit: Unit, asked: Asked) -> Reply:
    """A new task in the workspace of the path."""
    there = {**asked.body, "workspace": asked.path["workspace_gid"]}
    return await create_task(unit, replace(asked, body=there))


def workspaces_of_mine(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """The caller's workspaces; nobody else's."""
    if asked.path["user_gid"] != asked.who.user:
        raise Forbidden("user: You may list only your own workspaces.")
    return WORKSPACES, {}


def _events_of(kind: str) -> Operation:
    return Operation(
        method="GET",
        path=f"/{kind}s/{{{kind}_gid}}/events",
        id=f"getEventsFor{kind.capitalize()}",
        tag="Events",
        doc=f"What happened to a {kind} and within it; older clients ask here.",
        places=(inputs.ref(f"{kind}_gid", kind, f"The {kind}."),),
        parameters=(SYNC,),
        serve=read_events,
        refuses=(412,),
        alias=True,
    )


OPERATIONS = (
    *map(_events_of, WATCHED),
    Operation(
        method="GET",
        path="/workspaces/{workspace_gid}/tasks",
        id="getTasksForWorkspace",
        tag="Tasks",
        doc="The tasks that the filters name; older clients ask here.",
        returns=Task.spec,
        places=(WORKSPACE,),
        parameters=tuple(each for each in FILTERS if each.name != "workspace"),
        list=tasks_there,
        scope="tasks:read",
        alias=True,
    ),
    Operation(
        method="POST",
        path="/workspaces/{workspace_gid}/tasks",
        id="createTaskForWorkspace",
        tag="Tasks",
        doc="Create a task in a workspace; older clients send it here.",
        returns=Task.spec,
        status=201,
        places=(WORKSPACE,),
        body=tuple(each for each in CREATING if each.name != "workspace"),
        command=create_task_there,
        scope="tasks:write",
        alias=True,
    ),
    Operation(
        method="GET",
        path="/organizations/{workspace_gid}/teams",
        id="getTeamsForOrganization",
        tag="Teams",
        doc="The teams of a workspace that the caller sees; older clients ask here.",
        returns=Team.spec,
        places=(WORKSPACE,),
        list=under(TEAMS_OF_WORKSPACE, "workspace_gid"),
        scope="teams:read",
        alias=True,
    ),
    Operation(
        method="GET",
        path="/users/{user_gid}/workspaces",
        id="getWorkspacesForUser",
        tag="Workspaces",
        doc="The caller's workspaces; older clients ask here.",
        returns=Workspace.spec,
        places=(USER,),
        list=workspaces_of_mine,
        scope="workspaces:read",
        alias=True,
    ),
)
