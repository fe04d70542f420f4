"""This module is about the reference description: what a response must look like, and asking it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator, FormatChecker

Schema = dict[str, Any]

REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "reference" / "asana_oas.yaml"
ABSENT = f"the reference description is absent ({REFERENCE.name} beside the checkout)"

# Objects carry these three whether or not their schema repeats them.
ALWAYS_ALLOWED = {"gid": {"type": "string"}, "resource_type": {}, "resource_subtype": {}}
OF_THE_PAGE = frozenset({"offset", "path", "uri"})
CONDITIONAL = re.compile(r"\*conditional|oauth required|only (present|relevant)", re.IGNORECASE)
OPT_IN = re.compile(r"\[opt in\]|only returned when requesting", re.IGNORECASE)
# Some descriptions allow what their type forgets.
MAY_BE_NULL = re.compile(r"\b(will|may)( always)? be `?null`?|`null` if ", re.IGNORECASE)
# Moments that have not come; of a webhook they are null in the reference's own sample of a new one.
UNTIL_IT_HAPPENS = frozenset(
    [
        "completed_at",
        "last_success_at",
        "last_failure_at",
        "last_failure_content",
        "next_attempt_after",
        "failure_deletion_timestamp",
    ]
)
# An event tells of objects of any kind, each in its compact form.
EVENT = "EventResponse"
OF_ANY_KIND = ("resource", "parent")
# The reference types these as integers; the numbers of custom fields have fractions.
NUMBERS = frozenset({"old_number_value", "new_number_value"})
# The reference describes these by what they are, not by when they are there: a story has what its
# subtype tells about. The list of a much-changed task owes them all; see the cases of stories.
OF_SOME_STORIES = frozenset(
    [
        "story",
        "assignee",
        "follower",
        "old_section",
        "new_section",
        "task",
        "project",
        "tag",
        "custom_field",
        "old_enum_value",
        "new_enum_value",
        "duplicate_of",
        "duplicated_from",
        "dependency",
        "sticker_name",
    ]
)
# In the same way a job has what it makes, and nothing else.
MADE_BY_JOBS = frozenset(
    [
        "new_project",
        "new_project_template",
        "new_portfolio",
        "new_graph_export",
        "new_resource_export",
    ]
)
# Its counts are expensive: the contract returns them only to those who ask.
ONLY_ASKED = frozenset({"getTaskCountsForProject"})
METHODS = ("get", "put", "post", "delete")

FORMATS = FormatChecker(formats=())


@FORMATS.checks("date")
def _is_date(value: object) -> bool:
    return not isinstance(value, str) or bool(re.fullmatch(r"\d{4}-\d\d-\d\d", value))


@FORMATS.checks("date-time")
def _is_instant(value: object) -> bool:
    shape = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"
    return not isinstance(value, str) or bool(re.fullmatch(shape, value))


@FORMATS.checks("gid")
def _is_gid(value: object) -> bool:
    return not isinstance(value, str) or bool(re.fullmatch(r"[1-9]\d{0,18}", value))


class _TextualDates(yaml.CSafeLoader):
    """A loader that leaves dates as the text they are on the wire."""


_TextualDates.yaml_implicit_resolvers = {
    first: [(tag, shape) for tag, shape in rules if tag != "tag:yaml.org,2002:timestamp"]
    for first, rules in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


@dataclass(frozen=True)
class Flat:
    """A schema with its references followed and its parts merged."""

    properties: Mapping[str, Schema] = field(default_factory=dict)
    facts: Mapping[str, Any] = field(default_factory=dict)
    required: frozenset[str] = frozenset()

    @property
    def description(self) -> str:
        """What the reference says about it."""
        return self.facts.get("description") or ""


class Reference:
    """The reference description, read once."""

    def __init__(self, document: Schema) -> None:
        """Index the document's operations by their id."""
        self._components: Schema = document["components"]
        self._facts = [
            (method.upper(), path, operation["operationId"], operation["tags"][0])
            for path, shared in document["paths"].items()
            for method, operation in shared.items()
            if method in METHODS
        ]
        self._operations: dict[str, Schema] = {
            operation["operationId"]: {
                **operation,
                "parameters": [*shared.get("parameters", []), *operation.get("parameters", [])],
            }
            for shared in document["paths"].values()
            for method, operation in shared.items()
            if method in METHODS
        }

    def facts(self) -> set[tuple[str, str, str, str]]:
        """Method, path, id and tag of every operation in the file."""
        return set(self._facts)

    def parameters(self, operation_id: str) -> dict[str, Schema]:
        """The operation's path and query parameters by name."""
        followed = [self.follow(each) for each in self._operations[operation_id]["parameters"]]
        return {each["name"]: each for each in followed}

    def success_status(self, operation_id: str) -> int:
        """The one documented status of success."""
        codes = self._operations[operation_id]["responses"]
        return next(int(code) for code in codes if str(code).startswith("2"))

    def documented_statuses(self, operation_id: str) -> frozenset[int]:
        """Every status the operation documents."""
        return frozenset(int(code) for code in self._operations[operation_id]["responses"])

    def is_list(self, operation_id: str) -> bool:
        """Whether the operation answers with an array."""
        return "items" in self.flat(self._data(operation_id)).facts

    def is_paged(self, operation_id: str) -> bool:
        """Whether the operation documents limit and offset and answers in pages."""
        return self.is_list(operation_id) and {"limit", "offset"} <= set(
            self.parameters(operation_id)
        )

    def documented_fields(self, operation_id: str) -> tuple[str, ...]:
        """Every field the operation's opt_fields parameter lists, the page's own left out."""
        parameter = self.parameters(operation_id).get("opt_fields")
        if parameter is None:
            return ()
        own = self.flat(self._full_item(operation_id)).properties
        names = parameter["schema"]["items"].get("enum", ())
        return tuple(name for name in names if name not in OF_THE_PAGE or name in own)

    def default_fields(self, operation_id: str) -> tuple[str, ...]:
        """Every field that is returned unasked, to the second level where that is compact."""
        if operation_id in ONLY_ASKED:
            return ()
        names = self._defaults(self._item(operation_id), depth=2)
        return tuple(name for name in names if not self.is_conditional(operation_id, name))

    def is_conditional(self, operation_id: str, path: str) -> bool:
        """Whether the reference lets a field on the way be missing from some objects."""
        if path.split(".")[0] in OF_SOME_STORIES and self._is_story(operation_id):
            return True
        if path.split(".")[0] in MADE_BY_JOBS:
            return True
        return any(CONDITIONAL.search(text) for text in self._said_on_the_way(operation_id, path))

    def problems(
        self, operation_id: str, *, status: int, body: Any, asked: bool = False
    ) -> list[str]:
        """What is wrong with a response, one sentence each; empty when it is as documented.

        An answer to a call that asked for fields may hold more than compact objects.
        """
        expected = self.success_status(operation_id)
        if status != expected:
            return [f"status {status}, documented is {expected}: {str(body)[:600]}"]
        schema = self._envelope(operation_id, asked=asked)
        validator = Draft202012Validator(schema, format_checker=FORMATS)
        return [
            f"{error.json_path}: {error.message[:300]}" for error in validator.iter_errors(body)
        ]

    def follow(self, node: Schema) -> Schema:
        """The schema, parameter or response that a reference points at."""
        while "$ref" in node:
            _, _, kind, name = node["$ref"].split("/")
            node = self._components[kind][name]
        return node

    def flat(self, node: Schema) -> Flat:
        """The schema with everything that allOf and references add to it."""
        node = self.follow(node)
        properties: dict[str, Schema] = {}
        facts: dict[str, Any] = {}
        required: set[str] = set(node.get("required") or ())
        for part in map(self.flat, node.get("allOf", ())):
            properties |= part.properties
            facts |= part.facts
            required |= part.required
        facts |= {k: v for k, v in node.items() if k not in {"allOf", "properties", "required"}}
        for name, schema in (node.get("properties") or {}).items():
            properties[name] = _refined(properties.get(name), schema)
        return Flat(properties, facts, frozenset(required))

    def _data(self, operation_id: str) -> Schema:
        return self.flat(self._response(operation_id)).properties["data"]

    def _item(self, operation_id: str) -> Schema:
        data = self._data(operation_id)
        return self.flat(data).facts.get("items", data)

    def _full_item(self, operation_id: str) -> Schema:
        """What an item may be when asked for more than its compact form."""
        item = self._item(operation_id)
        stem = item.get("$ref", "").rpartition("/")[2].removesuffix("Compact")
        for name in (f"{stem}Response", f"{stem}NormalResponse", f"{stem}Base"):
            if item.get("$ref", "").endswith("Compact") and name in self._components["schemas"]:
                return {"$ref": f"#/components/schemas/{name}"}
        return item

    def _response(self, operation_id: str) -> Schema:
        code = self.success_status(operation_id)
        responses = {
            int(k): v
            for k, v in self._operations[operation_id]["responses"].items()
            if str(k).isdigit()
        }
        content = self.follow(responses[code])["content"]
        return next(iter(content.values()))["schema"]

    @cache  # noqa: B019 - the reference lives as long as the session
    def _envelope(self, operation_id: str, *, asked: bool) -> Schema:
        schema = self._json_schema(self._response(operation_id), name="")
        if self.is_list(operation_id):
            # The clients iterate lists that document no pages, and look for the next one.
            schema["properties"].setdefault("next_page", {"type": "null"})
            item = (self._full_item if asked else self._item)(operation_id)
            schema["properties"]["data"]["items"] = self._item_schema(item)
        return {**schema, "required": ["data"]}

    def _item_schema(self, item: Schema) -> Schema:
        schema = self._json_schema(item, name="")
        if item.get("$ref", "").endswith(f"/{EVENT}"):
            compact = [name for name in self._components["schemas"] if name.endswith("Compact")]
            kinds = [
                self._json_schema({"$ref": f"#/components/schemas/{n}"}, name="") for n in compact
            ]
            for name in OF_ANY_KIND:
                schema["properties"][name] = {"anyOf": [schema["properties"][name], *kinds]}
        return schema

    def _defaults(self, node: Schema, *, depth: int) -> Iterator[str]:
        for name, schema in self.flat(node).properties.items():
            flat = self.flat(schema)
            if CONDITIONAL.search(flat.description) or OPT_IN.search(flat.description):
                continue
            yield name
            inner = flat.facts.get("items", schema)
            if depth > 1 and self._is_compact(inner):
                yield from (f"{name}.{each}" for each in self._defaults(inner, depth=depth - 1))

    def _is_compact(self, node: Schema) -> bool:
        parts = [node, *node.get("allOf", ())]
        return any(each.get("$ref", "").endswith("Compact") for each in parts)

    def _is_story(self, operation_id: str) -> bool:
        return self._full_item(operation_id).get("$ref", "").endswith("/StoryResponse")

    def _said_on_the_way(self, operation_id: str, path: str) -> Iterator[str]:
        node = self._full_item(operation_id)
        for name in path.split("."):
            node = self.flat(node).properties.get(name, {})
            flat = self.flat(node)
            yield flat.description
            node = flat.facts.get("items", node)

    def _json_schema(self, node: Schema, *, name: str) -> Schema:
        flat = self.flat(node)
        choices = flat.facts.get("oneOf") or flat.facts.get("anyOf")
        if choices:
            schema: Schema = {"anyOf": [self._json_schema(each, name=name) for each in choices]}
        elif flat.properties:
            schema = self._object_schema(flat, name=name)
        else:
            schema = self._plain_schema(flat, name=name)
        may_be_null = name in UNTIL_IT_HAPPENS or MAY_BE_NULL.search(flat.description)
        if flat.facts.get("nullable") or may_be_null:
            return {"anyOf": [schema, {"type": "null"}]}
        return schema

    def _object_schema(self, flat: Flat, *, name: str) -> Schema:
        gid_of_another_system = name == "external"
        known = {
            each: self._json_schema(schema, name=each) for each, schema in flat.properties.items()
        }
        if "gid" in known and not gid_of_another_system:
            known["gid"] = {"type": "string", "format": "gid"}
        return {
            "type": "object",
            "properties": ALWAYS_ALLOWED | known,
            "required": ["gid"] if "gid" in known else [],
            "additionalProperties": False,
        }

    def _plain_schema(self, flat: Flat, *, name: str) -> Schema:
        facts = flat.facts
        schema: Schema = {k: facts[k] for k in ("type", "format") if k in facts}
        if name in NUMBERS:
            schema["type"] = "number"
        if "enum" in facts:
            schema["enum"] = [*facts["enum"]]
        if "items" in facts:
            schema |= {"type": "array", "items": self._json_schema(facts["items"], name=name)}
        return schema


