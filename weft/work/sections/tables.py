"""Storage of sections; `home_gid` is their project, or a person's own task list."""

import sqlalchemy as sa

from weft.kernel.tables import gid, index, moment, table, text, version

sections = table(
    "sections",
    gid(),
    gid("home_gid"),
    text("name", length=1024),
    text("rank"),
    moment("created_at"),
    version(),
)
sa.UniqueConstraint(
    sections.c.workspace_gid,
    sections.c.home_gid,
    sections.c.rank,
    name="sections_home_gid_rank_key",
    deferrable=True,
    initially="DEFERRED",
)
index(sections, "home_gid rank gid")
