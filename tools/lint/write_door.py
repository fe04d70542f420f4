"""Writes pass the one door.

The accident: a feature wrote a row with its own INSERT. No change was logged, so webhooks, search
and undo never heard of it, and nothing failed until a customer compared two lists.
"""

import ast
import re
from collections.abc import Iterator

from tools.lint.rule import Rule, Source, calls, is_product

# Capitals are SQL wherever they stand; small letters only where a statement would start, so that
# a sentence such as "You cannot delete from this list." stays a sentence.
STATEMENTS = (
    r"INSERT\s+INTO\b",
    r"UPDATE\s+[\w.\"]+(\s+(AS\s+)?\w+)?\s+SET\b",
    r"DELETE\s+FROM\b",
    r"MERGE\s+INTO\b",
    r"TRUNCATE\s+\w",
    r"COPY\s+[\w.\"]+(\s*\([^)]*\))?\s+FROM\b",
)
WRITES = re.compile(
    rf"\b({'|'.join(STATEMENTS)})|\A\s*(?i:{'|'.join(STATEMENTS[:4])})",
)
OTHER_BASES = (
    "weft/exchange/imports/staging.py",
    "weft/exchange/imports/formats/registers.py",
)
"""What writes into a database that is not Weft's: files on disk for the length of one run."""
VERBS = {"insert", "update", "delete"}
SENTENCE = "Only the kernel writes; say the change to the unit of work."


def _sqlalchemy_names(source: Source) -> set[str]:
    names = {f"{module}.{verb}" for module in ("sa", "sqlalchemy") for verb in VERBS}
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("sqlalchemy"):
            names |= {alias.asname or alias.name for alias in node.names if alias.name in VERBS}
    return names


def _docstrings(source: Source) -> set[int]:
    return {
        id(node.value)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


def _texts(source: Source) -> Iterator[tuple[int, str]]:
    silent = _docstrings(source)
    for node in ast.walk(source.tree):
        if isinstance(node, ast.JoinedStr):
            silent |= {id(value) for value in node.values}
            yield (
                node.lineno,
                "".join(
                    str(value.value) if isinstance(value, ast.Constant) else "x"
                    for value in node.values
                ),
            )
        elif isinstance(node, ast.Constant) and id(node) not in silent:
            yield node.lineno, str(node.value)


def _check(source: Source) -> Iterator[tuple[int, str]]:
    for line, text in _texts(source):
        if WRITES.search(text):
            yield line, SENTENCE
    names = _sqlalchemy_names(source)
    for call, name in calls(source):
        bare_verb = isinstance(call.func, ast.Attribute) and call.func.attr in VERBS
        if name in names or (bare_verb and not call.args and not call.keywords):
            yield call.lineno, SENTENCE


RULE = Rule(
    "write-door",
    applies=lambda source: is_product(source) and not source.within("weft/kernel", *OTHER_BASES),
    check=_check,
)
