"""Values whose form depends on the reader or the moment, completed after PostgreSQL has shaped
them.

A field names its finisher; a finisher gets all values of that name in one answer at once, so it
needs at most one further statement.  Plans without such fields never come here.
"""

from collections.abc import Awaitable, Callable, Mapping
from decimal import Decimal
from typing import Any, cast

import msgspec

from weft.kernel.access import Actor
from weft.kernel.database import Database
from weft.kernel.resource import Many, Shaped
from weft.kernel.selection import Plan

Finisher = Callable[[Database, Actor, list[Any]], Awaitable[list[Any]]]
Finishers = Mapping[str, Finisher]
Place = tuple[dict[str, Any], str]


# Numbers with a fraction pass through as they were written.
RARE = b"~"
DECODER = msgspec.json.Decoder(float_hook=Decimal)
ENCODER = msgspec.json.Encoder(decimal_format="number")


async def finished(
    base: Database, finishers: Finishers, plan: Plan, data: bytes, who: Actor
) -> bytes:
    """The same JSON with every value completed."""
    if not any(_stands(mark, data) for mark in plan.marks):
        return data
    whole: Any = DECODER.decode(data)
    places: dict[str, list[Place]] = {}
    items = cast(list[Any], whole) if isinstance(whole, list) else [whole]
    for item in items:
        _collect(plan, item, places)
    for name, found in places.items():
        values = await finishers[name](base, who, [holder[key] for holder, key in found])
        for (holder, key), value in zip(found, values, strict=True):
            holder[key] = value
    return ENCODER.encode(whole)


def _stands(mark: bytes, data: bytes) -> bool:
    """Whether the mark is there; a single rare sign is looked for ten times as fast as a word."""
    return (RARE not in mark or RARE in data) and mark in data


def _collect(plan: Plan, found: Any, places: dict[str, list[Place]]) -> None:
    if not isinstance(found, dict):
        return
    item = cast(dict[str, Any], found)
    for field in plan.fields:
        if field.finish and item.get(field.name) is not None:
            places.setdefault(field.finish, []).append((item, field.name))
    for (name, target), inner in plan.nested.items():
        if not inner.finishes or name not in item:
            continue
        field = plan.resource.fields[name]
        many = isinstance(field, Many) or (isinstance(field, Shaped) and field.many)
        ones: list[Any] = item[name] if many else [item[name]]
        for one in ones:
            if isinstance(one, dict) and kind_in(cast(dict[str, Any], one), target) == target:
                _collect(inner, one, places)


def kind_in(item: Mapping[str, Any], otherwise: str) -> str:
    """The kind that a reference says of itself."""
    return item.get("resource_type", otherwise)
