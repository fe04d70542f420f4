"""Custom fields of Asana, as tasks carry them: what they are, and what they say of one task."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from weft.exchange.imports.formats.documents import (
    Entry,
    entries_at,
    entry_at,
    is_true,
    number_at,
    text_at,
)
from weft.exchange.imports.graph import Field, Form, Loss, Part, Person, Value
from weft.std.wording import Template

FORMULA: Final[Template] = "the formula of {name}: its values are kept"
UNIT: Final[Template] = "how {name} writes its numbers"
TIME: Final[Template] = "the time of day in {name}"
LINKED: Final[Template] = "where {name} leads: the names are kept"
LONG: Final[Template] = "how the texts of {name} are marked up"

FORMS: Final[Mapping[str, Form]] = {
    "text": Form.TEXT, "number": Form.NUMBER, "date": Form.DATE, "enum": Form.ENUM,
    "multi_enum": Form.MULTI_ENUM, "people": Form.PEOPLE,
}  # fmt: skip
COMPUTED: Final = ("formula", "custom_id", "reference")
MOST_KNOWN: Final = 5_000
"""Fields, and options of one of them, that are remembered."""
MOST_PRECISION: Final = 6
FRACTION: Final = re.compile(r"[.]([0-9]+)[^0-9]*$")


class Fields:
    """The fields that were told already."""

    def __init__(self) -> None:
        self._told: dict[str, set[str]] = {}
        self._precise: dict[str, int] = {}

    def field(self, entry: Entry) -> Iterator[Part]:
        """A field, once, and again where there are new options of it."""
        key, name = key_of(entry), text_at(entry, "name")
        if not key:
            return
        options = [text_at(one, "name") for one in entries_at(entry, "enum_options")]
        known = self._told.get(key)
        new = [one for one in options if one and one not in (known or ())]
        if known is not None and not new:
            return
        if known is None and len(self._told) >= MOST_KNOWN:
            self._told.clear()
        kept = self._told.setdefault(key, set())
        if len(kept) < MOST_KNOWN:
            kept.update(new)
        yield Field(
            key, name or key, form_of(entry), tuple(new), _precision(entry), _currency(entry)
        )
        if known is None:
            yield from _shape(entry, name)

    def said(self, task: Entry, item: str) -> tuple[dict[str, Value], list[Part]]:
        """What the fields of a task say, and the parts that this names or leaves behind."""
        values: dict[str, Value] = {}
        parts: list[Part] = []
        for one in entries_at(task, "custom_fields"):
            parts.extend(self.field(one))
            value = _value(one)
            if value and key_of(one):
                values[key_of(one)] = value
                parts.extend(self._named(one))
                parts.extend(self._finer(one, value))
                parts.extend(_lost(one, item))
        return values, parts

    def _finer(self, entry: Entry, value: Value) -> Iterator[Part]:
        """A number with more digits than its field was said to have, as where it says nothing."""
        if form_of(entry) is not Form.NUMBER or not isinstance(value, str):
            return
        key, shown = key_of(entry), FRACTION.search(text_at(entry, "display_value"))
        digits = len(shown[1] if shown else value.partition(".")[2].rstrip("0"))
        digits = min(digits, MOST_PRECISION)
        if digits > max(self._precise.get(key, 0), _precision(entry)):
            self._precise[key] = digits
            yield Field(key, text_at(entry, "name") or key, Form.NUMBER, (), digits)

    def _named(self, entry: Entry) -> Iterator[Part]:
        """Options that the field did not list, as when they are no longer offered; people."""
        chosen = [entry_at(entry, "enum_value"), *entries_at(entry, "multi_enum_values")]
        yield from self.field({**entry, "enum_options": [one for one in chosen if one]})
        for person in entries_at(entry, "people_value"):
            if key_of(person) and text_at(person, "name"):
                yield Person(key_of(person), text_at(person, "name"), text_at(person, "email"))


def key_of(entry: Entry) -> str:
    """The gid of an object, by which everything else names it; of old exports its `id`."""
    return text_at(entry, "gid") or text_at(entry, "id")


def form_of(entry: Entry) -> Form:
    """What the values of a field are; texts where it is of a kind that we do not have."""
    kind = text_at(entry, "resource_subtype") or text_at(entry, "type")
    return FORMS.get(kind, Form.TEXT)


def _value(entry: Entry) -> Value:
    match form_of(entry):
        case Form.NUMBER:
            number = number_at(entry, "number_value")
            return "" if number is None else f"{number:f}"
        case Form.DATE:
            date = entry_at(entry, "date_value")
            return text_at(date, "date")[:10] or text_at(date, "date_time")[:10]
        case Form.ENUM:
            return text_at(entry, "enum_value", "name")
        case Form.MULTI_ENUM:
            names = (text_at(one, "name") for one in entries_at(entry, "multi_enum_values"))
            return tuple(name for name in names if name)
        case Form.PEOPLE:
            keys = map(key_of, entries_at(entry, "people_value"))
            return tuple(key for key in keys if key)
        case _:
            names = (text_at(one, "name") for one in entries_at(entry, "reference_value"))
            texts = (
                text_at(entry, "text_value"),
                ", ".join(names),
                text_at(entry, "display_value"),
            )
            return next(filter(None, texts), "")


def _lost(entry: Entry, item: str) -> Iterator[Part]:
    name = text_at(entry, "name")
    if text_at(entry, "date_value", "date_time"):
        yield Loss(TIME, item, name)
    if entries_at(entry, "reference_value"):
        yield Loss(LINKED, item, name)
    if "<" in text_at(entry, "html_text_value").removeprefix("<body>").removesuffix("</body>"):
        yield Loss(LONG, item, name)


def _shape(entry: Entry, name: str) -> Iterator[Part]:
    """What of the field itself is left behind."""
    kind = text_at(entry, "representation_type")
    if is_true(entry, "is_formula_field") or kind in COMPUTED[:2]:
        yield Loss(FORMULA, name=name)
    if text_at(entry, "format") in ("percentage", "custom", "duration"):
        yield Loss(UNIT, name=name)


def _precision(entry: Entry) -> int:
    found = int(number_at(entry, "precision") or 0)
    found += 2 * (text_at(entry, "format") == "percentage")
    return min(max(found, 0), MOST_PRECISION)


def _currency(entry: Entry) -> str:
    found = text_at(entry, "currency_code")
    return found if len(found) == 3 and found.isalpha() else ""
