"""This module is about reading formulas: characters to words, words to a tree.

``{gid}``, ``{Field name}`` and ``[Field name]`` are references; a ``]`` inside of a name in square
brackets and a quote inside of a text are written twice. Operators bind as usual: ``* /``, then
``+ -``, comparisons, AND, OR.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, cast, get_args

from weft.std.formula.kinds import kind_of
from weft.std.formula.tree import (
    DEEPEST,
    LONGEST,
    Call,
    Constant,
    Formula,
    FormulaError,
    Function,
    Negation,
    Node,
    Operation,
    Operator,
    Reference,
    ValueKind,
)
from weft.std.wording import Said, Template

_TOKEN: Final = re.compile(
    r"""\s*+(?:
      (?P<number>(?:[0-9]{1,28}(?:\.[0-9]{1,28})?|\.[0-9]{1,28})(?![0-9.]))
    | (?P<text>"(?:[^"]|"")*+")
    | \{(?P<gid>[0-9]{1,19})\}
    | \{(?P<braced>[^{}]++)\}
    | \[(?P<name>(?:[^\]]|\]\])++)\]
    | (?P<word>[A-Za-z]++)
    | (?P<mark><=|>=|<>|!=|==|[-+*/=<>(),;×·÷−≤≥≠])
    | (?P<end>\Z)
    )""",
    re.VERBOSE,
)
_SPELLINGS: Final = {
    "×": "*",
    "·": "*",
    "÷": "/",
    "−": "-",
    "≤": "<=",
    "≥": ">=",
    "≠": "<>",
    "!=": "<>",
    "==": "=",
    ";": ",",
}
_LEVELS: Final[dict[str, int]] = {
    "OR": 1,
    "AND": 2,
    **dict.fromkeys(("=", "<>", "<", "<=", ">", ">="), 3),
    **dict.fromkeys(("+", "-"), 4),
    **dict.fromkeys(("*", "/"), 5),
}
_COMPARISON: Final = 3
_UNARY: Final = 6
_TRUTHS: Final = {"TRUE": True, "FALSE": False}
_FUNCTIONS: Final[tuple[Function, ...]] = get_args(Function)
_EXAMPLE: Final[Template] = "{opening}Field name{closing}"
_TAKES: Final[Template] = "{function} takes {most} values; here are {count}"
_TAKES_SOME: Final[Template] = "{function} takes {fewest} to {most} values; here are {count}"
_COUNTS: Final[dict[Function, tuple[int, int]]] = {
    "IF": (2, 3),
    "NOT": (1, 1),
    "DAYS": (2, 2),
    **dict.fromkeys(cast("tuple[Function, ...]", ("AND", "OR", "MIN", "MAX")), (1, 50)),
}


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    at: int
    end: int


def parse(text: str, *, kinds: Mapping[str, ValueKind] | None = None) -> Formula:
    """Return the tree of a formula; with ``kinds`` by reference, also check that it makes sense."""
    reader = _Reader(_tokens(text))
    root = reader.whole()
    return Formula(root, None if kinds is None else kind_of(root, kinds))


def rewrite(text: str, gids: Mapping[str, int]) -> str:
    """Return a formula in which fields are named by gid, so that it outlives their renaming."""
    made: list[str] = []
    done = 0
    for token in _tokens(text):
        if token.kind == "name" and token.text in gids:
            made += [text[done : token.at], f"{{{gids[token.text]}}}"]
            done = token.end
    return "".join(made) + text[done:]


def names(text: str) -> tuple[str, ...]:
    """Return the fields that a formula calls by name, each once."""
    found = (token.text for token in _tokens(text) if token.kind == "name")
    return tuple(dict.fromkeys(found))


def gids(text: str) -> tuple[int, ...]:
    """Return the fields that a formula calls by gid, each once."""
    found = (int(token.text) for token in _tokens(text) if token.kind == "gid")
    return tuple(dict.fromkeys(found))


def worded(text: str, known: Mapping[int, str]) -> str:
    """Return a formula in which the known fields are called by name: what `rewrite` takes back."""
    made: list[str] = []
    done = 0
    for token in _tokens(text):
        if token.kind == "gid" and int(token.text) in known:
            made += [text[done : token.at], _label(known[int(token.text)])]
            done = token.end
    return "".join(made) + text[done:]


def _label(name: str) -> str:
    """A field's name between the brackets that leave it as it is."""
    plain = name == name.strip() and not name.isdigit() and not {"{", "}"} & set(name)
    return f"{{{name}}}" if plain else f"[{name.replace(']', ']]')}]"


def _tokens(text: str) -> list[_Token]:
    if len(text) > LONGEST:
        raise FormulaError(
            "The formula is too long: at most {most} characters", at=LONGEST, most=LONGEST
        )
    tokens: list[_Token] = []
    at = 0
    while not tokens or tokens[-1].kind != "end":
        found = _TOKEN.match(text, at)
        if found is None or found.lastgroup is None:
            start = at + len(text[at:]) - len(text[at:].lstrip())
            raise FormulaError(
                "'{sign}' means nothing here: {hint}",
                at=start,
                sign=text[start],
                hint=_hint(text[start]),
            )
        tokens.append(_token(found, found.lastgroup))
        at = found.end()
    return tokens


