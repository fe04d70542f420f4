"""Who sees an access request: whoever made it, and those who may let others in there."""

from weft.identity.teams.rules import is_seen as team_is_seen
from weft.identity.teams.rules import may_answer
from weft.identity.teams.tables import teams
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
    """The caller sees the target and may let others in."""
    p, t = projects.alias(), teams.alias()
    project = [mine(p), p.c.gid == request.c.target_gid, project_is_seen(p), may_share(p)]
    team = [mine(t), t.c.gid == request.c.target_gid, team_is_seen(t), may_answer(t)]
    return any_row(p, where=project) | any_row(t, where=team)