def _refined(before: Schema | None, after: Schema) -> Schema:
    """A property told twice: the later telling adds to the earlier one, a reference replaces it."""
    whole = before is None or bool({"$ref", "allOf"} & (set(before) | set(after)))
    return after if whole else {**(before or {}), **after}


@cache
def load_reference() -> Reference | None:
    """The reference description, or nothing where the file is not beside the checkout."""
    if not REFERENCE.exists():
        return None
    with REFERENCE.open(encoding="utf-8") as text:
        return Reference(yaml.load(text, _TextualDates))


def absent_fields(paths: Iterable[str], data: object) -> list[str]:
    """The asked-for fields that no object returned; what hangs under null cannot be told."""
    return [path for path in paths if _is_absent(path.split("."), _objects(data))]


def unasked_fields(paths: Sequence[str], data: object) -> set[str]:
    """The top-level fields that came although nobody asked for them."""
    asked = {path.split(".")[0] for path in paths} | {"gid", "resource_type"}
    return {name for each in _objects(data) for name in each} - asked


def _is_absent(parts: Sequence[str], objects: list[dict[str, Any]]) -> bool:
    for part in parts:
        found = [each[part] for each in objects if part in each]
        if objects and not found:
            return True
        objects = [inner for value in found for inner in _objects(value)]
    return False


def _objects(value: object) -> list[dict[str, Any]]:
    values = value if isinstance(value, list) else [value]
    return [each for each in values if isinstance(each, dict)]
