"""A page's name and its values → HTML, with the headers that keep strangers' scripts out."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from weft.doors.languages import language_in
from weft.std.wording import catalogue, filled

HERE = Path(__file__).parent
POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "object-src": "'none'",
}


def policy(widened: Mapping[str, str] = MappingProxyType({})) -> str:
    """What a page may load and do."""
    return "; ".join(f"{name} {rule}" for name, rule in {**POLICY, **widened}.items())


HEADERS = {
    "content-security-policy": policy(),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "cross-origin-opener-policy": "same-origin",
    "cache-control": "no-store",
}
THEMES = ("light", "dark")
PAGES = "pages"
_templates = Environment(
    loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined
)


def _saying(language: str) -> Callable[..., str]:
    """`_("Sign in")` in a template: English, as the catalogues' table `pages` has it."""
    texts = catalogue(language).get(PAGES, {})

    def said(english: str, **words: str) -> str:
        return filled(texts.get(english, english), words)

    return said


def said(name: str, language: str) -> str:
    """A part of a page, in this language."""
    template = _templates.get_template(f"{name}.html")
    return template.render(language=language, _=_saying(language))


def page(
    request: Request, name: str, *, status: int = 200, language: str = "", **values: Any
) -> Response:
    """A page in the language of its reader, or in the one given; every value in it is escaped."""
    language = language or language_in(request)
    theme = request.cookies.get("weft-theme", "")
    shown = _templates.get_template(f"{name}.html").render(
        theme=theme if theme in THEMES else "",
        path=request.url.path,
        language=language,
        _=_saying(language),
        **values,
    )
    return HTMLResponse(shown, status, headers=HEADERS)
