"""the inbox: items, events and letters of each person, and what they choose to be told"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "20261126_1322"
down_revision = "20261126_1054"
branch_labels = None
depends_on = None


# What happened before there was an inbox is told to nobody.
BEGIN_NOW = """INSERT INTO consumers (name, tx, id)
SELECT 'inbox', l.tx, l.id FROM log l ORDER BY l.tx DESC, l.id DESC LIMIT 1"""


def upgrade() -> None:
    """New tables; the listener begins at what happens next."""
    op.create_table(
        "inbox_events",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("resource_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("log_id", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(collation="C"), nullable=False),
        sa.Column("actor_gid", sa.BigInteger(), nullable=True),
        sa.Column("comment_gid", sa.BigInteger(), nullable=True),
        sa.Column("other_gid", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint(
            "workspace_gid", "resource_gid", "user_gid", "log_id", name="inbox_events_pkey"
        ),
    )
    op.create_table(
        "inbox_items",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("resource_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(collation="C"), nullable=False),
        sa.Column("actor_gid", sa.BigInteger(), nullable=True),
        sa.Column("comment_gid", sa.BigInteger(), nullable=True),
        sa.Column("other_gid", sa.BigInteger(), nullable=True),
        sa.Column("unread", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("shown_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("bookmarked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("snoozed_until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint(
            "workspace_gid", "resource_gid", "user_gid", name="inbox_items_pkey"
        ),
    )
    op.create_index(
        "inbox_items_user_gid_idx",
        "inbox_items",
        ["workspace_gid", "user_gid"],
        unique=False,
        postgresql_where=sa.text("unread > 0"),
    )
    op.create_index(
        "inbox_items_user_gid_shown_at_resource_gid_idx",
        "inbox_items",
        ["workspace_gid", "user_gid", "shown_at", "resource_gid"],
        unique=False,
    )
    op.create_table(
        "inbox_letters",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("resource_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("log_id", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(collation="C"), nullable=False),
        sa.Column("actor_gid", sa.BigInteger(), nullable=True),
        sa.Column("comment_gid", sa.BigInteger(), nullable=True),
        sa.Column("other_gid", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint(
            "workspace_gid", "resource_gid", "user_gid", "log_id", name="inbox_letters_pkey"
        ),
    )
    op.create_index("inbox_letters_due_at_idx", "inbox_letters", ["due_at"], unique=False)
    op.create_table(
        "notify_choices",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column(
            "kinds", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False
        ),
        sa.Column("quiet_from", sa.Integer(), nullable=True),
        sa.Column("quiet_until", sa.Integer(), nullable=True),
        sa.Column("has_digest", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("digest_hour", sa.Integer(), server_default="8", nullable=False),
        sa.Column("digest_sent_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("workspace_gid", "user_gid", name="notify_choices_pkey"),
    )
    op.create_index(
        "notify_choices_digest_hour_user_gid_idx",
        "notify_choices",
        ["workspace_gid", "digest_hour", "user_gid"],
        unique=False,
        postgresql_where="has_digest",
    )
    op.create_table(
        "notify_levels",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("project_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("level", sa.Text(collation="C"), nullable=False),
        sa.PrimaryKeyConstraint(
            "workspace_gid", "project_gid", "user_gid", name="notify_levels_pkey"
        ),
    )
    op.create_index(
        "notify_levels_user_gid_project_gid_idx",
        "notify_levels",
        ["workspace_gid", "user_gid", "project_gid"],
        unique=False,
    )
    op.execute(BEGIN_NOW)


def downgrade() -> None:
    """Nobody is told anything again."""
    for name in ("inbox_items", "inbox_events", "inbox_letters", "notify_choices", "notify_levels"):
        op.drop_table(name)
    op.execute("DELETE FROM consumers WHERE name = 'inbox'")
