"""The grammar of filters, as data: fields of a task, the kinds they are of, the questions each kind
takes.

Whoever offers, keeps or answers a filter reads these tables.  A filter is a tree: a group joins
its parts by `and` or `or`; a condition asks one question about one field.  A custom field is called
`custom_fields.{gid}`.  Dates may be told from today: `{"days": -7}`; `me` is whoever looks.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from weft.kernel.errors import Invalid
from weft.kernel.inputs import Input, decoded
from weft.std import gid as gids

CUSTOM = "custom_fields."
ME = "me"
MOST_CONDITIONS = 50
DEEPEST = 4
MOST_VALUES = 100
LONGEST_TEXT = 1_024
FARTHEST_DAYS = 3_650
JOINS = ("and", "or")


@dataclass(frozen=True, slots=True)
class Question:
    """An operator: `least` and `most` values go with it."""

    name: str
    least: int
    most: int
    doc: str


QUESTIONS = {
    question.name: question
    for question in (
        Question("is", 1, 1, "The value is this one."),
        Question("is_not", 1, 1, "The value is another one, or there is none."),
        Question("contains", 1, 1, "The text holds this one, whatever the case."),
        Question("lacks", 1, 1, "The text does not hold this one."),
        Question("less_than", 1, 1, "The number is smaller."),
        Question("at_most", 1, 1, "The number is smaller or the same."),
        Question("more_than", 1, 1, "The number is larger."),
        Question("at_least", 1, 1, "The number is larger or the same."),
        Question("before", 1, 1, "The day comes earlier."),
        Question("after", 1, 1, "The day comes later."),
        Question("between", 2, 2, "From the first to the second, both included."),
        Question("any_of", 1, MOST_VALUES, "At least one of these is there."),
        Question("none_of", 1, MOST_VALUES, "Not one of these is there."),
        Question("all_of", 1, MOST_VALUES, "All of these are there."),
        Question("is_set", 0, 0, "There is a value."),
        Question("is_empty", 0, 0, "There is no value."),
    )
}
_PRESENCE = ("is_set", "is_empty")
_COMPARING = ("less_than", "at_most", "more_than", "at_least")
_AMONG = ("any_of", "none_of", *_PRESENCE)


@dataclass(frozen=True, slots=True)
class Kind:
    """What fields of a sort have in common: the questions they take, and whether tasks can be
    sorted and grouped by them.
    """

    name: str
    questions: tuple[str, ...]
    sorts: bool = False
    groups: bool = False


KINDS = {
    kind.name: kind
    for kind in (
        Kind("text", ("is", "is_not", "contains", "lacks", *_PRESENCE), sorts=True),
        Kind(
            "number",
            ("is", "is_not", *_COMPARING, "between", *_PRESENCE),
            sorts=True,
        ),
        Kind("flag", ("is",), sorts=True, groups=True),
        Kind("date", ("is", "before", "after", "between", *_PRESENCE), sorts=True, groups=True),
        Kind("choice", _AMONG, sorts=True, groups=True),
        Kind("choices", ("all_of", *_AMONG), groups=True),
        Kind("person", _AMONG, sorts=True, groups=True),
        Kind("people", ("all_of", *_AMONG), groups=True),
        Kind("thing", _AMONG, groups=True),
        Kind("things", ("all_of", *_AMONG), groups=True),
    )
}


@dataclass(frozen=True, slots=True)
class Field:
    """What a filter, an order or a column may name; `choices` are the values of a fixed choice."""

    name: str
    kind: str
    doc: str
    choices: tuple[str, ...] = ()


FIELDS = {
    field.name: field
    for field in (
        Field("name", "text", "The name of the task."),
        Field("notes", "text", "Its description."),
        Field("completed", "flag", "Whether it is done."),
        Field("assignee", "person", "Who does it."),
        Field("co_assignees", "people", "Who shares the work."),
        Field("followers", "people", "Who follows it."),
        Field("created_by", "person", "Who made it."),
        Field("start_on", "date", "The day on which it begins."),
        Field("due_on", "date", "The day on which it is due."),
        Field("created_at", "date", "The day on which it was made."),
        Field("modified_at", "date", "The day on which it last changed."),
        Field("completed_at", "date", "The day on which it was done."),
        Field(
            "resource_subtype",
            "choice",
            "What kind of task it is.",
            ("default_task", "milestone", "approval", "custom"),
        ),
        Field(
            "approval_status",
            "choice",
            "The state of an approval.",
            ("pending", "approved", "rejected", "changes_requested"),
        ),
        Field("custom_type", "thing", "The custom type it is of."),
        Field("custom_type_status_option", "thing", "Its state, where it is of a custom type."),
        Field("projects", "things", "The projects it lives in."),
        Field("section", "thing", "The section it stands in."),
        Field("tags", "things", "Its labels."),
        Field("parent", "thing", "The task that it is a part of."),
        Field("dependencies", "things", "The tasks that it waits for."),
        Field("dependents", "things", "The tasks that wait for it."),
        Field("num_subtasks", "number", "How many parts it has."),
        Field("num_likes", "number", "How many like it."),
        Field("actual_time_minutes", "number", "The time spent on it, in minutes."),
    )
}
# The type of a custom field → its kind here; the choices of such a field are gids of its options.
KIND_OF_CUSTOM = {
    "text": "text",
    "number": "number",
    "enum": "choice",
    "multi_enum": "choices",
    "date": "date",
    "people": "people",
    "reference": "things",
}
Customs = Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Condition:
    """One question about one field."""

    field: str
    question: str
    values: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Parts that hold together: all of them (`and`), or at least one (`or`)."""

    join: str
    of: "tuple[Group | Condition, ...]"


