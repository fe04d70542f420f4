"""Lists of templates, by name."""

from typing import Any

import sqlalchemy as sa

from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.kernel.resource import See
from weft.work.templates.rules import is_open, is_seen_in_project
from weft.work.templates.tables import project_templates, task_templates


def _by_name(keyset: Keyset, t: sa.FromClause, see: See, *where: Any) -> Query:
    return (
        sa.select(t.c.gid, t.c.sort_key.label("p0"), t.c.gid.label("p1"))
        .where(mine(t), see(t), *where, keyset.beyond(t.c.sort_key, t.c.gid))
        .order_by(t.c.sort_key, t.c.gid)
    )


def _of_workspace(keyset: Keyset) -> Query:
    return _by_name(keyset, project_templates.alias("t"), is_open)


def _of_team(keyset: Keyset) -> Query:
    t = project_templates.alias("t")
    return _by_name(keyset, t, is_open, t.c.team_gid == PARENT)


def _of_project(keyset: Keyset) -> Query:
    t = task_templates.alias("t")
    return _by_name(keyset, t, is_seen_in_project, t.c.project_gid == PARENT)


PROJECT_TEMPLATES = Listing("project_templates", "project_template", _of_workspace, 2, "workspace")
PROJECT_TEMPLATES_OF_TEAM = Listing(
    "project_templates_of_team", "project_template", _of_team, 2, "team"
)
TASK_TEMPLATES = Listing("task_templates", "task_template", _of_project, 2, "project")
