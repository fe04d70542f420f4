"""Add public links."""

import sqlalchemy as sa
from alembic import op

revision = "20261126_1655"
down_revision = "20261126_1654"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Older code opens nothing by them."""
    op.create_table(
        "public_links",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("project_gid", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.Text(collation="C"), nullable=False),
        sa.Column("shows_people", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("shows_descriptions", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("openings", sa.Integer(), server_default="0", nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by_gid", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "project_gid", name="public_links_pkey"),
    )
    op.create_index(
        "public_links_digest_key",
        "public_links",
        ["workspace_gid", "digest"],
        unique=True,
    )
    op.add_column(
        "workspaces",
        sa.Column("allows_public_links", sa.Boolean(), server_default="false", nullable=False),
    )


def downgrade() -> None:
    """No address opens a project any more."""
    op.drop_column("workspaces", "allows_public_links")
    op.drop_index("public_links_digest_key", table_name="public_links")
    op.drop_table("public_links")
