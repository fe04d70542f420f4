"""Who sees a job: whoever asked for it."""

import sqlalchemy as sa

from weft.kernel.access import USER, Sql
from weft.kernel.reading import fixed
from weft.kernel.resource import Row

# Kinds of runs that people follow, with the field in which their result stands, if they make one.
MAKES = {
    "duplicate_task": "new_task",
    "duplicate_project": "new_project",
    "save_as_template": "new_project_template",
    "instantiate_project": "new_project",
    "instantiate_task": "new_task",
    "convert_task": "new_project",
    "hand_over_tasks": "",
    "rollup_task": "",
    "rollup_project": "",
    "graph_export_request": "new_graph_export",
    "export_request": "new_resource_export",
}


def is_own(job: Row) -> Sql:
    """One's own; other runs are the server's affair."""
    return sa.and_(job.c.user_gid == USER, job.c.kind.in_([fixed(kind) for kind in MAKES]))
