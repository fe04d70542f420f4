"""The ASGI application of the REST door: route, authenticate, understand, answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from time import perf_counter
from urllib.parse import quote

import msgspec
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response

from weft.doors.cookies import keep_session
from weft.doors.languages import language_in
from weft.doors.rest import responses
from weft.doors.rest.answering import Answer, Answering
from weft.doors.rest.calls import Call
from weft.doors.rest.credentials import Authentication
from weft.doors.rest.decoding import allow, call_of, key_of, object_in
from weft.doors.rest.rates import Rates
from weft.doors.rest.requests import Sent, query_of, sent
from weft.doors.rest.routing import Found, Place, Routes
from weft.identity.sessions.accounts import Accounts
from weft.kernel import inputs
from weft.kernel.access import Credential
from weft.kernel.errors import Invalid, MethodNotAllowed, Refusal
from weft.kernel.operations import Act, Visit
from weft.kernel.settings import Settings
from weft.kernel.timing import note_time
from weft.kernel.uploads import Upload

LIMIT = inputs.whole("limit")
PRETTY = inputs.flag("opt_pretty")


@dataclass(frozen=True)
class Rest:
    """All operations under one home path."""

    home: str
    routes: Routes
    answering: Answering
    authenticate: Authentication
    limits: Settings
    planned: Mapping[tuple[str, str], str]
    incoming: Callable[[UploadFile, int], Upload]
    rates: Rates = field(default_factory=Rates)

    async def __call__(self, request: Request, at: Place | None = None) -> Response:
        """Answer one request; every refusal has the contract's shape.  `at` is where its path
        leads, if somebody has looked already.
        """
        pretty = False
        try:
            pretty = _pretty(request)
            return await self._answer(request, at, pretty=pretty)
        except Refusal as error:
            return responses.refused(error, pretty=pretty, language=language_in(request))

    async def _answer(self, request: Request, at: Place | None, *, pretty: bool) -> Response:
        path: str = request.scope["path"].removeprefix(self.home)
        found = self.routes.find(request.scope["method"], path, at)
        if found is None:
            return self._unknown(request.method, path, language_in(request))
        request.scope["weft.operation"] = found.operation
        if found.operation.act is not None:
            return await self._act(request, found, found.operation.act, pretty=pretty)
        began = perf_counter()
        credential = await self.authenticate(request)
        note_time("auth", perf_counter() - began)
        self.rates.spend(credential, found.operation)
        allow(credential, found.operation)
        body = await self._sent(request, found)
        most = self._largest(found)
        uploads = {name: self.incoming(file, most) for name, file in body.files.items()}
        try:
            call = understood(request, found, credential, body)
            whole = replace(call, body={**call.body, **uploads}) if uploads else call
            answer = await self.answering.answer(whole)
            await _forget(uploads)
        except Refusal:
            await _forget(uploads)
            raise
        finally:
            for file in body.files.values():
                await file.close()
        return self._shown(request, call, answer, pretty=pretty or bool(body.options.get("pretty")))

    async def _sent(self, request: Request, found: Found) -> Sent:
        takes_files = found.operation.takes_files
        return await sent(request, takes_files=takes_files, largest_file=self._largest(found))

    def _largest(self, found: Found) -> int:
        """Bytes of a file that this operation takes."""
        return getattr(self.limits, found.operation.largest_file)

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

    def _unknown(self, method: str, path: str, language: str) -> Response:
        operation = planned_at(self.planned, method, path)
        if operation:
            return responses.not_yet(operation, language)
        allowed = self.routes.allowed(path)
        if allowed:
            error = MethodNotAllowed(
                "{method} is not allowed here. Use {choices}.",
                method=method,
                choices=", ".join(allowed),
            )
            shown = responses.refused(error, language=language)
            shown.headers["allow"] = ", ".join(allowed)
            return shown
        return responses.no_path(language)

    def _shown(self, request: Request, call: Call, answer: Answer, *, pretty: bool) -> Response:
        operation = call.operation
        if answer.response is not None:
            return answer.response
        if operation.list is not None:
            following = _next_page(request, answer.offset) if answer.offset else None
            return responses.page(answer.data, following, pretty=pretty)
        headers = dict(answer.headers)
        if answer.status == 201:
            headers["location"] = responses.location(self.home, answer.data)
        return responses.answer(
            answer.data, answer.status, pretty=pretty, headers=headers, beside=answer.beside
        )


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


async def _forget(uploads: Mapping[str, Upload]) -> None:
    for upload in uploads.values():
        await upload.forget()


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
        language=language_in(request),
        path={p.name: inputs.decoded(p, found.values[p.name]) for p in operation.places},
        query=inputs.understood(operation.parameters, query_of(request)),
        body=inputs.understood(operation.body, object_in(body)),
    )


def understood(request: Request, found: Found, credential: Credential, body: Sent) -> Call:
    """What this request asks of its operation."""
    name = request.headers.get("idempotency-key")
    key = key_of(name, request.method, request.scope["path"], body.raw)
    return call_of(
        found.operation,
        credential,
        path=found.values,
        query=query_of(request),
        body=body,
        key=key,
        headers=request.headers,
    )


def _pretty(request: Request) -> bool:
    if b"opt_pretty" not in request.scope["query_string"]:
        return False
    value = request.query_params.get("opt_pretty")
    return False if value is None else bool(inputs.decoded(PRETTY, value))


def _next_page(request: Request, offset: str) -> dict[str, str]:
    """Where the next page is: the same query with another offset."""
    asked: str = request.scope["query_string"].decode("latin-1")
    kept = [part for part in asked.split("&") if part and not part.startswith("offset=")]
    path = quote(request.scope["path"])
    query = "&".join([*kept, f"offset={offset}"])
    return {
        "offset": offset,
        "path": f"{path.removeprefix('/api/1.0')}?{query}",
        "uri": f"{request.scope['scheme']}://{_host(request)}{path}?{query}",
    }


def _host(request: Request) -> str:
    return request.headers.get("host") or request.url.netloc
