"""Storage of messages, and of who hears what is said below them."""

from weft.kernel.tables import flag, gid, index, moment, number, table, text, version

messages = table(
    "messages",
    gid(),
    gid("project_gid"),
    text("name", length=1024),
    text("text", default="", length=65_535),
    text("html_text", null=True),
    flag("is_edited"),
    number("num_comments", default=0),
    moment("commented_at", null=True),
    gid("created_by_gid", null=True),
    moment("created_at"),
    moment("modified_at"),
    gid("trashed_in", null=True),
    version(),
)
index(messages, "project_gid created_at gid")
message_followers = table(
    "message_followers", gid("message_gid"), gid("user_gid"), key="message_gid user_gid"
)
