"""Storage of calendar feeds: only digests of their secrets are kept."""

from weft.kernel.tables import gid, index, moment, table, text

calendar_feeds = table(
    "calendar_feeds",
    gid(),
    gid("user_gid"),
    gid("home_gid"),
    text("digest"),
    moment("created_at"),
    moment("last_read_at", null=True),
)
index(calendar_feeds, "digest", unique=True)
index(calendar_feeds, "user_gid gid")
