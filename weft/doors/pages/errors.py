"""What a person sees where something is missing, forbidden or broken."""

from collections.abc import Mapping
from secrets import token_hex

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from weft.doors.languages import language_in
from weft.doors.pages.rendering import page
from weft.doors.rest import responses
from weft.std.wording import Said, Template

SAID: Mapping[int, tuple[Template, Template]] = {
    403: (
        "This is not open to you",
        "The request came from elsewhere, or your rights have moved.",
    ),
    404: (
        "There is nothing at this address",
        "Check the link. What was deleted stays in the bin for 30 days.",
    ),
    405: ("This page cannot be asked that way", "Go back and use its buttons."),
    429: ("Too many attempts", "Wait a minute, then try again."),
    500: (
        "Something broke on our side",
        "What you saved is safe. Try again; if it stays, tell an admin this number.",
    ),
}


def request_id(request: Request) -> str:
    """What to quote to an admin; it stands in the log too."""
    return getattr(request.state, "request_id", "") or token_hex(6)


def shown(request: Request, status: int, *, sentence: str = "") -> Response:
    """The page of one refusal."""
    language = language_in(request)
    title, usual = (Said(text).within(language) for text in SAID.get(status, SAID[500]))
    return page(
        request,
        "error",
        status=status,
        code=status,
        title=title,
        sentence=sentence or usual,
        number=request_id(request),
    )


def refused(request: Request, error: Exception) -> Response:
    """No such page, or not by this method; scripts get JSON."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    if "text/html" not in request.headers.get("accept", ""):
        language = language_in(request)
        return responses.no_path(language) if status == 404 else Response(status_code=status)
    return shown(request, status)


def broken(request: Request, error: Exception) -> Response:
    """Something of ours failed: a number to quote, never a detail."""
    is_page = "text/html" in request.headers.get("accept", "")
    if is_page and not request.url.path.startswith("/api/"):
        return shown(request, 500)
    return responses.broken(request, error)
