"""The ground: every table of the first release."""

import sqlalchemy as sa
from alembic import op
from column_types import Named
from sqlalchemy.dialects import postgresql

revision = "20261126_0005"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE SEQUENCE gids INCREMENT BY 100")
    op.create_table(
        "access_tokens",
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column("scopes", postgresql.ARRAY(sa.Text()), server_default="{}", nullable=False),
        sa.Column("app_gid", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("gid", name="access_tokens_pkey"),
        info={"shared": True},
    )
    op.create_index("access_tokens_digest_key", "access_tokens", ["digest"], unique=True)
    op.create_index("access_tokens_user_idx", "access_tokens", ["user_gid"], unique=False)
    op.create_table(
        "answers",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.Text(collation="C"), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(collation="C"), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "user_gid", "key", name="answers_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "answers_at_idx", "answers", ["workspace_gid", "at"], unique=False, postgresql_where=None
    )
    op.create_table(
        "attachments",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("parent_gid", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column(
            "resource_subtype", sa.Text(collation="C"), server_default="asana", nullable=False
        ),
        sa.Column("blob_key", sa.Text(collation="C"), nullable=True),
        sa.Column("size", sa.BigInteger(), nullable=True),
        sa.Column("media_type", sa.Text(collation="C"), nullable=True),
        sa.Column("url", sa.Text(collation="C"), nullable=True),
        sa.Column("connected_to_app", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("created_by_gid", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("trashed_in", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "gid", name="attachments_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "attachments_parent_gid_gid_idx",
        "attachments",
        ["workspace_gid", "parent_gid", "gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "audit",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor_gid", sa.BigInteger(), nullable=True),
        sa.Column("actor_kind", sa.Text(collation="C"), nullable=False),
        sa.Column("action", sa.Text(collation="C"), nullable=False),
        sa.Column("resource", sa.Text(collation="C"), nullable=False),
        sa.Column("resource_gid", sa.BigInteger(), nullable=True),
        sa.Column("origin", sa.Text(collation="C"), nullable=False),
        sa.Column("address", sa.Text(collation="C"), nullable=True),
        sa.Column(
            "details", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False
        ),
        sa.PrimaryKeyConstraint("workspace_gid", "at", "id", name="audit_pkey"),
        info={"shared": False},
        postgresql_partition_by="RANGE (at)",
    )
    op.create_index(
        "audit_resource_gid_at_idx",
        "audit",
        ["workspace_gid", "resource_gid", "at"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "co_assignees",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("task_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("completed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("workspace_gid", "task_gid", "user_gid", name="co_assignees_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "co_assignees_user_gid_task_gid_idx",
        "co_assignees",
        ["workspace_gid", "user_gid", "task_gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "consumers",
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column("tx", Named("xid8"), server_default=sa.text("'0'::xid8"), nullable=False),
        sa.Column("id", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("name", name="consumers_pkey"),
        info={"shared": True},
    )
    op.create_table(
        "custom_field_memberships",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("field_gid", sa.BigInteger(), nullable=False),
        sa.Column("member_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("level", sa.SmallInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint(
            "workspace_gid", "field_gid", "member_gid", name="custom_field_memberships_pkey"
        ),
        info={"shared": False},
    )
    op.create_index(
        "custom_field_memberships_gid_key",
        "custom_field_memberships",
        ["workspace_gid", "gid"],
        unique=True,
        postgresql_where=None,
    )
    op.create_table(
        "custom_field_settings",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("parent_gid", sa.BigInteger(), nullable=False),
        sa.Column("field_gid", sa.BigInteger(), nullable=False),
        sa.Column("is_important", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("rank", sa.Text(collation="C"), nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "gid", name="custom_field_settings_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "custom_field_settings_field_gid_parent_gid_idx",
        "custom_field_settings",
        ["workspace_gid", "field_gid", "parent_gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_index(
        "custom_field_settings_parent_gid_field_gid_key",
        "custom_field_settings",
        ["workspace_gid", "parent_gid", "field_gid"],
        unique=True,
        postgresql_where=None,
    )
    op.create_index(
        "custom_field_settings_parent_gid_rank_gid_idx",
        "custom_field_settings",
        ["workspace_gid", "parent_gid", "rank", "gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "custom_fields",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), nullable=False),
        sa.Column("description", sa.Text(collation="C"), nullable=True),
        sa.Column("resource_subtype", sa.Text(collation="C"), nullable=False),
        sa.Column("representation_type", sa.Text(collation="C"), nullable=True),
        sa.Column("precision", sa.Integer(), nullable=True),
        sa.Column("format", sa.Text(collation="C"), server_default="none", nullable=False),
        sa.Column("currency_code", sa.Text(collation="C"), nullable=True),
        sa.Column("custom_label", sa.Text(collation="C"), nullable=True),
        sa.Column("custom_label_position", sa.Text(collation="C"), nullable=True),
        sa.Column("is_global_to_workspace", sa.Boolean(), server_default="true", nullable=False),
        sa.Column(
            "has_notifications_enabled", sa.Boolean(), server_default="false", nullable=False
        ),
        sa.Column("id_prefix", sa.Text(collation="C"), nullable=True),
        sa.Column("formula", sa.Text(collation="C"), nullable=True),
        sa.Column("input_restrictions", sa.Text(collation="C"), nullable=True),
        sa.Column(
            "privacy_setting",
            sa.Text(collation="C"),
            server_default="public_with_guests",
            nullable=False,
        ),
        sa.Column(
            "default_access_level", sa.Text(collation="C"), server_default="user", nullable=False
        ),
        sa.Column("is_locked", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("created_by_gid", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("trashed_in", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "gid", name="custom_fields_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "custom_fields_sort_key_gid_idx",
        "custom_fields",
        ["workspace_gid", "sort_key", "gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "custom_ids",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("field_gid", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("task_gid", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "field_gid", "number", name="custom_ids_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "custom_ids_task_gid_idx",
        "custom_ids",
        ["workspace_gid", "task_gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "enum_options",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("field_gid", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column("color", sa.Text(collation="C"), server_default="none", nullable=False),
        sa.Column("enabled", sa.Boolean(), server_default="true", nullable=False),
        sa.Column("rank", sa.Text(collation="C"), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "gid", name="enum_options_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "enum_options_field_gid_rank_gid_idx",
        "enum_options",
        ["workspace_gid", "field_gid", "rank", "gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "epochs",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("access_epoch", sa.BigInteger(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", name="epochs_pkey"),
        info={"shared": False},
    )
    op.create_table(
        "favorites",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("resource_gid", sa.BigInteger(), nullable=False),
        sa.Column("rank", sa.Text(collation="C"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "user_gid", "resource_gid", name="favorites_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "favorites_user_gid_rank_key",
        "favorites",
        ["workspace_gid", "user_gid", "rank"],
        unique=True,
        postgresql_where=None,
    )
    op.create_table(
        "feed",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "seq", name="feed_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "feed_at_idx", "feed", ["workspace_gid", "at"], unique=False, postgresql_where=None
    )
    op.create_table(
        "feed_heads",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", name="feed_heads_pkey"),
        info={"shared": False},
    )
    op.create_table(
        "invitations",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("email", sa.Text(collation="C"), nullable=False),
        sa.Column("invited_by_gid", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(collation="C"), server_default="member", nullable=False),
        sa.Column("places", postgresql.ARRAY(sa.BigInteger()), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("used_by_gid", sa.BigInteger(), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("workspace_gid", "gid", name="invitations_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "invitations_digest_key",
        "invitations",
        ["workspace_gid", "digest"],
        unique=True,
        postgresql_where=None,
    )
    op.create_index(
        "invitations_email_idx",
        "invitations",
        ["workspace_gid", "email"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "log",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column(
            "tx", Named("xid8"), server_default=sa.text("pg_current_xact_id()"), nullable=False
        ),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor_gid", sa.BigInteger(), nullable=True),
        sa.Column("resource", sa.Text(collation="C"), nullable=False),
        sa.Column("resource_gid", sa.BigInteger(), nullable=False),
        sa.Column("subtype", sa.Text(collation="C"), nullable=True),
        sa.Column("action", sa.Text(collation="C"), nullable=False),
        sa.Column("parent_gid", sa.BigInteger(), nullable=True),
        sa.Column(
            "changes", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False
        ),
        sa.Column("scopes", postgresql.ARRAY(sa.BigInteger()), nullable=False),
        sa.Column("readers_before", postgresql.ARRAY(sa.BigInteger()), nullable=False),
        sa.Column("readers", postgresql.ARRAY(sa.BigInteger()), nullable=False),
        sa.Column("cause", sa.Text(collation="C"), nullable=False),
        sa.Column("root", sa.BigInteger(), nullable=True),
        sa.Column("origin", sa.Text(collation="C"), nullable=False),
        sa.Column("key", sa.Text(collation="C"), nullable=True),
        sa.PrimaryKeyConstraint("workspace_gid", "at", "id", name="log_pkey"),
        info={"shared": False},
        postgresql_partition_by="RANGE (at)",
    )
    op.create_index(
        "log_resource_gid_id_idx",
        "log",
        ["workspace_gid", "resource_gid", "id"],
        unique=False,
        postgresql_where=None,
    )
    op.create_index("log_tx_idx", "log", ["tx", "id"], unique=False)
    op.create_table(
        "name_search",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("thing_gid", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(collation="C"), nullable=False),
        sa.Column("modified_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("acl", postgresql.ARRAY(sa.BigInteger()), nullable=False),
        sa.Column("words", postgresql.TSVECTOR(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "thing_gid", name="name_search_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "name_search_kind_modified_at_thing_gid_idx",
        "name_search",
        ["workspace_gid", "kind", sa.literal_column("modified_at DESC"), "thing_gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_index(
        "name_search_words_idx", "name_search", ["words"], unique=False, postgresql_using="gin"
    )
    op.create_table(
        "one_time_links",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("purpose", sa.Text(collation="C"), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=True),
        sa.Column("email", sa.Text(collation="C"), nullable=True),
        sa.Column(
            "details", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("digest", name="one_time_links_pkey"),
        info={"shared": True},
    )
    op.create_table(
        "project_followers",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("project_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint(
            "workspace_gid", "project_gid", "user_gid", name="project_followers_pkey"
        ),
        info={"shared": False},
    )
    op.create_index(
        "project_followers_user_gid_idx",
        "project_followers",
        ["workspace_gid", "user_gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "project_memberships",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("project_gid", sa.BigInteger(), nullable=False),
        sa.Column("member_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("level", sa.SmallInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint(
            "workspace_gid", "project_gid", "member_gid", name="project_memberships_pkey"
        ),
        info={"shared": False},
    )
    op.create_index(
        "project_memberships_gid_key",
        "project_memberships",
        ["workspace_gid", "gid"],
        unique=True,
        postgresql_where=None,
    )
    op.create_index(
        "project_memberships_member_gid_project_gid_idx",
        "project_memberships",
        ["workspace_gid", "member_gid", "project_gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "projects",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), nullable=False),
        sa.Column("notes", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("html_notes", sa.Text(collation="C"), nullable=True),
        sa.Column("color", sa.Text(collation="C"), nullable=True),
        sa.Column("icon", sa.Text(collation="C"), nullable=True),
        sa.Column("default_view", sa.Text(collation="C"), server_default="list", nullable=False),
        sa.Column(
            "privacy_setting",
            sa.Text(collation="C"),
            server_default="public_to_workspace",
            nullable=False,
        ),
        sa.Column(
            "default_access_level", sa.Text(collation="C"), server_default="editor", nullable=False
        ),
        sa.Column(
            "minimum_access_level_for_customization",
            sa.Text(collation="C"),
            server_default="editor",
            nullable=False,
        ),
        sa.Column(
            "minimum_access_level_for_sharing",
            sa.Text(collation="C"),
            server_default="editor",
            nullable=False,
        ),
        sa.Column("archived", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("completed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("completed_by_gid", sa.BigInteger(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("start_on", sa.Date(), nullable=True),
        sa.Column("owner_gid", sa.BigInteger(), nullable=True),
        sa.Column("team_gid", sa.BigInteger(), nullable=True),
        sa.Column("created_by_gid", sa.BigInteger(), nullable=True),
        sa.Column(
            "custom", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("modified_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("trashed_in", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "gid", name="projects_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "projects_sort_key_gid_idx",
        "projects",
        ["workspace_gid", "sort_key", "gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_index(
        "projects_team_gid_idx",
        "projects",
        ["workspace_gid", "team_gid"],
        unique=False,
        postgresql_where=sa.text("team_gid IS NOT NULL"),
    )
    op.create_table(
        "recents",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("resource_gid", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "user_gid", "resource_gid", name="recents_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "recents_user_gid_at_idx",
        "recents",
        ["workspace_gid", "user_gid", sa.literal_column("at DESC")],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "runs",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=True),
        sa.Column("kind", sa.Text(collation="C"), nullable=False),
        sa.Column("status", sa.Text(collation="C"), server_default="waiting", nullable=False),
        sa.Column("target_gid", sa.BigInteger(), nullable=True),
        sa.Column(
            "input", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False
        ),
        sa.Column(
            "output", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False
        ),
        sa.Column("error", sa.Text(collation="C"), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("fence", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("workspace_gid", "gid", name="runs_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "runs_status_due_at_idx",
        "runs",
        ["workspace_gid", "status", "due_at"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "sections",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("home_gid", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column("rank", sa.Text(collation="C"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "gid", name="sections_pkey"),
        sa.UniqueConstraint(
            "workspace_gid",
            "home_gid",
            "rank",
            deferrable=True,
            initially="DEFERRED",
            name="sections_home_gid_rank_key",
        ),
        info={"shared": False},
    )
    op.create_index(
        "sections_home_gid_rank_gid_idx",
        "sections",
        ["workspace_gid", "home_gid", "rank", "gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "server_facts",
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column("value", sa.Text(collation="C"), nullable=False),
        sa.PrimaryKeyConstraint("name", name="server_facts_pkey"),
        info={"shared": True},
    )
    op.create_table(
        "sessions",
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("csrf", sa.Text(collation="C"), nullable=False),
        sa.Column("agent", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("address", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("gid", name="sessions_pkey"),
        info={"shared": True},
    )
    op.create_index("sessions_digest_key", "sessions", ["digest"], unique=True)
    op.create_index("sessions_user_idx", "sessions", ["user_gid"], unique=False)
    op.create_table(
        "sign_in_attempts",
        sa.Column("subject", sa.Text(collation="C"), nullable=False),
        sa.Column("minute", sa.DateTime(timezone=True), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("subject", "minute", name="sign_in_attempts_pkey"),
        info={"shared": True},
    )
    op.create_table(
        "stories",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("target_gid", sa.BigInteger(), nullable=False),
        sa.Column("created_by_gid", sa.BigInteger(), nullable=True),
        sa.Column("type", sa.Text(collation="C"), server_default="system", nullable=False),
        sa.Column("resource_subtype", sa.Text(collation="C"), nullable=False),
        sa.Column("text", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("html_text", sa.Text(collation="C"), nullable=True),
        sa.Column(
            "details", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False
        ),
        sa.Column("scope_gid", sa.BigInteger(), nullable=True),
        sa.Column("source", sa.Text(collation="C"), server_default="api", nullable=False),
        sa.Column("sticker_name", sa.Text(collation="C"), nullable=True),
        sa.Column("is_pinned", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("is_edited", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("trashed_in", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "created_at", "gid", name="stories_pkey"),
        info={"shared": False},
        postgresql_partition_by="RANGE (created_at)",
    )
    op.create_index(
        "stories_gid_idx", "stories", ["workspace_gid", "gid"], unique=False, postgresql_where=None
    )
    op.create_index(
        "stories_target_gid_created_at_gid_idx",
        "stories",
        ["workspace_gid", "target_gid", "created_at", "gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "story_likes",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("story_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "story_gid", "user_gid", name="story_likes_pkey"),
        info={"shared": False},
    )
    op.create_table(
        "tag_followers",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("tag_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "tag_gid", "user_gid", name="tag_followers_pkey"),
        info={"shared": False},
    )
    op.create_table(
        "tags",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), nullable=False),
        sa.Column("color", sa.Text(collation="C"), nullable=True),
        sa.Column("notes", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("html_notes", sa.Text(collation="C"), nullable=True),
        sa.Column("created_by_gid", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("trashed_in", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "gid", name="tags_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "tags_sort_key_gid_idx",
        "tags",
        ["workspace_gid", "sort_key", "gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "task_access",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("task_gid", sa.BigInteger(), nullable=False),
        sa.Column("acl", postgresql.ARRAY(sa.BigInteger()), nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "task_gid", name="task_access_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "task_access_acl_idx", "task_access", ["acl"], unique=False, postgresql_using="gin"
    )
    op.create_table(
        "task_dependencies",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("task_gid", sa.BigInteger(), nullable=False),
        sa.Column("dependency_gid", sa.BigInteger(), nullable=False),
        sa.Column("lag_days", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint(
            "workspace_gid", "task_gid", "dependency_gid", name="task_dependencies_pkey"
        ),
        info={"shared": False},
    )
    op.create_index(
        "task_dependencies_dependency_gid_task_gid_idx",
        "task_dependencies",
        ["workspace_gid", "dependency_gid", "task_gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "task_followers",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("task_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint(
            "workspace_gid", "task_gid", "user_gid", name="task_followers_pkey"
        ),
        info={"shared": False},
    )
    op.create_index(
        "task_followers_user_gid_task_gid_idx",
        "task_followers",
        ["workspace_gid", "user_gid", "task_gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "task_likes",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("task_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "task_gid", "user_gid", name="task_likes_pkey"),
        info={"shared": False},
    )
    op.create_table(
        "task_projects",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("task_gid", sa.BigInteger(), nullable=False),
        sa.Column("project_gid", sa.BigInteger(), nullable=False),
        sa.Column("section_gid", sa.BigInteger(), nullable=False),
        sa.Column("rank", sa.Text(collation="C"), nullable=False),
        sa.Column("trashed_in", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint(
            "workspace_gid", "task_gid", "project_gid", name="task_projects_pkey"
        ),
        info={"shared": False},
    )
    op.create_index(
        "task_projects_project_gid_task_gid_idx",
        "task_projects",
        ["workspace_gid", "project_gid", "task_gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_index(
        "task_projects_section_gid_rank_key",
        "task_projects",
        ["workspace_gid", "section_gid", "rank"],
        unique=True,
    )
    op.create_index(
        "task_projects_section_gid_rank_task_gid_idx",
        "task_projects",
        ["workspace_gid", "section_gid", "rank", "task_gid"],
        unique=False,
        postgresql_where=sa.text("trashed_in IS NULL"),
    )
    op.create_table(
        "task_search",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("task_gid", sa.BigInteger(), nullable=False),
        sa.Column("modified_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("acl", postgresql.ARRAY(sa.BigInteger()), nullable=False),
        sa.Column("words", postgresql.TSVECTOR(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "task_gid", name="task_search_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "task_search_acl_idx", "task_search", ["acl"], unique=False, postgresql_using="gin"
    )
    op.create_index(
        "task_search_modified_at_task_gid_idx",
        "task_search",
        ["workspace_gid", sa.literal_column("modified_at DESC"), "task_gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_index(
        "task_search_words_idx", "task_search", ["words"], unique=False, postgresql_using="gin"
    )
    op.create_table(
        "task_tags",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("task_gid", sa.BigInteger(), nullable=False),
        sa.Column("tag_gid", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "task_gid", "tag_gid", name="task_tags_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "task_tags_tag_gid_task_gid_idx",
        "task_tags",
        ["workspace_gid", "tag_gid", "task_gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "tasks",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column("notes", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("html_notes", sa.Text(collation="C"), nullable=True),
        sa.Column(
            "resource_subtype",
            sa.Text(collation="C"),
            server_default="default_task",
            nullable=False,
        ),
        sa.Column("assignee_gid", sa.BigInteger(), nullable=True),
        sa.Column("created_by_gid", sa.BigInteger(), nullable=True),
        sa.Column("parent_gid", sa.BigInteger(), nullable=True),
        sa.Column("rank", sa.Text(collation="C"), nullable=True),
        sa.Column("depth", sa.Integer(), server_default="0", nullable=False),
        sa.Column("completed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("completed_by_gid", sa.BigInteger(), nullable=True),
        sa.Column("start_on", sa.Date(), nullable=True),
        sa.Column("start_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("zone", sa.Text(collation="C"), nullable=True),
        sa.Column("approval_status", sa.Text(collation="C"), nullable=True),
        sa.Column("is_separator", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("num_subtasks", sa.Integer(), server_default="0", nullable=False),
        sa.Column("num_likes", sa.Integer(), server_default="0", nullable=False),
        sa.Column("actual_time_minutes", sa.Numeric(), nullable=True),
        sa.Column("external_gid", sa.Text(collation="C"), nullable=True),
        sa.Column("external_data", sa.Text(collation="C"), nullable=True),
        sa.Column("external_app_gid", sa.BigInteger(), nullable=True),
        sa.Column(
            "custom", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("modified_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("trashed_in", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "gid", name="tasks_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "tasks_assignee_gid_gid_idx",
        "tasks",
        ["workspace_gid", "assignee_gid", "gid"],
        unique=False,
        postgresql_where=sa.text("assignee_gid IS NOT NULL"),
    )
    op.create_index(
        "tasks_external_gid_idx",
        "tasks",
        ["workspace_gid", "external_gid"],
        unique=False,
        postgresql_where=sa.text("external_gid IS NOT NULL"),
    )
    op.create_index(
        "tasks_parent_gid_rank_gid_idx",
        "tasks",
        ["workspace_gid", "parent_gid", "rank", "gid"],
        unique=False,
        postgresql_where=sa.text("parent_gid IS NOT NULL"),
    )
    op.create_index(
        "tasks_trashed_in_idx",
        "tasks",
        ["workspace_gid", "trashed_in"],
        unique=False,
        postgresql_where=sa.text("trashed_in IS NOT NULL"),
    )
    op.create_table(
        "team_memberships",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("team_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("is_limited_access", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("is_admin", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint(
            "workspace_gid", "team_gid", "user_gid", name="team_memberships_pkey"
        ),
        info={"shared": False},
    )
    op.create_index(
        "team_memberships_gid_key",
        "team_memberships",
        ["workspace_gid", "gid"],
        unique=True,
        postgresql_where=None,
    )
    op.create_index(
        "team_memberships_user_gid_team_gid_idx",
        "team_memberships",
        ["workspace_gid", "user_gid", "team_gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "teams",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), nullable=False),
        sa.Column("description", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("html_description", sa.Text(collation="C"), nullable=True),
        sa.Column("visibility", sa.Text(collation="C"), server_default="public", nullable=False),
        sa.Column(
            "edit_team_name_or_description_access_level",
            sa.Text(collation="C"),
            server_default="all_team_members",
            nullable=False,
        ),
        sa.Column(
            "edit_team_visibility_or_trash_team_access_level",
            sa.Text(collation="C"),
            server_default="only_team_admins",
            nullable=False,
        ),
        sa.Column(
            "member_invite_management_access_level",
            sa.Text(collation="C"),
            server_default="all_team_members",
            nullable=False,
        ),
        sa.Column(
            "guest_invite_management_access_level",
            sa.Text(collation="C"),
            server_default="all_team_members",
            nullable=False,
        ),
        sa.Column(
            "join_request_management_access_level",
            sa.Text(collation="C"),
            server_default="all_team_members",
            nullable=False,
        ),
        sa.Column(
            "team_member_removal_access_level",
            sa.Text(collation="C"),
            server_default="all_team_members",
            nullable=False,
        ),
        sa.Column(
            "team_content_management_access_level",
            sa.Text(collation="C"),
            server_default="no_restriction",
            nullable=False,
        ),
        sa.Column("endorsed", sa.Boolean(), server_default="false", nullable=False),
        sa.Column(
            "custom", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("trashed_in", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "gid", name="teams_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "teams_sort_key_gid_idx",
        "teams",
        ["workspace_gid", "sort_key", "gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "trash_batches",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=True),
        sa.Column("resource_gid", sa.BigInteger(), nullable=False),
        sa.Column("resource", sa.Text(collation="C"), nullable=False),
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("restored_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "places", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False
        ),
        sa.PrimaryKeyConstraint("workspace_gid", "gid", name="trash_batches_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "trash_batches_at_idx",
        "trash_batches",
        ["workspace_gid", "at"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "user_task_lists",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "gid", name="user_task_lists_pkey"),
        info={"shared": False},
    )
    op.create_index(
        "user_task_lists_user_gid_key",
        "user_task_lists",
        ["workspace_gid", "user_gid"],
        unique=True,
        postgresql_where=None,
    )
    op.create_table(
        "user_task_places",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("task_gid", sa.BigInteger(), nullable=False),
        sa.Column("section_gid", sa.BigInteger(), nullable=False),
        sa.Column("rank", sa.Text(collation="C"), nullable=False),
        sa.PrimaryKeyConstraint(
            "workspace_gid", "user_gid", "task_gid", name="user_task_places_pkey"
        ),
        info={"shared": False},
    )
    op.create_index(
        "user_task_places_section_gid_rank_key",
        "user_task_places",
        ["workspace_gid", "section_gid", "rank"],
        unique=True,
    )
    op.create_index(
        "user_task_places_section_gid_rank_task_gid_idx",
        "user_task_places",
        ["workspace_gid", "section_gid", "rank", "task_gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_index(
        "user_task_places_task_gid_idx",
        "user_task_places",
        ["workspace_gid", "task_gid"],
        unique=False,
        postgresql_where=None,
    )
    op.create_table(
        "users",
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), nullable=False),
        sa.Column("email", sa.Text(collation="C"), nullable=False),
        sa.Column("password", sa.Text(collation="C"), nullable=True),
        sa.Column("photo_key", sa.Text(collation="C"), nullable=True),
        sa.Column("zone", sa.Text(collation="C"), server_default="UTC", nullable=False),
        sa.Column("locale", sa.Text(collation="C"), server_default="en", nullable=False),
        sa.Column("first_day_of_week", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deactivated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("is_robot", sa.Boolean(), server_default="false", nullable=False),
        sa.PrimaryKeyConstraint("gid", name="users_pkey"),
        info={"shared": True},
    )
    op.create_index("users_email_key", "users", ["email"], unique=True)
    op.create_index(
        "users_sort_key_gid_idx", "users", ["sort_key", "gid"], unique=False, postgresql_where=None
    )
    op.create_table(
        "workspace_memberships",
        sa.Column("workspace_gid", sa.BigInteger(), nullable=False),
        sa.Column("user_gid", sa.BigInteger(), nullable=False),
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(collation="C"), server_default="member", nullable=False),
        sa.Column("is_admin", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("is_active", sa.Boolean(), server_default="true", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("workspace_gid", "user_gid", name="workspace_memberships_pkey"),
        info={"shared": True},
    )
    op.create_index(
        "workspace_memberships_gid_key",
        "workspace_memberships",
        ["workspace_gid", "gid"],
        unique=True,
        postgresql_where=None,
    )
    op.create_index(
        "workspace_memberships_user_idx", "workspace_memberships", ["user_gid"], unique=False
    )
    op.create_table(
        "workspaces",
        sa.Column("gid", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(collation="C"), nullable=False),
        sa.Column("is_organization", sa.Boolean(), server_default="true", nullable=False),
        sa.Column(
            "email_domains", postgresql.ARRAY(sa.Text()), server_default="{}", nullable=False
        ),
        sa.Column("zone", sa.Text(collation="C"), server_default="UTC", nullable=False),
        sa.Column("signup_policy", sa.Text(collation="C"), server_default="invite", nullable=False),
        sa.Column(
            "settings", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("gid", name="workspaces_pkey"),
        info={"shared": True},
    )
    for table in ("log", "audit", "stories"):
        op.execute(f"CREATE TABLE {table}_rest PARTITION OF {table} DEFAULT")


def downgrade() -> None:
    op.execute("DROP SEQUENCE gids")
    op.drop_table("workspaces")
    op.drop_index("workspace_memberships_user_idx", table_name="workspace_memberships")
    op.drop_index(
        "workspace_memberships_gid_key", table_name="workspace_memberships", postgresql_where=None
    )
    op.drop_table("workspace_memberships")
    op.drop_index("users_sort_key_gid_idx", table_name="users", postgresql_where=None)
    op.drop_index("users_email_key", table_name="users")
    op.drop_table("users")
    op.drop_index(
        "user_task_places_task_gid_idx", table_name="user_task_places", postgresql_where=None
    )
    op.drop_index(
        "user_task_places_section_gid_rank_task_gid_idx",
        table_name="user_task_places",
        postgresql_where=None,
    )
    op.drop_index("user_task_places_section_gid_rank_key", table_name="user_task_places")
    op.drop_table("user_task_places")
    op.drop_index(
        "user_task_lists_user_gid_key", table_name="user_task_lists", postgresql_where=None
    )
    op.drop_table("user_task_lists")
    op.drop_index("trash_batches_at_idx", table_name="trash_batches", postgresql_where=None)
    op.drop_table("trash_batches")
    op.drop_index("teams_sort_key_gid_idx", table_name="teams", postgresql_where=None)
    op.drop_table("teams")
    op.drop_index(
        "team_memberships_user_gid_team_gid_idx",
        table_name="team_memberships",
        postgresql_where=None,
    )
    op.drop_index("team_memberships_gid_key", table_name="team_memberships", postgresql_where=None)
    op.drop_table("team_memberships")
    op.drop_index(
        "tasks_trashed_in_idx",
        table_name="tasks",
        postgresql_where=sa.text("trashed_in IS NOT NULL"),
    )
    op.drop_index(
        "tasks_parent_gid_rank_gid_idx",
        table_name="tasks",
        postgresql_where=sa.text("parent_gid IS NOT NULL"),
    )
    op.drop_index(
        "tasks_external_gid_idx",
        table_name="tasks",
        postgresql_where=sa.text("external_gid IS NOT NULL"),
    )
    op.drop_index(
        "tasks_assignee_gid_gid_idx",
        table_name="tasks",
        postgresql_where=sa.text("assignee_gid IS NOT NULL"),
    )
    op.drop_table("tasks")
    op.drop_index("task_tags_tag_gid_task_gid_idx", table_name="task_tags", postgresql_where=None)
    op.drop_table("task_tags")
    op.drop_index("task_search_words_idx", table_name="task_search", postgresql_using="gin")
    op.drop_index(
        "task_search_modified_at_task_gid_idx", table_name="task_search", postgresql_where=None
    )
    op.drop_index("task_search_acl_idx", table_name="task_search", postgresql_using="gin")
    op.drop_table("task_search")
    op.drop_index(
        "task_projects_section_gid_rank_task_gid_idx",
        table_name="task_projects",
        postgresql_where=sa.text("trashed_in IS NULL"),
    )
    op.drop_index("task_projects_section_gid_rank_key", table_name="task_projects")
    op.drop_index(
        "task_projects_project_gid_task_gid_idx", table_name="task_projects", postgresql_where=None
    )
    op.drop_table("task_projects")
    op.drop_table("task_likes")
    op.drop_index(
        "task_followers_user_gid_task_gid_idx", table_name="task_followers", postgresql_where=None
    )
    op.drop_table("task_followers")
    op.drop_index(
        "task_dependencies_dependency_gid_task_gid_idx",
        table_name="task_dependencies",
        postgresql_where=None,
    )
    op.drop_table("task_dependencies")
    op.drop_index("task_access_acl_idx", table_name="task_access", postgresql_using="gin")
    op.drop_table("task_access")
    op.drop_index("tags_sort_key_gid_idx", table_name="tags", postgresql_where=None)
    op.drop_table("tags")
    op.drop_table("tag_followers")
    op.drop_table("story_likes")
    op.drop_index(
        "stories_target_gid_created_at_gid_idx", table_name="stories", postgresql_where=None
    )
    op.drop_index("stories_gid_idx", table_name="stories", postgresql_where=None)
    op.drop_table("stories")
    op.drop_table("sign_in_attempts")
    op.drop_index("sessions_user_idx", table_name="sessions")
    op.drop_index("sessions_digest_key", table_name="sessions")
    op.drop_table("sessions")
    op.drop_table("server_facts")
    op.drop_index("sections_home_gid_rank_gid_idx", table_name="sections", postgresql_where=None)
    op.drop_table("sections")
    op.drop_index("runs_status_due_at_idx", table_name="runs", postgresql_where=None)
    op.drop_table("runs")
    op.drop_index("recents_user_gid_at_idx", table_name="recents", postgresql_where=None)
    op.drop_table("recents")
    op.drop_index(
        "projects_team_gid_idx",
        table_name="projects",
        postgresql_where=sa.text("team_gid IS NOT NULL"),
    )
    op.drop_index("projects_sort_key_gid_idx", table_name="projects", postgresql_where=None)
    op.drop_table("projects")
    op.drop_index(
        "project_memberships_member_gid_project_gid_idx",
        table_name="project_memberships",
        postgresql_where=None,
    )
    op.drop_index(
        "project_memberships_gid_key", table_name="project_memberships", postgresql_where=None
    )
    op.drop_table("project_memberships")
    op.drop_index(
        "project_followers_user_gid_idx", table_name="project_followers", postgresql_where=None
    )
    op.drop_table("project_followers")
    op.drop_table("one_time_links")
    op.drop_index("name_search_words_idx", table_name="name_search", postgresql_using="gin")
    op.drop_index(
        "name_search_kind_modified_at_thing_gid_idx",
        table_name="name_search",
        postgresql_where=None,
    )
    op.drop_table("name_search")
    op.drop_index("log_tx_idx", table_name="log")
    op.drop_index("log_resource_gid_id_idx", table_name="log", postgresql_where=None)
    op.drop_table("log")
    op.drop_index("invitations_email_idx", table_name="invitations", postgresql_where=None)
    op.drop_index("invitations_digest_key", table_name="invitations", postgresql_where=None)
    op.drop_table("invitations")
    op.drop_table("feed_heads")
    op.drop_index("feed_at_idx", table_name="feed", postgresql_where=None)
    op.drop_table("feed")
    op.drop_index("favorites_user_gid_rank_key", table_name="favorites", postgresql_where=None)
    op.drop_table("favorites")
    op.drop_table("epochs")
    op.drop_index(
        "enum_options_field_gid_rank_gid_idx", table_name="enum_options", postgresql_where=None
    )
    op.drop_table("enum_options")
    op.drop_index("custom_ids_task_gid_idx", table_name="custom_ids", postgresql_where=None)
    op.drop_table("custom_ids")
    op.drop_index(
        "custom_fields_sort_key_gid_idx", table_name="custom_fields", postgresql_where=None
    )
    op.drop_table("custom_fields")
    op.drop_index(
        "custom_field_settings_parent_gid_rank_gid_idx",
        table_name="custom_field_settings",
        postgresql_where=None,
    )
    op.drop_index(
        "custom_field_settings_parent_gid_field_gid_key",
        table_name="custom_field_settings",
        postgresql_where=None,
    )
    op.drop_index(
        "custom_field_settings_field_gid_parent_gid_idx",
        table_name="custom_field_settings",
        postgresql_where=None,
    )
    op.drop_table("custom_field_settings")
    op.drop_index(
        "custom_field_memberships_gid_key",
        table_name="custom_field_memberships",
        postgresql_where=None,
    )
    op.drop_table("custom_field_memberships")
    op.drop_table("consumers")
    op.drop_index(
        "co_assignees_user_gid_task_gid_idx", table_name="co_assignees", postgresql_where=None
    )
    op.drop_table("co_assignees")
    op.drop_index("audit_resource_gid_at_idx", table_name="audit", postgresql_where=None)
    op.drop_table("audit")
    op.drop_index("attachments_parent_gid_gid_idx", table_name="attachments", postgresql_where=None)
    op.drop_table("attachments")
    op.drop_index("answers_at_idx", table_name="answers", postgresql_where=None)
    op.drop_table("answers")
    op.drop_index("access_tokens_user_idx", table_name="access_tokens")
    op.drop_index("access_tokens_digest_key", table_name="access_tokens")
    op.drop_table("access_tokens")
