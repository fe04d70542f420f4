"""Pure decisions of advanced search: which conditions a query means, and which it may not mix.

A query becomes criteria: conditions without their values, which give the statement its form, and
the values, which are bound when it runs.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from weft.kernel.errors import Invalid
from weft.std import clock, gid

UNSET = "null"
LARGEST = Decimal(10) ** 30
DAY = timedelta(days=1)
MODES = ("any", "all", "not")
SORTS = ("due_date", "created_at", "completed_at", "likes", "modified_at", "relevance")
NO_CONDITION = frozenset({"sort_by", "sort_ascending", "limit", "filter"})
CUSTOM = "custom_fields."
TYPES = "custom_types."
AMONG_READERS = frozenset({"created_by"})
"""Who made a thing is always among its readers."""

PATTERNED = frozenset({"starts_with", "ends_with", "contains"})
# What may be asked of a value, by the type of its field.
OPERATORS: Mapping[str, frozenset[str]] = {
    "text": frozenset({"is_set", "value", "starts_with", "ends_with", "contains"}),
    "number": frozenset({"is_set", "value", "less_than", "greater_than"}),
    "enum": frozenset({"is_set", "value"}),
    "multi_enum": frozenset({"is_set", "value"}),
    "date": frozenset({"is_set", "value", "before", "after"}),
    "people": frozenset({"is_set", "value"}),
    "reference": frozenset({"is_set", "value"}),
    "custom_id": frozenset({"is_set", "value"}),
}


class Condition(NamedTuple):
    """One condition without its values.

    `of` is the attribute, `verb` what is asked of it, `kind` the type of a custom field, `at` the
    number that keeps the values of several custom fields apart.
    """

    of: str
    verb: str
    kind: str = ""
    at: int = 0

    @property
    def bound(self) -> str:
        """The name under which its value is bound."""
        return f"{self.of}_{self.verb}_{self.at}"

    @property
    def tokens(self) -> str:
        """The name under which the people it names are bound as readers."""
        return f"{self.bound}_tokens"

    @property
    def facets(self) -> str:
        """The name under which the words are bound that lead to a value."""
        return f"{self.bound}_facets"


@dataclass(frozen=True)
class Order:
    """By what the hits are sorted, and which way."""

    by: str = "modified_at"
    ascending: bool = False


@dataclass(frozen=True, slots=True)
class Sieve:
    """Conditions of a filter that hold together: all of them (`and`), or at least one (`or`)."""

    join: str
    of: "tuple[Sieve | Condition, ...]"


@dataclass(frozen=True, slots=True)
class Sifted:
    """What a filter asks for besides criteria: a sieve, and for each of its groups that lead to
    tasks the conditions, one of which each hit fulfils.
    """

    sieve: Sieve | None = None
    entries: tuple[tuple[Condition, ...], ...] = ()


UNSIFTED = Sifted()


@dataclass(frozen=True)
class Criteria:
    """What a search asks for: the form of its statement, and the values to bind."""

    form: tuple[Condition, ...]
    order: Order
    values: Mapping[str, Any]
    sifted: Sifted = UNSIFTED


@dataclass(frozen=True)
class Known:
    """What the caller knows of what a query names: custom fields with their types, and custom
    types with their states.
    """

    fields: Mapping[int, str]
    states: Mapping[int, frozenset[int]]


Filtered = tuple[Sifted, Mapping[Condition, Any], Mapping[str, Any]]
"""What a filter asks for beside criteria: its sieve, the criteria that it says with their values,
and the values to bind for both.
"""


def criteria(
    asked: Mapping[str, Any],
    *,
    known: Known,
    zone: str,
    civil: frozenset[str],
    filtered: Filtered | None = None,
) -> Criteria:
    """The criteria of a query, its values already decoded.

    `known` is what the caller knows, `zone` is the caller's, and `civil` names the attributes that
    are stored as days.  Raises Invalid with the parameter's name.
    """
    given = {name: value for name, value in asked.items() if value is not None}
    if filtered is None and not set(given) - NO_CONDITION:
        raise Invalid("You must specify at least one search criterion besides the sort order")
    sifted, raised, bound = filtered or (UNSIFTED, {}, {})
    found: dict[Condition, Any] = dict(raised)
    parts = (_plain(given), _links(given), _times(given, zone, civil))
    for part in (*parts, _custom(given, known.fields), _state(given, known.states)):
        found.update(part)
    form = tuple(sorted(found))
    order = Order(given.get("sort_by") or "modified_at", bool(given.get("sort_ascending")))
    values = {c.bound: found[c] for c in form}
    readers = {c.tokens: [-g for g in found[c]] for c in form if c.of in AMONG_READERS}
    return Criteria(form, order, {**bound, **values, **readers}, sifted)


def _plain(given: Mapping[str, Any]) -> Iterator[tuple[Condition, Any]]:
    for name, value in given.items():
        if "." not in name and name not in NO_CONDITION and _attribute(name) is None:
            yield Condition(name, "is"), value


def _links(given: Mapping[str, Any]) -> Iterator[tuple[Condition, Any]]:
    """People and things by their gids: one of them, each of them, none of them."""
    for name, wanted in given.items():
        of, _, mode = name.partition(".")
        if mode not in MODES:
            continue
        for other in (f"{of}.{m}" for m in MODES if m != mode):
            both = set(wanted) & set(given.get(other) or ())
            if both:
                raise Invalid(
                    "{name}: {value} stands in {other} too",
                    name=name,
                    value=min(map(str, both)),
                    other=other,
                )
        if UNSET in wanted:
            yield Condition(of, f"{mode}_unset"), [g for g in wanted if g != UNSET]
        else:
            yield Condition(of, mode), wanted


def _attribute(name: str) -> str | None:
    """The attribute of time that a parameter speaks of: `due_on.before` and `due_at.after` of
    `due`.
    """
    base = name.partition(".")[0]
    return base[:-3] if base.endswith(("_on", "_at")) else None


def _times(
    given: Mapping[str, Any], zone: str, civil: frozenset[str]
) -> Iterator[tuple[Condition, Any]]:
    for of in sorted({a for name in given if (a := _attribute(name))}):
        mine = {name: value for name, value in given.items() if _attribute(name) == of}
        _unmixed(of, mine)
        for name, value in mine.items():
            base, _, verb = name.partition(".")
            is_day = base.endswith("_on")
            column = f"{of}_on" if of in civil and is_day else f"{of}_at"
            for sign, bound in _bounds(verb, value, None if of in civil or not is_day else zone):
                yield Condition(column, sign), bound


def _unmixed(of: str, mine: Mapping[str, Any]) -> None:
    """Of one attribute either the day itself, or bounds as days, or bounds as moments."""
    exact = [name for name in mine if "." not in name]
    days, moments = ([n for n in mine if n.startswith(f"{of}_{k}.")] for k in ("on", "at"))
    if sum(map(bool, (exact, days, moments))) > 1:
        raise Invalid(
            "{name}: Use only one of {of}_on, {of}_on.before/after and {of}_at.before/after",
            name=min(mine),
            of=of,
        )
    for names in (days, moments):
        ends = {name.partition(".")[2]: mine[name] for name in names}
        if len(ends) == 2 and ends["after"] > ends["before"]:
            raise Invalid(
                "{name}.after: Must not lie beyond its .before", name=names[0].partition(".")[0]
            )


def _bounds(verb: str, value: Any, zone: str | None) -> Iterator[tuple[str, Any]]:
    """Signs and bounds in the terms of the column; days become moments where there is a zone."""
    if value == UNSET:
        yield "unset", None
        return
    if zone is None:
        yield {"": "equal", "before": "below", "after": "above"}[verb], value
        return
    if verb in ("", "after"):
        yield "from", first_moment(next_day(value) if verb else value, zone)
    if verb in ("", "before"):
        yield "below", first_moment(value if verb else next_day(value), zone)


def next_day(day: date) -> date:
    """The day after, as far as the calendar goes."""
    return min(day, date.max - DAY) + DAY


def first_moment(day: date, zone: str) -> datetime:
    """The day's first moment; days at the ends of the calendar are as good as any beyond."""
    day = min(max(day, date.min + DAY), date.max - DAY)
    return clock.moment_of(day, time(), zone_name=zone)


