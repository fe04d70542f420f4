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

_NUMBER, _TRUTH = ValueKind.NUMBER, ValueKind.TRUTH
_ARITHMETIC: Final = frozenset("+-*/")
_EQUALITY: Final = frozenset(("=", "<>"))


def kind_of(node: Node, kinds: Mapping[str, ValueKind]) -> ValueKind:
    """Return the kind of a node's value, or refuse operands that do not fit together."""
    match node:
        case Constant(value=value):
            return _constant(value)
        case Reference(key=key):
            if key not in kinds:
                raise FormulaError(f"There is no field '{key[:80]}' to compute with", at=node.at)
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
        sentence = f"{operator} compares a {left.value} with a {right.value}: they never match"
        raise FormulaError(sentence, at=node.at)
    if left is _TRUTH and operator not in _EQUALITY:
        raise FormulaError(f"{operator} cannot order what is true or false: use =", at=node.at)
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
            raise FormulaError(f"{node.function} takes numbers or dates", at=node.at)


def _alike(node: Call, operands: tuple[Node, ...], *, kinds: Mapping[str, ValueKind]) -> ValueKind:
    first = kind_of(operands[0], kinds)
    for operand in operands[1:]:
        kind = kind_of(operand, kinds)
        if kind is not first:
            sentence = f"{node.function} gives a {first.value} or a {kind.value}: make them alike"
            raise FormulaError(sentence, at=operand.at)
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
        sentence = f"{whose} needs a {kind.value}; this is a {found.value}"
        raise FormulaError(sentence, at=operand.at)
    return kind
