"""Pure decisions about a public page: what was read for it → named facts in the order of the page.

What is not named here is not shown, whatever was read.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from markupsafe import Markup

from weft.exchange.public_links.prose import prose
from weft.std import cldr

Read = Mapping[str, Any]
MOST_TASKS, MOST_FIELDS = 1_000, 6
USUAL_PLACES = 2
KINDS = frozenset({"text", "number", "enum", "multi_enum", "date", "custom_id"})
"""Types of fields whose values say nothing of other things."""
PROJECT = "name,color,start_on,due_on,default_view"
SECTION = "name"
SETTING = (
    "custom_field.(name|resource_subtype|representation_type|is_formula_field|format|precision|"
    "currency_code|custom_label|custom_label_position)"
)
TASK = (
    "name,resource_subtype,completed,start_on,due_on,memberships.(project.gid|section.gid),"
    "custom_fields.(display_value|number_value|enum_value.color)"
)
NOTES, ASSIGNEE = ",html_notes", ",assignee.name"
EMPTY = "<body></body>"
NOTHING = Markup()


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, and how its field has it written."""

    number: Decimal
    form: str
    places: int
    currency: str
    before: str
    after: str

    def said_in(self, locale: str) -> str:
        """In the language of its reader."""
        if self.form == "currency":
            return cldr.currency_in(locale, self.number, self.currency, self.places)
        if self.form == "percentage":
            return cldr.percent_in(locale, self.number, self.places)
        if self.form == "duration":
            return cldr.duration_in(locale, self.number)
        return self.before + cldr.decimal_in(locale, self.number, self.places) + self.after


@dataclass(frozen=True, slots=True)
class Value:
    """The value of a field, as people read it: an option with its colour, a day and a number as
    they are kept.
    """

    text: str
    color: str = ""
    is_day: bool = False
    figure: Figure | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A task."""

    name: str
    kind: str
    is_done: bool
    assignee: str
    start_on: str
    due_on: str
    values: tuple[Value | None, ...]
    notes: Markup


@dataclass(frozen=True, slots=True)
class Part:
    """A section with its tasks."""

    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that a public page says."""

    name: str
    color: str
    start_on: str
    due_on: str
    notes: Markup
    is_board: bool
    has_people: bool
    fields: tuple[str, ...]
    parts: tuple[Part, ...]
    has_more: bool

    @property
    def count(self) -> int:
        """How many tasks stand on it."""
        return sum(len(part.lines) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Shown:
    """How much its maker lets a link show."""

    people: bool
    descriptions: bool

    @property
    def of_project(self) -> str:
        """What is read of the project."""
        return PROJECT + (NOTES if self.descriptions else "")

    @property
    def of_tasks(self) -> str:
        """What is read of each task."""
        more = (NOTES if self.descriptions else "") + (ASSIGNEE if self.people else "")
        return TASK + more

    def prose(self, thing: Read) -> Markup:
        """A description, where these are shown."""
        rich = thing.get("html_notes") or EMPTY
        if not self.descriptions or rich == EMPTY:
            return NOTHING
        return prose(rich, names_people=self.people)

    def fields(self, settings: Iterable[Read]) -> list[Read]:
        """The fields that may stand on the page, in the project's order."""
        found = [setting["custom_field"] for setting in settings]
        return [field for field in found if field and self._is_shown(field)]

    def _is_shown(self, field: Read) -> bool:
        kind = field.get("representation_type") or field["resource_subtype"]
        is_open = kind in KINDS or (kind == "people" and self.people)
        return is_open and not field.get("is_formula_field")


def sheet(
    shown: Shown,
    project: Read,
    sections: Sequence[Read],
    settings: Sequence[Read],
    tasks: Sequence[Read],
) -> Sheet:
    """The whole page; of very many tasks the first."""
    home, kept = project["gid"], tasks[:MOST_TASKS]
    filled = {f["gid"] for t in kept for f in t.get("custom_fields") or () if f["display_value"]}
    fields = [field for field in shown.fields(settings) if field["gid"] in filled][:MOST_FIELDS]
    lines: dict[str, list[Line]] = {section["gid"]: [] for section in sections}
    for task in kept:
        section = _section_of(task, home)
        if section in lines:
            lines[section].append(_line(shown, task, fields))
    parts = (Part(section["name"], tuple(lines[section["gid"]])) for section in sections)
    return Sheet(
        name=project["name"],
        color=project.get("color") or "",
        start_on=project.get("start_on") or "",
        due_on=project.get("due_on") or "",
        notes=shown.prose(project),
        is_board=project.get("default_view") == "board",
        has_people=shown.people,
        fields=tuple(field["name"] for field in fields),
        parts=tuple(parts),
        has_more=len(tasks) > MOST_TASKS,
    )


def _section_of(task: Read, home: str) -> str:
    places = (place for place in task.get("memberships") or () if place.get("project"))
    here = (place for place in places if place["project"]["gid"] == home and place.get("section"))
    return next((place["section"]["gid"] for place in here), "")


def _line(shown: Shown, task: Read, fields: Sequence[Read]) -> Line:
    values = {field["gid"]: field for field in task.get("custom_fields") or ()}
    return Line(
        name=task["name"],
        kind=task["resource_subtype"],
        is_done=task["completed"],
        assignee=_called(task, "assignee") if shown.people else "",
        start_on=task.get("start_on") or "",
        due_on=task.get("due_on") or "",
        values=tuple(_value(field, values.get(field["gid"])) for field in fields),
        notes=shown.prose(task),
    )


def _called(task: Read, name: str) -> str:
    found: Read = task.get(name) or {}
    return found.get("name") or ""


def _value(field: Read, kept: Read | None) -> Value | None:
    text = kept["display_value"] if kept else None
    if not kept or not text:
        return None
    if field["resource_subtype"] == "date":
        return Value(text[:10], is_day=True)
    if _is_figure(field) and kept.get("number_value") is not None:
        return Value(str(text), figure=_figure(field, Decimal(str(kept["number_value"]))))
    option: Read = kept.get("enum_value") or {}
    return Value(str(text), option.get("color") or "")


def _is_figure(field: Read) -> bool:
    kind = field.get("representation_type") or field["resource_subtype"]
    return kind == "number" and field.get("format") != "identifier"


def _figure(field: Read, number: Decimal) -> Figure:
    label = field.get("custom_label") if field.get("format") == "custom" else None
    is_before = field.get("custom_label_position") == "prefix"
    return Figure(
        number,
        field.get("format") or "none",
        USUAL_PLACES if field.get("precision") is None else field["precision"],
        field.get("currency_code") or "EUR",
        f"{label} " if label and is_before else "",
        f" {label}" if label and not is_before else "",
    )
