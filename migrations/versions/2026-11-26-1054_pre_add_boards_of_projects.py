"""boards of projects: lanes and limits that everybody shares"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "20261126_1054"
down_revision = "20261126_1047"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What older code writes leaves them alone."""
    op.add_column(
        "projects", sa.Column("board", postgresql.JSONB(astext_type=sa.Text()), nullable=True)
    )


def downgrade() -> None:
    """The looks of each device again."""
    op.drop_column("projects", "board")
