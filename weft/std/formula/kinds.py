"""This module is about what fits together in a formula: numbers, texts, truths and dates."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from weft.std.formula.tree import (
    Call,
    Constant,
    FormulaError,
    Negation,
    Node,
    Operation,
    Reference,
    ValueKind,
)
from weft.std.wording import Said, Template

_NUMBER, _TRUTH = ValueKind.NUMBER, ValueKind.TRUTH
_ARITHMETIC: Final = frozenset("+-*/")
_EQUALITY: Final = frozenset(("=", "<>"))
_CALLED: Final[Mapping[ValueKind, Template]] = {
    ValueKind.NUMBER: "number",
    ValueKind.TEXT: "text",
    ValueKind.TRUTH: "true or false",
    ValueKind.DATE: "date",
}


def _called(kind: ValueKind) -> Said:
    return Said(_CALLED[kind])


def kind_of(node: Node, kinds: Mapping[str, ValueKind]) -> ValueKind:
    """Return the kind of a node's value, or refuse operands that do not fit together."""
    match node:
        case Constant(value=value):
            return _constant(value)
        case Reference(key=key):
            if key not in kinds:
                raise FormulaError(
                    "There is no field '{key}' to compute with", at=node.at, key=key[:80]
                )
            return kinds[key]
        case Negation(operand=operand):
            return _demand(operand, _NUMBER, kinds=kinds, whose="-")
        case Operation():
            return _operation(node, kinds)
        case Call():
            return _call(node, kinds)


def _constant(value: Decimal | str | bool) -> ValueKind:
    if isinstance(value, bool):
        return ValueKind.TRUTH
    return ValueKind.TEXT if isinstance(value, str) else ValueKind.NUMBER


def _operation(node: Operation, kinds: Mapping[str, ValueKind]) -> ValueKind:
    operator = node.operator
    if operator in _ARITHMETIC or operator in ("AND", "OR"):
        kind = _NUMBER if operator in _ARITHMETIC else _TRUTH
        for operand in (node.left, node.right):
            _demand(operand, kind, kinds=kinds, whose=operator)
        return kind
    left, right = kind_of(node.left, kinds), kind_of(node.right, kinds)
    if left is not right:
        raise FormulaError(
            "{operator} compares a {left} with a {right}: they never match",
            at=node.at,
            operator=operator,
            left=_called(left),
            right=_called(right),
        )
    if left is _TRUTH and operator not in _EQUALITY:
        raise FormulaError(
            "{operator} cannot order what is true or false: use =", at=node.at, operator=operator
        )
    return _TRUTH


def _call(node: Call, kinds: Mapping[str, ValueKind]) -> ValueKind:
    match node.function:
        case "IF":
            _demand(node.arguments[0], _TRUTH, kinds=kinds, whose="IF")
            return _alike(node, node.arguments[1:], kinds=kinds)
        case "AND" | "OR" | "NOT":
            return _demand_all(node, _TRUTH, kinds=kinds)
        case "DAYS":
            _demand_all(node, ValueKind.DATE, kinds=kinds)
            return _NUMBER
        case "MIN" | "MAX":
            kind = _alike(node, node.arguments, kinds=kinds)
            if kind in (_NUMBER, ValueKind.DATE):
                return kind
            raise FormulaError(
                "{function} takes numbers or dates", at=node.at, function=node.function
            )


def _alike(node: Call, operands: tuple[Node, ...], *, kinds: Mapping[str, ValueKind]) -> ValueKind:
    first = kind_of(operands[0], kinds)
    for operand in operands[1:]:
        kind = kind_of(operand, kinds)
        if kind is not first:
            raise FormulaError(
                "{function} gives a {first} or a {other}: make them alike",
                at=operand.at,
                function=node.function,
                first=_called(first),
                other=_called(kind),
            )
    return first


def _demand_all(node: Call, kind: ValueKind, *, kinds: Mapping[str, ValueKind]) -> ValueKind:
    for operand in node.arguments:
        _demand(operand, kind, kinds=kinds, whose=node.function)
    return kind


def _demand(
    operand: Node, kind: ValueKind, *, kinds: Mapping[str, ValueKind], whose: str
) -> ValueKind:
    found = kind_of(operand, kinds)
    if found is not kind:
        raise FormulaError(
            "{function} needs a {wanted}; this is a {found}",
            at=operand.at,
            function=whose,
            wanted=_called(kind),
            found=_called(found),
        )
    return kind