Node = Group | Condition


def custom_named(name: Any) -> int | None:
    """The custom field that a name speaks of; None for a field of every task."""
    is_custom = isinstance(name, str) and name.startswith(CUSTOM)
    return gids.parse(name.removeprefix(CUSTOM)) if is_custom else None


def kind_of(name: Any, customs: Customs, at: str) -> Kind:
    """The kind of a named field; `customs` are the custom fields in reach with their types."""
    if isinstance(name, str) and name in FIELDS:
        return KINDS[FIELDS[name].kind]
    type_ = customs.get(custom_named(name) or 0)
    if type_ is None:
        raise Invalid("{at}: Not a field of tasks: {name}", at=at, name=str(name)[:60])
    return KINDS[KIND_OF_CUSTOM[type_]]


def understood(raw: Any, customs: Customs, at: str = "filter") -> Node:
    """The tree that a caller sent, or a refusal that says where it does not fit."""
    left = [MOST_CONDITIONS]
    return _node(raw, customs, at, DEEPEST, left)


def _node(raw: Any, customs: Customs, at: str, depth: int, left: list[int]) -> Node:
    said = _object(raw, at)
    if "of" in said and "join" not in said:
        raise Invalid("{at}.join: Missing input. A group has join and of", at=at)
    if "join" not in said:
        left[0] -= 1
        if left[0] < 0:
            raise Invalid(
                "{at}: A filter has at most {most} conditions", at=at, most=MOST_CONDITIONS
            )
        return _condition(said, customs, at)
    if said["join"] not in JOINS:
        raise Invalid("{at}.join: Must be one of {choices}", at=at, choices=", ".join(JOINS))
    if depth == 0:
        raise Invalid("{at}: Groups nest at most {most} levels", at=at, most=DEEPEST)
    parts = _items(said.get("of"), f"{at}.of", MOST_CONDITIONS)
    if not parts:
        raise Invalid("{at}.of: A group needs at least one part", at=at)
    inner = (_node(part, customs, f"{at}.of[{i}]", depth - 1, left) for i, part in enumerate(parts))
    return Group(said["join"], tuple(inner))


def _condition(said: Mapping[str, Any], customs: Customs, at: str) -> Condition:
    name = said.get("field")
    if name is None:
        raise Invalid("{at}.field: Missing input. A condition has field, is and values", at=at)
    kind = kind_of(name, customs, f"{at}.field")
    question = QUESTIONS.get(said["is"]) if isinstance(said.get("is"), str) else None
    if question is None or question.name not in kind.questions:
        raise Invalid("{at}.is: Must be one of {choices}", at=at, choices=", ".join(kind.questions))
    values = _items(said.get("values") or [], f"{at}.values", MOST_VALUES)
    if not question.least <= len(values) <= question.most:
        wanted = "–".join(dict.fromkeys((str(question.least), str(question.most))))
        raise Invalid(
            "{at}.values: {question} takes {wanted} values",
            at=at,
            question=question.name,
            wanted=wanted,
        )
    choices = FIELDS[str(name)].choices if name in FIELDS else ()
    read = [_value(kind, choices, value, f"{at}.values[{i}]") for i, value in enumerate(values)]
    return Condition(str(name), question.name, tuple(read))


