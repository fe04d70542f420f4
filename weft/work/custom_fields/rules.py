"""Who may do what with a custom field.

`is_shown` is the field's own privacy: enough where a seen container (a project) shows the field.
`is_seen` answers for a field met on its own: one of the library, or a local one of a container that
the caller sees.  Containers live on higher shelves than fields, so they announce their sight here;
a kind that did not announce itself opens nothing.
"""

from collections.abc import Mapping
from enum import IntEnum
from typing import Any

import sqlalchemy as sa

from weft.kernel.access import PRINCIPALS, Sql, for_member, is_member, may_have
from weft.kernel.reading import ONE, fixed, mine, whole
from weft.kernel.resource import Row, See
from weft.work.custom_fields.tables import (
    custom_field_memberships,
    custom_field_settings,
    custom_fields,
)

WITH_GUESTS = "public_with_guests"
PUBLIC = "public"
PRIVATE = "private"


class FieldLevel(IntEnum):
    """What one may do with a field: use it, change it, decide about its people."""

    NONE = 0
    USER = 1
    EDITOR = 2
    ADMIN = 3


LEVELS = {"user": FieldLevel.USER, "editor": FieldLevel.EDITOR, "admin": FieldLevel.ADMIN}
NAMES = {level: name for name, level in LEVELS.items()}
_containers: dict[str, See] = {}


def seen_through(kind: str, sight: See) -> None:
    """Local fields are seen by whoever sees their container; `sight` judges a row of settings."""
    _containers[kind] = sight


# What fields a workspace has, over `me` (see identity/actors); says the same as `traits_of`.
TRAITS_OF_FIELDS = """SELECT 'field:' || trait FROM me, custom_fields f,
 unnest(ARRAY[coalesce(f.representation_type, f.resource_subtype),
  CASE WHEN f.format <> 'none' THEN 'formatted' END,
  CASE WHEN f.privacy_setting = 'private' THEN 'private' END]) trait
 WHERE f.workspace_gid = me.workspace_gid AND trait IS NOT NULL"""
FORMATTED = "field:formatted"
HIDDEN = "field:private"


def trait_of(kind: str) -> str:
    """The trait of a workspace that has fields of this kind."""
    return f"field:{kind}"


def traits_of(field: Mapping[str, Any]) -> list[str]:
    """What a workspace has for the sake of this one field."""
    found = [trait_of(field["representation_type"] or field["resource_subtype"])]
    found += [FORMATTED] if field["format"] != "none" else []
    return found + ([HIDDEN] if field["privacy_setting"] == PRIVATE else [])


def _granted(field: Row, *, best: bool = False) -> sa.Select[Any]:
    m = custom_field_memberships.alias()
    return (
        sa.select(sa.func.coalesce(sa.func.max(m.c.level), whole(0)) if best else m.c.level)
        .where(mine(m), m.c.field_gid == field.c.gid, m.c.member_gid == sa.any_(PRINCIPALS))
        .correlate(field)
    )


def is_open(field: Row) -> Sql:
    """Its privacy lets the caller know it, in the trash or out of it.

    A member of a workspace without private fields needs no grant for any.
    """
    privacy = field.c.privacy_setting
    open_ = sa.or_(privacy == fixed(WITH_GUESTS), sa.and_(privacy == fixed(PUBLIC), is_member()))
    if for_member() and not may_have(HIDDEN):
        return open_
    return sa.or_(open_, sa.exists(_granted(field)))


def is_shown(field: Row) -> Sql:
    """Its privacy lets the caller know it; it is not in the trash."""
    return sa.and_(field.c.trashed_in.is_(None), is_open(field))


def is_seen(field: Row) -> Sql:
    """Shown, and of the library, the caller's own, or local to a container that the caller sees."""
    s = custom_field_settings.alias()
    through = [
        sa.exists(
            sa.select(ONE)
            .select_from(s)
            .where(mine(s), s.c.field_gid == field.c.gid, sight(s))
            .correlate(field)
        )
        for sight in _containers.values()
    ]
    library = sa.and_(field.c.is_global_to_workspace, is_member())
    shared = sa.and_(field.c.is_global_to_workspace, field.c.privacy_setting == fixed(WITH_GUESTS))
    return sa.and_(is_shown(field), sa.or_(library, shared, sa.exists(_granted(field)), *through))


def level(field: Row) -> sa.ColumnElement[Any]:
    """The caller's level: what was granted, or what the field gives to every member."""
    granted = _granted(field, best=True).scalar_subquery()
    given = field.c.default_access_level
    default = sa.case(
        *((given == fixed(name), whole(rights)) for name, rights in LEVELS.items()),
        else_=whole(FieldLevel.USER),
    )
    everybody = sa.case(
        (field.c.privacy_setting == fixed(PRIVATE), whole(FieldLevel.NONE)),
        (is_member(), default),
        else_=whole(FieldLevel.USER),
    )
    return sa.func.greatest(granted, everybody)


def administers(field: Row) -> Sql:
    """The caller is one of those who decide about the field."""
    granted = _granted(field, best=True).scalar_subquery()
    return granted >= whole(FieldLevel.ADMIN)


def field_is_seen(membership: Row) -> Sql:
    """A membership is seen by whoever sees its field."""
    f = custom_fields.alias()
    here = sa.and_(mine(f), f.c.gid == membership.c.field_gid, is_seen(f))
    return sa.exists(sa.select(ONE).select_from(f).where(here))


def is_field_shown(option: Row) -> Sql:
    """An option is seen with its field."""
    f = custom_fields.alias()
    return sa.exists(
        sa.select(ONE).select_from(f).where(mine(f), f.c.gid == option.c.field_gid, is_shown(f))
    )
