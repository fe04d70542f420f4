"""Storage of proofs: only digests are kept, so a stolen table opens nothing."""

import sqlalchemy as sa
from sqlalchemy import Column

from weft.kernel.tables import document, gid, moment, number, table, text, texts

access_tokens = table(
    "access_tokens",
    gid(),
    Column("digest", sa.LargeBinary, nullable=False),
    gid("user_gid"),
    text("name", length=255),
    texts("scopes"),
    gid("app_gid", null=True),
    moment("created_at"),
    moment("last_used_at", null=True),
    moment("expires_at", null=True),
    moment("revoked_at", null=True),
    shared=True,
)
sa.Index("access_tokens_digest_key", access_tokens.c.digest, unique=True)
sa.Index("access_tokens_user_idx", access_tokens.c.user_gid)
sessions = table(
    "sessions",
    gid(),
    Column("digest", sa.LargeBinary, nullable=False),
    gid("user_gid"),
    text("csrf"),
    text("agent", default=""),
    text("address", default=""),
    moment("created_at"),
    moment("last_seen_at"),
    moment("expires_at"),
    moment("revoked_at", null=True),
    shared=True,
)
sa.Index("sessions_digest_key", sessions.c.digest, unique=True)
sa.Index("sessions_user_idx", sessions.c.user_gid)
one_time_links = table(
    "one_time_links",
    Column("digest", sa.LargeBinary, nullable=False),
    text("purpose"),
    gid("user_gid", null=True),
    text("email", null=True),
    document("details"),
    moment("created_at"),
    moment("expires_at"),
    moment("used_at", null=True),
    key="digest",
    shared=True,
)
attempts = table(
    "sign_in_attempts",
    text("subject"),
    moment("minute"),
    number("count"),
    key="subject minute",
    shared=True,
)
