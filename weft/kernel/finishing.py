"""Values whose form depends on the reader or the moment, completed after PostgreSQL has shaped
them.

A field names its finisher; a finisher gets all values of that name in one answer at once, so it
needs at most one further statement.  Plans without such fields never come here.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import msgspec

from weft.kernel.access import Actor
from weft.kernel.database import Database
from weft.kernel.resource import Many, Shaped
from weft.kernel.selection import Plan

Finisher = Callable[[Database, Actor, list[Any]], Awaitable[list[Any]]]
Finishers = Mapping[str, Finisher]
Place = tuple[dict[str, Any], str]
# Numbers with a fraction pass through as they were written.
DECODER = msgspec.json.Decoder(float_hook=lambda digits: msgspec.Raw(digits.encode()))


async def finished(
    base: Database, finishers: Finishers, plan: Plan, data: bytes, who: Actor
) -> bytes:
    """The same JSON with every value completed."""
    if not any(mark in data for mark in plan.marks):
        return data
    whole = DECODER.decode(data)
    places: dict[str, list[Place]] = {}
    for item in whole if isinstance(whole, list) else [whole]:
        _collect(plan, item, places)
    for name, found in places.items():
        values = await finishers[name](base, who, [holder[key] for holder, key in found])
        for (holder, key), value in zip(found, values, strict=True):
            holder[key] = value
    return msgspec.json.encode(whole)


def _collect(plan: Plan, item: Any, places: dict[str, list[Place]]) -> None:
    if not isinstance(item, dict):
        return
    for field in plan.fields:
        if field.finish and item.get(field.name) is not None:
            places.setdefault(field.finish, []).append((item, field.name))
    for (name, target), inner in plan.nested.items():
        if not inner.finishes or name not in item:
            continue
        value = item[name]
        field = plan.resource.fields[name]
        many = isinstance(field, Many) or (isinstance(field, Shaped) and field.many)
        for one in value if many else [value]:
            if isinstance(one, dict) and one.get("resource_type", target) == target:
                _collect(inner, one, places)
