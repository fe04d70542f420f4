"""This module is about the shape of a formula: literals, references, operations and calls."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Final, Literal, TypeAlias

from weft.std.wording import Said, Spoken, Template

LONGEST: Final = 4000
"""How many characters a formula has at most."""

DEEPEST: Final = 60
"""How many operations and brackets may lie within each other."""

Value: TypeAlias = Decimal | int | str | bool | date | None
"""What a field holds and what a formula gives; None is empty."""

Operator = Literal["+", "-", "*", "/", "=", "<>", "<", "<=", ">", ">=", "AND", "OR"]
Function = Literal["IF", "AND", "OR", "NOT", "MIN", "MAX", "DAYS"]


class ValueKind(Enum):
    """What a value is, as a word that a sentence can use."""

    NUMBER = "number"
    TEXT = "text"
    TRUTH = "true or false"
    DATE = "date"


class FormulaError(Spoken, ValueError):
    """A formula that is refused, with a sentence and the place it speaks of, counted from 1."""

    def __init__(self, template: Template, /, *, at: int, **words: object) -> None:
        """Put the place behind the sentence."""
        sentence = Said(template, **words)
        super().__init__("{sentence} (at character {place})", sentence=sentence, place=at + 1)
        self.position = at + 1


@dataclass(frozen=True, slots=True)
class Constant:
    """A number, a text, TRUE or FALSE."""

    at: int
    value: Decimal | str | bool


@dataclass(frozen=True, slots=True)
class Reference:
    """A field, by gid or by name."""

    at: int
    key: str


@dataclass(frozen=True, slots=True)
class Negation:
    """A minus before its operand."""

    at: int
    operand: "Node"


@dataclass(frozen=True, slots=True)
class Operation:
    """An operator between its operands."""

    at: int
    operator: Operator
    left: "Node"
    right: "Node"


@dataclass(frozen=True, slots=True)
class Call:
    """A function with its arguments."""

    at: int
    function: Function
    arguments: tuple["Node", ...]


Node: TypeAlias = Constant | Reference | Negation | Operation | Call


@dataclass(frozen=True, slots=True)
class Formula:
    """A parsed formula, and the kind of its result where the kinds of its fields were known."""

    root: Node
    kind: ValueKind | None = None


def references(formula: Formula) -> tuple[str, ...]:
    """Return the gids and names of the fields that a formula reads, in order, each once."""
    found = (node.key for node in _walk(formula.root) if isinstance(node, Reference))
    return tuple(dict.fromkeys(found))


def operands(node: Node) -> tuple[Node, ...]:
    """Return what a node is made of, in order."""
    match node:
        case Negation(operand=operand):
            return (operand,)
        case Operation(left=left, right=right):
            return (left, right)
        case Call(arguments=arguments):
            return arguments
        case Constant() | Reference():
            return ()


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for operand in operands(node):
        yield from _walk(operand)
