"""Who sees a message: whoever sees its project.  Who may change it: its author, and who answers for
the project.
"""

import sqlalchemy as sa

from weft.kernel.access import USER, Level, Sql
from weft.kernel.reading import any_row, mine, whole
from weft.kernel.resource import Row
from weft.work.messages.tables import message_followers, messages
from weft.work.projects.rules import TOKENS_SQL, level
from weft.work.projects.rules import is_seen as project_is_seen
from weft.work.projects.tables import projects

# The tokens that open messages (see kernel/veil).
OPENED_BY = f"""SELECT m.gid, {TOKENS_SQL} AS tokens, false AS to_members, false AS has_parts
FROM messages m JOIN projects p ON p.workspace_gid = m.workspace_gid AND p.gid = m.project_gid
WHERE m.workspace_gid = $1 AND m.gid = ANY($2::bigint[]) AND m.trashed_in IS NULL
 AND p.trashed_in IS NULL"""


def is_seen(message: Row) -> Sql:
    """Its project is seen, and it is not in the trash."""
    p = projects.alias()
    here = any_row(p, where=[mine(p), p.c.gid == message.c.project_gid, project_is_seen(p)])
    return sa.and_(message.c.trashed_in.is_(None), here)


def is_editable(message: Row) -> Sql:
    """One's own while one may speak here, or anybody's in a project that one answers for."""
    p = projects.alias()
    may_speak = sa.and_(message.c.created_by_gid == USER, level(p) >= whole(Level.COMMENTER))
    enough = sa.or_(may_speak, level(p) >= whole(Level.ADMIN))
    return any_row(p, where=[mine(p), p.c.gid == message.c.project_gid, enough])


def is_followed(message: Row) -> Sql:
    """The caller hears what is said below it."""
    f = message_followers.alias()
    own = [mine(f), f.c.message_gid == message.c.gid, f.c.user_gid == USER]
    return any_row(f, where=own)


def message_is_seen(thing: Row, column: str) -> Sql:
    """Of something that hangs on a message, named in this column: that one is seen."""
    m = messages.alias()
    return any_row(m, where=[mine(m), m.c.gid == thing.c[column], is_seen(m)])
