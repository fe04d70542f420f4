"""Formula fields, computed on read: PostgreSQL leaves the formula with what it reads, here it gets
its value.

A formula is computed from the fields that its reader sees; one that is hidden counts as empty.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

from weft.kernel.access import Actor
from weft.kernel.database import Database
from weft.kernel.finishing import Finisher
from weft.kernel.naming import Names
from weft.kernel.resource import Catalog
from weft.std import formula
from weft.std.text import sort_key

LEFT = "~formula"
Value = formula.Value
MOST_STEPS = 500


async def computed(_: Database, __: Actor, lists: list[Any]) -> list[Any]:
    """The finisher of custom fields: every formula in every list gets its value."""
    for fields in lists:
        for item in fields:
            if LEFT in item:
                _complete(item, *item.pop(LEFT))
    return lists


def _complete(item: dict[str, Any], facts: Mapping[str, Any], stored: Mapping[str, Any]) -> None:
    value = _Computing(facts.get("inputs") or {}, stored).value(facts["text"])
    if "display_value" in item:
        item["display_value"] = shown(value, facts)
    key = f"{facts['type']}_value"
    if key in item:
        item[key] = typed(value)


def by_name(known: Catalog) -> Finisher:
    """Completes formulas for one reader: the fields that they read are called by their names."""
    names = Names(known)

    async def finish(base: Database, who: Actor, texts: list[Any]) -> list[Any]:
        read = {gid for text in texts if parsed(text) for gid in formula.gids(text)}
        seen = await names.of(base, who, read)
        called = {gid: named.name for gid, named in seen.items()}
        return [_worded(text, called) for text in texts]

    return finish


def _worded(text: str, called: Mapping[int, str]) -> str:
    """Two that are called alike stay apart by their gids."""
    if parsed(text) is None:
        return text
    own = {gid: called[gid] for gid in formula.gids(text) if gid in called}
    keys = Counter(sort_key(name) for name in own.values())
    return formula.worded(text, {g: name for g, name in own.items() if keys[sort_key(name)] == 1})


class _Computing:
    """One row's formulas: those that others read are computed first, none twice, none within
    itself.
    """

    def __init__(self, inputs: Mapping[str, Any], stored: Mapping[str, Any]) -> None:
        self._inputs, self._stored = inputs, stored
        self._known: dict[str, Value] = {}
        self._steps = 0

    def value(self, text: str) -> Value:
        self._steps += 1
        tree = parsed(text)
        if tree is None or self._steps > MOST_STEPS:
            return None
        read = formula.references(tree)
        return formula.evaluate(tree, {name: self._of(name) for name in read})

    def _of(self, name: str) -> Value:
        if name not in self._known:
            self._known[name] = None
            self._known[name] = self._fresh(name)
        return self._known[name]

    def _fresh(self, name: str) -> Value:
        known = self._inputs.get(name)
        if known is None:
            return None
        if known["formula"]:
            return self.value(known["formula"])
        return _plain(known, self._stored.get(name))


def _plain(known: Mapping[str, Any], stored: Any) -> Value:
    """A stored value as formulas compute with it."""
    match known["kind"], stored:
        case _, None:
            return None
        case "number", _:
            return Decimal(str(stored))
        case "enum", _:
            options: Mapping[str, str] = known.get("options") or {}
            return options.get(str(stored))
        case "date", {"date": str(day)} | {"date_time": str(day)}:
            return date.fromisoformat(day[:10])
        case "text", _:
            return str(stored)
        case _:
            return None


@lru_cache(10_000)
def parsed(text: str) -> formula.Formula | None:
    """The tree of a stored formula; None where an older release kept one that is no longer
    understood.
    """
    try:
        return formula.parse(text)
    except formula.FormulaError:
        return None


def typed(value: Value) -> Any:
    """The value on the wire."""
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case Decimal():
            return Decimal(format(value.normalize() + 0, "f"))
        case date():
            return {"date": value.isoformat(), "date_time": None}
        case _:
            return value


def shown(value: Value, facts: Mapping[str, Any]) -> str | None:
    """The value as people read it: like a stored one of the same format."""
    match value:
        case None:
            return None
        case bool():
            return "TRUE" if value else "FALSE"
        case Decimal() | int():
            return f"{facts['before']}{_number(Decimal(value), facts)}{facts['after']}"
        case date():
            return f"{value.isoformat()}T00:00:00.000Z"
        case _:
            return str(value)


def _number(value: Decimal, facts: Mapping[str, Any]) -> str:
    match facts["format"]:
        case "percentage":
            return _rounded(value * 100, facts["places"])
        case "duration":
            minutes = int(abs(value).quantize(Decimal(1), ROUND_HALF_UP))
            return f"{'-' if value < 0 else ''}{minutes // 60}h {minutes % 60}m"
        case "identifier":
            return format(value.normalize() + 0, "f")
        case _:
            return _rounded(value, facts["places"])


def _rounded(value: Decimal, places: int) -> str:
    try:
        found = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    except InvalidOperation:
        return format(value, "f")
    return format(found if found else abs(found), "f")
