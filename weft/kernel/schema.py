"""A declaration → OpenAPI: schemas of resources and of request bodies.  Pure functions of `Spec`
and `Input`.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from weft.kernel.inputs import Input
from weft.kernel.resource import Catalog, Field, Many, One, Shaped, Spec, Value

Schema = dict[str, Any]
GID: Schema = {"type": "string", "pattern": "^[0-9]{1,19}$", "example": "12345"}
MOMENT: Schema = {"type": "string", "format": "date-time"}
DAY: Schema = {"type": "string", "format": "date"}


def reference(name: str) -> Schema:
    """A schema of the components, by its name."""
    return {"$ref": f"#/components/schemas/{name}"}


def of_resource(spec: Spec) -> dict[str, Schema]:
    """`Task` with every public field, and `TaskCompact` as lists and references show it."""
    shown = {"gid": {**GID, "description": "The identity of the object."}} if spec.kind else {}
    full = shown | {f.name: of_field(f) for f in spec.fields.values()}
    compact = shown | {f.name: of_field(f) for f in spec.compact()}
    return {
        spec.title: {"type": "object", "description": spec.doc, "properties": full},
        f"{spec.title}Compact": {"type": "object", "description": spec.doc, "properties": compact},
    }


def of_field(field: Field) -> Schema:
    """What a reader finds under the field's name."""
    shown = _shape(field)
    nullable = getattr(field, "nullable", False) or field.conditional
    described = {"description": field.doc, **({"readOnly": True} if not field.write else {})}
    if "$ref" in shown or "oneOf" in shown:
        return {"allOf": [shown], **described, **({"nullable": True} if nullable else {})}
    return {**shown, **described, **({"nullable": True} if nullable else {})}


def _shape(field: Field) -> Schema:
    match field:
        case Value():
            return dict(field.shape) if field.shape else _scalar(field)
        case One() if len(field.to) == 1:
            return reference(f"{_title(field.to[0])}Compact")
        case One():
            return {"oneOf": [reference(f"{_title(name)}Compact") for name in field.to]}
        case Many():
            return {"type": "array", "items": reference(f"{_title(field.to)}Compact")}
        case Shaped():
            return dict(field.shape) or {}
        case _:
            raise TypeError(field.name)


def _title(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def _scalar(field: Value) -> Schema:
    limits: Schema = {"enum": list(field.choices)} if field.choices else {}
    if field.length:
        limits["maxLength"] = field.length
    return {**of_type(field.type), **limits}


def of_type(type_: sa.types.TypeEngine[Any]) -> Schema:
    """The wire form of a storage type."""
    match type_:
        case sa.BigInteger():
            return dict(GID)
        case sa.Date():
            return dict(DAY)
        case sa.DateTime():
            return dict(MOMENT)
        case sa.Integer():
            return {"type": "integer"}
        case sa.Numeric():
            return {"type": "number"}
        case sa.Boolean():
            return {"type": "boolean"}
        case ARRAY():
            return {"type": "array", "items": {"type": "string"}}
        case JSONB():
            return {}
        case _:
            return {"type": "string"}


KINDS: Mapping[str, Schema] = {
    "text": {"type": "string"},
    "flag": {"type": "boolean"},
    "whole": {"type": "integer", "minimum": -(2**31), "maximum": 2**31 - 1},
    "exact": {"type": "number"},
    "ref": GID,
    "person": {"type": "string", "description": "A gid, an email address or `me`."},
    "date": DAY,
    "moment": MOMENT,
    "json": {},
}


def of_input(asked: Input) -> Schema:
    """What a caller may send under the input's name."""
    one: Schema = {**KINDS[asked.kind], **({"enum": list(asked.choices)} if asked.choices else {})}
    if asked.kind == "text" and not asked.choices:
        one["maxLength"] = asked.length
    shown: Schema = {"type": "array", "items": one} if asked.many else one
    described = {"description": asked.doc} if asked.doc else {}
    return {
        **shown,
        **described,
        **({"nullable": True} if asked.nullable and not asked.required else {}),
    }


def of_body(inputs: Iterable[Input]) -> Schema:
    """The envelope of a request body."""
    known = [asked for asked in inputs if not asked.read_only]
    required = [asked.name for asked in known if asked.required]
    data: Schema = {"type": "object", "properties": {a.name: of_input(a) for a in known}}
    if required:
        data["required"] = required
    whole: Schema = {"type": "object", "properties": {"data": data}}
    return {**whole, "required": ["data"]} if required else whole


def schemas(known: Catalog) -> dict[str, Schema]:
    """The components of every resource."""
    return {name: schema for spec in known.values() for name, schema in of_resource(spec).items()}
