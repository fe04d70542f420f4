"""This module is about the table of operations: what the reference knows, read from the package."""

import csv
import re
from dataclasses import dataclass
from importlib import resources


@dataclass(frozen=True)
class Operation:
    """One operation of the wire, as the reference names it."""

    method: str
    path: str
    operation_id: str
    tag: str
    origin: str

    @property
    def python_name(self) -> str:
        """The operation's method name in the Python client."""
        return snake_case(self.operation_id)

    @property
    def route(self) -> tuple[str, str]:
        """The method and the path with its parameters made nameless, for comparing."""
        return self.method, nameless(self.path)


def snake_case(name: str) -> str:
    """Spell a camelCase name the way the Python client does."""
    boundary = r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"
    return re.sub(boundary, "_", name).lower()


def nameless(path: str) -> str:
    """A path template without the names of its parameters."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def read_operations() -> tuple[Operation, ...]:
    """Every row of the table, aliases included."""
    table = resources.files("weft") / "doors" / "rest" / "reference_operations.tsv"
    with table.open(encoding="utf-8") as lines:
        return tuple(Operation(**row) for row in csv.DictReader(lines, delimiter="\t"))


OPERATIONS = read_operations()
BY_ID = {each.operation_id: each for each in OPERATIONS if each.origin != "alias"}