def _hint(letter: str) -> Said:
    if letter in '"[{':
        return Said("close it, and write something inside")
    return Said(
        "write numbers like 1.5, texts in double quotes and fields as {example}",
        example=Said(_EXAMPLE, opening="{", closing="}"),
    )


def _token(found: re.Match[str], kind: str) -> _Token:
    raw = found[kind]
    start = found.start(kind) - (1 if kind in ("gid", "name", "braced") else 0)
    text = {
        "text": lambda: raw[1:-1].replace('""', '"'),
        "name": lambda: raw.replace("]]", "]"),
        "braced": raw.strip,
        "gid": lambda: str(int(raw)),
        "word": raw.upper,
        "mark": lambda: _SPELLINGS.get(raw, raw),
    }.get(kind, lambda: raw)()
    return _Token("name" if kind == "braced" else kind, text, start, found.end())


class _Reader:
    """A walk through the words of a formula, one word ahead."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._next = 0
        self._depth = 0
        self._heights: dict[int, int] = {}

    def whole(self) -> Node:
        """Return the tree of everything."""
        root = self._expression(1)
        token = self._peek()
        if token.kind != "end":
            raise FormulaError(
                "'{word}' is too much: put an operator before it", at=token.at, word=token.text
            )
        return root

    def _expression(self, level: int) -> Node:
        """Return operations that bind at least as tight as a level, the leftmost innermost."""
        self._enter()
        left = self._unary()
        while _LEVELS.get(self._operator(), 0) >= level:
            token = self._take()
            binding = _LEVELS[token.text]
            right = self._expression(binding + 1)
            operator = cast("Operator", token.text)
            left = self._built(Operation(token.at, operator, left, right), left, right)
            if binding == _COMPARISON and _LEVELS.get(self._operator()) == _COMPARISON:
                raise FormulaError(
                    "Comparisons do not chain: join them with AND", at=self._peek().at
                )
        self._depth -= 1
        return left

    def _unary(self) -> Node:
        token = self._peek()
        if token.kind != "mark" or token.text not in "+-":
            return self._atom()
        self._take()
        operand = self._expression(_UNARY)
        if token.text == "+":
            return operand
        return self._built(Negation(token.at, operand), operand)

    def _atom(self) -> Node:
        token = self._take()
        makers: dict[str, Callable[[_Token], Node]] = {
            "number": lambda token: Constant(token.at, Decimal(token.text)),
            "text": lambda token: Constant(token.at, token.text),
            "gid": lambda token: Reference(token.at, token.text),
            "name": lambda token: Reference(token.at, token.text),
            "word": self._word,
        }
        if token.kind in makers:
            return makers[token.kind](token)
        if token.text == "(":
            inner = self._expression(1)
            self._expect(")")
            return inner
        raise FormulaError(
            "A value is missing: a number, a text, a field or a function", at=token.at
        )

    def _word(self, token: _Token) -> Node:
        if token.text in _TRUTHS:
            return Constant(token.at, _TRUTHS[token.text])
        if token.text not in _FUNCTIONS:
            known = ", ".join(_FUNCTIONS)
            raise FormulaError(
                "'{word}' is not known: write fields as {example}, or use {known}",
                at=token.at,
                word=token.text[:40],
                example=Said(_EXAMPLE, opening="{", closing="}"),
                known=known,
            )
        return self._call(token, token.text)

    def _call(self, token: _Token, function: Function) -> Node:
        self._expect("(")
        arguments = [self._expression(1)]
        while self._peek().text == "," and self._peek().kind == "mark":
            self._take()
            arguments.append(self._expression(1))
        self._expect(")")
        fewest, most = _COUNTS[function]
        if not fewest <= len(arguments) <= most:
            raise FormulaError(
                _TAKES if fewest == most else _TAKES_SOME,
                at=token.at,
                function=function,
                fewest=fewest,
                most=most,
                count=len(arguments),
            )
        return self._built(Call(token.at, function, tuple(arguments)), *arguments)

    def _built(self, node: Node, *parts: Node) -> Node:
        """Return a new node, once it is known to be no higher than allowed."""
        height = 1 + max(self._heights.get(id(part), 0) for part in parts)
        if height > DEEPEST:
            raise FormulaError(
                "The formula nests too deep: at most {most} levels", at=node.at, most=DEEPEST
            )
        self._heights[id(node)] = height
        return node

    def _enter(self) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            at = self._peek().at
            raise FormulaError(
                "The formula nests too deep: at most {most} levels", at=at, most=DEEPEST
            )

    def _operator(self) -> str:
        token = self._peek()
        return token.text if token.kind in ("mark", "word") else ""

    def _peek(self) -> _Token:
        return self._tokens[self._next]

    def _take(self) -> _Token:
        token = self._peek()
        self._next = min(self._next + 1, len(self._tokens) - 1)
        return token

    def _expect(self, mark: str) -> None:
        token = self._take()
        if token.kind != "mark" or token.text != mark:
            raise FormulaError("'{mark}' is missing", at=token.at, mark=mark)
