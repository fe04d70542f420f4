"""Storage of custom fields: definitions, options, where they are used, and unique ids.

Values live on the row they describe (`tasks.custom`, `projects.custom`), keyed by the field's gid.
`reads` are the fields that a formula computes from.
"""

import sqlalchemy as sa
from sqlalchemy import BigInteger, Column, SmallInteger

from weft.kernel.tables import (
    flag,
    gid,
    index,
    moment,
    number,
    table,
    text,
    texts,
    tokens,
    version,
)

custom_fields = table(
    "custom_fields",
    gid(),
    text("name", length=1024),
    text("sort_key"),
    text("description", null=True, length=65_535),
    text("resource_subtype"),
    text("representation_type", null=True),
    number("precision", null=True),
    text("format", default="none"),
    text("currency_code", null=True),
    text("custom_label", null=True),
    text("custom_label_position", null=True),
    flag("is_global_to_workspace", default=True),
    flag("has_notifications_enabled"),
    text("id_prefix", null=True),
    text("formula", null=True),
    tokens("reads"),
    texts("input_restrictions"),
    text("privacy_setting", default="public_with_guests"),
    text("default_access_level", default="user"),
    gid("locked_by_gid", null=True),
    gid("created_by_gid", null=True),
    moment("created_at"),
    gid("trashed_in", null=True),
    version(),
)
index(custom_fields, "sort_key gid")
# Names are taken only by fields that everybody may come across: a refusal must not betray a
# private one.
index(
    custom_fields,
    "sort_key",
    unique=True,
    where=sa.and_(
        custom_fields.c.trashed_in.is_(None),
        custom_fields.c.is_global_to_workspace,
        custom_fields.c.privacy_setting != sa.literal_column("'private'"),
    ),
)
enum_options = table(
    "enum_options",
    gid(),
    gid("field_gid"),
    text("name", length=1024),
    text("color", default="none"),
    flag("enabled", default=True),
    text("rank"),
    version(),
)
index(enum_options, "field_gid rank gid")
custom_field_settings = table(
    "custom_field_settings",
    gid(),
    gid("parent_gid"),
    gid("field_gid"),
    flag("is_important"),
    text("rank"),
)
index(custom_field_settings, "parent_gid field_gid", unique=True)
index(custom_field_settings, "parent_gid rank gid")
index(custom_field_settings, "field_gid parent_gid")
custom_field_memberships = table(
    "custom_field_memberships",
    gid("field_gid"),
    gid("member_gid"),
    gid(),
    Column("level", SmallInteger, nullable=False),
    moment("created_at"),
    key="field_gid member_gid",
)
index(custom_field_memberships, "gid", unique=True)
custom_ids = table(
    "custom_ids",
    gid("field_gid"),
    Column("number", BigInteger, nullable=False),
    gid("task_gid"),
    key="field_gid number",
)
index(custom_ids, "task_gid field_gid", unique=True)
