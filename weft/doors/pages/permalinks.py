"""The addresses that the API calls permalinks, as scripts and letters know them → the app's own."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from weft.doors.pages import errors
from weft.std import gid as gids
from weft.std.gid import Kind

PATHS = {
    Kind.TASK: "/tasks/{}",
    Kind.PROJECT: "/projects/{}",
    Kind.MESSAGE: "/messages/{}",
    Kind.TEAM: "/teams/{}",
    Kind.USER: "/people/{}",
}


def follow(request: Request) -> Response:
    """`/0/0/{task}`, `/1/{workspace}/task/{task}`, `/0/{project}/list`, `/0/profile/{person}`: the
    last thing that it names.
    """
    named = [gids.parse(part) for part in request.url.path.split("/")[2:12]]
    found = next((gid for gid in reversed(named) if gid), None)
    kind = gids.kind_of(found) if found else None
    path = PATHS.get(kind) if kind else None
    return RedirectResponse(path.format(found), 302) if path else errors.shown(request, 404)
