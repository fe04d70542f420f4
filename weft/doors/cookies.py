"""The session's cookie, and which requests a browser may have been tricked into."""

from hmac import compare_digest
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

from weft.kernel.errors import Forbidden
from weft.std.wording import Template

PLAIN, BOUND = "weft", "__Host-weft"
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
LASTS = 400 * 24 * 3600
FOREIGN: Template = (
    "This request came from another site. Open the page of this server and try again."
)


def is_secure(request: Request, site: str) -> bool:
    """Whether browsers reach us by https."""
    return request.url.scheme == "https" or site.startswith("https://")


def session_of(request: Request, site: str) -> str | None:
    """The secret that the browser keeps, if any."""
    return request.cookies.get(BOUND if is_secure(request, site) else PLAIN)


def keep_session(response: Response, request: Request, secret: str, site: str) -> None:
    """Have the browser keep the secret; empty, have it forget."""
    secure = is_secure(request, site)
    response.set_cookie(
        BOUND if secure else PLAIN,
        secret,
        max_age=LASTS if secret else 0,
        path="/",
        secure=secure,
        httponly=True,
        samesite="lax",
    )


def refuse_foreign(request: Request, site: str) -> None:
    """Refuse what a page of another site made the browser send."""
    if request.headers.get("sec-fetch-site") in ("cross-site", "same-site"):
        raise Forbidden(FOREIGN)
    origin = request.headers.get("origin")
    if origin is None:
        return
    ours = {site.rstrip("/"), f"{request.url.scheme}://{request.headers.get('host', '')}"}
    if urlsplit(origin).netloc == "" or origin not in ours:
        raise Forbidden(FOREIGN)


def refuse_forged(request: Request, csrf: str, site: str) -> None:
    """Refuse a change by cookie that does not carry the session's second secret."""
    if request.method in SAFE:
        return
    refuse_foreign(request, site)
    if any(name.startswith("x-http-method") for name in request.headers):
        raise Forbidden("X-HTTP-Method-Override is not accepted. Use the method itself.")
    if not compare_digest(request.headers.get("x-csrf-token", "").encode(), csrf.encode()):
        raise Forbidden("X-CSRF-Token: Missing or wrong. Send the csrf_token of GET /me.")
