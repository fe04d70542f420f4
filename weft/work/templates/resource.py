"""Templates, as the API shows them."""

from dataclasses import replace

import sqlalchemy as sa

from weft.identity.prose import plain_column, rich_of
from weft.kernel.resource import NEVER, Resource, column, computed, one
from weft.std.gid import Kind
from weft.work.templates.rules import is_open, is_seen_in_project
from weft.work.templates.tables import project_templates, task_templates

LIST = {"type": "array", "items": {"type": "object"}}


class ProjectTemplate(Resource, table=project_templates, kind=Kind.PROJECT_TEMPLATE, see=is_open):
    """A project that was remembered, to begin others with."""

    name = column(project_templates.c.name, compact=True, doc="What the template is called.")
    description = replace(
        plain_column(
            project_templates.c.notes,
            "html_notes",
            write=NEVER,
            doc="What its projects are about, as plain text.",
        ),
        column=None,
    )
    html_description = computed(
        sa.Text(),
        lambda row: rich_of(row),
        finish="rich_text",
        doc="What its projects are about, as rich text.",
    )
    public = computed(
        sa.Boolean(), lambda row: row.c.is_public, doc="Whether its whole team has it."
    )
    owner = one("user", project_templates.c.owner_gid, doc="Who made it.")
    team = one("team", project_templates.c.team_gid, doc="The team it belongs to.")
    requested_dates = column(
        project_templates.c.dates, shape=LIST, doc="The days that a new project asks for."
    )
    color = column(project_templates.c.color, doc="The colour of its projects.")
    requested_roles = column(
        project_templates.c.roles, shape=LIST, doc="The roles that people take in a new project."
    )


class TaskTemplate(Resource, table=task_templates, kind=Kind.TASK_TEMPLATE, see=is_seen_in_project):
    """A task that was remembered, to begin others with."""

    name = column(task_templates.c.name, compact=True, doc="What the template is called.")
    project = one("project", task_templates.c.project_gid, doc="The project that has it.")
    template = column(
        task_templates.c.recipe, shape={"type": "object"}, doc="What its tasks will be like."
    )
    created_by = one("user", task_templates.c.created_by_gid, doc="Who made it.")
    created_at = column(task_templates.c.created_at, doc="When it was made.")
