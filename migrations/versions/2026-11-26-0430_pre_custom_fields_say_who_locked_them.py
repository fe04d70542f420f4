"""Custom fields say who locked them."""

import sqlalchemy as sa
from alembic import op

revision = "20261126_0430"
down_revision = "20261126_0427"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("custom_fields", sa.Column("locked_by_gid", sa.BigInteger(), nullable=True))
    op.execute("UPDATE custom_fields SET locked_by_gid = created_by_gid WHERE is_locked")


def downgrade() -> None:
    op.drop_column("custom_fields", "locked_by_gid")
