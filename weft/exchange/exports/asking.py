"""What a resource export is asked for, understood: kinds of things, filters, fields."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, cast

from weft.kernel import inputs, selection
from weft.kernel.errors import Invalid

NAME = "export_request_parameters"
TYPES = ("task", "team", "message")
MOST, MOST_FIELDS = 20, 200
OF_TASKS = ("assigned_by.any", "assignee.any")
PEOPLE = ("commented_on_by.any", "created_by.any", "followers.any", "liked_by.any")
MOMENTS = ("created_at.after", "created_at.before", "modified_at.after", "modified_at.before")
FILTERS = {
    **{name: inputs.ref(name, "user", many=True) for name in (*OF_TASKS, *PEOPLE)},
    **{name: inputs.moment(name) for name in MOMENTS},
}
KNOWN = {"task": frozenset(FILTERS), "message": frozenset((*PEOPLE, *MOMENTS))}
PARTS = {"task": ("attachments", "stories"), "team": ("members",), "message": ()}
"""What stands in things of a kind besides their own fields, unless only others are asked for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Things of one kind: those that fit, with the names that were asked for, if any were."""

    kind: str
    filters: Mapping[str, Any]
    fields: tuple[str, ...] = ()
    names: selection.Names = field(default_factory=dict[str, selection.Names])

    def kept(self) -> dict[str, Any]:
        """The same as a run keeps it: nothing but what was understood."""
        filters = {name: _plain(value) for name, value in self.filters.items()}
        return {"resource_type": self.kind, "filters": filters, "fields": list(self.fields)}

    def part(self, name: str) -> selection.Names | None:
        """What is asked of a part; None where it is not wanted."""
        return self.names.get(name) if self.names else {}

    @property
    def own(self) -> selection.Names:
        """What is asked of the thing itself."""
        return {n: below for n, below in self.names.items() if n not in PARTS[self.kind]}


def understood(given: Any) -> list[Wanted]:
    """The parameters of a request, or a refusal that names the one to mend."""
    asked = cast(list[Any], given) if isinstance(given, list) else []
    if not 1 <= len(asked) <= MOST or not all(isinstance(each, dict) for each in asked):
        raise inputs.anything(NAME).refuse("Must be a list of 1 to {most} objects", most=MOST)
    return [_wanted(f"{NAME}[{i}]", each) for i, each in enumerate(asked)]


def _wanted(place: str, given: Mapping[str, Any]) -> Wanted:
    kind = inputs.decoded(
        inputs.text(f"{place}.resource_type", choices=TYPES, required=True),
        given.get("resource_type"),
    )
    filters: Any = given.get("filters") or {}
    if not isinstance(filters, dict):
        raise inputs.anything(f"{place}.filters").refuse("Must be an object")
    found = dict(_filters(f"{place}.filters", kind, cast(dict[str, Any], filters)))
    asked = inputs.text(f"{place}.fields", many=True, length=256)
    fields = inputs.decoded(asked, given.get("fields"))
    return Wanted(kind, found, tuple(fields), _names(asked, fields))


def _filters(place: str, kind: str, given: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in given.items():
        if name not in KNOWN.get(kind, ()):
            unknown = inputs.anything(f"{place}.{name[:80]}")
            raise unknown.refuse("Things of this kind have no such filter")
        asked = FILTERS[name]
        yield name, inputs.decoded(replace(asked, name=f"{place}.{name}"), value)


def _names(asked: inputs.Input, fields: list[str]) -> selection.Names:
    try:
        return selection.parse(",".join(fields)) if fields else {}
    except Invalid:
        raise asked.refuse("Must name at most {most}", most=MOST_FIELDS) from None


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    return [str(gid) for gid in cast(list[int], value)]
