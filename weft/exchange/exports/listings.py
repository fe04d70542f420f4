"""Lists that exports walk: what was said below many things at once, and the files that hang on
them.
"""

import sqlalchemy as sa

from weft.kernel.listing import GIDS, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.kernel.resource import See
from weft.work.attachments.rules import is_seen as attachment_is_seen
from weft.work.attachments.tables import attachments
from weft.work.stories.rules import is_seen as story_is_seen
from weft.work.stories.tables import stories


def _below(keyset: Keyset, table: sa.Table, place: str, see: See) -> Query:
    """Of each thing in turn, the oldest first."""
    row = table.alias()
    keys = (row.c[place], row.c.created_at, row.c.gid)
    return (
        sa.select(row.c.gid, *(key.label(f"p{i}") for i, key in enumerate(keys)))
        .where(mine(row), row.c[place] == sa.any_(GIDS), see(row), keyset.beyond(*keys))
        .order_by(*keys)
    )


def _stories(keyset: Keyset) -> Query:
    return _below(keyset, stories, "target_gid", story_is_seen)


def _attachments(keyset: Keyset) -> Query:
    return _below(keyset, attachments, "parent_gid", attachment_is_seen)


STORIES = Listing("stories_of_many", "story", _stories, 3, arguments=("gids",))
ATTACHMENTS = Listing("attachments_of_many", "attachment", _attachments, 3, arguments=("gids",))
