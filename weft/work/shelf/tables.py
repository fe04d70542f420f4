"""Storage of favourites and recents."""

from weft.kernel.tables import gid, index, moment, table, text

favorites = table(
    "favorites",
    gid("user_gid"),
    gid("resource_gid"),
    text("rank"),
    moment("at"),
    key="user_gid resource_gid",
)
index(favorites, "user_gid rank", unique=True)
index(favorites, "resource_gid")
recents = table(
    "recents", gid("user_gid"), gid("resource_gid"), moment("at"), key="user_gid resource_gid"
)
index(recents, "user_gid -at")
index(recents, "resource_gid")
