"""This module is about JSON: bytes to values and back, refusing what is broken or too deep."""

import re
from typing import Final

import msgspec

DEEPEST: Final = 64
"""How many arrays and objects may lie within each other unless the caller says otherwise."""

_BRACKETS: Final = re.compile(rb'"(?:[^"\\]|\\.)*+"?|[\[\]{}]', re.DOTALL)
_OPENING: Final = frozenset((b"[", b"{"))


class BadJson(ValueError):
    """Bytes that are not JSON, with a sentence that says where."""


class TooDeep(BadJson):
    """JSON whose arrays and objects lie too deep within each other."""


def encode(value: object) -> bytes:
    """Return a value as JSON."""
    return msgspec.json.encode(value)


def decode(raw: bytes, *, deepest: int = DEEPEST) -> object:
    """Return the value that JSON bytes hold; nothing is built before the depth is known."""
    if _is_deeper(raw, deepest):
        raise TooDeep(f"The JSON is nested too deep: at most {deepest} levels are allowed.")
    try:
        return msgspec.json.decode(raw)
    except msgspec.DecodeError as error:
        raise BadJson(f"The body is not valid JSON: {error}.") from None
    except UnicodeDecodeError:
        raise BadJson("The body is not valid JSON: it is not UTF-8.") from None


def _is_deeper(raw: bytes, deepest: int) -> bool:
    """Tell whether the brackets outside of strings nest deeper than allowed."""
    if raw.count(b"[") + raw.count(b"{") <= deepest:
        return False
    depth = 0
    for found in _BRACKETS.finditer(raw):
        mark = found[0]
        if mark in _OPENING:
            depth += 1
        elif not mark.startswith(b'"'):
            depth -= 1
        if depth > deepest:
            return True
    return False
