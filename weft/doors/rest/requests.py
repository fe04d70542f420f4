"""A request's bytes → the values an operation asks for: JSON, form-encoded or multipart, with
every limit.
"""

import asyncio
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, cast
from urllib.parse import parse_qsl

import msgspec
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
from starlette.requests import ClientDisconnect, Request
from starlette.types import Message

from weft.kernel.errors import Invalid, TooLarge, UnsupportedMedia

LARGEST_BODY = 8 * 1024 * 1024
DEEPEST = 64
MOST_FORM_FIELDS = 1_000
LONGEST_KEPT = 2_000
ANNOUNCE_BODY = frozenset({b"content-length", b"transfer-encoding"})
OPTION_NAMES = ("fields", "expand", "pretty", "limit", "offset", "sync", "method")


@dataclass(frozen=True, slots=True)
class Sent:
    """What came in the body, before any operation has looked at it."""

    data: Any = field(default_factory=dict[str, Any])
    options: Mapping[str, Any] = field(default_factory=dict[str, Any])
    files: Mapping[str, UploadFile] = field(default_factory=dict[str, UploadFile])
    raw: bytes = b""


def query_of(request: Request) -> dict[str, Any]:
    """The query string; repeated keys become lists."""
    raw: bytes = request.scope["query_string"]
    if not raw:
        return {}
    return dict(_parsed(raw) if len(raw) < LONGEST_KEPT else _parsed.__wrapped__(raw))


@lru_cache(1024)
def _parsed(raw: bytes) -> dict[str, Any]:
    """Clients send the same few query strings again and again: each is taken apart once."""
    found: dict[str, Any] = {}
    for key, value in parse_qsl(raw.decode("latin-1"), keep_blank_values=True):
        if key in found:
            before = found[key]
            found[key] = [*before, value] if isinstance(before, list) else [before, value]
        else:
            found[key] = value
    return found


async def sent(request: Request, *, takes_files: bool, largest_file: int) -> Sent:
    """The body, read within its limits."""
    if _has_no_body(request):
        return Sent()
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind == "multipart/form-data":
        return await _multipart(request, takes_files=takes_files, largest_file=largest_file)
    raw = await read(request, LARGEST_BODY)
    if not raw:
        return Sent()
    if kind in ("application/x-www-form-urlencoded",):
        return _form(raw)
    if kind in ("", "application/json") or kind.endswith("+json"):
        return _json(raw)
    raise UnsupportedMedia(
        "Content-Type {kind} is not understood. Send application/json,"
        " application/x-www-form-urlencoded or, for files,"
        " multipart/form-data.",
        kind=kind[:80],
    )


def _has_no_body(request: Request) -> bool:
    """Whether the head promises none: then there is nothing to wait for."""
    return ANNOUNCE_BODY.isdisjoint(dict(request.scope["headers"]))


async def read(request: Request, largest: int) -> bytes:
    """The whole body, refused as soon as it is too large.  Compressed bodies are not accepted."""
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise UnsupportedMedia("Content-Encoding is not accepted. Send the body uncompressed.")
    chunks: list[bytes] = []
    size = 0
    try:
        async for chunk in request.stream():
            size += len(chunk)
            if size > largest:
                raise TooLarge("The body must be at most {most} bytes.", most=largest)
            chunks.append(chunk)
    except ClientDisconnect:
        raise Invalid("The body ended before it was complete.") from None
    return b"".join(chunks)


def _json(raw: bytes) -> Sent:
    if too_deep(raw):
        raise Invalid("The JSON nests more than {most} levels.", most=DEEPEST)
    try:
        whole = msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Invalid(
            "Could not parse request data, invalid JSON: {error}", error=str(error)[:120]
        ) from None
    if not isinstance(whole, dict):
        raise Invalid("The body must be a JSON object with a `data` key.")
    body = cast(dict[str, Any], whole)
    options: Any = body.get("options")
    data: Any = body.get("data", {} if "options" in body or not body else body)
    chosen = cast(dict[str, Any], options) if isinstance(options, dict) else {}
    return Sent(data if data is not None else {}, chosen, {}, raw)


def too_deep(raw: bytes) -> bool:
    """Whether brackets nest beyond the limit.  Brackets inside strings count too: never too
    lenient.
    """
    if raw.count(b"[") + raw.count(b"{") <= DEEPEST:
        return False
    depth = inside = 0
    for byte in raw.translate(None, _NOT_STRUCTURE):
        if inside:
            inside = 0 if byte == 0x22 else inside
        elif byte == 0x22:
            inside = 1
        else:
            depth += 1 if byte in b"[{" else -1
            if depth > DEEPEST:
                return True
    return False


_NOT_STRUCTURE = bytes(b for b in range(256) if b not in b'[]{}"')


def _form(raw: bytes) -> Sent:
    try:
        pairs = parse_qsl(raw.decode(), keep_blank_values=True, max_num_fields=MOST_FORM_FIELDS)
    except ValueError:
        raise Invalid("Could not parse request data, invalid form encoding.") from None
    return _from_pairs(pairs, {}, raw)


def _from_pairs(pairs: list[tuple[str, str]], files: Mapping[str, UploadFile], raw: bytes) -> Sent:
    data: dict[str, Any] = {}
    options: dict[str, Any] = {}
    for key, value in pairs:
        target = options if key.startswith("opt_") else data
        name = key.removeprefix("opt_").removesuffix("[]")
        before = target.get(name)
        target[name] = (
            value
            if before is None
            else [*(before if isinstance(before, list) else [before]), value]
        )
    return Sent(data, options, files, raw)


class _Incoming:
    """A body that is read no further once it is too large, whatever length it declared."""

    def __init__(self, request: Request, most: int) -> None:
        self.request = Request(request.scope, self._receive)
        self._receive_raw = request.receive
        self._left = most
        self.overflows = False

    async def _receive(self) -> Message:
        message = await self._receive_raw()
        self._left -= len(message.get("body", b""))
        if self._left < 0:
            self.overflows = True
            raise MultiPartException("The body is too large.")
        return message


def _reason(error: Exception) -> str:
    return str(error.detail if isinstance(error, HTTPException) else error)[:120]


async def _multipart(request: Request, *, takes_files: bool, largest_file: int) -> Sent:
    if not takes_files:
        raise UnsupportedMedia("This operation takes application/json, not multipart/form-data.")
    incoming = _Incoming(request, largest_file + LARGEST_BODY)
    try:
        form: FormData = await incoming.request.form(max_files=1, max_fields=50)
    except (MultiPartException, HTTPException, ClientDisconnect) as error:
        if incoming.overflows:
            raise TooLarge("file: Must be at most {most} bytes.", most=largest_file) from None
        raise Invalid(
            "Could not parse the multipart body: {reason}", reason=_reason(error)
        ) from None
    files = {k: v for k, v in form.multi_items() if isinstance(v, UploadFile)}
    pairs = [(k, v) for k, v in form.multi_items() if isinstance(v, str)]
    bound = "idempotency-key" in request.headers
    return _from_pairs(pairs, files, await _said(pairs, files) if bound else b"")


async def _said(pairs: list[tuple[str, str]], files: Mapping[str, UploadFile]) -> bytes:
    """What a multipart body says, whatever boundary it was sent with: a repeated request says the
    same.
    """
    contents = [
        (name, file.filename, await asyncio.to_thread(_digest, file))
        for name, file in files.items()
    ]
    return msgspec.json.encode([pairs, contents])


def _digest(file: UploadFile) -> bytes:
    file.file.seek(0)
    return hashlib.file_digest(file.file, "sha256").digest()  # pyright: ignore[reportArgumentType]
