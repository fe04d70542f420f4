"""Sections, as the API shows them."""

import sqlalchemy as sa

from weft.kernel.resource import BOTH, Resource, column, computed, many, one
from weft.std.gid import Kind
from weft.work.sections.rules import is_seen
from weft.work.sections.tables import sections


class Section(Resource, table=sections, kind=Kind.SECTION, see=is_seen):
    """A part of a project: a header in its list, a column on its board."""

    name = column(
        sections.c.name, compact=True, write=BOTH, doc="The text of the section's header."
    )
    created_at = column(sections.c.created_at, doc="When the section was made.")
    rank = computed(
        sa.Text(),
        lambda section: section.c.rank,
        opt_in=True,
        doc="Its order among its siblings, by bytes.",
    )
    home = computed(
        sa.BigInteger(),
        lambda section: section.c.home_gid,
        opt_in=True,
        doc="The project or own list that the section divides.",
    )
    project = one("project", sections.c.home_gid, doc="The project that the section divides.")
    projects = many(
        "project",
        by=sections.c.gid,
        via=sections.c.home_gid,
        doc="Deprecated: see `project`.",
    )
