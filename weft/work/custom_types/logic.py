"""Pure decisions about custom types: the states they need, and the state a task gets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from weft.kernel.errors import Invalid

COLORS = (
    "none", "red", "orange", "yellow-orange", "yellow", "yellow-green", "green", "blue-green",
    "aqua", "blue", "indigo", "purple", "magenta", "hot-pink", "pink", "cool-gray",
)  # fmt: skip
STATES = {"Incomplete": False, "Complete": True}
WORDS = {completes: word for word, completes in STATES.items()}
MOST_OPTIONS = 50
LONGEST_NAME = 1_024
FIRST: Sequence[Mapping[str, Any]] = (
    {"name": "To do", "completion_state": "Incomplete"},
    {"name": "Done", "completion_state": "Complete", "color": "green"},
)


@dataclass(frozen=True, slots=True)
class Option:
    """One state of a type: whether it completes a task, and whether it may be chosen anew."""

    gid: int
    completes: bool
    is_offered: bool
    rank: str
    version: int


def option_of(asked: Mapping[str, Any], name: str = "") -> dict[str, Any]:
    """The columns of an option that a request speaks of; `name` stands before those it names."""
    new: dict[str, Any] = {}
    if "name" in asked:
        new["name"] = _name(asked["name"], f"{name}name")
    if "completion_state" in asked:
        new["completes"] = _state(asked["completion_state"], f"{name}completion_state")
    if "color" in asked:
        color = asked["color"] or "none"
        if color not in COLORS:
            raise Invalid(
                "{name}color: Must be one of {choices}", name=name, choices=", ".join(COLORS)
            )
        new["color"] = color
    if asked.get("enabled") is not None:
        new["enabled"] = asked["enabled"]
    return new


def _state(given: Any, field: str) -> bool:
    if not isinstance(given, str) or given not in STATES:
        raise Invalid("{field}: Must be one of {choices}", field=field, choices=", ".join(STATES))
    return STATES[given]


def _name(given: Any, field: str) -> str:
    found = given.strip() if isinstance(given, str) else ""
    is_text = not any(c == "\x00" or "\ud800" <= c <= "\udfff" for c in found)
    if not found or len(found) > LONGEST_NAME or not is_text:
        raise Invalid("{field}: Must be 1 to {most} characters", field=field, most=LONGEST_NAME)
    return found


def options(asked: Any) -> list[dict[str, Any]]:
    """The states that a new type begins with."""
    given = FIRST if asked is None else asked
    if not isinstance(given, list | tuple):
        raise Invalid("status_options: Must be a list of objects with name and completion_state")
    items = cast(Sequence[Any], given)
    check_count(len(items))
    found = [_whole(item) for item in items]
    check_states([(each["completes"], True) for each in found])
    return found


def _whole(item: Any) -> dict[str, Any]:
    asked = cast(Mapping[str, Any], item if isinstance(item, Mapping) else {})
    known = {k: asked[k] for k in ("name", "completion_state", "color") if k in asked}
    for name in ("name", "completion_state"):
        if name not in known:
            raise Invalid("status_options.{name}: Missing input", name=name)
    return {"color": "none", **option_of(known, "status_options.")}


def check_count(count: int) -> None:
    """There is room for so many."""
    if count > MOST_OPTIONS:
        raise Invalid("status_options: A type has at most {most}", most=MOST_OPTIONS)


def check_states(states: Sequence[tuple[bool, bool]]) -> None:
    """A task of the type can be open, and can be done: each state with whether it is offered."""
    for completes, word in WORDS.items():
        if (completes, True) not in states:
            raise Invalid("status_options: One that is {state} must stay to be chosen", state=word)


def chosen(
    offered: Sequence[Option], wanted: int | None, current: int | None, *, done: bool
) -> Option:
    """The state that a task gets: the one asked for; else it keeps its own, as long as that says
    whether it is done; else the first that does.
    """
    if wanted is not None:
        found = next((o for o in offered if o.gid == wanted), None)
        if found is None:
            raise Invalid(
                "custom_type_status_option: Not an option of its type: {wanted}", wanted=wanted
            )
        if not found.is_offered and wanted != current:
            raise Invalid("custom_type_status_option: Is not enabled. Choose another one")
        return found
    fitting = [o for o in offered if o.completes == done]
    kept = next((o for o in fitting if o.gid == current), None)
    return kept or next(o for o in fitting if o.is_offered)
