"""Fields of the source on the projects: found by name and form, or made where they have values."""

from collections.abc import Sequence
from typing import Any, Final

from weft.exchange.door import Door
from weft.exchange.imports.aside import aside
from weft.exchange.imports.graph import Field, Form, Loss, Status
from weft.exchange.imports.ground import (
    CHOOSING,
    FIELD_NAMES,
    FORMS,
    KEY_FIELD,
    KIND_FIELD,
    LONGEST_NAME,
    STATUS_FIELD,
    Ground,
    KnownField,
    Task,
)
from weft.exchange.imports.mapping import NEW, NOBODY, plain
from weft.kernel.access import Gid
from weft.kernel.errors import Refusal
from weft.std.wording import Template

SHOWN: Final = (
    "custom_field.name,custom_field.resource_subtype,custom_field.enum_options.name,"
    "custom_field.enum_options.enabled"
)
NO_ROOM: Final[Template] = "the field {name}: the project has as many as it may"
TOO_MANY_OPTIONS: Final[Template] = "the choices of {name}: there are too many, it became a text"
NO_FIELD: Final[Template] = "the field {name}, which could not be made"


async def forms_in(door: Door, who: Gid, projects: Sequence[Gid]) -> dict[str, str]:
    """Of which form the fields are that these projects show, by their names; what is out of reach
    is refused where something is to go there.
    """
    query = {"opt_fields": "custom_field.name,custom_field.resource_subtype"}
    forms: dict[str, str] = {}
    for project in projects:
        path = {"project_gid": project}
        try:
            shown = await door.call("getCustomFieldSettingsForProject", who, path=path, query=query)
        except Refusal:
            continue
        for one in filter(None, (each["custom_field"] for each in shown)):
            forms.setdefault(one["name"], one["resource_subtype"])
    return forms


async def lay_fields(task: Task, ground: Ground) -> None:
    """The fields that have values, the most frequent first, on every project."""
    wanted = await aside(lambda: _wanted(task))
    used = await aside(task.staged.boards_of_fields)
    for project in ground.scopes:
        boards = [board for board, home in ground.projects.items() if home == project]
        query = {"opt_fields": SHOWN}
        path = {"project_gid": project}
        there = await task.read("getCustomFieldSettingsForProject", path=path, query=query)
        shown = [one["custom_field"] for one in there]
        for one in wanted:
            if one.key not in FIELD_NAMES and used.isdisjoint((one.key, b) for b in boards):
                continue
            found = await _field(task, project, one, shown)
            if found is not None:
                ground.fields.setdefault(one.key, {})[project] = found


def _wanted(task: Task) -> list[Field]:
    """The fields that have values, and those that keep the source's own words, as they fit."""
    counts = task.staged.filled()
    known = {one.key: one for one in task.staged.all(Field) if one.key in counts}
    wanted = [known[key] for key in counts if key in known]
    if task.mapping.keeps_kind:
        wanted.insert(0, _own(task, KIND_FIELD, "kind"))
    if task.mapping.keeps_status:
        wanted.insert(0, _own(task, STATUS_FIELD, "status"))
    if task.mapping.keeps_keys:
        wanted.insert(0, Field(KEY_FIELD, FIELD_NAMES[KEY_FIELD], Form.TEXT))
    return [_fitting(task, one) for one in wanted]


async def _field(task: Task, project: Gid, one: Field, shown: list[Any]) -> KnownField | None:
    """The field of a project for these values, made where there is none and room for one more."""
    decided = task.mapping.fields.get(one.key)
    if decided == NOBODY:
        return None
    found = _found(shown, one, decided)
    if found is None and len(shown) >= task.limits["fields"]:
        task.staged.lose(Loss(NO_ROOM, name=one.name))
        return None
    if found is None:
        try:
            found = await _new_field(task, project, one, decided)
        except Refusal:
            task.staged.lose(Loss(NO_FIELD, name=one.name))
            return None
        shown.append(found)
    options = await _options(task, one, found)
    return KnownField(int(found["gid"]), one.form, found["name"], options)


def _own(task: Task, key: str, attribute: str) -> Field:
    names = {one.key: one.name for one in task.staged.all(Status)} if attribute == "status" else {}
    options = tuple(names.get(k, k)[:LONGEST_NAME] for k in task.staged.tally(attribute))
    return Field(key, FIELD_NAMES[key], Form.ENUM, options)


def _fitting(task: Task, one: Field) -> Field:
    """A field with all its options; a text where there are more than a field may have."""
    if one.form is Form.FLAG:
        return Field(one.key, one.name, one.form, ("yes", "no"))
    if one.form not in CHOOSING or one.key in FIELD_NAMES:
        return one
    most = task.limits["options"]
    seen = task.staged.chosen(one.key, most + 1)
    options = tuple(dict.fromkeys([*one.options, *seen]))
    if len(options) > most:
        task.staged.lose(Loss(TOO_MANY_OPTIONS, name=one.name))
        return Field(one.key, one.name, Form.TEXT)
    return Field(one.key, one.name, one.form, options)


def _found(shown: Sequence[Any], one: Field, decided: str | None) -> Any:
    """The field that takes these values: the chosen one, or that of the same name and form."""
    if decided not in (None, NEW):
        return next((each for each in shown if each["gid"] == decided), None)
    same = (plain(one.name), FORMS[one.form])
    return next(
        (each for each in shown if (plain(each["name"]), each["resource_subtype"]) == same), None
    )


async def _new_field(task: Task, project: Gid, one: Field, decided: str | None) -> Any:
    """A field that the project shows from now on: a new one, or the one that was chosen."""
    is_new = decided in (None, NEW)
    body = {"custom_field": _definition(one) if is_new else decided, "is_important": True}
    given = {"path": {"project_gid": project}, "query": {"opt_fields": SHOWN}, "body": body}
    show, about = "addCustomFieldSettingForProject", f"{project} {one.key}"
    if is_new:
        made = await task.make(show, about, "field", one.key, project, **given)
    else:
        made = await task.call(show, about, **given)
    return made["custom_field"]


def _definition(one: Field) -> dict[str, Any]:
    field_: dict[str, Any] = {"name": one.name[:LONGEST_NAME], "resource_subtype": FORMS[one.form]}
    if one.form is Form.NUMBER:
        field_["precision"] = min(max(one.precision, 0), 6)
        if one.currency:
            field_ |= {"format": "currency", "currency_code": one.currency}
    if one.form in CHOOSING:
        field_["enum_options"] = [{"name": name[:LONGEST_NAME]} for name in one.options if name]
    return field_


async def _options(task: Task, one: Field, found: Any) -> dict[str, Gid]:
    """The options of a field by their names; those that are missing are added."""
    there = {plain(each["name"]): int(each["gid"]) for each in found.get("enum_options") or ()}
    if one.form not in CHOOSING:
        return {}
    for name in one.options:
        if not name.strip() or plain(name) in there:
            continue
        about, body = f"{found['gid']} {name}", {"name": name[:LONGEST_NAME]}
        path = {"custom_field_gid": found["gid"]}
        try:
            made = await task.call("createEnumOptionForCustomField", about, path=path, body=body)
        except Refusal:
            continue
        there[plain(name)] = int(made["gid"])
    return there
