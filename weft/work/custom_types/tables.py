"""Storage of custom types: their states and their people.

Which projects use them stands with the projects.  A task names its type and its state
(`tasks.custom_type_gid`, `tasks.status_option_gid`).  An option that was removed is offered no
longer, and tasks that have it keep it.
"""

from sqlalchemy import Column, SmallInteger

from weft.kernel.tables import flag, gid, index, moment, table, text, version

custom_types = table(
    "custom_types",
    gid(),
    text("name", length=1024),
    text("sort_key"),
    gid("created_by_gid", null=True),
    moment("created_at"),
    gid("trashed_in", null=True),
    version(),
)
index(custom_types, "sort_key gid")
status_options = table(
    "custom_type_status_options",
    gid(),
    gid("type_gid"),
    text("name", length=1024),
    flag("completes"),
    text("color", default="none"),
    flag("enabled", default=True),
    flag("is_removed"),
    text("rank"),
    version(),
)
index(status_options, "type_gid rank gid")
custom_type_memberships = table(
    "custom_type_memberships",
    gid("type_gid"),
    gid("member_gid"),
    gid(),
    Column("level", SmallInteger, nullable=False),
    moment("created_at"),
    key="type_gid member_gid",
)
index(custom_type_memberships, "gid", unique=True)
