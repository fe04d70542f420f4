"""Tags, as the API shows them."""

from typing import Any

import sqlalchemy as sa

from weft.kernel.access import SITE, Sql, is_member
from weft.kernel.reading import as_text, fixed
from weft.kernel.resource import BOTH, Resource, Row, column, computed, many, one
from weft.std.gid import Kind
from weft.work.tags.tables import tag_followers, tags

SHADES = ["pink", "green", "blue", "red", "teal", "brown", "orange", "purple", "warm-gray"]
COLORS = tuple(f"{depth}-{shade}" for depth in ("dark", "light") for shade in SHADES)


def is_seen(tag: Row) -> Sql:
    """Every member sees every tag that is not in the trash."""
    return sa.and_(tag.c.trashed_in.is_(None), is_member())


# The tokens that open tags (see kernel/veil).
OPENED_BY = """SELECT g.gid, ARRAY[g.workspace_gid] AS tokens, false AS to_members,
 false AS has_parts
FROM tags g WHERE g.workspace_gid = $1 AND g.gid = ANY($2::bigint[]) AND g.trashed_in IS NULL"""


def permalink(row: Row) -> sa.ColumnElement[Any]:
    """The tag's address in the web app."""
    return SITE + fixed("/0/") + as_text(row.c.gid) + fixed("/list")


class Tag(Resource, table=tags, kind=Kind.TAG, see=is_seen):
    """A label that any task may carry."""

    name = column(tags.c.name, compact=True, write=BOTH, doc="The text of the label.")
    color = column(tags.c.color, write=BOTH, choices=COLORS, doc="The colour of the label.")
    notes = column(tags.c.notes, write=BOTH, doc="What the label means.")
    created_at = column(tags.c.created_at, doc="When the label was made.")
    followers = many(
        "user",
        by=tag_followers.c.tag_gid,
        via=tag_followers.c.user_gid,
        doc="Those who hear of its use.",
    )
    workspace = one("workspace", tags.c.workspace_gid, doc="The workspace it lives in.")
    permalink_url = computed(sa.Text(), permalink, doc="Its address in the web app.")
