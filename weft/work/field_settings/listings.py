"""Lists of the fields of a project."""

import sqlalchemy as sa

from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.work.custom_fields.tables import custom_field_settings
from weft.work.field_settings.rules import is_seen


def _of_parent(keyset: Keyset) -> Query:
    s = custom_field_settings.alias("s")
    return (
        sa.select(s.c.gid, s.c.rank.label("p0"), s.c.gid.label("p1"))
        .where(mine(s), s.c.parent_gid == PARENT, is_seen(s), keyset.beyond(s.c.rank, s.c.gid))
        .order_by(s.c.rank, s.c.gid)
    )


def _of_nothing(keyset: Keyset) -> Query:
    return _of_parent(keyset).where(sa.false())


SETTINGS_OF_PROJECT = Listing(
    "settings_of_project", "custom_field_setting", _of_parent, 2, "project"
)
SETTINGS_OF_TEAM = Listing("settings_of_team", "custom_field_setting", _of_nothing, 2, "team")
