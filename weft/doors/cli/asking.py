"""This module is about asking a running Asana, or another Weft, on behalf of whoever types.

The operator says whom to ask, so private addresses are as good as any; redirects are not followed,
for the token is meant for that one address.
"""

import urllib.error
import urllib.request
from collections.abc import Callable
from http.client import HTTPException
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from weft.exchange.imports.formats.asana_api import Answer
from weft.kernel.operating import CannotRun

PATIENCE: Final = 60
LARGEST: Final = 64 << 20


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any, **__: Any) -> None:
        """Nowhere else."""


def asking(address: str, token_file: str | None) -> Callable[[str], Answer]:
    """How that address is asked: GET below `/api/1.0`, with the token that the file holds."""
    if urlsplit(address).scheme not in ("http", "https"):
        raise CannotRun("--from must be an address such as https://app.asana.com.")
    if token_file is None:
        raise CannotRun("Name a file that holds a token with --token-file.")
    token = Path(token_file).read_text("utf-8").strip()
    opener = urllib.request.build_opener(_Stay)

    def ask(path: str) -> Answer:
        url = f"{address.rstrip('/')}/api/1.0{path}"
        headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
        request = urllib.request.Request(url, headers=headers)  # noqa: S310 - the scheme is checked
        try:
            with opener.open(request, timeout=PATIENCE) as answer:
                return _answer(answer)
        except urllib.error.HTTPError as error:
            return _answer(error)
        except (OSError, HTTPException) as error:
            raise CannotRun(f"{address} does not answer: {error}") from None

    return ask


def _answer(heard: Any) -> Answer:
    headers = {name.lower(): value for name, value in heard.headers.items()}
    return Answer(heard.status, headers, heard.read(LARGEST))
