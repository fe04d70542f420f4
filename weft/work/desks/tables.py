"""Storage of desks: one for each person in a workspace, from the first thing they arrange."""

from weft.kernel.tables import document, gid, moment, table, text

desks = table(
    "desks",
    gid("user_gid"),
    document("widgets", null=True),
    document("welcome", null=True),
    text("notes", default="", length=20_000),
    moment("modified_at"),
    key="user_gid",
)
