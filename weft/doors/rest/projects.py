"""Operations on projects."""

from collections.abc import Mapping
from typing import Any

from weft.kernel import inputs
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Choose, Learn, Operation, by_path, under
from weft.work.custom_types.knowing import FILTER, know_filter
from weft.work.projects.commands import delete_project, update_project
from weft.work.projects.listings import PROJECTS, PROJECTS_OF_TEAM, PROJECTS_OF_TYPE
from weft.work.projects.resource import Project
from weft.work.projects.sharing import (
    add_followers,
    add_members,
    remove_followers,
    remove_members,
)
from weft.work.sections.commands import open_project
from weft.work.tasks.counts import TaskCounts
from weft.work.tasks.homes import PROJECTS_OF_TASK

PROJECT = (inputs.ref("project_gid", "project", "The project."),)
TEAM = (inputs.ref("team_gid", "team", "The team."),)
WORKSPACE = (inputs.ref("workspace_gid", "workspace", "The workspace."),)
ARCHIVED = inputs.flag("archived", "Only projects that are archived, or only those that are not.")
LAYOUT = inputs.text(
    "layout", "Deprecated: see `default_view`.", choices=("list", "board", "calendar", "timeline")
)
MEMBERS = (inputs.person("members", "The people.", many=True, required=True),)
FOLLOWERS = (inputs.person("followers", "The people.", many=True, required=True),)


def _creating(*without: str) -> tuple[inputs.Input, ...]:
    homes = (
        inputs.ref("workspace", "workspace", "The workspace it lives in."),
        inputs.ref("team", "team", "Deprecated: the team it is shared with."),
    )
    return inputs.of_resource(
        Project.spec,
        "create",
        *(home for home in homes if home.name not in without),
        inputs.person("followers", "Its first followers.", many=True),
        LAYOUT,
        without=without,
    )


def _chosen(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """All projects of a team, or of a workspace."""
    query = asked.query
    given = {"archived": query.get("archived")}
    if query.get(FILTER) is None and query.get("team") is not None:
        return PROJECTS_OF_TEAM, given | {"parent": query["team"]}
    listing = PROJECTS if query.get(FILTER) is None else PROJECTS_OF_TYPE
    return listing, given | {"parent": query.get("workspace") or asked.who.workspace}


def _make(path: str, id: str, doc: str, *without: str, places: Any = ()) -> Operation:
    return Operation(
        method="POST",
        path=path,
        id=id,
        tag="Projects",
        doc=doc,
        returns=Project.spec,
        status=201,
        places=places,
        body=_creating(*without),
        command=open_project,
        scope="projects:write",
    )


def _list(
    path: str,
    id: str,
    doc: str,
    listing: Choose,
    *,
    places: Any,
    query: Any,
    learn: Learn | None = None,
) -> Operation:
    return Operation(
        method="GET",
        path=path,
        id=id,
        tag="Projects",
        doc=doc,
        returns=Project.spec,
        places=places,
        parameters=query,
        learn=learn,
        list=listing,
        scope="projects:read",
    )


def _act(verb: str, id: str, doc: str, body: Any, command: Any) -> Operation:
    return Operation(
        method="POST",
        path=f"/projects/{{project_gid}}/{verb}",
        id=id,
        tag="Projects",
        doc=doc,
        returns=Project.spec,
        places=PROJECT,
        body=body,
        command=command,
        scope="projects:write",
    )


FILTERS = (
    inputs.ref("workspace", "workspace", "The workspace."),
    inputs.ref("team", "team", "Deprecated: the team."),
    ARCHIVED,
    inputs.ref("custom_type", "custom_type", "Projects have none: with one, nothing is found."),
)

OPERATIONS = (
    _list(
        "/projects",
        "getProjects",
        "Projects by name.",
        _chosen,
        places=(),
        query=FILTERS,
        learn=know_filter,
    ),
    _list(
        "/workspaces/{workspace_gid}/projects",
        "getProjectsForWorkspace",
        "The projects of a workspace by name.",
        under(PROJECTS, "workspace_gid", archived=None),
        places=WORKSPACE,
        query=(ARCHIVED,),
    ),
    _list(
        "/teams/{team_gid}/projects",
        "getProjectsForTeam",
        "The projects of a team by name.",
        under(PROJECTS_OF_TEAM, "team_gid", archived=None),
        places=TEAM,
        query=(ARCHIVED,),
    ),
    _make("/projects", "createProject", "Create a project."),
    _make(
        "/workspaces/{workspace_gid}/projects",
        "createProjectForWorkspace",
        "Create a project in a workspace.",
        "workspace",
        places=WORKSPACE,
    ),
    _make(
        "/teams/{team_gid}/projects",
        "createProjectForTeam",
        "Create a project shared with a team.",
        "workspace",
        "team",
        places=TEAM,
    ),
    Operation(
        method="GET",
        path="/projects/{project_gid}",
        id="getProject",
        tag="Projects",
        doc="Read a project.",
        returns=Project.spec,
        places=PROJECT,
        read=by_path("project_gid"),
        scope="projects:read",
    ),
    Operation(
        method="PUT",
        path="/projects/{project_gid}",
        id="updateProject",
        tag="Projects",
        doc="Change a project.",
        returns=Project.spec,
        places=PROJECT,
        body=inputs.of_resource(Project.spec, "update", LAYOUT),
        command=update_project,
        scope="projects:write",
    ),
    Operation(
        method="PUT",
        path="/projects/{project_gid}/description",
        id="rewordProject",
        tag="Projects",
        doc="Change the description of a project, unless somebody did so meanwhile.",
        returns=Project.spec,
        places=PROJECT,
        body=(
            inputs.text("html_notes", "The new description.", required=True, nullable=False),
            inputs.text("base_html_notes", "The description that one began with."),
        ),
        command=update_project,
        also=("html_notes",),
        home="/api/weft/1",
        scope="projects:write",
        refuses=(409,),
    ),
    Operation(
        method="DELETE",
        path="/projects/{project_gid}",
        id="deleteProject",
        tag="Projects",
        doc="Put a project into the trash, with the tasks that live only there.",
        places=PROJECT,
        command=delete_project,
        scope="projects:delete",
    ),
    Operation(
        method="GET",
        path="/projects/{project_gid}/task_counts",
        id="getTaskCountsForProject",
        tag="Projects",
        doc="How many tasks a project has; only the figures asked for.",
        returns=TaskCounts.spec,
        places=PROJECT,
        read=by_path("project_gid"),
        scope="projects:read",
    ),
    _list(
        "/tasks/{task_gid}/projects",
        "getProjectsForTask",
        "The projects a task lives in.",
        under(PROJECTS_OF_TASK, "task_gid"),
        places=(inputs.ref("task_gid", "task", "The task."),),
        query=(),
    ),
    _act("addMembers", "addMembersForProject", "Add members.", MEMBERS, add_members),
    _act("removeMembers", "removeMembersForProject", "Remove members.", MEMBERS, remove_members),
    _act("addFollowers", "addFollowersForProject", "Add followers.", FOLLOWERS, add_followers),
    _act(
        "removeFollowers",
        "removeFollowersForProject",
        "Remove followers.",
        FOLLOWERS,
        remove_followers,
    ),
)
