"""Migrations stand alone.

The accident: a migration imported a table from the application. A year later that table had
another column, and the old migration no longer ran on a fresh database.
"""

import ast
from collections.abc import Iterator

from tools.lint.rule import Rule, Source


def _modules(node: ast.AST) -> list[str]:
    match node:
        case ast.Import(names=names):
            return [alias.name for alias in names]
        case ast.ImportFrom(module=str(module)):
            return [module]
        case _:
            return []


def _check(source: Source) -> Iterator[tuple[int, str]]:
    for node in ast.walk(source.tree):
        for module in _modules(node):
            if module.partition(".")[0] == "weft":
                yield getattr(node, "lineno", 1), f"Write out what you need from {module}."


RULE = Rule(
    "migrations-alone",
    applies=lambda source: source.within("migrations/versions"),
    check=_check,
)
