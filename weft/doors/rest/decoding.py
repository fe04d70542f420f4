"""The parts of a request → a call: inputs decoded, the selection parsed, the page found."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, cast

from weft.doors.rest.calls import Call
from weft.doors.rest.requests import Sent
from weft.kernel import inputs, selection
from weft.kernel.access import Credential
from weft.kernel.errors import Forbidden, Invalid
from weft.kernel.operations import Operation
from weft.kernel.resource import Spec
from weft.kernel.unit_of_work import Key

LIMIT = inputs.whole("limit")
LONGEST_KEY = 255
NO_HEADERS: Mapping[str, str] = {}
# A list that a Python client was given comes as its repr; no field has these in its name.
NO_REPR = str.maketrans("", "", "[]'\"")
PAGE_OPTIONS = frozenset({"limit", "offset", "sync"})


def allow(credential: Credential, operation: Operation) -> None:
    """A token's effective right is its person's right and its scopes, never their union."""
    scopes = credential.scopes
    if not scopes or "default" in scopes or operation.scope in scopes:
        return
    raise Forbidden("This token lacks the scope {scope}.", scope=operation.scope)


def call_of(
    operation: Operation,
    credential: Credential,
    *,
    path: Mapping[str, str],
    query: Mapping[str, Any],
    body: Sent,
    key: Key | None = None,
    headers: Mapping[str, str] = NO_HEADERS,
    origin: str = "",
) -> Call:
    """Every input of the request, decoded against the operation."""
    asked = given = query
    if body.options:
        asked = {**{k: v for k, v in body.options.items() if k in PAGE_OPTIONS}, **query}
        given = {**{f"opt_{k}": v for k, v in body.options.items()}, **query}
    return Call(
        operation,
        credential,
        {place.name: inputs.decoded(place, path[place.name]) for place in operation.places},
        inputs.understood(operation.parameters, asked),
        {**inputs.understood(operation.body, object_in(body)), **body.files},
        names(operation.returns, given) or _shown_here(operation),
        _limit(operation, asked),
        _offset(operation, asked),
        key,
        origin or ("web" if credential.kind == "session" else "api"),
        headers,
    )


def key_of(name: str | None, method: str, path: str, body: bytes) -> Key | None:
    """The request's Idempotency-Key, bound to what was asked with it."""
    if not name or method in ("GET", "HEAD"):
        return None
    if len(name) > LONGEST_KEY:
        raise Invalid("Idempotency-Key: Must be at most {most} characters", most=LONGEST_KEY)
    return Key.of(name, method.encode(), path.encode(), body)


def object_in(body: Sent) -> dict[str, Any]:
    """What the body says under `data`."""
    data: Any = body.data
    if not isinstance(data, dict):
        raise Invalid("data: Must be an object")
    return cast(dict[str, Any], data)


def names(spec: Spec | None, given: Mapping[str, Any]) -> selection.Names:
    """opt_fields and opt_expand, however they were sent, as one tree of names."""
    return _tree(spec, _listed(given.get("opt_fields")), _listed(given.get("opt_expand")))


@lru_cache(1024)
def _tree(spec: Spec | None, fields: str, expand: str) -> selection.Names:
    """Clients ask for the same few selections again and again: each is read once."""
    wanted, expanded = (selection.parse(text.translate(NO_REPR)) for text in (fields, expand))
    if not expanded or spec is None:
        return selection.Spelled(wanted)
    for name in (f.name for f in spec.full()):
        wanted.setdefault(name, {})
    for name, inner in expanded.items():
        wanted.setdefault(name, {}).update(inner or _everything())
    return selection.Spelled(wanted)


def _everything() -> selection.Names:
    return {selection.EVERYTHING: {}}


def _listed(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(str(item) for item in cast(list[Any], value))
    return value if isinstance(value, str) else ""


def _limit(operation: Operation, given: Mapping[str, Any]) -> int | None:
    if operation.list is None or given.get("limit") in (None, ""):
        return None
    found = inputs.decoded(LIMIT, given["limit"])
    if not 1 <= found <= 100:
        raise Invalid("limit: Must be between 1 and 100")
    return found


def _offset(operation: Operation, given: Mapping[str, Any]) -> str | None:
    offset = given.get("offset") if operation.list is not None else None
    return str(offset) if offset else None


def _shown_here(operation: Operation) -> selection.Names:
    """The full record with the opt-in fields that this operation shows to everybody."""
    if not operation.also or operation.returns is None:
        return {}
    shown = (*(f.name for f in operation.returns.full()), *operation.also)
    return {name: {} for name in shown}
