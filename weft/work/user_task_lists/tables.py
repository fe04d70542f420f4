"""Storage of people's own lists: sections live in `sections`, places here."""

import sqlalchemy as sa

from weft.kernel.tables import gid, index, moment, table, text

user_task_lists = table("user_task_lists", gid(), gid("user_gid"), moment("created_at"))
index(user_task_lists, "user_gid", unique=True)
user_task_places = table(
    "user_task_places",
    gid("user_gid"),
    gid("task_gid"),
    gid("section_gid"),
    text("rank"),
    key="user_gid task_gid",
)
index(user_task_places, "section_gid rank task_gid")
sa.Index(
    "user_task_places_section_gid_rank_key",
    user_task_places.c.workspace_gid,
    user_task_places.c.section_gid,
    user_task_places.c.rank,
    unique=True,
)
index(user_task_places, "task_gid")
