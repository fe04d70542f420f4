"""A request in the terms of one operation, and what it names before an actor is known."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from weft.kernel import inputs, selection
from weft.kernel.access import Credential, Gid
from weft.kernel.operations import Operation
from weft.kernel.unit_of_work import Key
from weft.std.gid import Kind, kind_of, parse


@dataclass(frozen=True, slots=True)
class Call:
    """A request in the terms of one operation, before an actor is known."""

    operation: Operation
    credential: Credential
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    body: Mapping[str, Any]
    names: selection.Names
    limit: int | None
    offset: str | None
    key: Key | None
    origin: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def is_named_otherwise(asked: inputs.Input, value: Any) -> bool:
    """A person by address, by gid or as `me`; or a thing by another name than its gid."""
    found = cast(list[Any], value)[:1] if isinstance(value, list) else [value]
    is_word = bool(found) and isinstance(found[0], str) and bool(found[0])
    return is_word and asked.has_other_names


def names_otherwise(call: Call) -> bool:
    """Something in the path or the query must be looked up before it has a gid."""
    for asked in call.operation.otherwise:
        given = call.path if asked.name in call.path else call.query
        if is_named_otherwise(asked, given.get(asked.name)):
            return True
    return False


def named(call: Call) -> Gid | None:
    """The first object the request names: it leads to the workspace."""
    first = first_named(call)
    return first[1] if first else None


def first_named(call: Call) -> tuple[inputs.Input, Gid] | None:
    """That object with the input that names it."""
    sources = ((call.operation.places, call.path), (call.operation.parameters, call.query))
    for declared, given in (*sources, (call.operation.body, call.body)):
        for asked in declared if given else ():
            if asked.name in given and (gid := _reference(asked, given[asked.name])) is not None:
                return asked, gid
    return None


def _reference(asked: inputs.Input, value: Any) -> Gid | None:
    if asked.name == "memberships":
        return _project_in(value)
    if asked.kind == "person":
        return team_in(asked, value)
    if asked.kind != "ref":
        return None
    listed = cast(list[Any], value) if isinstance(value, list) else [value]
    first = listed[0] if listed else None
    if not isinstance(first, int) or kind_of(first) is Kind.USER:
        return None  # a person may belong to any workspace
    return first


def team_in(asked: inputs.Input, value: Any) -> Gid | None:
    """The team that stands where a person may: it leads to its workspace."""
    found = parse(value) if isinstance(value, str) and "team" in asked.to else None
    return found if found and kind_of(found) is Kind.TEAM else None


def _project_in(memberships: Any) -> Gid | None:
    """The project of the first place a task is to have."""
    first = (
        cast(list[Any], memberships)[0] if isinstance(memberships, list) and memberships else None
    )
    project = str(cast(dict[str, Any], first).get("project")) if isinstance(first, dict) else ""
    return int(project) if project.isdigit() else None
