"""Questions of chance about a world: each criterion as the API has it, and as a plain reader of
what is shown of a task would put it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from tests.search.tales import DAYS, TEXTS, WORDS, Shown, Tale

Check = Callable[[Shown], bool]
Made = tuple[dict[str, str], Check]
Draw = Callable[[st.SearchStrategy[Any]], Any]
SORTS = ("due_date", "created_at", "completed_at", "likes", "modified_at", "relevance")
SIZES = {"FIRST": (3, 9), "FURTHER": (9, 30), "MANY": (1, 4, 1_000)}


@dataclass(frozen=True)
class Question:
    """What is asked, what a hit must be, and how far a search looks on each of its ways."""

    query: Mapping[str, str]
    checks: tuple[Check, ...]
    sizes: Mapping[str, int]

    def fits(self, task: Shown) -> bool:
        """A plain reading of one task."""
        return all(check(task) for check in self.checks)

    def key(self, task: Shown) -> Any:
        """What a hit is sorted by; None comes last either way."""
        by = self.query.get("sort_by", "modified_at")
        if by != "relevance":
            return task[{"due_date": "due_on", "likes": "num_likes"}.get(by, by)]
        text = self.query.get("text", "")
        likeness = (text in task["name"]) + task["name"].startswith(text) if text else 0
        return likeness, task["modified_at"]


@st.composite
def questions(draw: Draw, tale: Tale) -> Question:
    """Up to three criteria in some order."""
    makers = st.sampled_from([*MAKERS])
    chosen = draw(st.lists(makers, min_size=1, max_size=3, unique=True))
    made = {name: MAKERS[name](draw, tale) for name in chosen}
    query = {name: value for asked, _ in made.values() for name, value in asked.items()}
    if {"projects.any", "sections.any"} <= query.keys():
        one, other = made.pop("projects")[1], made.pop("sections")[1]
        made["either"] = {}, lambda task: one(task) or other(task)
    if sort_by := draw(st.sampled_from([None, *SORTS])):
        query["sort_by"] = sort_by
    if draw(st.booleans()):
        query["sort_ascending"] = "true"
    sizes = {name: draw(st.sampled_from(sizes)) for name, sizes in SIZES.items()}
    return Question(query, tuple(check for _, check in made.values()), sizes)


def gids(things: list[dict[str, Any]]) -> set[str]:
    """The gids of several things."""
    return {thing["gid"] for thing in things}


def of(thing: dict[str, Any] | None) -> set[str]:
    """The gid of what may be there."""
    return {thing["gid"]} if thing else set()


def _picked(draw: Draw, things: list[str], most: int = 2) -> set[str]:
    return set(draw(st.lists(st.sampled_from(things), min_size=1, max_size=most, unique=True)))


def _moded(name: str, mode: str, some: set[str], found: Callable[[Shown], set[str]]) -> Made:
    checks: dict[str, Check] = {
        "any": lambda t: bool(found(t) & some),
        "all": lambda t: some <= found(t),
        "not": lambda t: not found(t) & some,
    }
    return {f"{name}.{mode}": ",".join(sorted(some))}, checks[mode]


def _people(
    name: str, found: Callable[[Shown], set[str]], *modes: str
) -> Callable[[Draw, Tale], Made]:
    def make(draw: Draw, tale: Tale) -> Made:
        some = _picked(draw, [person.gid for person in tale.people[:2]])
        return _moded(name, draw(st.sampled_from(modes)), some, found)

    return make


def _assignee(draw: Draw, tale: Tale) -> Made:
    if draw(st.integers(0, 3)):
        return _people("assignee", lambda t: of(t["assignee"]), "any", "not")(draw, tale)
    if draw(st.booleans()):
        return {"assignee.any": "null"}, lambda t: t["assignee"] is None
    return {"assignee.not": "null"}, lambda t: t["assignee"] is not None


def _things(
    name: str, things: Callable[[Tale], list[str]], found: Callable[[Shown], set[str]], *modes: str
) -> Callable[[Draw, Tale], Made]:
    def make(draw: Draw, tale: Tale) -> Made:
        return _moded(name, draw(st.sampled_from(modes)), _picked(draw, things(tale)), found)

    return make


def _flag(name: str, found: Callable[[Tale, Shown], bool]) -> Callable[[Draw, Tale], Made]:
    def make(draw: Draw, tale: Tale) -> Made:
        wanted = draw(st.booleans())
        return {name: str(wanted).lower()}, lambda t: found(tale, t) is wanted

    return make


def _day(name: str) -> Callable[[Draw, Tale], Made]:
    def make(draw: Draw, _: Tale) -> Made:
        day = draw(st.sampled_from(DAYS))
        forms: list[Made] = [
            ({name: day}, lambda t: t[name] == day),
            ({name: "null"}, lambda t: t[name] is None),
            ({f"{name}.before": day}, lambda t: t[name] is not None and t[name] < day),
            ({f"{name}.after": day}, lambda t: t[name] is not None and t[name] > day),
        ]
        return draw(st.sampled_from(forms))

    return make


def _due(draw: Draw, tale: Tale) -> Made:
    if draw(st.booleans()):
        return _day("due_on")(draw, tale)
    noon = f"{draw(st.sampled_from(DAYS))}T12:30:00.000Z"
    if draw(st.booleans()):
        return {"due_at.before": noon}, lambda t: t["due_at"] is not None and t["due_at"] < noon
    return {"due_at.after": noon}, lambda t: t["due_at"] is not None and t["due_at"] > noon


def _moment(name: str) -> Callable[[Draw, Tale], Made]:
    at, on = f"{name}_at", f"{name}_on"

    def then(task: Shown) -> datetime:
        told = task[at]
        return datetime.fromisoformat(told) if told else datetime.max.replace(tzinfo=UTC)

    def make(draw: Draw, tale: Tale) -> Made:
        bound = draw(st.sampled_from(tale.moments))
        day, asked = str(bound.date()), bound.isoformat().replace("+00:00", "Z")
        forms: list[Made] = [
            ({f"{at}.before": asked}, lambda t: then(t) < bound),
            ({f"{at}.after": asked}, lambda t: t[at] is not None and then(t) > bound),
            ({on: day}, lambda t: t[at] is not None and t[at][:10] == day),
            ({f"{on}.before": day}, lambda t: t[at] is not None and t[at][:10] < day),
            ({f"{on}.after": day}, lambda t: t[at] is not None and t[at][:10] > day),
            ({on: "null"}, lambda t: t[at] is None),
        ]
        return draw(st.sampled_from(forms))

    return make


def _text(draw: Draw, tale: Tale) -> Made:
    word = draw(st.sampled_from([*WORDS, "設計"]))
    return {"text": word}, lambda t: word in tale.said[t["gid"]]


def _subtype(draw: Draw, tale: Tale) -> Made:
    if draw(st.booleans()):
        kind = draw(st.sampled_from(["default_task", "milestone", "approval", "custom"]))
        return {"resource_subtype": kind}, lambda t: t["resource_subtype"] == kind
    state = draw(st.sampled_from(tale.states))
    name = f"custom_types.{tale.type}.custom_type_status_option.gid"
    return (
        {name: state, "resource_subtype": "custom"},
        lambda t: of(t["custom_type_status_option"]) == {state},
    )


def _portfolio(draw: Draw, _: Tale) -> Made:
    return {"portfolios.any": "12345"}, lambda t: False


def _value(draw: Draw, tale: Tale) -> Made:
    """One question about the value of one field, where it shows."""
    kind = draw(st.sampled_from([*tale.fields]))
    field = tale.fields[kind]

    def shown(task: Shown) -> list[dict[str, Any]]:
        return [f for f in task["custom_fields"] if f["gid"] == field]

    def value(task: Shown) -> Any:
        return next((_plain(kind, f) for f in shown(task)), None)

    def asked(verb: str, bound: str, holds: Callable[[Any], bool]) -> Made:
        name = f"custom_fields.{field}.{verb}"
        return {name: bound}, lambda t: value(t) is not None and holds(value(t))

    is_set = draw(st.booleans())
    forms: list[Made] = [
        (
            {f"custom_fields.{field}.is_set": str(is_set).lower()},
            lambda t: bool(shown(t)) and (value(t) is not None) is is_set,
        )
    ]
    bar, day = draw(st.integers(0, 4)), draw(st.sampled_from(DAYS))
    match kind:
        case "number":
            forms.append(asked("value", str(bar), lambda v: v == bar))
            forms.append(asked("less_than", str(bar), lambda v: v < bar))
            forms.append(asked("greater_than", str(bar), lambda v: v > bar))
        case "date":
            forms.append(asked("value", day, lambda v: v == day))
            forms.append(asked("before", day, lambda v: v < day))
            forms.append(asked("after", day, lambda v: v > day))
        case "text":
            text = draw(st.sampled_from(TEXTS)).lower()
            forms.append(asked("value", text, lambda v: v == text))
            forms.append(asked("starts_with", "fine", lambda v: v.startswith("fine")))
            forms.append(asked("ends_with", "yarn", lambda v: v.endswith("yarn")))
            forms.append(asked("contains", "h y", lambda v: "h y" in v))
        case "people":
            person = draw(st.sampled_from(tale.people[:2])).gid
            forms.append(asked("value", person, lambda v: person in v))
        case _:
            option = draw(st.sampled_from(tale.options[kind]))
            forms.append(asked("value", option, lambda v: option in v))
    return draw(st.sampled_from(forms))


def _plain(kind: str, field: Mapping[str, Any]) -> Any:
    """The value that is shown, or None."""
    match kind:
        case "number":
            return field["number_value"]
        case "text":
            return field["text_value"] and field["text_value"].lower()
        case "date":
            return field["date_value"] and field["date_value"]["date"]
        case "enum":
            return of(field["enum_value"]) or None
        case "people":
            return gids(field["people_value"]) or None
        case _:
            return gids(field["multi_enum_values"]) or None


def _sections(task: Shown) -> set[str]:
    return {place["section"]["gid"] for place in task["memberships"] if place["section"]}


def _teams(task: Shown) -> set[str]:
    return {project["team"]["gid"] for project in task["projects"] if project.get("team")}


def _likers(task: Shown) -> set[str]:
    return {like["user"]["gid"] for like in task["likes"]}


def _is_blocked(_: Tale, task: Shown) -> bool:
    return any(not other["completed"] for other in task["dependencies"])


def _commented(draw: Draw, tale: Tale) -> Made:
    found = lambda t: tale.commenters.get(t["gid"], set())  # noqa: E731
    return _people("commented_on_by", found, "not")(draw, tale)


MODES = ("any", "all", "not")
MAKERS: Mapping[str, Callable[[Draw, Tale], Made]] = {
    "text": _text,
    "subtype": _subtype,
    "assignee": _assignee,
    "assigned_by": _people("assigned_by", lambda t: of(t["assigned_by"]), "any", "not"),
    "created_by": _people("created_by", lambda t: of(t["created_by"]), "any", "not"),
    "followers": _people("followers", lambda t: gids(t["followers"]), "any", "not"),
    "liked_by": _people("liked_by", _likers, "not"),
    "commented_on_by": _commented,
    "portfolios": _portfolio,
    "projects": _things("projects", lambda o: o.projects, lambda t: gids(t["projects"]), *MODES),
    "sections": _things("sections", lambda o: o.sections, _sections, *MODES),
    "tags": _things("tags", lambda o: o.tags, lambda t: gids(t["tags"]), *MODES),
    "teams": _things("teams", lambda o: o.teams, _teams, "any"),
    "completed": _flag("completed", lambda _, t: t["completed"]),
    "is_subtask": _flag("is_subtask", lambda _, t: t["parent"] is not None),
    "is_blocked": _flag("is_blocked", _is_blocked),
    "is_blocking": _flag("is_blocking", lambda _, t: bool(t["dependents"]) and not t["completed"]),
    "has_attachment": _flag("has_attachment", lambda tale, t: t["gid"] in tale.files),
    "due": _due,
    "start": _day("start_on"),
    "created": _moment("created"),
    "completed_at": _moment("completed"),
    "modified": _moment("modified"),
    "value": _value,
}
