"""People, as the API shows them."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from weft.identity.users.rules import is_found, is_known
from weft.identity.users.tables import users
from weft.identity.workspaces.rules import is_shared
from weft.identity.workspaces.tables import workspace_memberships
from weft.kernel.resource import UPDATE, Resource, Row, column, computed, many
from weft.std.gid import Kind

PRIVATE_USER = sa.literal_column("'Private User'", sa.Text())
NO_FIELDS = sa.literal_column("'[]'::jsonb", JSONB())


def name_for_reader(user: Row) -> sa.ColumnElement[Any]:
    """The name, or that of nobody in particular."""
    return _for_those_who_know(user, user.c.name, PRIVATE_USER)


def email_for_reader(user: Row) -> sa.ColumnElement[Any]:
    """The address, for those who may know the person."""
    return _for_those_who_know(user, user.c.email, sa.null())


def _for_those_who_know(
    user: Row, told: sa.ColumnElement[Any], instead: sa.ColumnElement[Any]
) -> sa.ColumnElement[Any]:
    known = is_known(user)
    return told if known is sa.true() else sa.case((known, told), else_=instead)


class User(Resource, table=users, kind=Kind.USER, found=is_found):
    """A person, in every workspace they belong to."""

    name = column(
        users.c.name, compact=True, write=UPDATE, read=name_for_reader, doc="The person's name."
    )
    email = computed(sa.Text(), email_for_reader, nullable=True, doc="The person's email address.")
    photo = computed(
        JSONB(), lambda _: sa.null(), nullable=True, doc="Addresses of the photo by size."
    )
    workspaces = many(
        "workspace",
        by=workspace_memberships.c.user_gid,
        via=workspace_memberships.c.workspace_gid,
        where=is_shared,
        doc="The workspaces that the person shares with the caller.",
    )
    custom_fields = computed(
        JSONB(), lambda _: NO_FIELDS, doc="Values of fields that describe people."
    )


class Invitee(Resource, table=users, kind=Kind.USER, name="user", found=is_found):
    """Somebody who has just been let into a workspace: what an invitation tells of them."""

    name, email, photo = User.name, User.email, User.photo
