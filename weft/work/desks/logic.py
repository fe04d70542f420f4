"""Pure decisions about desks: which parts a home has, and the steps of a first day."""

from collections.abc import Mapping
from typing import Any, cast

from weft.kernel.errors import Invalid
from weft.kernel.inputs import Input, decoded

WIDGETS = ("due", "waiting", "projects", "people", "recents", "notepad")
WIDE = frozenset({"due", "projects", "notepad"})
LONGEST_NOTES = 20_000
STEPS = ("project", "invite", "done")
USES = ("launch", "production", "event", "sprint", "hiring", "requests", "blank", "table")
USUAL: Mapping[str, Any] = {"widgets": None, "welcome": None, "notes": ""}


def shown(desk: Mapping[str, Any]) -> dict[str, Any]:
    """A desk, as the API shows it."""
    usual = [{"kind": kind, "is_wide": kind in WIDE} for kind in WIDGETS]
    widgets = usual if desk["widgets"] is None else desk["widgets"]
    return {
        "widgets": widgets,
        "is_usual": desk["widgets"] is None,
        "notes": desk["notes"],
        "welcome": desk["welcome"],
    }


def arranged(asked: Mapping[str, Any]) -> dict[str, Any]:
    """What the request speaks of, as it is kept."""
    new: dict[str, Any] = {}
    if "widgets" in asked:
        new["widgets"] = _widgets(asked["widgets"])
    if "notes" in asked:
        new["notes"] = asked["notes"] or ""
    if "welcome" in asked:
        new["welcome"] = _welcome(asked["welcome"])
    return new


def _widgets(raw: Any) -> list[dict[str, Any]] | None:
    """Parts of the home in their order, each once; null for the usual ones."""
    if raw is None:
        return None
    if not isinstance(raw, list):
        raise Invalid("widgets: Must be a list")
    items = cast(list[Any], raw)
    if len(items) > len(WIDGETS):
        raise Invalid("widgets: Must name at most {most}", most=len(WIDGETS))
    found = [_widget(item, f"widgets[{i}]") for i, item in enumerate(items)]
    if len({widget["kind"] for widget in found}) != len(found):
        raise Invalid("widgets: Each stands there once")
    return found


def _widget(raw: Any, at: str) -> dict[str, Any]:
    said = _object(raw, at)
    kind = Input(name=f"{at}.kind", kind="text", choices=WIDGETS, required=True, nullable=False)
    wide = Input(name=f"{at}.is_wide", kind="flag", nullable=False)
    return {
        "kind": decoded(kind, said.get("kind")),
        "is_wide": decoded(wide, said.get("is_wide", False)),
    }


def _welcome(raw: Any) -> dict[str, Any] | None:
    if raw is None:
        return None
    said = _object(raw, "welcome")
    step = Input(name="welcome.step", kind="text", choices=STEPS, required=True, nullable=False)
    use = Input(name="welcome.use", kind="text", choices=USES)
    away = Input(name="welcome.is_dismissed", kind="flag", nullable=False)
    return {
        "step": decoded(step, said.get("step")),
        "use": decoded(use, said.get("use")),
        "is_dismissed": decoded(away, said.get("is_dismissed", False)),
    }


def _object(raw: Any, at: str) -> Mapping[str, Any]:
    if not isinstance(raw, dict):
        raise Invalid("{name}: Must be an object", name=at)
    return cast(Mapping[str, Any], raw)
