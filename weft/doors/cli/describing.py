"""This module is about `weft openapi` and `weft explain`: magic one can print is not magic."""

import argparse
import inspect
import sys

import msgspec

from weft.doors import catalog
from weft.doors.cli.house import House
from weft.doors.rest import openapi
from weft.kernel import selection
from weft.kernel.operating import CannotRun
from weft.kernel.reading import one_of
from weft.kernel.resource import Field, Many, One, Shaped, Spec, Value
from weft.kernel.settings import Settings


def describe(settings: Settings, _: House, arguments: argparse.Namespace) -> int:
    """Print the description of the API."""
    site = settings.site
    shown = openapi.document(arguments.home, catalog.OPERATIONS, catalog.RESOURCES, site=site)
    sys.stdout.write(msgspec.json.format(msgspec.json.encode(shown), indent=2).decode() + "\n")
    return 0


def explain(_: Settings, __: House, arguments: argparse.Namespace) -> int:
    """Print what is derived from a resource."""
    if arguments.resource is None:
        print("\n".join(sorted(catalog.RESOURCES)))
        return 0
    spec = catalog.RESOURCES.get(arguments.resource)
    if spec is None:
        raise CannotRun(f"There is no resource {arguments.resource}; `weft explain` lists them.")
    print("\n".join([*_declared(spec), *_routes(spec), *_statement(spec, arguments.opt_fields)]))
    return 0


def _declared(spec: Spec) -> list[str]:
    lines = [f"{spec.name}: {spec.doc}", f"table {spec.table.name}", "", "who sees it"]
    for rule in dict.fromkeys((spec.see, spec.finds)):
        lines.append(f"  {rule.__name__}: {inspect.getdoc(rule) or ''}")
    return [*lines, "", "fields", *map(_field, spec.fields.values())]


def _field(field: Field) -> str:
    marks = [
        *(["compact"] if field.compact else []),
        *(["opt-in"] if field.opt_in else []),
        *([f"write: {'+'.join(sorted(field.write))}"] if field.write else []),
        *([f"finish: {field.finish}"] if field.finish else []),
    ]
    shown = f" [{', '.join(marks)}]" if marks else ""
    return f"  {field.name} — {_kind(field)}{shown}: {field.doc}"


def _kind(field: Field) -> str:
    match field:
        case Value():
            return type(field.type).__name__.lower()
        case One():
            return "one " + " or ".join(field.to)
        case Many():
            return f"many {field.to} through {field.by.table.name}"
        case Shaped():
            return f"shaped by {getattr(field.render, '__name__', 'a renderer')}"
        case _:
            return type(field).__name__.lower()


def _routes(spec: Spec) -> list[str]:
    found = [o for o in catalog.OPERATIONS if spec in (o.returns, *o.others)]
    return ["", "operations", *(f"  {o.method} {o.home}{o.path} — {o.doc}" for o in found)]


def _statement(spec: Spec, opt_fields: str) -> list[str]:
    plan = selection.plan(catalog.RESOURCES, spec, selection.parse(opt_fields), full=True)
    statement = one_of(plan)
    arguments = ", ".join(f"${i + 1} {name}" for i, name in enumerate(statement.names))
    return ["", f"the statement of a get ({arguments})", statement.sql]
