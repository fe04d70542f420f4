"""Pure decisions about filters in a search: what a filter of a saved view means of tasks.

A filter becomes a sieve: its conditions without their values, which give the statement its form,
and the values, which are bound when it runs.  What the finder knows, or an index leads to, is
raised out of it to stand among the criteria, where the quick ways are.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from weft.search.criteria.logic import (
    Condition,
    Filtered,
    Sieve,
    Sifted,
    escaped,
    first_moment,
    next_day,
)
from weft.std import clock
from weft.work.filters import logic as filters
from weft.work.filters.logic import KIND_OF_CUSTOM, ME, Group, Node

CIVIL = frozenset({"start_on", "due_on"})
"""Built-in dates that are kept as days; the others are moments."""

FIRST = 1_000
"""Where the numbers of a filter's conditions begin, beyond those of the other criteria."""

# Field → the criterion that an index leads to, and its questions with their modes.
LEADING = {
    "assignee": ("assignee", {"any_of": "any"}),
    "created_by": ("created_by", {"any_of": "any"}),
    "followers": ("followers", {"any_of": "any", "all_of": "all"}),
    "projects": ("projects", {"any_of": "any", "all_of": "all"}),
    "section": ("sections", {"any_of": "any"}),
    "tags": ("tags", {"any_of": "any", "all_of": "all"}),
}
DATES = frozenset({"due_on", "created_at", "completed_at", "modified_at"})
"""What the finder keeps of times."""

SIDES = {"is": "from below", "between": "from below", "before": "below", "after": "from"}


@dataclass
class _Reader:
    """Whose filter it is, and what was found in it so far."""

    fields: Mapping[int, str]
    zone: str
    today: date
    user: int
    values: dict[str, Any] = field(default_factory=dict[str, Any])
    at: int = FIRST

    def bound(self, of: str, verb: str, value: Any, kind: str = "") -> Condition:
        """A condition of its own number, its value kept."""
        self.at += 1
        condition = Condition(of, verb, kind, self.at)
        self.values[condition.bound] = value
        return condition

    def days(self, of: str, said: filters.Condition) -> Iterator[tuple[str, Any]]:
        """The sides of a span in the terms of its column: from this one on, below that one."""
        first, last = self._day(said.values[0]), self._day(said.values[-1])
        is_moment = of in filters.FIELDS and of not in CIVIL
        start, end = (next_day(last) if said.question == "after" else first), next_day(last)
        end = first if said.question == "before" else end
        for side, day in (("from", start), ("below", end)):
            if side in SIDES[said.question]:
                yield side, first_moment(day, self.zone) if is_moment else day

    def _day(self, value: Any) -> date:
        if isinstance(value, dict):
            return self.today + timedelta(days=value["days"])  # pyright: ignore[reportUnknownArgumentType]
        return clock.parse_date(value)

    def gids(self, values: tuple[Any, ...]) -> list[int]:
        """Things and people; `me` is whoever looks."""
        return [self.user if value == ME else int(value) for value in values]


def sifted(node: Node, *, fields: Mapping[int, str], zone: str, today: date, user: int) -> Filtered:
    """What a filter asks for: its sieve, the criteria raised out of it, and the values to bind.

    `zone`, `today` and `user` are the caller's; `fields` are the types of its custom fields.
    """
    reader = _Reader(fields, zone, today, user)
    parts = node.of if isinstance(node, Group) and node.join == "and" else (node,)
    raised: dict[Condition, Any] = {}
    rest: list[Sieve | Condition] = []
    entries: list[tuple[Condition, ...]] = []
    for part in parts:
        said = dict(_raised(reader, part)) if isinstance(part, filters.Condition) else {}
        raised |= said
        if not said:
            rest.append(_sieve(reader, part))
            entries += [found] if (found := _entries(reader, part)) else []
    sieve = Sieve("and", tuple(rest)) if rest else None
    return Sifted(sieve, tuple(entries)), raised, reader.values


def _raised(reader: _Reader, said: filters.Condition) -> Iterator[tuple[Condition, Any]]:
    """The criteria that say the same, where the finder or an index knows them."""
    if said.field == "completed":
        yield reader.bound("completed", "is", said.values[0]), said.values[0]
    elif said.field in DATES and said.question in SIDES:
        for side, value in reader.days(said.field, said):
            yield reader.bound(said.field, side, value), value
    elif (found := _led(reader, said)) is not None:
        yield found, reader.values[found.bound]


def _led(reader: _Reader, said: filters.Condition) -> Condition | None:
    of, modes = LEADING.get(said.field, ("", {}))
    mode = modes.get(said.question)
    return reader.bound(of, mode, reader.gids(said.values)) if mode else None


def _entries(reader: _Reader, node: Node) -> tuple[Condition, ...] | None:
    """Conditions that lead to tasks, one of which each hit fulfils; None where there are none."""
    if isinstance(node, filters.Condition):
        found = None if node.field == "created_by" else _led(reader, node)
        return found and (found,)
    ways = [_entries(reader, part) for part in node.of]
    if node.join == "and":
        return next((way for way in ways if way), None)
    return tuple(c for way in ways for c in way or ()) if all(ways) else None


def _sieve(reader: _Reader, node: Node) -> Sieve | Condition:
    if isinstance(node, Group):
        return Sieve(node.join, tuple(_sieve(reader, part) for part in node.of))
    custom = filters.custom_named(node.field)
    if custom is None:
        of, kind = node.field, filters.FIELDS[node.field].kind
        return _condition(reader, of, kind, node)
    type_ = reader.fields[custom]
    found = _condition(reader, "custom", KIND_OF_CUSTOM[type_], node)
    reader.values[Condition("field", "gid", "", found.at).bound] = custom
    return found


def _condition(reader: _Reader, of: str, kind: str, said: filters.Condition) -> Condition:
    """One condition with its values in the terms of its kind."""
    if said.question in ("is_set", "is_empty"):
        return reader.bound(of, said.question, None, kind)
    if kind == "date":
        found = reader.bound(of, said.question, None, kind)
        for side, value in reader.days(said.field, said):
            reader.values[f"{found.bound}_{side}"] = value
        return found
    if kind == "number" and said.question == "between":
        found = reader.bound(of, said.question, None, kind)
        for side, value in zip(("from", "to"), said.values, strict=True):
            reader.values[f"{found.bound}_{side}"] = Decimal(str(value))
        return found
    return reader.bound(of, said.question, _value(reader, of, kind, said), kind)


def _value(reader: _Reader, of: str, kind: str, said: filters.Condition) -> Any:
    if kind == "text":
        return escaped(said.values[0]) if said.question in ("contains", "lacks") else said.values[0]
    if kind == "number":
        return Decimal(str(said.values[0]))
    if kind == "flag":
        return said.values[0]
    if of == "custom" or filters.FIELDS[of].choices:
        is_somebody = kind in ("person", "people")
        return [str(g) for g in reader.gids(said.values)] if is_somebody else list(said.values)
    return reader.gids(said.values)


def known_types(fields: Mapping[int, str]) -> dict[int, str]:
    """Those of the fields that a filter can ask about, with their types."""
    return {gid: type_ for gid, type_ in fields.items() if type_ in KIND_OF_CUSTOM}
