"""Project briefs, as the API shows them."""

from typing import Any

import sqlalchemy as sa

from weft.identity.prose import plain_column, rich_of
from weft.kernel.access import SITE
from weft.kernel.reading import as_text, fixed
from weft.kernel.resource import BOTH, Resource, Row, column, computed, one
from weft.std.gid import Kind
from weft.work.briefs.rules import is_seen
from weft.work.briefs.tables import project_briefs


def permalink(brief: Row) -> sa.ColumnElement[Any]:
    """Its address in the web app."""
    return SITE + fixed("/0/") + as_text(brief.c.project_gid) + fixed("/") + as_text(brief.c.gid)


class ProjectBrief(Resource, table=project_briefs, kind=Kind.PROJECT_BRIEF, see=is_seen):
    """The what and why of a project, for everybody in it."""

    title = column(project_briefs.c.title, write=BOTH, doc="Its title.")
    html_text = computed(
        sa.Text(),
        lambda row: rich_of(row, "text", "html_text"),
        write=BOTH,
        finish="rich_text",
        column=project_briefs.c.html_text,
        doc="What it says, as rich text with tables and images.",
    )
    text = plain_column(
        project_briefs.c.text,
        "html_text",
        opt_in=True,
        write=BOTH,
        doc="What it says, as plain text.",
    )
    permalink_url = computed(sa.Text(), permalink, doc="Its address in the web app.")
    project = one("project", project_briefs.c.project_gid, doc="The project that it explains.")
