"""What each kind of field accepts: a request's value → the value that is stored, or a refusal.
Pure.

Null and the empty text, list or object clear a value.  People and objects are named here and looked
up together afterwards.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, cast

import msgspec

from weft.kernel.errors import Invalid
from weft.std.clock import Unclear, iso_millis, parse_date, parse_moment
from weft.std.gid import kind_of, parse
from weft.std.wording import Said, Template
from weft.work.custom_fields.loading import Loaded

LONGEST_TEXT = 1024
LARGEST = Decimal(10) ** 15
MOST_PLACES = 12
MOST_ITEMS = 100
EMPTY: tuple[Any, ...] = (None, "", [], {})


@dataclass(frozen=True, slots=True)
class People:
    """Somebody in the workspace, still by `me`, address or gid."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Objects:
    """Things that must be seen by whoever names them."""

    gids: tuple[int, ...]


def _map(value: Any) -> Mapping[str, Any] | None:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else None


def refuse(field: Loaded, template: Template, /, **words: object) -> Invalid:
    """A refusal that names the field."""
    return Invalid(
        "custom_fields: {name} ({gid}): {sentence}",
        name=field.row["name"][:80],
        gid=field.gid,
        sentence=Said(template, **words),
    )


def _text(field: Loaded, value: Any, _: Any) -> str:
    if not isinstance(value, str):
        raise refuse(field, "Must be a text")
    if len(value) > LONGEST_TEXT:
        raise refuse(field, "Must be at most {most} characters", most=LONGEST_TEXT)
    if "\x00" in value or any("\ud800" <= c <= "\udfff" for c in value):
        raise refuse(field, "Must not hold NUL or unpaired surrogates")
    return value


def _number(field: Loaded, value: Any, _: Any) -> msgspec.Raw:
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        raise refuse(field, "Must be a number")
    try:
        found = Decimal(str(value)[:60].strip())
    except InvalidOperation:
        raise refuse(field, "Must be a number") from None
    if not found.is_finite() or abs(found) >= LARGEST:
        raise refuse(field, "Must be a number of at most 15 digits before the point")
    if found != round(found, MOST_PLACES):
        raise refuse(field, "Must be a number of at most {most} decimal places", most=MOST_PLACES)
    return msgspec.Raw(format(found, "f").encode())


def _gid(field: Loaded, value: Any) -> str:
    named = _map(value)
    value = value if named is None else named.get("gid")
    known = isinstance(value, str | int) and not isinstance(value, bool)
    found = parse(str(value)) if known else None
    if found is None:
        raise refuse(field, "Not a recognized ID: {gid}", gid=str(value)[:40])
    return str(found)


def _option(field: Loaded, value: Any, kept: Sequence[str]) -> str:
    gid = _gid(field, value)
    option = next((o for o in field.options if str(o.gid) == gid), None)
    if option is None:
        raise refuse(field, "Not an option of this field: {gid}", gid=gid)
    if not option.enabled and gid not in kept:
        raise refuse(
            field,
            "The option {name} is disabled: it can only be cleared",
            name=repr(option.name[:80]),
        )
    return gid


def _enum(field: Loaded, value: Any, stored: Any) -> str:
    return _option(field, value, [str(stored)])


def _items(field: Loaded, value: Any) -> list[Any]:
    found: list[Any]
    if isinstance(value, str):
        found = [part.strip() for part in value.split(",") if part.strip()]
    elif isinstance(value, Mapping | int) and not isinstance(value, bool):
        found = [value]
    elif isinstance(value, list):
        found = cast("list[Any]", value)
    else:
        raise refuse(field, "Must be a list of IDs")
    if len(found) > MOST_ITEMS:
        raise refuse(field, "Must name at most {most}", most=MOST_ITEMS)
    return found


def _multi_enum(field: Loaded, value: Any, stored: Any) -> list[str]:
    kept = [str(gid) for gid in stored or ()]
    return list(dict.fromkeys(_option(field, item, kept) for item in _items(field, value)))


def _date(field: Loaded, value: Any, _: Any) -> dict[str, str] | None:
    given = _map(value)
    if given is None:
        raise refuse(
            field,
            "Must be {date} or {time}",
            date='{"date": "2026-01-31"}',
            time='{"date_time": …}',
        )
    day, moment = given.get("date"), given.get("date_time")
    try:
        if moment:
            return {"date_time": iso_millis(parse_moment(str(moment)))}
        return {"date": parse_date(str(day)).isoformat()} if day else None
    except Unclear as error:
        raise refuse(field, "{error}", error=error) from None


_PERSON = re.compile(r"me|[^@\s]+@[^@\s]+")


def _people(field: Loaded, value: Any, _: Any) -> People:
    names: list[str] = []
    for item in _items(field, value):
        named = _map(item)
        name = str(item if named is None else named.get("gid"))
        if len(name) > 320 or not (_PERSON.fullmatch(name) or parse(name)):
            raise refuse(field, "Not a recognized ID: {gid}", gid=name[:40])
        names.append(name)
    return People(tuple(names))


def _reference(field: Loaded, value: Any, _: Any) -> Objects:
    gids = [int(_gid(field, item)) for item in _items(field, value)]
    wanted = field.row["input_restrictions"] or ["task"]
    for gid in gids:
        kind = kind_of(gid)
        if kind is None or kind.name.lower() not in wanted:
            raise refuse(
                field, "Must name objects of these kinds: {choices}", choices=", ".join(wanted)
            )
    return Objects(tuple(dict.fromkeys(gids)))


Accept = Callable[[Loaded, Any, Any], Any]
ACCEPT: Mapping[str, Accept] = {
    "text": _text,
    "number": _number,
    "enum": _enum,
    "multi_enum": _multi_enum,
    "date": _date,
    "people": _people,
    "reference": _reference,
}


def accepted(field: Loaded, value: Any, stored: Any) -> Any:
    """What is stored for a request's value; None clears it.  `stored` is the value of now."""
    accept = ACCEPT.get(field.kind)
    if accept is None:
        raise refuse(field, "Cannot write this property: its value is made by the server")
    return None if value in EMPTY else accept(field, value, stored)
