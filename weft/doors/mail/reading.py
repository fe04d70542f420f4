"""Bytes that came by mail → what they say, within limits of parts, depth, lines and text.

The standard library's parser does the reading, under a policy of ours that counts: a bomb is
refused at the part that goes too far, and no header is longer than what decoding can bear.
"""

import codecs
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.policy import Compat32
from email.utils import getaddresses
from typing import Any, TypeAlias, cast

from weft.doors.mail.refusing import Refused

MOST_PARTS = 200
MOST_NESTED = 20
MOST_HEADERS = 2_000
MOST_LINES = 800_000
MOST_TEXT = 256 * 1024
MOST_ADDRESSES = 100
MOST_COMMENTS = 20
LONGEST_HEADER = 8_192
LONGEST_SUBJECT = 1_000
# Codecs that are no charsets of mail, or slow on purpose.
NO_CHARSETS = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape"})
_ONE_ADDRESS = re.compile(
    r"""\s*(?:(?P<bare>[^\s<>@(),;:"]+@[^\s<>@(),;:"]+)\s*(?:\([^()<>@]*\))?
    |(?:"[^"]*"|[^"<>@(),;:]*)\s*<(?P<address>[^\s<>@(),;:"]+@[^\s<>@(),;:"]+)>)\s*""",
    re.VERBOSE,
)
SEALS = frozenset({"application/pgp-signature", "application/pkcs7-signature"})
Part: TypeAlias = "Message[Any, Any]"


@dataclass(frozen=True, slots=True)
class File:
    """A file that came along; `content_id` is the name that an HTML part shows it by."""

    name: str
    content: bytes
    content_id: str = ""
    is_shown: bool = False


@dataclass(frozen=True, slots=True)
class Mail:
    """What a message says.  Headers are in their order, their names in lower case."""

    headers: Sequence[tuple[str, str]]
    text: str | None
    html: str | None
    files: tuple[File, ...]

    def all(self, name: str) -> list[str]:
        """Every header of this name, from the top."""
        return [value for each, value in self.headers if each == name]

    def first(self, name: str) -> str:
        """The topmost header of this name; empty where there is none."""
        return next(iter(self.all(name)), "")

    def addresses(self, name: str) -> list[str]:
        """The addresses in all headers of this name, in lower case."""
        readable = [each for each in self.all(name)[:10] if each.count("(") <= MOST_COMMENTS]
        found = getaddresses(readable)[:MOST_ADDRESSES]
        return [address.strip().lower() for _, address in found if "@" in address]

    @property
    def sender(self) -> str:
        """The one address in the one From line, in lower case; empty where it is not that plain:
        whoever judged the sender before us must have read the same.
        """
        lines = self.all("from")
        found = _ONE_ADDRESS.fullmatch(lines[0]) if len(lines) == 1 else None
        return (found["bare"] or found["address"]).lower() if found else ""

    @property
    def subject(self) -> str:
        """On one line, decoded."""
        return " ".join(decoded(self.first("subject")).split())[:LONGEST_SUBJECT]


class _Counting(Compat32):
    """Reads as the standard library has done for long, and counts while it reads."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Cut a header to what decoding can bear; refuse what nests too deep."""
        count: list[int] = self.count  # type: ignore[attr-defined]
        count[0] += 1
        if count[0] > MOST_HEADERS:
            raise Refused("554 5.6.0", f"The message has more than {MOST_HEADERS} headers")
        kept: list[str] = []
        left = LONGEST_HEADER
        for line in sourcelines:
            kept.append(line[:left])
            left -= len(line)
            if left <= 0:
                break
        name, value = super().header_source_parse(kept)
        if name.lower() == "content-type":
            count[1] += value.lower().lstrip().startswith(("multipart/", "message/"))
            if count[1] > MOST_NESTED:
                raise Refused("554 5.6.0", f"The message nests more than {MOST_NESTED} parts")
        return name, value