def _value(kind: Kind, choices: tuple[str, ...], value: Any, at: str) -> Any:
    if choices:
        return decoded(Input(name=at, kind="text", choices=choices, nullable=False), value)
    return _READ[kind.name](value, at)


def _text(value: Any, at: str) -> str:
    asked = Input(name=at, kind="text", length=LONGEST_TEXT, nullable=False)
    return decoded(asked, value)


def _number(value: Any, at: str) -> float | int:
    exact = decoded(Input(name=at, kind="exact", required=True), value)
    return int(exact) if exact == exact.to_integral_value() else float(exact)


def _flag(value: Any, at: str) -> bool:
    return decoded(Input(name=at, kind="flag", nullable=False), value)


def _day(value: Any, at: str) -> Any:
    if not isinstance(value, dict):
        return decoded(Input(name=at, kind="date", required=True), value).isoformat()
    days = cast(dict[str, Any], value).get("days")
    if isinstance(days, bool) or not isinstance(days, int) or abs(days) > FARTHEST_DAYS:
        raise Invalid(
            "{at}.days: Must be a whole number of days, at most {most}", at=at, most=FARTHEST_DAYS
        )
    return {"days": days}


def _thing(value: Any, at: str) -> str:
    return str(decoded(Input(name=at, kind="ref", required=True), value))


def _somebody(value: Any, at: str) -> str:
    return ME if value == ME else _thing(value, at)


_READ: Mapping[str, Callable[[Any, str], Any]] = {
    "text": _text,
    "number": _number,
    "flag": _flag,
    "date": _day,
    "choice": _thing,
    "choices": _thing,
    "person": _somebody,
    "people": _somebody,
    "thing": _thing,
    "things": _thing,
}


def written(node: Node) -> dict[str, Any]:
    """The tree as it is kept and sent."""
    match node:
        case Group(join, of):
            return {"join": join, "of": [written(part) for part in of]}
        case Condition(field, question, values):
            return {"field": field, "is": question, "values": list(values)}


def names_in(raw: Any) -> Iterator[str]:
    """Every field that a tree may name, however it is made: to look up before it is understood."""
    waiting, seen = [raw], 0
    while waiting and seen < MOST_CONDITIONS * 4:
        part, seen = waiting.pop(), seen + 1
        if isinstance(part, dict):
            said = cast(dict[str, Any], part)
            if isinstance(said.get("field"), str):
                yield said["field"]
            if isinstance(said.get("of"), list):
                waiting += cast(list[Any], said["of"])[:MOST_CONDITIONS]


def customs_in(names: Iterable[str]) -> set[int]:
    """The custom fields among the names."""
    return {found for name in names if (found := custom_named(name))}


def _object(raw: Any, at: str) -> Mapping[str, Any]:
    if not isinstance(raw, dict):
        raise Invalid("{at}: Must be an object", at=at)
    return cast(Mapping[str, Any], raw)


def _items(raw: Any, at: str, most: int) -> Sequence[Any]:
    if not isinstance(raw, list):
        raise Invalid("{at}: Must be a list", at=at)
    if len(items := cast(list[Any], raw)) > most:
        raise Invalid("{at}: Must name at most {most}", at=at, most=most)
    return items


def described() -> dict[str, Any]:
    """The whole grammar, for those who offer filters."""
    return {
        "fields": [
            {"name": f.name, "kind": f.kind, "doc": f.doc, "choices": list(f.choices)}
            for f in FIELDS.values()
        ],
        "custom_fields": [{"type": t, "kind": k} for t, k in KIND_OF_CUSTOM.items()],
        "kinds": [
            {
                "name": k.name,
                "questions": list(k.questions),
                "sorts": k.sorts,
                "groups": k.groups,
            }
            for k in KINDS.values()
        ],
        "questions": [
            {"name": q.name, "least_values": q.least, "most_values": q.most, "doc": q.doc}
            for q in QUESTIONS.values()
        ],
        "joins": list(JOINS),
        "limits": {
            "conditions": MOST_CONDITIONS,
            "depth": DEEPEST,
            "values": MOST_VALUES,
            "text": LONGEST_TEXT,
            "days": FARTHEST_DAYS,
        },
    }
