"""People, as the API shows them."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from weft.identity.users.logic import ADDRESS, PHOTOS
from weft.identity.users.rules import is_found, is_known
from weft.identity.users.tables import users
from weft.identity.workspaces.rules import is_shared
from weft.identity.workspaces.tables import workspace_memberships
from weft.kernel.access import SITE
from weft.kernel.reading import fixed
from weft.kernel.resource import UPDATE, Resource, Row, column, computed, many
from weft.std.gid import Kind

PRIVATE_USER = sa.literal_column("'Private User'", sa.Text())
PHOTO = {"type": "object", "properties": {name: {"type": "string"} for name in PHOTOS}}
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


def photo_for_reader(user: Row) -> sa.ColumnElement[Any]:
    """Where the sizes of the photo are found, for those who may know the person."""
    below = SITE + fixed(ADDRESS) + user.c.photo_key + fixed("/")
    named = [part for name, file in PHOTOS.items() for part in (fixed(name), below + fixed(file))]
    has_one = sa.and_(user.c.photo_key.is_not(None), is_known(user))
    return sa.case((has_one, sa.func.jsonb_build_object(*named)), else_=sa.null())


class User(Resource, table=users, kind=Kind.USER, found=is_found):
    """A person, in every workspace they belong to."""

    name = column(
        users.c.name, compact=True, write=UPDATE, read=name_for_reader, doc="The person's name."
    )
    email = computed(sa.Text(), email_for_reader, nullable=True, doc="The person's email address.")
    photo = computed(
        JSONB(),
        photo_for_reader,
        nullable=True,
        shape=PHOTO,
        doc="Addresses of the photo by size: PNG, the largest JPEG.  They stay as long as it does.",
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
