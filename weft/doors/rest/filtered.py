"""Tasks by a filter in the grammar of saved views, with criteria of advanced search beside it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from weft.doors.rest.requests import DEEPEST, too_deep
from weft.doors.rest.searching import TASKS, WORKSPACE, by_criteria, fields_known, learn
from weft.kernel import inputs
from weft.kernel.database import Database
from weft.kernel.errors import Invalid
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation
from weft.search.criteria.filtering import known_types, sifted
from weft.search.criteria.listings.tasks import tasks_by
from weft.search.criteria.logic import Known
from weft.std import clock
from weft.work.filters.logic import Node, customs_in, names_in, understood
from weft.work.tasks.resource import Task

LONGEST = 20_000
FILTER = inputs.text(
    "filter",
    "A filter as JSON, as saved views keep it: a condition {field, is, values} or a group "
    "{join, of}; see `/filter_grammar`.",
    length=LONGEST,
)
PARAMETERS = (FILTER, *TASKS)


@dataclass(frozen=True)
class KnownWithFilter(Known):
    """What the caller knows, and the filter in those terms."""

    filter: Node | None = None
    types: Mapping[int, str] = field(default_factory=dict[int, str])


async def learn_filter(base: Database, asked: Asked) -> KnownWithFilter:
    """The fields that the query and its filter name, as far as the caller knows them."""
    known = await learn(base, asked)
    raw = _read(asked.query.get("filter"))
    if raw is None:
        return KnownWithFilter(known.fields, known.states)
    named = sorted(customs_in(names_in(raw)))
    types = known_types(await fields_known(base, asked.who, named))
    return KnownWithFilter(known.fields, known.states, understood(raw, types), types)


def _read(text: str | None) -> Any:
    if text and too_deep(text.encode()):
        raise Invalid("filter: The JSON nests more than {most} levels.", most=DEEPEST)
    try:
        return msgspec.json.decode(text) if text else None
    except msgspec.DecodeError:
        raise Invalid("filter: Not JSON") from None


def by_filter(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """The list of what fulfils the criteria and passes the filter."""
    known: KnownWithFilter = asked.learnt
    if known.filter is None:
        return by_criteria(Task.spec.name, tasks_by)(asked)
    who = asked.who
    filtered = sifted(
        known.filter,
        fields=known.types,
        zone=who.zone,
        today=clock.today(asked.now, who.zone),
        user=who.user,
    )
    return by_criteria(Task.spec.name, tasks_by, filtered)(asked)


OPERATIONS = (
    Operation(
        method="GET",
        path="/workspaces/{workspace_gid}/tasks/search",
        id="searchTasksByFilter",
        tag="Tasks",
        doc="Tasks that pass a filter with groups, and fulfil the criteria of advanced search.",
        returns=Task.spec,
        places=WORKSPACE,
        parameters=PARAMETERS,
        learn=learn_filter,
        list=by_filter,
        pages=False,
        scope="tasks:read",
        home="/api/weft/1",
    ),
)
