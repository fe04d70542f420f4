"""Storage of reactions: who answered what with which emoji."""

from weft.kernel.tables import gid, index, moment, table, text

reactions = table(
    "reactions",
    gid(),
    gid("target_gid"),
    gid("user_gid"),
    text("emoji"),
    text("emoji_base"),
    moment("created_at"),
)
index(reactions, "target_gid user_gid emoji", unique=True)
index(reactions, "target_gid emoji_base gid")
