"""Remember what imports took back, find it in the trash; links that were given by hand."""

import sqlalchemy as sa
from alembic import op

revision = "20261126_2309"
down_revision = "20261126_2102"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "attachments_trashed_in_idx",
        "attachments",
        ["workspace_gid", "trashed_in"],
        unique=False,
        postgresql_where=sa.text("trashed_in IS NOT NULL"),
    )
    op.add_column("imported", sa.Column("trashed_in", sa.BigInteger(), nullable=True))
    op.create_index(
        "imported_trashed_in_idx",
        "imported",
        ["workspace_gid", "trashed_in"],
        unique=False,
        postgresql_where=sa.text("trashed_in IS NOT NULL"),
    )
    op.add_column(
        "invitations", sa.Column("is_by_hand", sa.Boolean(), server_default="false", nullable=False)
    )
    op.create_index(
        "stories_trashed_in_idx",
        "stories",
        ["workspace_gid", "trashed_in"],
        unique=False,
        postgresql_where=sa.text("trashed_in IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_index(
        "stories_trashed_in_idx",
        table_name="stories",
        postgresql_where=sa.text("trashed_in IS NOT NULL"),
    )
    op.drop_column("invitations", "is_by_hand")
    op.drop_index(
        "imported_trashed_in_idx",
        table_name="imported",
        postgresql_where=sa.text("trashed_in IS NOT NULL"),
    )
    op.drop_column("imported", "trashed_in")
    op.drop_index(
        "attachments_trashed_in_idx",
        table_name="attachments",
        postgresql_where=sa.text("trashed_in IS NOT NULL"),
    )
