"""Operations on templates of projects and of tasks."""

from collections.abc import Mapping
from typing import Any

from weft.doors.rest.jobs import begins
from weft.kernel import inputs
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation, by_path, under
from weft.work.projects.logic import PRIVATE, PUBLIC, TEAM
from weft.work.templates.commands import (
    begin_task_with,
    begin_with,
    delete_project_template,
    delete_task_template,
    save_project,
    save_task,
)
from weft.work.templates.listings import (
    PROJECT_TEMPLATES,
    PROJECT_TEMPLATES_OF_TEAM,
    TASK_TEMPLATES,
)
from weft.work.templates.resource import ProjectTemplate, TaskTemplate

PROJECT_TEMPLATE = (inputs.ref("project_template_gid", "project_template", "The template."),)
TASK_TEMPLATE = (inputs.ref("task_template_gid", "task_template", "The template."),)
TEAM_INPUT = inputs.ref("team", "team", "The team.")
WORKSPACE = inputs.ref("workspace", "workspace", "The workspace.")
NAME = inputs.text("name", "The name.", length=1024, required=True, nullable=False)
PUBLIC_INPUT = inputs.flag("public", "Whether everybody in its team has it.")


def project_templates_of(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """Of the team that is named, or of the workspace."""
    if asked.query.get("team") is not None:
        return PROJECT_TEMPLATES_OF_TEAM, {"parent": asked.query["team"]}
    return PROJECT_TEMPLATES, {"parent": asked.query.get("workspace") or asked.who.workspace}


def task_templates_of(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """Of the project that is named."""
    return TASK_TEMPLATES, {"parent": asked.query["project"]}


def _read(path: str, id: str, tag: str, doc: str, **more: Any) -> Operation:
    scope = f"{tag.lower().replace(' ', '_')}:read"
    return Operation(method="GET", path=path, id=id, tag=tag, doc=doc, scope=scope, **more)


OPERATIONS = (
    _read(
        "/project_templates",
        "getProjectTemplates",
        "Project templates",
        "Templates of projects by name.",
        returns=ProjectTemplate.spec,
        parameters=(WORKSPACE, TEAM_INPUT),
        list=project_templates_of,
    ),
    _read(
        "/teams/{team_gid}/project_templates",
        "getProjectTemplatesForTeam",
        "Project templates",
        "Templates of a team by name.",
        returns=ProjectTemplate.spec,
        places=(inputs.ref("team_gid", "team", "The team."),),
        list=under(PROJECT_TEMPLATES_OF_TEAM, "team_gid"),
    ),
    _read(
        "/project_templates/{project_template_gid}",
        "getProjectTemplate",
        "Project templates",
        "Read a template of projects.",
        returns=ProjectTemplate.spec,
        places=PROJECT_TEMPLATE,
        read=by_path("project_template_gid"),
    ),
    Operation(
        method="DELETE",
        path="/project_templates/{project_template_gid}",
        id="deleteProjectTemplate",
        tag="Project templates",
        doc="Move a template of projects to the trash.",
        places=PROJECT_TEMPLATE,
        command=delete_project_template,
    ),
    begins(
        "/project_templates/{project_template_gid}/instantiateProject",
        "instantiateProject",
        "Project templates",
        "Begin a project with a template.",
        begin_with,
        places=PROJECT_TEMPLATE,
        body=(
            NAME,
            TEAM_INPUT,
            inputs.flag("public", "Deprecated: see `privacy_setting`."),
            inputs.text(
                "privacy_setting", "Who sees the project.", choices=(PUBLIC, TEAM, PRIVATE)
            ),
            inputs.flag("is_strict", "Whether to refuse where a date is missing."),
            inputs.anything("requested_dates", "[{gid, value}]: 1 is its start, 2 its end."),
            inputs.anything("requested_roles", "[{gid, value}]: who takes which role."),
        ),
        scope="projects:write",
        refuses=(409, 422),
    ),
    begins(
        "/projects/{project_gid}/saveAsTemplate",
        "projectSaveAsTemplate",
        "Projects",
        "Save a project as a template.",
        save_project,
        places=(inputs.ref("project_gid", "project", "The project."),),
        body=(
            NAME,
            inputs.flag(
                "public", "Whether everybody in its team has it.", required=True, nullable=False
            ),
            TEAM_INPUT,
            WORKSPACE,
        ),
        scope="project_templates:write",
    ),
    _read(
        "/task_templates",
        "getTaskTemplates",
        "Task templates",
        "Templates of a project's tasks by name.",
        returns=TaskTemplate.spec,
        parameters=(inputs.ref("project", "project", "The project.", required=True),),
        list=task_templates_of,
    ),
    _read(
        "/task_templates/{task_template_gid}",
        "getTaskTemplate",
        "Task templates",
        "Read a template of tasks.",
        returns=TaskTemplate.spec,
        places=TASK_TEMPLATE,
        read=by_path("task_template_gid"),
    ),
    Operation(
        method="DELETE",
        path="/task_templates/{task_template_gid}",
        id="deleteTaskTemplate",
        tag="Task templates",
        doc="Move a template of tasks to the trash.",
        places=TASK_TEMPLATE,
        command=delete_task_template,
    ),
    begins(
        "/task_templates/{task_template_gid}/instantiateTask",
        "instantiateTask",
        "Task templates",
        "Begin a task with a template.",
        begin_task_with,
        places=TASK_TEMPLATE,
        body=(inputs.text("name", "The name of the task.", length=1024),),
        scope="tasks:write",
    ),
    Operation(
        method="POST",
        path="/tasks/{task_gid}/saveAsTemplate",
        id="saveTaskAsTemplate",
        tag="Task templates",
        doc="Save a task with its subtasks as a template of a project.",
        returns=TaskTemplate.spec,
        status=201,
        places=(inputs.ref("task_gid", "task", "The task."),),
        body=(
            inputs.ref(
                "project",
                "project",
                "The project that will have it.",
                required=True,
                nullable=False,
            ),
            inputs.text("name", "The name of the template.", length=1024),
        ),
        command=save_task,
        scope="tasks:write",
        home="/api/weft/1",
    ),
)
