"""The API in a browser: every operation with what it takes, from the catalog itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from starlette.requests import Request
from starlette.responses import Response

from weft.doors import catalog
from weft.doors.pages.rendering import page
from weft.kernel.inputs import Input
from weft.kernel.operations import Operation

HOMES: Mapping[str, str] = {"1.0": "/api/1.0", "weft": "/api/weft/1"}
KINDS: Mapping[str, str] = {
    "text": "text",
    "flag": "true or false",
    "whole": "whole number",
    "exact": "number",
    "ref": "gid",
    "person": "gid, address or me",
    "date": "date",
    "moment": "moment",
    "json": "JSON",
}


@dataclass(frozen=True, slots=True)
class Taken:
    """One input, in words."""

    name: str
    kind: str
    doc: str
    is_required: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """One operation, as the page shows it."""

    id: str
    method: str
    path: str
    doc: str
    taken: tuple[tuple[str, tuple[Taken, ...]], ...]
    answer: str


async def show(request: Request) -> Response:
    """`GET /docs/api`: one home at a time, by tag."""
    home = request.query_params.get("home", "1.0")
    path = HOMES.get(home, HOMES["1.0"])
    return page(request, "reference", homes=HOMES, home=path, tags=_tags(path))


@cache
def _tags(home: str) -> dict[str, list[Shown]]:
    tags: dict[str, list[Shown]] = {}
    for operation in sorted(catalog.OPERATIONS, key=lambda o: (o.tag, o.path, o.method)):
        if operation.home == home:
            tags.setdefault(operation.tag, []).append(_shown(operation))
    return tags


def _shown(operation: Operation) -> Shown:
    sources = {
        "in the path": operation.places,
        "in the query": operation.parameters,
        "in the body": tuple(i for i in operation.body if not i.read_only),
    }
    taken = tuple(
        (where, tuple(map(_taken, inputs))) for where, inputs in sources.items() if inputs
    )
    return Shown(
        operation.id,
        operation.method,
        f"{operation.home}{operation.path}",
        operation.doc,
        taken,
        _answer(operation),
    )


def _taken(asked: Input) -> Taken:
    kind = "one of " + ", ".join(asked.choices) if asked.choices else KINDS[asked.kind]
    return Taken(asked.name, f"list of {kind}" if asked.many else kind, asked.doc, asked.required)


def _answer(operation: Operation) -> str:
    if operation.returns is None:
        return str(operation.status)
    name = " or ".join(each.title for each in (operation.returns, *operation.others))
    return f"{operation.status} with {'a page of ' if operation.list else ''}{name}"
