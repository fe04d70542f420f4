"""The ASGI application of the REST door: route, authenticate, understand, answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from weft.doors.cookies import keep_session
from weft.doors.rest import responses
from weft.doors.rest.answering import Answer, Answering, Call
from weft.doors.rest.credentials import Authentication
from weft.doors.rest.requests import Sent, query_of, sent
from weft.doors.rest.routing import Found, Routes
from weft.identity.sessions.accounts import Accounts
from weft.kernel import inputs, selection
from weft.kernel.access import Credential
from weft.kernel.errors import Forbidden, Invalid, MethodNotAllowed, Refusal
from weft.kernel.operations import Act, Operation, Visit
from weft.kernel.resource import Spec
from weft.kernel.unit_of_work import Key

LIMIT = inputs.whole("limit")
PRETTY = inputs.flag("opt_pretty")
LONGEST_KEY = 255


@dataclass(frozen=True)
class Rest:
    """All operations under one home path."""

    home: str
    routes: Routes
    answering: Answering
    authenticate: Authentication
    largest_file: int
    planned: Mapping[tuple[str, str], str]

    async def __call__(self, request: Request) -> Response:
        """Answer one request; every refusal has the contract's shape."""
        pretty = False
        try:
            pretty = _pretty(request)
            return await self._answer(request, pretty=pretty)
        except Refusal as error:
            return responses.refused(error, pretty=pretty)

    async def _answer(self, request: Request, *, pretty: bool) -> Response:
        path = request.url.path.removeprefix(self.home)
        found = self.routes.find(request.method, path)
        if found is None:
            return self._unknown(request.method, path)
        request.scope["weft.operation"] = found.operation
        if found.operation.act is not None:
            return await self._act(request, found, found.operation.act, pretty=pretty)
        credential = await self.authenticate(request)
        allow(credential, found.operation)
        body = await self._sent(request, found)
        call = understood(request, found, credential, body)
        answer = await self.answering.answer(call)
        return self._shown(request, call, answer, pretty=pretty or bool(body.options.get("pretty")))

    async def _sent(self, request: Request, found: Found) -> Sent:
        takes_files = found.operation.takes_files
        return await sent(request, takes_files=takes_files, largest_file=self.largest_file)

    async def _act(self, request: Request, found: Found, act: Act, *, pretty: bool) -> Response:
        """What concerns a person or the server; the proof is looked at anew, for no actor will."""
        if found.operation.open:
            credential = await self.authenticate.perhaps(request)
        else:
            credential = await self.authenticate(request, fresh=True)
            allow(credential, found.operation)
        body = await self._sent(request, found)
        done = await act(visited(request, found, credential, body, self.answering))
        data = msgspec.json.encode(done.value)
        headers = {"cache-control": "no-store"}
        shown = responses.answer(data, found.operation.status, pretty=pretty, headers=headers)
        if done.session is not None:
            site = self.answering.means.of(Accounts).site
            keep_session(shown, request, done.session, site)
        return shown

    def _unknown(self, method: str, path: str) -> Response:
        operation = planned_at(self.planned, method, path)
        if operation:
            return responses.not_yet(operation)
        allowed = self.routes.allowed(path)
        if allowed:
            error = MethodNotAllowed(f"{method} is not allowed here. Use {', '.join(allowed)}.")
            shown = responses.refused(error)
            shown.headers["allow"] = ", ".join(allowed)
            return shown
        return responses.no_path()

    def _shown(self, request: Request, call: Call, answer: Answer, *, pretty: bool) -> Response:
        operation = call.operation
        if answer.response is not None:
            return answer.response
        if operation.list is not None:
            following = _next_page(request, answer.offset) if answer.offset else None
            return responses.page(answer.data, following, pretty=pretty)
        headers: dict[str, str] = {}
        if answer.status == 201:
            headers["location"] = _location(self.home, answer.data)
        return responses.answer(answer.data, answer.status, pretty=pretty, headers=headers)


def allow(credential: Credential, operation: Operation) -> None:
    """A token's effective right is its person's right and its scopes, never their union."""
    scopes = credential.scopes
    if not scopes or "default" in scopes or operation.scope in scopes:
        return
    raise Forbidden(f"This token lacks the scope {operation.scope}.")


