"""This package is about formulas: a small language that computes one value from others.

A formula is parsed once, with the kinds of its fields where they are known, and evaluated purely:
an empty operand or a division by zero gives an empty result, never an error.
"""

from weft.std.formula.evaluation import evaluate
from weft.std.formula.parsing import gids, names, parse, rewrite, worded
from weft.std.formula.tree import (
    DEEPEST,
    LONGEST,
    Formula,
    FormulaError,
    Value,
    ValueKind,
    references,
)

__all__ = [
    "DEEPEST",
    "LONGEST",
    "Formula",
    "FormulaError",
    "Value",
    "ValueKind",
    "evaluate",
    "gids",
    "names",
    "parse",
    "references",
    "rewrite",
    "worded",
]
