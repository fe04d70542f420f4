"""This module is about log lines: one form, a request id in each, and no secret in any."""

import logging
import re
import sys
from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from typing import Any, TextIO, cast

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

HIDDEN = "[hidden]"
SECRET_WORDS = (
    "authorization",
    "cookie",
    "token",
    "password",
    "passwd",
    "secret",
    "key",
    "credential",
    "smtp_url",
    "database_url",
    "dsn",
)
HARMLESS_KEYS = {"idempotency_key", "key_count", "sort_key", "token_count"}
SECRET_SHAPES = re.compile(
    r"weft_[A-Za-z0-9_\-]{8,}"
    r"|(?i:bearer|basic)\s+[A-Za-z0-9+/=_.~\-]{8,}"
    r"|(?<=://)[^/\s:@]*:[^/\s@]+(?=@)"
)
"""Our own tokens, what follows Bearer and Basic, and user:password of a URL."""

TALKATIVE = ("uvicorn.error", "alembic", "asyncio", "httpx", "aiosmtplib")
"""Libraries that tell of every step they take; we hear them from warnings on."""

request_id: ContextVar[str | None] = ContextVar("request_id", default=None)
"""What the request under way is called; every event says it."""

DEEPEST = 6
LONGEST = 10_000


def configure_logs(form: str = "auto", level: str = "info", out: TextIO = sys.stderr) -> None:
    """Send this process's events, and those of the libraries it uses, to one stream."""
    console = form == "console" or (form == "auto" and out.isatty())
    shared: list[Processor] = [
        _name_request,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(out)
    handler.setFormatter(_formatter(shared, console=console, colours=out.isatty()))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))


def log(name: str) -> structlog.stdlib.BoundLogger:
    """Return the logger of one part of Weft."""
    return structlog.stdlib.get_logger(name)


def _name_request(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    if (name := request_id.get()) is not None:
        event.setdefault("request_id", name)
    return event


def redact(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Hide every value whose name says secret, and every text that looks like one."""
    return cast(EventDict, _clean(event, DEEPEST))


def hide(text: str) -> str:
    """Return a text without the tokens and passwords in it."""
    return SECRET_SHAPES.sub(HIDDEN, text[:LONGEST])


def _formatter(
    shared: list[Processor], *, console: bool, colours: bool
) -> structlog.stdlib.ProcessorFormatter:
    last: Processor = structlog.processors.JSONRenderer(ensure_ascii=False)
    if console:
        last = structlog.dev.ConsoleRenderer(
            colors=colours, exception_formatter=structlog.dev.plain_traceback
        )
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            redact,
            last,
        ],
    )


def _clean(value: object, depth: int) -> object:
    if isinstance(value, str):
        return hide(value)
    if isinstance(value, bytes | bytearray):
        return hide(bytes(value[:LONGEST]).decode(errors="replace"))
    if value is None or isinstance(value, int | float):
        return value
    if depth == 0:
        return HIDDEN
    if isinstance(value, Mapping):
        pairs = cast(Mapping[object, object], value).items()
        return {str(name): _of_name(str(name), one, depth - 1) for name, one in pairs}
    if isinstance(value, Sequence | set | frozenset):
        return [_clean(one, depth - 1) for one in cast(Sequence[object], value)]
    return hide(repr(value))


def _of_name(name: str, value: Any, depth: int) -> object:
    return HIDDEN if _is_secret(name) and value else _clean(value, depth)


def _is_secret(name: str) -> bool:
    plain = name.lower().replace("-", "_")
    return plain not in HARMLESS_KEYS and any(word in plain for word in SECRET_WORDS)
