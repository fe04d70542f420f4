"""tasks are found by their times: the finder's columns, empty"""

import sqlalchemy as sa
from alembic import op

revision = "20261126_0725"
down_revision = "20261126_0716"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What older code writes leaves them as they are."""
    op.add_column("task_search", sa.Column("due_on", sa.Date(), nullable=True))
    op.add_column("task_search", sa.Column("created_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "task_search", sa.Column("completed_at", sa.DateTime(timezone=True), nullable=True)
    )


def downgrade() -> None:
    """The older finder again."""
    op.drop_column("task_search", "completed_at")
    op.drop_column("task_search", "created_at")
    op.drop_column("task_search", "due_on")
