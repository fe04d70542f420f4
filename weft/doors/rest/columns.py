"""Objects of the API → the flat rows of a client's store, as columns.

References are gids alone; what stands under a key of its own (places, values of custom fields) is a
map.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from operator import itemgetter
from typing import Any, cast
from urllib.parse import urlsplit

Row = dict[str, Any]
Rows = list[Row]
Columns = dict[str, Sequence[Any]]

VALUES = (
    "enum_value.gid,multi_enum_values.gid,number_value,text_value,date_value,people_value.gid,"
    "reference_value.gid"
)
SUMMARY = (
    "name,resource_subtype,approval_status,completed,completed_at,assignee.gid,"
    "co_assignees.user.gid,start_on,start_at,due_on,due_at,created_at,modified_at,created_by.gid,"
    "parent.gid,rank,is_rendered_as_separator,num_subtasks,num_likes,liked,"
    "memberships.(project.gid|section.gid|rank),own_place,tags.gid,"
    "dependency_links.(task.gid|lag_days),dependents.gid,recurrence,custom_type.gid,"
    "custom_type_status_option.gid,"
    + ",".join(f"custom_fields.{name}" for name in VALUES.split(","))
)
FIELDS: Mapping[str, str] = {
    "task": SUMMARY,
    "section": "name,project.gid,rank,home",
    "project": (
        "name,color,icon,archived,privacy_setting,default_view,board,dashboard,"
        "dependents_rule,owner.gid,team.gid,start_on,due_on,created_at,modified_at,completed,"
        "custom_field_settings.custom_field.gid,members.gid,followers.gid,custom_types.gid"
    ),
    "user": "name,email,photo",
    "team": "name",
    "tag": "name,color",
    "custom_field": (
        "name,resource_subtype,representation_type,precision,format,currency_code,custom_label,"
        "custom_label_position,description,enum_options.(name|color|enabled)"
    ),
    "custom_type": "name,status_options.(name|completion_state|color|enabled)",
    "custom_type_status_option": "name,completion_state,color,enabled",
    "story": (
        "created_at,created_by.gid,type,resource_subtype,text,html_text,is_pinned,is_edited,liked,"
        "num_likes,source,target.gid"
    ),
    "attachment": (
        "name,resource_subtype,created_at,download_url,permanent_url,view_url,size,parent.gid"
    ),
}
KEYED = ("board", "dashboard", "places", "custom", "options", "own_place", "lags")
PHOTO = "image_60x60"
DETAIL = "html_notes,followers.gid,likes.user.gid,completed_by.gid"


def task(row: Row) -> Row:
    """A task."""
    places = row.pop("memberships", None) or ()
    row["places"] = {p["project"]["gid"]: _place(p) for p in places if p.get("section")}
    row["custom"] = dict(_valued(row.pop("custom_fields", None) or ()))
    links = row.pop("dependency_links", None) or ()
    row["dependencies"] = [link["task"]["gid"] for link in links]
    row["lags"] = {link["task"]["gid"]: link["lag_days"] for link in links if link["lag_days"]}
    row["is_separator"] = row.pop("is_rendered_as_separator", False)
    row.setdefault("approval_status", None)
    row["co_assignees"] = [p["user"]["gid"] for p in row["co_assignees"] if p.get("user")]
    if "likes" in row:
        row["likes"] = [like["user"]["gid"] for like in row["likes"] if like.get("user")]
    return row


def _place(place: Mapping[str, Any]) -> Row:
    return {"section": place["section"]["gid"], "rank": place["rank"]}


def _valued(fields: Any) -> Any:
    """Of each field its gid and the one value that its type fills, where there is one."""
    for field in fields:
        gid = field.pop("gid")
        value = next(iter(field.values()), None)
        if value is not None and value != []:
            yield gid, value if isinstance(value, str) else _flat(value)


def section(row: Row) -> Row:
    """A section; its home is a project or a person's own list."""
    row.pop("project", None)
    return row


def project(row: Row) -> Row:
    """A project with the fields that its tasks show."""
    settings = row.pop("custom_field_settings", None) or ()
    row["fields"] = [s["custom_field"]["gid"] for s in settings if s.get("custom_field")]
    row["types"] = row.pop("custom_types")
    row.setdefault("team", None)
    return row


def user(row: Row) -> Row:
    """Somebody; of their photo the size that stands beside a name, within this site."""
    photo = row.get("photo")
    row["photo"] = urlsplit(str(photo[PHOTO])).path if photo else None
    return row


def custom_field(row: Row) -> Row:
    """The definition of a field with its options."""
    row["type"] = row.pop("representation_type")
    row["options"] = _untyped(row.pop("enum_options"))
    row.setdefault("precision", None)
    return row


def custom_type(row: Row) -> Row:
    """A custom type with the states of its tasks."""
    row["options"] = _untyped(row.pop("status_options"))
    return row


def _untyped(options: Rows) -> Rows:
    return [{k: v for k, v in each.items() if k != "resource_type"} for each in options]


OTHERWISE: Mapping[str, Callable[[Row], Row]] = {
    "task": task,
    "section": section,
    "project": project,
    "custom_field": custom_field,
    "custom_type": custom_type,
    "user": user,
}


def _flat(value: Any) -> Any:
    """A reference is its gid."""
    if isinstance(value, dict):
        told = cast(dict[str, Any], value)
        return told.get("gid", told)
    return [_flat(item) for item in cast(list[Any], value)] if isinstance(value, list) else value


def _column(name: str, values: Sequence[Any]) -> Sequence[Any]:
    """References become gids; a column that begins with anything else holds nothing else."""
    first: Any = None if name in KEYED else next((value for value in values if value), None)
    if isinstance(first, dict):
        return [value and value.get("gid", value) for value in values]
    if isinstance(first, list):
        return [value and list(map(_flat, value)) for value in values]
    return values


def columnar(resource: str, rows: Rows) -> Columns:
    """`[{a: 1, b: 2}, …]` → `{a: [1, …], b: [2, …]}`, as a store keeps them."""
    shaped = list(map(OTHERWISE.get(resource, dict), rows))
    found = dict.fromkeys(chain.from_iterable(shaped))
    names = [name for name in found if name != "resource_type"]
    return {n: _column(n, values) for n, values in zip(names, _turned(shaped, names), strict=True)}


def _turned(rows: Rows, names: Sequence[str]) -> Iterable[Sequence[Any]]:
    """The values of each name; at once, where no row lacks any."""
    try:
        return list(zip(*map(itemgetter(*names, "gid"), rows), strict=True))[:-1]
    except KeyError:
        return [[row.get(name) for row in rows] for name in names]
