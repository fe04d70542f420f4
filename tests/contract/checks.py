"""This module is about the checks that one operation must pass, whichever client drives it."""

from collections.abc import Mapping
from typing import Any, Protocol

from tests.contract.cases import CASES
from tests.contract.drive_python import Answer
from tests.contract.oas import Reference, absent_fields, unasked_fields
from tests.contract.operations import Operation
from tests.contract.world import World


class Client(Protocol):
    """A driven client library."""

    def call(self, operation: Operation, arguments: Mapping[str, Any]) -> Answer:
        """One call with its whole payload."""
        ...

    def items(self, operation: Operation, arguments: Mapping[str, Any]) -> list[Any]:
        """Every item of a list, page after page."""
        ...


def answers_as_documented(
    client: Client, operation: Operation, *, world: World, reference: Reference
) -> None:
    """A call without opt_fields has the documented status, shape and default fields."""
    answer = client.call(operation, CASES[operation.operation_id].arguments(world))
    problems = _problems(reference, operation, answer)
    missing = absent_fields(reference.default_fields(operation.operation_id), _data(answer))
    assert not problems + missing, told(problems, missing=missing)


def returns_what_is_asked_for(
    client: Client, operation: Operation, *, world: World, reference: Reference
) -> None:
    """A call that asks for every documented field gets them all, and no other."""
    case = CASES[operation.operation_id]
    asked = reference.documented_fields(operation.operation_id)
    answer = client.call(operation, {**case.arguments(world), "opt_fields": ",".join(asked)})
    owed = [
        path
        for path in asked
        if path in case.owes or not reference.is_conditional(operation.operation_id, path)
    ]
    problems = _problems(reference, operation, answer, asked=True)
    missing = absent_fields(owed, _data(answer))
    assert not problems + missing, told(problems, missing=missing)
    unasked = unasked_fields(asked, _data(answer))
    assert not unasked, f"not asked for: {sorted(unasked)}"


def walks_in_pages(client: Client, operation: Operation, *, world: World) -> None:
    """A list read one by one is the list read at once, in the same order, nothing twice."""
    arguments = CASES[operation.operation_id].arguments(world)
    first = client.call(operation, {**arguments, "limit": 1})
    assert len(_data(first)) == 1
    assert set(first.body["next_page"]) == {"offset", "path", "uri"}
    one_by_one = [each["gid"] for each in client.items(operation, {**arguments, "limit": 1})]
    at_once = [each["gid"] for each in client.items(operation, {**arguments, "limit": 100})]
    assert len(one_by_one) >= 3, "the seeded list is shorter than three pages"
    assert one_by_one == at_once
    assert len(set(one_by_one)) == len(one_by_one)


def told(problems: list[str], *, missing: list[str]) -> str:
    """Everything wrong with one answer, a line each."""
    return "\n".join([*problems, *(f"missing: {path}" for path in missing)])


def _problems(
    reference: Reference, operation: Operation, answer: Answer, *, asked: bool = False
) -> list[str]:
    return reference.problems(
        operation.operation_id, status=answer.status, body=answer.body, asked=asked
    )


def _data(answer: Answer) -> Any:
    return answer.body.get("data") if isinstance(answer.body, dict) else None
