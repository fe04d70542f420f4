"""Sentences are templates.

The accident: an error said `f"{name}: Must be at most {most} characters"`.  It was right in
English; in the twelve other languages its sentence was another one for every name and number, so
no catalogue could hold it, and people who knew no English met English in the midst of their own.
A word that is missing was worse: its place in the sentence stayed empty, and nobody noticed.
"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tools.lint.rule import Rule, Source, is_product
from tools.sentences import PLACEHOLDER, Speakers, literals, speakers, templates

ROOT = Path(__file__).resolve().parents[2]


@cache
def _known() -> Speakers:
    return speakers(ast.parse(path.read_text("utf-8")) for path in (ROOT / "weft").rglob("*.py"))


def _is_joined(node: ast.expr) -> bool:
    match node:
        case ast.JoinedStr() | ast.BinOp() | ast.Call(func=ast.Attribute(attr="format" | "join")):
            return True
        case ast.IfExp(body=one, orelse=other):
            return _is_joined(one) or _is_joined(other)
        case _:
            return False


def _check(source: Source) -> Iterator[tuple[int, str]]:
    joined = {
        target.id
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Assign) and _is_joined(node.value)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for line, given in templates(source.tree, _known()):
        if _is_joined(given) or (isinstance(given, ast.Name) and given.id in joined):
            yield line, 'Say it as a template with words: Invalid("{path}: Not a date", path=path).'
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and (missing := _missing(node)):
            yield node.lineno, f"Give the word {missing}=… that the template asks for."


def _missing(call: ast.Call) -> str | None:
    given = {word.arg for word in call.keywords}
    asked = [n for t in _known().said_by(call) for s in literals(t) for n in PLACEHOLDER.findall(s)]
    return None if None in given else next((name for name in asked if name not in given), None)


RULE = Rule("spoken", applies=is_product, check=_check)
