"""Add exports."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "20261126_2010"
down_revision = "20261126_1655"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Older code makes none."""
    op.create_table(
        "exports",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("form", sa.Text(collation="C"), nullable=False),
        sa.Column("of_gid", sa.BigInteger(), nullable=False),
        sa.Column("run_gid", sa.BigInteger(), nullable=False),
        sa.Column("blob_key", sa.Text(collation="C"), nullable=True),
        sa.Column("size", sa.BigInteger(), nullable=True),
        sa.Column("tokens", postgresql.ARRAY(sa.BigInteger()), nullable=True),
        sa.Column("projects", postgresql.ARRAY(sa.BigInteger()), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("completed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("workspace_gid", "gid", name="exports_pkey"),
    )
    op.create_index("exports_created_at_idx", "exports", ["created_at"])


def downgrade() -> None:
    """Files that were made are swept."""
    op.drop_index("exports_created_at_idx", table_name="exports")
    op.drop_table("exports")