def read(raw: bytes, *, most_files: int) -> Mail:
    """Take a message apart, or refuse it."""
    lines = raw.count(b"\n") + raw.count(b"\r") - raw.count(b"\r\n")
    if lines > MOST_LINES:
        raise Refused("554 5.6.0", f"The message has more than {MOST_LINES} lines")
    try:
        whole = message_from_bytes(raw, policy=_policy())
        headers = [(name.lower(), _clean(str(value))) for name, value in whole.raw_items()]
        texts: dict[str, list[str]] = {"text/plain": [], "text/html": []}
        files: list[File] = []
        for part in _leaves(whole):
            _sort(part, texts, files, most_files)
    except (MessageError, ValueError, RecursionError, LookupError) as error:
        raise Refused("554 5.6.0", "The message cannot be read: " + type(error).__name__) from None
    text, html = (_joined(texts[kind]) for kind in ("text/plain", "text/html"))
    return Mail(headers, text, html, tuple(files))


def _policy() -> _Counting:
    parts = [0]

    def made(policy: Any = None) -> Part:
        parts[0] += 1
        if parts[0] > MOST_PARTS:
            raise Refused("554 5.6.0", f"The message has more than {MOST_PARTS} parts")
        return Message(policy)

    counting = _Counting(message_factory=made)
    object.__setattr__(counting, "count", [0, 0])
    return counting


def _leaves(whole: Part) -> Iterator[Part]:
    """The parts that hold something; a message within the message is one of them."""
    waiting = [whole]
    while waiting:
        part = waiting.pop()
        if part.get_content_maintype() == "multipart" and part.is_multipart():
            waiting.extend(reversed(cast("list[Part]", part.get_payload())))
        else:
            yield part


def _sort(part: Part, texts: dict[str, list[str]], files: list[File], most_files: int) -> None:
    kind, name = part.get_content_type(), decoded(part.get_filename() or "")
    is_attached = part.get_content_disposition() == "attachment"
    if kind in texts and not is_attached and not name:
        texts[kind].append(_text(part))
    elif kind not in SEALS:
        if len(files) >= most_files:
            raise Refused("552 5.3.4", f"At most {most_files} files can come with one message")
        content_id = str(part.get("content-id", "")).strip("<> \t")
        content = _content(part)
        if content:
            files.append(File(name or _name(kind), content, content_id, not is_attached))


def _name(kind: str) -> str:
    """What a file without a name is called."""
    main, _, sub = kind.partition("/")
    ending = {"jpeg": "jpg", "plain": "txt", "rfc822": "eml", "calendar": "ics"}.get(sub, sub)
    stem = {"image": "image", "message": "message"}.get(main, "file")
    return f"{stem}.{ending}" if ending.isalnum() and len(ending) <= 5 else stem


def _content(part: Part) -> bytes:
    if part.is_multipart():
        inner = cast("list[Part]", part.get_payload())
        return inner[0].as_bytes() if inner else b""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _text(part: Part) -> str:
    payload = _content(part)[: 4 * MOST_TEXT]
    found = payload.decode(_charset(part.get_content_charset("utf-8")), "replace")
    return _clean(found)[:MOST_TEXT]


def _charset(name: str) -> str:
    """The charset by that name, if it is one; UTF-8 is what most mean otherwise."""
    try:
        known = codecs.lookup(name)
    except (LookupError, ValueError):
        return "utf-8"
    is_text = getattr(known, "_is_text_encoding", True)
    return known.name if is_text and known.name.replace("-", "_") not in NO_CHARSETS else "utf-8"


def decoded(value: str) -> str:
    """A header's encoded words as text; as it stands where they cannot be read."""
    try:
        return _clean(str(make_header(decode_header(value[:LONGEST_HEADER]))))
    except (MessageError, ValueError, LookupError):
        return _clean(value[:LONGEST_HEADER])


def _clean(text: str) -> str:
    """Without what no database text holds."""
    kept = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return kept.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")


def _joined(texts: Sequence[str]) -> str | None:
    return "\n".join(texts)[:MOST_TEXT] if texts else None
