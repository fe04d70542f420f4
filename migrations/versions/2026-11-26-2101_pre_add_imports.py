"""Add imports."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "20261126_2101"
down_revision = "20261126_2010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "imported",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("scope_gid", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(collation="C"), nullable=False),
        sa.Column("key", sa.Text(collation="C"), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("import_gid", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.Text(collation="C"), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "scope_gid", "kind", "key", name="imported_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "imported_import_gid_kind_gid_idx",
        "imported",
        ["workspace_gid", "import_gid", "kind", "gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "imports",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("format", sa.Text(collation="C"), nullable=False),
        sa.Column("file_name", sa.Text(collation="C"), nullable=False),
        sa.Column("blob_key", sa.Text(collation="C"), nullable=True),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.Text(collation="C"), server_default="reading", nullable=False),
        sa.Column("project_gid", sa.BigInteger(), nullable=True),
        sa.Column(
            "choices", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False
        ),
        sa.Column(
            "survey", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False
        ),
        sa.Column(
            "mapping", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False
        ),
        sa.Column(
            "report", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False
        ),
        sa.Column("error", sa.Text(collation="C"), nullable=True),
        sa.Column("done", sa.Integer(), server_default="0", nullable=False),
        sa.Column("run_gid", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "gid", name="imports_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "imports_blob_key_idx",
        "imports",
        ["workspace_gid", "blob_key"],
        unique=False,
        postgresql_where=sa.text("blob_key IS NOT NULL"),
    )
    op.create_index(
        "imports_user_gid_gid_idx",
        "imports",
        ["workspace_gid", "user_gid", "gid"],
        unique=False,
        postgresql_where=None,
    )


def downgrade() -> None:
    op.drop_index("imports_user_gid_gid_idx", table_name="imports", postgresql_where=None)
    op.drop_index(
        "imports_blob_key_idx",
        table_name="imports",
        postgresql_where=sa.text("blob_key IS NOT NULL"),
    )
    op.drop_table("imports")
    op.drop_index("imported_import_gid_kind_gid_idx", table_name="imported", postgresql_where=None)
    op.drop_table("imported")