# Custom fields.


def fields_named(names: Iterable[str]) -> list[int]:
    """The custom fields that parameters speak of."""
    return _named(CUSTOM, names)


def types_named(names: Iterable[str]) -> list[int]:
    """The custom types that parameters speak of."""
    return _named(TYPES, names)


def _named(prefix: str, names: Iterable[str]) -> list[int]:
    return sorted({int(name.split(".")[1]) for name in names if name.startswith(prefix)})


def _custom(given: Mapping[str, Any], fields: Mapping[int, str]) -> Iterator[tuple[Condition, Any]]:
    named = [name for name in given if name.startswith(CUSTOM)]
    places = {field: at for at, field in enumerate(fields_named(named))}
    for name in named:
        _, text, verb = name.split(".")
        field = int(text)
        kind = fields.get(field)
        if kind is None:
            raise Invalid(
                "{name}: Not a custom field in this workspace: {text}", name=name, text=text
            )
        if verb not in OPERATORS.get(kind, ()):
            raise Invalid("{name}: Cannot be asked of a field of type {kind}", name=name, kind=kind)
        at = places[field]
        yield Condition("field", "gid", "", at), field
        yield Condition("custom", verb, kind, at), _value(name, kind, verb, given[name])


def _state(
    given: Mapping[str, Any], states: Mapping[int, frozenset[int]]
) -> Iterator[tuple[Condition, Any]]:
    """The state of a custom type: of one type, and of custom tasks alone."""
    named = sorted(name for name in given if name.startswith(TYPES))
    if not named:
        return
    if len(named) > 1:
        raise Invalid("{name}: Only one custom type may be asked for", name=named[1])
    if given.get("resource_subtype") != "custom":
        raise Invalid("{name}: Needs resource_subtype=custom", name=named[0])
    type_, state = types_named(named)[0], given[named[0]]
    if type_ not in states:
        raise Invalid(
            "{name}: Not a custom type in this workspace: {kind}", name=named[0], kind=type_
        )
    if state not in states[type_]:
        raise Invalid(
            "{name}: Not a state of this custom type: {state}", name=named[0], state=state
        )
    yield Condition("custom_type", "is"), type_
    yield Condition("state", "is"), state


