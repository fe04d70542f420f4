"""Who sees a setting: whoever sees both its container and its field."""

import sqlalchemy as sa

from weft.kernel.access import Sql
from weft.kernel.reading import ONE, mine
from weft.kernel.resource import Row
from weft.work.custom_fields.rules import is_shown
from weft.work.custom_fields.tables import custom_fields
from weft.work.projects.rules import is_seen as project_is_seen
from weft.work.projects.tables import projects


def project_is_open(setting: Row) -> Sql:
    """The setting's container is a project that the caller sees."""
    p = projects.alias()
    here = sa.and_(mine(p), p.c.gid == setting.c.parent_gid, project_is_seen(p))
    return sa.exists(sa.select(ONE).select_from(p).where(here))


def is_seen(setting: Row) -> Sql:
    """Container and field are seen."""
    f = custom_fields.alias()
    shown = sa.and_(mine(f), f.c.gid == setting.c.field_gid, is_shown(f))
    return sa.and_(project_is_open(setting), sa.exists(sa.select(ONE).select_from(f).where(shown)))
