"""Who sees a setting: whoever sees both its container and its field."""

import sqlalchemy as sa

from weft.kernel.access import Sql
from weft.kernel.reading import ONE, mine
from weft.kernel.resource import Row
from weft.work.custom_fields.rules import is_shown
from weft.work.custom_fields.tables import custom_fields
from weft.work.projects.rules import TOKENS_SQL
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


# The tokens that open fields (see kernel/veil): those of the library to members, local ones with a
# container that shows them, private ones to their own people.  A field for members alone stays
# closed to guests, whatever they hold.
OPENED_BY = f"""SELECT f.gid, array(
  SELECT f.workspace_gid WHERE f.is_global_to_workspace AND f.privacy_setting <> 'private'
  UNION SELECT unnest({TOKENS_SQL}) FROM custom_field_settings s JOIN projects p
    ON p.workspace_gid = $1 AND p.gid = s.parent_gid AND p.trashed_in IS NULL
   WHERE s.workspace_gid = $1 AND s.field_gid = f.gid AND f.privacy_setting <> 'private'
  UNION SELECT unnest(ARRAY[m.member_gid, -m.member_gid]) FROM custom_field_memberships m
   WHERE m.workspace_gid = $1 AND m.field_gid = f.gid) AS tokens,
 f.privacy_setting = 'public' AS to_members, false AS has_parts
FROM custom_fields f
WHERE f.workspace_gid = $1 AND f.gid = ANY($2::bigint[]) AND f.trashed_in IS NULL"""
