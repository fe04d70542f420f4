"""This module is about driving the official Python client by the names of operations."""

import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import asana
from asana.rest import ApiException
from urllib3.util import Retry

from tests.contract.operations import Operation


@dataclass(frozen=True)
class Answer:
    """What came back for one call: a status and the whole body."""

    status: int
    body: Any


class PythonClient:
    """The unmodified client, pointed at a server."""

    def __init__(self, *, api: str, token: str) -> None:
        """Configure the client as its own documentation says, but for the address."""
        configuration = asana.Configuration()
        configuration.host = api
        configuration.access_token = token
        configuration.retry_strategy = Retry(total=2, status_forcelist=())
        self.client = asana.ApiClient(configuration)

    def call(self, operation: Operation, arguments: Mapping[str, Any]) -> Answer:
        """One call with its whole payload; a refusal is an answer too."""
        api, names = _owner(operation.python_name)
        ordered = _in_order(names, arguments)
        method = getattr(api(self.client), f"{operation.python_name}_with_http_info")
        try:
            body, status, _headers = method(*ordered, full_payload=True)
        except ApiException as refusal:
            return Answer(refusal.status or 0, refusal.body)
        return Answer(status, body)

    def items(self, operation: Operation, arguments: Mapping[str, Any]) -> list[Any]:
        """Every item of a list, through the client's own iterator."""
        api, names = _owner(operation.python_name)
        return list(getattr(api(self.client), operation.python_name)(*_in_order(names, arguments)))


def method_names() -> frozenset[str]:
    """The names of every operation that the client knows."""
    return frozenset(_methods())


@cache
def _methods() -> dict[str, type[Any]]:
    return {
        name: api
        for api_name, api in vars(asana).items()
        if api_name.endswith("Api") and inspect.isclass(api)
        for name in vars(api)
        if not name.startswith("_") and not name.endswith("_with_http_info")
    }


def _owner(name: str) -> tuple[type[Any], list[str]]:
    api = _methods()[name]
    return api, list(inspect.signature(getattr(api, name)).parameters)


def _in_order(names: list[str], arguments: Mapping[str, Any]) -> list[Any]:
    """The arguments where the signature wants them, the rest as the client's `opts`."""
    positional = [name for name in names if name not in {"self", "opts", "kwargs"}]
    rest = {name: value for name, value in arguments.items() if name not in positional}
    ordered = [arguments[name] for name in positional]
    return [*ordered, rest] if "opts" in names else ordered
