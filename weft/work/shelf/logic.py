"""Pure decisions about a shelf: where something goes."""

from collections.abc import Mapping, Sequence
from typing import Any

from weft.kernel.errors import Invalid
from weft.std import rank

Place = tuple[int, str]


def place(shelf: Sequence[Place], thing: int, asked: Mapping[str, Any]) -> str:
    """The rank for a thing: before or after another, where it is already, or at the end."""
    before, after = asked.get("insert_before"), asked.get("insert_after")
    if before and after:
        raise Invalid("insert_before: Give insert_before or insert_after, not both")
    own = dict(shelf).get(thing)
    if own is not None and not (before or after):
        return own
    others = [kept for kept in shelf if kept[0] != thing]
    at = _index(others, before, "insert_before") if before else len(others)
    if after:
        at = _index(others, after, "insert_after") + 1
    low = others[at - 1][1] if at else None
    return rank.between(low, others[at][1] if at < len(others) else None)


def _index(shelf: Sequence[Place], gid: int, field: str) -> int:
    gids = [kept for kept, _ in shelf]
    if gid not in gids:
        raise Invalid("{field}: Not among your favorites: {gid}", field=field, gid=gid)
    return gids.index(gid)
