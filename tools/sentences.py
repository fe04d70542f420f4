"""This tool is about where English sentences stand in the code: whatever takes a `Template` says
one, and so does a constant of that type.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

TEMPLATE = "Template"
PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass
class Speakers:
    """Names of what takes templates, with the places of those arguments."""

    places: dict[str, set[int]] = field(default_factory=dict[str, set[int]])

    def said_by(self, call: ast.Call) -> list[ast.expr]:
        """The arguments of a call that are templates."""
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        return [call.args[n] for n in self.places.get(name, ()) if n < len(call.args)]


def speakers(trees: Iterable[ast.Module]) -> Speakers:
    """Functions by their signatures, and errors with all that derive from them."""
    found, classes = Speakers(), list[ast.ClassDef]()
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name != "__init__":
                if places := _places(node):
                    found.places.setdefault(node.name, set()).update(places)
            elif isinstance(node, ast.ClassDef):
                classes.append(node)
    while _learn(found, classes):
        pass
    return found


def _learn(found: Speakers, classes: list[ast.ClassDef]) -> bool:
    """Whether one more class turned out to take templates."""
    for node in classes:
        if node.name in found.places:
            continue
        made = next((f for f in node.body if getattr(f, "name", "") == "__init__"), None)
        if isinstance(made, ast.FunctionDef):
            places = _places(made)
        else:
            bases = [getattr(base, "id", getattr(base, "attr", "")) for base in node.bases]
            places = set[int]().union(*(found.places.get(base, set()) for base in bases))
        if places:
            found.places[node.name] = places
            return True
    return False


def _places(made: ast.FunctionDef | ast.AsyncFunctionDef) -> set[int]:
    taken = [*made.args.posonlyargs, *made.args.args]
    bound = 1 if taken and taken[0].arg in ("self", "cls") else 0
    return {n for n, arg in enumerate(taken[bound:]) if _is_template(arg.annotation)}


def _is_template(annotation: ast.expr | None) -> bool:
    return annotation is not None and any(
        isinstance(part, ast.Name) and part.id == TEMPLATE for part in ast.walk(annotation)
    )


def templates(tree: ast.Module, known: Speakers) -> Iterator[tuple[int, ast.expr]]:
    """Every expression of a file that is to be a template, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from ((given.lineno, given) for given in known.said_by(node))
        elif isinstance(node, ast.AnnAssign) and _is_template(node.annotation) and node.value:
            yield from ((part.lineno, part) for part in _values(node.value))


def _values(value: ast.expr) -> Iterator[ast.expr]:
    """What a constant holds; the keys of its tables are not said."""
    match value:
        case ast.Dict(values=values) | ast.Tuple(elts=values) | ast.List(elts=values):
            for one in values:
                yield from _values(one)
        case ast.Call(func=ast.Attribute(attr="fromkeys"), args=[_, one]):
            yield from _values(one)
        case _:
            yield value


def literals(template: ast.expr) -> Iterator[str]:
    """The sentences that an expression stands for, as far as they are written there."""
    match template:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from literals(one)
            yield from literals(other)
        case _:
            return
