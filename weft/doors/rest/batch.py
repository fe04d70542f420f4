"""Batch: up to ten requests in one; each is answered as if it had come alone, with the same
rights.
"""

import asyncio
from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import parse_qsl, urlsplit

import msgspec
from starlette.responses import Response

from weft.doors.languages import language_from
from weft.doors.rest import responses
from weft.doors.rest.answering import Answering
from weft.doors.rest.calls import Call
from weft.doors.rest.decoding import allow, call_of, key_of
from weft.doors.rest.requests import Sent
from weft.kernel import inputs
from weft.kernel.access import Actor
from weft.kernel.errors import HELP, Invalid, NotFound, Refusal
from weft.kernel.operations import Operation
from weft.kernel.unit_of_work import Key

MOST = 10
METHODS = ("get", "post", "put", "delete", "patch", "head")
LONGEST_PATH = 4_000
Answered = dict[str, Any]


async def run_batch(answering: Answering, call: Call, _: Actor) -> Response:
    """`POST /batch`: the answers stand in the order of the actions."""
    actions = call.body.get("actions")
    if not isinstance(actions, list):
        raise Invalid("actions: Must be a list of actions")
    listed = cast(list[Any], actions)
    if not 1 <= len(listed) <= MOST:
        raise Invalid("actions: Must hold 1 to {most} actions", most=MOST)
    parsed = [_action(n, action) for n, action in enumerate(listed)]
    if call.body.get("in_order"):
        done = [await _answered(answering, call, action) for action in parsed]
    else:
        done = await asyncio.gather(*(_answered(answering, call, action) for action in parsed))
    return responses.answer(msgspec.json.encode(done))


def _action(n: int, action: Any) -> Mapping[str, Any]:
    if not isinstance(action, dict):
        raise Invalid("actions[{n}]: Must be an object", n=n)
    found = cast(dict[str, Any], action)
    path, method = found.get("relative_path"), found.get("method")
    if not isinstance(path, str) or not 0 < len(path) <= LONGEST_PATH:
        raise Invalid("actions[{n}].relative_path: Missing input", n=n)
    if not isinstance(method, str) or method.lower() not in METHODS:
        raise Invalid(
            "actions[{n}].method: Must be one of {choices}", n=n, choices=", ".join(METHODS)
        )
    return found


async def _answered(answering: Answering, call: Call, action: Mapping[str, Any]) -> Answered:
    """One action's status, headers and body; its refusal is its own."""
    try:
        status, body, headers = await _run(answering, call, action)
    except Refusal as error:
        language = language_from(call.headers.get("accept-language", ""))
        refused = {"errors": [{"message": error.within(language), "help": HELP}]}
        return {"status_code": error.status, "headers": {}, "body": refused}
    return {"status_code": status, "headers": headers, "body": body}


async def _run(
    answering: Answering, call: Call, action: Mapping[str, Any]
) -> tuple[int, Any, dict[str, str]]:
    inner = _call(answering, call, action)
    answer = await answering.answer(inner)
    if answer.response is not None:
        whole = msgspec.json.decode(bytes(answer.response.body))
        return answer.response.status_code, whole, {}
    body: dict[str, Any] = {"data": msgspec.Raw(answer.data)}
    if inner.operation.list is not None:
        body["next_page"] = {"offset": answer.offset} if answer.offset else None
    headers: dict[str, str] = {}
    if answer.status == 201:
        headers["location"] = responses.location(call.operation.home, answer.data)
    return answer.status, body, headers


def _call(answering: Answering, call: Call, action: Mapping[str, Any]) -> Call:
    method = str(action["method"]).upper()
    split = urlsplit(str(action["relative_path"]))
    path = "/" + split.path.removeprefix(call.operation.home).strip("/")
    found = answering.routes[call.operation.home].find(method, path)
    if found is None:
        raise NotFound("relative_path: No operation has this path and method.")
    operation = found.operation
    if operation.takes_files or operation.act is not None or not operation.batches:
        raise Invalid("relative_path: This operation cannot be part of a batch.")
    allow(call.credential, operation)
    data, options = _object(action, "data"), _object(action, "options")
    query: dict[str, Any] = dict(parse_qsl(split.query, keep_blank_values=True))
    if method == "GET":
        query, data = {**data, **query}, {}
    return call_of(
        operation,
        call.credential,
        path=found.values,
        query=query,
        body=Sent(data, options),
        key=_key(method, path, action),
    )


def _key(method: str, path: str, action: Mapping[str, Any]) -> Key | None:
    """Each action may carry the key that would have been its header, had it come alone."""
    name = action.get("idempotency_key")
    if name is not None and not isinstance(name, str):
        raise Invalid("idempotency_key: Must be a text")
    kept = msgspec.json.encode([action.get("data"), action.get("options")])
    return key_of(name, method, path, kept)


def _object(action: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = action.get(name)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise Invalid("{name}: Must be an object", name=name)
    return cast(dict[str, Any], value)


OPERATIONS = (
    Operation(
        method="POST",
        path="/batch",
        id="createBatchRequest",
        tag="Batch API",
        doc="Several requests in one.",
        body=(
            inputs.anything("actions", "The requests.", required=True),
            inputs.flag("in_order", "Each begins once the one before it is answered."),
        ),
        serve=run_batch,
        batches=False,
    ),
)
