"""This module is about computing formulas: exact decimals, empty where a value is missing."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Final, TypeAlias

from weft.std.formula.tree import (
    Call,
    Constant,
    Formula,
    Negation,
    Node,
    Operation,
    Reference,
    Value,
)

# Overflow becomes an infinity, which is empty: no result is ever too long to write down.
_EXACT: Final = Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-99, Emax=99, traps=[])

Present: TypeAlias = Decimal | str | bool | date | None
"""A value as it is computed with: numbers are decimals."""

_ARITHMETIC: Final[dict[str, Callable[[Decimal, Decimal], Decimal]]] = {
    "+": _EXACT.add,
    "-": _EXACT.subtract,
    "*": _EXACT.multiply,
    "/": _EXACT.divide,
}
_SIGNS: Final[dict[str, frozenset[int]]] = {
    "=": frozenset({0}),
    "<>": frozenset({-1, 1}),
    "<": frozenset({-1}),
    "<=": frozenset({-1, 0}),
    ">": frozenset({1}),
    ">=": frozenset({0, 1}),
}


def evaluate(formula: Formula, values: Mapping[str, Value]) -> Value:
    """Return what a formula gives for the values of its fields; None where it has no answer."""
    return _value(formula.root, values)


def _value(node: Node, values: Mapping[str, Value]) -> Present:
    match node:
        case Constant(value=value):
            return _present(value)
        case Reference(key=key):
            return _present(values.get(key))
        case Negation(operand=operand):
            return _computed("-", Decimal(0), _value(operand, values))
        case Operation(operator="AND" | "OR" as operator, left=left, right=right):
            return _joined((left, right), values, is_any=operator == "OR")
        case Operation(operator=operator, left=left, right=right):
            return _operation(operator, _value(left, values), _value(right, values))
        case Call():
            return _call(node, values)


def _present(value: Value) -> Present:
    """Return a value to compute with: numbers exact and finite, moments as their date."""
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else _finite(_EXACT.create_decimal(value))


def _finite(number: Decimal) -> Decimal | None:
    return _EXACT.add(number, Decimal(0)) if number.is_finite() else None


def _operation(operator: str, left: Present, right: Present) -> Present:
    if operator in _ARITHMETIC:
        return _computed(operator, left, right)
    sign = _compared(left, right)
    return None if sign is None else sign in _SIGNS[operator]


def _computed(operator: str, left: Present, right: Present) -> Decimal | None:
    if not isinstance(left, Decimal) or not isinstance(right, Decimal):
        return None
    return _finite(_ARITHMETIC[operator](left, right))


def _compared(left: Present, right: Present) -> int | None:
    """Return -1, 0 or 1 as left is before, equal to or after right; None if they differ in kind."""
    match left, right:
        case Decimal(), Decimal():
            return int(_EXACT.compare(left, right))
        case bool(), bool():
            return left - right
        case str(), str():
            return (left > right) - (left < right)
        case date(), date():
            return (left > right) - (left < right)
        case _:
            return None


def _call(call: Call, values: Mapping[str, Value]) -> Present:
    match call.function:
        case "IF":
            return _chosen(call.arguments, values)
        case "AND" | "OR":
            return _joined(call.arguments, values, is_any=call.function == "OR")
        case "NOT":
            truth = _value(call.arguments[0], values)
            return not truth if isinstance(truth, bool) else None
        case "DAYS":
            return _days(*(_value(argument, values) for argument in call.arguments))
        case "MIN" | "MAX":
            return _extreme(call, values)


def _chosen(arguments: tuple[Node, ...], values: Mapping[str, Value]) -> Present:
    """Return the branch that a condition chooses; an empty condition chooses none."""
    condition = _value(arguments[0], values)
    if not isinstance(condition, bool):
        return None
    branches = arguments[1:] if condition else arguments[2:]
    return _value(branches[0], values) if branches else None


def _joined(
    arguments: tuple[Node, ...], values: Mapping[str, Value], *, is_any: bool
) -> bool | None:
    """Return all or any of some truths; an empty one matters only where the others leave it to."""
    truths = [_value(argument, values) for argument in arguments]
    if any(truth is is_any for truth in truths):
        return is_any
    return not is_any if all(isinstance(truth, bool) for truth in truths) else None


def _days(end: Present, start: Present) -> Decimal | None:
    if not isinstance(end, date) or not isinstance(start, date):
        return None
    return Decimal((end - start).days)


def _extreme(call: Call, values: Mapping[str, Value]) -> Present:
    wanted = -1 if call.function == "MIN" else 1
    best, *others = [_value(argument, values) for argument in call.arguments]
    for other in others:
        sign = _compared(other, best)
        if sign is None:
            return None
        best = other if sign == wanted else best
    return best
