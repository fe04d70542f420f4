"""Storage of finders: times to sort by, who may see it, and words; nothing else.

The words hold the workspace's own lexeme (`w<gid>`), since a GIN index cannot put the workspace
first.
"""

import sqlalchemy as sa
from sqlalchemy import Column
from sqlalchemy.dialects.postgresql import TSVECTOR

from weft.kernel.tables import day, gid, index, moment, table, text, tokens

task_search = table(
    "task_search",
    gid("task_gid"),
    moment("modified_at"),
    tokens("acl"),
    Column("words", TSVECTOR, nullable=False),
    day("due_on"),
    moment("created_at", null=True),
    moment("completed_at", null=True),
    key="task_gid",
)
index(task_search, "modified_at task_gid")
index(task_search, "created_at task_gid")
index(task_search, "due_on task_gid", where=task_search.c.due_on.is_not(None))
index(task_search, "completed_at task_gid", where=task_search.c.completed_at.is_not(None))
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
