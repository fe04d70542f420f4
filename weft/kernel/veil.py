"""What a row of the log says of other things than its own, and what of that a reader may be told.

Whoever hears a row sees its object.  What the row refers to (a parent, a person, a place, a mention
in a text) has readers of its own: whoever is none of them is told neither its name nor its gid.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, cast

from weft.kernel.access import Gid
from weft.kernel.database import Database
from weft.kernel.resource import Field, One, Spec
from weft.std import richtext
from weft.std.gid import Kind, kind_of

# Parts have no readers of their own: they are known with what they are parts of.
PARTS = frozenset(
    {
        Kind.ENUM_OPTION,
        Kind.CUSTOM_TYPE_STATUS_OPTION,
        Kind.CUSTOM_TYPE_MEMBERSHIP,
        Kind.CUSTOM_FIELD_SETTING,
        Kind.PROJECT_MEMBERSHIP,
        Kind.TEAM_MEMBERSHIP,
        Kind.WORKSPACE_MEMBERSHIP,
    }
)
Changes = Mapping[str, Any]


def references(spec: Spec, changes: Changes) -> frozenset[Gid]:
    """The things that changes speak of and that have readers of their own."""
    said = (gid for name, told in changes.items() for gid in _named(spec.fields.get(name), told))
    return frozenset(gid for gid in said if has_readers(gid))


def has_readers(gid: Gid) -> bool:
    """Not a part of something else.  Everybody knows their own workspace; another may be hidden."""
    return kind_of(gid) not in PARTS


def without(spec: Spec, changes: Changes, hidden: Collection[Gid]) -> Changes:
    """The changes as whoever may not know the hidden things is told of them; empty where nothing is
    left.
    """
    if not hidden:
        return changes
    left = {n: _left(spec.fields.get(n), told, hidden) for n, told in changes.items()}
    return {name: told for name, told in left.items() if told is not None}


def _named(field_: Field | None, told: Any) -> Iterator[Gid]:
    if isinstance(told, dict):
        for key, items in cast(dict[str, Any], told).items():
            if key.isdigit():
                yield int(key)
                yield from (
                    gid for value in items if isinstance(value, list) for gid in _gids(value)
                )
            else:
                yield from _gids(items)
    elif isinstance(field_, One):
        yield from _gids(told)
    elif _is_rich(field_):
        yield from (gid for text in told if text for gid in richtext.mentioned(text))


def _gids(items: Any) -> Iterator[Gid]:
    found = (_gid(item) for item in cast(list[Any], items if isinstance(items, list) else [items]))
    return (gid for gid in found if gid is not None)


def _gid(item: Any) -> Gid | None:
    if isinstance(item, str):
        return int(item) if item.isdigit() else None
    return item if isinstance(item, int) and not isinstance(item, bool) else None


def _is_rich(field_: Field | None) -> bool:
    return field_ is not None and getattr(field_, "finish", None) == "rich_text"


def _left(field_: Field | None, told: Any, hidden: Collection[Gid]) -> Any:
    """What is left of one field's change; None where that is nothing."""
    if isinstance(told, dict):
        parts = cast(dict[str, Any], told)
        left = {key: _left_of_part(key, items, hidden) for key, items in parts.items()}
        return {key: items for key, items in left.items() if items is not None} or None
    if isinstance(field_, One):
        pair = [None if _gid(value) in hidden else value for value in told]
        return pair if pair[0] != pair[1] else None
    veiled = richtext.veiled if _is_rich(field_) else richtext.veiled_plain
    return [veiled(value, hidden) if isinstance(value, str) else value for value in told]


def _left_of_part(key: str, items: Any, hidden: Collection[Gid]) -> Any:
    """Links of one verb, or the two values of one custom field."""
    if not key.isdigit():
        return _seen(items, hidden) or None
    if int(key) in hidden:
        return None
    pair = [_seen(value, hidden) or None if isinstance(value, list) else value for value in items]
    return pair if pair[0] != pair[1] else None


def _seen(items: Any, hidden: Collection[Gid]) -> list[Any]:
    every = cast(list[Any], items if isinstance(items, list) else [items])
    return [item for item in every if _gid(item) not in hidden]


# Whose eyes are meant is not known yet: many readers are told of one row.


@dataclass(frozen=True, slots=True)
class Opening:
    """The tokens that open a thing; `to_members`: only to holders of the workspace's as well."""

    tokens: Sequence[int]
    to_members: bool = False


@dataclass(frozen=True, slots=True)
class Sight:
    """Who sees the things that some rows refer to, and which tasks among them have living parts."""

    openings: Mapping[Gid, Opening] = field(default_factory=dict[Gid, Opening])
    with_parts: frozenset[Gid] = frozenset()


BLIND = Sight()
OPENINGS = "SELECT o.gid, o.tokens, o.to_members, o.has_parts FROM ({sources}) o"


@lru_cache
def _statement(sources: tuple[str, ...]) -> str:
    return OPENINGS.format(sources=" UNION ALL ".join(sources))


async def sight(
    base: Database, sources: tuple[str, ...], workspace: Gid, gids: Collection[Gid]
) -> Sight:
    """Who sees these things today, in one statement.

    `sources` are the features' answers for things of their kinds: SQL with the columns gid, tokens,
    to_members and has_parts over the workspace $1 and the gids $2.
    """
    if not gids:
        return BLIND
    rows = await base.rows(_statement(sources), workspace, sorted(gids))
    openings: dict[Gid, Opening] = {}
    for row in rows:
        openings[row["gid"]] = Opening(tuple(row["tokens"]), row["to_members"])
    return Sight(openings, frozenset(row["gid"] for row in rows if row["has_parts"]))
