"""Who sees an access request: whoever made it, and those who may share what it asks for."""

from weft.kernel.access import USER, Sql
from weft.kernel.reading import any_row, mine
from weft.kernel.resource import Row
from weft.work.projects.rules import is_seen as project_is_seen
from weft.work.projects.rules import may_share
from weft.work.projects.tables import projects


def is_seen(request: Row) -> Sql:
    """One's own, or one that the caller may answer."""
    return (request.c.requester_gid == USER) | is_mine_to_answer(request)


def is_mine_to_answer(request: Row) -> Sql:
    """The caller sees the target and may share it."""
    p = projects.alias()
    here = [mine(p), p.c.gid == request.c.target_gid, project_is_seen(p), may_share(p)]
    return any_row(p, where=here)
