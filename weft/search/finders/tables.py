"""Storage of finders: recency, who may see it, and words; nothing else.

The words hold the workspace's own lexeme (`w<gid>`), since a GIN index cannot put the workspace
first.
"""

import sqlalchemy as sa
from sqlalchemy import Column
from sqlalchemy.dialects.postgresql import TSVECTOR

from weft.kernel.tables import gid, index, moment, table, text, tokens

task_search = table(
    "task_search",
    gid("task_gid"),
    moment("modified_at"),
    tokens("acl"),
    Column("words", TSVECTOR, nullable=False),
    key="task_gid",
)
index(task_search, "-modified_at task_gid")
sa.Index("task_search_acl_idx", task_search.c.acl, postgresql_using="gin")
sa.Index("task_search_words_idx", task_search.c.words, postgresql_using="gin")

name_search = table(
    "name_search",
    gid("thing_gid"),
    text("kind"),
    moment("modified_at"),
    tokens("acl"),
    Column("words", TSVECTOR, nullable=False),
    key="thing_gid",
)
index(name_search, "kind -modified_at thing_gid")
sa.Index("name_search_words_idx", name_search.c.words, postgresql_using="gin")
