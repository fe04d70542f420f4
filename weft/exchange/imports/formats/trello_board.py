"""This module is about what the cards of a board of Trello refer to: found before they are read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, NamedTuple, TypeVar

from weft.exchange.imports.formats.documents import (
    Entry,
    clean,
    entries_at,
    entry_at,
    is_true,
    list_at,
    members,
    moment_at,
    number_at,
    text_at,
)
from weft.exchange.imports.graph import Field, Form
from weft.exchange.imports.sources import Source, Unreadable

MOST_KNOWN: Final = 100_000
"""Of each kind of what is kept in memory; what comes after it goes unknown."""
MOST_PRECISION: Final = 6
FORMS: Final[Mapping[str, Form]] = {
    "text": Form.TEXT, "number": Form.NUMBER, "date": Form.DATE, "checkbox": Form.FLAG,
    "list": Form.ENUM,
}  # fmt: skip
MAKING: Final = frozenset(
    {"createCard", "copyCard", "emailCard", "convertToCardFromCheckItem", "moveCardToBoard"}
)
"""Actions that make a card of the board."""


class Standing(NamedTuple):
    """A list of the board."""

    rank: float
    name: str
    is_archived: bool


class Making(NamedTuple):
    """By whom and when a card was made."""

    by: str
    at: datetime | None


class Edit(NamedTuple):
    """What a comment says since it was changed."""

    at: datetime
    text: str


@dataclass
class Known:
    """A board, and what its cards refer to by ids."""

    name: str
    notes: str = ""
    background: str = ""
    is_archived: bool = False
    places: dict[str, Standing] = field(default_factory=dict[str, Standing])
    fields: dict[str, Field] = field(default_factory=dict[str, Field])
    options: dict[str, str] = field(default_factory=dict[str, str])
    labels: dict[str, str] = field(default_factory=dict[str, str])
    people: dict[str, str] = field(default_factory=dict[str, str])
    """Names, by ids."""
    made: dict[str, Making] = field(default_factory=dict[str, Making])
    done: dict[str, datetime] = field(default_factory=dict[str, datetime])
    """When cards and items of checklists were completed for the last time."""
    edits: dict[str, Edit] = field(default_factory=dict[str, Edit])
    several: set[str] = field(default_factory=set[str])
    """Cards that have more than one checklist."""
    digits: dict[str, int] = field(default_factory=dict[str, int])
    """Behind the point, the most of a field's numbers."""


def known_of(source: Source) -> Known:
    """Look through the whole file."""
    known = Known(source.stem)
    is_board = False
    for name, one in members(source):
        is_board |= name in ("lists", "cards", "idOrganization", "labelNames")
        _note(known, name, one)
    if not is_board:
        raise Unreadable("The file is no board of Trello: it has neither lists nor cards")
    for key, digits in known.digits.items():
        if key in known.fields:
            of = known.fields[key]
            known.fields[key] = Field(key, of.name, of.form, of.options, digits)
    return known


def value_of(one: Entry, form: Form, options: Mapping[str, str]) -> str:
    """What a card has in a field, as fields of this form have it; dates stand as moments."""
    value = entry_at(one, "value")
    match form:
        case Form.ENUM:
            return options.get(text_at(one, "idValue"), "")
        case Form.FLAG:
            is_checked = text_at(value, "checked") == "true" or is_true(value, "checked")
            return "yes" if is_checked else "no" if value else ""
        case Form.NUMBER:
            number = number_at(value, "number")
            return "" if number is None else f"{number:f}"
        case _:
            return text_at(value, form.value)


def _note(known: Known, name: str, one: Any) -> None:
    match name:
        case "lists":
            rank = number_at(one, "pos") or 0
            place = Standing(float(rank), text_at(one, "name"), is_true(one, "closed"))
            _keep(known.places, text_at(one, "id"), place)
        case "labels":
            _keep(known.labels, text_at(one, "id"), text_at(one, "name") or text_at(one, "color"))
        case "members":
            _note_person(known, one)
        case "customFields":
            _note_field(known, one)
        case "cards":
            _note_card(known, one)
        case "actions":
            _note_action(known, one)
        case _:
            _note_board(known, name, one)


def _note_board(known: Known, name: str, one: Any) -> None:
    if name == "name" and isinstance(one, str):
        known.name = clean(one) or known.name
    elif name == "desc" and isinstance(one, str):
        known.notes = clean(one)
    elif name == "closed":
        known.is_archived = one is True
    elif name == "prefs":
        known.background = text_at(one, "background")


def _note_field(known: Known, one: Any) -> None:
    options = entries_at(one, "options") or entries_at(one, "display", "options")
    options = sorted(options, key=lambda option: number_at(option, "pos") or 0)
    for option in options:
        _keep(known.options, text_at(option, "id"), text_at(option, "value", "text"))
    names = tuple(dict.fromkeys(text_at(option, "value", "text") for option in options))
    key, form = text_at(one, "id"), FORMS.get(text_at(one, "type"), Form.TEXT)
    _keep(known.fields, key, Field(key, text_at(one, "name"), form, names))


def _note_card(known: Known, one: Any) -> None:
    checklists = list_at(one, "idChecklists") or list_at(one, "checklists")
    if len(checklists) > 1 and len(known.several) < MOST_KNOWN:
        known.several.add(text_at(one, "id"))
    for item in entries_at(one, "customFieldItems"):
        number = number_at(item, "value", "number")
        exponent = number.as_tuple().exponent if number is not None else 0
        if isinstance(exponent, int) and exponent < 0:
            key = text_at(item, "idCustomField")
            digits = min(max(-exponent, known.digits.get(key, 0)), MOST_PRECISION)
            _keep(known.digits, key, digits)


def _note_person(known: Known, one: Any) -> None:
    name = text_at(one, "fullName") or text_at(one, "username")
    if name:
        _keep(known.people, text_at(one, "id"), name)


def _note_action(known: Known, one: Any) -> None:
    _note_person(known, entry_at(one, "memberCreator"))
    _note_person(known, entry_at(one, "member"))
    kind, at = text_at(one, "type"), moment_at(one, "date")
    card = text_at(one, "data", "card", "id")
    if kind in MAKING:
        by = text_at(one, "idMemberCreator") or text_at(one, "memberCreator", "id")
        known.made.pop(card, None) if kind == "createCard" else None
        if card not in known.made:
            _keep(known.made, card, Making(by, at))
    elif at and kind == "updateComment":
        key = text_at(one, "data", "action", "id")
        if key not in known.edits or known.edits[key].at < at:
            _keep(known.edits, key, Edit(at, text_at(one, "data", "action", "text")))
    elif at and (key := _completed(kind, one)):
        _keep(known.done, key, max(at, known.done.get(key, at)))


def _completed(kind: str, one: Any) -> str:
    """What an action completes: a card or an item of a checklist."""
    if kind == "updateCheckItemStateOnCard":
        is_done = text_at(one, "data", "checkItem", "state") == "complete"
        return text_at(one, "data", "checkItem", "id") if is_done else ""
    was_open = entry_at(one, "data", "old").get("dueComplete") is False
    is_done = kind == "updateCard" and is_true(one, "data", "card", "dueComplete") and was_open
    return text_at(one, "data", "card", "id") if is_done else ""


V = TypeVar("V")


def _keep(kept: dict[str, V], key: str, value: V) -> None:
    if key and (key in kept or len(kept) < MOST_KNOWN):
        kept[key] = value
