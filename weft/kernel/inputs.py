"""What callers may send, declared as data, and how each kind is understood.

An `Input` is one named value of a query or a body.  Decoding is lenient where official clients are
odd (booleans as `True`, lists as CSV, repeated keys or a Python repr, gids as numbers) and strict
elsewhere; every refusal names the field and the fix.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any, cast

import sqlalchemy as sa

from weft.kernel.errors import Invalid
from weft.kernel.resource import Field, Many, One, Shaped, Spec, Value
from weft.std import clock, gid
from weft.std.wording import Said, Template

LONGEST_TEXT = 65_535
MOST_ITEMS = 1_000
Decode = Callable[["Input", Any], Any]
# A filter's `now` is a moment that nothing is after; so all pages of a list ask the same question.
NOW = ("now",)
PLACE = "{gid}"
END_OF_TIME = datetime.max.replace(microsecond=0, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True, eq=False)
class Input:
    """One named value that a caller may send.

    `alias` is SQL for values that are no gid: it finds the gid of what the caller knows as
    `:alias`.  Where only some other names are meant, they begin with `prefix`.  A gid in the middle
    of a name is written `{gid}` (`custom_fields.{gid}.value`): then each such name is one value.
    """

    name: str
    kind: str
    doc: str = ""
    required: bool = False
    nullable: bool = True
    many: bool = False
    choices: tuple[str, ...] = ()
    length: int = LONGEST_TEXT
    to: tuple[str, ...] = ()
    default: Any = None
    read_only: bool = False
    alias: str = ""
    prefix: str = ""

    @property
    def is_pattern(self) -> bool:
        """Whether the name stands for many."""
        return PLACE in self.name

    @property
    def has_other_names(self) -> bool:
        """Whether it may be named by something else than a gid."""
        return self.kind == "person" or bool(self.alias)

    def named_in(self, given: Iterable[str]) -> "Sequence[Input]":
        """This input under each of the given names that fit its pattern."""
        before, after = self.name.split(PLACE)
        rest = ((name, name.removeprefix(before).removesuffix(after)) for name in given)
        return [
            replace(self, name=name)
            for name, middle in rest
            if name == f"{before}{middle}{after}" and gid.parse(middle) is not None
        ]

    def refuse(self, template: Template, /, **words: object) -> Invalid:
        """A refusal that names this input; in a path it is the thing that is named."""
        field, sentence = self.name.removesuffix("_gid"), Said(template, **words)
        return Invalid("{field}: {sentence}", field=field, sentence=sentence)


def text(name: str, doc: str = "", **more: Any) -> Input:
    """A text."""
    return Input(name=name, kind="text", doc=doc, **more)


def flag(name: str, doc: str = "", **more: Any) -> Input:
    """A truth value."""
    return Input(name=name, kind="flag", doc=doc, **more)


def whole(name: str, doc: str = "", **more: Any) -> Input:
    """A whole number."""
    return Input(name=name, kind="whole", doc=doc, **more)


def ref(name: str, to: str | tuple[str, ...], doc: str = "", **more: Any) -> Input:
    """A reference to an object by its gid."""
    return Input(name=name, kind="ref", to=(to,) if isinstance(to, str) else to, doc=doc, **more)


def person(name: str, doc: str = "", **more: Any) -> Input:
    """A user: gid, email address or `me`; with `to` also what else may stand for people, with
    `choices` words of another meaning.
    """
    given: dict[str, Any] = {"to": ("user",)} | more
    return Input(name=name, kind="person", doc=doc, **given)


def moment(name: str, doc: str = "", **more: Any) -> Input:
    """A moment: ISO 8601 with its zone, or a date (its first instant in UTC), or `now`."""
    return Input(name=name, kind="moment", doc=doc, choices=NOW, **more)


def day(name: str, doc: str = "", **more: Any) -> Input:
    """A civil date; with `choices` words of another meaning."""
    return Input(name=name, kind="date", doc=doc, **more)


def exact(name: str, doc: str = "", **more: Any) -> Input:
    """A number, kept as exactly as it was sent."""
    return Input(name=name, kind="exact", doc=doc, **more)


def anything(name: str, doc: str = "", **more: Any) -> Input:
    """JSON that the command understands itself."""
    return Input(name=name, kind="json", doc=doc, **more)


def _text(asked: Input, value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise asked.refuse("Must be a text")
    found = str(value)
    if len(found) > asked.length:
        raise asked.refuse("Must be at most {most} characters", most=asked.length)
    if "\x00" in found or any("\ud800" <= c <= "\udfff" for c in found):
        raise asked.refuse("Must not hold NUL or unpaired surrogates")
    if asked.choices and found not in asked.choices:
        raise asked.refuse("Must be one of {choices}", choices=", ".join(asked.choices))
    return found


TRUTHS = {"true": True, "1": True, "": True, "false": False, "0": False}


def _flag(asked: Input, value: Any) -> bool:
    if isinstance(value, bool):
        return value
    found = TRUTHS.get(str(value).lower()) if isinstance(value, str | int) else None
    if found is None:
        raise asked.refuse("Must be true or false")
    return found


def _whole(asked: Input, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str | float):
        raise asked.refuse("Must be a whole number")
    try:
        found = int(value) if not isinstance(value, float) or value.is_integer() else None
    except (ValueError, OverflowError):
        found = None
    if found is None or not -(2**31) <= found < 2**31:
        raise asked.refuse("Must be a whole number")
    return found


def _exact(asked: Input, value: Any) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | str | float):
        raise asked.refuse("Must be a number")
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        found = Decimal("NaN")
    if not found.is_finite() or abs(found) >= Decimal(10) ** 30:
        raise asked.refuse("Must be a number")
    return found


def _named(value: Any) -> Any:
    """A reference may come as the object it names."""
    return cast(dict[str, Any], value).get("gid") if isinstance(value, dict) else value


def _gid(asked: Input, value: Any) -> int | str:
    value = _named(value)
    found = (
        gid.parse(str(value))
        if isinstance(value, str | int) and not isinstance(value, bool)
        else None
    )
    is_alias = asked.alias and isinstance(value, str) and value.startswith(asked.prefix)
    if found is None and is_alias:
        return _text(asked, value)
    if found is None:
        raise asked.refuse("Not a recognized ID: {gid}", gid=str(value)[:40])
    return found


def _person(asked: Input, value: Any) -> str:
    """`me`, an address, or digits: identity looks it up."""
    value = _named(value)
    found = (
        str(value).strip() if isinstance(value, str | int) and not isinstance(value, bool) else ""
    )
    is_known = found == "me" or found in asked.choices
    if is_known or ("@" in found and len(found) <= 320) or gid.parse(found):
        return found
    raise asked.refuse("Not a recognized ID: {gid}", gid=found[:40])


def _day(asked: Input, value: Any) -> date | str:
    if isinstance(value, str) and value in asked.choices:
        return value
    try:
        return clock.parse_date(value if isinstance(value, str) else "")
    except clock.Unclear as error:
        raise asked.refuse("{error}", error=error) from None


def _moment(asked: Input, value: Any) -> datetime:
    found = value if isinstance(value, str) else ""
    if found in asked.choices:
        return END_OF_TIME
    try:
        return clock.parse_moment(
            f"{found}T00:00:00Z" if re.fullmatch(r"\d{4}-\d\d-\d\d", found) else found
        )
    except clock.Unclear as error:
        raise asked.refuse("{error}", error=error) from None


def _json(_: Input, value: Any) -> Any:
    return value


DECODE: Mapping[str, Decode] = {
    "text": _text,
    "flag": _flag,
    "whole": _whole,
    "exact": _exact,
    "ref": _gid,
    "person": _person,
    "date": _day,
    "moment": _moment,
    "json": _json,
}


def decoded(asked: Input, value: Any) -> Any:
    """The value as the command will use it, or a refusal that names the field."""
    if value is None or (
        value == "" and asked.kind in ("ref", "person", "date", "moment", "exact")
    ):
        return _absent(asked)
    if not asked.many:
        return DECODE[asked.kind](asked, value)
    items = _items(value)
    if len(items) > MOST_ITEMS:
        raise asked.refuse("Must name at most {most}", most=MOST_ITEMS)
    return [DECODE[asked.kind](asked, item) for item in items]


def _absent(asked: Input) -> Any:
    if asked.required or not asked.nullable:
        raise asked.refuse("Must not be null")
    return [] if asked.many else None


def _items(value: Any) -> Sequence[Any]:
    """Lists come as arrays, repeated keys, CSV, or a Python repr."""
    if isinstance(value, list):
        items = cast(list[Any], value)
        return [p for i in items for p in (_items(i) if isinstance(i, str) else [i])]
    if isinstance(value, str):
        return [part.strip().strip("'\"") for part in value.strip("[] ").split(",") if part.strip()]
    return [value]


def understood(inputs: tuple[Input, ...], given: Mapping[str, Any]) -> dict[str, Any]:
    """The known inputs that were given; unknown names are ignored, read-only ones refused."""
    found: dict[str, Any] = {}
    if not inputs:
        return found
    for asked in _spelled(inputs, given):
        if asked.name not in given:
            raise asked.refuse("Missing input")
        if asked.read_only:
            raise asked.refuse("Cannot write this property")
        found[asked.name] = decoded(asked, given[asked.name])
    return found


def _spelled(inputs: tuple[Input, ...], given: Mapping[str, Any]) -> Iterator[Input]:
    """The inputs that were given or must be, each pattern under the names that were given."""
    declared = _declared(inputs)
    named = declared.required | (declared.places.keys() & given.keys())
    for place in sorted({declared.places[name] for name in named} | declared.patterns):
        asked = inputs[place]
        if asked.is_pattern:
            yield from asked.named_in(given)
        else:
            yield asked


@dataclass(frozen=True, slots=True)
class _Declared:
    """The places of inputs in their order, so that a request looks at those it gives alone."""

    places: Mapping[str, int]
    required: frozenset[str]
    patterns: frozenset[int]


@cache
def _declared(inputs: tuple[Input, ...]) -> _Declared:
    places = {asked.name: place for place, asked in enumerate(inputs) if not asked.is_pattern}
    required = frozenset(name for name, place in places.items() if inputs[place].required)
    patterns = frozenset(place for place, asked in enumerate(inputs) if asked.is_pattern)
    return _Declared(places, required, patterns)


def of_field(field: Field, verb: str) -> Input:
    """The input that a public field stands for in a request."""
    more: dict[str, Any] = {
        "name": field.name,
        "doc": field.doc,
        "read_only": verb not in field.write,
    }
    match field:
        case Value():
            length = field.length or LONGEST_TEXT
            return Input(
                kind=_kind(field.type),
                choices=field.choices,
                length=length,
                nullable=field.nullable,
                **more,
            )
        case One():
            return Input(kind="person" if field.to == ("user",) else "ref", to=field.to, **more)
        case Many():
            return Input(
                kind="person" if field.to == "user" else "ref", to=(field.to,), many=True, **more
            )
        case Shaped():
            return Input(kind="json", **more)
        case _:
            raise TypeError(field.name)


def _kind(type_: sa.types.TypeEngine[Any]) -> str:
    match type_:
        case sa.Boolean():
            return "flag"
        case sa.Integer():
            return "whole"
        case sa.Numeric():
            return "exact"
        case sa.Date():
            return "date"
        case sa.DateTime():
            return "moment"
        case sa.Text():
            return "text"
        case _:
            return "json"


IDENTITY = frozenset({"gid", "resource_type"})


def of_resource(
    spec: Spec, verb: str, *more: Input, without: Iterable[str] = ()
) -> tuple[Input, ...]:
    """What a create or an update of this resource accepts; `more` are request-only inputs and
    win over fields.
    """
    mine = {asked.name: asked for asked in more}
    skip = {*mine, *without, *IDENTITY}
    return (
        *mine.values(),
        *(of_field(f, verb) for f in spec.fields.values() if f.name not in skip),
    )
