"""The beginning: an empty database that knows it is Weft's."""

revision = "20261125_2300"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
