"""Storage of people.  A reference table: it belongs to no workspace."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import TSVECTOR

from weft.kernel.tables import document, flag, gid, index, moment, number, table, text


def parts_of(user: sa.FromClause) -> sa.ColumnElement[Any]:
    """The parts of a name, to be found by how they begin; none is too long for a lexeme."""
    space, nothing = sa.text("' '"), sa.text("''")
    parts = sa.func.array_remove(sa.func.string_to_array(user.c.sort_key, space), nothing)
    return sa.func.array_to_tsvector(parts, type_=TSVECTOR())


users = table(
    "users",
    gid(),
    text("name", length=1024),
    text("sort_key"),
    text("email", length=320),
    text("password", null=True),
    text("photo_key", null=True),
    text("zone", default="UTC"),
    text("locale", default="en"),
    number("first_day_of_week", default=1),
    document("preferences"),
    moment("created_at"),
    moment("confirmed_at", null=True),
    moment("deactivated_at", null=True),
    flag("is_robot"),
    shared=True,
)
sa.Index("users_email_key", users.c.email, unique=True)
index(users, "sort_key gid")
index(users, "photo_key", where=users.c.photo_key.is_not(None))
sa.Index("users_parts_idx", parts_of(users), postgresql_using="gin")
