"""Pure decisions about status updates: types and their older colours, titles."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from weft.kernel.errors import Invalid

OF_PROJECTS = ("on_track", "at_risk", "off_track", "on_hold", "complete", "dropped")
COLORS = {
    "green": "on_track",
    "yellow": "at_risk",
    "red": "off_track",
    "blue": "on_hold",
    "complete": "complete",
}
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def type_of(body: Mapping[str, Any]) -> str:
    """The type, or the one that an older colour stands for."""
    if body.get("status_type"):
        return body["status_type"]
    if body.get("color"):
        return COLORS[body["color"]]
    raise Invalid("status_type: Missing input")


def title_of(body: Mapping[str, Any], today: date) -> str:
    """The title, or one that names the day."""
    said = (body.get("title") or "").strip()
    return said or f"Status Update - {MONTHS[today.month - 1]} {today.day}"
