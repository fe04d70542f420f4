"""Add dashboards of projects: charts that everybody shares."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "20261126_1452"
down_revision = "20261126_1451"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What older code writes leaves them alone."""
    op.add_column(
        "projects", sa.Column("dashboard", postgresql.JSONB(astext_type=sa.Text()), nullable=True)
    )


def downgrade() -> None:
    """The charts that every project has again."""
    op.drop_column("projects", "dashboard")
