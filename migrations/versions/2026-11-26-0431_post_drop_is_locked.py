"""Drop is_locked: who locked a field says that it is."""

import sqlalchemy as sa
from alembic import op

revision = "20261126_0431"
down_revision = "20261126_0430"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_column("custom_fields", "is_locked")


def downgrade() -> None:
    op.add_column(
        "custom_fields",
        sa.Column("is_locked", sa.Boolean(), server_default=sa.text("false"), nullable=False),
    )
