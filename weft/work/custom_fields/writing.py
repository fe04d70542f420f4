"""Values of custom fields, written: a request's map of fields → the row's new document, and what
changed.

Untouched values keep their very bytes: numbers are exact.  Values of restricted fields are told
apart, so that a change reaches only those who may know it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, cast

import msgspec

from weft.identity.users.finding import people
from weft.kernel.access import Gid
from weft.kernel.errors import Invalid
from weft.kernel.unit_of_work import Unit
from weft.std.gid import parse
from weft.work.custom_fields.kinds import Objects, People, accepted, refuse
from weft.work.custom_fields.loading import Loaded, fields
from weft.work.custom_fields.rules import WITH_GUESTS

MOST_VALUES = 100
Pair = list[Any]
_PLAIN = msgspec.json.Decoder(float_hook=Decimal)


@dataclass(frozen=True, slots=True)
class Restricted:
    """A changed value that only some of the row's readers may know."""

    field: Loaded
    change: Pair


@dataclass(frozen=True, slots=True)
class Written:
    """A row's values after a request: `custom` is the whole document, to be written as it is."""

    custom: dict[str, Any]
    open: dict[str, Pair] = field(default_factory=dict[str, Pair])
    restricted: tuple[Restricted, ...] = ()

    @property
    def columns(self) -> dict[str, Any]:
        """The column to set, where anything changed."""
        return {"custom": self.custom} if self.open or self.restricted else {}

    @property
    def links(self) -> dict[str, Any]:
        """What everybody who sees the row may hear: `{field: [before, after]}`."""
        return {"custom_fields": self.open} if self.open else {}


def document(custom: str | None) -> dict[str, Any]:
    """A stored document, its values as their bytes."""
    return dict(msgspec.json.decode(custom or "{}", type=dict[str, msgspec.Raw]))


def plain(value: Any) -> Any:
    """A value as it is compared: numbers exact."""
    return None if value is None else _PLAIN.decode(msgspec.json.encode(value))


async def values(
    unit: Unit,
    custom: str | None,
    asked: Any,
    *,
    parents: Sequence[Gid] | None,
    known: Mapping[Gid, Loaded] | None = None,
) -> Written:
    """The document with what a request asks for; `parents` are the row's containers that the actor
    sees, None where the row takes any field of the library; `known` their fields where many rows
    are written at once.
    """
    old = document(custom)
    wanted = _wanted(asked)
    if known is None:
        known = await fields(unit, list(wanted), parents) if wanted else {}
    new, open_, restricted = dict(old), dict[str, Pair](), list[Restricted]()
    for gid, value in wanted.items():
        of, key = _here(known.get(gid), gid, parents), str(gid)
        before = plain(old.get(key))
        after = await _resolved(unit, of, accepted(of, value, before), before)
        if plain(after) == before:
            continue
        new.pop(key, None)
        if after is not None:
            new[key] = after
        pair = [old.get(key), after]
        if of.row["privacy_setting"] == WITH_GUESTS:
            open_[key] = pair
        else:
            restricted.append(Restricted(of, pair))
    return Written(new, open_, tuple(restricted))


def _wanted(asked: Any) -> dict[Gid, Any]:
    if not asked:
        return {}
    if not isinstance(asked, Mapping):
        raise Invalid("custom_fields: Must be an object that maps field IDs to values")
    given = cast("Mapping[str, Any]", asked)
    if len(given) > MOST_VALUES:
        raise Invalid("custom_fields: Must name at most {most} fields", most=MOST_VALUES)
    found: dict[Gid, Any] = {}
    for key, value in given.items():
        gid = parse(str(key))
        if gid is None:
            raise Invalid("custom_fields: Not a recognized ID: {gid}", gid=str(key)[:40])
        found[gid] = value
    return found


def _here(found: Loaded | None, gid: Gid, parents: Sequence[Gid] | None) -> Loaded:
    if found is None:
        raise Invalid("custom_fields: Not a recognized ID: {gid}", gid=gid)
    if parents is None:
        if not found.row["is_global_to_workspace"]:
            raise refuse(found, "Only fields of the library describe projects")
        return found
    if not found.is_here:
        raise refuse(found, "This field is on none of the projects. Add it to one of them first")
    return found


async def _resolved(unit: Unit, of: Loaded, value: Any, before: Any) -> Any:
    """People and objects by their gids; an empty list is no value.  What the writer does not see
    of the value so far stays: they could not name it.
    """
    match value:
        case People(names):
            found = await people(unit, names, f"custom_fields: {of.row['name'][:80]}")
            return [str(gid) for gid in found] or None
        case Objects(gids):
            kept = [int(gid) for gid in before or ()]
            seen = await unit.names_of({*gids, *kept})
            for gid in gids:
                if gid not in seen:
                    raise refuse(of, "Not a recognized ID: {gid}", gid=gid)
            unseen = [gid for gid in kept if gid not in seen]
            return [str(gid) for gid in (*gids, *unseen)] or None
        case []:
            return None
        case _:
            return value
