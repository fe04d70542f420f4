"""Add what members of projects are responsible for."""

import sqlalchemy as sa
from alembic import op

revision = "20261126_1453"
down_revision = "20261126_1452"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What older code writes leaves it empty."""
    op.add_column(
        "project_memberships", sa.Column("responsibility", sa.Text(collation="C"), nullable=True)
    )


def downgrade() -> None:
    """Nobody says it any more."""
    op.drop_column("project_memberships", "responsibility")
