"""Pure decisions about sections: where they stand among their siblings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from weft.kernel.errors import Invalid
from weft.std import rank

MOST = 1_000


@dataclass(frozen=True, slots=True)
class Sibling:
    """A section of the same home, in order."""

    gid: int
    rank: str
    version: int


def placed(
    siblings: Sequence[Sibling], gid: int, before: int | None, after: int | None
) -> Mapping[int, str]:
    """The ranks that put a section beside another or at the end: one, or all if room ran out."""
    others = [s for s in siblings if s.gid != gid]
    at = _position(others, before, after)
    low = others[at - 1].rank if at > 0 else None
    high = others[at].rank if at < len(others) else None
    new = rank.between(low, high)
    if not rank.is_too_long(new):
        return {gid: new}
    order = [*(s.gid for s in others[:at]), gid, *(s.gid for s in others[at:])]
    return dict(zip(order, rank.spread(len(order)), strict=True))


def _position(others: Sequence[Sibling], before: int | None, after: int | None) -> int:
    if before is None and after is None:
        return len(others)
    wanted = before if before is not None else after
    for at, sibling in enumerate(others):
        if sibling.gid == wanted:
            return at if before is not None else at + 1
    raise Invalid("section: Not a section of this project: {gid}", gid=wanted)


def check_beside(before: int | None, after: int | None) -> None:
    """Beside one section, not two."""
    if before is not None and after is not None:
        raise Invalid("insert_before: Give insert_before or insert_after, not both")


def check_name(name: str | None) -> str:
    """A section has a name: it is its header."""
    if not (name or "").strip():
        raise Invalid("name: Must not be empty")
    assert name is not None
    return name
