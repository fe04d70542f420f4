"""The finder is walked newest first: its index goes one way, and is read backwards."""

import sqlalchemy as sa
from alembic import op

revision = "20261126_1047"
down_revision = "20261126_0812"
branch_labels = None
depends_on = None

INDEX, OTHER = "task_search_modified_at_task_gid_idx", "task_search_modified_at_other_idx"


def upgrade() -> None:
    """Searches go on with the old one until the new one is there; only the finder's own listener
    waits.
    """
    _replace(sa.column("modified_at"))


def downgrade() -> None:
    """Times fall and gids rise again, so that neither way is the order of hits."""
    _replace(sa.column("modified_at").desc())


def _replace(modified_at: sa.ColumnElement[object]) -> None:
    op.create_index(OTHER, "task_search", ["workspace_gid", modified_at, "task_gid"])
    op.drop_index(INDEX, table_name="task_search")
    op.execute(f"ALTER INDEX {OTHER} RENAME TO {INDEX}")
