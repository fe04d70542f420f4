"""Deletions, as the API shows them."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from weft.kernel.reading import as_text, fixed
from weft.kernel.resource import Resource, Row, column, computed, one
from weft.kernel.tables import trash_batches
from weft.std.gid import Kind
from weft.work.trash.rules import may_restore


def target_of(batch: Row) -> sa.ColumnElement[Any]:
    """What was deleted: what it is and how it was called."""
    return sa.func.jsonb_build_object(
        fixed("gid"),
        as_text(batch.c.resource_gid),
        fixed("resource_type"),
        batch.c.resource,
        fixed("name"),
        batch.c.name,
    )


class TrashBatch(Resource, table=trash_batches, kind=Kind.TRASH_BATCH, see=may_restore):
    """One deletion, with all that went along."""

    name = column(trash_batches.c.name, compact=True, doc="The name of what was deleted.")
    target = computed(JSONB(), target_of, compact=True, doc="What was deleted.")
    deleted_at = column(trash_batches.c.at, compact=True, doc="When it was deleted.")
    deleted_by = one("user", trash_batches.c.user_gid, compact=True, doc="Who deleted it.")
