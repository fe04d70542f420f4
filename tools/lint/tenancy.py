"""Every table belongs to a workspace.

The accident: a table keyed by its own id alone. A guessed id from another organisation matched,
and the row was served: tenancy had been a condition that one statement forgot.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from tools.lint.rule import Rule, Source, calls, is_product

SHARED = frozenset(
    name
    for line in Path(__file__).with_name("shared_tables.txt").read_text("utf-8").splitlines()
    if (name := line.partition("#")[0].strip())
)


def _is_shared(call: ast.Call) -> bool:
    return any(
        word.arg == "shared" and not (isinstance(word.value, ast.Constant) and not word.value.value)
        for word in call.keywords
    )


def _name(call: ast.Call) -> str:
    first = call.args[0] if call.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else "?"


def _check(source: Source) -> Iterator[tuple[int, str]]:
    for call, called in calls(source):
        last = called.rpartition(".")[2]
        if last == "Table" and not source.within("weft/kernel"):
            yield call.lineno, "Declare tables with the kernel's table(), which adds the workspace."
        if last == "table" and _is_shared(call) and _name(call) not in SHARED:
            yield (
                call.lineno,
                f"Table {_name(call)} has no workspace; if it really spans workspaces, "
                "list it with its reason in tools/lint/shared_tables.txt.",
            )


RULE = Rule("tenancy", applies=is_product, check=_check)
