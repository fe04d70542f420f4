"""An import, as the API shows it, from the file to the report."""

import sqlalchemy as sa

from weft.exchange.imports.rules import is_own
from weft.exchange.imports.stages import STATES
from weft.exchange.imports.tables import imports
from weft.kernel.resource import Resource, column, computed, one
from weft.std.gid import Kind

OBJECT = {"type": "object", "additionalProperties": True}


class Import(Resource, table=imports, kind=Kind.IMPORT, see=is_own):
    """What another system exported, on its way into projects: it is read, its maker decides what
    becomes what, it is brought, and may be taken back as a whole.
    """

    format = column(imports.c.format, compact=True, doc="The kind of export it is.")
    file_name = column(imports.c.file_name, compact=True, doc="What the file is called.")
    size = computed(
        sa.Numeric(),
        lambda row: row.c.size,
        compact=True,
        column=imports.c.size,
        shape={"type": "integer"},
        doc="The size of the file, in bytes.",
    )
    status = column(imports.c.status, compact=True, choices=STATES, doc="How far it is.")
    project = one(
        "project", imports.c.project_gid, compact=True, doc="Where it goes, if that is one project."
    )
    done = column(imports.c.done, doc="How many items have come so far.")
    choices = column(imports.c.choices, shape=OBJECT, doc="What was said about the reading.")
    survey = column(imports.c.survey, shape=OBJECT, doc="What the file holds.")
    mapping = column(imports.c.mapping, shape=OBJECT, doc="What is to become of it.")
    report = column(imports.c.report, shape=OBJECT, doc="What came of it, and what was lost.")
    error = column(imports.c.error, doc="Why it went no further.")
    created_at = column(imports.c.created_at, compact=True, doc="When it was begun.")
    finished_at = column(imports.c.finished_at, compact=True, doc="When it ended.")
