"""Fields of Microsoft Project: what its own and its custom ones hold, as values of ours.

Custom fields are known by number, for their names are in the language of whoever wrote the file:
numbers as Project 2002 to 2019 write them (the public test files of joniles/mpxj), forms (`CFType`)
as in Microsoft's schema `mspdi_pj12.xsd`.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Final
from xml.etree.ElementTree import Element

from weft.exchange.imports.graph import Field, Form

MOST_OPTIONS: Final = 500
"""How many values a list has before its field is a text."""
LONGEST_OPTION: Final = 200
"""How long a value of a list is before its field is a text."""
MOST_FIELDS: Final = 1_000
LONGEST_UID: Final = 40
OF_TASKS: Final = 0x0B400000
"""What the numbers of the fields of tasks begin with; fields of other things begin otherwise."""

_DURATION: Final = re.compile(
    r"(-?)P(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?"
)
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?)?")
_LARGEST: Final = Decimal(10) ** 15
_SMALLEST: Final = Decimal("0.000001")
_INSIDE: Final = 0xFFFFF


class Kind(Enum):
    """How a value is written, and what it becomes; the second word only tells kinds apart."""

    TEXT = Form.TEXT, ""
    NUMBER = Form.NUMBER, ""
    MONEY = Form.NUMBER, "money"
    HOURS = Form.NUMBER, "hours"
    DAY = Form.DATE, ""
    FLAG = Form.FLAG, ""
    LIST = Form.ENUM, ""


@dataclass(slots=True)
class Custom:
    """A field that somebody may have named, with the values that its list has."""

    key: str
    name: str
    kind: Kind
    usual: tuple[str, ...] = ()
    """What says nothing: where all tasks have one of these, the field is not there."""
    options: dict[str, None] = field(default_factory=dict[str, None])
    decimals: int = 0

    def field(self, currency: str) -> Field:
        """As a field of the graph."""
        form, is_money = self.kind.value[0], self.kind is Kind.MONEY
        if form is Form.ENUM and len(self.options) > MOST_OPTIONS:
            form = Form.TEXT
        return Field(
            key=self.key,
            name=f"{self.name} (h)" if self.kind is Kind.HOURS else self.name,
            form=form,
            options=tuple(self.options) if form is Form.ENUM else (),
            precision=max(self.decimals, 2) if is_money else self.decimals,
            currency=currency if is_money else "",
        )

    def note(self, value: str) -> None:
        """Learn from a value what the field must hold."""
        if self.kind is Kind.LIST and len(value) > LONGEST_OPTION:
            self.kind = Kind.TEXT
        elif self.kind is Kind.LIST and value and len(self.options) <= MOST_OPTIONS:
            self.options.setdefault(value)
        elif self.kind.value[0] is Form.NUMBER:
            self.decimals = max(self.decimals, len(value.partition(".")[2]))

    def value(self, text: str) -> str:
        """What stands in a file as a value; nothing where it is none."""
        return READ[self.kind](text)


def own_fields() -> dict[str, Custom]:
    """The fields that every task has beside those of ours, by the names of their elements."""
    return {
        "PercentComplete": Custom("percent", "% Complete", Kind.NUMBER, ("0", "100")),
        "Priority": Custom("priority", "Priority", Kind.NUMBER, ("500",)),
        "Work": Custom("work", "Work", Kind.HOURS, ("0",)),
        "ActualWork": Custom("actual-work", "Actual work", Kind.HOURS, ("0",)),
        "Cost": Custom("cost", "Cost", Kind.MONEY, ("0",)),
        "ActualCost": Custom("actual-cost", "Actual cost", Kind.MONEY, ("0",)),
        "Deadline": Custom("deadline", "Deadline", Kind.DAY),
        "Contact": Custom("contact", "Contact", Kind.TEXT),
        "WBS": Custom("wbs", "WBS", Kind.TEXT),
    }


SUMS: Final = frozenset({"Work", "ActualWork", "Cost", "ActualCost"})
"""Of a summary these are the sums of its parts: they are not told again."""


def defined(element: Element, lists: Mapping[str, list[str]]) -> Custom | None:
    """A custom field of tasks by its definition; the lists of values are known by their GUIDs."""
    number = text_of(element, "FieldID")
    if not number.isdecimal() or int(number[:12]) & ~_INSIDE != OF_TASKS:
        return None
    own = text_of(element, "FieldName")
    listed = [
        said for one in element.iterfind("ValueList/Value") if (said := text_of(one, "Value"))
    ]
    options = [*lists.get(text_of(element, "Ltuid").casefold(), ()), *listed]
    kind = _kind_of(int(number) - OF_TASKS, text_of(element, "CFType"))
    if options and kind is Kind.TEXT:
        kind = Kind.LIST
    name = text_of(element, "Alias") or own or number
    return Custom(number, name, kind, options=dict.fromkeys(options[: MOST_OPTIONS + 1]))


def outlined(element: Element) -> Iterator[tuple[str, str]]:
    """The values of an outline code by their numbers, each with those above it: `Parts.Steel`."""
    said: dict[str, tuple[str, str]] = {}
    for one in element.iterfind("Values/Value"):
        name = text_of(one, "Value") or text_of(one, "Description")
        said[uid_of(one, "ValueID")] = (name[:LONGEST_OPTION], uid_of(one, "ParentValueID"))
    for number in said:
        names: list[str] = []
        at = number
        while at in said and len(names) < 20:
            name, at = said[at]
            names.append(name)
        yield number, ".".join(reversed(names))


def text_of(element: Element, tag: str) -> str:
    """What stands in a part of an element, without blanks around it."""
    return (element.findtext(tag) or "").strip()


def uid_of(element: Element, tag: str) -> str:
    """What numbers something; nothing where it is too long to be that."""
    said = text_of(element, tag)
    return said if len(said) <= LONGEST_UID else ""


def moment(text: str) -> datetime | None:
    """A civil moment; None where it is none."""
    if not _DAY.fullmatch(text):
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def hours(text: str) -> Decimal | None:
    """The hours of a duration (`PT8H30M0S`)."""
    found = _DURATION.fullmatch(text) if text.isascii() else None
    if found is None:
        return None
    sign, days, whole, minutes, seconds = found.groups()
    total = Decimal(days or 0) * 24 + Decimal(whole or 0)
    total += Decimal(minutes or 0) / 60 + Decimal(seconds or 0) / 3600
    return -total if sign else total


def figure(text: str, parts: int = 1) -> str:
    """A number in decimal digits, divided into so many parts; nothing where it is none."""
    try:
        return digits(Decimal(text) / parts) if len(text) <= 40 else ""
    except InvalidOperation:
        return ""


def digits(value: Decimal) -> str:
    """A number as values are written: no exponent, no zeros at the end; none beyond all measure."""
    if not value.is_finite() or abs(value) >= _LARGEST:
        return ""
    written = format(value.quantize(_SMALLEST).normalize(), "f")
    return "0" if written == "-0" else written


def day(text: str) -> str:
    """The civil day of a moment, as in ISO 8601."""
    at = moment(text)
    return "" if at is None else at.date().isoformat()


def _spent(text: str) -> str:
    spent = hours(text)
    return "" if spent is None else digits(round(spent, 2))


def _money(text: str) -> str:
    return figure(text, 100)


def _flag(text: str) -> str:
    return {"1": "yes", "0": "no", "true": "yes", "false": "no"}.get(text.lower(), "")


READ: Final[Mapping[Kind, Callable[[str], str]]] = {
    Kind.TEXT: str,
    Kind.LIST: str,
    Kind.NUMBER: figure,
    Kind.MONEY: _money,
    Kind.HOURS: _spent,
    Kind.DAY: day,
    Kind.FLAG: _flag,
}

_BY_TYPE: Final = {
    "0": Kind.MONEY, "1": Kind.DAY, "2": Kind.HOURS, "3": Kind.DAY, "4": Kind.FLAG,
    "5": Kind.NUMBER, "6": Kind.DAY, "7": Kind.TEXT,
}  # fmt: skip
_BY_NUMBER: Final = (
    (Kind.DAY, (52, 53, 55, 56, 58, 59, 61, 62, 64, 65, *range(265, 275), *range(282, 292))),
    (Kind.FLAG, (*range(72, 82), *range(292, 302))),
    (Kind.NUMBER, (*range(87, 92), *range(302, 317))),
    (Kind.HOURS, (*range(103, 106), *range(275, 282))),
    (Kind.MONEY, (*range(106, 109), *range(258, 265))),
)


def _kind_of(number: int, type_: str) -> Kind:
    for kind, numbers in _BY_NUMBER:
        if number in numbers:
            return kind
    return _BY_TYPE.get(type_, Kind.TEXT)


def is_past_midnight(start: datetime | None, end: datetime) -> bool:
    """Whether what ends at this moment ends, to people, with the day before."""
    return (end.hour, end.minute) == (0, 0) and start is not None and start.date() < end.date()


def whole_day(at: datetime | None) -> date | None:
    """The day of a moment."""
    return None if at is None else at.date()
