"""Add reports of imports."""

import sqlalchemy as sa
from alembic import op

revision = "20261126_2102"
down_revision = "20261126_2101"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "import_sheets",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("import_gid", sa.BigInteger(), nullable=False),
        sa.Column("blob_key", sa.Text(collation="C"), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "import_gid", name="import_sheets_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "import_sheets_blob_key_idx",
        "import_sheets",
        ["workspace_gid", "blob_key"],
        unique=False,
        postgresql_where=None,
    )


def downgrade() -> None:
    op.drop_index("import_sheets_blob_key_idx", table_name="import_sheets", postgresql_where=None)
    op.drop_table("import_sheets")
