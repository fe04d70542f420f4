"""Pure decisions about saved views: what a view may say, and where it stands among others."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from weft.kernel.errors import Invalid
from weft.kernel.inputs import Input, decoded
from weft.std import rank
from weft.work.filters import logic as filters
from weft.work.filters.logic import Customs

LAYOUTS = ("list", "board", "calendar", "timeline", "gantt", "dashboard")
DIRECTIONS = ("ascending", "descending")
MOST_VIEWS = 200
MOST_SORTS = 5
MOST_GROUPS = 2
MOST_COLUMNS = 200
MOST_COLLAPSED = 1_000
LONGEST_KEY = 200
NARROWEST, WIDEST = 24, 2_000
PARTS = ("filter", "sort", "groups", "columns", "collapsed", "axis", "criteria")
MOST_CRITERIA = 50
AXIS = ("zoom", "color", "critical_path")
ZOOMS = ("days", "weeks", "months", "quarters", "years")
Understood = Callable[[Mapping[str, Any]], object]
# Who answers searches says here what these may ask for.
SEARCHES: list[Understood] = []
Place = tuple[int, str]


def named_fields(body: Mapping[str, Any]) -> set[str]:
    """Every field that the parts of a view may name."""
    names = set(filters.names_in(body.get("filter")))
    for part in ("sort", "groups", "columns"):
        items: Any = body.get(part)
        for item in cast(list[Any], items)[:MOST_COLUMNS] if isinstance(items, list) else []:
            name = cast(dict[str, Any], item).get("field") if isinstance(item, dict) else None
            names |= {name} if isinstance(name, str) else set()
    axis: Any = body.get("axis")
    color = cast(dict[str, Any], axis).get("color") if isinstance(axis, dict) else None
    return names | ({color} if isinstance(color, str) else set())


def parts(body: Mapping[str, Any], customs: Customs) -> dict[str, Any]:
    """The parts that a request speaks of, each in its kept form."""
    return {name: READ[name](body[name], customs) for name in PARTS if name in body}


def _filter(raw: Any, customs: Customs) -> Any:
    return None if raw is None else filters.written(filters.understood(raw, customs))


def _sort(raw: Any, customs: Customs) -> Any:
    return _ordered(raw, customs, "sort", MOST_SORTS)


def _groups(raw: Any, customs: Customs) -> Any:
    return _ordered(raw, customs, "groups", MOST_GROUPS)


def _ordered(raw: Any, customs: Customs, at: str, most: int) -> list[dict[str, Any]]:
    """Fields with a direction, each once."""
    found: list[dict[str, Any]] = []
    for i, said in _each(raw, at, most):
        here = f"{at}[{i}]"
        kind = filters.kind_of(said.get("field"), customs, f"{here}.field")
        if not (kind.groups if at == "groups" else kind.sorts):
            raise Invalid(
                "{here}.field: Tasks cannot be arranged by {field}", here=here, field=said["field"]
            )
        asked = Input(name=f"{here}.direction", kind="text", choices=DIRECTIONS, nullable=False)
        direction = decoded(asked, said.get("direction", DIRECTIONS[0]))
        found.append({"field": said["field"], "direction": direction})
    return _once(found, at)


def _columns(raw: Any, customs: Customs) -> list[dict[str, Any]]:
    """Fields in their order, with widths in pixels; hidden ones keep their place."""
    found: list[dict[str, Any]] = []
    for i, said in _each(raw, "columns", MOST_COLUMNS):
        here = f"columns[{i}]"
        filters.kind_of(said.get("field"), customs, f"{here}.field")
        hidden = Input(name=f"{here}.is_hidden", kind="flag", nullable=False)
        found.append(
            {
                "field": said["field"],
                "width": _width(said.get("width"), f"{here}.width"),
                "is_hidden": decoded(hidden, said.get("is_hidden", False)),
            }
        )
    return _once(found, "columns")


def _width(raw: Any, at: str) -> int | None:
    width: int | None = decoded(Input(name=at, kind="whole"), raw)
    if width is not None and not NARROWEST <= width <= WIDEST:
        raise Invalid(
            "{at}: Must be between {least} and {most} pixels", at=at, least=NARROWEST, most=WIDEST
        )
    return width


def _collapsed(raw: Any, _: Customs) -> list[str]:
    """Sections and groups that are folded away, by their keys."""
    if raw is None:
        return []
    if not isinstance(raw, list):
        raise Invalid("collapsed: Must be a list")
    keys = cast(list[Any], raw)
    if len(keys) > MOST_COLLAPSED:
        raise Invalid("collapsed: Must name at most {most}", most=MOST_COLLAPSED)
    asked = Input(name="collapsed", kind="text", length=LONGEST_KEY, nullable=False)
    return list(dict.fromkeys(decoded(asked, key) for key in keys))


def _axis(raw: Any, customs: Customs) -> dict[str, Any] | None:
    """How a view shows time: how close one looks, by which field its bars are coloured, and
    whether the critical path stands out.
    """
    if raw is None:
        return None
    if not isinstance(raw, dict) or not cast(dict[str, Any], raw).keys() <= set(AXIS):
        raise Invalid("axis: Must be an object with {choices}", choices=", ".join(AXIS))
    said = cast(dict[str, Any], raw)
    asked = Input(name="axis.zoom", kind="text", choices=ZOOMS)
    critical = Input(name="axis.critical_path", kind="flag", nullable=False)
    color = said.get("color")
    if color is not None and not filters.kind_of(color, customs, "axis.color").groups:
        raise Invalid("axis.color: Tasks cannot be coloured by {color}", color=color)
    return {
        "zoom": decoded(asked, said.get("zoom")),
        "color": color,
        "critical_path": decoded(critical, said.get("critical_path", False)),
    }


def _criteria(raw: Any, _: Customs) -> dict[str, Any] | None:
    """The parameters of a search, kept as they were sent."""
    if raw is None:
        return None
    if not isinstance(raw, dict):
        raise Invalid("criteria: Must be an object with the parameters of a search of tasks")
    said = cast(dict[str, Any], raw)
    if len(said) > MOST_CRITERIA:
        raise Invalid("criteria: Must have at most {most}", most=MOST_CRITERIA)
    for understood in SEARCHES:
        understood(said)
    return said


READ: Mapping[str, Callable[[Any, Customs], Any]] = {
    "filter": _filter,
    "sort": _sort,
    "groups": _groups,
    "columns": _columns,
    "collapsed": _collapsed,
    "axis": _axis,
    "criteria": _criteria,
}


def _each(raw: Any, at: str, most: int) -> list[tuple[int, dict[str, Any]]]:
    items: Any = [] if raw is None else raw
    if not isinstance(items, list) or any(not isinstance(i, dict) for i in cast(list[Any], items)):
        raise Invalid("{at}: Must be a list of objects", at=at)
    found = cast(list[dict[str, Any]], items)
    if len(found) > most:
        raise Invalid("{at}: Must name at most {most}", at=at, most=most)
    return list(enumerate(found))


def _once(found: list[dict[str, Any]], at: str) -> list[dict[str, Any]]:
    if len({item["field"] for item in found}) != len(found):
        raise Invalid("{at}: Each field stands there once", at=at)
    return found


def check_name(name: str | None) -> str:
    """A view is found by its name."""
    if not (name or "").strip():
        raise Invalid("name: Must not be empty")
    assert name is not None
    return name


def place(others: Sequence[Place], asked: Mapping[str, Any]) -> str:
    """The rank before or after another view, or at the end; `others` are in their order."""
    before, after = asked.get("insert_before"), asked.get("insert_after")
    if before and after:
        raise Invalid("insert_before: Give insert_before or insert_after, not both")
    gids = [gid for gid, _ in others]
    for field, wanted in (("insert_before", before), ("insert_after", after)):
        if wanted and wanted not in gids:
            raise Invalid(
                "{field}: Not a view beside this one: {wanted}", field=field, wanted=wanted
            )
    at = gids.index(before) if before else gids.index(after) + 1 if after else len(gids)
    low = others[at - 1][1] if at else None
    high = next((r for _, r in others[at:] if low is None or r > low), None)
    return rank.between(low, high)


def renamed(part: Any, names: Mapping[str, str]) -> Any:
    """The same part of a view, speaking of other things."""
    match part:
        case str():
            return names.get(part, part)
        case list():
            return [renamed(each, names) for each in cast(list[Any], part)]
        case dict():
            return {k: renamed(v, names) for k, v in cast(dict[str, Any], part).items()}
        case _:
            return part