def _value(name: str, kind: str, verb: str, value: Any) -> Any:
    """The value in the terms of the field's type."""
    if verb in PATTERNED:
        return escaped(value)
    if verb != "value" or kind == "text":
        return value
    try:
        if kind == "number":
            return _exact(value)
        if kind == "date":
            return clock.parse_date(value)
    except (InvalidOperation, ValueError):
        raise Invalid(
            "{name}: Not a value of a {kind} field: {value}", name=name, kind=kind, value=value[:40]
        ) from None
    if kind == "custom_id":
        return _number(name, value)
    if gid.parse(value) is None:
        raise Invalid("{name}: Not a recognized ID: {gid}", name=name, gid=value[:40])
    return value


def _exact(value: str) -> Decimal:
    found = Decimal(value)
    if not found.is_finite() or abs(found) >= LARGEST:
        raise InvalidOperation
    return found


def _number(name: str, value: str) -> int:
    """The number of an id such as `PROJ-12`."""
    digits = value.rpartition("-")[2]
    if not (digits.isascii() and digits.isdigit() and len(digits) < 19):
        raise Invalid("{name}: Not an id such as PROJ-12: {value}", name=name, value=value[:40])
    return int(digits)


def escaped(text: str) -> str:
    """A text as part of a pattern for LIKE, its own signs escaped."""
    for sign in ("\\", "%", "_"):
        text = text.replace(sign, "\\" + sign)
    return text
