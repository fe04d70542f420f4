"""Pure decisions about webhooks: what is watched, what passes the filters, when to try again."""

import hmac
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, cast
from urllib.parse import urlsplit

from weft.kernel.errors import Invalid
from weft.kernel.happening import expanded
from weft.std.gid import Kind, kind_of

WATCHED = ("task", "project", "workspace", "team")
WIDE = frozenset({Kind.WORKSPACE, Kind.TEAM})
TYPES_OF_WIDE = ("project", "team_membership", "workspace_membership")
ACTIONS = ("added", "changed", "deleted", "removed", "undeleted")
NAMES = frozenset({"resource_type", "resource_subtype", "action", "fields"})
MOST_FILTERS = 100
MOST_FIELDS = 100
LONGEST_WORD = 100
MOST_OF_RESOURCE = 1_000
MOST_OF_APP = 10_000
MOST_ROWS = 500
"""Rows of the log that one delivery tells of."""
HEARTBEAT = timedelta(hours=8)
GIVES_UP = timedelta(hours=24)
KEPT = timedelta(days=7)
FIRST_PAUSE = timedelta(seconds=5)
LONGEST_PAUSE = timedelta(hours=1)
SHOWN = frozenset({"gid", "resource_type", "resource_subtype"})
Filter = Mapping[str, Any]


def check_target(url: str) -> str:
    """A web address; whether it may be called shows when it is."""
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable or any(c <= " " or c > "~" for c in url):
        raise Invalid("target: Must be an http or https URL")
    if urlsplit(url).username is not None:
        raise Invalid("target: Must not hold a user name or password")
    return url


def filters(raw: Any, resource: int) -> list[dict[str, Any]]:
    """The filters in their kept form; what spans a workspace or a team must have some."""
    is_wide = kind_of(resource) in WIDE
    items: Any = [] if raw is None else raw
    if not isinstance(items, list):
        raise Invalid("filters: Must be a list")
    found = cast(list[Any], items)
    if len(found) > MOST_FILTERS:
        raise Invalid("filters: Must name at most {most}", most=MOST_FILTERS)
    if is_wide and not found:
        raise Invalid("filters: A webhook on a workspace or a team needs filters")
    return [_filter(item, f"filters[{i}]", is_wide=is_wide) for i, item in enumerate(found)]


def _filter(raw: Any, at: str, *, is_wide: bool) -> dict[str, Any]:
    if not isinstance(raw, dict):
        raise Invalid("{at}: Must be an object", at=at)
    said = cast(dict[str, Any], raw)
    unknown = sorted(str(name)[:40] for name in said.keys() - NAMES)
    if unknown:
        raise Invalid("{at}: Unknown name: {name}", at=at, name=unknown[0])
    kept: dict[str, Any] = {}
    for name in ("resource_type", "resource_subtype", "action"):
        if said.get(name) is not None:
            kept[name] = _word(said[name], f"{at}.{name}")
    if kept.get("action", ACTIONS[0]) not in ACTIONS:
        raise Invalid("{at}.action: Must be one of {choices}", at=at, choices=", ".join(ACTIONS))
    if is_wide and kept.get("resource_type") not in TYPES_OF_WIDE:
        raise Invalid(
            "{at}.resource_type: Must be one of {choices}", at=at, choices=", ".join(TYPES_OF_WIDE)
        )
    fields = _fields(said.get("fields"), f"{at}.fields")
    if fields and kept.get("action") != "changed":
        raise Invalid("{at}.fields: Only changes have fields; set action to changed", at=at)
    if fields and is_wide:
        raise Invalid("{at}.fields: Not available on a workspace or a team", at=at)
    return kept | ({"fields": fields} if fields else {})


def _word(raw: Any, at: str) -> str:
    if not isinstance(raw, str) or not raw or len(raw) > LONGEST_WORD or not raw.isprintable():
        raise Invalid("{at}: Must be a text of 1 to {most} characters", at=at, most=LONGEST_WORD)
    return raw


def _fields(raw: Any, at: str) -> list[str]:
    items: Any = [] if raw is None else raw
    if not isinstance(items, list) or len(cast(list[Any], items)) > MOST_FIELDS:
        raise Invalid("{at}: Must be a list of at most {most}", at=at, most=MOST_FIELDS)
    return [_word(item, f"{at}[{i}]") for i, item in enumerate(cast(list[Any], items))]


def passes(filters_: Sequence[Filter], event: Mapping[str, Any]) -> bool:
    """Whether one of the filters lets the event through; without filters everything passes."""
    return not filters_ or any(_lets(filter_, event) for filter_ in filters_)


def _lets(filter_: Filter, event: Mapping[str, Any]) -> bool:
    asked = {"resource_type": event["type"], "action": event["action"]}
    asked["resource_subtype"] = event.get("subtype") or _subtype(event["resource"])
    same = all(filter_.get(name) in (None, value) for name, value in asked.items())
    fields: list[str] | None = filter_.get("fields")
    change: Mapping[str, Any] = event.get("change") or {}
    return same and (not fields or change.get("field") in fields)


def _subtype(resource: Any) -> str | None:
    """Events that were told show the object, those of the log name it."""
    if not isinstance(resource, dict):
        return None
    return cast(dict[str, Any], resource).get("resource_subtype")


def may_pass(filters_: Sequence[Filter], row: Mapping[str, Any]) -> bool:
    """Whether some reader might be told something of this row of the log that passes: a first look,
    before anybody's rights are known.
    """
    ways = ({**row, "is_heard": True}, {**row, "is_heard": False})
    return not filters_ or any(passes(filters_, e) for way in ways for e in expanded(way))


def watches(resource: int, row: Mapping[str, Any]) -> bool:
    """Whether the row happened to the resource or within it."""
    return resource == row["workspace_gid"] or resource in row["scopes"]


def slim(event: Mapping[str, Any]) -> dict[str, Any]:
    """The event as webhooks carry it: objects are named by gid and type alone."""
    told = {k: v for k, v in event.items() if k != "type"}
    change: Mapping[str, Any] | None = told.get("change")
    if change:
        told["change"] = {k: _bare(v) for k, v in change.items()}
    return {k: _bare(v) if k in ("user", "resource", "parent") else v for k, v in told.items()}


def _bare(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    shown = cast(dict[str, Any], value)
    return {k: v for k, v in shown.items() if k in SHOWN and v is not None}


def secret_under(server: bytes, workspace: int, user: int, key: str, digest: bytes) -> str:
    """The one secret of a request with an Idempotency-Key, which none but the server can make."""
    said = f"webhook\0{workspace}\0{user}\0{key}\0".encode() + digest
    return hmac.new(server, said, sha256).hexdigest()


def signature(secret: str, body: bytes) -> str:
    """The proof that a delivery is ours."""
    return hmac.new(secret.encode(), body, sha256).hexdigest()


def pause(retries: int) -> timedelta:
    """How long to wait after so many attempts that failed one after the other."""
    return min(FIRST_PAUSE * 2 ** min(retries, 20), LONGEST_PAUSE)


def is_over(failing_since: datetime, now: datetime) -> bool:
    """Nobody has answered for so long that the webhook goes."""
    return now - failing_since >= GIVES_UP


def shares(rows: Iterable[Any], most: int = MOST_ROWS) -> list[list[Any]]:
    """Rows in the portions of single deliveries."""
    every = list(rows)
    return [every[i : i + most] for i in range(0, len(every), most)]
