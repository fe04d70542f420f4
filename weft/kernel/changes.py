"""Two states of a row → what changed, in public names.  Private columns stay private.

A change of a link (follower, tag, place in a project) is a change like one of a column: it has the
field's public name, what was added and what was removed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Literal, cast

import sqlalchemy as sa

from weft.kernel.access import Gid
from weft.kernel.resource import Field, One, Shaped, Spec, Value

LINK_VERBS = frozenset({"added", "removed", "moved"})
Action = Literal["added", "changed", "removed", "deleted", "undeleted"]


@dataclass(frozen=True, slots=True)
class Audience:
    """Who may hear of a change: tokens before and after, and the objects it happened within."""

    readers: Sequence[int]
    readers_before: Sequence[int] | None = None
    scopes: Sequence[Gid] = ()

    @property
    def before(self) -> Sequence[int]:
        """The readers of the moment before."""
        return self.readers if self.readers_before is None else self.readers_before


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to one object, in the terms of the API.

    `fields` maps a public field to `[before, after]`, or, for links, to `{"added": […], "removed":
    […]}`. `parent` is the container of an `added` or `removed` object.  `only` narrows the audience
    of single fields.
    """

    resource: Spec
    gid: Gid
    action: Action
    fields: Mapping[str, Any] = field(default_factory=dict[str, Any])
    parent: Gid | None = None
    subtype: str | None = None


def diff(
    resource: Spec, before: Mapping[str, Any], after: Mapping[str, Any]
) -> dict[str, list[Any]]:
    """What a reader of the API would notice.  `after` holds only the columns that were set."""
    told: dict[str, list[Any]] = {}
    for name, key, is_truth in _kept(resource):
        if key in after:
            old, new = before.get(key), after[key]
            change = [_truth(old), _truth(new)] if is_truth else [old, new]
            if change[0] != change[1]:
                told[name] = change
    return told


@lru_cache(256)
def _kept(resource: Spec) -> tuple[tuple[str, str, bool], ...]:
    """The fields that stand in columns of their own, with these, and whether they are truths."""
    return tuple(
        (f.name, column, isinstance(f, Value) and isinstance(f.type, sa.Boolean))
        for f in resource.fields.values()
        if (column := _column(f))
    )


def _truth(value: Any) -> bool:
    """A truth that is kept as the moment since which it holds is told as a truth."""
    return value if isinstance(value, bool) else value is not None


def sent(resource: Spec, body: Mapping[str, Any]) -> dict[str, Any]:
    """The columns that a request speaks of, for the fields that are kept as they are sent."""
    return {
        f.column: body[f.name]
        for f in resource.fields.values()
        if isinstance(f, Value) and f.write and f.column and f.name in body
    }


def _column(field_: Field) -> str:
    """The column whose change is a change of the field; the empty name is nobody's."""
    return (isinstance(field_, Value | One | Shaped) and field_.column) or ""


def wire(resource: Spec, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Fields as the log keeps them: gids are strings there, as everywhere outside."""
    return {name: _wire(resource.fields.get(name), change) for name, change in fields.items()}


def _wire(field_: Field | None, change: Any) -> Any:
    if isinstance(change, dict):
        links = cast(dict[str, Any], change)
        return {verb: _link(verb, told) for verb, told in links.items()}
    return [_gid(value) for value in change] if isinstance(field_, One) else change


def _link(verb: str, told: Any) -> Any:
    """Links are gids; whatever else is told in parts (values by field) stays as it is."""
    return [_gid(item) for item in _items(told)] if verb in LINK_VERBS else told


def _items(found: Any) -> list[Any]:
    return list(cast(Sequence[Any], found)) if isinstance(found, list | tuple) else [found]


def _gid(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def added(*gids: Gid) -> dict[str, list[Gid]]:
    """Links that came."""
    return {"added": list(gids)}


def removed(*gids: Gid) -> dict[str, list[Gid]]:
    """Links that went."""
    return {"removed": list(gids)}
