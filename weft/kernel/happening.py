"""One row of the log → the events that clients of the wire know."""

from collections.abc import Iterable, Mapping
from typing import Any, cast

import msgspec

from weft.std.clock import iso_millis

PLACES = frozenset({"memberships", "projects"})
INTO_OR_OUT = frozenset({"added", "removed"})
TOLD_OF_THE_UNSEEN = frozenset({"deleted", "removed"})


def expanded(row: Mapping[str, Any]) -> list[dict[str, Any]]:
    """One row of the log → the events a client sees."""
    base: dict[str, Any] = {
        "user": row["actor_gid"],
        "created_at": iso_millis(row["at"]),
        "type": row["resource"],
        "subtype": row["subtype"],
        "action": row["action"],
        "resource": row["resource_gid"],
        "parent": row["parent_gid"] if row["action"] in INTO_OR_OUT else None,
    }
    if row["action"] in TOLD_OF_THE_UNSEEN:
        return [base]
    if not row["is_heard"]:
        return [{**base, "action": "removed", "user": None, "parent": None}]
    if row["action"] != "changed":
        return [base]
    changes: dict[str, Any] = msgspec.json.decode(row["changes"])
    return [event for name, change in changes.items() for event in _of_change(base, name, change)]


def _of_change(base: Mapping[str, Any], name: str, change: Any) -> Iterable[dict[str, Any]]:
    if isinstance(change, list):
        value = cast(list[Any], change)[1]
        yield {**base, "change": {"field": name, "action": "changed", "new_value": value}}
        return
    for field in (key for key in change if key.isdigit()):
        yield {**base, "change": {"field": name, "action": "changed", "new_value": field}}
    for verb in ("added", "removed"):
        for gid in change.get(verb, ()):
            if name in PLACES:
                yield {**base, "action": verb, "parent": int(gid), "is_place": True}
            else:
                said = {"field": name, "action": verb, f"{verb}_value": gid}
                yield {**base, "change": said}
