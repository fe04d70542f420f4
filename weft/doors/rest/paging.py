"""The offset of a page: a position sealed to its query, its reader and its time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import msgspec

from weft.doors.rest.calls import Call
from weft.kernel.errors import Invalid
from weft.kernel.listing import Listing
from weft.std import cursor
from weft.std.clock import Clock
from weft.std.wording import Template

LASTS = timedelta(days=1)


WHY_NOT: Mapping[cursor.Reason, Template] = {
    "expired": "offset: Your pagination token is expired. Start again without it.",
    "invalid": "offset: Your pagination token is invalid. Start again without it.",
}


@dataclass(frozen=True, slots=True)
class Pages:
    """Seals positions, and opens those that clients send back."""

    secret: bytes
    clock: Clock

    def after(self, call: Call, listing: Listing, given: Mapping[str, Any]) -> dict[str, str]:
        """The arguments of the keyset; none on the first page."""
        if call.offset is None:
            return {}
        try:
            query = _query(call, listing, given)
            marks = cursor.unseal(self.secret, query, call.offset, now=self.clock.now())
        except cursor.BadCursor as error:
            raise Invalid(WHY_NOT[error.reason]) from None
        return {f"after_{i}": str(mark) for i, mark in enumerate(marks)}

    def seal(self, call: Call, listing: Listing, given: Mapping[str, Any], position: str) -> str:
        """The offset of the page that begins after this position."""
        query, marks = _query(call, listing, given), msgspec.json.decode(position)
        return cursor.seal(self.secret, query, marks, now=self.clock.now(), lasts=LASTS)


def _query(call: Call, listing: Listing, given: Mapping[str, Any]) -> str:
    binds = sorted(given.items(), key=str)
    return f"{call.operation.id}|{listing.name}|{call.credential.user}|{binds}"
