"""Short enough to read aloud, and never longer than yesterday.

The accident: a module grew by ten lines a week, each time for a good reason. At 4,000 lines nobody
could say what it was for. So what is too long already is written down in baseline.json, and the
figures there may only shrink.
"""

import ast
import json
from collections.abc import Iterator
from pathlib import Path

from tools.lint.rule import Finding, Source

MODULE_LINES = 400
FUNCTION_LINES = 30
BASELINE = Path(__file__).with_name("baseline.json")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def too_long(source: Source) -> dict[str, int]:
    """The modules and functions of a file that pass the limits, with their lines."""
    if not source.within("weft", "tools", "bench"):
        return {}
    found = {name: lines for name, lines in _functions(source) if lines > FUNCTION_LINES}
    if len(source.lines) > MODULE_LINES:
        found[source.path] = len(source.lines)
    return found


def _functions(source: Source) -> Iterator[tuple[str, int]]:
    waiting: list[tuple[str, ast.AST]] = [(f"{source.path}::", source.tree)]
    while waiting:
        prefix, parent = waiting.pop()
        for node in ast.iter_child_nodes(parent):
            name = prefix
            if isinstance(node, Function | ast.ClassDef):
                name = f"{prefix}{node.name}."
            if isinstance(node, Function):
                yield name.rstrip("."), _length(node)
            waiting.append((name, node))


def _length(function: Function) -> int:
    first = function.body[0]
    docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    silent = (first.end_lineno or 0) - first.lineno + 1 if docstring else 0
    return (function.end_lineno or 0) - function.lineno + 1 - silent


def baseline() -> dict[str, int]:
    """What was too long when it was last counted."""
    return json.loads(BASELINE.read_text("utf-8"))


def against(allowed: dict[str, int], measured: dict[str, int]) -> list[Finding]:
    """What grew past its allowance, and allowances that are no longer needed."""
    grown = [
        _finding(place, f"{lines} lines; {allowed.get(place) or _limit(place)} are allowed.")
        for place, lines in measured.items()
        if lines > allowed.get(place, 0)
    ]
    shrunk = [
        _finding(place, "is shorter now: python -m tools.lint --shrink keeps it so.")
        for place, lines in allowed.items()
        if measured.get(place, 0) < lines
    ]
    return sorted([*grown, *shrunk])


def shrink(allowed: dict[str, int], measured: dict[str, int]) -> dict[str, int]:
    """The allowances lowered to what is there now; none is raised, none is added."""
    return {
        place: min(lines, measured[place])
        for place, lines in sorted(allowed.items())
        if place in measured
    }


def _limit(place: str) -> int:
    return FUNCTION_LINES if "::" in place else MODULE_LINES


def _finding(place: str, sentence: str) -> Finding:
    path, _, function = place.partition("::")
    return Finding(path, 1, "sizes", f"{function or 'the module'}: {sentence}")
