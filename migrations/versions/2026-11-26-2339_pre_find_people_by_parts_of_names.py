"""Find people by parts of names."""

import sqlalchemy as sa
from alembic import op

revision = "20261126_2339"
down_revision = "20261126_2309"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "users_parts_idx",
        "users",
        [sa.literal_column("array_to_tsvector(array_remove(string_to_array(sort_key, ' '), ''))")],
        unique=False,
        postgresql_using="gin",
    )


def downgrade() -> None:
    op.drop_index("users_parts_idx", table_name="users", postgresql_using="gin")
