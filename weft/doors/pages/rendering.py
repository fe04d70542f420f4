"""A page's name and its values → HTML, with the headers that keep strangers' scripts out."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

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
_templates = Environment(
    loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined
)


def page(request: Request, name: str, *, status: int = 200, **values: Any) -> Response:
    """A page; every value in it is escaped."""
    theme = request.cookies.get("weft-theme", "")
    shown = _templates.get_template(f"{name}.html").render(
        theme=theme if theme in THEMES else "", path=request.url.path, **values
    )
    return HTMLResponse(shown, status, headers=HEADERS)
