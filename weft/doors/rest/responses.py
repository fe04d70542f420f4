"""Answers on the wire: the envelope, pages, and one shape for every error."""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from weft.doors.languages import language_in
from weft.kernel.errors import HELP, NotImplementedYet, PreconditionFailed, Refusal, TooManyRequests
from weft.std.wording import Said

JSON = "application/json; charset=UTF-8"
CONTENT_TYPE = (b"content-type", JSON.encode())
AS_SAID = (b"x-content-type-options", b"nosniff")


class Whole(Response):
    """JSON in one piece; its head is written without a look at what it might be."""

    def __init__(self, body: bytes, status: int, headers: Mapping[str, str] | None = None) -> None:
        self.status_code, self.background, self.body = status, None, body
        self.raw_headers = [CONTENT_TYPE, AS_SAID, (b"content-length", b"%d" % len(body))]
        if headers:
            self.raw_headers += [
                (name.lower().encode("latin-1"), value.encode("latin-1"))
                for name, value in headers.items()
            ]


def answer(
    data: bytes,
    status: int = 200,
    *,
    pretty: bool = False,
    headers: dict[str, str] | None = None,
    beside: Mapping[str, str] | None = None,
) -> Response:
    """`{"data": …}`, with what stands beside it."""
    end = b"," + msgspec.json.encode(beside)[1:] if beside else b"}"
    return raw(b'{"data":' + data + end, status, pretty=pretty, headers=headers)


def page(data: bytes, following: dict[str, str] | None, *, pretty: bool = False) -> Response:
    """`{"data": […], "next_page": …}`; null at the end, so that clients stop."""
    return raw(
        b'{"data":' + data + b',"next_page":' + msgspec.json.encode(following) + b"}", pretty=pretty
    )


def raw(
    body: bytes, status: int = 200, *, pretty: bool = False, headers: dict[str, str] | None = None
) -> Response:
    """JSON that is already whole."""
    if pretty:
        body = msgspec.json.format(body, indent=2)
    return Whole(body, status, headers)


def refused(error: Refusal, *, pretty: bool = False, language: str = "en") -> Response:
    """The error envelope: a sentence, and where to read more."""
    body: dict[str, Any] = {"errors": [{"message": error.within(language), "help": HELP}]}
    headers: dict[str, str] = {}
    if isinstance(error, PreconditionFailed):
        body["sync"] = error.sync
    if isinstance(error, TooManyRequests):
        headers["retry-after"] = str(error.retry_after)
    if error.status == 401:
        headers["www-authenticate"] = 'Bearer realm="weft"'
    return raw(msgspec.json.encode(body), error.status, pretty=pretty, headers=headers)


def broken(request: Request, _: Exception) -> Response:
    """Something of ours failed: a phrase to quote, never a detail."""
    phrase = f"weft {uuid4().hex[:12]}"
    body = {
        "errors": [
            {
                "message": Said("Server Error").within(language_in(request)),
                "help": HELP,
                "phrase": phrase,
            }
        ]
    }
    return raw(msgspec.json.encode(body), 500)


class _NoPath(Refusal):
    status = 404


def no_path(language: str = "en") -> Response:
    """No such path."""
    return refused(_NoPath("Not Found. No operation has this path."), language=language)


def not_yet(operation: str, language: str = "en") -> Response:
    """In the contract, not in this release."""
    return refused(
        NotImplementedYet(
            "{operation}: This operation is not available in this version of Weft yet.",
            operation=operation,
        ),
        language=language,
    )


def location(home: str, data: bytes) -> str:
    """Where a created object is found."""
    found = msgspec.json.decode(data, type=Identity)
    return f"{home}/{plural(found.resource_type)}/{found.gid}" if found.gid else home


class Identity(msgspec.Struct):
    """What a created object is called."""

    gid: str = ""
    resource_type: str = ""


def plural(resource: str) -> str:
    """The resource's collection in paths."""
    if resource.endswith(("s", "x")):
        return f"{resource}es"
    return f"{resource[:-1]}ies" if resource.endswith("y") else f"{resource}s"


def disposition(name: str) -> str:
    """Always saved, never shown; the name in its two spellings."""
    plain = re.sub(r'[^\x20-\x7e]|["\\%]', "_", name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
