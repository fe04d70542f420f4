"""Storage of choices: only what somebody chose otherwise than everybody has it."""

from weft.kernel.tables import day, document, flag, gid, index, number, table, text

# `kinds` maps `<kind>.<way>` (see logic) to a truth; quiet hours are minutes of the person's day.
notify_choices = table(
    "notify_choices",
    gid("user_gid"),
    document("kinds"),
    number("quiet_from", null=True),
    number("quiet_until", null=True),
    flag("has_digest"),
    number("digest_hour", default=8),
    day("digest_sent_on"),
    key="user_gid",
)
index(notify_choices, "digest_hour user_gid", where=notify_choices.c.has_digest)
notify_levels = table(
    "notify_levels",
    gid("project_gid"),
    gid("user_gid"),
    text("level"),
    key="project_gid user_gid",
)
index(notify_levels, "user_gid project_gid")