def planned_at(planned: Mapping[tuple[str, str], str], method: str, path: str) -> str | None:
    """The id of an operation that the contract lists and this release does not serve."""
    parts = path.strip("/").split("/")
    for (verb, template), operation in planned.items():
        theirs = template.strip("/").split("/")
        same = len(theirs) == len(parts) and all(
            t.startswith("{") or t == p for t, p in zip(theirs, parts, strict=True)
        )
        if verb == method and same:
            return operation
    return None


def visited(
    request: Request, found: Found, credential: Credential | None, body: Sent, answering: Answering
) -> Visit:
    """The request in the terms of an act."""
    if not isinstance(body.data, dict):
        raise Invalid("data: Must be an object")
    operation = found.operation
    return Visit(
        now=answering.clock.now(),
        means=answering.means,
        credential=credential,
        address=request.client.host if request.client else "",
        agent=request.headers.get("user-agent", ""),
        path={p.name: inputs.decoded(p, found.values[p.name]) for p in operation.places},
        query=inputs.understood(operation.parameters, query_of(request)),
        body=inputs.understood(operation.body, body.data),
    )


def understood(request: Request, found: Found, credential: Credential, body: Sent) -> Call:
    """Every input of the request, decoded against the operation."""
    operation, query = found.operation, query_of(request)
    path = {
        place.name: inputs.decoded(place, found.values[place.name]) for place in operation.places
    }
    given = {**{f"opt_{k}": v for k, v in body.options.items()}, **query}
    data = object_in(body)
    wanted = query if operation.method in ("GET", "HEAD") else {}
    return Call(
        operation,
        credential,
        path,
        inputs.understood(operation.parameters, {**_options_as_query(body), **query}),
        {**inputs.understood(operation.body, {**wanted, **data}), **body.files},
        names(operation.returns, given),
        _limit(operation, {**_options_as_query(body), **query}),
        _offset(operation, {**_options_as_query(body), **query}),
        _key(request, body),
        _origin(credential),
    )


def object_in(body: Sent) -> dict[str, Any]:
    """What the body says under `data`."""
    if not isinstance(body.data, dict):
        raise Invalid("data: Must be an object")
    return cast(dict[str, Any], body.data)


def _options_as_query(body: Sent) -> dict[str, Any]:
    return {k: v for k, v in body.options.items() if k in ("limit", "offset", "sync")}


def names(spec: Spec | None, given: Mapping[str, Any]) -> selection.Names:
    """opt_fields and opt_expand, however they were sent, as one tree of names."""
    wanted = selection.parse(_listed(given.get("opt_fields")))
    expanded = selection.parse(_listed(given.get("opt_expand")))
    if not expanded or spec is None:
        return wanted
    for name in (f.name for f in spec.full()):
        wanted.setdefault(name, {})
    for name, inner in expanded.items():
        wanted.setdefault(name, {}).update(inner or _everything())
    return wanted


def _everything() -> selection.Names:
    return {selection.EVERYTHING: {}}


def _listed(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(str(item) for item in cast(list[Any], value))
    return value if isinstance(value, str) else ""


def _pretty(request: Request) -> bool:
    value = request.query_params.get("opt_pretty")
    return False if value is None else bool(inputs.decoded(PRETTY, value))


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


def _key(request: Request, body: Sent) -> Key | None:
    name = request.headers.get("idempotency-key")
    if not name or request.method in ("GET", "HEAD"):
        return None
    if len(name) > LONGEST_KEY:
        raise Invalid(f"Idempotency-Key: Must be at most {LONGEST_KEY} characters")
    return Key.of(name, request.method.encode(), request.url.path.encode(), body.raw)


def _origin(credential: Credential) -> str:
    return "web" if credential.kind == "session" else "api"


def _next_page(request: Request, offset: str) -> dict[str, str]:
    url = request.url.include_query_params(offset=offset)
    return {
        "offset": offset,
        "path": f"{url.path.removeprefix('/api/1.0')}?{url.query}",
        "uri": str(url),
    }


def _location(home: str, data: bytes) -> str:
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
