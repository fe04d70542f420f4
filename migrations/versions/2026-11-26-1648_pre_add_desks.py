"""Add desks."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "20261126_1648"
down_revision = "20261126_1453"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing older knows of them."""
    op.create_table(
        "desks",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("widgets", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("welcome", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("notes", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("modified_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "user_gid", name="desks_pkey"),
        info={"shared": False},
    )


def downgrade() -> None:
    """Homes are as everybody has them."""
    op.drop_table("desks")
