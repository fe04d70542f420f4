"""Add calendar feeds."""

import sqlalchemy as sa
from alembic import op

revision = "20261126_1451"
down_revision = "20261126_1430"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing older knows of them."""
    op.create_table(
        "calendar_feeds",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("home_gid", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.Text(collation="C"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_read_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("workspace_gid", "gid", name="calendar_feeds_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "calendar_feeds_digest_key", "calendar_feeds", ["workspace_gid", "digest"], unique=True
    )
    op.create_index(
        "calendar_feeds_user_gid_gid_idx", "calendar_feeds", ["workspace_gid", "user_gid", "gid"]
    )


def downgrade() -> None:
    """Their addresses open nothing any more."""
    op.drop_table("calendar_feeds")
