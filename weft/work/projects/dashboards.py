"""How a project's dashboard stands for everybody: its charts in their order.  Pure."""

import re
from typing import Any, cast

from weft.kernel.errors import Invalid

SHOWN = ("bars", "columns", "donut", "course")
COUNTED = ("all", "incomplete", "completed", "overdue")
MOST_CHARTS = 20
BY = re.compile(r"section|assignee|created_by|resource_subtype|custom_fields\.[0-9]{1,19}")
SHAPE = {
    "type": "object",
    "nullable": True,
    "properties": {
        "charts": {
            "type": "array",
            "maxItems": MOST_CHARTS,
            "items": {
                "type": "object",
                "properties": {
                    "show": {"type": "string", "enum": list(SHOWN)},
                    "by": {"type": "string", "nullable": True},
                    "of": {"type": "string", "enum": list(COUNTED)},
                },
            },
        }
    },
}


def dashboard(raw: Any) -> dict[str, Any] | None:
    """Its kept form; null for the charts that every project has."""
    if raw is None:
        return None
    said = cast(dict[str, Any], raw) if isinstance(raw, dict) else {}
    charts: Any = said.get("charts")
    if set(said) != {"charts"} or not isinstance(charts, list):
        raise Invalid("dashboard: Must be an object with a list of charts")
    found = cast(list[Any], charts)
    if len(found) > MOST_CHARTS:
        raise Invalid("dashboard.charts: Must be at most {most}", most=MOST_CHARTS)
    return {"charts": [_chart(one, f"dashboard.charts[{n}]") for n, one in enumerate(found)]}


def _chart(raw: Any, at: str) -> dict[str, Any]:
    said = cast(dict[str, Any], raw) if isinstance(raw, dict) else {}
    if not isinstance(raw, dict) or not said.keys() <= {"show", "by", "of"}:
        raise Invalid("{at}: Must be an object with show, by and of", at=at)
    show, by, of = said.get("show"), said.get("by"), said.get("of", "all")
    if show not in SHOWN:
        raise Invalid("{at}.show: Must be one of {choices}", at=at, choices=", ".join(SHOWN))
    if of not in COUNTED:
        raise Invalid("{at}.of: Must be one of {choices}", at=at, choices=", ".join(COUNTED))
    if show == "course":
        return {"show": show, "by": None, "of": "all"}
    if not (isinstance(by, str) and BY.fullmatch(by)):
        raise Invalid("{at}.by: Must be the field by which tasks are counted", at=at)
    return {"show": show, "by": by, "of": of}
