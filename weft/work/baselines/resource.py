"""Baselines, as the API shows them."""

from weft.kernel.resource import BOTH, Resource, column, one
from weft.std.gid import Kind
from weft.work.baselines.rules import is_seen
from weft.work.baselines.tables import baselines


class Baseline(Resource, table=baselines, kind=Kind.BASELINE, see=is_seen):
    """The dates of a project's tasks at one moment, under a name."""

    name = column(baselines.c.name, compact=True, write=BOTH, doc="What the baseline is called.")
    project = one("project", baselines.c.project_gid, doc="The project whose tasks it is about.")
    created_by = one("user", baselines.c.created_by_gid, doc="Who kept it.")
    created_at = column(baselines.c.created_at, compact=True, doc="The moment it shows.")
    modified_at = column(baselines.c.modified_at, doc="When it was last renamed.")
