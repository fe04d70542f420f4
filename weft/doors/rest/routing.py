"""Path → operation, by segments: one dictionary step each, whatever the number of operations."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from weft.kernel.operations import Operation


@dataclass
class Node:
    """One segment's place in the tree of paths."""

    literal: "dict[str, Node]" = field(default_factory=dict[str, "Node"])
    wild: "Node | None" = None
    methods: dict[str, tuple[Operation, tuple[str, ...]]] = field(
        default_factory=dict[str, tuple[Operation, tuple[str, ...]]]
    )


Place = tuple[Node, list[str]]
"""A node with the values met on the way."""


@dataclass(frozen=True)
class Found:
    """An operation with the raw values of its path's parameters."""

    operation: Operation
    values: dict[str, str]


class Routes:
    """All operations of one home path; literal segments win over parameters."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._root = Node()
        for operation in operations:
            self._add(operation)

    def _add(self, operation: Operation) -> None:
        node, names = self._root, list[str]()
        for part in operation.path.strip("/").split("/"):
            if part.startswith("{"):
                names.append(part[1:-1])
                node.wild = node = node.wild or Node()
            else:
                node = node.literal.setdefault(part, Node())
        if operation.method in node.methods:
            raise LookupError(f"{operation.method} {operation.path} is declared twice")
        node.methods[operation.method] = (operation, tuple(names))

    def at(self, path: str) -> Place | None:
        """The node of a path and the values met on the way."""
        return _walk(self._root, path.strip("/").split("/"), [])

    def find(self, method: str, path: str, at: Place | None = None) -> Found | None:
        """The operation for a method and a path; `at`, if somebody has looked there before."""
        at = at or self.at(path)
        if at is None or method not in at[0].methods:
            return None
        operation, names = at[0].methods[method]
        return Found(operation, dict(zip(names, at[1], strict=True)))

    def allowed(self, path: str) -> list[str]:
        """The methods that a path knows."""
        at = self.at(path)
        return sorted(at[0].methods) if at else []


def _walk(node: Node, parts: list[str], values: list[str]) -> Place | None:
    if not parts:
        return (node, values) if node.methods else None
    first, rest = parts[0], parts[1:]
    if first in node.literal and (found := _walk(node.literal[first], rest, values)):
        return found
    if node.wild is not None and first:
        return _walk(node.wild, rest, [*values, first])
    return None
