"""Add messages."""

import sqlalchemy as sa
from alembic import op

revision = "20261126_1654"
down_revision = "20261126_1648"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Older code knows none of it."""
    op.create_table(
        "message_followers",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("message_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint(
            "workspace_gid", "message_gid", "user_gid", name="message_followers_pkey"
        ),
    )
    op.create_table(
        "messages",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("project_gid", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column("text", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("html_text", sa.Text(collation="C"), nullable=True),
        sa.Column("is_edited", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("num_comments", sa.Integer(), server_default="0", nullable=False),
        sa.Column("commented_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by_gid", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("modified_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("trashed_in", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "gid", name="messages_pkey"),
    )
    op.create_index(
        "messages_project_gid_created_at_gid_idx",
        "messages",
        ["workspace_gid", "project_gid", "created_at", "gid"],
    )


def downgrade() -> None:
    """Nobody says anything to a whole project any more."""
    op.drop_index("messages_project_gid_created_at_gid_idx", table_name="messages")
    op.drop_table("messages")
    op.drop_table("message_followers")
