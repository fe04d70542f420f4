"""letters of the inbox are not leased: who carries them takes them out at once"""

import sqlalchemy as sa
from alembic import op

revision = "20261126_1417"
down_revision = "20261126_1336"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing reads it."""
    op.drop_column("inbox_letters", "leased_until")


def downgrade() -> None:
    """Free to be leased again."""
    op.add_column(
        "inbox_letters", sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True)
    )
