"""read the log again: comments and names of files are searched, and so are names of projects"""

from alembic import op

revision = "20261126_0356"
down_revision = "20261126_0112"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The listener reads the present state of all that the log names."""
    op.execute("UPDATE consumers SET tx = '0', id = 0 WHERE name = 'search'")


def downgrade() -> None:
    """Nothing to undo: an older release reads the same rows."""
