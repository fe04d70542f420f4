"""What is known of a plan of Microsoft Project before its tasks are read: fields in use, people."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Final
from xml.etree.ElementTree import Element

from weft.exchange.imports.formats.markup import Found
from weft.exchange.imports.formats.msproject_fields import (
    MOST_FIELDS,
    MOST_OPTIONS,
    SUMS,
    Custom,
    Kind,
    defined,
    figure,
    outlined,
    own_fields,
    text_of,
    uid_of,
)
from weft.exchange.imports.graph import Loss, Part, Person
from weft.std.wording import Template

MOST_ASSIGNED: Final = 1_000_000
"""How many times somebody may be assigned; who comes later is told as left behind."""

MOST_VALUES: Final = 100_000
"""How many values all lists have together."""

CALENDAR: Final[Template] = "the working times of the calendar {name}"
FORMULA: Final[Template] = "the formula of the field {name}"
OF_SOMEBODY: Final[Template] = "the field {name} of people"
ASSET: Final[Template] = "the material or cost {name}"
OF_ASSIGNMENT: Final[Template] = "the field {name} of assignments"
TOO_MANY: Final[Template] = "who is assigned beyond {name} times"

_PLAN: Final = (
    "Title", "Subject", "Category", "Company", "Manager", "Author", "MinutesPerDay",
    "CurrencyCode", "DefaultStartTime", "DefaultFinishTime",
)  # fmt: skip
SURVEYED: Final = (
    *_PLAN, "OutlineCodes/OutlineCode", "ExtendedAttributes/ExtendedAttribute",
    "Calendars/Calendar", "Tasks/Task", "Resources/Resource", "Assignments/Assignment",
)  # fmt: skip
_WORDS: Final = re.compile("(?<=[a-z])(?=[A-Z])")
_USUAL_DAYS: Final = {**dict.fromkeys("23456", "1"), "1": "0", "7": "0"}
_OF_SOMEBODY: Final = {
    "Group": ("",), "Code": ("",), "Notes": ("",), "Hyperlink": ("",), "NTAccount": ("",),
    "MaxUnits": ("", "0", "1"), "StandardRate": ("", "0"), "OvertimeRate": ("", "0"),
    "CostPerUse": ("", "0"), "ExtendedAttribute": (None,), "OutlineCode": (None,),
}  # fmt: skip
_OF_ASSIGNMENT: Final = {
    "Notes": ("",), "Units": ("", "0", "1"), "Delay": ("", "0"), "WorkContour": ("", "0"),
    "Hyperlink": ("",), "ExtendedAttribute": (None,),
}  # fmt: skip


@dataclass(slots=True)
class Plan:
    """What is known of a plan once it was read for the first time."""

    said: dict[str, str] = field(default_factory=dict[str, str])
    own: dict[str, Custom] = field(default_factory=own_fields)
    custom: dict[str, Custom] = field(default_factory=dict[str, Custom])
    codes: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    lists: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    used: set[str] = field(default_factory=set[str])
    people: set[str] = field(default_factory=set[str])
    assets: dict[str, str] = field(default_factory=dict[str, str])
    assigned: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    times_assigned: int = 0
    values: int = 0

    @property
    def minutes(self) -> int:
        """How long a working day is."""
        said = figure(self.said.get("MinutesPerDay", ""))
        return int(said) if said.isdecimal() and 0 < int(said) <= 1_440 else 480


def surveyed(plan: Plan, found: Found) -> Iterator[Part]:
    """Note what the file has; people, and what is left behind of all but tasks, are told now."""
    element = found.element
    match found.path:
        case "Tasks/Task":
            _note_used(plan, element)
        case "Assignments/Assignment":
            yield from _assigned(plan, element)
        case "Resources/Resource":
            yield from _somebody(plan, element)
        case "Calendars/Calendar":
            if not _is_usual(element):
                yield Loss(CALENDAR, name=text_of(element, "Name"))
        case "OutlineCodes/OutlineCode":
            _note_code(plan, element)
        case "ExtendedAttributes/ExtendedAttribute":
            custom = defined(element, plan.lists)
            if custom is not None and len(plan.custom) < MOST_FIELDS:
                plan.custom[custom.key] = custom
                if text_of(element, "Formula"):
                    yield Loss(FORMULA, name=custom.name)
        case name:
            plan.said[name] = (element.text or "").strip()


def _is_usual(calendar: Element) -> bool:
    """Whether a calendar says nothing but that one works from Monday to Friday."""
    days = {
        text_of(one, "DayType"): text_of(one, "DayWorking")
        for one in calendar.iterfind("WeekDays/WeekDay")
    }
    return calendar.find("Exceptions/Exception") is None and days in ({}, _USUAL_DAYS)


def _note_code(plan: Plan, element: Element) -> None:
    """A list of values: of an outline code of tasks, or of a custom field that names its GUID."""
    values = dict(islice(outlined(element), MOST_VALUES - plan.values))
    if len(plan.lists) >= MOST_FIELDS or not values:
        return
    plan.values += len(values)
    plan.lists[text_of(element, "Guid").casefold()] = list(values.values())[: MOST_OPTIONS + 1]
    custom = defined(element, {})
    if custom is not None:
        plan.codes[custom.key] = values
        custom.kind = Kind.LIST
        plan.custom[custom.key] = custom


def _note_used(plan: Plan, element: Element) -> None:
    """Which fields say something, and what their lists lack."""
    for tag, own in plan.own.items():
        value = own_value(own, tag, element)
        own.note(value)
        if value not in ("", *own.usual):
            plan.used.add(tag)
    for key, text in custom_values(plan, element):
        plan.used.add(key)
        plan.custom[key].note(plan.custom[key].value(text))


def own_value(own: Custom, tag: str, element: Element) -> str:
    """What a task says in a field that every task has."""
    text = text_of(element, tag)
    if tag in SUMS and text_of(element, "Summary") == "1":
        return ""
    if tag == "WBS" and text == text_of(element, "OutlineNumber"):
        return ""
    return own.value(text) if text else ""


def custom_values(plan: Plan, element: Element) -> Iterator[tuple[str, str]]:
    """Each custom field that a task has, with its text."""
    for one in element.iterfind("ExtendedAttribute"):
        key = text_of(one, "FieldID")
        if key in plan.custom and (text := text_of(one, "Value")):
            yield key, text
    for one in element.iterfind("OutlineCode"):
        key = text_of(one, "FieldID")
        if text := plan.codes.get(key, {}).get(text_of(one, "ValueID"), ""):
            yield key, text


def _somebody(plan: Plan, element: Element) -> Iterator[Part]:
    """A resource: somebody who works, or what is used up."""
    uid, name = uid_of(element, "UID"), text_of(element, "Name")
    email = text_of(element, "EmailAddress")
    if not uid or not (name or email) or text_of(element, "IsNull") == "1":
        return
    if text_of(element, "Type") in ("0", "2") or text_of(element, "IsCostResource") == "1":
        plan.assets[uid] = name
        return
    plan.people.add(uid)
    yield Person(uid, name or email, email)
    for tag in others(element, _OF_SOMEBODY):
        yield Loss(OF_SOMEBODY, name=tag)


def _assigned(plan: Plan, element: Element) -> Iterator[Part]:
    task, who = uid_of(element, "TaskUID"), uid_of(element, "ResourceUID")
    if who in plan.assets:
        yield Loss(ASSET, task, plan.assets[who])
    elif who in plan.people and plan.times_assigned >= MOST_ASSIGNED:
        yield Loss(TOO_MANY, task, str(MOST_ASSIGNED))
    elif who in plan.people and who not in (before := plan.assigned.get(task, ())):
        plan.times_assigned += 1
        plan.assigned[task] = (*before, who)
        for tag in others(element, _OF_ASSIGNMENT):
            yield Loss(OF_ASSIGNMENT, task, tag)


def others(element: Element, usual: Mapping[str, tuple[str | None, ...]]) -> Iterator[str]:
    """The parts of an element that say something unusual, as Project calls them."""
    for tag, nothing in usual.items():
        found = element.find(tag)
        if found is not None and (found.text or "").strip().removesuffix(".00") not in nothing:
            yield _WORDS.sub(" ", tag)
