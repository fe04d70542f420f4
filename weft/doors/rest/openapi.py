"""The API's description, generated from the catalog: what is served is what is described."""

from collections.abc import Iterable
from typing import Any

from weft.kernel import schema
from weft.kernel.inputs import Input
from weft.kernel.operations import Operation
from weft.kernel.resource import Catalog

Document = dict[str, Any]
ERRORS = {
    "400": "The request does not fit; the message names the field and the fix.",
    "401": "No valid token or session.",
    "402": "The feature is switched off.",
    "403": "Seen, but not allowed.",
    "404": "Unknown, or not visible to the caller.",
    "409": "Somebody else was first, or an idempotency key was reused.",
    "413": "Too large.",
    "415": "A content type that is not understood.",
    "429": "Too many requests; see Retry-After.",
}
ERROR: Document = {
    "type": "object",
    "required": ["errors"],
    "properties": {
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["message"],
                "properties": {"message": {"type": "string"}, "help": {"type": "string"}},
            },
        },
        "sync": {"type": "string", "description": "With 412: a fresh sync token."},
    },
}
NEXT_PAGE: Document = {
    "type": "object",
    "nullable": True,
    "properties": {n: {"type": "string"} for n in ("offset", "path", "uri")},
}
OPT_FIELDS: Document = {
    "name": "opt_fields",
    "in": "query",
    "description": "The fields to answer with, comma separated; paths reach into nested objects.",
    "schema": {"type": "string"},
}
OPT_PRETTY: Document = {
    "name": "opt_pretty",
    "in": "query",
    "description": "Answer with line breaks and indents.",
    "schema": {"type": "boolean"},
}
PAGING: list[Document] = [
    {
        "name": "limit",
        "in": "query",
        "description": "How many objects a page holds.",
        "schema": {"type": "integer", "minimum": 1, "maximum": 100},
    },
    {
        "name": "offset",
        "in": "query",
        "description": "The `next_page.offset` of the page before.",
        "schema": {"type": "string"},
    },
]


def document(home: str, operations: Iterable[Operation], known: Catalog, *, site: str) -> Document:
    """OpenAPI 3.0 for all operations under one home path."""
    paths: dict[str, Document] = {}
    for operation in operations:
        if operation.home == home:
            paths.setdefault(operation.path, {})[operation.method.lower()] = described(operation)
    return {
        "openapi": "3.0.3",
        "info": {
            "title": "Weft",
            "version": home.rsplit("/", 1)[1],
            "description": "Work management.",
        },
        "servers": [{"url": f"{site}{home}"}],
        "security": [{"bearer": []}],
        "paths": dict(sorted(paths.items())),
        "components": {
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
            "schemas": {**schema.schemas(known), "Error": ERROR, "NextPage": NEXT_PAGE},
        },
    }


def described(operation: Operation) -> Document:
    """One operation."""
    shown: Document = {
        "operationId": operation.id,
        "summary": operation.doc,
        "tags": [operation.tag],
        "parameters": [*_parameters(operation), OPT_PRETTY],
        "responses": _responses(operation),
    }
    if operation.body or operation.takes_files:
        shown["requestBody"] = {"content": _content(operation)}
    return shown


def _content(operation: Operation) -> Document:
    body = schema.of_body(operation.body)
    content: Document = {"application/json": {"schema": body}}
    if operation.takes_files:
        fields = {
            **body["properties"]["data"]["properties"],
            "file": {"type": "string", "format": "binary"},
        }
        content["multipart/form-data"] = {"schema": {"type": "object", "properties": fields}}
    return content


def _parameters(operation: Operation) -> list[Document]:
    shown = [_parameter(place, "path") for place in operation.places]
    shown += [_parameter(asked, "query") for asked in operation.parameters if not asked.is_pattern]
    if operation.returns is not None:
        shown.append(OPT_FIELDS)
    return [*shown, *(PAGING if operation.list is not None else [])]


def _parameter(asked: Input, where: str) -> Document:
    described = schema.of_input(asked)
    described.pop("nullable", None)
    return {
        "name": asked.name,
        "in": where,
        "required": where == "path" or asked.required,
        "description": described.pop("description", asked.doc),
        "schema": described,
    }


def _responses(operation: Operation) -> Document:
    responses: Document = {str(operation.status): _success(operation)}
    for status, why in ERRORS.items():
        responses[status] = {
            "description": why,
            "content": {"application/json": {"schema": schema.reference("Error")}},
        }
    for status in operation.refuses:
        responses[str(status)] = responses["400"] | {"description": "See the message."}
    return responses


def _success(operation: Operation) -> Document:
    if operation.serve is not None:
        return {"description": operation.doc}
    envelope: Document = {
        "type": "object",
        "required": ["data"],
        "properties": {"data": _data(operation)},
    }
    if operation.list is not None:
        envelope["properties"]["next_page"] = schema.reference("NextPage")
    return {"description": operation.doc, "content": {"application/json": {"schema": envelope}}}


def _data(operation: Operation) -> Document:
    if operation.returns is None:
        return {}
    kinds = [schema.reference(spec.title) for spec in (operation.returns, *operation.others)]
    one = {"anyOf": kinds} if operation.others else kinds[0]
    return {"type": "array", "items": one} if operation.list is not None else one
