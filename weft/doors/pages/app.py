"""The web app: one page for whoever is signed in, and the files that its build made.

Where the app was not built, the small pages of the server stand in for it.
"""

import re
from collections.abc import Awaitable, Callable
from mimetypes import guess_type
from os import PathLike, stat_result
from pathlib import Path
from secrets import token_urlsafe
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import NotModifiedResponse, StaticFiles
from starlette.types import Scope

from weft.doors.languages import language_in
from weft.doors.pages.forms import Pages
from weft.doors.pages.rendering import HEADERS, policy, said

BUILT = Path(__file__).parents[3] / "web" / "dist"
NONCE = "%NONCE%"
NO_SCRIPT = re.compile(r"<noscript>.*?</noscript>", re.DOTALL)
FOREVER = "public, max-age=31536000, immutable"
ASK_FIRST = "no-cache"
ENCODINGS = {"br": ".br", "gzip": ".gz"}
APP_POLICY = {
    "img-src": "'self' blob: data:",
    "media-src": "'self' blob:",
    "manifest-src": "'self'",
    "worker-src": "'self'",
}


def built() -> Path | None:
    """Where the app's files are, if it was built."""
    return BUILT if (BUILT / "index.html").is_file() else None


class Files(StaticFiles):
    """Files of the build, as compressed as the browser can read them."""

    def __init__(self, directory: Path, cache: str) -> None:
        super().__init__(directory=directory)
        self._cache = cache

    def file_response(
        self,
        full_path: PathLike[str] | str,
        stat_result: stat_result,
        scope: Scope,
        status_code: int = 200,
    ) -> Response:
        """The file, or that the browser's copy is still right."""
        asked = Request(scope).headers
        path, encoding = _smallest(Path(full_path), asked.get("accept-encoding", ""))
        headers = {
            "cache-control": self._cache,
            "vary": "accept-encoding",
            "x-content-type-options": "nosniff",
            **({"content-encoding": encoding} if encoding else {}),
        }
        kind = guess_type(full_path)[0] or "application/octet-stream"
        response = FileResponse(path, status_code, headers, kind, stat_result=path.stat())
        if self.is_not_modified(response.headers, asked):
            return NotModifiedResponse(response.headers)
        return response


def _smallest(path: Path, understood: str) -> tuple[Path, str]:
    for encoding, suffix in ENCODINGS.items():
        smaller = path.with_name(path.name + suffix)
        if encoding in understood and smaller.is_file():
            return smaller, encoding
    return path, ""


def app_routes(pages: Pages, built: Path) -> list[BaseRoute]:
    """The app's files, then its page at every path that nothing else has."""
    loose = Files(built, ASK_FIRST)
    names = [p.name for p in built.iterdir() if p.is_file() and p.name != "index.html"]
    return [
        Mount("/assets", Files(built / "assets", FOREVER)),
        *(Route(f"/{name}", loose) for name in sorted(names)),
        Route("/{path:path}", _page(pages, built / "index.html")),
    ]


def _page(pages: Pages, index: Path) -> Callable[[Request], Awaitable[Response]]:
    """The app's page.  It holds nobody's data: it asks the API for all it shows."""

    async def endpoint(request: Request) -> Response:
        path = request.url.path
        if _is_no_page(path, request.headers.get("accept", "")):
            raise HTTPException(404)
        if await pages.authenticate.browser(request) is None:
            query = f"?{request.url.query}" if request.url.query else ""
            back = quote(path + query, safe="/")
            return RedirectResponse("/sign-in" if back == "/" else f"/sign-in?next={back}", 303)
        nonce = token_urlsafe(16)
        widened = {**APP_POLICY, "style-src": f"'self' 'nonce-{nonce}'"}
        shown = _html(index, nonce, language_in(request))
        return HTMLResponse(shown, headers={**HEADERS, "content-security-policy": policy(widened)})

    return endpoint


def _html(index: Path, nonce: str, language: str) -> str:
    """Read afresh each time: a new build has new names in it.  What stands there for browsers
    without scripts is said in their reader's language.
    """
    page = index.read_text("utf-8").replace(NONCE, nonce)
    return NO_SCRIPT.sub(lambda _: said("no-script", language), page)


def _is_no_page(path: str, accept: str) -> bool:
    """Whether a script asked, or somebody wants a file that is not here."""
    is_script = "application/json" in accept and "text/html" not in accept
    return is_script or path.startswith("/api/") or "." in path.rpartition("/")[2]
