"""People, as the API shows them."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from weft.identity.users.rules import is_found, is_known
from weft.identity.users.tables import users
from weft.identity.workspaces.tables import workspace_memberships
from weft.kernel.access import USER
from weft.kernel.reading import ONE
from weft.kernel.resource import UPDATE, Resource, Row, column, computed, many
from weft.std.gid import Kind

PRIVATE_USER = sa.literal_column("'Private User'", sa.Text())


def name_for_reader(user: Row) -> sa.ColumnElement[Any]:
    """The name, or that of nobody in particular."""
    return sa.case((is_known(user), user.c.name), else_=PRIVATE_USER)


def email_for_reader(user: Row) -> sa.ColumnElement[Any]:
    """The address, for those who may know the person."""
    return sa.case((is_known(user), user.c.email), else_=sa.null())


def shared_with_caller(membership: Row) -> sa.ColumnElement[bool]:
    """Only workspaces that the caller belongs to as well."""
    mine = workspace_memberships.alias()
    both = mine.c.workspace_gid == membership.c.workspace_gid
    here = sa.select(ONE).select_from(mine).where(both, mine.c.user_gid == USER, mine.c.is_active)
    return sa.and_(membership.c.is_active, sa.exists(here))


def no_photo(_: Row) -> sa.ColumnElement[Any]:
    """Photos come with uploads of one's own; until then there is none."""
    return sa.null()


class User(Resource, table=users, kind=Kind.USER, found=is_found):
    """A person, in every workspace they belong to."""

    name = column(
        users.c.name, compact=True, write=UPDATE, read=name_for_reader, doc="The person's name."
    )
    email = computed(sa.Text(), email_for_reader, nullable=True, doc="The person's email address.")
    photo = computed(JSONB(), no_photo, nullable=True, doc="Addresses of the photo by size.")
    workspaces = many(
        "workspace",
        by=workspace_memberships.c.user_gid,
        via=workspace_memberships.c.workspace_gid,
        where=shared_with_caller,
        doc="The workspaces that the person shares with the caller.",
    )
